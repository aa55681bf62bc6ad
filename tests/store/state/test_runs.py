"""Runs of a digest: each date has one, one process has it at a time, and every step is refused to all others."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import Popen

import pytest

from store.errors import LostLeaseError, UnfitValueError
from store.state import LONGEST_LEASE, Run, Schedule, State, open_state, run_nonce

NewSchedule = Callable[..., Schedule]
NOW = 1_786_000_000
DAY = 86_400
TODAY, TOMORROW = "2026-08-06", "2026-08-07"
NEXT = (NOW + DAY, TOMORROW)


@pytest.fixture
def schedule(state: State, new_schedule: NewSchedule) -> int:
    """One that is due."""
    return state.add_schedule(new_schedule()).schedule or 0


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
    def test_with_wrong_values(
        self, state: State, schedule: int, date: str, parts: int, lease: int, said: str
    ) -> None:
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


class TestFenced:
    """Whoever lost the lease writes nothing."""

    @staticmethod
    def steps(state: State, run: int, owner: str) -> dict[str, Callable[[], object]]:
        return {
            "store_body": lambda: state.store_body(run, owner, "late", "nonce", NOW + 99),
            "store_bodies": lambda: state.store_bodies(run, owner, ["late"], NOW + 99),
            "sending": lambda: state.sending(run, owner, NOW + 99),
            "sent": lambda: state.sent(run, owner, 4711, *NEXT, NOW + 99),
            "skip": lambda: state.skip(run, owner, "late", *NEXT, NOW + 99),
            "pause_run": lambda: state.pause_run(run, owner, "late", *NEXT, NOW + 99),
            "unknown": lambda: state.unknown(run, owner, "late", *NEXT, NOW + 99),
            "back_to_due": lambda: state.back_to_due(run, owner, NOW + 99),
            "renew": lambda: state.renew(run, owner, NOW + 99, 60),
        }

    @pytest.mark.parametrize("sending", [False, True])
    def test_every_step_of_the_process_that_was_too_slow(self, state: State, schedule: int, sending: bool) -> None:
        run = ready(state, schedule).run
        if sending:
            state.sending(run, "me", NOW)
            assert state.takeover(run, "other", NOW + 61, 60)
        else:
            claimed(state, schedule, "other", NOW + 61)
        before = state.runs(schedule, TODAY)
        for step in self.steps(state, run, "me").values():
            with pytest.raises(LostLeaseError, match=f"run {run} of a digest is no longer this process's"):
                step()
        assert state.runs(schedule, TODAY) == before
        assert next_of(state, schedule) == (NOW, TODAY)
        assert state.release("me", NOW + 99) == 0

    def test_the_same_process_that_lost_count_of_itself(self, state: State, schedule: int) -> None:
        """Two tasks of one process: the first was slow, the second claimed after it. One of them posts."""
        run = ready(state, schedule).run
        assert claimed(state, schedule, "me", NOW + 61).run == run
        state.sending(run, "me", NOW + 62)
        with pytest.raises(LostLeaseError):
            state.sending(run, "me", NOW + 63)

    @pytest.mark.parametrize("step", ["store_body", "store_bodies", "sending", "skip"])
    def test_steps_out_of_turn_while_sending(self, state: State, schedule: int, step: str) -> None:
        run = ready(state, schedule).run
        state.sending(run, "me", NOW)
        with pytest.raises(LostLeaseError):
            self.steps(state, run, "me")[step]()
        assert [found.body for found in state.runs(schedule, TODAY)] == ["{}"]

    @pytest.mark.parametrize("step", ["sent", "unknown"])
    def test_steps_out_of_turn_before_sending(self, state: State, schedule: int, step: str) -> None:
        run = ready(state, schedule).run
        with pytest.raises(LostLeaseError):
            self.steps(state, run, "me")[step]()

    def test_a_schedule_that_was_removed_under_the_post(self, state: State, schedule: int) -> None:
        run = ready(state, schedule).run
        state.remove_schedule(schedule)
        for step in self.steps(state, run, "me").values():
            with pytest.raises(LostLeaseError):
                step()

    def test_a_schedule_changed_under_the_post_keeps_its_new_time(self, state: State, schedule: int) -> None:
        run = ready(state, schedule).run
        state.sending(run, "me", NOW)
        kept = state.schedule(schedule)
        assert kept is not None
        changed = state.change_schedule(kept._replace(wall_time="18:00", next_run=NOW + 9 * 3600))
        state.sent(run, "me", 4711, *NEXT, NOW)  # NEXT is 09:00
        assert states(state, schedule) == ["sent"]
        assert next_of(state, schedule) == (NOW + 9 * 3600, TODAY)
        assert state.move_on(changed, NOW + DAY + 9 * 3600, TOMORROW)

    def test_nothing_is_sent_without_a_body(self, state: State, schedule: int) -> None:
        run = claimed(state, schedule).run
        with pytest.raises(UnfitValueError, match="has nothing to send; store its body first"):
            state.sending(run, "me", NOW)
        assert states(state, schedule) == ["leased"]

    @pytest.mark.parametrize("body", ["a\0b", "\ud83d", "x\udfff"])
    def test_a_body_that_would_not_come_back_the_same(self, state: State, schedule: int, body: str) -> None:
        run = claimed(state, schedule)
        with pytest.raises(UnfitValueError, match="which is no character"):
            state.store_body(run.run, "me", body, run.nonce or "", NOW)
        with pytest.raises(UnfitValueError, match="which is no character"):
            state.store_bodies(run.run, "me", ["fine", body], NOW)
        assert [found.body for found in state.runs(schedule, TODAY)] == [None]


class TestAfterACrash:
    def test_leased_is_claimed_again_when_the_lease_has_run_out(self, state: State, schedule: int) -> None:
        run = ready(state, schedule)
        again = claimed(state, schedule, "other", NOW + 60)
        assert (again.run, again.attempt, again.body, again.lease_owner) == (run.run, 2, "{}", "other")

    def test_sending_is_not_claimed_but_taken_over(self, state: State, schedule: int) -> None:
        run = ready(state, schedule).run
        state.sending(run, "me", NOW, 60)
        assert state.claim(schedule, TODAY, 1, "other", NOW + 999, 60) is None
        assert state.left_sending(NOW + 59) == []
        assert state.takeover(run, "other", NOW + 59, 60) is None
        (left,) = state.left_sending(NOW + 60)
        taken = state.takeover(left.run, "other", NOW + 60, 60)
        assert taken is not None
        assert (taken.state, taken.sending_at, taken.attempt, taken.nonce) == (
            "sending", NOW, 2, run_nonce(schedule, TODAY, 1),
        )  # fmt: skip
        assert state.takeover(left.run, "third", NOW + 60, 60) is None
        assert state.left_sending(NOW + 60) == []
        state.sent(run, "other", 4711, *NEXT, NOW + 61)
        assert next_of(state, schedule) == NEXT

    def test_a_lease_from_a_clock_that_was_ahead_does_not_hold_for_hours(self, state: State, schedule: int) -> None:
        run = state.claim(schedule, TODAY, 1, "me", NOW + 7200, 60)
        assert run is not None
        assert claimed(state, schedule, "other", NOW).attempt == 2

    def test_a_longer_post_keeps_its_lease(self, state: State, schedule: int) -> None:
        run = claimed(state, schedule)
        state.renew(run.run, "me", NOW + 50, 60)
        assert state.claim(schedule, TODAY, 1, "other", NOW + 109, 60) is None

    def test_a_clean_stop_gives_back_what_is_not_being_sent(self, state: State, new_schedule: NewSchedule) -> None:
        numbers = [state.add_schedule(new_schedule(guild=guild)).schedule or 0 for guild in (1, 2, 3)]
        for number in numbers[:2]:
            claimed(state, number)
        claimed(state, numbers[2], "other")
        run = state.runs(numbers[0], TODAY)[0].run
        state.store_body(run, "me", "{}", "nonce", NOW)
        state.sending(run, "me", NOW)
        assert state.release("me", NOW) == 1
        assert [states(state, number) for number in numbers] == [["sending"], ["due"], ["leased"]]
        assert claimed(state, numbers[1], "other").attempt == 2


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


class TestScheduler:
    """Of several processes one posts; another stands by."""

    def test_one_at_a_time_and_failover(self, path: Path, state: State) -> None:
        with open_state(path) as second:
            assert state.take_scheduler("a", NOW, 30)
            assert not second.take_scheduler("b", NOW + 29, 30)
            assert state.renew_scheduler("a", NOW + 29, 30)
            assert not second.take_scheduler("b", NOW + 58, 30)
            assert second.scheduler(NOW + 58) == "a"
            assert second.scheduler(NOW + 59) is None
            assert second.take_scheduler("b", NOW + 59, 30)
            assert not state.renew_scheduler("a", NOW + 60, 30)
            assert not state.take_scheduler("a", NOW + 60, 30)
            assert state.scheduler(NOW + 60) == "b"

    def test_a_clean_stop_leaves_it_at_once(self, state: State) -> None:
        assert state.take_scheduler("a", NOW, 30)
        state.release_scheduler("b")
        assert not state.take_scheduler("b", NOW, 30)
        state.release_scheduler("a")
        assert state.take_scheduler("b", NOW, 30)

    def test_a_clock_set_back_does_not_leave_it_to_nobody(self, state: State) -> None:
        assert state.take_scheduler("a", NOW + 7200, 30)
        assert state.scheduler(NOW) is None
        assert state.take_scheduler("b", NOW, 30)


CLAIM_ALL = """
import json, sys, time
from store.state import open_state
path, owner = sys.argv[1:]
claimed = []
with open_state(path) as state:
    print("ready", flush=True)
    input()
    while due := state.due(1_786_000_000, limit=20):
        for schedule in due:
            run = state.claim(schedule.schedule, schedule.next_date, 1, owner, 1_786_000_000, 60)
            if run:
                claimed.append(run.schedule)
                time.sleep(0.002)  # posting takes its time
print(json.dumps(claimed))
"""


def test_two_processes_claim_200_rows_each_once(
    path: Path, state: State, new_schedule: NewSchedule, start: Callable[..., Popen[str]]
) -> None:
    numbers = [state.add_schedule(new_schedule(guild=guild)).schedule for guild in range(1, 201)]
    processes = [start(CLAIM_ALL, path, owner) for owner in ("a", "b")]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    said = [process.communicate(timeout=60) for process in processes]
    assert [error for _, error in said] == ["", ""]
    shares = [json.loads(out) for out, _ in said]
    assert sorted(shares[0] + shares[1]) == numbers
    assert all(shares), "each had some"
    assert {run.attempt for guild in range(1, 201) for run in state.last_runs(guild)} == {1}
