"""The numbers of a sentence, each with its clause, the noun that it counts and the years beside it.

"It fitted 61 limbs in 2003 and 48 in 2004": the 48 are limbs too, and theirs is another year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from bot.amounts import Claim, amounts_in
from bot.lexicon import AUXILIARIES, STOPWORDS, base_forms, inflections, word_classes
from bot.reading.patterns import pattern
from bot.slots import CARDINALS, MONTHS
from store.words import fold

_WORD = pattern(r"[^\s—–]+")
_AROUND = "?!.;:()\"'“”[],"
_BORDER = pattern(
    r"[;:,](?= )|(?<= )\(|\b(?:and|but|while|whereas|or|nor|against|including|not|of (?:which|whom|them|these)|"
    r"compared (?:with|to)|among (?:them|whom|which))\b"
)
WHOLE = pattern(r";\s|,? but |,? whereas |,? while |: ")
"""Behind these another clause begins, whether it has a number or not."""
YEAR = pattern(r"\b(?:1[89]|20)\d\d\b(?!/)")
_CALLED = frozenset(
    """rule rules article articles resolution resolutions decision paragraph paragraphs item items chapter section annex
    page no number nos at items no. nos. decree act""".split()
)
_ELIDED = frozenset("others other more".split())
_SOFT_BEFORE = frozenset("compared estimated according united so-called armed".split())
_LONGEST_NOUN = 4


class Counted(NamedTuple):
    """One number of a sentence."""

    amount: Claim
    start: int
    end: int
    clause: str
    """What is said of this number and of no other."""
    before: str
    """The clause up to the number."""
    noun: tuple[str, ...]
    """Folded words for what it counts; where it leaves them out, of the number before."""
    borrowed: bool
    """Whether it leaves them out."""
    years: frozenset[str]
    """Years beside it, or of the clause before that it goes on with."""


@lru_cache(maxsize=256)  # each number of a sentence is looked at beside all others
def numbers_there(text: str) -> tuple[Counted, ...]:
    """Every number of the sentence that counts or measures something, in its order."""
    found = [(match[0].strip(_AROUND), match) for match in _WORD.finditer(text)]
    words = [fold(word) for word, _ in found]
    spans = [
        (amount, at, at + length)
        for amount, at, length in amounts_in(words)
        if not _calls(words, at) and not _is_time(words, at, length)
    ]
    places = [_place(found[first], found[last - 1]) for _, first, last in spans]
    own = [tuple(_noun(found, words, last)) for _, _, last in spans]
    nouns = _nouns(text, own, places)
    told: list[Counted] = []
    for i, ((start, end), (begin, stop)) in enumerate(zip(places, _clauses(text, places), strict=True)):
        noun = nouns[i] or _noun_before(told, text[begin:start])
        borrowed = not own[i] and not _SHARED.match(text, end)
        if told and (ends := resumed(text, begin, end, stop)):
            told[-1] = told[-1]._replace(clause=told[-1].clause + text[ends:stop])
            stop = ends
        if told and own[i] == ("cent",) != told[-1].noun and _RESTATING.fullmatch(text, told[-1].end, start):
            begin = told[-1].start - len(told[-1].before)  # "4.4 million had come in, which is 38 per cent"
        clause, before = text[begin:stop], text[begin:start]
        years = YEAR.findall(clause)
        if not years and told and not has_verb(before):
            years = YEAR.findall(told[-1].before)
        told.append(Counted(spans[i][0], start, end, clause, before, noun, borrowed, frozenset(years)))
    return tuple(told)


_RESTATING = pattern(
    r"[^.;:()]{0,80}?(?:, (?:which|that) is|, or|, equal to|, i\.e\.,?|, amounting to) "
    r"(?:about |some |nearly |only |just )?"
)
""" "212,000 tons in that ocean, or 83 per cent": the share is one of the number before it."""


def resumed(text: str, begin: int, end: int, stop: int) -> int:
    """Where the clause before goes on: "40 workers, of whom 12 are from X, | were moved"; 0 where it does not.

    ``begin`` is where the clause of the 12 begins, ``end`` where the 12 ends and ``stop`` where the sentence goes over.
    """
    among = text[begin:end].lstrip(" ,").startswith(_AMONG)
    found = _RESUMED.search(text, end, stop) if among else None
    return found.start() if found else 0


_AMONG = ("of whom", "of which", "including", "among them", "among whom")
_RESUMED = pattern(r", (?=(?:was|were|is|are|has|have|had|will|would) )")


def _place(first: tuple[str, re.Match[str]], last: tuple[str, re.Match[str]]) -> tuple[int, int]:
    """Where a number begins and ends, without the marks around it."""
    start = first[1].start() + first[1][0].find(first[0])
    return start, last[1].start() + last[1][0].rfind(last[0]) + len(last[0])


def _noun_before(told: Sequence[Counted], before: str) -> tuple[str, ...]:
    """What a number counts that has no noun: what the last one did; behind "of whom" the last persons."""
    persons = (one.noun for one in reversed(told) if any(word_classes(word)[1] == "person" for word in one.noun))
    last = told[-1].noun if told else ()
    return next(persons, last) if "whom" in words_of(before) else last


def _nouns(text: str, own: Sequence[tuple[str, ...]], places: Sequence[tuple[int, int]]) -> list[tuple[str, ...]]:
    """The noun of each; of "9 of the 34 States", "from 18 to 21 years" that behind the second is of both."""
    nouns = list(own)
    for i in range(len(nouns) - 2, -1, -1):
        if not nouns[i] and _SHARED.fullmatch(text, places[i][1], places[i + 1][0]):
            nouns[i] = nouns[i + 1]
    for i, (start, _) in enumerate(places):
        if not nouns[i] and (moved := _MOVED.search(text[max(0, start - _REACH) : start])):
            nouns[i] = tuple(words_of(moved[1]))
    if nouns and not nouns[0] and (called := _NUMBER_OF.search(text, 0, places[0][0])):
        counted = words_of(called[1])
        nouns[0] = tuple(one for i, one in enumerate(counted) if not i or not (one in _HELPING or is_verb(counted, i)))
    return nouns


_OWN = frozenset("its their his her our".split())
_SHARED = pattern(r" (?:of (?:the|its|their|these|those)|to|or|and|out of(?: the)?) ")
_REACH = 90
_MOVED = pattern(
    r"\b((?:[A-Za-z-]{3,} )?[A-Za-z-]{3,}s(?: of [a-z-]+)?)(?: in [A-Z][a-z]+)? (?:had |has |have |was |were )?"
    r"(?:fallen|fell|risen|rose|grown|grew|increased|dropped|declined|decreased|shrunk|climbed|doubled|reduced"
    r"|gone (?:up|down)|went (?:up|down)) from $"
)
""" "CASES OF MALARIA had fallen from 94 in 2013 to 12 in 2015": their noun stands before the verb."""
_NUMBER_OF = pattern(r"\b[Nn]umber of ((?:[a-z-]+ )?[a-z-]+)\b")


def _calls(words: Sequence[str], at: int) -> bool:
    """ "Rule 14", "No. 60": numbers that count nothing."""
    if at and words[at - 1] in _CALLED and words[at] not in ("one",):
        return words[at - 1] != "at" or words[at][-2:] == "00"
    return False


def _is_time(words: Sequence[str], at: int, length: int) -> bool:
    """ "At 0640 hours"; "one of the" counts nothing either, nor does "on the one hand"."""
    behind = words[at + length : at + length + 1]
    whole = len(words[at]) == _DIGITS and words[at].isdecimal()
    clock = whole and (behind in (["hours"], ["hrs"], ["h"]) or words[max(0, at - 1) : at] in _BEFORE_YEARS)
    clock = clock or behind in (["a.m"], ["p.m"], ["o'clock"])
    return clock or (words[at] == "one" and (behind in (["of"], ["hand"]) or words[max(0, at - 1) : at] == ["the"]))


_DIGITS = 4
_BEFORE_YEARS = (["in"], ["of"], ["since"], ["until"], ["from"])
"""Before a number of four digits without a comma: "built in 1768"."""


def _clauses(text: str, places: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Where the clause of each number begins and ends."""
    cuts = [_cut(text, one[1], other[0]) for one, other in pairwise(places)]
    begins, ends = [0, *cuts], [*cuts, len(text)]
    for (start, end), begin, stop in zip(places, begins, ends, strict=False):
        before = [found.end() for found in WHOLE.finditer(text, begin, start)]
        behind = WHOLE.search(text, end, stop)
        yield (before[-1] if before else begin), (behind.start() if behind else stop)


