"""Parsing in further processes, in order and with few files under way at a time.

Each process reads its tasks from its own pipe and ends when the pipe does, so that killing the loading process
leaves nobody behind. Results come back in the order of the tasks whatever each of them took. There are tasks ahead
and room for results, so that a process goes on while the one that writes is within a long statement. Where that one
would have to wait, it parses what comes next: a further process for it would take turns with the others.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from multiprocessing import Pipe as pipe_pair
from multiprocessing import get_context
from multiprocessing.connection import Connection as Pipe
from multiprocessing.process import BaseProcess
from typing import NamedTuple

from store.intake import Taken, Task, packed, take, unpacked

if sys.platform == "linux":
    from fcntl import F_SETPIPE_SZ, fcntl

FILES_TO_PAY = 150
"""Below so many files starting processes takes longer than parsing."""
_CHUNK = 8
_UNDER_WAY = 10
"""Chunks that a process has been given at a time."""
_ROOM = 1 << 20
"""Bytes asked for in a pipe: the results of some six chunks of usual letters."""
_USUAL_ROOM = 16_384
"""Bytes that every pipe holds."""
_KEPT_CHUNKS = 64
_KEPT_CHARACTERS = 8_000_000
"""Results received before their turn hold at most about so much text."""


@contextmanager
def few_collections() -> Iterator[None]:
    """A letter is many small values and hardly a cycle: looking for cycles at the usual rate costs a tenth.

    The rows of a batch are some 250,000 values.
    """
    usual = gc.get_threshold()
    gc.set_threshold(500_000, 20, 20)
    try:
        yield
    finally:
        gc.set_threshold(*usual)


class Results:
    """What became of tasks, in their order."""

    def __iter__(self) -> Iterator[Taken]:
        raise NotImplementedError

    def fetch(self) -> None:
        """Take in what has been parsed by now, so that nobody waits while the caller is busy with something else."""


@contextmanager
def taken(tasks: Iterable[Task], count: int, workers: int | None = None) -> Iterator[Results]:
    """Results of ``count`` tasks; ``workers`` processes, or as many as pay when None, none when 0."""
    number = _paying(count) if workers is None else workers
    if number < 1:
        yield _Here(tasks)
        return
    team = _started(number)
    try:
        yield _InTurn(iter(tasks), [pipes for _, pipes in team])
    finally:
        for _, pipes in team:
            pipes.close()
        for process, _ in team:
            process.join()


class _Here(Results):
    """Parsed in this process, one by one."""

    def __init__(self, tasks: Iterable[Task]) -> None:
        self._tasks = tasks

    def __iter__(self) -> Iterator[Taken]:
        return map(take, self._tasks)


class _Pipes(NamedTuple):
    """Our ends of the pipes to a process."""

    tasks: Pipe
    results: Pipe
    room: int
    """Bytes that may wait for the process."""

    def close(self) -> None:
        """Close both."""
        self.tasks.close()
        self.results.close()


_Worker = tuple[BaseProcess, _Pipes]


def _paying(count: int) -> int:
    # A fork of a process with threads may inherit a held lock; elsewhere than on Linux a start costs too much.
    if count < FILES_TO_PAY or not sys.platform.startswith("linux") or threading.active_count() > 1:
        return 0
    return min(len(os.sched_getaffinity(0)) - 1, 8)  # one processor is for the process that writes


def _started(number: int) -> list[_Worker]:
    forking = sys.platform.startswith("linux")
    new_process = get_context("fork").Process if forking else get_context("spawn").Process
    team: list[_Worker] = []
    for _ in range(number):
        asked, tasks = pipe_pair(duplex=False)
        results, answered = pipe_pair(duplex=False)
        _made_room(answered)
        ours = _Pipes(tasks, results, _made_room(tasks))
        # A forked process holds copies of our ends, its own among them: open, they would hide that we are gone.
        copies = [ours, *(pipes for _, pipes in team)] if forking else []
        process = new_process(target=_work, args=(asked, answered, copies), daemon=True)
        process.start()
        asked.close()
        answered.close()
        team.append((process, ours))
    return team


def _made_room(pipe: Pipe) -> int:
    """Bytes that a pipe holds, more than usual where the system grants them."""
    if sys.platform == "linux":
        with suppress(OSError):  # the user has many pipes; it works without
            return fcntl(pipe.fileno(), F_SETPIPE_SZ, _ROOM)
    return _USUAL_ROOM


def _work(asked: Pipe, answered: Pipe, copies: list[_Pipes]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that holds the database
    for copy in copies:
        copy.close()
    gc.freeze()
    with few_collections(), suppress(EOFError, OSError):
        while True:
            tasks: list[Task] = asked.recv()
            answered.send_bytes(packed(map(take, tasks)))


class _Chunk:
    """Tasks that a process has been given, or whose results are there."""

    __slots__ = ("arrived", "pipes", "results", "tasks")

    def __init__(self, pipes: _Pipes, tasks: list[Task], results: list[Taken] | None = None) -> None:
        self.pipes = pipes
        self.tasks = tasks
        self.arrived = results is not None
        self.results = results
        """None when the process has died, of memory perhaps, or was not given the tasks."""

    def receive(self) -> None:
        """Wait for the results."""
        self.arrived = True
        with suppress(EOFError, OSError):
            self.results = unpacked(self.pipes.results.recv_bytes())

    def characters(self) -> int:
        """Text in the results."""
        return sum(len(one.rows.text) for one in self.results or () if one.rows)


class _InTurn(Results):
    """Parsed in further processes; results that came before their turn are kept, but not too many."""

    def __init__(self, tasks: Iterator[Task], team: list[_Pipes]) -> None:
        self._tasks = tasks
        self._team = team
        self._waiting: deque[_Chunk] = deque()
        self._kept = 0

    def __iter__(self) -> Iterator[Taken]:
        for _ in range(_UNDER_WAY):
            for pipes in self._team:
                self._give(pipes)
        while self._waiting:
            if not self._waiting[0].arrived:
                self._wait(self._waiting[0])
            chunk = self._waiting.popleft()
            self._kept -= chunk.characters()
            # Files without results are read here, one at a time.
            yield from map(take, chunk.tasks) if chunk.results is None else chunk.results
        yield from map(take, self._tasks)

    def fetch(self) -> None:
        """Receive what is there and give each process that has done its work more of it."""
        idle: set[_Pipes] = set()
        for chunk in list(self._waiting):
            if chunk.arrived or chunk.pipes in idle:
                continue
            if not self._has_room():
                return
            if chunk.pipes.results.poll():
                self._receive(chunk)
            else:
                idle.add(chunk.pipes)

    def _has_room(self) -> bool:
        under_way = _UNDER_WAY * len(self._team)
        return self._kept <= _KEPT_CHARACTERS and len(self._waiting) <= under_way + _KEPT_CHUNKS

    def _wait(self, chunk: _Chunk) -> None:
        while self._has_room() and not chunk.pipes.results.poll():
            tasks = list(islice(self._tasks, _CHUNK))
            if not tasks:
                break
            done = _Chunk(chunk.pipes, tasks, list(map(take, tasks)))
            self._waiting.append(done)
            self._kept += done.characters()
        self._receive(chunk)

    def _receive(self, chunk: _Chunk) -> None:
        chunk.receive()
        self._kept += chunk.characters()
        if chunk.results is not None:
            self._give(chunk.pipes)

    def _give(self, pipes: _Pipes) -> None:
        tasks = list(islice(self._tasks, _CHUNK))
        if tasks:
            chunk = _Chunk(pipes, tasks)
            self._waiting.append(chunk)
            packed = pickle.dumps(tasks)
            # Tasks must never fill their pipe: we would wait for a process that waits for us to take its results.
            if len(packed) * (_UNDER_WAY + 1) > pipes.room:
                chunk.arrived = True
                return
            with suppress(OSError):  # a dead process is noticed when its result is due
                pipes.tasks.send_bytes(packed)
