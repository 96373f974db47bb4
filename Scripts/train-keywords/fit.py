#!/usr/bin/env python3
"""Fits the trees of the keyword ranking and writes Sources/CModel/keywords.ranking.

    fit.py OUTPUT --punctuated NAME.tsv NAME.jsonl ... --unpunctuated NAME.tsv NAME.jsonl ... [--measure TSV JSONL ...]

A TSV is what `TrainKeywords features` prints for the JSONL, whose records have `id`, `text` and the authors'
`keywords`. Five-fold cross-validation over the documents gives the figures that are printed (exact F1 at five); the
shipped trees are fitted to all documents. `--measure` files are measured with the punctuated trees and never fitted.
Needs numpy and lightgbm.
"""
import argparse
import json
import pathlib
import re
import sys
import unicodedata

import lightgbm
import numpy

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent))
import forest

FOLDS = 5
# Where a term stands, counted in characters, means one thing in an abstract and another in a long report: the trees
# for punctuated text see shares only.
HIDDEN = {"punctuated": ["order", "textLength", "position", "rest"], "unpunctuated": []}
TREES = {"punctuated": 150, "unpunctuated": 300}


def normal(text):
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text)).lower()


def load(tsv, jsonl):
    """Documents: (id, titled, terms, rows, labels, gold)."""
    gold = {}
    for line in open(jsonl, encoding="utf-8"):
        record = json.loads(line)
        text = normal(record["text"])
        gold[record["id"]] = {normal(k) for k in record.get("present", record["keywords"]) if normal(k) in text}
    documents = []
    with open(tsv, encoding="utf-8") as lines:
        names = next(lines).rstrip("\n").split("\t")[3:]
        groups = {}
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            terms, rows = groups.setdefault((fields[0], int(fields[1])), ([], []))
            terms.append(normal(fields[2]))
            rows.append([float(x) for x in fields[3:]])
    for (identifier, titled), (terms, rows) in groups.items():
        answers = gold[identifier]
        if answers:
            labels = numpy.array([term in answers for term in terms], dtype=float)
            documents.append((identifier, titled, terms, numpy.array(rows, dtype=numpy.float32), labels, answers))
    return names, documents


# Small shares of documents and features for each tree keep what is particular to abstracts out.
PARAMETERS = {
    "punctuated": dict(
        learning_rate=0.07, bagging_fraction=0.5, bagging_freq=1, feature_fraction=0.3, min_data_in_leaf=100),
    "unpunctuated": dict(learning_rate=0.05, min_data_in_leaf=40),
}


def train(documents, names, kind):
    parameters = dict(
        objective="binary", num_leaves=8, max_depth=3, lambda_l2=2, max_bin=63, num_threads=1, verbose=-1, seed=1,
        deterministic=True)
    parameters.update(PARAMETERS[kind])
    rows = numpy.vstack([d[3] for d in documents])
    rows[:, [names.index(name) for name in HIDDEN[kind]]] = 0
    labels = numpy.concatenate([d[4] for d in documents])
    return lightgbm.train(parameters, lightgbm.Dataset(rows, labels, feature_name=names), TREES[kind])


def select(terms, scores, limit=10, nested=1):
    chosen = []
    for place in numpy.argsort(-scores, kind="stable"):
        term = terms[place]
        if term in chosen:
            continue
        if any(term in other or other in term for other in chosen):
            if nested == 0:
                continue
            nested -= 1
        chosen.append(term)
        if len(chosen) == limit:
            break
    return chosen


def f1(documents, scores):
    total = 0
    for (_, _, terms, _, _, gold), values in zip(documents, scores):
        hits = sum(term in gold for term in select(terms, values)[:5])
        precision, recall = hits / 5, hits / len(gold)
        total += 2 * precision * recall / (precision + recall) if hits else 0
    return total / max(1, len(documents))


def cross_validate(documents, names, kind):
    identifiers = sorted({d[0] for d in documents})
    fold = {identifier: number % FOLDS for number, identifier in enumerate(identifiers)}
    scores = [None] * len(documents)
    for number in range(FOLDS):
        model = train([d for d in documents if fold[d[0]] != number], names, kind)
        for place, document in enumerate(documents):
            if fold[document[0]] == number:
                scores[place] = model.predict(document[3])
    return scores


def pairs(values):
    return list(zip(values[::2], values[1::2]))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("output")
    parser.add_argument("--punctuated", nargs="+", default=[])
    parser.add_argument("--unpunctuated", nargs="+", default=[])
    parser.add_argument("--measure", nargs="+", default=[])
    arguments = parser.parse_args()
    lines = ["# Trees of the keyword ranking, made by Scripts/train-keywords/fit.py; read by RankingForest."]
    for kind in ("punctuated", "unpunctuated"):
        sets = [(path, load(path, gold)) for path, gold in pairs(getattr(arguments, kind))]
        names = sets[0][1][0]
        documents = [d for _, (_, loaded) in sets for d in loaded]
        scores = cross_validate(documents, names, kind)
        for path, (_, loaded) in sets:
            identifiers = {d[0] for d in loaded}
            for titled in (0, 1):
                places = [i for i, d in enumerate(documents) if d[0] in identifiers and d[1] == titled]
                if places:
                    value = f1([documents[i] for i in places], [scores[i] for i in places])
                    print(f"{kind} {path} {'with' if titled else 'without'} titles: {value:.3f} ({len(places)})")
        model = train(documents, names, kind)
        if kind == "punctuated":
            for path, gold in pairs(arguments.measure):
                others = load(path, gold)[1]
                print(f"measured {path}: {f1(others, [model.predict(d[3]) for d in others]):.3f} ({len(others)})")
        lines += forest.lines(kind, names, forest.trees(model))
    with open(arguments.output, "w", encoding="utf-8") as output:
        output.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
