"""One process has a run at a time: every step is refused to all others, and after a crash another goes on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from store.errors import LostLeaseError, UnfitValueError
from store.state import State, run_nonce
from tests.store.state.due_digest import DAY, NEXT, NOW, TODAY, TOMORROW, NewSchedule, claimed, next_of, ready, states


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
