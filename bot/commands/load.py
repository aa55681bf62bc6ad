"""``dragoman load``: letter files into the database, with a report."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from bot.arguments import Line
from bot.config import Settings
from bot.opening import seeds_folder
from bot.render.escaping import safe_line
from store.load import Report, load
from store.reader import Reader
from store.report import file_notes

SHOWN_FROM = 200
"""Files from which on progress is shown."""
_PLURALS = {"warning": "warnings", "repair": "repairs", "fact from a catalogue": "facts from catalogues"}


def run(line: Line, settings: Settings) -> int:
    """Load, say what was done, and name what was refused; the exit code is 1 when anything was."""
    paths = line.words or (seeds_folder(),)
    report = load(settings.database, paths, prune=line.has("prune"), progress=_progress(), clock=_now)
    for text in _told(report, settings.database):
        print(text)
    if line.has("report"):
        with Reader(settings.database) as reader:
            for text in _notes(reader, paths):
                print(text)
    sys.stdout.flush()
    for file, reason in report.rejected:
        print(safe_line(f"not loaded: {file}: {reason}"), file=sys.stderr)
    return 1 if report.rejected else 0


def _now() -> datetime:
    return datetime.now(UTC)


class _Progress:
    """Counts files on a terminal, on one line."""

    def __call__(self, done: int, total: int) -> None:
        if total >= SHOWN_FROM:
            end = "\n" if done == total else ""
            print(f"\r{done} of {total} files", end=end, file=sys.stderr, flush=True)


def _progress() -> _Progress | None:
    return _Progress() if sys.stderr is not None and sys.stderr.isatty() else None


def _told(report: Report, database: str) -> Iterator[str]:
    done = f"{report.loaded} loaded, {report.replaced} replaced, {report.unchanged} unchanged"
    yield safe_line(f"{done}: {database}")
    counts = ((report.warnings, "warning"), (report.repairs, "repair"), (report.overrides, "fact from a catalogue"))
    said = ", ".join(f"{number} {noun if number == 1 else _PLURALS[noun]}" for number, noun in counts if number)
    if said:
        yield f"{said}: see --report"
    for file, other in report.same:
        yield safe_line(f"same letter as {other}: {file}")
    for file, reason in report.skipped:
        yield safe_line(f"left out: {file} {reason}")
    for file in report.missing:
        yield safe_line(f"file gone, letter kept (--prune takes it out): {file}")
    for file in report.pruned:
        yield safe_line(f"taken out: {file}")


def _notes(reader: Reader, paths: Iterable[str]) -> Iterator[str]:
    """Every warning, repair and correction of the letters in the files below ``paths``."""
    for notes in file_notes(reader, paths):
        file = os.path.basename(notes.path)
        for warning in notes.warnings:
            yield safe_line(f"{file}: warning {warning.rule}: {warning.message}")
        for repair in notes.repairs:
            yield safe_line(f"{file}: repair {repair.rule} at {repair.start}: {repair.before!r} -> {repair.after!r}")
        for override in notes.overrides:
            before, after = override.before or "nothing", override.after or "nothing"
            yield safe_line(f"{file}: catalogue says {override.field}: {after} (printed: {before})")
