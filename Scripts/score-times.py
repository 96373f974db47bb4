#!/usr/bin/env python3
"""Measures the times of `hantext facts` on the peers' public time cases, each with its own reference date.

    score-times.py HANTEXT DATA TOOLS [--fails=N] [--left-out=N] [--suite=PREFIX]

DATA holds the *.jsonl cases (../shared/data/numbers), TOOLS score_numbers.py, which compares spans and values. Every
suite is measured twice: as it is, and after the conventions below. A convention is a rule over a whole suite, never over
a case; the rows that one sets right are counted beside the result. "left out" rows can't be compared, as the suite and
HanText answer another question; all other rules translate what the suite expects into HanText's terms. --fails and
--left-out list the rows.
"""
import contextlib, copy, datetime, io, json, re, runpy, subprocess, sys, tempfile
from collections import Counter, defaultdict

arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
options = dict(a.lstrip("-").split("=", 1) for a in sys.argv[1:] if a.startswith("--"))
hantext, data, tools = arguments[:3]

DIGIT = "0-9０-９零〇一二三四五六七八九十两兩廿卅"
CLOCK = re.compile(rf"[{DIGIT}][点點时時:：]|[pa]m", re.I)
DAY_PART = re.compile(r"凌晨|清晨|早上|早晨|早间|上午|中午|下午|傍晚|晚上|晚间|夜里|晏昼|晏晝|今晚|昨晚|明晚|[日号號天]早|[日号號天]晚|黎明")
LENGTH = re.compile(rf"(半|[{DIGIT}几幾多]+个?個?半?)(年|个月|個月|周|週|个?星期|個?星期|个?礼拜|個?禮拜|天|日|小时|小時|个?钟|個?鐘|分钟|分鐘|秒)")
RANGE = re.compile(r"[到至~～—–-]|之间|间$")
WEEKDAY = re.compile(r"(周|週|星期|礼拜|禮拜)[一二三四五六日天]")
LUNAR = re.compile(r"农历|農曆|阴历|正月|腊月|大年|中秋|春节|端午|元宵|除夕|重阳|七夕|[月]初|月(十[一二三四五六七八九]?|廿.|二十.?|三十)$")
REIGN = re.compile(r"神龙|康熙|雍正|乾隆|道光|光绪|贞观|开元")


def moment(text):
    return datetime.datetime.fromisoformat(text) if text else None


def shifted(time, **delta):
    """The expected time, start and end moved."""
    time = dict(time)
    for key in ("start", "end"):
        if time.get(key) and re.match(r"\d{4}-", time[key]):
            time[key] = (moment(time[key]) + datetime.timedelta(**delta)).isoformat()
    time.pop("timex", None)
    return time


def years_back(time):
    time = dict(time)
    for key in ("start", "end"):
        if time.get(key):
            time[key] = f"{int(time[key][:4]) - 1:04}" + time[key][4:]
    time.pop("timex", None)
    return time


def times(entity):
    """The readings that a suite accepts."""
    time = entity.get("time") or {}
    return [time] if not time.get("alts") else time["alts"]


def end_unit(text):
    """The unit that the far end of a range closes with, by the last character that names one."""
    far = re.split(r"[到至~～—–-]|和", text.rstrip("之间间"))[-1]
    if re.search(r"[日号號]$", far) or re.search(r"\d[-/.]\d+[-/.]\d+$|^\d+/\d+$", far) or WEEKDAY.search(far):
        return "day"
    if re.search(r"月份?$", far):
        return "month"
    return "year" if re.search(r"年$|^\d{4}$", far) else "day"


