"""Time zones by their IANA names: which are taken, what a wrong one may have meant, and what to offer while typing.

A schedule keeps the name of a zone, never an offset, for an offset is wrong half of the year. Names that are an offset
in disguise ("EST", "Etc/GMT+5") or mean another zone on each machine ("localtime") are refused with what to write.
"""

from __future__ import annotations

import zoneinfo
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot.errors import BotError
from bot.fuzzy import close_names
from bot.phrasebook import said
from bot.wording import joined

MOST_OFFERED = 25
"""Discord shows no more choices."""
_LONGEST = 60
"""Characters of a zone's name that are looked at; the longest real one has 32."""
_MOST_SHOWN = 40
_NEAR_FLOOR = 72.0
"""Likeness of two folded names: "berlim", "new yrok" and "tokio" reach it."""

USUAL = (
    "UTC", "Europe/London", "Europe/Paris", "Europe/Berlin", "Europe/Istanbul", "Europe/Moscow", "Africa/Lagos",
    "Africa/Cairo", "Africa/Johannesburg", "Africa/Nairobi", "Asia/Dubai", "Asia/Karachi", "Asia/Kolkata",
    "Asia/Dhaka", "Asia/Bangkok", "Asia/Shanghai", "Asia/Manila", "Asia/Tokyo", "Australia/Sydney",
    "Pacific/Auckland", "America/Sao_Paulo", "America/New_York", "America/Chicago", "America/Denver",
    "America/Los_Angeles",
)  # fmt: skip
"""Offered before anything is typed: one for most of the people of the world, from Greenwich eastwards."""

ABBREVIATED = {
    "est": "America/New_York", "edt": "America/New_York", "et": "America/New_York", "est5edt": "America/New_York",
    "cst": "America/Chicago", "cdt": "America/Chicago", "ct": "America/Chicago", "cst6cdt": "America/Chicago",
    "mst": "America/Denver", "mdt": "America/Denver", "mst7mdt": "America/Denver", "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles", "pt": "America/Los_Angeles", "pst8pdt": "America/Los_Angeles",
    "hst": "Pacific/Honolulu", "bst": "Europe/London", "gmt": "UTC", "utc": "UTC", "zulu": "UTC", "universal": "UTC",
    "greenwich": "UTC", "uct": "UTC", "gmt0": "UTC", "wet": "Europe/Lisbon", "cet": "Europe/Berlin",
    "cest": "Europe/Berlin", "met": "Europe/Berlin", "eet": "Europe/Athens", "eest": "Europe/Athens",
    "msk": "Europe/Moscow", "w su": "Europe/Moscow", "ist": "Asia/Kolkata", "jst": "Asia/Tokyo",
    "kst": "Asia/Seoul", "rok": "Asia/Seoul", "prc": "Asia/Shanghai", "roc": "Asia/Taipei", "hkt": "Asia/Hong_Kong",
    "aest": "Australia/Sydney", "aedt": "Australia/Sydney", "nzst": "Pacific/Auckland", "navajo": "America/Denver",
    "eire": "Europe/Dublin", "usa": "America/New_York",
}  # fmt: skip
"""Short names that people write -> the zone offered first. Only offered, never taken: "CST" is also China's."""


