"""One file read in a process of its own, bounded in time, memory and output, without network and without secrets."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from json import loads
from os.path import abspath, dirname
from typing import Literal, NamedTuple

from store.errors import BadFileError
from store.extraction.limits import Limits

Kind = Literal["html", "pdf", "docx"]
EXTRA = "formats"
"""The extra that brings the libraries."""
_KINDS = {"html": "a web page", "pdf": "a PDF", "docx": "a Word document"}
_ROOT = dirname(dirname(dirname(abspath(__file__))))
_PROGRAM = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from store.extraction.child import main; from store.extraction.limits import Limits; "
    "main(sys.argv[2], Limits(*map(int, sys.argv[3:])))"
)
_PYTHON = ("-I", "-B")
"""Isolated: neither the working folder nor variables of the environment choose what is imported."""


class Extract(NamedTuple):
    """The text of a file, and (rule, message) for each thing that was left out."""

    text: str
    notes: tuple[tuple[str, str], ...]


def extract(kind: Kind, data: bytes, limits: Limits | None = None, python: Sequence[str] = _PYTHON) -> Extract:
    """Text of a file of ``kind``; raises BadFileError, its sentence without the file's name.

    ``python``: options of the interpreter that reads.
    """
    limits = limits or Limits()
    command = [sys.executable, *python, "-c", _PROGRAM, _ROOT, kind, *map(str, limits)]
    try:
        done = subprocess.run(  # noqa: S603 -- the interpreter itself, with constants
            command, input=data, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=limits.seconds, check=False,
            env=None if sys.platform == "win32" else {},
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise _too_slow(kind, limits) from error
    except OSError as error:
        raise BadFileError(f"cannot be read: no process for it ({error.strerror})") from error
    return _answer(kind, limits, done)


def _answer(kind: Kind, limits: Limits, done: subprocess.CompletedProcess[bytes]) -> Extract:
    if done.returncode in (-24, -9):  # SIGXCPU, SIGKILL: over the processor time
        raise _too_slow(kind, limits)
    try:
        answer = loads(done.stdout)
    except ValueError as error:
        memory = f"{limits.memory // 1_000_000} MB of memory"
        raise BadFileError(f"is {_KINDS[kind]} that cannot be read within {memory}") from error
    if "missing" in answer:
        raise BadFileError(
            f"is {_KINDS[kind]}, and reading those needs {answer['missing']}",
            value=answer["missing"], way_out=f'install it with: pip install "dragoman[{EXTRA}]"',
        )  # fmt: skip
    if "error" in answer:
        said = str(answer["error"])
        raise BadFileError(said if said.startswith("is a ") else f"is {_KINDS[kind]} that {said}")
    return Extract(answer["text"], tuple((rule, message) for rule, message in answer["notes"]))


def _too_slow(kind: Kind, limits: Limits) -> BadFileError:
    return BadFileError(f"is {_KINDS[kind]} that takes longer than {limits.seconds} seconds to read")
