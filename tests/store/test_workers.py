"""Parsing processes give each result once and in order, whenever results are fetched and whoever dies."""

from __future__ import annotations

import os
from multiprocessing import active_children
from pathlib import Path

import pytest

from store.catalogue import Entry
from store.intake import Task, packed, take, unpacked
from store.workers import taken

COUNT = 60


@pytest.fixture
def tasks(tmp_path: Path) -> list[Task]:
    for number in range(COUNT):
        (tmp_path / f"n{number:02}.txt").write_text(f"Letter dated {number % 28 + 1} May 2004 from nobody\n\nText.\n")
    return [Task(os.fspath(path), None) for path in sorted(tmp_path.iterdir())]


@pytest.mark.parametrize("workers", [0, 1, 2])
def test_results_keep_the_order_of_the_tasks(tasks: list[Task], workers: int) -> None:
    paths = []
    with taken(iter(tasks), COUNT, workers) as results:
        for one in results:
            paths.append(one.path)
            results.fetch()
    assert paths == [task.path for task in tasks]


def test_results_cross_between_processes_as_they_are(tasks: list[Task], tmp_path: Path) -> None:
    known = take(tasks[0])
    results = [known, take(Task(tasks[0].path, known.sha256)), take(Task(os.fspath(tmp_path / "missing.txt"), None))]
    assert [one.rows is None for one in results] == [False, True, True]
    assert unpacked(packed(results)) == results


def test_a_dead_process_costs_no_file(tasks: list[Task]) -> None:
    with taken(iter(tasks), COUNT, 2) as results:
        coming = iter(results)
        paths = [next(coming).path]
        for process in active_children():
            process.kill()
            process.join()
        results.fetch()
        paths += [one.path for one in coming]
    assert paths == [task.path for task in tasks]


def test_tasks_too_large_for_a_pipe_are_done_all_the_same(tasks: list[Task]) -> None:
    said = Entry((("title", ("A long title " * 20_000,)),))
    large = [task._replace(entry=said) for task in tasks]
    with taken(iter(large), COUNT, 2) as results:
        assert [one.path for one in results] == [task.path for task in tasks]


def test_a_slow_reader_holds_nobody_up_for_good(tmp_path: Path) -> None:
    """More results than any pipe holds wait while nothing is fetched."""
    text = "Letter dated 3 May 2004 from nobody\n\nSaid" + " at length" * 10_000
    for number in range(24):
        (tmp_path / f"n{number:02}.txt").write_text(f"{number}\n{text}")
    tasks = [Task(os.fspath(path), None) for path in sorted(tmp_path.iterdir())]
    with taken(iter(tasks), len(tasks), 2) as results:
        assert [one.path for one in results] == [task.path for task in tasks]


def test_processes_end_when_the_reader_turns_away(tasks: list[Task]) -> None:
    with taken(iter(tasks), COUNT, 2) as results:
        next(iter(results))
    assert not active_children()
