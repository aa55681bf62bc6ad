"""``dragoman ask`` as a process: answers, exit codes, JSON, refusals in one sentence."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Start = Callable[..., "subprocess.Popen[str]"]

KEYS = "id question status reason intent answer items citations suggestions confidence".split()
CITATION_KEYS = "letter symbol file part paragraph start end quote".split()


def test_the_answer_does_not_hang_on_the_order_in_which_sets_are_kept(dragoman: Run) -> None:
    """The question is as near to one question type as to another; Python orders sets anew for each hash seed."""
    asked = ("ask", "--json", "What does annex I of the 2009 letter contain?")
    assert len({dragoman(*asked, PYTHONHASHSEED=str(seed)).stdout for seed in range(4)}) == 1


def test_answer_with_quote_and_place(dragoman: Run) -> None:
    done = dragoman("ask", "who signed the 2009 letter")
    assert done.returncode == 0
    assert "Churkin" in done.stdout.splitlines()[0]
    assert "“*(Signed)* Vitaly Churkin”" in done.stdout
    assert "004_18b2600bc8d0e323.txt, 1280-1305" in done.stdout
    assert done.stderr == ""


def test_words_need_no_quotation_marks(dragoman: Run) -> None:
    words = dragoman("ask", "who", "signed", "the", "2009", "letter")
    assert words.stdout == dragoman("ask", "who signed the 2009 letter").stdout


@pytest.mark.parametrize(
    ("question", "code"),
    [
        ("members in 2004", 0),
        ("who signed the letter of 3 March 1950", 3),
        ("who signed it?", 4),
        ("", 3),
        (" \t\n ", 3),
        ("🙂🙂", 3),
        ("?!...", 3),
        ("--; DROP TABLE letters", 3),
        ("\x1b[31mred\x1b[0m", 3),
    ],
)
def test_exit_code_tells_the_status(dragoman: Run, question: str, code: int) -> None:
    done = dragoman("ask", question)
    assert done.returncode == code
    assert done.stdout.strip()
    assert "\x1b" not in done.stdout


def test_json_is_the_public_contract(dragoman: Run, seeds: Path) -> None:
    done = dragoman("ask", "members in 2004", "--json")
    answer = json.loads(done.stdout)
    assert list(answer) == KEYS
    assert (answer["id"], answer["status"], done.stdout.count("\n")) == (None, "answered", 1)
    for citation in answer["citations"]:
        assert list(citation) == CITATION_KEYS
        text = (seeds / citation["file"]).read_text(encoding="utf-8")
        assert text[citation["start"] : citation["end"]] == citation["quote"]


def test_why_names_slots_scope_winner_and_losers(dragoman: Run) -> None:
    said = dragoman("ask", "--why", "who signed the 2009 letter").stdout
    assert "date '2009'" in said
    assert "2009-07-14-russian-federation (by year)" in said
    assert "as signers, score" in said
    assert "others:" in said


def test_why_gives_the_reason_of_a_refusal(dragoman: Run) -> None:
    said = dragoman("ask", "who signed the 1983 letter", "--why").stdout
    assert "reason:   no-letter-of-that-year" in said


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["ask"], "needs a question"),
        (["ask", "--jsonl", "who"], "--jsonl"),
        (["ask", "--json", "--why", "who"], "--json and --why"),
        (["ask", "--colour", "who"], "no option --colour"),
        (["frobnicate"], "no command 'frobnicate'"),
        (["who signed the 2009 letter"], "dragoman ask"),
        (["letters", "all"], "'all' is one word too many"),
        (["show"], "needs LETTER"),
        (["check", "x", "--show", "best"], "wrong, missed, all"),
        (["ask", "who", "--db"], "--db needs a value"),
        (["ask", "who", "--db="], "--db names no file"),
        (["ask", "--json=yes", "who"], "--json takes no value"),
    ],
)
def test_usage_errors_are_one_sentence(dragoman: Run, arguments: list[str], says: str) -> None:
    done = dragoman(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert says in done.stderr


@pytest.mark.parametrize(
    ("arguments", "says"),
    [(["--help"], "exit codes"), (["load", "-h"], "--prune"), (["--version"], "dragoman 0.")],
)
def test_help_and_version(dragoman: Run, arguments: list[str], says: str) -> None:
    done = dragoman(*arguments)
    assert (done.returncode, done.stderr) == (0, "")
    assert says in done.stdout


def test_words_behind_two_dashes_are_no_options(dragoman: Run) -> None:
    assert dragoman("ask", "--", "--jsonl", "who signed the 2009 letter").stderr == ""


class TestDatabase:
    """Databases that cannot be used get their sentence and exit code 1."""

    def refused(self, dragoman: Run, path: Path) -> str:
        done = dragoman("ask", "who signed the 2009 letter", "--db", str(path))
        assert done.returncode == 1
        assert done.stdout == ""
        assert done.stderr.startswith("dragoman: ")
        assert done.stderr.count("\n") == 1
        return done.stderr

    def test_folder(self, dragoman: Run, tmp_path: Path) -> None:
        assert "is a folder" in self.refused(dragoman, tmp_path)

    def test_other_file(self, dragoman: Run, seeds: Path) -> None:
        assert "not a SQLite database" in self.refused(dragoman, seeds / "004_18b2600bc8d0e323.txt")

    def test_newer_version(self, dragoman: Run, letters_db: Path, tmp_path: Path) -> None:
        newer = tmp_path / "newer.db"
        newer.write_bytes(letters_db.read_bytes())
        connection = sqlite3.connect(newer)
        connection.execute("PRAGMA user_version = 999")
        connection.close()
        assert "newer version" in self.refused(dragoman, newer)

    def test_folder_that_cannot_be_made(self, dragoman: Run, seeds: Path) -> None:
        assert "cannot be made" in self.refused(dragoman, seeds / "004_18b2600bc8d0e323.txt" / "letters.db")

    def test_escape_sequences_in_its_name(self, dragoman: Run, tmp_path: Path) -> None:
        (tmp_path / "a\x1b[31mb").mkdir()
        assert "\x1b" not in self.refused(dragoman, tmp_path / "a\x1b[31mb")


def test_first_use_loads_the_seeds_into_the_data_folder(dragoman: Run, environment: dict[str, str]) -> None:
    done = dragoman("ask", "who signed the 2009 letter", DRAGOMAN_DB="")
    assert done.returncode == 0
    assert "Churkin" in done.stdout
    assert (Path(environment["HOME"]) / ".local/share/dragoman/letters.db").is_file()


def test_full_disk_is_one_sentence(environment: dict[str, str], tmp_path: Path) -> None:
    if not os.path.exists("/dev/full"):
        pytest.skip("no /dev/full on this system")
    with open("/dev/full", "w") as full:
        command, err = [sys.executable, "-m", "bot", "letters"], subprocess.PIPE
        done = subprocess.run(command, stdout=full, stderr=err, env=environment, cwd=tmp_path, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("dragoman: ")
    assert "No space left" in done.stderr
    assert "Traceback" not in done.stderr


def test_reader_that_leaves_is_no_error(started: Start) -> None:
    process = started("letters", "--json")
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    assert process.stderr.read() == ""
    process.stdout = None


def test_interrupt_leaves_no_traceback(started: Start) -> None:
    # A shell has what it starts in the background ignore the interrupt, and so would all that the tests start.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    process = started("ask", "--jsonl")
    assert process.stdin
    assert process.stdout
    process.stdin.write('{"id": 1, "question": "hello"}\n')
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["id"] == 1
    time.sleep(0.05)  # so that it waits for the next line
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=10) == 130
    assert process.stderr
    assert process.stderr.read() == ""


@pytest.mark.parametrize(
    ("closing", "arguments", "code"),
    [
        ("<&-", "", 0),
        ("<&-", "ask --jsonl", 0),
        (">&-", "letters", 0),
        (">&- 2>&-", "ask 'who signed the 2009 letter'", 0),
        ("2>&-", "frobnicate", 2),
    ],
)
def test_streams_that_the_shell_has_closed(
    environment: dict[str, str], tmp_path: Path, closing: str, arguments: str, code: int
) -> None:
    command = ["sh", "-c", f"exec {sys.executable} -m bot {arguments} {closing}"]
    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (code, "", "")
