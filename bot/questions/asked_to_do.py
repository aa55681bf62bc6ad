"""What somebody is asked to do: "what is the X requested to do", "what should the X do"; by whose verb of asking."""

from __future__ import annotations

import re

from bot.answers import Answer
from bot.citing import Row
from bot.context import Context
from bot.questions.draft_rows import told
from bot.questions.strays import strays
from bot.reading.patterns import pattern
from bot.slots import Slot
from store.words import fold, stem

_ASKED = pattern(
    r"^what (?:is|are|was|were|would|will|shall|should|must|does|do|did|has|have)\b.*"
    r"\b(?:asked|requested|invited|urged|called (?:up)?on|told|supposed|expected|instructed|required) to do\b"
    r"|^what (?:should|must|shall|would) .* (?:have to )?do\b"
)
_CALLED = pattern(
    r"^what (?:is|are|was|were) the (?P<whom>[\w-]+(?: [\w-]+){0,3}) (?:asked|requested|invited|urged) to do$"
)
"""Whom no list knows: "the specialized components", who must be called just so."""
_ASKING = (
    r"(?:requests?|asks?|invites?|urges?|calls? (?:up)?on|appeals? to|encourages?|instructs?|authorizes?|mandates?"
    r"|request(?:ed|ing)|invit(?:ed|ing)|urg(?:ed|ing))"
)
_VOCABULARY = frozenset(
    map(
        stem,
        """asked requested invited urged called told supposed expected encouraged instructed required do draft drafts
        resolution have to upon on by under""".split(),
    )
)
MOST_READ, MOST_TOLD = 600, 6


def asked_to_do(context: Context) -> Answer | None:
    """The sentences that ask the office, body or State of the question to do something."""
    utterance = context.utterance
    whom = utterance.of("office", "body", "organization", "organ", "state")
    typed = " ".join(word.text for word in utterance.words)
    called = _CALLED.search(typed) if not whom else None
    if not _ASKED.search(typed) or not (len(whom) == 1 or called):
        return None
    if utterance.of("person", "quoted", "reference") or any(slot.first in context.scope.used for slot in whom):
        return None
    own = frozenset(map(stem, called["whom"].split())) if called else frozenset[str]()
    if strays(utterance, context.scope, _VOCABULARY | own, context.reader):
        return None
    names = re.escape(called["whom"]) if called else _names(context, whom[0])
    asking = re.compile(rf"\b{_ASKING} (?:also )?(?:the )?(?:{names})\b(?! of (?!the united nations))")
    rows = [row for row in _sentences(context) if asking.search(fold(str(row["text"])))]
    return told(context, rows) if 0 < len(rows) <= MOST_TOLD else None


def _names(context: Context, slot: Slot) -> str:
    typed = " ".join(word.text for word in context.utterance.words_of(slot))
    forms = {fold(slot.value), fold(typed)}
    if slot.kind == "state":
        sql = (
            "SELECT alias FROM state_names WHERE state = :s AND lang = 'en' AND kind IN ('short', 'formal', 'variant')"
        )
        forms |= {str(row["alias"]) for row in context.reader.rows(sql, {"s": slot.value})}
    return "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))


def _sentences(context: Context) -> list[Row]:
    where, params = context.scope.where()
    sql = (
        f"SELECT * FROM sentences WHERE {where} AND role IN ('text', 'operative') ORDER BY letter, start "
        f"LIMIT {MOST_READ}"
    )
    return list(context.reader.rows(sql, params))
