"""What the letters say about a topic, which of them mention it, and where: sentences, found by their words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answers import Answer, Citation, unanswered
from bot.citing import Library, Row, cite, raw_span
from bot.content import TELLING, wanted_terms
from bot.context import Context, Topic, topic
from bot.intents import question
from bot.retrieval import Hit, clause_with, search_terms
from bot.scope import Scope
from bot.slots import Slot
from bot.utterance import Term, Utterance, terms
from bot.wording import Names, counted, joined, with_article
from store.words import fold

FLOOR = 0.62
"""Least share of the question's words (weighted) that a sentence and what is around it must hold."""
SURE = 0.8
"""From here on a sentence answers without the reservation that a word is missing."""
HELPING = 0.15
"""Factor on the weight of words that only help."""
SECOND = 0.97
"""A sentence of another letter that scores so near the best says the same and is cited with it."""
LONGEST_QUOTE = 600

def search(context: Context, must: Sequence[Term], may: Sequence[Term]) -> list[Hit]:
    """Sentences in the scope by how well they cover the terms."""
    scope = context.scope
    quoted = context.utterance.values("quoted")
    return search_terms(context.reader, must, dict.fromkeys(may, HELPING), scope.letters, scope.parts, quoted)


def widened(context: Context) -> Context:
    """The whole letters for the part that was named; the words that named the part count as words again."""
    indices = {i for s in context.utterance.of("part") for i in range(s.first, s.last)}
    scope = context.scope._replace(parts=(), used=context.scope.used - indices)
    slots = tuple(s for s in context.utterance.slots if s.kind != "part")
    return context._replace(scope=scope, utterance=context.utterance._replace(slots=slots))


def passage(context: Context) -> Answer | None:
    """The sentence that covers the question, with its speaker; None where none does."""
    return _passage(context) or (_passage(widened(context)) if context.scope.parts else None)


def _passage(context: Context) -> Answer | None:
    must, may = wanted_terms(context)
    if not must:
        return None
    found = search(context, must, may)
    if not found:
        return None
    found = [hit for hit in found[:12] if acceptable(hit, must) and answers_kind(context, hit)]
    if not found:
        return None
    best = found[0]
    chosen = [best] + [h for h in found[1:6] if h.score >= SECOND * best.score and h.row["letter"] != best.row["letter"] and acceptable(h, must)][:2]
    return told(context, chosen)


_REASON = re.compile(r"\b(?:because|since|due to|in order to|so that|with a view to|in view of|owing to|would serve|objective|reason|purpose|aim)", re.I)

def answers_kind(context: Context, hit: Hit) -> bool:
    """Whether the sentence holds the kind of thing that is asked for: a date, a number, a name, a place, a reason."""
    asked = context.utterance.asks
    telling = bool({word.stem for word in context.utterance.words} & TELLING) or bool(context.utterance.of("quoted"))
    if asked in ("how many", "how long", "how old"):
        return False
    if asked == "when":
        return bool(_inside(context, "dated_statements", hit, "date_start", "date_end"))
    if asked == "why":
        return bool(_REASON.search(str(hit.row["text"])))
    if asked == "where" and not telling:
        return _names_place(context, hit)
    if asked == "who" and not telling:
        return _names_somebody(context, hit)
    return True


def _inside(context: Context, view: str, hit: Hit, start: str = "start", end: str = "end") -> list[Row]:
    """Rows of a view of facts that lie in the sentence."""
    row = hit.row
    sql = f"SELECT * FROM {view} WHERE letter = :l AND part = :p AND {start} >= :s AND {end} <= :e"
    return list(context.reader.rows(sql, {"l": row["letter"], "p": row["part"], "s": row["start"], "e": row["end"]}))


def _names_somebody(context: Context, hit: Hit) -> bool:
    """A person, or a State or body that the question does not name itself."""
    if _inside(context, "person_mentions", hit):
        return True
    named = {fold(value) for value in context.utterance.values("state", "organization", "body", "organ", "office")}
    others = {fold(str(r["state"])) for r in _inside(context, "state_mentions", hit)} | {fold(str(r["name"])) for r in _inside(context, "bodies", hit)}
    return bool(others - named) and not context.utterance.of("office")


def _names_place(context: Context, hit: Hit) -> bool:
    """A place behind "in" or "at" that the question does not name itself."""
    asked = {word.text for word in context.utterance.words}
    found = _PLACE.findall(str(hit.row["text"]))
    known = context.names.places(tuple(fold(name) for name in found))
    return any(fold(name) in known and fold(name) not in asked for name in found)


_PLACE = re.compile(r"\b(?:in|at) ([A-Z][\w'-]+)")


def acceptable(hit: Hit, must: Sequence[Term]) -> bool:
    """Whether the sentence covers enough of the question to be its answer."""
    lacking = [term for term in hit.missing if any(term.stem == m.stem for m in must)]
    return hit.coverage >= FLOOR and (len(lacking) == 0 or hit.coverage >= SURE)


def told(context: Context, found: Sequence[Hit]) -> Answer:
    """"In the annex to the letter of ..., the text says: ...", with the exact quote behind it."""
    told_hits = [sentence(context.reader, context.names, hit) for hit in found]
    text = " ".join(words for words, _ in told_hits)
    return Answer("answered", text, citations=tuple(citation for _, citation in told_hits), confidence=round(min(1.0, found[0].coverage), 2))


def sentence(reader: Library, names: Names, hit: Hit) -> tuple[str, Citation]:
    """One sentence told with its place and speaker, and its citation."""
    text = str(hit.row["text"])
    start, end = clause_with(text, hit.matched, LONGEST_QUOTE)
    citation = quoted(reader, hit.row, start, end)
    return f"{place(names, hit.row)}: “{text[start:end].strip()}”", citation


def quoted(reader: Library, row: Row, start: int, end: int) -> Citation:
    """The exact source of a piece of a sentence's cleaned text."""
    first, last = raw_span(str(row["offsets"]), start, end)
    number = str(row["number"]) if row["number"] else None
    return cite(reader, {**row, "start": first, "end": last}, number=number)


def place(names: Names, row: Row) -> str:
    """"Annex I (explanatory note) to the letter of 14 July 2009 (para. 3) says"."""
    where = names.part(str(row["letter"]), str(row["part"]))
    number = f", para. {row['number']}," if row["number"] else ""
    return f"{where[:1].upper()}{where[1:]}{number} says"
