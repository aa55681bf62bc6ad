"""What a question costs over very many letters, against the four seeds: median, the slowest of a hundred, the slowest.

    python bench/many.py [LETTERS] [DATABASE]

The synthetic letters are loaded together with the seeds, so that a question finds the letter that it names; or
DATABASE holds them already. Each question is asked of both collections in turn, once to warm up and once for the
processor time. Aim: median below 15 ms, 99 of 100 below 100 ms and none over 250 ms at 10,000 letters.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from statistics import median
from time import process_time
from typing import NamedTuple

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
sys.path[:0] = [ROOT, HERE]

from synthetic import write  # noqa: E402

from bot.ask import Bot  # noqa: E402
from store.load import load  # noqa: E402
from store.reader import Reader  # noqa: E402

QUESTIONS = os.path.join(ROOT, "tests", "questions", "plain.jsonl")
SEEDS = os.path.join(ROOT, "seeds")


class Taken(NamedTuple):
    """Processor time of one question, in milliseconds."""

    many: float
    few: float
    question: str
    intent: str


def taken(many: Bot, few: Bot) -> list[Taken]:
    """Every question asked of both, the slowest over many letters first."""
    with open(QUESTIONS, encoding="utf-8") as lines:
        questions = [str(json.loads(line)["question"]) for line in lines]
    times = []
    for question in questions:
        one, other = (_milliseconds(bot, question) for bot in (many, few))
        intent = str(many.ask(question).answer.intent)
        times.append(Taken(one, other, question, intent))
    return sorted(times, reverse=True)


def _milliseconds(bot: Bot, question: str) -> float:
    bot.ask(question)
    begun = process_time()
    bot.ask(question)
    return 1000 * (process_time() - begun)


def main(count: int, made: str | None) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as place:
        few, many = os.path.join(place, "few.db"), made or os.path.join(place, "many.db")
        load(few, [SEEDS])
        if made is None:
            letters = os.path.join(place, "letters")
            write(letters, count)
            load(many, [SEEDS, letters])
        with Reader(few) as small, Reader(many) as large:
            times = taken(Bot(large), Bot(small))
            held = large.rows("SELECT count FROM totals WHERE what = 'letters'")[0]["count"]
    middle, middle_few = median(t.many for t in times), median(t.few for t in times)
    slow = times[len(times) // 100]
    print(f"{len(times)} questions over {held} letters: median {middle:.1f} ms, 99 of 100 below {slow.many:.1f} ms")
    print(f"over the seeds: median {middle_few:.1f} ms; ratio {middle / middle_few:.2f}")
    for one in times[:3]:
        print(f"{one.many:7.1f} ms  {one.many / one.few:6.1f} x  {one.intent:12} {one.question}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000, sys.argv[2] if len(sys.argv) > 2 else None)
