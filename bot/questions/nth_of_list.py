"""The third incident: the third item of the list that a sentence opens, which counts or names incidents."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.demanded.nouns import HAPPENINGS
from bot.questions.lists_of_points import lists_of_points, may_mean_one_list, paragraphs_around
from bot.questions.quoting import with_place
from bot.reading.utterance import Term, terms
from bot.scoping.scope import indices
from bot.searching.content import wanted_terms
from bot.searching.deed_asked import deed_asked
from bot.searching.held import padded, stands, strewn
from bot.slots import ORDINALS
from store.dates import find_dates
from store.words import stems

_LAST = frozenset("last final".split())


def nth_of_list(context: Context) -> Answer | None:
    """ "Where was the third incident?", "when did the second attack take place?", "what was the last violation?"."""
    utterance, meant = context.utterance, _meant(context)
    if meant is None or utterance.asks in ("yes/no", "choice", "how many", "why") or not may_mean_one_list(context):
        return None
    noun, number = meant
    others = [term for term in wanted_terms(context)[0] if term.stem != noun.stem and not _is_place(term.text)]
    rows = paragraphs_around(context)
    lists = [(lead, items) for lead, items in lists_of_points(rows) if len(items) >= abs(number)]
    lists = [(lead, items) for lead, items in lists if lead["role"] != "title"]
    found = [items for lead, items in lists if _counts(lead, noun) and _held(rows, lead, others)]
    found = found or [items for lead, items in lists if _chronicle(items) and _held(rows, lead, [noun, *others])]
    if len(found) != 1:
        return None
    item, deed = found[0][number if number < 0 else number - 1], deed_asked(utterance)
    own = padded(str(item["text"]))
    return None if deed and deed.stem != noun.stem and not stands(deed, own) else _told(context, item)


def _is_place(text: str) -> bool:
    return text in ORDINALS or text in _LAST


def _chronicle(items: Sequence[Row]) -> bool:
    """Whether every item tells what happened on a day."""
    return all(find_dates(str(item["text"])) for item in items)


def _meant(context: Context) -> tuple[Term, int] | None:
    """(the noun, its number in the row; -1 for the last) of "the third NOUN"."""
    words, named = context.utterance.words, indices(context.utterance.slots)
    for i, word in enumerate(words[:-1]):
        number = ORDINALS.get(word.text, -1 if word.text in _LAST else 0)
        before = words[i - 1].text if i else ""
        if number and i + 1 not in named and before == "the" and words[i + 1].stem in HAPPENINGS:
            return terms([words[i + 1]])[0], number
    return None


def _counts(lead: Row, noun: Term) -> bool:
    """Whether the sentence that opens the list names what is in the row."""
    return stands(noun, padded(str(lead["text"])))


def _held(rows: Sequence[Row], lead: Row, others: Sequence[Term]) -> bool:
    """Whether the list or the part of the letter holds what else is said of it."""
    part = {s for row in rows if part_of(row) == part_of(lead) for s in stems(str(row["text"]))} if others else set()
    return all(strewn(term, part) for term in others)


def _told(context: Context, item: Row) -> Answer:
    return Answer("answered", with_place(context.local, item), citations=cite_all(context.reader, [item]))
