"""Letters and their parts called by another noun than their own, "the 2009 message", "the enclosure": by their own.

A noun that the letters hold may mean what they tell of, and is left.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from bot.reading.gazetteer import Gazetteer
from bot.reading.patterns import pattern
from bot.reading.periods import decade
from bot.slots import MONTHS

_NOUN = r"(?P<noun>message|correspondence|submission|application|communication)(?P<many>s)?\b"
_YEAR = r"(?:19|20)\d\d"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: " + _YEAR + ")?"
_WHICH = rf"(?:(?:{_MONTH}|{_YEAR}|joint|cover|covering|same|first|last|whole|original|[a-z]+(?:ian|ese|ish|i)) )?"
_CALLED = (
    pattern(
        rf"\b(?:the|that|this|which|what|whose|his|her|its|their) {_WHICH}{_NOUN}(?! (?:for|by|about|that|which)\b)",
        re.I,
    ),
    pattern(rf"\b[A-Z][\w-]+['’]s? {_WHICH}{_NOUN}", re.I),
    pattern(
        r"(?<!came of )(?<!come of )(?<!became of )(?<!outcome of )(?<!result of )"
        r"\b(?:minister|ambassador|president|envoy|representative|chargé|(?-i:[A-Z])[\w-]+)['’]s (?:official |formal )?"
        r"(?P<noun>protest|complaint|petition|appeal)(?P<many>s)?\b(?! (?:about|against|of|that|to|over|by)\b)",
        re.I,
    ),
    pattern(rf"\b{_YEAR} (?P<noun>protest|complaint|petition|appeal|bid|piece)(?P<many>s)?\b", re.I),
    pattern(rf"\b(?P<noun>protest|complaint|petition|appeal|bid|piece)(?P<many>s)? (?=(?:of|from) {_YEAR}\b)", re.I),
)
""" "The message"; "the 1997 protest": what may be a deed as well is a letter where its year stands with it."""


_PART = pattern(
    r"\b(?P<lead>(?:the|its|his|her|that|this|which|[\w.-]+['’]s?|(?:19|20)\d\d) )?"
    r"(?P<noun>enclosure|appendix|attachment)(?P<number> (?:[IVX]{1,4}|\d{1,2}|[A-H])\b)?(?!s\b)(?=\W|$)",
    re.I,
)
_SECTION = pattern(r"(?P<noun>§ ?|\bsections? )(?=\d{1,2}\b)", re.I)
_OF_DECADE = pattern(
    r"\bthe (?P<noun>letter|document|text|paper) (?:of|from|(?:written|sent|dated) in) the"
    r" (?P<decade>(?:19|20)?\d0s|[a-z]+ties)\b",
    re.I,
)
_DECLARATION = pattern(
    r"\b(?P<lead>(?:the|their|anniversary|presidents['’]|leaders['’]|state['’]?s?|(?:19|20)\d\d) )"
    r"(?P<noun>declaration|communiqu[eé]|proclamation)(?!s\b| of (?:the (?:un|united|general|security)\b|\d|the \d))",
    re.I,
)


def by_their_noun(text: str, gazetteer: Gazetteer) -> str:
    """``text`` with "letter", "annex", "paragraph" or "statement" for such a noun."""
    folded = text.casefold()
    if any(noun in folded for noun in _NOUNS):
        for called in _CALLED:
            text = called.sub(lambda found: _as_letter(found, gazetteer.words()), text)
    if any(noun in folded for noun in _PART_NOUNS):
        text = _PART.sub(lambda found: _as_annex(found, gazetteer.words()), text)
        if not _WHICH_PART.search(folded):
            text = _DECLARATION.sub(lambda found: _as_statement(found, gazetteer), text)
    if "0s" in folded or "ties" in folded:
        text = _OF_DECADE.sub(lambda found: _dated(found, gazetteer), text)
    if "§" in folded or "section" in folded:
        text = _SECTION.sub(lambda found: _as_paragraph(found, gazetteer.words()), text)
    return text


_WHICH_PART = pattern(r"\b(?:which|what) (?:annex|part|addendum|letter|document)|^where is\b")
""" "Which annex holds the declaration?" asks whether there is one."""
_PART_NOUNS = ("enclosure", "appendix", "attachment", "declaration", "communiqu", "proclamation")


def _dated(found: re.Match[str], gazetteer: Gazetteer) -> str:
    """ "The letter from the nineties" by its day, where it is the only one of them."""
    tens = decade(found["decade"].casefold())
    days = gazetteer.days_within(tens) if tens else []
    if len(days) != 1 or days[0].count("-") != len(("month", "day")):
        return found[0]
    year, month, day = days[0].split("-")
    return f"the {found['noun']} of {int(day)} {MONTHS[int(month) - 1].capitalize()} {year}"


def _as_annex(found: re.Match[str], words: Collection[str]) -> str:
    """ "The enclosure", "attachment II": where no letter has any; "an enclosure" asks whether there is one."""
    if not {"enclosure", "appendix", "attachment"}.isdisjoint(words) or not (found["lead"] or found["number"]):
        return found[0]
    return f"{found['lead'] or ''}annex{found['number'] or ''}"


def _as_statement(found: re.Match[str], gazetteer: Gazetteer) -> str:
    kinds = gazetteer.part_kinds()
    own = "statement" in kinds and not any(kind.startswith(found["noun"].casefold()[:9]) for kind in kinds)
    return f"{found['lead']}statement" if own else found[0]


def _as_paragraph(found: re.Match[str], words: Collection[str]) -> str:
    sign = found["noun"].casefold().strip()
    return "paragraph " if sign == "§" or (sign.startswith("section") and "section" not in words) else found[0]


_NOUNS = tuple(
    "message correspond submission application communication piece protest complaint petition appeal bid".split()
)


def _as_letter(found: re.Match[str], words: Collection[str]) -> str:
    noun, many = found["noun"], found["many"] or ""
    if noun.casefold() in words or f"{noun.casefold()}s" in words:
        return found[0]
    start = found.start("noun") - found.start()
    return f"{found[0][:start]}letter{many}{found[0][start + len(noun + many) :]}"
