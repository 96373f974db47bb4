#!/usr/bin/env python3
"""Makes the table of the verbs that clauses end with from tagged text.

    count-closing.py TAGGED > words.closing-verbs

A word of two characters comes in where it ends a clause behind a noun LEAST times and more (运力|恢复，) and is a verb
in SHARE of them. Out: the words in order, with a space between.
"""
import re
import sys
from collections import Counter

LEAST = 2
SHARE = 0.8
MARKS = set("，。；！？")
# A noun, a name or what modifies a verb.
BEFORE = {"n", "nz", "nr", "nw", "vn", "an", "s", "ORG", "PER", "LOC", "d", "ad", "a"}
HAN = re.compile("^[\u4e00-\u9fff]{2}$")


def main():
    closing, verbs = Counter(), Counter()
    with open(sys.argv[1], encoding="utf-8", errors="replace") as source:
        for line in source:
            pairs = [pair.rpartition("/") for pair in line.split()]
            for before, (word, _, tag), (mark, _, _) in zip(pairs, pairs[1:], pairs[2:]):
                if mark in MARKS and before[2] in BEFORE and HAN.match(word):
                    closing[word] += 1
                    verbs[word] += tag == "v"
    words = [word for word, count in closing.items() if count >= LEAST and verbs[word] >= SHARE * count]
    print(" ".join(sorted(words)))


if __name__ == "__main__":
    main()
