"""Numbers by which things are called, and hours of the day: what a question asks for by "number" or "at what time"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.lexicon import STOPWORDS, word_classes
from bot.reading.instruments import INSTRUMENTS
from bot.reading.patterns import pattern
from bot.reading.statements import numbered
from store.words import stem, stems

_DAY = pattern(r"(?:\b\d{1,2} )?\b[A-Z][a-z]{2,8} (?:1[89]|20)\d\d\b|\b[Ii]n (?:1[89]|20)\d\d\b")
"""A day, a month or a year is no number by which something is called."""
_CLOCK = pattern(r"\b\d{1,2}[.:]?\d\d (?:hours|hrs|a\.m\.|p\.m\.)|\b\d{1,2} (?:a\.m\.|p\.m\.|o'clock)")
PROVISIONS = frozenset(map(stem, "article rule item paragraph resolution section chapter clause".split()))
"""What is called by a number, by stem: "which article" asks for one."""
_PARTS_OF_TREATIES = frozenset(map(stem, "article rule section chapter clause".split()))
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
    plain = [text for text in texts if text not in _NUMBERS]
    at = next((i for i, (one, other) in enumerate(pairwise(plain)) if _is_of(one, other, provision)), None)
    return set(stems(" ".join(plain[at + 2 : at + 8]))) - _SMALL if at is not None else set()


def _is_of(noun: str, behind: str, provision: str) -> bool:
    return stem(noun) == provision and behind in ("of", "in")


_NUMBERS = frozenset("number numbers numbered".split())


def lacks_number(texts: Sequence[str], sentence: str) -> bool:
    """A number is asked for, and the sentence has none but those of days and years, or none of that provision."""
    if not _NUMBERS & set(texts):
        return False
    provision = _provision_by_number(texts)
    if provision and not cites_numbered(sentence, provision, texts):
        return True
    if lacks_own_number(texts, sentence):
        return True
    return not any(c.isdigit() for c in _DAY.sub("", sentence))


def lacks_own_number(texts: Sequence[str], sentence: str) -> bool:
    """ "The number of the declaration", where the sentence has numbers of other texts and only its day."""
    at = next((i for i, pair in enumerate(pairwise(texts)) if pair[0] in _CALLED_BY and pair[1] in ("of", "for")), None)
    behind = texts[at + 2 : at + 8] if at is not None else ()
    kind = next((text.removesuffix("s") for text in behind if text.removesuffix("s") in INSTRUMENTS | _PAPERS), "")
    found = list(re.finditer(rf"\b{kind}s?\b", sentence, re.IGNORECASE)) if kind else []
    if not found:
        return False
    around = (
        (_NUMBERED_BEFORE.search(sentence[: one.start()]), sentence[one.end() :].partition(",")[0]) for one in found
    )
    return not any(before or any(c.isdigit() for c in _DAY.sub("", after)) for before, after in around)


_PAPERS = frozenset("note law decree flight permit".split())
_CALLED_BY = frozenset("number numbers symbol symbols".split())
_NUMBERED_BEFORE = pattern(r"\d+/\d+[^,;.\d]{0,60}$")


def asks_designation(texts: Sequence[str]) -> bool:
    """ "Which numbered article", "the article numbers": the number a provision is called by, not how many there are."""
    return bool(_provision_by_number(texts) or numbered(texts)) and "how" not in texts


def _provision_by_number(texts: Sequence[str]) -> str:
    """Stem of the provision in "article numbers", "numbered article", "the numbers of the articles"; or empty.

    "The number of articles" is how many there are.
    """
    plain = [text for text in texts if text not in ("of", "the")]
    if plain[-2:] in (["with", "numbers"], ["by", "number"], ["with", "number"], ["by", "numbers"]):
        return next((root for root in map(stem, plain) if root in PROVISIONS), "")
    for one, other in pairwise(plain):
        counted = one == "number" and other.endswith("s")
        if one in _NUMBERS and stem(other) in _PARTS_OF_TREATIES and not counted:
            return stem(other)
        if other in _NUMBERS and stem(one) in _PARTS_OF_TREATIES:
            return stem(one)
    return ""


def asks_hour(texts: Sequence[str]) -> bool:
    """ "At what time", "at which hour"."""
    return bool(_HOURS & set(texts[:4]))


def tells_hour(sentence: str) -> bool:
    """Whether an hour of the day is printed: "0555 hours", "8 a.m."."""
    return _CLOCK.search(sentence) is not None


def names_the_thing(texts: Sequence[str], text: str) -> bool:
    """ "What is the name of the boat": a sentence with "the boat Stella", its noun and a name right behind it."""
    found = _NAME_OF.search(" ".join(texts))
    thing = found[1].split()[-1] if found else ""
    if not thing or word_classes(thing)[1] in ("person", "group"):
        return False
    return re.search(rf"\b{re.escape(thing)} (?:called |named )?[“\"]?[A-ZÀ-Þ]", text) is not None


_NAME_OF = pattern(r"\bname of (?:the|its|their) ((?:[\w-]+ ?){1,3}?)(?= (?:which|that|who|in|at|on|of)\b|$)")


def calls_somebody(texts: Sequence[str]) -> bool:
    """ "What was the driver called": the name of somebody, told by a noun for persons."""
    at = next((i for i, text in enumerate(texts) if text in ("called", "named")), 0)
    before = texts[at - 1] if at and texts[0] in ("what", "how") and texts[1] in ("is", "was", "are", "were") else ""
    return bool(before) and word_classes(before)[1] == "person"


def lists_no_number(texts: list[str], text: str) -> bool:
    """ "Name the articles of X": a sentence that prints no number of an article lists none."""
    behind = [one for one in texts[1:5] if one not in STOPWORDS]
    asked = stem(behind[0]) if behind and texts[0] in _LISTING else ""
    return asked in PROVISIONS and not cites_numbered(text, asked, texts)


_LISTING = frozenset("name list enumerate".split())
