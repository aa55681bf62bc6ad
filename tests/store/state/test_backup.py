"""A copy taken while others write: whole, complete, checked, and never in place of another file."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path
from subprocess import Popen

import pytest

from store.errors import BadDatabaseError, NewerDatabaseError, NoDatabaseError, StoreError
from store.state import GuildSettings, Schedule, State, backup, open_state, state_health

Start = Callable[..., "Popen[str]"]

WRITER = """
import sys
from store.state import Asked, open_state
with open_state(sys.argv[1]) as state:
    for number in range(1, 10_000_000):
        state.keep_asked(Asked(f"t{number}", 7, 1, 11, None, "who signed it" * 9, (), "en", number))
        print(number, flush=True)
"""


def test_a_copy_can_be_used_in_place_of_the_store(
    path: Path, tmp_path: Path, new_schedule: Callable[..., Schedule], whole: Callable[[Path], None]
) -> None:
    with open_state(path) as state:
        kept = state.add_schedule(new_schedule())
        state.set_guild_settings(GuildSettings(1, language="de"))
        made = backup(path, tmp_path / "copy.db")
    assert made == (str(tmp_path / "copy.db"), (tmp_path / "copy.db").stat().st_size, 1)
    assert stat.S_IMODE((tmp_path / "copy.db").stat().st_mode) == 0o600
    assert sorted(file.name for file in tmp_path.iterdir()) == ["copy.db", "state"]
    whole(tmp_path / "copy.db")
    with open_state(tmp_path / "copy.db") as copy:
        assert copy.schedules() == [kept]
        assert copy.guild_settings(1).language == "de"
        assert copy.add_schedule(new_schedule()).schedule == 2


def test_twenty_copies_while_another_process_writes(
    path: Path, tmp_path: Path, start: Start, whole: Callable[[Path], None]
) -> None:
    writer = start(WRITER, path)
    assert writer.stdout is not None
    counts = []
    for number in range(20):
        acknowledged = int(writer.stdout.readline())
        copy = tmp_path / f"copy {number}.db"
        backup(path, copy)
        whole(copy)
        with open_state(copy) as state:
            counts.append(state.about_user(7).questions)
            assert counts[-1] >= acknowledged
            assert state.about_user(7).latest == counts[-1]  # all up to one moment, none after it
        for _ in range(5):
            writer.stdout.readline()
    assert writer.poll() is None
    assert counts == sorted(counts)
    assert counts[-1] > counts[0]


def test_nothing_is_written_over(path: Path, tmp_path: Path, state: State) -> None:
    target = tmp_path / "copy.db"
    target.write_text("precious")
    dangling = tmp_path / "link.db"
    dangling.symlink_to(tmp_path / "gone.db")
    for place in (target, dangling, path):
        with pytest.raises(StoreError, match="is there already; name a new file"):
            backup(path, place)
    assert target.read_text() == "precious"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["copy.db", "link.db", "state"]


@pytest.mark.parametrize(
    ("target", "said"),
    [("", "is a folder; name a file in it"), ("gone/copy.db", r"cannot be made \(No such file or directory\)"),
     ("c" * 300, r"cannot be made \(File name too long\)"), ("a\0b", "NUL")],
    ids=["a folder", "no folder", "a long name", "a NUL"],
)  # fmt: skip
def test_a_place_where_no_copy_can_be(path: Path, tmp_path: Path, state: State, target: str, said: str) -> None:
    with pytest.raises(StoreError, match=said):
        backup(path, f"{tmp_path}/{target}")
    assert [file.name for file in tmp_path.iterdir()] == ["state"]


def test_nothing_to_copy(path: Path, tmp_path: Path) -> None:
    with pytest.raises(NoDatabaseError, match=r"there is no .*state\.db yet"):
        backup(path, tmp_path / "copy.db")
    (tmp_path / "letter.txt").write_text("Dear Sir,\n" * 1000)
    with pytest.raises(BadDatabaseError, match="not a SQLite database"):
        backup(tmp_path / "letter.txt", tmp_path / "copy.db")
    assert [file.name for file in tmp_path.iterdir()] == ["letter.txt"]


def test_a_damaged_store_gives_no_copy(path: Path, tmp_path: Path, state: State) -> None:
    for number in range(200):
        state.set_note(f"key {number}", "x" * 1000)
    state.close()
    data = bytearray(path.read_bytes())
    data[-100_000:] = b"\xa5" * 100_000
    path.write_bytes(data)
    with pytest.raises(BadDatabaseError, match="damaged"):
        backup(path, tmp_path / "copy.db")
    with pytest.raises(BadDatabaseError, match=r"is damaged \(.*\); put a backup in its place"):
        state_health(str(path))
    assert [file.name for file in tmp_path.iterdir()] == ["state"]


class TestHealth:
    def test_what_is_counted(self, path: Path, state: State, new_schedule: Callable[..., Schedule]) -> None:
        for zone in ("Europe/Berlin", "Asia/Tokyo", "Asia/Tokyo"):
            state.add_schedule(new_schedule(zone=zone))
        state.pause(1, "asked to")
        run = state.claim(2, "2026-08-06", 1, "me", 5, 60)
        assert run is not None
        state.store_body(run.run, "me", "{}", "nonce", 5)
        state.sending(run.run, "me", 5)
        state.unknown(run.run, "me", "lost", 2_000_000_000, "2026-08-07", 5)
        health = state_health(str(path))
        assert (health.schema, health.newest, health.schedules, health.paused) == (1, 1, 3, 1)
        assert health.zones == ("Asia/Tokyo", "Europe/Berlin")
        assert (health.unknown, health.open_to_others) == (1, False)
        os.chmod(path, 0o644)
        assert state_health(str(path)).open_to_others

    def test_what_is_not_there_is_not_made(self, path: Path, tmp_path: Path) -> None:
        with pytest.raises(NoDatabaseError):
            state_health(str(path))
        assert list(tmp_path.iterdir()) == []

    def test_a_newer_schema(self, path: Path) -> None:
        open_state(path, migrations=[lambda db: None] * 9).close()
        with pytest.raises(NewerDatabaseError, match="schema 9, known: 1"):
            state_health(str(path))