def inclusive(time, text):
    """The end of a range counts: Recognizers and chrono give the start of the last day, month or year."""
    if not time.get("start") or not time.get("end"):
        return time
    end = moment(time["end"])
    unit = end_unit(text)
    if unit == "day":
        end += datetime.timedelta(days=1)
    elif unit == "month":
        end = end.replace(year=end.year + end.month // 12, month=end.month % 12 + 1)
    else:
        end = end.replace(year=end.year + 1)
    return {**time, "end": end.isoformat(), "timex": None}


class Conventions:
    """Applies the rules to a row; `touched` names those that did something, `left_out` the one that excludes it."""

    def __init__(self, row):
        self.row = copy.deepcopy(row)
        self.suite = row["suite"]
        self.touched = []
        self.left_out = None

    def touch(self, name):
        if name not in self.touched:
            self.touched.append(name)

    def apply(self):
        peer = self.suite.split(".")[0]
        for entity in self.row["expected"]:
            text = entity.get("text") or self.row["input"]
            self.span(entity, text)
            if entity.get("time"):
                getattr(self, peer, lambda *_: None)(entity, text)
            self.common(entity, text)
        return self

    def readings(self, entity, name, change):
        """Replaces each accepted reading by those that `change` gives for it."""
        old = times(entity)
        new = [reading for time in old for reading in change(time)]
        if new != old:
            entity["time"] = {"alts": new}
            self.touch(name)

    # Spans: GUIDELINES.md of ../shared/data/news leaves 从, 自 and 在 outside.
    def span(self, entity, text):
        lead = re.match(r"从|自|在|打从", text)
        if not lead or entity.get("start") is None:
            return
        self.touch("从 and 自 stand outside the span")
        width = lead.end()
        if self.row["task"] == "parse":
            self.row["task"] = "extract"
            self.row["types"] = sorted({entity["type"]} | {"date", "daterange", "datetime", "datetimerange", "time"})
            entity["start"] = self.row["input"].index(text)
        entity["start"] += width
        entity["length"] -= width

    def common(self, entity, text):
        if re.fullmatch(r"最近|近来", text):
            self.left_out = "lately is no figure (TimeExtractor gives it)"
        elif re.search(r"版$", text):
            self.left_out = "2015版 names an edition"

    def recognizers(self, entity, text):
        kind = entity["type"]
        if any("mod" in t and t["mod"] == "until" for t in times(entity)):
            self.readings(entity, "X或之前 ends with X", lambda t: [shifted({"end": t["end"]}, days=1) if end_unit(re.split("[或及]", text)[0]) == "day" else t])
        elif kind == "daterange" and RANGE.search(text) and any((t.get("timex") or "").startswith("(") for t in times(entity)):
            self.readings(entity, "the end of a range counts", lambda t: [inclusive(t, text)])
        if LUNAR.search(text) or REIGN.search(text):
            self.left_out = "lunar dates are read as Gregorian there"
        elif kind in ("timerange", "datetimerange") and DAY_PART.search(text) and not CLOCK.search(text):
            self.left_out = "other hours of the parts of the day"
        elif all(re.search("S[PU]|FA|WI", t.get("timex") or "") and not t.get("start") for t in times(entity)):
            self.left_out = "seasons have no interval there"
        elif re.match(rf"(未来|后|前|之后|接下来)", text) and LENGTH.search(text):
            self.left_out = "前N and 后N count from today's neighbour there"

    def chrono(self, entity, text):
        reference = moment(self.row.get("ref"))
        ranged = RANGE.search(text)

        def filled(time):
            parts = time.get("components")
            if time.get("start") or not parts or not reference:
                return [time]
            start = datetime.datetime(
                parts.get("year", reference.year), parts.get("month", reference.month), parts.get("day", reference.day),
                parts.get("hour", 0), parts.get("minute", 0), parts.get("second", 0))
            result = {"start": start.isoformat(), "day_only": "hour" not in parts}
            far = time.get("endComponents")
            if far:
                end = datetime.datetime(
                    far.get("year", start.year), far.get("month", start.month), far.get("day", start.day),
                    far.get("hour", 0), far.get("minute", 0), far.get("second", 0))
                result["end"] = end.isoformat()
            return [result]

        self.readings(entity, "components are a date", filled)
        if ranged and any(t.get("day_only") for t in times(entity)):
            self.readings(entity, "the end of a range counts", lambda t: [inclusive(t, text)])
        if re.search(r"[内內]$", text):
            def within(time):
                start = reference.isoformat() if not time.get("day_only") else time["start"] and self.row["ref"][:10]
                return [{"start": start, "end": time["start"], "day_only": time.get("day_only")}]
            entity["type"] = "datetimerange"
            self.readings(entity, "N内 is the stretch up to the deadline", within)
        elif WEEKDAY.search(text) and not ranged:
            self.weekday(entity, text)
        elif DAY_PART.search(text) and not CLOCK.search(text):
            self.readings(entity, "a part of the day is its stretch", lambda t: [{**t, "day_only": True}])

    def duckling(self, entity, text):
        bare = re.sub(r"[\s,，]", "", text)
        if WEEKDAY.search(text) and not RANGE.search(text) and not re.search("月", text):
            self.weekday(entity, text)
        if entity["type"] == "datetimerange" and LENGTH.search(bare) and re.search("[前后後下]", bare):
            self.left_out = "N units ago or later are the N whole units there"
        elif DAY_PART.search(text) and not CLOCK.search(text):
            entity["type"] = "datetime"
            self.readings(entity, "a part of the day by its day", lambda t: [{**t, "day_only": True}])
        elif re.search(r"周末|週末", text):
            self.left_out = "the weekend begins on Friday evening there"
        elif CLOCK.search(text) and not DAY_PART.search(text) and not re.search("月", text):
            self.readings(entity, "a bare clock is today's", lambda t: [t, shifted(t, hours=-12), shifted(t, hours=-24)])
        elif self.suite == "duckling.Time_TW" and re.search("国庆|國慶", text):
            self.left_out = "the national day of Taiwan"
        elif self.suite.startswith("duckling.Time") and not re.search(rf"[{DIGIT}]", text):
            self.readings(entity, "a holiday is this year's", lambda t: [t, years_back(t)])

    def minlp(self, entity, text):
        if entity["type"] == "set":
            return
        if DAY_PART.search(text) and not CLOCK.search(text):
            entity["type"] = "datetime"
            self.readings(entity, "a part of the day by its day", lambda t: [{**t, "day_only": True}])
        if re.match(WEEKDAY, text):
            self.weekday(entity, text)

    def jionlp(self, entity, text):
        def lenient(time):
            """The last second or minute of a stretch of clock times is counted in there."""
            if not time.get("end"):
                return [time]
            return [time, *({**time, "end": shifted({"end": time["end"]}, seconds=-s)["end"]} for s in (1, 60))]

        if (CLOCK.search(text) or "小时" in text or "分" in text) and RANGE.search(text) or re.search("未来|过去|以内|之内|内$", text):
            self.readings(entity, "the last second or minute counts there", lenient)
        starts_now = any(t.get("start") == self.row.get("ref") for t in times(entity))
        if re.search(r"[以之]?前$", text) and (starts_now or any(t.get("end") and not t.get("start") for t in times(entity))):
            self.left_out = "X之前 runs from now to the end of X there, N年以前 is all before"
        elif "ret_future" in (self.row.get("notes") or ""):
            self.left_out = "a switch of the peer prefers the future"
        elif "以来" in text and LENGTH.search(text):
            self.left_out = "N以来 starts at whole units and counts today in"
        elif len(self.row.get("ref") or "") == 4 and re.search("过去|廿", text):
            self.left_out = "its reference is the day that the peer was run"

    def weekday(self, entity, text):
        """周三 and 这周三 are of the week that the reference is in, 下周三 of the week after it; a week begins on Monday."""
        self.readings(
            entity, "周三 is this week's, 下周三 next week's",
            lambda t: [t, shifted(t, days=-7), shifted(t, days=7)] if re.search("[下上]", text) else [t, shifted(t, days=-7)])
        if DAY_PART.search(text):
            entity["type"] = "datetime"
            self.readings(entity, "a part of the day by its day", lambda t: [{**t, "day_only": True}])


def facts(rows):
    """What hantext says, in one run, each record with its reference; a year alone stands for its first day."""
    with tempfile.NamedTemporaryFile("w+", suffix=".jsonl", encoding="utf-8") as out:
        records = []
        for row in rows:
            reference = row.get("ref")
            if reference:
                reference += {4: "-01-01", 7: "-01"}.get(len(reference), "")
            records.append(json.dumps({"id": row["id"], "text": row["input"], "ref": reference}, ensure_ascii=False))
        subprocess.run(
            [hantext, "facts", "--input", "jsonl", "--output", "jsonl", "--offsets", "scalar", "--reference-field", "ref"],
            input="\n".join(records), text=True, stdout=out, check=True)
        argv, sys.argv = sys.argv, ["score_numbers.py", data, "/dev/null", out.name]
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                return runpy.run_path(f"{tools}/score_numbers.py")
        finally:
            sys.argv = argv


def load():
    """The time cases; they are read by the scorer too, which needs them all."""
    import glob
    rows = [json.loads(line) for name in sorted(glob.glob(f"{data}/*.jsonl")) for line in open(name, encoding="utf-8")]
    return rows


rows = load()
scorer = facts(rows)
found, score, is_time = scorer["F"], scorer["score"], scorer["TIME"]
# Rewriting suites compare numbers, not times; sub-extractors give parts of what a whole one gives.
rows = [
    r for r in rows
    if is_time.search(r["suite"]) and r["task"] != "rewrite" and "season" not in r["suite"]
    and not ("Extractor" in r["suite"] and r["suite"].startswith("recognizers")) and r["suite"].startswith(options.get("suite", ""))
]
GROUPS = [
    ("MiNLP and JioNLP", ("minlp", "jionlp"), 85), ("Recognizers, models and parsers", ("recognizers",), 70),
    ("Duckling", ("duckling",), 70), ("chrono", ("chrono",), 70), ("dateparser", ("dateparser",), 0),
]
raw, fair = defaultdict(lambda: [0, 0, 0]), defaultdict(lambda: [0, 0, 0])
touched, left = defaultdict(Counter), defaultdict(Counter)
failures = []
excluded = []


def add(table, row):
    spans, values, _ = score(row, {"ents": found.get(row["id"], [])})
    if spans is None:
        return True
    cell = table[row["suite"]]
    cell[0] += 1
    cell[1] += bool(spans)
    cell[2] += bool(values)
    return bool(values)


for row in rows:
    was_right = add(raw, row)
    rules = Conventions(row).apply()
    peer = row["suite"].split(".")[0]
    if rules.left_out:
        left[peer][rules.left_out] += 1
        excluded.append((row["id"], row["input"], rules.left_out))
        continue
    is_right = add(fair, rules.row)
    if is_right and not was_right:
        touched[peer].update(rules.touched)
    if not is_right:
        failures.append((rules.row, [(f["raw"]["text"], f["raw"]["iso"]) for f in found.get(row["id"], [])]))


def shown(cell):
    n, spans, values = cell
    return f"n={n:4}  span {100 * spans / max(1, n):5.1f}%  value {100 * values / max(1, n):5.1f}%"


for suite in sorted(raw):
    print(f"{suite:50} {shown(raw[suite])}   after conventions {shown(fair[suite])}")
failed = False
for name, peers, floor in GROUPS:
    total = lambda table: [sum(c[i] for s, c in table.items() if s.startswith(peers)) for i in range(3)]
    if not total(raw)[0]:
        continue
    n, _, values = total(fair)
    below = 100 * values < floor * n
    failed |= below
    print(f"{name}: {shown(total(raw))}   after conventions {shown(total(fair))}  asked {floor}{'  BELOW' if below else ''}")
    for peer in peers:
        for rule, count in touched[peer].most_common():
            print(f"    {count:4} {rule}")
        for rule, count in left[peer].most_common():
            print(f"    {count:4} left out: {rule}")
for row, got in failures[: int(options.get("fails", 0))]:
    want = [(e["text"], [{k: v for k, v in t.items() if v} for t in times(e)]) for e in row["expected"]]
    print(row["id"], (row.get("ref") or "")[:16], row["input"], "| want", want, "| got", got)
for row in excluded[: int(options.get("left-out", 0))]:
    print("left out:", *row)
sys.exit(1 if failed else 0)
