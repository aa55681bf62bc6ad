"""What the bot holds after many questions and reconnections: memory, open files, threads.

    python bench/growth.py [QUESTIONS] [RECONNECTIONS] [LETTERS.db]

Starts the unmodified program against the Discord of the tests and looks at it from outside (``/proc``, so on Linux).
Every question comes from another person, so at first what is remembered of people fills up, to its limit at
:data:`FULL` questions; from there on the figures should stay as they are. Without a file of letters it loads
``seeds/``.
"""

from __future__ import annotations

import os
import signal
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path[0] = str(ROOT)  # in place of this folder, whose discord.py is another

from bench.program import started_over  # noqa: E402 (the path is set above)
from bot.discord_app.limits import MOST_SEEN  # noqa: E402
from bot.discord_app.memory import MOST_PLACES  # noqa: E402
from tests.discord_server import ServerThread  # noqa: E402

FULL = max(MOST_PLACES, MOST_SEEN)
AT_ONCE = 8
ROUNDS = 8
QUESTIONS = (
    "who signed the 2009 letter", "who signed the {n} letter", "letters from Kenya", "what happened in {n}",
    "what do the letters say about peace and {n}", "hello", "which letters mention Afghanistan", "and in {n}?",
)  # fmt: skip


class Held(NamedTuple):
    """What a process holds."""

    megabytes: float
    files: int
    threads: int


def held(process: int) -> Held:
    """As the system tells it."""
    status = dict(line.split(":", 1) for line in Path(f"/proc/{process}/status").read_text("utf-8").splitlines())
    return Held(int(status["VmRSS"].split()[0]) / 1024, len(os.listdir(f"/proc/{process}/fd")), int(status["Threads"]))


async def ask(thread: ServerThread, first: int, count: int) -> None:
    """So many questions by as many people, a few at a time."""
    server = thread.server
    guild = next(iter(server.world.guilds.values()))
    channel = next(iter(guild.channels.values()))
    for number in range(first, first + count, AT_ONCE):
        batch = []
        for place in range(number, min(number + AT_ONCE, first + count)):
            person = server.add_user(f"person {place}")
            question = QUESTIONS[place % len(QUESTIONS)].format(n=1990 + place % 30)
            guild.members[person.id] = type(guild.members[server.bot_user.id])(person, joined_at=server.clock.stamp())
            batch.append(await server.slash(person, channel, "ask", {"question": question}))
        for exchange in batch:
            await exchange.done(timeout=60)
        server.interactions.clear()
        channel.messages.clear()
        server.record.requests.clear()


async def reconnect(thread: ServerThread, times: int) -> None:
    """Close the connection again and again; each time the session is resumed."""
    for _ in range(times):
        before = thread.server.resumes
        thread.server.close_gateway(4000)
        await thread.server.until(lambda before=before: thread.server.resumes > before, 60, "the session to be resumed")
        await thread.server.ready()


def asked(thread: ServerThread, process: int, first: int, count: int) -> Held:
    """A round of questions, and what is held after it."""
    thread.run(ask(thread, first, count), timeout=36000)
    now = held(process)
    said = f"{now.megabytes:.1f} MB, {now.files} files, {now.threads} threads"
    print(f"{first + count:8} questions: {said}", flush=True)
    return now


def grown(before: Held, now: Held) -> str:
    """The growth of memory in percent."""
    return f"{100 * (now.megabytes / before.megabytes - 1):+.1f} %"


def main(questions: int, reconnections: int, letters: str | None) -> None:
    """Run and print a line a round."""
    with tempfile.TemporaryDirectory() as name, ServerThread() as thread:
        thread.server.add_channel(thread.server.add_guild("Letters"), "general")
        process = started_over(letters, thread.server, Path(name))
        thread.run(thread.server.ready(timeout=60), timeout=70)
        rounds = [asked(thread, process.pid, turn * questions // ROUNDS, questions // ROUNDS) for turn in range(ROUNDS)]
        thread.run(reconnect(thread, reconnections), timeout=36000)
        now = held(process.pid)
        print(f"{reconnections:8} reconnections: {now.megabytes:.1f} MB, {now.files} files, {now.threads} threads")
        print(f"since the first round {grown(rounds[0], rounds[-1])}")
        if full := [one for turn, one in enumerate(rounds, 1) if turn * questions // ROUNDS >= FULL][:-1]:
            print(f"since what is remembered of people is full {grown(full[0], rounds[-1])}")
        process.send_signal(signal.SIGTERM)
        print(f"exit code {process.wait(timeout=30)}")


if __name__ == "__main__":
    given = sys.argv[1:]
    main(*(int(word) for word in (given[:2] + ["8000", "50"][len(given[:2]) :])), given[2] if given[2:] else None)
