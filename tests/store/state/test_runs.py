"""Runs of a digest: each date has one and is posted once, part by part, and its schedule moves on with it."""

from __future__ import annotations

import pytest

from store.errors import LostLeaseError, UnfitValueError
from store.state import LONGEST_LEASE, Run, State, run_nonce
from tests.store.state.due_digest import DAY, NEXT, NOW, TODAY, TOMORROW, NewSchedule, claimed, next_of, ready, states


class TestOnce:
    def test_a_post_from_claim_to_message(self, state: State, schedule: int) -> None:
        run = claimed(state, schedule)
        assert (run.part, run.state, run.attempt, run.lease_until, run.nonce) == (
            1, "leased", 1, NOW + 60, run_nonce(schedule, TODAY, 1),
        )  # fmt: skip
        state.store_body(run.run, "me", '{"embeds": []}', run.nonce or "", NOW + 1)
        sending = state.sending(run.run, "me", NOW + 2, 90)
        assert (sending.state, sending.body, sending.sending_at, sending.lease_until) == (
            "sending", '{"embeds": []}', NOW + 2, NOW + 92,
        )  # fmt: skip
        state.sent(run.run, "me", 4711, *NEXT, NOW + 3)
        done = state.run(run.run)
        assert done is not None
        assert (done.state, done.message, done.error, done.updated_at) == ("sent", 4711, None, NOW + 3)
        assert next_of(state, schedule) == NEXT
        assert state.last_runs(1) == [done]

    @pytest.mark.parametrize("end", ["sent", "skipped", "paused", "unknown"])
    def test_a_date_that_is_over_is_never_claimed_again(self, state: State, schedule: int, end: str) -> None:
        run = ready(state, schedule).run
        if end != "skipped":
            state.sending(run, "me", NOW)
        match end:
            case "sent":
                state.sent(run, "me", 4711, *NEXT, NOW)
            case "skipped":
                state.skip(run, "me", "nothing new", *NEXT, NOW)
            case "paused":
                state.pause_run(run, "me", "50001 missing access", *NEXT, NOW)
            case "unknown":
                state.unknown(run, "me", "history cannot be read", *NEXT, NOW)
        assert states(state, schedule) == [end]
        assert next_of(state, schedule) == NEXT
        for parts, later in ((1, 0), (3, 0), (1, 30 * DAY)):
            assert state.claim(schedule, TODAY, parts, "me", NOW + later, 60) is None
        assert states(state, schedule) == [end]
        assert claimed(state, schedule, date=TOMORROW).state == "leased"

    def test_a_change_of_zone_after_the_post_gives_no_second_one_that_day(self, state: State, schedule: int) -> None:
        run = ready(state, schedule).run
        state.sending(run, "me", NOW)
        state.sent(run, "me", 4711, *NEXT, NOW)
        kept = state.schedule(schedule)
        assert kept is not None
        moved = state.change_schedule(kept._replace(zone="America/New_York", next_run=NOW + 60, next_date=TODAY))
        assert state.due(NOW + 60) == [moved]
        assert state.claim(schedule, TODAY, 1, "me", NOW + 60, 60) is None
        assert state.move_on(moved, NOW + DAY + 60, TOMORROW)

    def test_ten_days_offline_are_one_post(self, state: State, schedule: int) -> None:
        late = NOW + 10 * DAY
        run = claimed(state, schedule, now=late, date="2026-08-16")
        state.store_body(run.run, "me", "{}", run.nonce or "", late)
        state.sending(run.run, "me", late)
        state.sent(run.run, "me", 4711, NOW + 11 * DAY, "2026-08-17", late)
        assert state.due(late) == []
        assert len(state.last_runs(1)) == 1

    def test_a_clock_set_back_moves_no_schedule_back(self, state: State, schedule: int) -> None:
        run = ready(state, schedule).run
        state.sending(run, "me", NOW)
        state.sent(run, "me", 4711, NOW - DAY, "2026-08-05", NOW - 2 * DAY)
        assert next_of(state, schedule) == (NOW, TODAY)

    def test_what_an_earlier_date_left_undone_is_skipped(self, state: State, schedule: int) -> None:
        run = claimed(state, schedule).run
        assert state.claim(schedule, TOMORROW, 1, "other", NOW + 30, 60) is None  # the lease still runs
        claimed(state, schedule, "other", NOW + 61, TOMORROW)
        left = state.run(run)
        assert left is not None
        assert (left.state, left.error) == ("skipped", "a later date came first")
        with pytest.raises(LostLeaseError):
            state.store_body(run, "me", "{}", "nonce", NOW + 62)

    def test_an_earlier_date_that_may_be_posted_is_settled_first(self, state: State, schedule: int) -> None:
        run = ready(state, schedule).run
        state.sending(run, "me", NOW)
        assert state.claim(schedule, TOMORROW, 1, "me", NOW + DAY, 60) is None
        taken = state.takeover(run, "other", NOW + DAY, 60)
        assert taken is not None
        state.unknown(run, "other", "too old to tell", *NEXT, NOW + DAY)
        assert claimed(state, schedule, now=NOW + DAY, date=TOMORROW).state == "leased"


