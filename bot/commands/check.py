"""``dragoman check``: how many questions of a file are answered right, by kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from json import loads
from typing import NamedTuple

from bot.answers import Answer
from bot.arguments import Line
from bot.ask import Bot
from bot.check import Gold, Judged, judge, read_gold
from bot.config import Settings
from bot.errors import BotError
from bot.opening import opened
from bot.render.escaping import safe_line
from bot.talk import Talk


class Scored(NamedTuple):
    """A question with its answer and verdict."""

    gold: Gold
    answer: Answer
    judged: Judged


def run(line: Line, settings: Settings) -> int:
    """Print the verdicts asked for, a table by kind and the total."""
    with open(line.words[0], "rb") as file:
        golds = list(golds_in(file, line.words[0]))
    with opened(settings.database) as reader:
        texts = {str(row["file"]): str(row["text"]) for row in reader.rows("SELECT file, text FROM sources")}
        bot = Bot(reader)
        scored = [_scored(gold, bot, texts) for gold in golds]
    for text in (*_listed(scored, line.options.get("show", "")), *table(scored)):
        print(safe_line(text) if not text.startswith(" ") else text)
    return 0


def golds_in(lines: Iterable[bytes], name: str) -> Iterator[Gold]:
    """The questions of a file, one JSON object a line.

    :raises BotError: naming the first line that is none.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            given = loads(line.decode("utf-8-sig"))
            if not isinstance(given, dict):
                raise ValueError("no JSON object")
            yield read_gold(given)
        except ValueError as error:
            raise BotError(f"line {number} of {name} is no question: {error}") from error


def _scored(gold: Gold, bot: Bot, texts: dict[str, str]) -> Scored:
    talk = Talk(bot)
    for turn in gold.context:
        talk.ask(turn)
    answer = talk.ask(gold.question)
    return Scored(gold, answer, judge(gold, answer, texts))


def _listed(scored: Iterable[Scored], which: str) -> Iterator[str]:
    for gold, answer, judged in scored:
        if which and which in ("all", judged.verdict):
            before = f"{' > '.join(gold.context)} > " if gold.context else ""
            why = f" ({judged.why})" if judged.why else ""
            said = f"{answer.status}, {answer.intent}: {answer.answer[:160]}"
            yield f"{judged.verdict} {gold.identity} [{gold.kind}] {before}{gold.question} -> {said}{why}"


def table(scored: Iterable[Scored]) -> Iterator[str]:
    """One line a kind, and the total."""
    kinds: dict[str, Counter[str]] = {}
    for one in scored:
        kinds.setdefault(one.gold.kind, Counter())[one.judged.verdict] += 1
    total: Counter[str] = Counter()
    width = max((len(kind) for kind in kinds), default=0)
    for kind in sorted(kinds):
        total += kinds[kind]
        yield _row(kind, kinds[kind], width)
    yield _row("all", total, width)


def _row(name: str, tally: Counter[str], width: int) -> str:
    count = max(tally.total(), 1)
    right, wrong, missed = (f"{tally[v]:4} ({tally[v] / count:6.1%})" for v in ("right", "wrong", "missed"))
    return f" {safe_line(name):{width}} {tally.total():5}  right {right}  wrong {wrong}  missed {missed}"
