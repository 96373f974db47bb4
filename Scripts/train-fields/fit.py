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
import math
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
# Ranked are the fields where the gate gives the rules' choice at least this chance not to be the best.
LEAST_CHANCE = {"subject": 0.04, "place": 0.02, "period": 0.03}
GATE_TREES = 12
# What the gate sees: the row and where the rules' choice stands, which FieldFeatureWriter tells without the other candidates.
GATE_FEATURES = """pattern kind isMeasured countsPersons itemSide rowPredicateSide ruleClause rises falls reaches isCopula causes
    isTransitive clauseNumber gap hasSubject hasPlace itemActs isNone length side distance fromStart overItem overSubject
    toPredicate predicateSide markBefore markBehind ending""".split()
GATE_PARAMETERS = dict(
    objective="binary", num_leaves=8, max_depth=3, learning_rate=0.4, min_data_in_leaf=20, lambda_l2=2, num_threads=1,
    verbose=-1, seed=1, deterministic=True)
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


def rule_of(row, names):
    """The number of the candidate that the rules chose; the empty field's where there is none."""
    rule = numpy.nonzero(row.values[:, names.index("isRule")])[0]
    return int(rule[0]) if len(rule) else len(row.texts) - 1


def choice(row, values, field, names):
    """The number of the candidate that the ranking chooses."""
    values = values.copy()
    values[-1] -= FIELDS[field][2]
    rule = rule_of(row, names)
    if rule < len(row.texts) - 1:
        values[rule] += FIELDS[field][3]
    return int(numpy.argmax(values))


def train_gate(rows, changes, names):
    """A forest that tells by the rules' choice how likely the ranking changes it."""
    values = numpy.array([row.values[rule_of(row, names)] for row in rows])
    hidden = [place for place, name in enumerate(names) if name not in GATE_FEATURES]
    values[:, hidden] = 0
    return lightgbm.train(GATE_PARAMETERS, lightgbm.Dataset(values, numpy.array(changes, dtype=int)), GATE_TREES)


def passes(gate, rows, field, names):
    """Which rows the gate lets the ranking look at."""
    return gate.predict(numpy.array([row.values[rule_of(row, names)] for row in rows])) >= LEAST_CHANCE[field]


def measured(rows, choices, names):
    """Of the annotated fields the share that is right, and of the given ones; by the rules and by the ranking."""
    counts = numpy.zeros((2, 4))
    for row, chosen in zip(rows, choices):
        for which, number in enumerate((rule_of(row, names), chosen)):
            given = number < len(row.texts) - 1
            right = row.grades[number] > 0
            counts[which] += (row.answer is not None) * numpy.array([1, right, 0, 0]) + given * numpy.array([0, 0, 1, right])
    return ", ".join(
        f"{name} {right / n:.3f} of {n:.0f} annotated, {good / given:.3f} of {given:.0f} given"
        for name, (n, right, given, good) in zip(("rules", "ranking"), counts))


def folded(rows, train, use):
    """For each row what a model gives that was fitted to the sets of the other folds."""
    groups = sorted({row.group for row in rows})
    fold = [groups.index(row.group) % FOLDS for row in rows]
    result = [None] * len(rows)
    for number in range(FOLDS):
        model = train([place for place, its in enumerate(fold) if its != number])
        places = [place for place, its in enumerate(fold) if its == number]
        for place, value in zip(places, use(model, [rows[place] for place in places])):
            result[place] = value
    return result


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
        pick = lambda places: [of_field[place] for place in places]
        crossed = folded(of_field, lambda places: train(pick(places), field), scores)
        choices = [choice(row, values, field, names) for row, values in zip(of_field, crossed)]
        changes = [chosen != rule_of(row, names) for row, chosen in zip(of_field, choices)]
        ranked = folded(
            of_field, lambda places: train_gate(pick(places), [changes[place] for place in places], names),
            lambda gate, its: passes(gate, its, field, names))
        left = [chosen if looks else rule_of(row, names) for row, chosen, looks in zip(of_field, choices, ranked)]
        print(f"{field}, cross-validated, without the gate: {measured(of_field, choices, names)}")
        print(f"{field}, cross-validated, {numpy.mean(ranked):.3f} ranked: {measured(of_field, left, names)}")
        model, gate = train(of_field, field), train_gate(of_field, changes, names)
        if others:
            its = others[field]
            looks = passes(gate, its, field, names)
            chosen = [
                choice(row, values, field, names) if look else rule_of(row, names)
                for row, values, look in zip(its, scores(model, its), looks)]
            print(f"{field}, measured, {numpy.mean(looks):.3f} ranked: {measured(its, chosen, names)}")
        # First what speaks for the rules' choice and against the empty field: the ranking stops early where one leads clearly.
        _, _, empty, rules = FIELDS[field]
        trees = [forest.constant(names, "isNone", -empty), forest.constant(names, "isRule", rules)]
        lines += forest.lines(field, names, trees + forest.trees(model))
        least = math.log(LEAST_CHANCE[field] / (1 - LEAST_CHANCE[field]))
        lines += forest.lines(f"{field}.gate", names, [forest.everywhere(-least)] + forest.trees(gate))
    with open(arguments.output, "w", encoding="utf-8") as output:
        output.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
