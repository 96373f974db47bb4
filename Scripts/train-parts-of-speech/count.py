#!/usr/bin/env python3
"""Makes the table of parts of speech from tagged text.

    count.py TAGGED > words.parts-of-speech

A word of at least two characters comes in where it stands at least LEAST times and one part has the share of its
occurrences that is asked below. A row of the table is the part's name, a tab, and its words in order.
"""
import re
import sys
from collections import Counter, defaultdict

LEAST = 4
MOST_SCALARS = 6
PARTS = {
    "n": "noun", "nz": "noun", "nw": "noun", "an": "noun", "s": "noun",
    "v": "verb", "vd": "verb", "vn": "deverbal",
    "a": "adjective", "d": "adverb", "ad": "adverb",
    "LOC": "place", "PER": "person", "ORG": "organization", "TIME": "time",
}
# Kinds of places, which the tagger takes for names.
KINDS = set(
    "高速公路 收费公路 高架桥 悬索桥 城中村 建制村 自然村 脱贫村 美丽乡村 美乡村 悬崖村 经开区 综保区 综合保税区 产业集聚区 "
    "自贸试验区 老城区 滞洪区 合作区 闹市区 迎宾馆 大通道".split()
)
HAN = re.compile("^[\u4e00-\u9fff·]+$")
# Times with a number are figures.
NUMERAL = re.compile("[〇零一二三四五六七八九十百千万亿两几半数]")
# 转化率, 雇佣兵: what is named after a deed, by its last character.
NOUN_OF_VERB = re.compile("..+[率量额费值者员兵船站区群圈会节稿]$")


def part(counts):
    """The part that a word mostly is, or None."""
    total = sum(counts.values())
    share = Counter()
    for tag, count in counts.items():
        share[PARTS.get(tag, "other")] += count / total
    verbal = share["verb"] + share["deverbal"]
    if share["verb"] >= 0.93 and share["deverbal"] + share["noun"] <= 0.05:
        return "verb"
    if share["verb"] >= 0.2 and verbal + share["noun"] >= 0.85:
        return "deverbal"
    if share["noun"] + share["deverbal"] >= 0.8:
        return "noun"
    name, most = share.most_common(1)[0]
    return name if most >= 0.7 and name != "other" else None


def main():
    words = defaultdict(Counter)
    with open(sys.argv[1], encoding="utf-8") as source:
        for line in source:
            for pair in line.split():
                word, _, tag = pair.rpartition("/")
                if 2 <= len(word) <= MOST_SCALARS and HAN.match(word):
                    words[word][tag] += 1
    rows = defaultdict(list)
    for word, counts in words.items():
        if sum(counts.values()) >= LEAST and (name := part(counts)):
            if name == "place" and word in KINDS:
                name = "noun"
            if name == "time" and NUMERAL.search(word):
                continue
            if name == "deverbal" and NOUN_OF_VERB.match(word):
                name = "noun"
            rows[name].append(word)
    for name in sorted(rows):
        print(name + "\t" + " ".join(sorted(rows[name])))


if __name__ == "__main__":
    main()
