"""Throughput of Python peers over one UTF-8 text, in MB/s (10^6 bytes) of processor time.

    peers.py FILE SECONDS PEER...

Each peer reads the file's lines from the start until SECONDS of processor time have passed, after one line to warm
up (dictionaries load on first use). Prints "peer<TAB>task<TAB>MB/s" for each; a peer that can't be imported gives a
line on standard error and is left out.
"""

import sys
import time
import warnings

warnings.filterwarnings("ignore")


def icu_words():
    import icu

    iterator = icu.BreakIterator.createWordInstance(icu.Locale("zh"))

    def run(line):
        iterator.setText(line)
        return list(iterator)

    return run


def rjieba_words():
    import rjieba

    return rjieba.cut


def pkuseg_words():
    import os

    import spacy_pkuseg

    # The package fetches its model from GitHub; it is measured where the model has been put already.
    home = os.path.expanduser(os.environ.get("PKUSEG_HOME", "~/.pkuseg"))
    model = os.path.join(home, "spacy_ontonotes")
    if not os.path.isdir(model):
        raise FileNotFoundError(f"no model in {model}")
    return spacy_pkuseg.pkuseg(model).cut


def jieba_words():
    import jieba

    return jieba.lcut


def jieba_keywords():
    import jieba.analyse

    return lambda line: jieba.analyse.extract_tags(line, topK=10)


def jieba_textrank():
    import jieba.analyse

    return lambda line: jieba.analyse.textrank(line, topK=10)


def cn2an_numbers():
    import cn2an

    return lambda line: cn2an.transform(line, "cn2an")


def chinese2digits_numbers():
    import chinese2digits

    return chinese2digits.takeNumberFromString


def jionlp_money():
    import jionlp

    return lambda line: jionlp.ner.extract_money(line, with_parsing=True)


def jionlp_time():
    import jionlp

    return lambda line: jionlp.ner.extract_time(line)


def recognizers_units():
    from recognizers_number import Culture, recognize_number
    from recognizers_number_with_unit import (
        recognize_age,
        recognize_currency,
        recognize_dimension,
        recognize_temperature,
    )

    models = (recognize_number, recognize_dimension, recognize_currency, recognize_age, recognize_temperature)
    return lambda line: [model(line, Culture.Chinese) for model in models]


PEERS = {
    "PyICU": ("words", icu_words),
    "rjieba": ("words", rjieba_words),
    "jieba": ("words", jieba_words),
    "spacy-pkuseg": ("words", pkuseg_words),
    "jieba-tfidf": ("keywords", jieba_keywords),
    "jieba-textrank": ("keywords", jieba_textrank),
    "cn2an": ("numbers", cn2an_numbers),
    "chinese2digits": ("numbers", chinese2digits_numbers),
    "jionlp-money": ("facts with units", jionlp_money),
    "jionlp-time": ("times", jionlp_time),
    "recognizers": ("facts with units", recognizers_units),
}


def throughput(run, lines, seconds):
    """Megabytes per second of processor time."""
    run(lines[0])
    size = 0
    start = time.process_time()
    for line in lines:
        try:
            run(line)
        except Exception:  # a peer that fails on a line has still spent its time on it
            pass
        size += len(line.encode())
        if time.process_time() - start > seconds:
            break
    return size / (time.process_time() - start) / 1e6


def main():
    path, seconds, names = sys.argv[1], float(sys.argv[2]), sys.argv[3:]
    with open(path, encoding="utf-8", errors="replace") as file:
        lines = [line for line in file.read().split("\n") if line.strip()]
    for name in names:
        task, make = PEERS[name]
        try:
            run = make()
            print(f"{name}\t{task}\t{throughput(run, lines, seconds):.4f}", flush=True)
        except Exception as error:
            print(f"peers: {name} left out: {error}", file=sys.stderr)


if __name__ == "__main__":
    main()
