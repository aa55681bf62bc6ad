"""The other half of a sentence: "X gave 12 and Y 14", quoted for X, tells of Y as well."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, Citation
from bot.context import Context
from bot.following.of_the_answer import KIND_NOUNS
from bot.questions.amounts_told import amounts, nearest_amount, number_words
from bot.questions.close_by import BESIDE, COUNTED, SILENT, known, overlaps, ring_of, told
from bot.questions.passages import search
from bot.reading.utterance import Term, Utterance
from bot.scoping.scope import Scope
from bot.searching.content import name_term, wanted_terms
from bot.searching.retrieval import KIN, Hit, found_in
from store.words import tokens

_NAMES = ("state", "organization", "body", "region")
_SEVERAL = 3
"""Amounts told before, in the answer and its values, from which on none of them is known to be that of one thing."""
MOST = 3
"""Words of a follow-up that only puts another thing in the place of one."""


def in_parallel(context: Context) -> Answer | None:
    """The number that the quoted sentence gives for what a few words put in the place of what was asked about."""
    utterance, conversation = context.utterance, context.conversation
    before = conversation.utterance
    if before is None or conversation.missed or not conversation.citations:
        return None
    counted = before.asks in COUNTED
    if not counted and (before.asks not in ("what", "which") or conversation.intent not in (None, "quantity")):
        return None
    if utterance.asks not in ("", before.asks) or utterance.of("part", "symbol", "person"):
        return None
    places = tuple(dict.fromkeys((c.letter, c.part) for c in conversation.citations))
    here = context._replace(scope=Scope(tuple(letter for letter, _ in places), places, frozenset({"focus"})))
    years = _years(utterance)
    if len(years) < len(utterance.of("date")):
        return None
    own = [*years, *(term for term in wanted_terms(here)[0] if not term.text.isdigit() and term.stem != "one")]
    old = [name_term(here._replace(utterance=before), slot) for slot in before.of(*_NAMES)]
    named = utterance.of(*_NAMES)
    if not own or len(own) > MOST or any(term.stem in KIND_NOUNS for term in own):
        return None  # "of which country?" puts nothing in the place of what was counted
    days = {word.text for word in utterance.words if word.text.isdigit()}
    for hit in search(here, own, []):
        text = str(hit.row["text"])
        if not days <= {token.text for token in tokens(text)}:
            continue  # "and on 18 February?" is told by no sentence on the 7th
        wanted = [*own, *(old if named else ()), *(_years(before) if years else ())]
        whole = hit.row["role"] not in SILENT and all(_stands(term, hit) for term in wanted)
        if years and counted and whole and not conversation.intent and _is_beside(hit, conversation.citations):
            return told(here, hit, "how many", own, list(known(context)))  # "In 1990 the figure was 12 per cent"
        if whole and overlaps(hit.row, conversation.citations) and len(list(amounts(text))) > 1:
            if not counted and named and not _of_one_unit(text):
                return told(here, hit, "", own, ())  # "what was given to X? and to Y?": the sentence tells both
            said = list(known(context))
            said = said if sum(len(list(amounts(one))) for one in said[1:]) < _SEVERAL else []
            fresh = nearest_amount(text, own, said) if counted or _of_one_unit(text) else None
            return told(here, hit, "how many", own, said) if fresh else None
    return None


def _is_beside(hit: Hit, citations: Sequence[Citation]) -> bool:
    """Whether the sentence stands beside a quoted one in its paragraph and gives one number."""
    near = hit.among is not None and ring_of(hit.among, hit, citations) == BESIDE
    return near and len(list(amounts(str(hit.row["text"])))) == 1


def _years(utterance: Utterance) -> list[Term]:
    """The years that are named without a day."""
    found = [slot.value for slot in utterance.of("date") if slot.value.isdigit()]
    return [Term(year, year, ((year,),)) for year in found]


def _of_one_unit(text: str) -> bool:
    """Whether all amounts of the sentence are told in one unit: "17 per cent ..., as compared with 5 per cent"."""
    found = number_words(text)
    units = [" ".join(token.text for token in found[one.last : one.last + 1]) for one in amounts(text)]
    return len(units) > 1 and len(set(units)) == 1


def _stands(term: Term, hit: Hit) -> bool:
    found = found_in(term, hit.among).get(hit.place) if hit.among and term.alternatives else None
    return found is not None and found[0] > KIN
