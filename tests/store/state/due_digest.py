"""A digest that is due, and the first steps of its run."""

from __future__ import annotations

from collections.abc import Callable

from store.state import Run, Schedule, State

NewSchedule = Callable[..., Schedule]
NOW = 1_786_000_000
DAY = 86_400
TODAY, TOMORROW = "2026-08-06", "2026-08-07"
NEXT = (NOW + DAY, TOMORROW)


def claimed(state: State, schedule: int, owner: str = "me", now: int = NOW, date: str = TODAY, parts: int = 1) -> Run:
    run = state.claim(schedule, date, parts, owner, now, 60)
    assert run is not None
    return run


def ready(state: State, schedule: int, bodies: tuple[str, ...] = ("{}",)) -> Run:
    """Claimed, and rendered."""
    return state.store_bodies(claimed(state, schedule).run, "me", bodies, NOW)[0]


def next_of(state: State, schedule: int) -> tuple[int, str]:
    found = state.schedule(schedule)
    assert found is not None
    return found.next_run, found.next_date


def states(state: State, schedule: int, date: str = TODAY) -> list[str]:
    return [run.state for run in state.runs(schedule, date)]
