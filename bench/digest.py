"""How a digest grows with the letters: time with ten times as many, and against one question.

python bench/digest.py [COUNT]
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import UTC, date, datetime, timedelta
from time import perf_counter

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.dirname(HERE), HERE]

from synthetic import write  # noqa: E402

from bot.ask import Bot  # noqa: E402
from bot.digest import digest  # noqa: E402
from store.load import load  # noqa: E402
from store.reader import Reader  # noqa: E402

DAYS = 28
QUESTION = "when did the Treaty on Collective Security enter into force"


def measured(folder: str, count: int) -> tuple[float, float, float]:
    """Milliseconds of a weekly digest, the median and the longest of four weeks' days; and of one question."""
    database = os.path.join(folder, f"{count}.db")
    write(os.path.join(folder, str(count)), count)
    load(database, [os.path.join(folder, str(count))])
    with Reader(database) as reader:
        times = sorted(_digest_ms(reader, date(2026, 8, 1) + timedelta(number)) for number in range(DAYS))
        bot = Bot(reader)
        bot.ask(QUESTION)
        start = perf_counter()
        bot.ask(QUESTION)
        return times[DAYS // 2], times[-1], 1000 * (perf_counter() - start)


def _digest_ms(reader: Reader, day: date) -> float:
    until = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    start = perf_counter()
    digest(reader, until - timedelta(7), until, day)
    return 1000 * (perf_counter() - start)


def main() -> None:
    """Print the figures."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as folder:
        few, many = measured(folder, count), measured(folder, 10 * count)
    for letters, (median, longest, question) in ((count, few), (10 * count, many)):
        print(
            f"{letters} letters: weekly digest {median:.1f} ms, longest {longest:.1f} ms,"
            f" {median / question:.1f} times one question"
        )
    print(f"ten times the letters: {many[0] / few[0]:.1f} times the digest")


if __name__ == "__main__":
    main()
