"""A place that a question names: it stands in what is told or over it, and beside what happened there."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, Citation
from bot.context import Context
from bot.demanded.told import Told
from bot.lexicon import STOPWORDS, is_english, lexicon, word_classes
from bot.reading.patterns import pattern
from bot.reading.typed import Word
from bot.scoping.scope import indices
from bot.searching.content import name_term
from store.words import stems

_OVER = "SELECT text FROM paragraphs WHERE letter = :l AND part = :p AND role IN ('masthead', 'title', 'heading')"
_BEFORE = "SELECT text FROM sentences WHERE letter = :l AND part = :p AND start < :e ORDER BY start DESC LIMIT 2"
_AT_ITS_END = "SELECT text FROM sentences WHERE letter = :l AND part = :p ORDER BY start DESC LIMIT 4"
"""Where a text says that it was done or signed."""
_HANDING_OVER = "SELECT text FROM paragraphs WHERE letter = :l AND part = 'letter'"
MOST = 12
"""Quotes whose surroundings are read."""
_DENYING = frozenset("not never no without neither nor lack lacks except besides but elsewhere other".split())
HAPPENING = frozenset("sign meet hold adopt conclude establish ratify open found celebrate".split())
"""Names of groups of words for what takes place somewhere."""
_GATHERING = frozenset({"meet", "hold"})
"""A meeting is held."""
_SITE = pattern(
    r"\b(?:in|at|near)\s(?!January|February|March|April|May|June|July|August|September|October|November|December)[A-Z]"
)
_SMALL = frozenset("de da do del di du la las el of and the".split())
_BREAK = pattern(r"[,;:](?=\s)")


def stands_there(context: Context, answer: Answer) -> bool:
    """ "Signed in Lima": one of the places stands in a quote, over it, before it, or in the letter handing it over.

    What is denied, and a question that denies, need not name the place.
    """
    texts = {word.text for word in context.utterance.words}
    if answer.answer.startswith("No") or answer.items[:1] == ("No",) or texts & _DENYING:
        return True
    phrases = [f" {' '.join(way)} " for ways in _places(context) for way in ways]
    if not phrases or _stand_in(phrases, " ".join((answer.answer, *(one.quote for one in answer.citations)))):
        return True
    return any(_stand_in(phrases, text) for one in answer.citations[:MOST] for text in _around(context, one))


def _places(context: Context) -> list[tuple[tuple[str, ...], ...]]:
    """The places named, each in every form: capitals, and any name behind "in" or "at"."""
    used, words = context.scope.used, context.utterance.words
    if any(word.text == "or" for word in words):
        return []
    offices = {slot.last for slot in context.utterance.of("office", "person")}
    slots = [
        slot
        for slot in context.utterance.of("place")
        if used.isdisjoint(range(slot.first, slot.last)) and slot.first - 1 not in offices  # "the minister in Lima"
    ]
    taken = indices(context.utterance.slots) | used
    found = [name_term(context, slot).alternatives for slot in slots]
    for at, word in enumerate(words[:-1]):
        if at and words[at - 1].capital:
            continue  # "the Mission in X" is one name
        first = at + 1 + (words[at + 1].text == "the" and at + 2 < len(words))
        name, behind = words[first], words[first + 1 : first + 2]
        zone = bool(behind) and name.text in _ZONES and behind[0].capital and behind[0].text in _POINTS
        named = first not in taken and name.capital and (zone or not is_english(name.text))
        if word.text in ("in", "at", "near") and named and not _describes_noun(words[first:]):
            found.append((tuple(stems(" ".join(_run(words[first:])))),))
    return found


_ZONES = frozenset("sector zone region district area camp command front".split())
_POINTS = frozenset("north south east west northeast northwest southeast southwest central a b c d".split())
""" "Sector South": words that are names here."""


def _describes_noun(words: Sequence[Word]) -> bool:
    """ "In UN operations": the name belongs to a noun behind it, and is no place."""
    behind = words[len(_run(words)) :][:1]
    return bool(behind) and behind[0].text not in STOPWORDS and word_classes(behind[0].text)[0].startswith("n")


def _run(words: Sequence[Word]) -> list[str]:
    """The words of a name: all in capitals but the small ones between them."""
    last = 0
    while last < len(words) and (words[last].capital or words[last].text in _SMALL):
        last += 1
    run = [word.text for word in words[:last]]
    while run and run[-1] in _SMALL:
        run.pop()
    return run or [word.text for word in words[:2]]  # "El paraíso": the small word is part of the name


def _stand_in(phrases: list[str], text: str) -> bool:
    words = f" {' '.join(stems(text))} "
    return any(phrase in words for phrase in phrases)


def _around(context: Context, quoted: Citation) -> list[str]:
    """What stands over the quote and just before it; the letter itself, where the quote is from what it hands over."""
    at = {"l": quoted.letter, "p": quoted.part, "e": quoted.end}
    if _SITE.search(quoted.quote):
        return []  # it tells of a place, which is another one
    formal = any(lexicon().name_of.get(word.stem) in HAPPENING for word in context.utterance.words)
    around = (_OVER, _BEFORE, _AT_ITS_END) if formal or context.utterance.asks != "how many" else (_OVER, _BEFORE)
    rows = [str(row["text"]) for sql in around for row in context.reader.rows(sql, at)]
    if quoted.part != "letter":
        rows += [str(row["text"]) for row in context.reader.rows(_HANDING_OVER, {"l": quoted.letter})]
    return rows


def happened_there(context: Context, told: Told) -> bool:
    """ "Signed in Lima": no sentence that has a meeting held in Lima, or a signing elsewhere."""
    asked, ways = _asked_there(context)
    if not ways or told.said.startswith("No"):
        return True
    clauses = [clause for quote in told.quotes for clause in _clauses(quote)]
    there = {name for clause in clauses if _stand_in(ways, clause) for name in _happenings(clause)}
    if there and asked and asked.isdisjoint(there):
        return False
    doing = [clause for clause in clauses if not _deeds(context).isdisjoint(stems(clause))]
    return not any(map(_SITE.search, doing)) or any(_stand_in(ways, clause) for clause in doing)


def surely_there(context: Context, text: str) -> bool:
    """Whether a sentence tells in one clause what happened and the one place that the question names, if it does."""
    asked, ways = _asked_there(context)
    clauses = (clause for clause in _clauses(text) if _stand_in(ways, clause))
    return not _places(context) or any(asked & _happenings(clause) for clause in clauses)


def _asked_there(context: Context) -> tuple[set[str], list[str]]:
    """What is asked to have happened in the one place named, and the names of that place."""
    found = {str(lexicon().name_of.get(word.stem)) for word in context.utterance.words}
    found |= _GATHERING if found & _GATHERING else set()
    places = _places(context)
    return found & HAPPENING, [f" {' '.join(way)} " for way in places[0]] if len(places) == 1 else []


def _deeds(context: Context) -> set[str]:
    """Stems of the past participles of the question: what "was received" in the place."""
    words = context.utterance.words
    taken = indices(context.utterance.slots) | context.scope.used
    free = (word for i, word in enumerate(words) if i not in taken and word.text.endswith("ed"))
    return {word.stem for word in free}


def _clauses(text: str) -> list[str]:
    return _BREAK.split(text)


def _happenings(clause: str) -> set[str]:
    return {str(name) for root in stems(clause) if (name := lexicon().name_of.get(root)) in HAPPENING}