class TestNotClaimed:
    def test_by_two(self, state: State, schedule: int) -> None:
        claimed(state, schedule)
        assert state.claim(schedule, TODAY, 1, "other", NOW + 59, 60) is None
        assert state.claim(schedule, TODAY, 1, "me", NOW + 59, 60) is None

    def test_when_paused_removed_or_changed(self, state: State, schedule: int, new_schedule: NewSchedule) -> None:
        kept = state.schedule(schedule)
        assert kept is not None
        state.change_schedule(kept)
        assert state.claim(schedule, TODAY, 1, "me", NOW, 60, edition=kept.edition) is None
        state.pause(schedule, "asked to")
        assert state.claim(schedule, TODAY, 1, "me", NOW, 60) is None
        state.remove_schedule(schedule)
        assert state.claim(schedule, TODAY, 1, "me", NOW, 60) is None
        assert state.last_runs(1) == []

    @pytest.mark.parametrize(
        ("date", "parts", "lease", "said"),
        [("today", 1, 60, "no date"), (TODAY, 0, 60, "1 to 20 parts, not 0"), (TODAY, 21, 60, "not 21"),
         (TODAY, 1, 0, f"1 to {LONGEST_LEASE} seconds, not 0"), (TODAY, 1, LONGEST_LEASE + 1, "seconds, not 601")],
    )  # fmt: skip
    def test_with_wrong_values(self, state: State, schedule: int, date: str, parts: int, lease: int, said: str) -> None:
        with pytest.raises(UnfitValueError, match=said):
            state.claim(schedule, date, parts, "me", NOW, lease)


class TestParts:
    """A digest of several messages."""

    def test_are_posted_in_order_and_the_schedule_moves_on_with_the_last(self, state: State, schedule: int) -> None:
        first = ready(state, schedule, ("one", "two", "three"))
        seen = []
        run: Run | None = first
        while run:
            assert state.claim(schedule, TODAY, 1, "other", NOW, 60) is None
            assert next_of(state, schedule) == (NOW, TODAY)
            state.sending(run.run, "me", NOW)
            state.sent(run.run, "me", 4710 + run.part, *NEXT, NOW)
            seen.append((run.part, run.body, run.nonce))
            run = state.claim(schedule, TODAY, 1, "me", NOW, 60)
        assert seen == [(n, body, run_nonce(schedule, TODAY, n)) for n, body in enumerate(("one", "two", "three"), 1)]
        assert [run.message for run in state.runs(schedule, TODAY)] == [4711, 4712, 4713]
        assert next_of(state, schedule) == NEXT

    def test_are_rendered_anew_as_long_as_none_was_sent(self, state: State, schedule: int) -> None:
        ready(state, schedule, ("one", "two", "three"))
        again = claimed(state, schedule, "other", NOW + 61)
        assert again.body == "one"
        state.store_bodies(again.run, "other", ("late one", "late two"), NOW + 61)
        assert [run.body for run in state.runs(schedule, TODAY)] == ["late one", "late two"]
        state.sending(again.run, "other", NOW + 61)
        state.sent(again.run, "other", 4711, *NEXT, NOW + 61)
        second = claimed(state, schedule, "other", NOW + 61)
        with pytest.raises(LostLeaseError):
            state.store_bodies(second.run, "other", ("x",), NOW + 61)
        assert [run.body for run in state.runs(schedule, TODAY)] == ["late one", "late two"]

    def test_a_lost_channel_ends_all(self, state: State, schedule: int) -> None:
        run = ready(state, schedule, ("one", "two")).run
        state.sending(run, "me", NOW)
        state.pause_run(run, "me", "10003 unknown channel", *NEXT, NOW)
        assert states(state, schedule) == ["paused", "paused"]
        assert next_of(state, schedule) == NEXT
        assert state.due(NOW + DAY) == state.schedules()  # tried again at the next date, not deleted

    def test_one_that_nobody_knows_of_does_not_stop_the_next(self, state: State, schedule: int) -> None:
        run = ready(state, schedule, ("one", "two")).run
        state.sending(run, "me", NOW)
        state.unknown(run, "me", "the answer was lost", *NEXT, NOW)
        assert next_of(state, schedule) == (NOW, TODAY)
        assert claimed(state, schedule).part == 2


def test_the_last_runs_of_a_guild(state: State, new_schedule: NewSchedule) -> None:
    own = state.add_schedule(new_schedule()).schedule or 0
    other = state.add_schedule(new_schedule(guild=2)).schedule or 0
    for day in range(1, 13):
        run = claimed(state, own, date=f"2026-08-{day:02}")
        state.skip(run.run, "me", "nothing new", NOW + day, TODAY, NOW + day)
    claimed(state, other)
    assert [run.local_date[-2:] for run in state.last_runs(1, 3)] == ["12", "11", "10"]
    assert [run.schedule for run in state.last_runs(2)] == [other]


def test_finished_runs_are_purged_and_open_ones_stay(state: State, new_schedule: NewSchedule) -> None:
    schedules = [state.add_schedule(new_schedule()).schedule or 0 for _ in range(2)]
    runs = [claimed(state, schedule).run for schedule in schedules]
    state.skip(runs[0], "me", "nothing new", *NEXT, NOW)
    assert state.purge_runs(NOW) == 0
    assert state.purge_runs(NOW + 1) == 1
    assert [states(state, schedule) for schedule in schedules] == [[], ["leased"]]


def test_a_nonce_is_the_same_every_time_and_another_for_every_part() -> None:
    assert run_nonce(1, "2026-08-10", 1) == "THJKFMGMEA3VB64KRD77NUADE"
    several = {run_nonce(s, d, p) for s in range(1, 60) for d in (TODAY, TOMORROW) for p in range(1, 4)}
    assert len(several) == 59 * 2 * 3
    assert all(len(nonce) <= 25 and nonce.isascii() for nonce in several)
