#!/usr/bin/env python3
"""Fits the trees that choose the subject, the place and the period of rows, and writes Sources/CModel/statistics.fields.

    fit.py OUTPUT --candidates TSV --gold JSONL... [--measure-candidates TSV --measure-gold JSONL...]

A TSV is what `TrainFields` prints for the JSONL, whose records have `id`, `text`, `facts` (`start`, `end`, `item`) and
`statistics` (`fact`, `subject`, `place`, `period`). Five-fold cross-validation over the sets (what stands in front of the
last hyphen of an id) gives the figures that are printed; the shipped trees are fitted to all of `--gold`. What is given
with `--measure-…` is measured with these and never fitted. Needs numpy and lightgbm.
"""
import argparse
import json
import pathlib
import sys
import unicodedata

import lightgbm
import numpy

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent))
import forest

FOLDS = 5
# For each field: trees, the learning rate, what is taken from the empty field's score and what the rules' choice has added to
# its own. The first keeps as many of the given fields right as the rules do, the second leaves alone what is about as good.
FIELDS = {"subject": (150, 0.1, 0.6, 0.2), "place": (80, 0.12, 0.5, 0.2), "period": (40, 0.15, 0.5, 0.2)}
# What a candidate is worth by its grade: wrong, the same head, one a part of the other with the same end, the same.
GAINS = [0, 1, 1.3, 1.6]
PARAMETERS = dict(
    objective="lambdarank", num_leaves=8, max_depth=3, min_data_in_leaf=20, lambda_l2=2, feature_fraction=0.4,
    bagging_fraction=0.7, bagging_freq=1, num_threads=1, verbose=-1, seed=1, deterministic=True, label_gain=GAINS)


def normal(text):
    kept = (c for c in unicodedata.normalize("NFKC", text or "") if not c.isspace() and c not in "“”\"'‘’《》")
    return "".join(kept)


def grade(answer, candidate):
    """How good a candidate is for an annotated field; both may be empty."""
    answer, candidate = normal(answer), normal(candidate)
    if answer == candidate:
        return 3
    if not answer or not candidate:
        return 0
    if answer.endswith(candidate) and len(candidate) > 1 or candidate.endswith(answer):
        return 2
    return 1 if answer[-2:] in candidate or len(candidate) > 1 and candidate in answer else 0


class Row:
    """The candidates for one field of one row."""

    def __init__(self, group, answer, candidates):
        self.group, self.answer = group, answer
        self.texts = [text for text, _ in candidates]
        self.values = numpy.array([values for _, values in candidates], dtype=numpy.float32)
        self.grades = numpy.array([grade(answer, text) for text in self.texts])


def load(tsv, paths):
    """The names of the features, and the rows of each field."""
    candidates = {}
    with open(tsv, encoding="utf-8") as lines:
        names = next(lines).rstrip("\n").split("\t")[5:]
        for line in lines:
            identifier, start, end, field, text, *values = line.rstrip("\n").split("\t")
            candidates.setdefault((identifier, int(start), int(end), field), []).append((text, [int(v) for v in values]))
    rows = {field: [] for field in FIELDS}
    for path in paths:
        for line in open(path, encoding="utf-8"):
            record = json.loads(line)
            for statistic in record["statistics"]:
                fact = record["facts"][statistic["fact"]]
                for field, of_field in rows.items():
                    found = candidates.get((record["id"], fact["start"], fact["end"], field))
                    if found:
                        answer = statistic[field]
                        of_field.append(Row(record["id"].rsplit("-", 1)[0], answer, found))
    return names, rows


def train(rows, field):
    trees, rate = FIELDS[field][:2]
    data = lightgbm.Dataset(
        numpy.vstack([row.values for row in rows]), numpy.concatenate([row.grades for row in rows]),
        group=[len(row.grades) for row in rows])
    return lightgbm.train(dict(PARAMETERS, learning_rate=rate), data, trees)


def scores(model, rows):
    values = model.predict(numpy.vstack([row.values for row in rows]), raw_score=True)
    ends = numpy.cumsum([len(row.grades) for row in rows])
    return numpy.split(values, ends[:-1])


def measured(rows, all_scores, field, names):
    """Of the annotated fields the share that is right, and of the given ones; by the rules and by the ranking."""
    counts = numpy.zeros((2, 4))
    for row, values in zip(rows, all_scores):
        values = values.copy()
        values[-1] -= FIELDS[field][2]
        rule = numpy.nonzero(row.values[:, names.index("isRule")])[0]
        values[rule] += FIELDS[field][3]
        for which, choice in enumerate((rule[0] if len(rule) else len(row.texts) - 1, int(numpy.argmax(values)))):
            given = choice < len(row.texts) - 1
            right = row.grades[choice] > 0
            counts[which] += (row.answer is not None) * numpy.array([1, right, 0, 0]) + given * numpy.array([0, 0, 1, right])
    return ", ".join(
        f"{name} {right / n:.3f} of {n:.0f} annotated, {good / given:.3f} of {given:.0f} given"
        for name, (n, right, given, good) in zip(("rules", "ranking"), counts))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("output")
    parser.add_argument("--candidates", required=True)
    parser.add_argument("--gold", nargs="+", required=True)
    parser.add_argument("--measure-candidates")
    parser.add_argument("--measure-gold", nargs="+", default=[])
    arguments = parser.parse_args()
    names, rows = load(arguments.candidates, arguments.gold)
    others = load(arguments.measure_candidates, arguments.measure_gold)[1] if arguments.measure_candidates else None
    lines = ["# Trees that choose the fields of rows, made by Scripts/train-fields/fit.py; read by FieldRanking."]
    for field, of_field in rows.items():
        groups = sorted({row.group for row in of_field})
        fold = [groups.index(row.group) % FOLDS for row in of_field]
        crossed = [None] * len(of_field)
        for number in range(FOLDS):
            model = train([row for row, its in zip(of_field, fold) if its != number], field)
            places = [place for place, its in enumerate(fold) if its == number]
            for place, values in zip(places, scores(model, [of_field[place] for place in places])):
                crossed[place] = values
        print(f"{field}, cross-validated: {measured(of_field, crossed, field, names)}")
        model = train(of_field, field)
        if others:
            print(f"{field}, measured: {measured(others[field], scores(model, others[field]), field, names)}")
        # First what speaks for the rules' choice and against the empty field: the ranking stops early where one leads clearly.
        _, _, empty, rules = FIELDS[field]
        trees = [forest.constant(names, "isNone", -empty), forest.constant(names, "isRule", rules)]
        lines += forest.lines(field, names, trees + forest.trees(model))
    with open(arguments.output, "w", encoding="utf-8") as output:
        output.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
