"""The program killed around a digest, again and again: each date must have one post, none doubled and none lost.

    python bench/kills.py [ROUNDS]            at random moments
    python bench/kills.py [ROUNDS] --steps    at every point that the digest passes, so many times each
    python bench/kills.py [ROUNDS] --load     while letters are loaded
    python bench/kills.py [ROUNDS] --writes   while settings and runs are written

Real processes, SIGKILL at a random moment from the claim of a run until after its message is posted, which the Discord
of the tests takes its time for; then another process takes over, with the leases of the killed one made to run out (a
minute that nobody need wait for).
"""

from __future__ import annotations

import signal
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parents[1]
sys.path[0] = str(ROOT)  # in place of this folder, whose discord.py is another

from bench.kills_at_steps import at_steps  # noqa: E402 (the path is set above)
from bench.kills_of_stores import kills_of_loads, kills_of_writers  # noqa: E402
from bench.program import environment, load, started  # noqa: E402
from store.state import Schedule, open_state  # noqa: E402
from tests.discord_server import Channel, ServerThread  # noqa: E402

SENDING_SECONDS = 0.8
"""How long Discord takes for the message."""


def scheduled(path: Path, channel: Channel) -> None:
    """A daily digest in ``channel``, due now."""
    assert channel.guild is not None
    now = time.gmtime()
    with open_state(path) as state:
        state.add_schedule(
            Schedule(None, channel.guild.id, channel.id, "daily", time.strftime("%H:%M", now), "Etc/UTC",
                     ("holdings",), empty="say", next_run=int(time.time()), next_date=time.strftime("%Y-%m-%d", now))
        )  # fmt: skip


def states_of(path: Path) -> list[str]:
    """States of the runs."""
    with closing(sqlite3.connect(path)) as db:
        return [state for (state,) in db.execute("SELECT state FROM digest_run")]


def run_out(path: Path) -> None:
    """The leases of the killed process."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("UPDATE scheduler SET lease_until = 0")
        db.execute("UPDATE digest_run SET lease_until = 0 WHERE state IN ('leased', 'sending')")


def one_round(thread: ServerThread, told: dict[str, str], folder: Path, chance: Random) -> tuple[int, str]:
    """Posts in the channel, and the state of the run when the first process was killed."""
    state = folder / "state.db"
    for file in folder.glob("state.db*"):
        file.unlink()
    guild = thread.call(thread.server.add_guild, "Letters")
    channel = thread.call(thread.server.add_channel, guild, "digests")
    scheduled(state, channel)
    thread.call(lambda: thread.server.fail("POST /channels/*/messages", 0, times=1, delay=SENDING_SECONDS))
    first = started(told, folder)
    while not states_of(state) and first.poll() is None:
        time.sleep(0.005)
    time.sleep(chance.uniform(0.0, 1.5 * SENDING_SECONDS))
    first.send_signal(signal.SIGKILL)
    first.wait()
    found = states_of(state)
    run_out(state)
    second = started(told, folder)
    end = time.monotonic() + 40
    while time.monotonic() < end and states_of(state) != ["sent"]:
        time.sleep(0.1)
    second.send_signal(signal.SIGTERM)
    second.wait(timeout=30)
    with closing(sqlite3.connect(state)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    posts = len(channel.messages)
    thread.call(thread.server.remove_guild, guild)
    return posts, found[0]


def at_random(folder: Path, thread: ServerThread, rounds: int) -> int:
    """Print what came of kills at random moments; gives how many went wrong."""
    chance, posts, states = Random(1), Counter[int](), Counter[str]()
    told = environment(thread.server, folder)
    load(told)
    for _ in range(rounds):
        count, state = one_round(thread, told, folder, chance)
        posts[count] += 1
        states[state] += 1
    print(f"{rounds} kills; posts of a date -> dates: {dict(posts)}; killed while the run was: {dict(states)}")
    return rounds - posts[1]


def main(rounds: int, option: str) -> int:
    """Run and print; 1 where anything was doubled, lost or damaged."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if option in STORES:
            STORES[option](folder, rounds)
            return 0
        with ServerThread() as thread:
            return min(1, {"": at_random, "--steps": at_steps}[option](folder, thread, rounds))


STORES = {"--load": kills_of_loads, "--writes": kills_of_writers}

if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:] if word.isdecimal()]
    sys.exit(main(*(numbers or [20]), *([word for word in sys.argv[1:] if not word.isdecimal()] or [""])))
