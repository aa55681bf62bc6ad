"""The command line: reads it, opens what the command needs, and turns every error into one sentence."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from bot.arguments import Line, help_text, read_line
from bot.commands import RUNNERS
from bot.config import current_environment, settings_from
from bot.errors import BotError, UsageError
from bot.version import VERSION
from store.errors import StoreError

FAILED, USAGE, INTERRUPTED = 1, 2, 130
COLLECTED_AFTER = 5_000, 20, 20
"""Objects, and younger collections, after which garbage is looked for: with Python's own values a question in a few
hundred waits for a look at everything. Answering leaves next to no cycles."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line and give its exit code; never raises, never prints a traceback."""
    _set_encodings()
    try:
        code = _run(read_line(sys.argv[1:] if arguments is None else arguments))
        if sys.stdout is not None:  # closed by the shell
            sys.stdout.flush()
        return code
    except UsageError as error:
        return _fail(error, USAGE)
    except (BotError, StoreError) as error:
        return _fail(error, FAILED)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return FAILED
    except OSError as error:
        _drop_output()
        return _fail(_told(error), FAILED)
    except Exception as error:
        if current_environment().get("DRAGOMAN_DEBUG", "0") not in ("", "0"):
            raise
        return _fail(f"internal error ({type(error).__name__}: {error}); set DRAGOMAN_DEBUG=1 to see where", FAILED)


def _drop_output() -> None:
    """Nobody reads any more, or the disk is full: what is buffered must not be written when the interpreter ends."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(line: Line) -> int:
    if line.has("version"):
        print(f"dragoman {VERSION}")
        return 0
    if line.has("help"):
        print(help_text(line.command))
        return 0
    settings = settings_from(current_environment(), line.options.get("db"))
    run = RUNNERS[line.command]()
    gc.freeze()
    if line.command != "ask" or line.has("jsonl"):  # one answer is over before it leaves any garbage worth a look
        gc.set_threshold(*COLLECTED_AFTER)
        gc.enable()
    return run(line, settings)


def _set_encodings() -> None:
    """Output that never fails for want of a character: what the encoding lacks is written as an escape."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _told(error: OSError) -> str:
    where = f"{error.filename}: " if error.filename else ""
    return f"{where}{error.strerror or error}"


def _fail(said: object, code: int) -> int:
    from bot.render.escaping import safe_line  # imported here to keep start-up fast

    if sys.stderr is not None:
        print(f"dragoman: {safe_line(str(said))}", file=sys.stderr)
    return code


def entry() -> None:
    """What the installed command runs.

    Modules are no garbage: looking for some while they are imported, and again at the end, takes a tenth of the time
    of one answer. So the collector is off until they are there, and passes over them from then on.
    """
    gc.disable()
    code = main()
    gc.freeze()
    sys.exit(code)


if __name__ == "__main__":
    entry()
