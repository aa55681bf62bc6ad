"""The question before put to another author or another letter, which tells the same thing in words of its own.

"How many boats were stopped, according to X?" and then "and according to Y?": Y may have "found seven boats fishing".
What the two accounts share is the thing counted or the unit in which it is told, not the verb.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from bot.answers import Answer
from bot.citing import Row
from bot.context import Context
from bot.following.of_the_answer import lead_of
from bot.questions.amounts_told import amounts, nearest_amount, number_words
from bot.questions.close_by import COUNTED, SILENT, own_terms, told
from bot.questions.passages import search
from bot.reading.patterns import pattern
from bot.reading.utterance import Term
from bot.searching.abstention import never_missing
from bot.searching.retrieval import KIN, Hit, found_in
from bot.searching.sentences import Sentences, all_sentences
from store.words import stem

UNIT = 0.6
"""What it counts, beside the share of the words found, that an amount is told in the same unit."""
LEAST = 0.5
_DATED = pattern(r"\b(?:1[5-9]|20)\d\d\b|\b\d{1,2} [A-Z][a-z]{2,8}\b")
_SITE = pattern(r"\b(?:in|at|off|near|from|of) (?:the )?[A-Z][\w'’-]+")
_TOOK_PLACE = pattern(r"\b(?:took place|occurred|happened)\b")
_TAKES_PLACE = pattern(r"\b(?:take|took|taken) place\b|\b(?:happen|occur)")
_SMALL = frozenset("of and to in on at by for from were was are is had has have a an the per".split())


class _Fit(NamedTuple):
    score: float
    hit: Hit


def other_account(context: Context) -> Answer | None:
    """The sentence within the scope that tells what the last answer told; None where none surely does.

    ``context.utterance`` is the question before, with the other author or letter in it.
    """
    asks = context.utterance.asks
    own = [term for term in own_terms(context) if not never_missing(term) or any(c.isdigit() for c in term.text)]
    unit = _unit(context, own)
    kind = "how many" if unit and asks not in (*COUNTED, "where", "when") else asks
    if not own or kind not in (*COUNTED, "when", "where"):
        return None
    hits = [hit for hit in search(context, own, []) if hit.row["role"] not in SILENT]
    happening = _TAKES_PLACE.search(context.utterance.text) is not None
    if happening and (index := all_sentences(context.reader)):
        hits += [Hit(row, 0.0, 0.0, (), (), place=at, among=index) for at, row in _of_scope(context, index)]
    if kind in COUNTED and (rebuttal := _rebuttal(context)):
        return rebuttal
    fits = [fit for hit in hits if (fit := _fit(hit, own, unit, kind, happening))]
    best = max(fits, key=lambda fit: fit.score, default=None)
    if best and len({str(fit.hit.row["text"]) for fit in fits if fit.score == best.score}) > 1:
        return None  # which of them tells the same thing is not to be seen
    return told(context, best.hit, kind, [*own, *unit], ()) if best and best.score > LEAST else None


def _rebuttal(context: Context) -> Answer | None:
    """ "Eleven persons, and not fourteen": the one sentence that denies the number which was told, with its own."""
    last, index = context.conversation.answer, all_sentences(context.reader)
    told_before = lead_of(last) if last and not context.conversation.missed else ""
    said = next((one.text.casefold() for one in amounts(told_before)), "")
    if not said or index is None:
        return None
    denied = re.compile(rf"\bnot (?:the )?{re.escape(said)}\b", re.IGNORECASE)
    found = [(at, row) for at, row in _of_scope(context, index) if denied.search(str(row["text"]))]
    if len(found) != 1:
        return None
    at, row = found[0]
    return told(context, Hit(row, 0.0, 0.0, (), (), place=at, among=index), "how many", [], [said])


def _fit(hit: Hit, own: Sequence[Term], unit: Sequence[Term], kind: str, happening: bool) -> _Fit | None:
    text = str(hit.row["text"])
    if hit.among is None:
        return None
    held = [term for term in own if hit.place in (found := found_in(term, hit.among)) and found[hit.place][0] > KIN]
    same = (bool(unit) and _in_unit(text, unit)) or (happening and _TOOK_PLACE.search(text) is not None)
    if kind in COUNTED and (nearest_amount(text, held or unit, ()) is None or not (held or same)):
        return None
    if (kind == "when" and not _DATED.search(text)) or (
        kind == "where" and not (_SITE.search(text) and (held or same))
    ):
        return None
    return _Fit(len(held) / len(own) + UNIT * same, hit)


def _of_scope(context: Context, index: Sentences) -> list[tuple[int, Row]]:
    """Every sentence of the letters or parts meant, with its place."""
    scope = context.scope
    here = [(at, row) for at, row in enumerate(index.rows) if row["role"] not in SILENT]
    if scope.parts:
        return [(at, row) for at, row in here if (row["letter"], row["part"]) in scope.parts]
    return [(at, row) for at, row in here if row["letter"] in scope.letters]


def _unit(context: Context, own: Sequence[Term]) -> tuple[Term, ...]:
    """What the amount that was told is told in: "nautical miles", "tonnes", "boats"; else what is counted."""
    last, citations = context.conversation.answer, context.conversation.citations
    if last is None or context.conversation.missed or not citations:
        return tuple(own[:1]) if context.utterance.asks in COUNTED else ()
    text = " ".join(citations[0].quote.split())
    lead = lead_of(last)
    found = number_words(text)
    listed = list(amounts(text))
    said = next((one for one in listed if lead.casefold().startswith(one.text.casefold())), None)
    if said is None and listed:
        near = nearest_amount(text, own, ())
        said = next((one for one in listed if near and near.startswith(one.text)), None)
    if said is None:
        return ()
    behind = [token.text for token in found[said.last : said.last + 2]]
    nouns = behind[: next((i for i, word in enumerate(behind) if word in _SMALL), len(behind))]
    return tuple(Term(noun, stem(noun), ((stem(noun),),)) for noun in nouns)


def _in_unit(text: str, unit: Sequence[Term]) -> bool:
    """Whether an amount stands right before the unit, or before its last word."""
    found = number_words(text)
    for one in amounts(text):
        behind = [stem(token.text) for token in found[one.last : one.last + len(unit) + 1]]
        if unit[-1].stem in behind:
            return True
    return False
