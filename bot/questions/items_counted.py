"""How many points a list has that a letter sets out behind a colon: "how many pledges does X make?"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.answers import Answer
from bot.citing import Row, part_of
from bot.context import Context
from bot.questions.itemized import items_told
from bot.questions.lists_of_points import lists_of_points, may_mean_one_list, paragraphs_around
from bot.questions.strays import left_words
from bot.reading.utterance import Term, terms
from bot.scoping.scope import LETTER_NOUNS
from bot.searching.content import FRAME
from bot.searching.count_asked import years_asked
from bot.searching.deed_asked import place_of_deed
from bot.searching.held import strewn
from bot.slots import CARDINALS
from bot.wording import in_words, upper_first
from store.words import stem, stems, tokens

_FORMS = frozenset("lettered numbered bulleted itemized itemised listed separate".split())
_MAKING = frozenset(map(stem, "make made set list contain include give have take put down does".split()))
_PLAIN = frozenset(map(stem, "point points item items thing things paragraph paragraphs subparagraph".split()))
"""Nouns for any point; with one of these the rest of the question must tell which list is meant."""


def items_of_form(context: Context) -> Answer | None:
    """The same where the points are called by their form: "how many lettered pledges"."""
    words = context.utterance.words
    if any(one.text == "numbered" and other.text == "paragraphs" for one, other in pairwise(words)):
        return None  # of the text, not of a list in it
    return items_counted(context) if any(word.text in _FORMS for word in words) else None


def items_counted(context: Context) -> Answer | None:
    """The number of points of the one list that the question tells by its lead or by the heading above it."""
    utterance = context.utterance
    if utterance.asks != "how many" or "much" in {word.text for word in utterance.words}:
        return None  # "how much will it cost" counts nothing
    if utterance.of("quoted", "reference", "person", "paragraph", "section"):
        return None
    if not may_mean_one_list(context):
        return None
    deed = place_of_deed(utterance)
    if deed is not None and utterance.words[deed].stem in FRAME - _MAKING and deed == len(utterance.words) - 1:
        return None  # "how many people did the mission question": no list is meant
    wanted = _wanted(context)
    own = [term for term in wanted if term.stem not in _PLAIN]
    if not own and not (context.scope.letters and any(word.text in _FORMS for word in utterance.words)):
        return None
    rows = paragraphs_around(context)
    lists = [
        (lead, items)
        for lead, items in lists_of_points(rows)
        if _are_points(items) and not _are_paragraphs(lead, items)
    ]
    found = [(lead, items) for lead, items in lists if _tells(context, rows, lead, own)]
    if len(found) != 1:
        return None
    lead, items = found[0]
    if _counts_otherwise(str(lead["text"]), own, len(items)):
        return None
    printed = {token.text for row in (lead, *items) for token in tokens(str(row["text"]))}
    if not years_asked(utterance) <= printed:
        return None  # the points are of another year
    told = items_told(context, lead, items)
    number = in_words(len(items)) if context.local.language == "en" else str(len(items))
    text = f"{upper_first(number)}. {upper_first(told.answer)}"
    return told._replace(answer=text, items=(str(len(items)),))


def _counts_otherwise(lead: str, own: Sequence[Term], points: int) -> bool:
    """ "X lives in peace with its eight neighbours. It asks:": what is counted has a number of its own there."""
    words = [token.text for token in tokens(lead)]
    numbers = [
        CARDINALS.get(one) or (int(one) if one.isdecimal() else None)
        for one, behind in pairwise(words)
        if any(term.text == behind or term.stem == stem(behind) for term in own)
    ]
    return any(number is not None and number != points for number in numbers)


def _are_points(items: Sequence[Row]) -> bool:
    """ "(a)", "(b)" or "1", "2", each once: no paragraphs that go on below one number."""
    numbers = [str(row["number"] or "") for row in items]
    return all(numbers) and len(set(numbers)) == len(numbers)


def _are_paragraphs(lead: Row, items: Sequence[Row]) -> bool:
    """The numbered paragraphs of a part below its title."""
    return lead["role"] == "title" and str(items[0]["number"]).isdigit()


def _wanted(context: Context) -> list[Term]:
    """What tells the list: no names, no words that say that something is made or listed."""
    utterance = context.utterance
    named = utterance.of("state", "organization", "date", "symbol", "part", "office")
    left = left_words(utterance, context.scope, named)
    free = [word for word in left if word.text not in _FORMS | CARDINALS.keys()]
    left_out = _MAKING | (FRAME - _PLAIN)
    kept = [w for w in free if w.text.isalpha() and (w.stem not in LETTER_NOUNS or w.text.endswith("s"))]
    return [term for term in terms(kept) if term.stem not in left_out]


def _tells(context: Context, rows: Sequence[Row], lead: Row, wanted: Sequence[Term]) -> bool:
    """Whether the lead, or the heading that it stands under, holds every word that tells the list."""
    above = [row for row in rows if part_of(row) == part_of(lead) and row["role"] == "heading" and _at(row) < _at(lead)]
    own = set(stems(f"{lead['text']} {above[-1]['text'] if above else ''}"))
    if wanted and wanted[0].stem not in own:
        return False  # what is counted: a word near it is another thing
    return all(strewn(term, own) for term in wanted)


def _at(row: Row) -> int:
    return int(str(row["paragraph"]))
