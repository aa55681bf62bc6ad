"""The bot under load: so many people ask within a second, over many letters.

    python bench/asked_at_once.py [LETTERS] [QUESTIONS] [REST_DELAY_MS]

Loads synthetic letters, starts the unmodified program against the Discord of the tests, each in a process of its own,
and prints what a person waits for: the first sign (limit of Discord: 3 s), the answer, and how long the event loop of
the bot was held up. No time is a pass mark on a machine that others use; the shares are.
"""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[0] = str(ROOT)  # in place of this folder

from bench.program import environment, load, started  # noqa: E402 (the path is set above)
from bench.synthetic import write  # noqa: E402
from tests.discord_server import Exchange, ServerThread  # noqa: E402

WITHIN = 1.0
"""Seconds over which the questions are spread."""


def over_synthetic(letters: int, thread: ServerThread, folder: Path) -> subprocess.Popen[bytes]:
    """The bot as a process, over so many synthetic letters."""
    write(str(folder / "letters"), letters)
    told = environment(thread.server, folder)
    load(told, folder / "letters")
    return started(told, folder)


def asked(thread: ServerThread, questions: int) -> list[Exchange]:
    """As many people ask, evenly spread over a second; their exchanges, answered."""
    guild = thread.call(thread.server.add_guild, "Letters")
    channel = thread.call(thread.server.add_channel, guild, "general")
    people = [thread.call(thread.server.add_member, guild, f"person {number}") for number in range(questions)]
    began, exchanges = time.perf_counter(), []
    for number, person in enumerate(people):
        time.sleep(max(0.0, began + number * WITHIN / questions - time.perf_counter()))
        question = QUESTIONS[number % len(QUESTIONS)].format(year=1950 + number % 70)
        exchanges.append(thread.run(thread.server.slash(person, channel, "ask", {"question": question})))
    for exchange in exchanges:
        thread.run(exchange.done(timeout=120), timeout=130)
    print(f"all answered {time.perf_counter() - began:.1f} s after the first question")
    return exchanges


QUESTIONS = (
    "who signed the {year} letter", "letters from Kenya in {year}", "who signed for France in {year}",
    "what happened in {year}", "how many letters are there", "which letters mention mercury", "hello",
    "what is the symbol of the latest letter", "what do the letters say about fisheries", "timeline of {year}",
)  # fmt: skip


def main(letters: int, questions: int, delay: int) -> None:
    """Run and print."""
    with tempfile.TemporaryDirectory() as folder, ServerThread() as thread:
        process = over_synthetic(letters, thread, Path(folder))
        thread.run(thread.server.ready(timeout=60), timeout=70)
        thread.call(thread.server.delay_rest, delay / 1000)
        exchanges = asked(thread, questions)
        process.send_signal(signal.SIGTERM)
        code = process.wait(timeout=30)
        log = Path(folder, "log").read_text(encoding="utf-8")
        doubled = sum(len(exchange.acks) != 1 for exchange in exchanges)
        waits = sorted(exchange.after for exchange in exchanges)
    held = re.findall(r"held up for (\d+) ms at most", log)
    print(f"{len(waits)} of {questions} acknowledged, {doubled} not once; {letters} letters; exit code {code}")
    half, most = waits[len(waits) // 2], waits[int(len(waits) * 0.99)]
    print(f"first sign: median {half:.3f} s, 99 % {most:.3f} s, last {waits[-1]:.3f} s")
    blocked = log.count("heartbeat blocked")
    print(f"event loop held up for {held[-1] if held else '?'} ms at most; heartbeats blocked: {blocked}")


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:]]
    main(*(given + [10_000, 200, 200][len(given) :]))