class ZoneError(BotError):
    """A name that is no zone to keep; ``near`` are zones it may have meant, best first."""

    def __init__(self, message: str, near: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.near = near


class _Place(NamedTuple):
    """A zone with the words it is found by, all folded."""

    zone: str
    order: int
    """Usual zones first, then those of the countries in their order there, then other names of the same zones."""
    whole: str
    """ "america indiana knox"."""
    last: str
    """ "knox"."""
    country: str
    code: str


def checked_zone(text: str, language: str = "en") -> str:
    """``text`` as the name of a zone, blanks around it aside.

    :raises ZoneError: in ``language``, for anything but the exact name of a place's zone or UTC, with near matches.
    """
    name = text.strip()
    if name in known_zones():
        return name
    near = tuple(zones_like(name, 3)) if name else ()
    why = _why_not(name, language)
    if near:
        raise ZoneError(said("zone.near", language, why=why, zones=joined(near, "or", language)), near)
    raise ZoneError(said("zone.example", language, why=why))


def _why_not(name: str, language: str) -> str:
    if not name:
        return said("zone.none", language)
    if name in ("localtime", "Factory"):
        return said("zone.machine", language, name=name)
    if name.startswith("Etc/") and name in _all_names():
        offset = datetime(2000, 1, 1, tzinfo=ZoneInfo(name)).isoformat()[-6:]
        return said("zone.fixed", language, name=name, offset=offset)
    if name in _all_names():
        return said("zone.short", language, name=name)
    if name[:1] in "+-" or name[:4].upper() in ("UTC+", "UTC-", "GMT+", "GMT-"):
        return said("zone.offset", language, name=excerpt(name))
    return said("zone.unknown", language, name=excerpt(name))


def excerpt(text: str) -> str:
    """What somebody typed, short and printable, for a sentence about it."""
    shown = "".join(char if char.isprintable() else "\ufffd" for char in text[:_MOST_SHOWN])
    return shown + ("…" if len(text) > _MOST_SHOWN else "")


def zone_rules(name: str) -> ZoneInfo:
    """The rules of a zone that was taken before.

    :raises ZoneError: when this machine does not know it (any more), with near matches.
    """
    return ZoneInfo(checked_zone(name))


@lru_cache(maxsize=1)
def _all_names() -> frozenset[str]:
    return frozenset(zoneinfo.available_timezones())


@lru_cache(maxsize=1)
def known_zones() -> frozenset[str]:
    """Names that are taken: those of places, and UTC."""
    return frozenset(
        name for name in _all_names() if name in ("UTC", "Etc/UTC") or ("/" in name and not name.startswith("Etc/"))
    )


def zones_like(text: str, limit: int = MOST_OFFERED) -> list[str]:
    """Zones that ``text`` may mean, best first, at most ``limit``: by place, country, short name or likeness.

    Nothing typed gives the usual ones. Never raises.
    """
    typed = _folded(text[:_LONGEST])
    if not typed:
        return list(USUAL[:limit]) if not text.strip() else []
    ranked = sorted((rank, place.order, place.zone) for place in _places() if (rank := _rank(typed, place)) is not None)
    found = [ABBREVIATED[typed]] if typed in ABBREVIATED else []
    found += [zone for _, _, zone in ranked]
    if len(found) < limit and len(text) <= _LONGEST:
        found += _alike(typed, limit)
    return list(dict.fromkeys(found))[:limit]


def _rank(typed: str, place: _Place) -> int | None:
    """How well a zone fits, 0 best; None where it does not."""
    tests = (
        typed in (place.whole, place.last),
        typed in (place.country, place.code),
        any(form.startswith(typed) for form in (place.last, place.whole, place.country)),
        f" {typed}" in f"{place.whole} {place.country}",
    )
    return next((rank for rank, fits in enumerate(tests) if fits), None)


def _alike(typed: str, limit: int) -> Iterator[str]:
    """Zones whose name, place or country is spelled nearly like that."""
    named: dict[str, list[_Place]] = {}
    for place in _places():
        for form in filter(None, (place.last, place.whole, place.country)):
            named.setdefault(form, []).append(place)
    for close in close_names(typed, list(named), floor=_NEAR_FLOOR, limit=limit):
        yield from (place.zone for place in sorted(named[close.text], key=lambda place: place.order))


def _folded(text: str) -> str:
    spaced = "".join(char if char.isalnum() or char == "+" else " " for char in text.casefold())
    return " ".join(spaced.split())


@lru_cache(maxsize=1)
def _places() -> tuple[_Place, ...]:
    countries = dict(_table("iso3166.tab"))
    codes = {columns[2]: (columns[0], order) for order, columns in enumerate(_table("zone.tab"))}
    places = []
    for zone in sorted(known_zones()):
        code, order = codes.get(zone, ("", len(codes)))
        usual = USUAL.index(zone) - len(USUAL) if zone in USUAL else order
        last = _folded(zone.rpartition("/")[2])
        places.append(_Place(zone, usual, _folded(zone), last, _folded(countries.get(code, "")), code.casefold()))
    return tuple(places)


def _table(name: str) -> Iterator[list[str]]:
    """Rows of a table of the time zone data, which ships with the package of that data."""
    lines = files("tzdata").joinpath("zoneinfo", name).read_text(encoding="utf-8").splitlines()
    return (line.split("\t") for line in lines if line and not line.startswith("#"))
