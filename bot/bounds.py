"""Bounds of one answer, so that a question over a million letters costs and says no more than one over a hundred."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.answers import Answer, clarify
from bot.citing import Library, Row
from bot.context import Context
from bot.phrasebook import said
from bot.scoping.cards import FEW_LETTERS, letter_count
from bot.scoping.scope import Scope, crowd_where
from store.errors import TooMuchError

MOST_ROWS = 400
"""Rows of one query where there are more letters than are looked at one by one; what meets more is asked back."""
MOST_ROWS_OF_ONE = 10 * MOST_ROWS
"""The same where the question names a letter, or two or three."""
_NAMED = 3
MOST_CITED = 50
LONGEST = 2000
"""Characters of an answer; the limit of a message is near."""
KEPT = 1200
"""Characters that are kept of a longer one, with the count of what it is about."""

TooMuch = TooMuchError


class Bounded:
    """A library in which every query looks at a few rows, or raises :data:`TooMuch`; keeps what it found for words."""

    def __init__(self, library: Library, most: int = MOST_ROWS) -> None:
        self._library = library
        self._most = most
        self._found: dict[tuple[object, ...], list[Row]] = {}

    def rows(self, sql: str, params: Mapping[str, object] | None = None) -> list[Row]:
        return self._library.few_rows(sql, params, self._most)

    def few_rows(self, sql: str, params: Mapping[str, object] | None, most: int) -> list[Row]:
        return self._library.few_rows(sql, params, most)

    def closest(self, kind: str, text: str, limit: int = 50) -> list[str]:
        return self._library.closest(kind, text, limit)

    def text(self, letter: str, start: int, end: int) -> str:
        return self._library.text(letter, start, end)

    def search(self, words: Iterable[str], limit: int = 150, letters: Iterable[str] | None = None) -> list[Row]:
        wanted, within = tuple(words), None if letters is None else tuple(letters)
        key = (wanted, limit, within)
        if key not in self._found:
            self._found[key] = self._library.search(wanted, limit, within)
        return self._found[key]


def is_large(library: Library) -> bool:
    """Whether there are too many letters to look at each of them."""
    return letter_count(library) > FEW_LETTERS


def bounded(library: Library, scope: Scope) -> Library:
    """What question functions read: the library as it is up to a few letters, else within bounds.

    One letter that is named may itself be long.
    """
    if not is_large(library):
        return library
    return Bounded(library, MOST_ROWS_OF_ONE if 0 < len(scope.letters) <= _NAMED else MOST_ROWS)


def cut(answer: Answer, language: str) -> Answer:
    """The answer at a length that can be read: its first sentences, and of how many letters the rest would tell."""
    if len(answer.answer) <= LONGEST and len(answer.citations) <= MOST_CITED and len(answer.items) <= MOST_CITED:
        return answer
    letters = len({citation.letter for citation in answer.citations})
    text = answer.answer
    if len(text) > LONGEST:
        end = max(text.rfind(stop, KEPT // 2, KEPT) for stop in (". ", "; ", "” "))
        text = f"{text[: end + 1] if end > 0 else text[:KEPT].rsplit(' ', 1)[0]} …"
        text = f"{text} {said('bounds.more', language, n=letters, number=str(letters))}"
    return answer._replace(answer=text, items=answer.items[:MOST_CITED], citations=answer.citations[:MOST_CITED])


_CHOICES = 3


def which_of_many(context: Context, met: TooMuch | None = None) -> Answer:
    """A question back, where more letters come into question than can be looked at; with the latest as choices.

    What was met may name what to choose from instead, as ``names`` of organizations.
    """
    asked = context.utterance.text.rstrip("?. ")
    if organizations := getattr(met, "names", ()):
        text = context.local.say("bounds.which_organization", names=context.local.joined(organizations))
        return clarify(text, tuple(f"{asked} of the {name}?" for name in organizations))
    where, params = crowd_where(context.scope.crowd)
    sql = f"SELECT letter, symbol FROM letters WHERE dated > '' AND {where} ORDER BY dated DESC LIMIT {_CHOICES}"
    try:
        rows = context.reader.rows(sql, params) if context.scope.crowd else []
    except TooMuch:
        rows = []
    named = [str(row["symbol"] or context.local.letter(str(row["letter"]))) for row in rows]
    return clarify(context.local.say("bounds.which_letter"), tuple(f"{asked} ({name})?" for name in named))
