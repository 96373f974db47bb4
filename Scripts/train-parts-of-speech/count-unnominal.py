#!/usr/bin/env python3
"""Makes the table of the words that are hardly ever nouns from tagged text.

    count-unnominal.py TAGGED > words.unnominal

A word comes in where it stands LEAST times and more and is a noun, a name, a pronoun or a word of place in at most SHARE of them, whatever
else it is: adverbs and adjectives, prepositions, verbs, numbers with their measure words. Out: the words in order, with a
space between.
"""
import re
import sys
from collections import Counter, defaultdict

LEAST = 8
SHARE = 0.1
MOST_SCALARS = 3
# 捐款, 存款: what is done and the money that it is done with.
MONEY = "款"
NOMINAL = {"n", "nz", "nw", "an", "vn", "s", "r", "LOC", "PER", "ORG", "f", "TIME", "nr", "ns", "nt"}
HAN = re.compile("^[\u4e00-\u9fff]+$")


def main():
    words = defaultdict(Counter)
    with open(sys.argv[1], encoding="utf-8", errors="replace") as source:
        for line in source:
            for pair in line.split():
                word, _, tag = pair.rpartition("/")
                if len(word) <= MOST_SCALARS and HAN.match(word):
                    words[word][tag in NOMINAL] += 1
    chosen = [
        word for word, counts in words.items()
        if not word.endswith(MONEY) and sum(counts.values()) >= LEAST and counts[True] <= SHARE * sum(counts.values())
    ]
    print(" ".join(sorted(chosen)))


if __name__ == "__main__":
    main()
