#!/usr/bin/env python3
"""Fits the weights that tell verbs by their neighbours (`VerbModel`) to tagged text.

    fit-verbs.py TAGGED SEGMENTED words.verbs

TAGGED is what `tag.py` writes, SEGMENTED the same lines as `hantext segment --input lines --output text` cuts them. A
word of ours is a verb where the tagger's word that its first character belongs to is one (v, vd); a nominal verb (vn) is
none. Every twentieth line is held out, and measured.

The features and their hashes are those of `Sources/HanText/Lexicon/VerbModel.swift`. Out: the bias in two bytes,
little-endian, and 2^18 weights of one byte; STEPS of them are one unit of log odds.
"""
import re
import struct
import sys

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import SGDClassifier

BITS = 18
STEPS = 36
HELD_OUT = 20
VERBS = {"v", "vd"}
NUMERAL = re.compile("^[0-9０-９]|^[〇零一二三四五六七八九十百千万亿两几半数]+$")
# What stands before and behind a line; two of them on either side.
EDGE = (1, 1, 1, 0)
MASK = (1 << 64) - 1
TERM_MULTIPLIER = 0x9E3779B97F4A7C15
MIX = np.uint64(0x9E3779B97F4A7C15)
SPREAD = np.uint64(0xC2B2AE3D27D4EB4F)


def term_hash(word):
    """`TermHash` of the library."""
    value = 0
    for character in word:
        scalar = ord(character)
        if 0xFF01 <= scalar <= 0xFF5E:
            scalar -= 0xFEE0
        if 0x41 <= scalar <= 0x5A:
            scalar += 32
        value = (value * TERM_MULTIPLIER + scalar + 1) & MASK
    return value


def seen(word, known={}):
    """What the model sees of a word: hashes of it, of its first and its last character, and its length up to four."""
    if word not in known:
        if NUMERAL.match(word):
            known[word] = (term_hash("0"),) * 3 + (0,)
        else:
            known[word] = (term_hash(word), term_hash(word[0]), term_hash(word[-1]), min(len(word), 4))
    return known[word]


def read(tagged, segmented):
    """The words of all lines with their edges, and for each word whether it is a verb and the number of its line."""
    words, lengths, verbs, lines = [], [], [], []
    with open(tagged, encoding="utf-8") as tags, open(segmented, encoding="utf-8") as cut:
        for number, (tag_line, cut_line) in enumerate(zip(tags, cut, strict=True)):
            ours = cut_line.split()
            theirs = [pair.rpartition("/")[::2] for pair in tag_line.split()]
            kinds = [tag for word, tag in theirs for _ in word]
            if not ours or "".join(ours) != "".join(word for word, _ in theirs):
                continue
            words += [EDGE, EDGE, *map(seen, ours), EDGE, EDGE]
            lengths.append(len(ours))
            position = 0
            for word in ours:
                verbs.append(kinds[position] in VERBS)
                lines.append(number)
                position += len(word)
    return words, lengths, np.array(verbs), np.array(lines)


def features(words, lengths):
    """The places of the weights that each word asks for: a row of seventeen."""
    table = np.array(words, dtype=np.uint64)
    whole, first, last, length = table.T
    starts = np.concatenate([[0], np.cumsum(np.array(lengths) + 4)[:-1]])
    place = np.concatenate([np.arange(start + 2, start + 2 + count) for start, count in zip(starts, lengths)])

    def weight(number, *parts):
        value = np.full(len(place), number, dtype=np.uint64)
        for part in parts:
            value = (value ^ part) * MIX
            value ^= value >> np.uint64(29)
        return ((value * SPREAD) >> np.uint64(64 - BITS)).astype(np.int64)

    at = lambda column, offset: column[place + offset]
    word, before, behind = at(whole, 0), at(whole, -1), at(whole, 1)
    size = at(length, 0)
    return np.stack([
        weight(1, word), weight(2, before), weight(3, behind), weight(4, at(whole, -2)), weight(5, at(whole, 2)),
        weight(6, before, word), weight(7, word, behind), weight(8, before, behind),
        weight(9, at(whole, -2), before), weight(10, behind, at(whole, 2)),
        weight(11, at(first, 0), size), weight(12, at(last, 0), size),
        weight(13, at(last, -1), at(first, 0)), weight(14, at(last, 0), at(first, 1)),
        weight(15, at(last, 1), size), weight(16, before, at(last, 0)), weight(17, at(last, 0), behind),
    ], 1)


def main():
    tagged, segmented, out = sys.argv[1:4]
    words, lengths, verbs, lines = read(tagged, segmented)
    rows = features(words, lengths)
    held = lines % HELD_OUT == 0
    count = rows.shape[1]

    def matrix(which):
        chosen = rows[which]
        starts = np.arange(0, chosen.size + 1, count)
        return csr_matrix((np.ones(chosen.size, dtype=np.float32), chosen.ravel(), starts), shape=(len(chosen), 1 << BITS))

    model = SGDClassifier(loss="log_loss", alpha=1e-6, max_iter=4, tol=None, average=True, random_state=1)
    model.fit(matrix(~held), verbs[~held])
    weights = np.clip(np.round(model.coef_[0] * STEPS), -127, 127).astype(np.int8)
    bias = round(float(model.intercept_[0]) * STEPS)
    said = weights[rows[held]].astype(int).sum(1) + bias > 0
    right = verbs[held]
    print(f"{len(verbs)} words, {held.sum()} held out: {(said == right).mean():.4f} right, "
          f"verbs precision {right[said].mean():.4f}, recall {said[right].mean():.4f}")
    with open(out, "wb") as target:
        target.write(struct.pack("<h", bias) + weights.tobytes())


if __name__ == "__main__":
    main()
