"""When something became what it is: "which became an organization when its charter entered into force on ..."."""

from __future__ import annotations

from collections.abc import Sequence

from bot.citing import Row
from bot.context import Context
from bot.questions.dated_clauses import statements
from bot.questions.passages import search
from bot.reading.patterns import pattern
from bot.reading.utterance import Term, Utterance
from bot.searching.content import name_term
from bot.searching.retrieval import Hit
from store.words import stem, stems

_BECAME = pattern(
    r"\b(?:becomes?|became|becoming|(?:turned|transformed|converted|developed) into)\b([^,;:]{2,160}?)"
    r"\b(?:when|with|upon|once|on|after|following|through|by)\b([^,;:]{2,160})"
)
"""What it became, and the event, or the day itself, with which it did; within one clause."""
_ASKING = frozenset("become became becoming turn turned transform transformed convert converted evolve evolved".split())


def asks_for_becoming(utterance: Utterance) -> bool:
    """ "When did X become Y", "when was X turned into Y"."""
    return bool(_ASKING & {word.text for word in utterance.words})


def dates_of_becoming(context: Context, found: Sequence[Hit], terms: Sequence[Term]) -> list[Row]:
    """Dated statements of which the sentence says that with them something became what the question says.

    The clause of each is the one that says so, not only that of the event.
    """
    return [
        {**row, "clause": clause}
        for hit in found[:4]
        for row in statements(context, hit)
        if (clause := _clause(row, terms))
    ]


def _clause(row: Row, terms: Sequence[Term]) -> str:
    for match in _BECAME.finditer(str(row["text"])):
        end = match[2].find(str(row["printed"]))
        became = set(stems(match[1]))
        told = any(set(words) <= became for term in terms for words in term.alternatives)
        if told and end >= 0 and " which " not in match[2][:end]:
            return str(row["text"])[match.start() : match.start(2) + end + len(str(row["printed"]))]
    return ""


def coming_about(context: Context) -> list[Row]:
    """When the organization asked about came about, where it is only told when it became one."""
    slots = context.utterance.of("organization", "body")
    if len(slots) != 1 or _CREATING.isdisjoint(word.stem for word in context.utterance.words):
        return []
    name = name_term(context, slots[0])
    kinds = dict.fromkeys((*stems(slots[0].value)[-1:], stem("organization")))
    return dates_of_becoming(context, search(context, [name], []), [Term(kind, kind, ((kind,),)) for kind in kinds])


_CREATING = frozenset(map(stem, "create created found founded establish established form formed start started".split()))
