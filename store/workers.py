"""Parsing in further processes, in order and with few files under way at a time.

Each process reads its tasks from its own pipe and ends when the pipe does, so that killing the loading process
leaves nobody behind. Results come back in the order of the tasks whatever each of them took.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import islice
from multiprocessing import Pipe as pipe_pair
from multiprocessing import get_context
from multiprocessing.connection import Connection as Pipe
from multiprocessing.process import BaseProcess

from store.intake import Taken, Task, take

FILES_TO_PAY = 150
"""Below so many files starting processes takes longer than parsing."""
_CHUNK = 8
_UNDER_WAY = 2


def taken(tasks: Iterable[Task], count: int, workers: int | None = None) -> Iterator[Taken]:
    """Results of ``count`` tasks in order; ``workers`` processes, or as many as pay when None, none when 0."""
    number = _paying(count) if workers is None else workers
    if number < 1:
        yield from map(take, tasks)
        return
    team = _started(number)
    try:
        yield from _in_turn(iter(tasks), team)
    finally:
        for _, pipe in team:
            pipe.close()
        for process, _ in team:
            process.join()


_Worker = tuple[BaseProcess, Pipe]


def _paying(count: int) -> int:
    # A fork of a process with threads may inherit a held lock; elsewhere than on Linux a start costs too much.
    if count < FILES_TO_PAY or not sys.platform.startswith("linux") or threading.active_count() > 1:
        return 0
    processors = len(os.sched_getaffinity(0))
    return min(processors, 8) if processors > 1 else 0


def _started(number: int) -> list[_Worker]:
    forking = sys.platform.startswith("linux")
    new_process = get_context("fork").Process if forking else get_context("spawn").Process
    team: list[_Worker] = []
    for _ in range(number):
        ours, theirs = pipe_pair()
        # A forked process holds copies of our ends, its own among them: open, they would hide that we are gone.
        copies = [ours, *(pipe for _, pipe in team)] if forking else []
        process = new_process(target=_work, args=(theirs, copies), daemon=True)
        process.start()
        theirs.close()
        team.append((process, ours))
    return team


def _work(pipe: Pipe, copies: list[Pipe]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that holds the database
    for copy in copies:
        copy.close()
    # A letter is many small values and hardly a cycle; looking for cycles at the usual rate costs a tenth.
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
    try:
        while True:
            tasks: list[Task] = pipe.recv()
            pipe.send([take(task) for task in tasks])
    except (EOFError, OSError):
        return


def _in_turn(tasks: Iterator[Task], team: list[_Worker]) -> Iterator[Taken]:
    waiting: deque[tuple[Pipe, list[Task]]] = deque()
    for _ in range(_UNDER_WAY):
        for _, pipe in team:
            _give(pipe, tasks, waiting)
    while waiting:
        pipe, chunk = waiting.popleft()
        results = _result(pipe)
        if results is None:
            # The process died, of memory perhaps: its files are read here, one at a time.
            yield from map(take, chunk)
            continue
        _give(pipe, tasks, waiting)
        yield from results
    yield from map(take, tasks)


def _give(pipe: Pipe, tasks: Iterator[Task], waiting: deque[tuple[Pipe, list[Task]]]) -> None:
    chunk = list(islice(tasks, _CHUNK))
    if chunk:
        waiting.append((pipe, chunk))
        with suppress(OSError):  # a dead process is noticed when its result is due
            pipe.send(chunk)


def _result(pipe: Pipe) -> list[Taken] | None:
    try:
        results: list[Taken] = pipe.recv()
    except (EOFError, OSError):
        return None
    return results
