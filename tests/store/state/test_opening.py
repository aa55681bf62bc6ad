"""state.db is made for its owner alone, migrated whole or not at all, and refused in one sentence, untouched."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlite_utils import Database

from store.connection import value_of
from store.errors import BadDatabaseError, LockedError, NewerDatabaseError, StoreError
from store.load import load
from store.state import GuildSettings, Schedule, State, open_state
from store.state.schema import MIGRATIONS, STATE


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def content(folder: Path) -> dict[str, bytes]:
    """What the files hold, but for SQLite's shared memory, which readers write to."""
    held = {file.name: file.read_bytes() for file in folder.iterdir() if not file.name.endswith("-shm")}
    return {name: data for name, data in held.items() if data}


def schema(path: Path) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    try:
        marks = [(value_of(connection, "user_version"), value_of(connection, "application_id"))]
        return marks + connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall()
    finally:
        connection.close()


class TestMade:
    def test_only_its_owner_may_read_it(self, path: Path) -> None:
        before = os.umask(0)
        try:
            with open_state(path) as state:
                state.set_note("key", "value")
                files = {file.name: mode(file) for file in path.parent.iterdir()}
        finally:
            os.umask(before)
        assert mode(path.parent) == 0o700
        assert files == {"state.db": 0o600, "state.db-wal": 0o600, "state.db-shm": 0o600}

    def test_a_folder_that_is_there_keeps_its_rights(self, tmp_path: Path) -> None:
        tmp_path.chmod(0o755)
        open_state(tmp_path / "state.db").close()
        assert mode(tmp_path) == 0o755

    def test_its_marks_and_settings(self, state: State, path: Path) -> None:
        marks = {name: value_of(state._db.conn, name) for name in ("foreign_keys", "synchronous", "secure_delete")}
        assert marks == {"foreign_keys": 1, "synchronous": 2, "secure_delete": 1}
        assert schema(path)[0] == (len(MIGRATIONS), STATE.application_id)
        assert STATE.application_id.to_bytes(4, "big") == b"DRST"

    def test_letters_and_state_are_told_apart(self, tmp_path: Path, state: State, path: Path) -> None:
        (tmp_path / "a.txt").write_text("A letter\n")
        load(tmp_path / "letters.db", [tmp_path / "a.txt"])
        with pytest.raises(BadDatabaseError, match="another program; name another file with DRAGOMAN_STATE"):
            open_state(tmp_path / "letters.db")
        with pytest.raises(BadDatabaseError, match="another program; name another file with --db"):
            load(path, [tmp_path / "a.txt"])

    def test_an_empty_file_is_filled(self, path: Path) -> None:
        path.parent.mkdir()
        path.touch()
        with open_state(path) as state:
            assert state.schedules() == []

    def test_a_file_by_an_odd_name(self, tmp_path: Path) -> None:
        odd = tmp_path / "state ?#%41 ü\n.db"
        with open_state(odd) as state:
            state.set_note("key", "value")
        with open_state(odd) as state:
            assert state.note("key") == "value"
        assert [file.name for file in tmp_path.iterdir()] == [odd.name]


def a_folder(path: Path) -> None:
    path.mkdir()


def not_sqlite(path: Path) -> None:
    path.write_text("guild,channel\n" * 1000)


def cut_off(path: Path) -> None:
    open_state(path).close()
    path.write_bytes(path.read_bytes()[:5000])


def overwritten(path: Path) -> None:
    open_state(path).close()
    path.write_bytes(path.read_bytes()[:100] + b"\xa5" * 20000)


