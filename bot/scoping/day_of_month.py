"""Letters called by a day without its year: "the letter of 28 March"."""

from __future__ import annotations

from itertools import pairwise

from bot.reading.gazetteer import Rows
from bot.reading.utterance import Utterance
from bot.scoping.cards import MOST_CARDS, cards, letter_count
from bot.scoping.scope import LETTER_NOUNS, Scope, narrowed
from bot.slots import MONTHS
from store.words import stem


def of_that_day(utterance: Utterance, reader: Rows, scope: Scope) -> Scope:
    """The letters dated on that day of any year; the scope as it is where none is, or where a year is named."""
    found = _day_and_month(utterance)
    if found is None or letter_count(reader) > MOST_CARDS:
        return scope
    ending, used = found
    dated = [card.letter for card in cards(reader) if (card.dated or "").endswith(ending)]
    if not _speaks_of_letters(utterance) and _happened_on(reader, ending, dated):
        return scope
    return narrowed(scope, dated, "date", used)


def of_that_month(utterance: Utterance, reader: Rows, scope: Scope) -> Scope:
    """ "X's November letter", "the letter of November from X": of the letters of the sender those of that month."""
    if len(scope.letters) < len(("one", "other")) or not scope.basis & {"state", "person"}:
        return scope
    words = utterance.words
    for i, word in enumerate(words):
        beside = [other.stem for other in (*words[max(0, i - 2) : i], *words[i + 1 : i + 2])]
        if word.text in MONTHS and not LETTER_NOUNS.isdisjoint(beside):
            month = f"-{MONTHS.index(word.text) + 1:02d}-"
            own = tuple(card.letter for card in cards(reader, scope.letters) if month in (card.dated or ""))
            return scope._replace(letters=own, used=scope.used | {i}) if own else scope
    return scope


def _speaks_of_letters(utterance: Utterance) -> bool:
    return any(word.stem in LETTER_NOUNS | _OF_LETTERS for word in utterance.words)


_OF_LETTERS = frozenset(map(stem, "sign signed write wrote written send sent dated note memorandum annex".split()))


def _happened_on(reader: Rows, ending: str, dated: list[str]) -> bool:
    """Whether a letter of another day tells what happened on such a day: "how many died on 22 August"."""
    found = reader.rows("SELECT DISTINCT letter FROM dated_statements WHERE date LIKE :d", {"d": f"%{ending}"})
    return any(row["letter"] not in dated for row in found)


def _day_and_month(utterance: Utterance) -> tuple[str, frozenset[int]] | None:
    """("-03-28", the places of the two words); None where the message names no such day."""
    words = [(i, word.text) for i, word in enumerate(utterance.words) if word.text not in ("of", "the")]
    for (i, one), (j, other) in pairwise(words):
        for day, month in ((one, other), (other, one)):
            number = day.removesuffix("th").removesuffix("st").removesuffix("nd").removesuffix("rd")
            if month in MONTHS and number.isdecimal() and 1 <= int(number) <= _LONGEST_MONTH:
                return f"-{MONTHS.index(month) + 1:02d}-{int(number):02d}", frozenset({i, j})
    return None


_LONGEST_MONTH = 31
