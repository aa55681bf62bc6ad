"""Pick the cut-offs of passage answers over labelled questions, and write the curve that docs/calibration.md shows.

    python bench/calibrate.py [--write] [DATABASE]

A case is *right* when its gold passage is answered, *near* when the letters answer it but the best sentence is
another one, *out* when they do not answer it. Questions that another question type takes, and those that are asked
back about, are no cases. The limit is on answered *out* cases; answered *near* ones give a true quote that does not
answer, and are counted beside them, not under the limit.
"""

from __future__ import annotations

import csv
import json
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
sys.path.insert(0, ROOT)

from bot.ask import Bot  # noqa: E402
from bot.context import Context  # noqa: E402
from bot.conversation import Conversation  # noqa: E402
from bot.questions.passages import ranked_passages  # noqa: E402
from bot.reading.utterance import Term  # noqa: E402
from bot.scoping.meant import find_scope  # noqa: E402
from bot.searching.abstention import FLOORS, Floors, Search, covers, looks_for  # noqa: E402
from bot.searching.kinds import answers_kind  # noqa: E402
from bot.searching.retrieval import Hit  # noqa: E402
from store.load import load  # noqa: E402
from store.reader import Reader  # noqa: E402

MOST_WRONG = 0.01
KINDS = {"passage", "unanswerable", "definition"}
QUESTIONS = ("plain", "traps", "practice", "more_practice", "third_practice")
OF_SENTENCES = (None, "said_about")
"""Question types that answer with a sentence found by search; what any other one takes never comes so far."""
GRID = [round(0.30 + 0.05 * i, 2) for i in range(15)]


class Case(NamedTuple):
    """One labelled question with the best sentence for it."""

    question: str
    label: str
    search: Search
    hit: Hit | None
    """None where no sentence is near or none can answer this kind of question."""
    must: list[Term]


def main() -> None:
    """Sweep, print the choice, and write the data and the picture with ``--write``."""
    paths = [argument for argument in sys.argv[1:] if argument != "--write"]
    with tempfile.TemporaryDirectory() as folder:
        database = paths[0] if paths else os.path.join(folder, "letters.db")
        if not paths:
            load(database, [os.path.join(ROOT, "seeds")])
        with Reader(database) as reader:
            cases = list(labelled(reader))
    rows = [row for search in FLOORS for row in swept(search, [case for case in cases if case.search == search])]
    for search in FLOORS:
        print(search, "chosen:", chosen(search, rows), "in use:", FLOORS[search])
    if "--write" in sys.argv:
        _write(rows)


def questions() -> Iterator[tuple[str, list[list[str]]]]:
    """(question, groups of wordings of which one each must stand in the passage); no groups: no answer."""
    for line in _lines(os.path.join(HERE, "data", "passages.jsonl")):
        yield str(line["question"]), [list(line["gold"])] if line["gold"] else []
    for name in QUESTIONS:
        for line in _lines(os.path.join(ROOT, "tests", "questions", f"{name}.jsonl")):
            if line["kind"] in KINDS and not line["context"] and line["status"] != "clarify":
                yield str(line["question"]), list(line["must"]) if line["status"] == "answered" else []


def _lines(path: str) -> Iterator[dict[str, Any]]:
    with open(path, encoding="utf-8") as file:
        yield from map(json.loads, file)


def labelled(reader: Reader) -> Iterator[Case]:
    """Each question left to the search, with the best sentence that could answer its kind, where there is one."""
    bot = Bot(reader)
    for question, gold in questions():
        answer = bot.ask(question).answer
        if answer.intent not in OF_SENTENCES or answer.status == "clarify":
            continue
        utterance = bot.read(question)
        context = Context(reader, bot.names, utterance, find_scope(utterance, reader), Conversation(), None)
        hits, must = ([], []) if context.scope.problem else ranked_passages(context)
        hit = hits[0] if hits and answers_kind(context, hits[0], must) else None
        label = "out" if not gold else "right" if hit and _holds(str(hit.row["text"]), gold) else "near"
        yield Case(question, label, looks_for(utterance), hit, must)


def _holds(text: str, gold: Iterable[Iterable[str]]) -> bool:
    plain = " ".join(text.split()).casefold()
    return all(any(" ".join(wording.split()).casefold() in plain for wording in group) for group in gold)


