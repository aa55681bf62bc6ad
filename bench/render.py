"""Render random answers for Discord and look for faults: limits broken, markup that acts, quotes cut or lost.

    python bench/render.py [COUNT] [FIRST]

The answers are those of ``tests/bot/random_answers.py`` with the seeds from FIRST on; a fault is shown with its seed.
Then it measures how the time for an answer's pages grows with a quote, and the front page against plain text.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from random import Random
from statistics import median
from time import perf_counter

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from bot.answers import Answer, Citation
from bot.render.embeds import answer_embed, source_pages
from bot.render.plain import as_plain
from tests.bot.random_answers import faults, random_answer

ROUNDS = 9
SENTENCE = "The member States *reaffirm* their commitment to the purposes of the Charter (see A/64/191). "
WORDS = "The member States reaffirm their commitment to the purposes of the Charter (see the annex). "


def searched(count: int, first: int) -> int:
    """Answers with a fault; each is printed."""
    faulty = 0
    for seed in range(first, first + count):
        found = list(faults(random_answer(Random(seed))))
        faulty += bool(found)
        for fault in found[:3]:
            print(f"seed {seed}: {fault[:300]}")
    return faulty


def seconds(run: Callable[[], object]) -> float:
    """The median of some rounds, after one that warms up."""
    times = []
    for _ in range(ROUNDS + 1):
        begun = perf_counter()
        run()
        times.append(perf_counter() - begun)
    return median(times[1:])


def cited(quote: str, count: int = 1) -> Answer:
    """An answer with so many quotes."""
    return Answer("answered", WORDS, citations=(Citation("letter", None, "a.txt", "letter", "1", 0, 9, quote),) * count)


def main(count: int, first: int) -> None:
    """Search, measure and print."""
    begun = perf_counter()
    faulty = searched(count, first)
    taken = perf_counter() - begun
    print(f"{count} random answers: {faulty} with a fault; {1000 * taken / max(count, 1):.0f} ms each, checks included")
    small, large = (seconds(lambda size=size: source_pages(cited(SENTENCE * size))) for size in (1000, 10_000))
    print(f"pages of a quote of {len(SENTENCE) / 100:.1f} MB / of a tenth of it: {large / small:.1f} (10 is linear)")
    answer = cited(WORDS * 2, 3)
    front, plain = seconds(lambda: answer_embed(answer)), seconds(lambda: as_plain(answer))
    print(f"front page of three quotes / the same as plain text: {front / plain:.1f} ({1000 * front:.2f} ms)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000, int(sys.argv[2]) if len(sys.argv) > 2 else 0)
