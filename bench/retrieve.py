"""How often the right sentence comes first or among the first three, and how long one search takes.

    python bench/retrieve.py [DATABASE]

The questions with their gold wording are in ``bench/data/passages.jsonl``; the letters are the seeds.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
from time import perf_counter
from typing import NamedTuple

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
sys.path.insert(0, ROOT)

from bot.ask import Bot  # noqa: E402
from bot.context import Context  # noqa: E402
from bot.conversation import Conversation  # noqa: E402
from bot.questions.passages import ranked_passages  # noqa: E402
from bot.scoping.meant import find_scope  # noqa: E402
from store.load import load  # noqa: E402
from store.reader import Reader  # noqa: E402


class Found(NamedTuple):
    """Shares from 0 to 1, and milliseconds."""

    questions: int
    first: float
    among_three: float
    median_ms: float


def measured(reader: Reader) -> Found:
    """Search for every question that has a gold passage."""
    bot = Bot(reader)
    places: list[int] = []
    times: list[float] = []
    with open(os.path.join(HERE, "data", "passages.jsonl"), encoding="utf-8") as file:
        cases = [case for case in map(json.loads, file) if case["gold"]]
    for case in cases:
        utterance = bot.read(str(case["question"]))
        context = Context(reader, bot.names, utterance, find_scope(utterance, reader), Conversation(), None)
        start = perf_counter()
        hits, _ = ranked_passages(context)
        times.append(1000 * (perf_counter() - start))
        texts = [" ".join(str(hit.row["text"]).split()) for hit in hits[:3]]
        places.append(next((i for i, text in enumerate(texts) if any(gold in text for gold in case["gold"])), 99))
    total = len(places)
    return Found(
        total, sum(p == 0 for p in places) / total, sum(p < 3 for p in places) / total, statistics.median(times)
    )


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        database = sys.argv[1] if len(sys.argv) > 1 else os.path.join(folder, "letters.db")
        if len(sys.argv) == 1:
            load(database, [os.path.join(ROOT, "seeds")])
        with Reader(database) as reader:
            found = measured(reader)
    print(
        f"{found.questions} questions: {found.first:.1%} first, {found.among_three:.1%} among three,"
        f" {found.median_ms:.2f} ms"
    )


if __name__ == "__main__":
    main()
