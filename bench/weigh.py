"""Weigh the signs that a sentence answers, and write bot/searching/weights.py and the curve of docs/calibration.md.

    python bench/weigh.py [--write] [QUESTIONS ...]

A case is a question that every other way has refused and for which a sentence contends; it is right when saying the
sentence would be judged right. The questions of ``tests/questions`` are read, the held-out ones left aside, and
those of each file ``QUESTIONS``: over the letters in the folder that bears its name, else over the seeds.
The weights are those of a logistic regression (Newton's method, signs scaled, squared weights held small). The curve
is measured file by file with weights that the other files gave, so that no question is judged by its own weights.
"""

from __future__ import annotations

import csv
import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from math import exp, sqrt
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bot.ask import Bot  # noqa: E402
from bot.check import Gold, judge, read_gold  # noqa: E402
from bot.context import Context  # noqa: E402
from bot.conversation import Conversation  # noqa: E402
from bot.from_sentences import told_by_likelihood  # noqa: E402
from bot.questions.likeliest import contending  # noqa: E402
from bot.questions.passages import told  # noqa: E402
from bot.searching import likelihood  # noqa: E402
from bot.searching.likelihood import Signs, contender  # noqa: E402
from store.load import load  # noqa: E402
from store.reader import Reader  # noqa: E402

QUESTIONS = ("plain", "languages", "double", "traps", "practice", "more_practice", "third_practice", "fourth_practice")
LEAST = 0.55
"""Picked on the curve: a wrong answer is worse than none, and below this each costs fewer than three right ones."""
SHRINK = 33.0
"""Weight of the squared weights beside the cases."""
STEPS = 25
GRID = [round(0.3 + 0.05 * i, 2) for i in range(13)]


class Case(NamedTuple):
    """A contending sentence, with whether saying it would be right."""

    file: str
    signs: Signs
    right: bool


class Model(NamedTuple):
    """Weights of the signs as they are counted, not scaled."""

    bias: float
    weights: tuple[float, ...]

    def likelihood(self, signs: Sequence[float]) -> float:
        return _logistic(self.bias + sum(w * s for w, s in zip(self.weights, signs, strict=True)))


def main() -> None:
    """Print the curve and the weights; write them with ``--write``."""
    files = [ROOT / "tests" / "questions" / f"{name}.jsonl" for name in QUESTIONS]
    files += [Path(argument) for argument in sys.argv[1:] if argument != "--write"]
    # nothing is said by its likelihood while the cases are collected
    likelihood.WEIGHTS, likelihood.LEAST = (0.0,) * len(Signs._fields), 2.0
    cases, asked = collected(files)
    rows = list(curve(cases, asked))
    for row in rows:
        print(*(f"{name} {value}" for name, value in row.items()), sep="   ")
    model = fitted(cases)
    for name, weight in zip(("bias", *Signs._fields), (model.bias, *model.weights), strict=True):
        print(f"{name:15}{weight:8.3f}")
    if "--write" in sys.argv:
        _write(model, rows)


def collected(files: Sequence[Path]) -> tuple[list[Case], dict[str, int]]:
    """(cases, how many questions each file has)."""
    cases: list[Case] = []
    asked: dict[str, int] = {}
    with tempfile.TemporaryDirectory() as folder:
        for file in files:
            own = file.resolve().with_suffix("")
            seeds = own if own.is_dir() else ROOT / "seeds"
            database = str(Path(folder) / f"{abs(hash(str(seeds)))}.db")
            load(database, [str(seeds)])
            golds = [read_gold(json.loads(line)) for line in file.read_text("utf-8").splitlines()]
            asked[_name(file)] = len(golds)
            texts = {path.name: path.read_text("utf-8", errors="replace") for path in seeds.glob("*.txt")}
            with Reader(database) as reader:
                bot = Bot(reader)
                cases += [case for gold in golds for case in _case(bot, gold, texts, _name(file))]
    return cases, asked


def _name(file: Path) -> str:
    return f"{file.resolve().parent.name}/{file.stem}"


def _case(bot: Bot, gold: Gold, texts: dict[str, str], file: str) -> Iterator[Case]:
    conversation = Conversation()
    for before in gold.context:
        conversation = bot.ask(before, conversation).conversation
    turn = bot.ask(gold.question, conversation)
    if turn.answer.status != "unanswered" or turn.answer.intent is not None or turn.scope.problem:
        return
    context = Context(bot.reader, bot.names, turn.utterance, turn.scope, conversation, None, bot.memo)
    hits, must = contending(context) if told_by_likelihood(context) else ([], [])
    signs = contender(context, hits, must)
    if signs is not None:
        answer = told(context, hits[:1])
        right = gold.status == "answered" and judge(gold, answer, texts).verdict == "right"
        yield Case(file, signs, right)