def swept(search: Search, cases: list[Case]) -> Iterator[dict[str, object]]:
    """Right and wrong answers at each pair of cut-offs."""
    base = FLOORS[search]
    for coverage in GRID:
        for lacking in (floor for floor in GRID if floor >= coverage):
            floors = Floors(coverage, base.solid, base.evidence, lacking)
            taken = [case for case in cases if case.hit and covers(case.hit, case.must, search, floors)]
            right = sum(case.label == "right" for case in taken)
            out = sum(case.label == "out" for case in taken)
            yield {
                "looks_for": search, "coverage": coverage, "lacking": lacking, "cases": len(cases), "right": right,
                "near": len(taken) - right - out, "out": out, "wrong_rate": round(out / max(1, len(cases)), 4),
                "wrong_or_near_rate": round((len(taken) - right) / max(1, len(cases)), 4),
            }  # fmt: skip


def chosen(search: Search, rows: list[dict[str, object]]) -> tuple[float, float]:
    """(coverage, lacking) with the most right answers among those with few enough wrong; the stricter of equals."""
    own = [row for row in rows if row["looks_for"] == search]
    fit = [row for row in own if float(str(row["wrong_rate"])) <= MOST_WRONG]
    if not fit:
        least = min(float(str(row["wrong_rate"])) for row in own)
        fit = [row for row in own if row["wrong_rate"] == least]
    best = max(fit, key=lambda row: (int(str(row["right"])), float(str(row["lacking"])), float(str(row["coverage"]))))
    return float(str(best["coverage"])), float(str(best["lacking"]))


def _write(rows: list[dict[str, object]]) -> None:
    docs = os.path.join(ROOT, "docs")
    os.makedirs(docs, exist_ok=True)
    with open(os.path.join(docs, "calibration.csv"), "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    with open(os.path.join(docs, "calibration.svg"), "w", encoding="utf-8") as file:
        file.write(picture(rows))


def picture(rows: list[dict[str, object]]) -> str:
    """Share answered right against share answered wrong, a line for each kind of search, as SVG."""
    width, height, pad = 640, 400, 56
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        'font-family="sans-serif" font-size="13">',
        f'<rect width="{width}" height="{height}" fill="white"/>',
        f'<path d="M{pad},{pad // 2} V{height - pad} H{width - pad // 2}" fill="none" stroke="black"/>',
        f'<text x="{width / 2}" y="{height - 14}" text-anchor="middle">wrong answers, per cent of all cases</text>',
        f'<text x="16" y="{height / 2}" text-anchor="middle" '
        f'transform="rotate(-90 16 {height / 2})">right answers, per cent</text>',
    ]
    wrong = [float(str(row["wrong_rate"])) for row in rows]
    scale = max(0.02, *wrong)
    for colour, search in (("#0b5cad", "wording"), ("#b3541e", "fact")):
        points = _front([row for row in rows if row["looks_for"] == search])
        path = " ".join(
            f"{pad + x / scale * (width - 1.5 * pad):.1f},{height - pad - y * (height - 1.5 * pad):.1f}"
            for x, y in points
        )
        lines.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        lines.append(
            f'<text x="{width - 150}" y="{70 if search == "wording" else 90}" fill="{colour}">asks for {search}</text>'
        )
    at = pad + MOST_WRONG / scale * (width - 1.5 * pad)
    lines.append(f'<path d="M{at:.1f},{pad // 2} V{height - pad}" stroke="grey" stroke-dasharray="4 4"/>')
    lines.append(f'<text x="{at + 4:.1f}" y="{pad // 2 + 12}" fill="grey">1 %</text>')
    lines += [
        f'<text x="{pad - 8}" y="{height - pad - y * (height - 1.5 * pad):.1f}" text-anchor="end">{y:.0%}</text>'
        for y in (0, 0.5, 1)
    ]
    lines.append(f'<text x="{width - pad}" y="{height - pad + 18}" text-anchor="end">{scale:.1%}</text>')
    return "\n".join([*lines, "</svg>", ""])


def _front(rows: list[dict[str, object]]) -> list[tuple[float, float]]:
    """For each share of wrong answers the most that are right."""
    most: dict[float, float] = {}
    for row in rows:
        wrong, right = float(str(row["wrong_rate"])), int(str(row["right"])) / max(1, int(str(row["cases"])))
        most[wrong] = max(most.get(wrong, 0.0), right)
    best, front = 0.0, []
    for wrong in sorted(most):
        best = max(best, most[wrong])
        front.append((wrong, best))
    return front


if __name__ == "__main__":
    main()
