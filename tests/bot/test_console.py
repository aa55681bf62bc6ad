"""The console on a pseudo-terminal, driven by keys; and as a filter, where there is no terminal."""

from __future__ import annotations

import os
import re
import select
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pty = pytest.importorskip("pty", reason="pseudo-terminals")

Run = Callable[..., "subprocess.CompletedProcess[str]"]
TAB, CTRL_C, CTRL_D, UP = "\t", "\x03", "\x04", "\x1b[A"
PATIENCE = 10.0
PROMPT = "\x1b[0m>"
"""As prompt_toolkit draws it."""


class Terminal:
    """The program on a pseudo-terminal."""

    def __init__(self, environment: dict[str, str], folder: Path) -> None:
        self._master, slave = pty.openpty()
        # The pseudo-terminal does not answer where its cursor is.
        environment = {**environment, "PROMPT_TOOLKIT_NO_CPR": "1", "COLUMNS": "200", "LINES": "50"}
        command = [sys.executable, "-m", "bot"]
        self.process = subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave, env=environment, cwd=folder)
        os.close(slave)
        self._seen = ""

    def type(self, keys: str) -> None:
        """Type at the next prompt; keys that come before it are not yet the program's."""
        self.wait_for(PROMPT)
        self.press(keys)

    def press(self, keys: str) -> None:
        os.write(self._master, keys.encode())

    def wait_for(self, text: str) -> str:
        """What was printed up to ``text``, which is waited for."""
        end = time.monotonic() + PATIENCE
        while text not in self._seen:
            if not self._read(end):
                pytest.fail(f"no {text!r} in {self._seen!r}")
        before, _, self._seen = self._seen.partition(text)
        return before + text

    def left(self) -> int:
        """The exit code, once the program has ended."""
        end = time.monotonic() + PATIENCE
        while self._read(end):
            pass
        return self.process.wait(timeout=PATIENCE)

    def _read(self, end: float) -> bool:
        ready, _, _ = select.select([self._master], [], [], max(0.0, end - time.monotonic()))
        try:
            data = os.read(self._master, 65536) if ready else b""
        except OSError:  # the other end is closed
            data = b""
        self._seen += data.decode("utf-8", "replace")
        return bool(data)

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self._master)


@pytest.fixture
def terminal(environment: dict[str, str], tmp_path: Path) -> Iterator[Terminal]:
    """The console, at its first prompt."""
    opened = Terminal(environment, tmp_path)
    try:
        opened.wait_for("Ctrl-D leaves.")
        yield opened
    finally:
        opened.close()


def test_conversation_commands_and_leaving(terminal: Terminal) -> None:
    terminal.type("who signed the 2009 letter\r")
    answer = terminal.wait_for("1280-1305)")
    assert "\x1b[1mVitaly Churkin" in answer
    assert "\x1b[32m" in answer
    terminal.type("and in 2004?\r")
    terminal.wait_for("Murat Smagulov, ")
    terminal.type("/why\r")
    terminal.wait_for("as signers, score")
    terminal.type("/sources\r")
    terminal.wait_for("003_50adb9bdacfab05c.txt")
    terminal.type("/show 2009 annex 2\r")
    terminal.wait_for("[annex II (draft resolution)]")
    terminal.type("/nonsense\r")
    terminal.wait_for("There is no command '/nonsense'")
    terminal.type("/quit\r")
    assert terminal.left() == 0


def test_ctrl_c_gives_up_the_line_and_ctrl_d_leaves(terminal: Terminal) -> None:
    terminal.type("who signed the 1997" + CTRL_C)
    terminal.type("members in 2004\r")
    terminal.wait_for("Tajikistan")
    terminal.type(CTRL_D)
    assert terminal.left() == 0
    assert "Traceback" not in terminal._seen


def test_tab_completes_a_state(terminal: Terminal) -> None:
    terminal.type("what did Azerb" + TAB)
    terminal.wait_for("aijan")
    terminal.press(" sign\r")
    assert "Kouliev" in terminal.wait_for("000_28b33515c30000ca.txt").title()


def test_escape_sequences_that_are_typed_are_not_sent_back(terminal: Terminal) -> None:
    terminal.type("/\u009b31mx\r")
    assert "\\x9b31mx" in terminal.wait_for("/help lists them")


def test_history_outlives_the_console(environment: dict[str, str], tmp_path: Path) -> None:
    for keys in ("who signed the 2009 letter\r", UP + "\r"):
        console = Terminal(environment, tmp_path)
        try:
            console.type(keys)
            console.wait_for("1280-1305)")
            console.type(CTRL_D)
            assert console.left() == 0
        finally:
            console.close()
    assert "+who signed the 2009 letter" in (tmp_path / "state" / "history").read_text(encoding="utf-8")


def test_history_that_cannot_be_kept_is_no_error(environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    console = Terminal({**environment, "DRAGOMAN_STATE": str(tmp_path / "file" / "state.db")}, tmp_path)
    try:
        console.type("hello\r")
        console.wait_for("Hello")
        console.type(CTRL_D)
        assert console.left() == 0
    finally:
        console.close()


class TestPiped:
    """Without a terminal: no prompt, no colour, one answer a line."""

    def test_lines_in_answers_out(self, dragoman: Run) -> None:
        done = dragoman(input="who signed the 2009 letter\n\nand in 2004?\n/why\n")
        assert (done.returncode, done.stderr) == (0, "")
        first, second, why = done.stdout.strip().split("\n\n")
        assert first.startswith("Vitaly Churkin, ")
        assert second.startswith("Murat Smagulov, ")
        assert "as signers" in why
        assert not re.search(r"\x1b|^> ", done.stdout, re.MULTILINE)

    def test_quit_ends_it(self, dragoman: Run) -> None:
        assert dragoman("chat", input="/quit\nwho signed the 2009 letter\n").stdout == ""

    def test_no_input_is_no_error(self, dragoman: Run) -> None:
        done = dragoman()
        assert (done.returncode, done.stdout) == (0, "")

    def test_every_command_has_its_reply(self, dragoman: Run) -> None:
        lines = ["/", "/show", "/show x", "/sources", "/why", "/ help", "/HELP", "/new", "/letters"]
        done = dragoman(input="\n/end\n".join([*lines, ""]))
        assert (done.returncode, done.stderr) == (0, "")
        *replies, rest = re.split(r"There is no command '/end'.*", done.stdout)
        assert not rest.strip()
        assert [bool(reply.strip()) for reply in replies] == [True] * len(lines)

    def test_new_forgets_what_was_said(self, dragoman: Run) -> None:
        said = dragoman(input="who signed the 2009 letter\n/new\nwho signed it?\n").stdout
        assert "refer to" in said.strip().split("\n\n")[-1]
