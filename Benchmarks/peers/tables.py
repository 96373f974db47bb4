"""Prints the tables of a run of `run`, or writes them into the README files.

    tables.py [--readme] CSV

With --readme what stands between the lines `<!-- performance -->` and `<!-- /performance -->` of README.md and
README.zh-Hans.md is replaced.
"""

import csv
import os
import sys
import textwrap
import unicodedata

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")

# What HanText does where a peer does its task.
COUNTERPARTS = {
    "words": "segment learned",
    "keywords": "keywords",
    "numbers": "numbers",
    "facts with units": "facts",
    "times": "facts",
}

ENGLISH = {
    "stage": "stage", "x ICU": "x ICU", "peer": "peer", "task": "its task", "counterpart": "HanText's",
    "ratio": "HanText is … times as fast", "segment learned": "segment, learned engine (the default)",
    "segment dictionary": "segment, dictionary engine", "segment icu": "segment, ICU's break iterator",
    "documents": "documents: layout, rows, keywords, JSON",
    "caption": "On one core of {machine}, {size:.1f} MB of {name} in articles of 2 kB, MB of text a second of "
               "processor time (`Benchmarks/peers/run --readme FILE`, kept in `Benchmarks/peers/{path}`):",
    "peers": "Peers from PyPI on the same text in the same run:",
}
CHINESE = {
    "stage": "阶段", "x ICU": "ICU 的倍数", "peer": "同类工具", "task": "任务", "counterpart": "HanText 对应阶段",
    "ratio": "HanText 是其多少倍", "segment learned": "segment（分词，学习模型，默认）",
    "segment dictionary": "segment（分词，词典引擎）", "segment icu": "segment（ICU 断词迭代器）", "reflow": "reflow（版面重排）",
    "numbers": "numbers（数）", "facts": "facts（数字事实）", "statistics": "statistics（统计行）", "keywords": "keywords（关键词）",
    "documents": "documents（整篇：版面、统计行、关键词、JSON）", "words": "分词", "facts with units": "带单位的数字事实", "times": "时间",
    "caption": "单核（{machine}），{size:.1f} MB 的 {name}，每篇约 2 kB，每秒处理器时间处理的文本 MB 数"
               "（`Benchmarks/peers/run --readme FILE`，结果存于 `Benchmarks/peers/{path}`）：",
    "peers": "同一次运行、同一文本上与 PyPI 上的同类工具相比：",
}


def digits(value):
    """Three significant digits, of small numbers two."""
    if value >= 1000:
        return f"{float(f'{value:.3g}'):,.0f}"
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}" if value >= 0.1 else f"{value:.2g}"


def read(path):
    with open(path, encoding="utf-8") as file:
        head = file.readline().lstrip("# ").strip().split(", ")
        rows = [(row["name"], row["task"], float(row["megabytes per second"])) for row in csv.DictReader(file)]
    return head, rows


def tables(path, words):
    """Lines of Markdown: a table of stages and one of peers."""
    head, rows = read(path)
    stages = {task: speed for name, task, speed in rows if name.startswith("hantext ")}
    icu = stages.get("segment icu")
    caption = words["caption"].format(
        name=head[0], size=int(head[1].split()[0]) / 1e6, machine=head[2], path="results/" + os.path.basename(path))
    yield from textwrap.wrap(caption, 120, break_long_words=False, break_on_hyphens=False)
    yield ""
    yield f"| {words['stage']} | MB/s | {words['x ICU']} |"
    yield "| --- | ---: | ---: |"
    for stage, speed in sorted(stages.items(), key=lambda item: -item[1]):
        yield f"| {words.get(stage, stage)} | {digits(speed)} | {digits(speed / icu) if icu else ''} |"
    yield ""
    yield words["peers"]
    yield ""
    yield f"| {words['peer']} | {words['task']} | MB/s | {words['counterpart']} | MB/s | {words['ratio']} |"
    yield "| --- | --- | ---: | --- | ---: | ---: |"
    for name, task, speed in rows:
        counterpart = COUNTERPARTS.get(task)
        if name.startswith("hantext ") or counterpart not in stages:
            continue
        own = stages[counterpart]
        yield f"| {name} | {words.get(task, task)} | {digits(speed)} | {counterpart} | {digits(own)} | {digits(own / speed)} |"


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def aligned(lines):
    """Markdown tables with their columns aligned, to read on a terminal."""
    lines = list(lines)
    result, start = [], 0
    while start < len(lines):
        end = start
        while end < len(lines) and lines[end].startswith("|"):
            end += 1
        cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[start:end] if "---" not in line]
        widths = [max(map(width, column)) for column in zip(*cells)]
        result += ["  ".join(c + " " * (w - width(c)) for c, w in zip(row, widths)).rstrip() for row in cells]
        if end == start:
            result.append(lines[start])
            end += 1
        start = end
    return result


def replace(readme, lines):
    """Puts lines between the marks of a file."""
    with open(readme, encoding="utf-8") as file:
        text = file.read()
    before, mark, rest = text.partition("<!-- performance -->\n")
    _, end, after = rest.partition("<!-- /performance -->\n")
    if not mark or not end:
        sys.exit(f"{readme}: expected the lines <!-- performance --> and <!-- /performance -->")
    with open(readme, "w", encoding="utf-8") as file:
        file.write(before + mark + "\n".join(lines) + "\n" + end + after)


def main():
    path = sys.argv[-1]
    print("\n".join(aligned(tables(path, ENGLISH))))
    if "--readme" in sys.argv:
        replace(os.path.join(ROOT, "README.md"), tables(path, ENGLISH))
        replace(os.path.join(ROOT, "README.zh-Hans.md"), tables(path, CHINESE))


if __name__ == "__main__":
    main()