def _cut(text: str, end: int, start: int) -> int:
    borders = [found.start() for found in _BORDER.finditer(text, end, start)]
    bracket = next((at for at in borders if text[at] == "("), None)
    return bracket if bracket is not None else borders[-1] if borders else start


def _noun(found: Sequence[tuple[str, re.Match[str]]], words: Sequence[str], at: int) -> Iterator[str]:
    """The words behind a number up to the first that is no part of its noun."""
    if not found[at - 1][1][0][-1:].isalnum() and found[at - 1][1][0][-1:] not in "%-":
        return
    if words[at : at + 2] == ["per", "cent"] or words[at - 1].endswith("%"):
        yield "cent"
        return
    if words[at : at + 1] == ["of"] and words[at + 1 : at + 2] and words[at + 1] in _OWN:
        at += 2  # "1,870 of its inhabitants"
    if words[at : at + 1] in (["other"], ["more"]) and words[at + 1 : at + 2] and words[at + 1] not in _HELPING:
        at += 1  # "45 other villages"
    for i in range(at, min(at + _LONGEST_NOUN, len(words))):
        word = words[i]
        if word in STOPWORDS | _ELIDED | AUXILIARIES or word[:1].isdigit() or word in MONTHS or word.endswith("ly"):
            return
        if is_participle(word) or word in CARDINALS or (i > at and word_classes(word)[0] == "v"):
            return
        yield word
        if found[i][1][0][-1:] in ",;:.)":
            return