def of_another_program(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE bookmark (url TEXT)")
    connection.close()


def a_pipe(path: Path) -> None:
    os.mkfifo(path)


BAD = [(a_folder, "is a folder"), (not_sqlite, "not a SQLite database"), (cut_off, "damaged"),
       (overwritten, "damaged"), (of_another_program, "another program"), (a_pipe, "no regular file")]  # fmt: skip


class TestRefused:
    @pytest.mark.parametrize(("make", "said"), BAD, ids=[make.__name__ for make, _ in BAD])
    def test_what_is_no_state(self, tmp_path: Path, make: Callable[[Path], None], said: str) -> None:
        path = tmp_path / "state.db"
        make(path)
        before = content(tmp_path) if path.is_file() else None
        with pytest.raises(BadDatabaseError, match=said) as error:
            open_state(path)
        assert "\n" not in str(error.value)
        assert before is None or content(tmp_path) == before

    def test_a_newer_schema_is_left_untouched_with_its_log(self, path: Path, tmp_path: Path) -> None:
        open_state(path).close()
        newer = sqlite3.connect(path, isolation_level=None)
        newer.execute("PRAGMA wal_autocheckpoint = 0")
        newer.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
        newer.execute("CREATE TABLE of_tomorrow (x)")
        # As a power cut leaves it: what was last written stands in the log alone.
        left = tmp_path / "left"
        left.mkdir()
        for name, data in content(path.parent).items():
            (left / name).write_bytes(data)
        newer.close()
        before = content(left)
        assert len(before["state.db-wal"]) > 0
        with pytest.raises(NewerDatabaseError, match=r"newer version of this program \(schema 2, known: 1\)"):
            open_state(left / "state.db")
        assert content(left) == before

    @pytest.mark.parametrize("place", ["/proc/state.db", "/proc/state/state.db", "/dev/null/state.db"])
    def test_a_place_where_nothing_can_be_made(self, place: str) -> None:
        with pytest.raises(BadDatabaseError, match=r"cannot be made .*DRAGOMAN_STATE"):
            open_state(place)

    @pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
    @pytest.mark.parametrize(("file", "folder"), [(0o400, 0o700), (0o600, 0o500), (0o400, 0o500), (0, 0o700)])
    def test_what_may_not_be_written(self, path: Path, file: int, folder: int) -> None:
        open_state(path).close()
        path.chmod(file)
        path.parent.chmod(folder)
        try:
            with pytest.raises(BadDatabaseError, match=r"cannot be .*DRAGOMAN_STATE"):
                open_state(path)
        finally:
            path.parent.chmod(0o700)

    def test_a_path_with_a_nul(self) -> None:
        with pytest.raises(StoreError, match="NUL"):
            open_state("a\0.db")

    def test_another_process_that_does_not_end_its_write(self, state: State, path: Path) -> None:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with open_state(path, wait_seconds=0.1) as waiting:
            with pytest.raises(LockedError, match="being written by another process; try again in a moment"):
                waiting.set_note("key", "value")
            assert waiting.note("key") is None
            other.execute("ROLLBACK")
            waiting.set_note("key", "value")
        other.close()
        assert state.note("key") == "value"

    def test_a_closed_store(self, path: Path) -> None:
        state = open_state(path)
        state.close()
        state.close()
        with pytest.raises(StoreError):
            state.note("key")


class TestMigrations:
    """From the schema of a released version to a later one."""

    @staticmethod
    def adds_a_column(db: Database) -> None:
        db.execute("ALTER TABLE guild_settings ADD COLUMN colour TEXT")
        db.execute("UPDATE guild_settings SET colour = 'blue'")

    @staticmethod
    def fails_half_way(db: Database) -> None:
        db.execute("DROP TABLE asked")
        db["colour"].insert({"name": "blue"})  # type: ignore[union-attr]
        db["guild_settings"].transform(drop={"language"})  # type: ignore[union-attr]
        raise RuntimeError("the lights went out")

    @staticmethod
    def breaks_a_reference(db: Database) -> None:
        db.execute("INSERT INTO schedule SELECT 1, 1, 1, '', '', '', '', 0, 'say', NULL, 0, NULL, 0, '', 0, 1")
        db.execute("INSERT INTO digest_run SELECT 1, 1, 1, '', 1, 'due', NULL, 0, 0, 0, '', '', 1, NULL, 0, 0, 0")
        db.execute("DELETE FROM schedule")

    def test_steps_are_made_in_order(self, path: Path) -> None:
        with open_state(path) as state:
            state.set_guild_settings(GuildSettings(1))
        order: list[int] = []
        later = [lambda db, n=n: order.append(n) for n in (2, 3, 4)]
        open_state(path, migrations=(*MIGRATIONS, *later)).close()
        assert order == [2, 3, 4]
        assert schema(path)[0] == (4, STATE.application_id)
        open_state(path, migrations=(*MIGRATIONS, *later)).close()
        assert order == [2, 3, 4]

    @pytest.mark.parametrize("done", range(len(MIGRATIONS) + 1))
    def test_every_step_that_fails_is_taken_back_whole(self, path: Path, done: int) -> None:
        open_state(path, migrations=MIGRATIONS[:done]).close()
        before = schema(path)

        def half(db: Database) -> None:
            if done < len(MIGRATIONS):
                MIGRATIONS[done](db)
            self.fails_half_way(db)

        with pytest.raises(BadDatabaseError, match=f"from schema {done} to {done + 1} .*lights.* is as it was"):
            open_state(path, migrations=(*MIGRATIONS[:done], half))
        assert schema(path) == before
        open_state(path).close()
        assert schema(path)[0] == (len(MIGRATIONS), STATE.application_id)

    def test_steps_before_the_one_that_fails_stay(self, path: Path) -> None:
        with open_state(path) as state:
            state.set_guild_settings(GuildSettings(1, language="de"))
        with pytest.raises(BadDatabaseError, match="from schema 2 to 3"):
            open_state(path, migrations=(*MIGRATIONS, self.adds_a_column, self.fails_half_way))
        with open_state(path, migrations=(*MIGRATIONS, self.adds_a_column)) as state:
            assert state.guild_settings(1).language == "de"
            assert state._db.conn.execute("SELECT colour FROM guild_settings").fetchall() == [("blue",)]

    def test_a_step_that_leaves_a_row_without_its_other_is_refused(self, path: Path) -> None:
        open_state(path).close()
        before = schema(path)
        with pytest.raises(BadDatabaseError, match="1 rows would refer to nothing"):
            open_state(path, migrations=(*MIGRATIONS, self.breaks_a_reference))
        assert schema(path) == before

    def test_processes_that_open_a_new_file_at_once(self, path: Path, start: Callable[..., object]) -> None:
        code = "import sys; from store.state import open_state; input(); open_state(sys.argv[1]).close(); print('ok')"
        processes = [start(code, path) for _ in range(6)]
        for process in processes:
            process.stdin.write("\n")  # type: ignore[attr-defined]
            process.stdin.flush()  # type: ignore[attr-defined]
        assert [process.communicate(timeout=30) for process in processes] == [("ok\n", "")] * 6  # type: ignore[attr-defined]


def test_files_and_threads_do_not_pile_up(path: Path) -> None:
    handles = Path("/proc/self/fd")
    if not handles.is_dir():
        pytest.skip("this system does not list open files")
    open_state(path).close()
    before = len(list(handles.iterdir()))
    for number in range(100):
        with open_state(path) as state:
            state.set_note("key", str(number))
    assert len(list(handles.iterdir())) == before


def test_any_thread_may_use_it(path: Path) -> None:
    def work(worker: int) -> list[int]:
        for number in range(20):
            state.set_note(f"{worker} {number}", str(number))
            assert state.note(f"{worker} {number}") == str(number)
        return [run.run for s in state.due(5) if (run := state.claim(s.schedule or 0, "2026-08-06", 1, "me", 5, 60))]

    with open_state(path) as state, ThreadPoolExecutor(8) as pool:
        for guild in range(1, 31):
            state.add_schedule(Schedule(None, guild, 1, "daily", "09:00", "UTC", next_date="2026-08-06"))
        claimed = [run for runs in pool.map(work, range(8)) for run in runs]
        assert sorted(claimed) == sorted(set(claimed))
        assert len(claimed) == 30
        assert all(state.note(f"{worker} 19") == "19" for worker in range(8))