def fitted(cases: Sequence[Case]) -> Model:
    """The weights that make the cases most likely, those far from 0 held back."""
    columns = list(zip(*(case.signs for case in cases), strict=True))
    means = [sum(column) / len(column) for column in columns]
    spreads = [
        sqrt(sum((v - m) ** 2 for v in column) / len(column)) or 1.0 for column, m in zip(columns, means, strict=True)
    ]
    rows = [[1.0, *((v - m) / s for v, m, s in zip(case.signs, means, spreads, strict=True))] for case in cases]
    found = _newton(rows, [float(case.right) for case in cases])
    weights = tuple(w / s for w, s in zip(found[1:], spreads, strict=True))
    return Model(found[0] - sum(w * m for w, m in zip(weights, means, strict=True)), weights)


def _newton(rows: Sequence[Sequence[float]], labels: Sequence[float]) -> list[float]:
    size = len(rows[0])
    found = [0.0] * size
    for _ in range(STEPS):
        chances = [_logistic(sum(w * v for w, v in zip(found, row, strict=True))) for row in rows]
        slope = [sum((y - p) * row[i] for y, p, row in zip(labels, chances, rows, strict=True)) for i in range(size)]
        bend = [
            [sum(p * (1 - p) * row[i] * row[j] for p, row in zip(chances, rows, strict=True)) for j in range(size)]
            for i in range(size)
        ]
        for i in range(1, size):
            slope[i] -= SHRINK * found[i]
            bend[i][i] += SHRINK
        step = _solved(bend, slope)
        found = [w + d for w, d in zip(found, step, strict=True)]
        if max(map(abs, step)) < 1e-9:
            break
    return found


def _solved(matrix: Sequence[Sequence[float]], right: Sequence[float]) -> list[float]:
    """The solution of linear equations whose matrix is symmetric and positive."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for i, pivot in enumerate(rows):
        for other in rows[i + 1 :]:
            factor = other[i] / pivot[i]
            other[i:] = [a - factor * b for a, b in zip(other[i:], pivot[i:], strict=True)]
    found = [0.0] * len(rows)
    for i in reversed(range(len(rows))):
        known = sum(a * b for a, b in zip(rows[i][i + 1 : -1], found[i + 1 :], strict=True))
        found[i] = (rows[i][-1] - known) / rows[i][i]
    return found


def _logistic(value: float) -> float:
    return 1 / (1 + exp(-value))


def curve(cases: Sequence[Case], asked: dict[str, int]) -> Iterator[dict[str, object]]:
    """Right and wrong answers more at each likelihood, of each group of files, by weights of the other files."""
    judged: list[tuple[str, float, bool]] = []
    for file in asked:
        model = fitted([case for case in cases if case.file != file])
        judged += [(file, model.likelihood(case.signs), case.right) for case in cases if case.file == file]
    groups = {"questions": [f for f in asked if f.startswith("questions/")], "all": list(asked)}
    groups["fresh"] = [file for file in asked if file not in groups["questions"]]
    for group, files in groups.items():
        for least in GRID if files else ():
            said = [right for file, found, right in judged if file in files and found >= least]
            total = sum(asked[file] for file in files)
            yield {
                "files": group, "least": least, "questions": total,
                "right": sum(said), "wrong": len(said) - sum(said),
                "right_rate": round(sum(said) / total, 4), "wrong_rate": round((len(said) - sum(said)) / total, 4),
            }  # fmt: skip


def _write(model: Model, rows: Sequence[dict[str, object]]) -> None:
    weights = "".join(
        f"    {weight:.4f},  # {name}\n" for name, weight in zip(Signs._fields, model.weights, strict=True)
    )
    text = (
        '"""Weights of the signs of :mod:`bot.searching.likelihood`, written by ``bench/weigh.py --write``."""\n\n'
        f"BIAS = {model.bias:.4f}\nWEIGHTS = (\n{weights})\n"
        '"""One for each sign, in the order of ``Signs``."""\n'
        f'LEAST = {LEAST}\n"""Likelihood from which on a sentence is said."""\n'
    )
    (ROOT / "bot" / "searching" / "weights.py").write_text(text, "utf-8")
    with open(ROOT / "docs" / "likelihood.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    main()
