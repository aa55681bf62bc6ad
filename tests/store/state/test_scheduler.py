"""Several processes on one file: one posts and the others stand by; what they claim at once, each claims alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import Popen

from store.state import Schedule, State, open_state

NewSchedule = Callable[..., Schedule]
NOW = 1_786_000_000


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
