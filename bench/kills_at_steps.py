"""The program killed at each point of a digest, which are counted first: ``python bench/kills.py ROUNDS --steps``."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from store.load import load
from tests.discord_app.killed_rounds import ROOT, Killing, Round, Then
from tests.discord_server import ServerThread


def at_steps(folder: Path, thread: ServerThread, rounds: int) -> int:
    """Print a line a point, then all together; gives how many rounds went wrong.

    Of the ``rounds`` at a point half go on while the nonce counts, half when only the history tells. A quarter as many
    are added in which the history cannot be read: nobody can know then whether a message went out.
    """
    load(str(folder / "letters.db"), [str(ROOT / "seeds")])
    all_rounds: list[tuple[Then, Round]] = []
    with Killing(thread, folder, folder / "letters.db") as killing:
        for number, name in enumerate(killing.points()):
            thens: list[Then] = [("soon", "later")[turn % 2] for turn in range(rounds)]
            made = [(then, killing.round(number, then)) for then in [*thens, *["unreadable"] * (rounds // 4)]]
            print(f"{number:3} {name}: {_told(made)}", flush=True)
            all_rounds += made
    print(f"{number + 1} points, {len(all_rounds)} kills: {_told(all_rounds)}")
    return sum(not one.right(then) for then, one in all_rounds)


def _told(made: list[tuple[Then, Round]]) -> str:
    readable = [one for then, one in made if then != "unreadable"]
    others = [one for then, one in made if then == "unreadable"]
    wrong = [(then, one) for then, one in made if not one.right(then)]
    said = f"posts {dict(Counter(one.posts for one in readable))}, {dict(Counter(one.ended for one in readable))}"
    if others:
        ends = Counter(f"{one.ended} while {one.killed_while}" for one in others)
        said += f"; history hidden: posts {dict(Counter(one.posts for one in others))}, {dict(ends)}"
    killed = sum(one.exit == -9 for _, one in made)
    unhealthy = sum(not one.healthy for _, one in made)
    return f"{killed} killed, {said}; damaged files {unhealthy}, wrong {wrong or 0}"
