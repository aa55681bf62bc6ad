"""``dragoman doctor``: checks what the program needs, and says what to do where something is amiss."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot.arguments import Line
from bot.config import SETTINGS, Settings, current_environment
from bot.opening import seeds_folder
from bot.render.escaping import safe_line
from bot.scoping.cards import letter_count
from bot.wording import counted
from store.errors import NoDatabaseError, StoreError
from store.health import parses_compiled, sqlite_build
from store.reader import Reader
from store.state import StateHealth, state_health

_OF_INSTALLING = {"DRAGOMAN_COMPILE"}
"""Read by hatch_build.py, not by the program."""


class Finding(NamedTuple):
    """One thing checked."""

    well: bool
    what: str


def run(line: Line, settings: Settings) -> int:
    """Print one line a check; the exit code is 1 when one fails."""
    findings = list(examined(settings, current_environment()))
    for finding in findings:
        print(f"{'ok ' if finding.well else 'BAD'}  {safe_line(finding.what)}")
    return 0 if all(finding.well for finding in findings) else 1


def examined(settings: Settings, environment: Mapping[str, str]) -> Iterator[Finding]:
    """Every check, the cheap ones first."""
    yield Finding(True, f"Python {'.'.join(map(str, sys.version_info[:3]))}")
    yield _sqlite()
    yield _parsing()
    yield from _unknown_settings(environment)
    checks: tuple[Callable[[Settings], Finding], ...] = (_seeds, _letters, _database_folder, _state_folder)
    for check in checks:
        yield check(settings)
    yield from _state(settings)


def _sqlite() -> Finding:
    build = sqlite_build()
    if not build.full_text:
        return Finding(False, f"SQLite {build.version} lacks FTS5: use a Python whose SQLite has it")
    if not build.recent:
        return Finding(False, f"SQLite {build.version} is too old: use a newer Python")
    fault = "" if build.log_mended else "; 3.51.3 also mends a rare fault of its log, which this program works around"
    return Finding(True, f"SQLite {build.version} with FTS5{fault}")


def _parsing() -> Finding:
    if parses_compiled():
        return Finding(True, "letters are parsed by compiled code")
    return Finding(True, "letters are parsed by plain Python; for large collections, the README says how to compile it")


def _unknown_settings(environment: Mapping[str, str]) -> Iterator[Finding]:
    known = {setting.variable for setting in SETTINGS}
    for variable in sorted(environment):
        if variable.startswith("DRAGOMAN_") and variable not in known | _OF_INSTALLING:
            yield Finding(False, f"{variable} is no setting of this program: it reads {', '.join(sorted(known))}")


def _seeds(_: Settings) -> Finding:
    try:
        return Finding(True, f"letters that come with the program: {seeds_folder()}")
    except StoreError as error:
        return Finding(False, str(error))


def _letters(settings: Settings) -> Finding:
    try:
        with Reader(settings.database) as reader:
            count = letter_count(reader)
    except NoDatabaseError:
        return Finding(True, f"{settings.database} is not there yet: the first question makes it")
    except StoreError as error:
        return Finding(False, str(error))
    if not count:
        return Finding(False, f"{settings.database} holds no letter: load some with dragoman load FOLDER")
    return Finding(True, f"{settings.database}: {counted(count, 'letter')}")


def _database_folder(settings: Settings) -> Finding:
    return _writable(settings.database, "new letters cannot be loaded; name another place with --db or DRAGOMAN_DB")


def _state_folder(settings: Settings) -> Finding:
    return _writable(settings.state, "the console cannot keep its history; name another place with DRAGOMAN_STATE")


def _state(settings: Settings) -> Iterator[Finding]:
    try:
        health = state_health(settings.state)
    except NoDatabaseError:
        yield Finding(True, f"{settings.state} is not there yet: the bot makes it")
        return
    except StoreError as error:
        yield Finding(False, str(error))
        return
    yield Finding(True, f"{settings.state}: {_held(health)}")
    if health.open_to_others:
        yield Finding(False, f"{settings.state} can be read by other users: chmod 600 {settings.state}")
    if strange := [repr(zone[:40]) for zone in health.zones if not _known_zone(zone)]:
        said = f"no rules for the time zone {', '.join(strange)}, which a schedule names"
        yield Finding(False, f"{said}: install the system's time zones (tzdata), or change the schedule")


def _held(health: StateHealth) -> str:
    paused = f" ({health.paused} paused)" if health.paused else ""
    older = f" of {health.newest}: the bot brings it up to date" if health.schema < health.newest else ""
    unknown = counted(health.unknown, "post") if health.unknown else ""
    lost = f", {unknown} that may or may not have arrived" if unknown else ""
    return f"{counted(health.schedules, 'digest schedule')}{paused}{lost}, schema {health.schema}{older}"


def _known_zone(zone: str) -> bool:
    try:
        ZoneInfo(zone)
    except (LookupError, ValueError, OSError):  # not there; no name of a zone; a folder, or too long for a file
        return False
    return True


def _writable(path: str, otherwise: str) -> Finding:
    """Whether ``path`` could be written, or made in a folder that may have to be made first."""
    if os.path.exists(path) and not os.access(path, os.W_OK):
        return Finding(False, f"{path} cannot be written: {otherwise}")
    folder = os.path.dirname(os.path.abspath(path))
    while not os.path.exists(folder):
        folder = os.path.dirname(folder)
    if not os.path.isdir(folder) or not os.access(folder, os.W_OK | os.X_OK):
        return Finding(False, f"the folder {folder} cannot be written: {otherwise}")
    return Finding(True, f"can be written: {path}")
