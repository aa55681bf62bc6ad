"""``catalogue.toml`` beside the letters: what their owner knows better than the text prints.

One table a file, keyed by the file's name::

    ["letter-17.txt"]
    symbol = "A/52/322"
    dated = 1997-09-05
    sender_states = ["Azerbaijan"]

An empty text or list says that the letter has none. A catalogue applies to the files of its own folder.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from hashlib import sha256
from typing import NamedTuple

from store.archived import contents
from store.dates import parse_date
from store.errors import BadFileError
from store.folders import CATALOGUE, Rejected, path_key
from store.places import find_organizations, state_named
from store.symbols import parse_symbol

_MOST_BYTES = 5_000_000
_LONGEST = 2000
"""Characters of one value."""
_LAST_SESSION = 300


class Entry(NamedTuple):
    """What a catalogue says of one file: (field of a ``Fact``, its values), sorted by field."""

    facts: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def digest(self) -> str:
        """Changes when the entry does."""
        return sha256(repr(self.facts).encode()).hexdigest()[:16]


class Catalogues(NamedTuple):
    """All that the catalogues of a load say."""

    entries: dict[str, Entry]
    """Path of a file -> its entry."""
    unread: frozenset[str]
    """Folders whose catalogue cannot be read: what it said before goes on."""
    problems: list[Rejected]
    """One sentence for each thing in a catalogue that was not taken."""


class _ValueError(Exception):
    """A value that cannot be taken; the message ends the sentence."""


def read_catalogues(paths: Iterable[str], files: Iterable[str]) -> Catalogues:
    """Read catalogues for the letter ``files``; raises nothing for what they hold."""
    read = Catalogues({}, frozenset(), [])
    unread: set[str] = set()
    paths = list(paths)
    there = set(files) if paths else set()
    for path in paths:
        try:
            tables = _tables(tomllib.loads(contents(path, _MOST_BYTES).decode("utf-8-sig")))
        except (BadFileError, UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
            read.problems.append(Rejected(path_key(path), _unreadable(error)))
            unread.add(os.path.dirname(path))
            continue
        for name, table in tables:
            letter = f"{os.path.dirname(path)}/{name}"
            if letter not in there:
                read.problems.append(Rejected(path_key(path), f"tells of {name!r}, which is not beside it"))
                continue
            entry = _entry(path, name, table, read.problems)
            if entry.facts:
                read.entries[letter] = entry
    return read._replace(unread=frozenset(unread))


def _unreadable(error: Exception) -> str:
    if isinstance(error, BadFileError):
        return str(error).removeprefix(CATALOGUE).strip()
    if isinstance(error, UnicodeDecodeError):
        return "is not in UTF-8, as TOML must be; its corrections were left out"
    return f"is no valid TOML ({str(error) or 'nested too deep'}); its corrections were left out"


def _tables(content: Mapping[str, object], above: str = "") -> Iterator[tuple[str, Mapping[str, object]]]:
    """(file name, its table); without quotes ``[a.txt]`` is table txt within table a, and means the same."""
    own = {key: value for key, value in content.items() if not isinstance(value, dict)}
    if own or (above and not content):
        yield above, own
    for key, value in content.items():
        if isinstance(value, dict):
            yield from _tables(value, f"{above}.{key}" if above else key)


def _entry(path: str, name: str, table: Mapping[str, object], problems: list[Rejected]) -> Entry:
    facts: dict[str, tuple[str, ...]] = {}
    for key, value in table.items():
        field = FIELDS.get(key)
        if field is None:
            known = ", ".join(FIELDS)
            problems.append(Rejected(path_key(path), f"has {key!r} for {name}, which is none of {known}"))
            continue
        try:
            facts[field.fact] = tuple(field.read(one) for one in _values(value, field.many))
        except _ValueError as error:
            problems.append(Rejected(path_key(path), f"gives {name} the {key} {value!r:.80}, which {error}"))
    return Entry(tuple(sorted(facts.items())))


def _values(value: object, many: bool) -> list[object]:
    if value in ("", []):
        return []
    if not isinstance(value, list):
        return [value]
    if not many:
        raise _ValueError("is a list where there can be one only")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _ValueError("is no text")
    if len(value) > _LONGEST or not all(char.isprintable() or char.isspace() for char in value):
        raise _ValueError("is too long or holds control characters")
    return " ".join(value.split())


def _symbol(value: object) -> str:
    found = parse_symbol(_text(value))
    if found is None:
        raise _ValueError("is no document symbol; the second of a double symbol is one of other_symbols")
    return found.canonical


def _date(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()[:10]
    found = parse_date(_text(value))
    if found is None or found.precision != "day":
        raise _ValueError("is no date; write it like 1997-09-05")
    return found.iso


def _state(value: object) -> str:
    said = _text(value)
    state = state_named(said)
    if state is None and not find_organizations(said):
        raise _ValueError("names no State or organization known here")
    return state or said


def _session(value: object) -> str:
    number = int(value) if isinstance(value, str) and value.isdecimal() and len(value) < 5 else value
    if not isinstance(number, int) or isinstance(number, bool) or not 0 < number < _LAST_SESSION:
        raise _ValueError("is no session; write its number")
    return str(number)


class Field(NamedTuple):
    """A key of the catalogue."""

    fact: str
    """Field of ``store.letters.Fact``."""
    many: bool
    read: Callable[[object], str]
    """Value as written -> value as the database keeps it; raises _ValueError."""


FIELDS = {
    "symbol": Field("symbol", False, _symbol),
    "other_symbols": Field("other_symbol", True, _symbol),
    "title": Field("title", False, _text),
    "dated": Field("dated", False, _date),
    "document_date": Field("document_date", False, _date),
    "organs": Field("organ", True, _text),
    "sender_states": Field("sender_state", True, _state),
    "sender_role": Field("sender_role", False, _text),
    "addressees": Field("addressee", True, _text),
    "original_language": Field("original_language", False, _text),
    "session": Field("session", False, _session),
}
"""Key of a catalogue -> what it means; the keys are those of ``dragoman letters --json``."""