def is_participle(word: str) -> bool:
    """A form in -ed, or an irregular one that is neither the base form nor a noun."""
    if word in _SOFT_BEFORE or not word.isalpha():
        return False
    bases = [base for base in base_forms(word) if base != word and "v" in word_classes(base)[0]]
    irregular = inflections(word)[:1] == tuple(bases[:1]) and "n" not in word_classes(word)[0]
    return (bool(bases) and (word.endswith("ed") or irregular)) or word in _PAST


_PAST = frozenset(
    """lost fell rose left went came took gave got ran stood sat lay drove fled flew grew met died found held
    kept""".split()
)
"""Forms of the past that dictionaries know as nouns too."""
_HELPING = AUXILIARIES | STOPWORDS
_MODAL = frozenset("will would shall should can could may might must to did does do".split())


def is_verb(words: Sequence[str], at: int) -> bool:
    """Whether a word of a sentence is its verb there: an inflected form, or the word behind an auxiliary."""
    modal = at > 0 and words[at - 1] in _MODAL and "v" in word_classes(words[at])[0]
    return modal or is_participle(words[at])


def words_of(text: str) -> list[str]:
    """Folded words without the marks around them."""
    return [fold(match[0].strip(_AROUND)) for match in _WORD.finditer(text)]


def has_verb(text: str) -> bool:
    """Whether anything is said to be done or to be so there."""
    words = words_of(text)
    return any(word in _BEING or is_verb(words, i) for i, word in enumerate(words))


_BEING = frozenset("is are was were has have had been be will would".split())


def goes_on_with_verb(text: str) -> bool:
    """ "..., and dropped six bombs": a clause without a subject, that of the one before."""
    words = words_of(text.lstrip(" ,;"))
    first = words[1:] if words[:1] in (["and"], ["or"], ["but"]) else words
    return bool(first) and (is_verb(first, 0) or first[0] in _BEING)
