"""Quantities: a number with its noun ("over one million people", "20 per cent of the territory of Azerbaijan")."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from store.letters import Quantity
from store.parsing.alone import counts_alone, labelled, like_a_year
from store.parsing.cues import cue_in_any_case, cue_like
from store.parsing.lexicon import FUNCTION_WORDS, OPERATIVE_VERBS, word_set
from store.parsing.numbers import FIGURE, NUMBER_WORD, NumberFound, find_numbers
from store.parsing.passages import Passage

_COMPARATOR: Final = (
    r"over|more than|at least|at most|nearly|almost|about|approximately|approx\.|some|around|up to|less than|"
    r"fewer than|as many as|as much as|no (?:less|fewer|more) than|not (?:less|fewer|more) than|close to|roughly|"
    r"an estimated|estimated|only|exactly|in excess of|upwards of|just over|just under|well over|a total of|"
    r"a further|another|an additional|the remaining|between [0-9a-z,-]{1,12} and|from [0-9,]{1,9} to"
)
_SERIAL: Final = (
    r"resolutions?|rules?|items?|sub-items?|articles?|arts?\.|paragraphs?|paras?\.|chapters?|annex(?:es)?|"
    r"sections?|nos?\.|"
    r"numbers?|pages?|pp?\.|vol\.|volume|phase|stage|group of|sessions?|meetings?|decisions?|documents?|appendix|"
    r"addendum|"
    r"enclosure|table|figure|principles?|laws?|protocols?|security zone|area|units?|brigade|points?|footnote|footnotes|"
    r"see|part|lots?|blocks?|schedule|convention no\.|boxes|box|room|tel\.?:?|fax:?"
)
_SERIAL_WORD: Final = cue_in_any_case(rf"\b(?:{_SERIAL}|group|zone|no\.)(?:$|[0-9(])")
_SERIAL_ENDS: Final = (
    *(f"{word}{ending}" for word in (
        "resolution", "rule", "item", "article", "paragraph", "chapter", "section", "number", "page", "session",
        "meeting", "decision", "document", "principle", "law", "protocol", "unit", "point", "footnote", "lot", "block",
    ) for ending in ("", "s")),
    "art.", "arts.", "para.", "paras.", "annex", "annexes", "no.", "nos.", "p.", "pp.", "vol.", "volume", "phase",
    "stage", "group of", "appendix", "addendum", "enclosure", "table", "figure", "security zone", "area", "brigade",
    "see", "part", "schedule", "box", "boxes", "room", "tel", "tel.", "tel:", "tel.:", "fax", "fax:",
    ",", "and", "to", "or", "&", "-", "–", "#", "§", "№", ":", "/", "(",
)  # fmt: skip
"""How the words before a number end that names a thing, alone or behind further numbers: far cheaper to look for."""
_SERIAL_MARKS: Final = "#§№:/(-–"
_FIGURE, _IN_WORDS = cue_like(FIGURE), cue_in_any_case(NUMBER_WORD)
_NUMBER: Final = _FIGURE | _IN_WORDS
_COMPARATOR_ENDS: Final = (
    "over", "than", "least", "most", "nearly", "about", "approximately", "approx.", "some", "around", "to", "as",
    "roughly", "estimated", "only", "exactly", "of", "under", "further", "another", "additional", "remaining", "and",
)  # fmt: skip
"""Last words of comparators; "almost" and "moreover" end like them."""
_STOP: Final = FUNCTION_WORDS | word_set("went came took made killed died fled fell")
_UNITS: Final = word_set("per cent percent % square cubic metric")
_PEOPLE: Final = word_set("people men women children police personnel troops staff cattle sheep aircraft percent cent")
_PRONOUN_ONE: Final = re.compile(
    r"\s(?:of|or|another|and|hand|side|that|which|who|can|could|should|must|may|is|has|more|by)\b|[,.;:)]"
)
_NOT_ONE = re.compile(r"\b(?:no|the|this|that|any|every|each|some|only|a|such|which|another|as|at)\s$", re.IGNORECASE)
_WORD: Final = re.compile(r"\s?([%]|[^\W_]+(?:['’.-][^\W_]+)*)")
_OF: Final = re.compile(r"\sof\s(?:(?:the|its|their|his|her|our|all|these|those|this|that|a|an)\s)?")
_OF_NUMBER: Final = re.compile(r"\d[\d,]{0,9}\s(?=[a-z])")
_MAX_WORDS: Final = 7
_MAX_CHAINS: Final = 3


@cache
def _before() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    # In small letters: a pattern without case tries every word of a list at every place.
    comparator = re.compile(rf"\b({_COMPARATOR})\s(?:the\s)?(?:us\s?|u\.s\.\s?)?[$£€]?\s?$")
    serial = re.compile(
        rf"(?:\b(?:{_SERIAL})\s?(?:[0-9]{{1,4}}(?:\s?\([a-z0-9]{{1,4}}\))?(?:,\s|\sand\s|\sto\s|\sor\s|-|–|\s?&\s?|"
        rf",\sand\s))*|"
        r"[#§№:/]\s?|\b(?:pre|post)[-–]|\()$"
    )
    money = re.compile(r"(?:US\s?|U\.S\.\s?)?[$£€]\s?$")
    return comparator, serial, money


_AFTER_SERIAL: Final = re.compile(
    r"\s\([12][0-9]{3}\)|\s\([XVIL]+\)|\s?(?:[ap]\.?m\b|hours\b(?<=00 hours)|GMT|o'clock)|:[0-9]{2}|[-–][0-9]|\)|"
    r"\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\s?°|['’][0-9]",
)
_CLOCK: Final = re.compile(r"\s?(?:hours|hrs)\b")


def find_quantities(passages: Sequence[Passage]) -> tuple[Quantity, ...]:
    """Quantities of the body. Numbers of items, rules, paragraphs, resolutions, symbols and dates are none."""
    likely = (passage for passage in passages if passage.cues & _NUMBER and passage.in_body)
    return tuple(quantity for passage in likely for quantity in _in_passage(passage))


def _in_passage(passage: Passage) -> Iterator[Quantity]:
    text = passage.text
    small = passage.lower if len(passage.lower) == len(text) else text
    taken = sorted([(d.start, d.end) for d in passage.dates] + [(s.start, s.end) for s in passage.symbols])
    counted = -1
    for number in find_numbers(text, taken, bool(passage.cues & _IN_WORDS)):
        # Dates do not overlap, so the last one that begins before the number's end tells.
        at = bisect_left(taken, (number.end, 0)) - 1
        if at >= 0 and taken[at][1] > number.start:
            continue
        before = text[max(0, number.start - 60) : number.start]
        lowered = small[max(0, number.start - 60) : number.start]
        comparator, serial, money = _before()
        last = before.rstrip()[-1:]
        named = passage.cues & _SERIAL_WORD or (last and last in _SERIAL_MARKS)
        label = labelled(text, number, before) if last == ":" else None
        likely = named and not label and lowered.rstrip().endswith(_SERIAL_ENDS)
        if (likely and _is_serial(number, before, lowered, serial)) or _is_name(text, number, before, lowered):
            continue
        if last == "r" and before.endswith(" per "):
            continue  # "41 per 1,000 births": what a rate is reckoned on
        currency = money.search(before) if last and last in "$£€" else None
        said = comparator.search(lowered) if _may_compare(lowered) else None
        aged = _AGED.search(before) if last == "d" else None
        lead = said or currency or aged
        start = number.start - len(before) + (lead.start() if lead else len(before))
        noun_end = _noun_end(text, number.end)
        noun = _OF_SO_MANY.sub("", text[number.end : noun_end], count=1) if noun_end > number.end else ""
        noun = noun.lstrip(" -–").removeprefix("of ").removeprefix("the ")
        noun = noun or (currency[0].strip() if currency else "")
        noun_end, noun = _outcome(text, number.end, noun_end, noun)
        if not noun:
            start, noun = _without_noun(text, number, before, start, bool(aged), label)
        sentence = passage.sentence_at(number.start)[2]
        alone = not noun and not counts_alone(text, number, before, bool(said))
        if alone and not (counted == sentence and _is_elliptic(text, number, before)):
            continue
        if not said and like_a_year(text, number):
            continue
        counted = sentence if noun else counted
        yield Quantity(
            part=passage.part,
            paragraph=passage.ordinal,
            sentence=sentence,
            value=number.value,
            comparator=said[1] if said else None,
            printed=text[start:noun_end],
            noun=noun,
            span=passage.span(start, noun_end),
        )


def _without_noun(
    text: str, number: NumberFound, before: str, start: int, aged: bool, label: re.Match[str] | None
) -> tuple[int, str]:
    """Start and noun of a number with none behind it: "a crew of seven", "aged 34", "Voters: 4,711"."""
    if label:
        return number.start - len(before) + label.start("label"), label["label"]
    if before.endswith("of ") and (group := _GROUP.search(before)) and _ENDS.match(text, number.end):
        return number.start - len(before) + group.start(), group[1]
    return start, "years of age" if aged else ""


_GROUP: Final = re.compile(
    r"\b(crew|staff|team|delegation|garrison|population|complement|strength|membership|attendance|panel|jury)\sof\s$"
)
""" "A crew of seven": the noun goes before the number."""
_ENDS: Final = re.compile(r"[.,;]|\s(?:and|was|were|is|are|has|have|had)\b|$")
_ELLIPTIC: Final = re.compile(r"\s?[.;]|,(?!\s?[0-9])|\s(?:and|but|while)\s[a-zA-Z]|$")
_SERIES: Final = re.compile(r"[0-9](?:,| and| or| to)?\s$|\b[A-Z][a-z]+\s$|[(/]$")
""" "A strip of 10 kilometres; X had asked for 15.": behind a number with its noun the next one needs none."""


def _is_elliptic(text: str, number: NumberFound, before: str) -> bool:
    """Whether a number without a noun stands where one would be understood, and calls nothing by its number."""
    named = _NOUN_BEFORE.search(before)
    called = named is not None and named[0].strip() not in FUNCTION_WORDS
    numbered = _SERIES.search(before) if number.digits else None
    return _ELLIPTIC.match(text, number.end) is not None and not numbered and not called


_OUTCOME = re.compile(r"\s(in\sfavour|against|abstaining|abstained|killed|wounded|injured|dead|missing|others)\b")


def _outcome(text: str, end: int, noun_end: int, noun: str) -> tuple[int, str]:
    """A count without a noun of its own: "29 in favour", "12 killed"."""
    found = None if noun else _OUTCOME.match(text, end)
    return (found.end(), found[1]) if found else (noun_end, noun)


def _may_compare(before: str) -> bool:
    """A cheap test for a comparator: one of the last words can end one."""
    return any(word.endswith(_COMPARATOR_ENDS) for word in before.split()[-4:])


def _is_serial(number: NumberFound, before: str, lowered: str, serial: re.Pattern[str]) -> bool:
    """Whether a word before the number makes it a name ("rule 14"). ``lowered``: ``before`` in small letters."""
    named = serial.search(lowered) if number.digits or not before.endswith("(") else None
    return named is not None and not _ONE_OF_A_KIND.search(lowered, 0, named.start())


def _is_name(text: str, number: NumberFound, before: str, lowered: str) -> bool:
    """Whether what stands around the number makes it a name, a time, or "one" that stands for a noun."""
    if not number.digits:
        return _is_pronoun(text, number, before) or bool(_PART_OF_YEAR.match(text, number.end))
    if number.end - number.start == 4 and _CLOCK.match(text, number.end):
        return True
    if _OF_THE_CLOCK.match(text, number.start) or _calls_the_one(text, number, before, lowered):
        return True
    return bool(_AFTER_SERIAL.match(text, number.end))


_PART_OF_YEAR: Final = re.compile(
    r"\sof\s(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|[12][0-9]{3}\b)"
)
""" "The first half of 2013" is a time."""
_OF_THE_CLOCK: Final = re.compile(r"0\d[.:]?[0-5]\d(?![\d,.])")
""" "06.30", "0630": no amount is written with a nought before its first figure."""
_NOUN_BEFORE: Final = re.compile(r"\b[a-z]{3,}(?<!s)(?<!ed)(?<!ing)\s$")
_DONE: Final = re.compile(r"\s[a-z]+ed\s([^\W_]+)")


def _calls_the_one(text: str, number: NumberFound, before: str, lowered: str) -> bool:
    """Whether a noun before the number and a verb behind it make it a name: "launch 12 rammed the buoy"."""
    done = _DONE.match(text, number.end)
    noun = _NOUN_BEFORE.search(before) if done else None
    if not noun or not done or _before()[0].search(lowered) or noun[0].strip() in FUNCTION_WORDS:
        return False
    return not _is_head(done[1])


_AGED: Final = re.compile(r"\b[Aa]ged\s$")
_ONE_OF_A_KIND: Final = re.compile(r"\b(?:a|an)\s$", re.IGNORECASE)
""" "A point 1.8 miles off", "an area 20 km wide": behind an article the noun has no number of its own."""


def _is_pronoun(text: str, number: NumberFound, before: str) -> bool:
    """Whether "one" stands for a noun instead of counting one."""
    if text[number.start : number.end].lower() != "one":
        return False
    return bool(
        _PRONOUN_ONE.match(text, number.end) or _NOT_ONE.search(before) or text[number.end : number.end + 1] == "-"
    )


_OF_SO_MANY: Final = re.compile(r"\s(?:out\s)?of\s(?:the\s|its\s|their\s)?[0-9][0-9,]{0,9}(?=\s[a-z])")


def _noun_end(text: str, start: int) -> int:
    """End of the noun phrase behind a number, with its "of" chains."""
    if whole := _OF_SO_MANY.match(text, start):
        start = whole.end()  # "38 of 52 samples" counts samples too
    end = _simple_end(text, start)
    for _ in range(_MAX_CHAINS):
        of = _OF.match(text, end)
        if not of:
            break
        whole = _OF_NUMBER.match(text, of.end())  # "9 of the 17 posts"
        further = _simple_end(text, whole.end() - 1 if whole else of.end() - 1)
        if further <= of.end():
            break
        end = further
    return end


def _simple_end(text: str, start: int) -> int:
    """End of the words from ``start`` to their plural or singular head; ``start`` where none follow."""
    end, count, last = start, 0, ""
    position = start + 1 if text[start : start + 1] in "-–" else start
    while count < _MAX_WORDS:
        word = _WORD.match(text, position)
        if not word or word[1][0].isdigit() or word[1].lower() in _STOP:
            break
        bare = word[1].lower()
        if count and _is_head(last) and not (word[1][0].isupper() and last[0].isupper()) and not _continues(last, bare):
            break
        if count and bare.endswith("ed") and word[1][0].islower() and last.lower() not in _UNITS:
            break
        end = position = word.end()
        last = word[1]
        count += 1
    return _joined_end(text, end) if count and _is_head(last) and last[0].islower() else end


def _is_head(word: str) -> bool:
    """Whether the word is a plural, so that a number's noun can end with it."""
    lowered = word.lower()
    return lowered in _PEOPLE or (
        len(lowered) > 3 and lowered.endswith("s") and not lowered.endswith(("ss", "ous", "'s"))
    )


def _continues(head: str, following: str) -> bool:
    """In "States members" and "United States dollars" a capital plural goes on to a plain one."""
    return head[0].isupper() and (_is_head(following) or following in ("dollar", "cents"))


_SECOND: Final = re.compile(r"\s(?:and|or)\s((?:[a-z-]{3,14}(?:ed|al|ian|ary)\s)?)([a-z]{4,14})\b")


def _joined_end(text: str, end: int) -> int:
    """In "refugees and displaced persons" a second plural belongs to the same number."""
    link = _SECOND.match(text, end)
    if link and _is_head(link[2]) and link[2] not in OPERATIVE_VERBS and not link[2].endswith("ts' "):
        return link.end()
    return end
