"""Schedules: kept as they were written, capped, due in order, paused and never lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from store.errors import NoScheduleError, TooManyError, UnfitValueError
from store.state import MOST_SCHEDULES, Schedule, State, open_state

NewSchedule = Callable[..., Schedule]
NOW = 1_786_000_000


def number(schedule: Schedule) -> int:
    assert schedule.schedule is not None
    return schedule.schedule


def test_a_schedule_comes_back_as_it_was_written(path: Path, new_schedule: NewSchedule) -> None:
    written = new_schedule(
        days="weekly on monday", wall_time="23:59", zone="Pacific/Apia", sections=("letters", "table"), silent=True,
        empty="say", role=2**63 - 1,
    )  # fmt: skip
    with open_state(path) as state:
        kept = state.add_schedule(written)
    assert kept == written._replace(schedule=1)
    with open_state(path) as state:
        assert state.schedule(1) == kept
        assert state.schedules() == [kept]


def test_a_number_is_never_given_twice(state: State, new_schedule: NewSchedule) -> None:
    first = state.add_schedule(new_schedule())
    assert state.remove_schedule(number(first))
    assert number(state.add_schedule(new_schedule())) > number(first)


@pytest.mark.parametrize(
    ("changes", "said"),
    [({"channel": 2**63}, "no id of a channel"), ({"role": 0}, "no id of a role"), ({"guild": -5}, "no id of a guild"),
     ({"wall_time": "24:00"}, "'24:00' is no time of day; write it as 09:00"), ({"wall_time": "9:00"}, "no time"),
     ({"wall_time": "2:30 pm"}, "no time"), ({"wall_time": "09:00\n"}, "no time"),
     ({"next_date": "2026-02-30"}, "'2026-02-30' is no date; write it as 2026-08-10"),
     ({"next_date": "20260810"}, "no date"), ({"next_date": ""}, "no date"),
     ({"next_run": -1}, "out of range"), ({"next_run": 2**63}, "out of range"),
     ({"empty": "loud"}, "'loud' says nothing about empty digests; write silent or say")],
)  # fmt: skip
def test_what_cannot_be_kept_is_refused(
    state: State, new_schedule: NewSchedule, changes: dict[str, object], said: str
) -> None:
    with pytest.raises(UnfitValueError, match=said):
        state.add_schedule(new_schedule(**changes))
    kept = state.add_schedule(new_schedule())
    with pytest.raises(UnfitValueError, match=said):
        state.change_schedule(kept._replace(**changes))
    assert state.schedules() == [kept]


def test_a_guild_has_so_many_and_no_more(state: State, new_schedule: NewSchedule) -> None:
    for _ in range(MOST_SCHEDULES):
        state.add_schedule(new_schedule())
    with pytest.raises(TooManyError, match=f"has {MOST_SCHEDULES} digest schedules, and {MOST_SCHEDULES} are the most"):
        state.add_schedule(new_schedule())
    state.add_schedule(new_schedule(guild=2))
    assert state.remove_schedule(1)
    state.add_schedule(new_schedule())
    assert len(state.schedules(1)) == MOST_SCHEDULES


class TestChanged:
    def test_settings_and_next_run_are_replaced(self, state: State, new_schedule: NewSchedule) -> None:
        kept = state.add_schedule(new_schedule())
        state.admin_told(number(kept))
        state.pause(number(kept), "asked to")
        changed = state.change_schedule(
            kept._replace(zone="Asia/Tokyo", wall_time="02:30", next_run=NOW + 9, next_date="2026-08-07", created_at=1)
        )
        assert (changed.zone, changed.wall_time, changed.next_run, changed.next_date) == (
            "Asia/Tokyo", "02:30", NOW + 9, "2026-08-07",
        )  # fmt: skip
        assert (changed.created_at, changed.paused, changed.told_admin) == (NOW, "asked to", False)
        assert changed.edition > kept.edition
        assert state.schedule(number(kept)) == changed

    def test_another_guilds_or_none(self, state: State, new_schedule: NewSchedule) -> None:
        kept = state.add_schedule(new_schedule())
        uses: list[Callable[[], object]] = [
            lambda: state.change_schedule(kept._replace(guild=2)),
            lambda: state.change_schedule(kept._replace(schedule=77)),
            lambda: state.change_schedule(new_schedule()),
            lambda: state.pause(number(kept), "no", guild=2),
            lambda: state.resume(number(kept), NOW, "2026-08-07", guild=2),
            lambda: state.pause(77, "no"),
        ]
        for use in uses:
            with pytest.raises(NoScheduleError, match=r"has no digest schedule .*; list them first"):
                use()
        assert not state.remove_schedule(77)
        assert not state.remove_schedule(number(kept), guild=2)
        assert state.schedules() == [kept]


class TestDue:
    def test_at_the_second_and_the_longest_waiting_first(self, state: State, new_schedule: NewSchedule) -> None:
        for wait in (30, 10, 20, 10):
            state.add_schedule(new_schedule(next_run=NOW + wait))
        assert state.due(NOW + 9) == []
        assert [found.schedule for found in state.due(NOW + 10)] == [2, 4]
        assert [found.schedule for found in state.due(NOW + 99)] == [2, 4, 3, 1]
        assert [found.schedule for found in state.due(NOW + 99, limit=1)] == [2]

    def test_not_while_paused(self, state: State, new_schedule: NewSchedule) -> None:
        kept = state.add_schedule(new_schedule())
        state.pause(number(kept), "the channel was deleted")
        assert state.due(NOW) == []
        found = state.schedule(number(kept))
        assert found is not None
        assert found.paused == "the channel was deleted"
        state.resume(number(kept), NOW + 5, "2026-08-07")
        assert state.due(NOW) == []
        assert [(found.paused, found.next_date) for found in state.due(NOW + 5)] == [(None, "2026-08-07")]

    def test_those_being_posted_leave_room_for_the_others(self, state: State, new_schedule: NewSchedule) -> None:
        """A thousand at one minute are taken in hundreds: the first hundred must not come again and again."""
        for guild in range(1, 7):
            state.add_schedule(new_schedule(guild=guild))
        taken: list[int] = []
        while due := state.due(NOW, limit=2):
            for schedule in due:
                assert state.claim(number(schedule), schedule.next_date, 1, "me", NOW, 60)
                taken.append(schedule.guild)
        assert taken == [1, 2, 3, 4, 5, 6]

    def test_one_that_waits_for_another_try_is_not(self, state: State, new_schedule: NewSchedule) -> None:
        kept = state.add_schedule(new_schedule())
        run = state.claim(number(kept), "2026-08-06", 1, "me", NOW, 60)
        assert run is not None
        state.back_to_due(run.run, "me", NOW, "503", not_before=NOW + 30)
        assert state.due(NOW + 29) == []
        assert state.claim(number(kept), "2026-08-06", 1, "me", NOW + 29, 60) is None
        assert state.due(NOW + 30) == [kept]
        again = state.claim(number(kept), "2026-08-06", 1, "me", NOW + 30, 60)
        assert again is not None
        assert (again.run, again.attempt, again.error) == (run.run, 2, "503")


class TestMovedOn:
    """``move_on``: a date of which nothing is posted, because it is too late or all is posted already."""

    def test_a_schedule_that_stands_as_it_was_seen(self, state: State, new_schedule: NewSchedule) -> None:
        kept = state.add_schedule(new_schedule())
        assert state.move_on(kept, NOW + 86400, "2026-08-07")
        assert not state.move_on(kept, NOW + 2 * 86400, "2026-08-08")
        assert [(found.next_run, found.next_date) for found in state.schedules()] == [(NOW + 86400, "2026-08-07")]

    def test_not_over_a_change_made_meanwhile(self, state: State, new_schedule: NewSchedule) -> None:
        kept = state.add_schedule(new_schedule())
        changed = state.change_schedule(kept._replace(zone="Asia/Tokyo"))
        assert not state.move_on(kept, NOW + 86400, "2026-08-07")
        assert state.schedules() == [changed]

    def test_not_while_a_run_is_under_way(self, state: State, new_schedule: NewSchedule) -> None:
        kept = state.add_schedule(new_schedule())
        assert state.claim(number(kept), "2026-08-06", 1, "me", NOW, 60)
        assert not state.move_on(kept, NOW + 86400, "2026-08-07")


def test_an_admin_is_told_once_for_each_trouble(state: State, new_schedule: NewSchedule) -> None:
    kept = state.add_schedule(new_schedule())
    assert [state.admin_told(number(kept)) for _ in range(3)] == [True, False, False]
    state.resume(number(kept), NOW, "2026-08-07")
    assert state.admin_told(number(kept))
    assert not state.admin_told(77)
