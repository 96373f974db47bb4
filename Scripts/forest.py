"""Writes LightGBM's trees as the lines that RankingForest reads; for train-keywords and train-fields."""
import math


def complete(tree):
    """Seven tests and eight leaves of a tree, filled up where it is shallower."""
    tests, leaves = [None] * 7, [None] * 8

    def walk(node, place, depth):
        if depth == 3:
            assert "leaf_value" in node, "a tree is deeper than three"
            leaves[place - 7] = node["leaf_value"]
            return
        if "leaf_value" in node:
            tests[place] = (0, 0)
            walk(node, 2 * place + 1, depth + 1)
            walk(node, 2 * place + 2, depth + 1)
            return
        assert node["decision_type"] == "<="
        # Features are whole numbers.
        tests[place] = (node["split_feature"], min(math.floor(node["threshold"]), 32767))
        walk(node["left_child"], 2 * place + 1, depth + 1)
        walk(node["right_child"], 2 * place + 2, depth + 1)

    walk(tree["tree_structure"], 0, 0)
    return tests, leaves


def trees(model):
    return [complete(tree) for tree in model.dump_model()["tree_info"]]


def constant(names, feature, value):
    """A tree that gives a value where a feature of 0 and 1 is 1."""
    return [(names.index(feature), 0)] * 7, [0.0] * 7 + [value]


def everywhere(value):
    """A tree that gives the same value for everything."""
    return [(0, 0)] * 7, [value] * 8


def lines(name, names, trees):
    """The lines of a forest, its leaves in the finest steps with which no sum of them leaves 16 bits."""
    steps = 2 ** int(math.log2(32000 / sum(max(map(abs, leaves)) for _, leaves in trees)))
    result = [f"forest {name} {steps}"]
    for tests, leaves in trees:
        fields = [f"{names[feature]} {threshold}" for feature, threshold in tests]
        result.append(" ".join(fields + [str(round(leaf * steps)) for leaf in leaves]))
    return result
