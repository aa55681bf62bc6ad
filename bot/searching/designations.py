"""Numbers by which things are called, and hours of the day: what a question asks for by "number" or "at what time"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.lexicon import STOPWORDS
from bot.reading.patterns import pattern
from store.words import stem, stems

_DAY = pattern(r"(?:\b\d{1,2} )?\b[A-Z][a-z]{2,8} (?:1[89]|20)\d\d\b|\b[Ii]n (?:1[89]|20)\d\d\b")
"""A day, a month or a year is no number by which something is called."""
_CLOCK = pattern(r"\b\d{1,2}[.:]?\d\d (?:hours|hrs|a\.m\.|p\.m\.)|\b\d{1,2} (?:a\.m\.|p\.m\.|o'clock)")
PROVISIONS = frozenset(map(stem, "article rule item paragraph resolution section chapter clause".split()))
"""What is called by a number, by stem: "which article" asks for one."""
_CITED = pattern(r"\b([A-Za-z]+?)s? (?:[Nn]o\. ?|\()?\d+\w*\)?(?: of ((?:[\w-]+ ?){1,6}))?")
_SMALL = frozenset(map(stem, STOPWORDS))
_HOURS = frozenset("time hour clock o'clock".split())


def cites_numbered(sentence: str, provision: str, texts: Sequence[str] = ()) -> bool:
    """Whether a provision of the kind, given by its stem, is printed with its number: "Article 51".

    ``texts`` are the words of the question: of "which article of the treaty" the one "of the Charter" is none.
    """
    asked = _instrument(texts, provision)
    cited = ((stem(noun.casefold()), set(stems(source)) - _SMALL) for noun, source in _CITED.findall(sentence))
    return any(noun == provision and not (asked and source and asked.isdisjoint(source)) for noun, source in cited)


def _instrument(texts: Sequence[str], provision: str) -> set[str]:
    """Stems of what the question says the provision is of; empty where it does not say."""
    at = next((i for i, pair in enumerate(pairwise(texts)) if stem(pair[0]) == provision and pair[1] == "of"), None)
    return set(stems(" ".join(texts[at + 2 : at + 6]))) - _SMALL if at is not None else set()


def lacks_number(texts: Sequence[str], sentence: str) -> bool:
    """A number is asked for, and the sentence has none but those of days and years."""
    asked = {"number", "numbers", "numbered"} & set(texts)
    return bool(asked) and not any(c.isdigit() for c in _DAY.sub("", sentence))


def asks_hour(texts: Sequence[str]) -> bool:
    """ "At what time", "at which hour"."""
    return bool(_HOURS & set(texts[:4]))


def tells_hour(sentence: str) -> bool:
    """Whether an hour of the day is printed: "0555 hours", "8 a.m."."""
    return _CLOCK.search(sentence) is not None
