"""What may be kept in ``state.db``: ids, texts, dates and times, checked before SQLite sees them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from store.errors import UnfitValueError

LARGEST = 2**63 - 1
"""The largest whole number that SQLite keeps; Discord's ids stay below it until the year 2084."""
_UNFIT = re.compile("[\0\ud800-\udfff]")
_TOKEN = re.compile(r"[A-Za-z0-9_-]{1,100}")
_WALL_TIME = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")


def snowflake(value: int, of: str) -> int:
    """``value`` as the Discord id ``of`` something ("guild")."""
    if 0 < value <= LARGEST:
        return value
    said = str(value) if value.bit_length() < 100 else "a number of so many digits"
    raise UnfitValueError(f"{said} is no id of a {of}", value=value, way_out=f"ids go from 1 to {LARGEST}")


def optional_snowflake(value: int | None, of: str) -> int | None:
    """The same, where there may be none."""
    return None if value is None else snowflake(value, of)


def instant(value: int) -> int:
    """``value`` as seconds since 1970 in UTC."""
    if 0 <= value <= LARGEST:
        return value
    raise UnfitValueError("a time is out of range", value=value, way_out="give whole seconds since 1970 in UTC")


def text(value: str) -> str:
    """``value`` as SQLite keeps it to the last character.

    A NUL ends a text for some of SQLite's functions, and half of a surrogate pair has no UTF-8: both become U+FFFD.
    """
    return _UNFIT.sub("\ufffd", value)


def optional_text(value: str | None) -> str | None:
    """The same, where there may be none."""
    return None if value is None else text(value)


def exact_text(value: str, of: str) -> str:
    """``value`` where it must come back as it is: refused if it would not."""
    if found := _UNFIT.search(value):
        said = f"{of} holds U+{ord(found[0]):04X}, which is no character"
        raise UnfitValueError(said, value=value, way_out="take it out first")
    return value


def token(value: str) -> str:
    """``value`` as the name of a question behind a button."""
    if _TOKEN.fullmatch(value):
        return value
    raise UnfitValueError("a token is 1 to 100 of the characters A-Z, a-z, 0-9, - and _", value=value)


def local_date(value: str) -> str:
    """``value`` as a date, "2026-08-10"."""
    try:
        if date.fromisoformat(value).isoformat() == value:
            return value
    except ValueError:
        pass
    raise UnfitValueError(f"{value[:20]!a} is no date", value=value, way_out="write it as 2026-08-10")


def wall_time(value: str) -> str:
    """``value`` as a time of day, "09:00"."""
    if _WALL_TIME.fullmatch(value):
        return value
    raise UnfitValueError(f"{value[:20]!a} is no time of day", value=value, way_out="write it as 09:00")


def packed(values: Iterable[Any]) -> str:
    """A list as one text."""
    return json.dumps(list(values), ensure_ascii=False, separators=(",", ":"))


def unpacked(value: str) -> tuple[Any, ...]:
    """What :func:`packed` made."""
    return tuple(json.loads(value))
