"""What the letters say about a topic, which of them mention it, and where: sentences, found by their words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answers import Answer, Citation, unanswered
from bot.citing import Library, Row, cite, raw_span
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

FRAME = frozenset(
    """say said tell state mention write wrote describ explain call name refer speak talk give given passag sentenc text word
    quot sourc wording exact anywher someth anyth thing kind sort type way case matter regard accord letter document paper
    annex part point role view see find found show happen occur exist contain includ concern exact long answer question
    detail inform fact main relat new now current today also anyth opinion posit stand come came put mean use make made
    need want wish hope special actual possibl certain particular differ import major key""".split()
)
"""Stems that frame a question: they help where a sentence holds them and are no lack where it does not."""


def wanted_terms(context: Context) -> tuple[list[Term], list[Term]]:
    """(terms that must be covered, terms that only help): all words but those that named the letter."""
    utterance, scope = context.utterance, context.scope
    skipped = set(scope.used) | {i for s in utterance.of("date") if s.value in _scope_dates(context) for i in range(s.first, s.last)}
    for slot in utterance.of("part", "paragraph", "section"):
        skipped |= set(range(slot.first, slot.last))
    author = _author_slots(context)
    words = [word for i, word in enumerate(utterance.words) if i not in skipped]
    helping = {word.stem for slot in author for word in utterance.words_of(slot)}
    must, may = [], []
    for term in [*terms(words), *_name_terms(context, author)]:
        (may if term.stem in FRAME or term.stem in helping else must).append(term)
    return must, may


def _scope_dates(context: Context) -> set[str]:
    return set(context.utterance.values("date")) if "date" in context.scope.basis or "year" in context.scope.basis else set()


def _author_slots(context: Context) -> list[Slot]:
    """States and persons that wrote the letters meant: they speak in every sentence without being named."""
    letters = context.scope.letters
    if not letters:
        return []
    rows = [context.names.row(letter) for letter in letters[:10]]
    senders = {state for row in rows for state in str(row["sender_states"] or "").split("; ")}
    return [s for s in context.utterance.of("state", "person") if s.value in senders or s.kind == "person"]


def _name_terms(context: Context, skipped: Sequence[Slot]) -> list[Term]:
    """Names of organizations by any of their forms; of States by every printed form."""
    return []


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
_TELLING = frozenset("say said state write wrote mention describ name call call_for find stand come appear speak read refer mark quot cite claim insist line sentenc passag place paragraph word wording".split())
"""With one of these "where" and "who" ask for a passage, not for a place or a person."""


def answers_kind(context: Context, hit: Hit) -> bool:
    """Whether the sentence holds the kind of thing that is asked for: a date, a number, a name, a place, a reason."""
    asked = context.utterance.asks
    telling = bool({word.stem for word in context.utterance.words} & _TELLING) or bool(context.utterance.of("quoted"))
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
