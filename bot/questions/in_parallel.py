"""The other half of a sentence: "X gave 12 and Y 14", quoted for X, tells of Y as well."""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context
from bot.questions.amounts_told import amounts, nearest_amount
from bot.questions.close_by import COUNTED, SILENT, known, overlaps, told
from bot.questions.passages import search
from bot.reading.utterance import Term
from bot.scoping.scope import Scope
from bot.searching.content import name_term, wanted_terms
from bot.searching.retrieval import KIN, Hit, found_in

_NAMES = ("state", "organization", "body", "region")
MOST = 3
"""Words of a follow-up that only puts another thing in the place of one."""


def in_parallel(context: Context) -> Answer | None:
    """The number that the quoted sentence gives for what a few words put in the place of what was asked about."""
    utterance, conversation = context.utterance, context.conversation
    before = conversation.utterance
    if before is None or conversation.missed or not conversation.citations or before.asks not in COUNTED:
        return None
    if utterance.asks not in ("", before.asks) or utterance.of("date", "part", "symbol", "person"):
        return None
    places = tuple(dict.fromkeys((c.letter, c.part) for c in conversation.citations))
    here = context._replace(scope=Scope(tuple(letter for letter, _ in places), places, frozenset({"focus"})))
    own = wanted_terms(here)[0]
    old = [name_term(here._replace(utterance=before), slot) for slot in before.of(*_NAMES)]
    if not own or len(own) > MOST:
        return None
    for hit in search(here, own, []):
        text = str(hit.row["text"])
        wanted = [*own, *(old if utterance.of(*_NAMES) else ())]
        whole = hit.row["role"] not in SILENT and all(_stands(term, hit) for term in wanted)
        if whole and overlaps(hit.row, conversation.citations) and len(list(amounts(text))) > 1:
            fresh = nearest_amount(text, own, known(context))
            return told(here, hit, before.asks, own, known(context)) if fresh else None
    return None


def _stands(term: Term, hit: Hit) -> bool:
    found = found_in(term, hit.among).get(hit.place) if hit.among and term.alternatives else None
    return found is not None and found[0] > KIN
