#!/usr/bin/env python3
"""Makes the table of the verbs that stand before numbers from tagged text.

    count-before-numbers.py TAGGED > words.number-verbs

A word of two characters comes in where it stands right before a number, or before adverbs and a number, LEAST times and more
(组团|210人, 借来|近|1万元) and is tagged as a verb in SHARE of these places. Out: the words in order, with a space between.
"""
import re
import sys
from collections import Counter

LEAST = 3
SHARE = 0.85
VERBS = {"v", "vd"}
HAN = re.compile("^[\u4e00-\u9fff]{2}$")
NUMBER = re.compile("^[0-9０-９一二三四五六七八九十百千万亿两几数]")


def main():
    seen, verbs = Counter(), Counter()
    with open(sys.argv[1], encoding="utf-8", errors="replace") as source:
        for line in source:
            word, tag = "", ""
            for pair in line.split():
                next_word, _, next_tag = pair.rpartition("/")
                if next_tag == "d" and HAN.match(word):
                    continue
                if next_tag == "m" and NUMBER.match(next_word) and HAN.match(word):
                    seen[word] += 1
                    verbs[word] += tag in VERBS
                word, tag = next_word, next_tag
    words = [word for word, count in seen.items() if count >= LEAST and verbs[word] >= SHARE * count]
    print(" ".join(sorted(words)))


if __name__ == "__main__":
    main()
