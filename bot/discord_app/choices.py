"""What is offered while a person types an option: best first, something useful on empty input, never an error."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine, Iterable
from itertools import chain, islice
from typing import Any, TypeVar

from discord.app_commands import Choice

from bot.discord_app.desk import Desk
from bot.discord_app.responding import Interaction
from bot.fuzzy import close_names
from bot.inventory import letter_rows
from bot.reading.name_prefixes import NamePrefixes
from store.words import fold

LOG = logging.getLogger("dragoman.discord")

MOST, LONGEST = 25, 100
"""Choices, and characters of each: more is refused by Discord."""
TYPED = 100
"""Characters that are looked at."""

T = TypeVar("T")
Complete = Callable[[Interaction, str], Coroutine[Any, Any, list[Choice[str]]]]


class Directory:
    """Names of the letters by kind, read when first asked for and again when letters were loaded.

    Belongs to one thread, that of :meth:`Desk.look`.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._names: dict[str, tuple[tuple[int, int], list[str], NamePrefixes]] = {}

    def names(self, kind: str, typed: str) -> list[str]:
        """Names of ``kind`` that ``typed`` may be the beginning of, then those it may be a misspelling of."""
        known, prefixes = self._read(kind)
        prefix = fold(typed[:TYPED]).strip()
        if not prefix:
            return known[:MOST]
        rank = {name: place for place, name in enumerate(known)}
        found = islice(prefixes.beginning(prefix), 10 * MOST)
        begun = sorted(found, key=lambda name: (not fold(name).startswith(prefix), rank[name]))
        near = self._near(kind, prefix) if len(begun) < MOST else []
        return list(islice(dict.fromkeys(chain(begun, near)), MOST))

    def _near(self, kind: str, typed: str) -> list[str]:
        """Names spelled like ``typed``, whole or by their last word."""
        spelled = {form: name for name in self._desk.reader.closest(kind, typed) for form in _forms(name)}
        return [spelled[close.text] for close in close_names(typed, list(spelled), limit=MOST)]

    def _read(self, kind: str) -> tuple[list[str], NamePrefixes]:
        held, generation = self._names.get(kind), self._desk.reader.generation()
        if held is None or held[0] != generation:
            known = self._desk.reader.vocabulary(kind)
            held = self._names[kind] = (generation, known, NamePrefixes(known))
        return held[1], held[2]

    def letters(self, typed: str) -> list[Choice[str]]:
        """Letters with all the words typed on their cover, the latest first."""
        rows = letter_rows(self._desk.reader, typed[:TYPED], MOST)
        return [_choice(_label(row), str(row["letter"])) for row in rows if len(str(row["letter"])) <= LONGEST]

    def years(self, typed: str) -> list[str]:
        """Years of the letters, the latest first."""
        rows = self._desk.reader.rows("SELECT DISTINCT year FROM letters WHERE year IS NOT NULL ORDER BY year DESC")
        return [year for year in (str(row["year"]) for row in rows) if year.startswith(typed.strip())][:MOST]


def _forms(name: str) -> tuple[str, str]:
    whole = fold(name)
    return whole, whole.rpartition(" ")[2]


def completing(desk: Desk, offered: Callable[[str], Iterable[str | Choice[str]]]) -> Complete:
    """A completion for an option; whatever fails, nothing is offered and the reason is logged."""

    async def complete(interaction: Interaction, typed: str) -> list[Choice[str]]:
        try:
            found = await desk.look(lambda: list(islice(offered(typed), MOST)))
        except Exception:
            LOG.warning("no choices for an option", exc_info=True)
            return []
        choices = (one if isinstance(one, Choice) else _choice(one, one) for one in found)
        return [choice for choice in choices if 0 < len(str(choice.value)) <= LONGEST]

    return complete


def _choice(label: str, value: str) -> Choice[str]:
    short = label if len(label.encode("utf-16-le")) // 2 <= LONGEST else label[: LONGEST // 2].rstrip() + "…"
    return Choice(name=short, value=value)


def _label(row: Any) -> str:
    shown = (row["dated"] or row["letter"], row["symbol"], row["sender_states"] or row["title"] or row["file"])
    text = " · ".join(str(value) for value in shown if value)
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"
