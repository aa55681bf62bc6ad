"""Many servers with a digest at the same minute, and people who go on asking.

    python bench/digests.py [SERVERS] [LETTERS.db]

Starts the unmodified program against the Discord of the tests, which holds it to fifty requests a second over all, and
prints how many digests came, how often Discord had to refuse, and what a person waited for meanwhile. Without a file
of letters it loads ``seeds/``.
"""

from __future__ import annotations

import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path[0] = str(ROOT)  # in place of this folder, whose discord.py is another

from bench.program import started_over  # noqa: E402 (the path is set above)
from store.state import Schedule, open_state  # noqa: E402
from tests.discord_server import Channel, ServerThread  # noqa: E402
from tests.discord_server.world import User  # noqa: E402

DUE_IN = 8
"""Seconds until the digests are due: the program starts meanwhile."""
QUESTION_EVERY = 0.4
QUESTIONS = ("who signed the latest letter", "which letters are loaded", "hello", "what do the letters say about peace")


class Scene(NamedTuple):
    """Servers with a channel each, and where people ask."""

    channels: list[Channel]
    asking: Channel
    people: list[User]


def prepared(thread: ServerThread, servers: int) -> Scene:
    """The servers, and a crowd that asks in the last of them."""
    server = thread.server
    channels = [server.add_channel(server.add_guild(f"Server {number}"), "digests") for number in range(servers)]
    guild = channels[-1].guild
    assert guild is not None
    asking = server.add_channel(guild, "questions")
    server.buckets.global_limit = 50
    return Scene(channels, asking, [server.add_member(guild, f"person {number}") for number in range(50)])


def scheduled(state_db: Path, scene: Scene) -> None:
    """A digest of every server, due in a moment."""
    due = int(time.time()) + DUE_IN
    wall, day = time.strftime("%H:%M", time.gmtime(due)), time.strftime("%Y-%m-%d", time.gmtime(due))
    with open_state(state_db) as state:
        for channel in scene.channels:
            assert channel.guild is not None
            state.add_schedule(
                Schedule(None, channel.guild.id, channel.id, "daily", wall, "Etc/UTC", empty="say", next_run=due,
                         next_date=day)
            )  # fmt: skip


def asked_meanwhile(thread: ServerThread, scene: Scene, patience: float) -> list[float]:
    """Ask until every digest has come; how long each answer took."""
    took, end = list[float](), time.monotonic() + patience
    while time.monotonic() < end and not all(channel.messages for channel in scene.channels):
        person, question = scene.people[len(took) % len(scene.people)], QUESTIONS[len(took) % len(QUESTIONS)]
        began = time.monotonic()
        exchange = thread.run(thread.server.slash(person, scene.asking, "ask", {"question": question}))
        thread.run(exchange.done(timeout=30), timeout=40)
        took.append(time.monotonic() - began)
        time.sleep(QUESTION_EVERY)
    return took


def main(servers: int, letters: str | None) -> None:
    """Run and print."""
    with tempfile.TemporaryDirectory() as name, ServerThread() as thread:
        folder = Path(name)
        scene = prepared(thread, servers)
        scheduled(folder / "state.db", scene)
        process = started_over(letters, thread.server, folder)
        thread.run(thread.server.ready(timeout=60), timeout=70)
        began = time.monotonic()
        took = sorted(asked_meanwhile(thread, scene, patience=60 + servers))
        lasted = time.monotonic() - began
        process.send_signal(signal.SIGTERM)
        code = process.wait(timeout=30)
        counts = Counter(len(channel.messages) for channel in scene.channels)
        statuses = Counter(request.status for request in thread.server.requests)
        most = thread.server.record.peak_per_second()
    print(f"{servers} servers; posts of a server -> servers: {dict(counts)}; exit code {code}")
    print(f"all there {lasted:.0f} s after the connection; at most {most} requests in a second")
    print(f"refused with 429: {statuses[429]}, with 401 or 403: {statuses[401] + statuses[403]}")
    at = {share: took[min(len(took) - 1, int(len(took) * share / 100))] for share in (50, 95)}
    print(f"{len(took)} questions meanwhile: median {at[50]:.2f} s, 95 % {at[95]:.2f} s, last {took[-1]:.2f} s")


if __name__ == "__main__":
    given = sys.argv[1:]
    main(int(given[0]) if given else 1000, given[1] if len(given) > 1 else None)
