"""What would be told: a sentence or an answer, with its words apart from the places and days that are put around it."""

from __future__ import annotations

from typing import NamedTuple

from bot.answers import Answer
from bot.citing import Library
from bot.reading.patterns import pattern

_AROUND = pattern(
    r"\b\d{1,2} [A-Z][a-z]{2,8} (?:1[89]|20)\d\d\b|\b[A-Z][a-z]{2,8} (?:\d{1,2}, )?(?:1[89]|20)\d\d\b"
    r"|\b(?:1[89]|20)\d\d\b(?!/)"
    r"|\b(?:para(?:graph)?s?\.?|[Aa]nnex|[Aa]ddendum|[Ee]nclosure|[Aa]ppendix|[Cc]hapter) \(?[\dIVXivxa-z]{1,4}\b\)?"
    r"|\b[A-Z]+(?:/[\w.]+)+|\b[\w-]*(?:first|second|third|\dst|\dnd|\drd|fth|[^nm]th)\b"
)
"""Days, years, parts, symbols and sessions: their numbers count nothing."""
_CALLED = pattern(
    r"\b(?:[Rr]ules?|[Aa]rticles?|[Rr]esolutions?|[Ii]tems?|[Dd]ecisions?) (?:[Nn]o\. )?\d[\w/]*(?: \(\d+\))?"
)
"""Provisions by their numbers."""


class Told(NamedTuple):
    """What would be told, and by which question type; None for a sentence."""

    said: str
    items: tuple[str, ...]
    quotes: tuple[str, ...]
    letters: tuple[str, ...]
    intent: str | None

    @property
    def text(self) -> str:
        """Everything that is shown."""
        return " ".join((self.said, *self.items, *self.quotes))

    @property
    def proved(self) -> str:
        """What is quoted and the values themselves, without the words in which the letter is called."""
        return " ".join((*self.items, *self.quotes))

    @property
    def counted(self) -> str:
        """What is said, without the numbers of days, parts, symbols and provisions."""
        return _CALLED.sub(" ", _AROUND.sub(" ", " ".join((self.said, *self.items))))


def names_in_letters(told: Told, reader: Library) -> list[str]:
    """Persons whom the letters name that are quoted, of as many letters as an answer tells apart."""
    sql = "SELECT name FROM person_mentions WHERE letter = :l UNION SELECT name FROM signatures WHERE letter = :l"
    return [str(row["name"]) for letter in told.letters[:MOST_LETTERS] for row in reader.rows(sql, {"l": letter})]


MOST_LETTERS = 10


def of_answer(answer: Answer, intent: str | None) -> Told:
    """A whole answer."""
    letters = tuple(dict.fromkeys(citation.letter for citation in answer.citations))
    quotes = tuple(citation.quote for citation in answer.citations)
    return Told(answer.answer, answer.items, quotes, letters, intent)


def of_sentence(text: str, letter: str) -> Told:
    """One sentence of a letter that may be quoted."""
    return Told(text, (), (text,), (letter,), None)
