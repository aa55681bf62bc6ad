"""SIGKILL of the program around a digest: one post, and a word to those who manage the server only where none can tell.

``bench/kills.py --steps`` kills at every point, many times.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.discord_app.killed_rounds import Killing, Then
from tests.discord_server import ServerThread

SENT = "UPDATE digest_run SET state = 'sent'"


@pytest.fixture
def killing(letters_db: Path, tmp_path: Path) -> Iterator[Killing]:
    if not hasattr(os, "fork"):
        pytest.skip("this system does not fork")
    with ServerThread() as thread, Killing(thread, tmp_path, letters_db) as ready:
        yield ready
        assert thread.server.violations == []


def _cases(points: list[str]) -> list[tuple[int, Then, str, str]]:
    """Where to kill, when the next process comes, and the states of the run in between and at the end."""
    body = next(n for n, name in enumerate(points) if name.startswith("behind UPDATE digest_run SET body"))
    request, answer = points.index("before the request"), points.index("before the answer is read")
    sent = next(n for n, name in enumerate(points) if name.startswith(f"behind {SENT}"))
    return [
        (body, "soon", "leased", "sent"),
        (request, "soon", "sending", "sent"),
        (request, "later", "sending", "sent"),
        (answer, "soon", "sending", "sent"),
        (answer, "later", "sending", "sent"),
        (sent, "later", "sending", "sent"),
        (sent, "unreadable", "sending", "unknown"),
        (len(points) - 1, "later", "sent", "sent"),
    ]


def test_killed_at_a_point_of_a_digest_the_next_process_posts_it_once(killing: Killing) -> None:
    for point, then, between, end in _cases(killing.points()):
        found = killing.round(point, then)
        assert found.exit == -signal.SIGKILL
        assert (found.killed_while, found.ended) == (between, end), (point, then)
        assert found.right(then), (point, then, found)
