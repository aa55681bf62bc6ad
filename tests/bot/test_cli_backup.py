"""``dragoman backup`` and what ``dragoman doctor`` says of state.db, as the command line is used."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from store.state import Schedule, open_state

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def own(environment: dict[str, str]) -> Path:
    """state.db of the program that the test runs, with a schedule in it."""
    path = Path(environment["DRAGOMAN_STATE"])
    with open_state(path) as state:
        state.add_schedule(Schedule(None, 1, 11, "daily", "09:00", "Europe/Berlin", next_date="2026-08-06"))
    return path


class TestBackup:
    def test_a_copy_and_how_to_put_it_back(self, dragoman: Run, own: Path, tmp_path: Path) -> None:
        with open_state(own) as state:  # a bot is running
            done = dragoman("backup", "copy of today.db")
            assert state.schedules()
        assert (done.returncode, done.stderr) == (0, "")
        assert f"copied and checked, with one digest schedule: {tmp_path}/copy of today.db" in done.stdout
        assert f"stop the bot, delete {own}-wal and {own}-shm, and copy it to {own}" in done.stdout

    def test_the_way_back(self, dragoman: Run, own: Path, tmp_path: Path) -> None:
        """The drill: what the command says, done."""
        assert dragoman("backup", "copy.db").returncode == 0
        with open_state(own) as state:
            state.remove_schedule(1)
        for name in ("state.db-wal", "state.db-shm"):
            own.with_name(name).unlink(missing_ok=True)
        own.write_bytes((tmp_path / "copy.db").read_bytes())
        with open_state(own) as state:
            assert [schedule.zone for schedule in state.schedules()] == ["Europe/Berlin"]

    @pytest.mark.parametrize(
        ("words", "code", "said"),
        [((), 2, "dragoman backup needs FILE"), (("a", "b"), 2, "'b' is one word too many"),
         (("there.db",), 1, "there.db is there already; name a new file"),
         ((".",), 1, "is a folder; name a file in it"),
         (("no/copy.db",), 1, "copy.db cannot be made (No such file or directory)")],
    )  # fmt: skip
    def test_refusals(
        self, dragoman: Run, own: Path, tmp_path: Path, words: tuple[str, ...], code: int, said: str
    ) -> None:
        (tmp_path / "there.db").write_text("precious")
        done = dragoman("backup", *words)
        assert (done.returncode, done.stdout) == (code, "")
        assert said in done.stderr
        assert (tmp_path / "there.db").read_text() == "precious"

    def test_before_the_bot_ever_ran(self, dragoman: Run, tmp_path: Path) -> None:
        done = dragoman("backup", "copy.db")
        assert done.returncode == 1
        assert "state.db yet; the bot makes it" in done.stderr
        assert not (tmp_path / "copy.db").exists()


class TestDoctor:
    def test_a_store_in_use(self, dragoman: Run, own: Path) -> None:
        done = dragoman("doctor")
        assert done.returncode == 0
        assert f"ok   {own}: one digest schedule, schema 1\n" in done.stdout

    def test_before_the_bot_ever_ran(self, dragoman: Run, environment: dict[str, str]) -> None:
        done = dragoman("doctor")
        assert done.returncode == 0
        assert "state.db is not there yet: the bot makes it" in done.stdout
        assert not Path(environment["DRAGOMAN_STATE"]).parent.exists()

    def test_zones_that_this_computer_does_not_know(self, dragoman: Run, own: Path) -> None:
        zones = ["Europe/Nowhere", "Europe", "../../etc/passwd", "z" * 5000, "", "/etc/localtime"]
        with open_state(own) as state:
            for zone in zones:
                state.add_schedule(Schedule(None, 1, 11, "daily", "09:00", zone, next_date="2026-08-06"))
        done = dragoman("doctor")
        assert done.returncode == 1
        (bad,) = [line for line in done.stdout.splitlines() if line.startswith("BAD  no rules for the time zone")]
        assert [zone for zone in zones if repr(zone[:40]) not in bad] == []
        assert "Europe/Berlin" not in done.stdout

    def test_a_file_that_others_may_read(self, dragoman: Run, own: Path) -> None:
        os.chmod(own, 0o640)
        done = dragoman("doctor")
        assert done.returncode == 1
        assert f"BAD  {own} can be read by other users: chmod 600 {own}" in done.stdout

    def test_a_file_that_is_no_store(self, dragoman: Run, own: Path) -> None:
        own.write_text("Dear Sir,\n" * 999)
        done = dragoman("doctor")
        assert done.returncode == 1
        assert f"BAD  {own} is not a SQLite database; name another file with DRAGOMAN_STATE" in done.stdout
