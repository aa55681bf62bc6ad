"""Runs in the confined process: bounds itself first, then reads one file from stdin and answers with one JSON object.

The answer holds ``text`` and ``notes``, or ``error`` and ``way_out``, or ``missing``, the library that is not there.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from importlib import import_module
from json import dumps

from store.errors import BadFileError
from store.extraction.limits import Limits

_REFUSED = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.kill",
            "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.truncate", "shutil.", "urllib.", "ctypes.dlopen",
            "webbrowser.")  # fmt: skip
_WRITING = os.O_WRONLY | os.O_RDWR


def main(kind: str, limits: Limits) -> None:
    """Read stdin as ``kind`` (html, pdf, docx) and write the answer to stdout."""
    _bound(limits)
    try:
        text_of = import_module(f"store.extraction.from_{kind}").text_of
        sys.addaudithook(_guard)
        text, notes = text_of(sys.stdin.buffer.read(), limits)
        answer = {"text": text, "notes": notes}
    except BadFileError as error:
        answer = {"error": str(error)}
    except ModuleNotFoundError as error:
        answer = {"missing": error.name}
    except MemoryError:
        answer = {"error": f"needs more than {limits.memory // 1_000_000} MB of memory to read"}
    except RecursionError:
        answer = {"error": "is damaged: it is nested without end"}
    except Exception as error:  # whatever a library raises on a damaged file
        answer = {"error": f"is damaged and cannot be read ({type(error).__name__})"}
    sys.stdout.write(dumps(answer))


def _bound(limits: Limits) -> None:
    """Limits of the kernel; where there are none (Windows), the reading process still has its time from outside."""
    with suppress(ImportError):
        import resource  # here: Windows has no such module

        seconds = limits.seconds
        for which, most in (
            (resource.RLIMIT_AS, limits.memory),
            (resource.RLIMIT_CPU, seconds),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_CORE, 0),
        ):
            with suppress(OSError, ValueError):  # macOS refuses a bound on the address space
                resource.setrlimit(which, (most, most))


def _guard(event: str, arguments: tuple[object, ...]) -> None:
    """No network, no process, no writing, whatever a file makes a library try."""
    if event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITING:
        raise PermissionError("reading a letter may not write")
    if event.startswith(_REFUSED):
        raise PermissionError(f"reading a letter may not use {event}")
