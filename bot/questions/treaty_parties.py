"""Between whom a treaty was concluded, by its own title: "who are the parties to the treaty of 3 May 1996"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row, cite_all
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions.cited_rows import cited_rows, sentences_of
from bot.questions.quoting import with_place
from bot.reading.excepting import is_ruled_out
from bot.reading.instruments import TREATIES
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope, indices
from bot.slots import Slot
from bot.wording import upper_first
from store.places import find_states
from store.words import fold, stem, stems

_BETWEEN = pattern(
    r"\bbetween (?P<one>(?:the )?[A-Z][^,;]{2,80}?) and (?P<other>(?:the )?[A-Z][^,;]{2,80}?)"
    r"(?= on | concerning\b| regarding\b| relating\b| about\b|,|$)"
)
_PARTY = frozenset("parties party between signatories contracting bound binds binding concluded concludes".split())
_STATES = frozenset("states countries nations governments".split())
"""Who signed it as a person, no title tells."""
_FRAME = frozenset(
    map(
        stem,
        """parties party signatories contracting bound binds concluded two both state states country countries nation
        nations sign signed signing conclude join treaty agreement pact convention protocol accord made
        entered apart besides beside other than except else addition aside""".split(),
    )
)


def treaty_parties(context: Context) -> Answer | None:
    """The two that the title of the one treaty meant names; None where another is meant, or more than one may be."""
    utterance = context.utterance
    texts = {word.text for word in utterance.words}
    excepted = _left_out(utterance)
    signed = any(word.stem == "sign" for word in utterance.words) and bool(texts & _STATES or excepted)
    if utterance.asks not in ("who", "which", "what", "") or not texts & TREATIES or not (texts & _PARTY or signed):
        return None
    if utterance.of("person", "organization", "office", "part", "reference", "symbol") or is_large(context.reader):
        return None
    towns = [slot for slot in utterance.of("state") if slot.detail == "capital"]
    if len(towns) + len(excepted) < len(utterance.of("state")) or len(excepted) > 1:
        return None
    found = {str(row["name"]): row for row in cited_rows(context.reader, Scope()) if _is_meant(context, row)}
    if len(found) != 1:
        return None
    (row,) = found.values()
    return parties_of(context, row, excepted[0].value if excepted else "")


def parties_of(context: Context, row: Row, besides: str = "") -> Answer | None:
    """The two between whom the title of a cited treaty says it is; the other one where a State is left out."""
    parties = _BETWEEN.search(" ".join(str(row["printed"]).split()))
    sentences = sentences_of(context, [row])
    if parties is None or not sentences:
        return None
    left = [parties["one"], parties["other"]]
    if besides:
        left = [one for one in left if all(place.state != besides for place in find_states(one))]
        if len(left) != 1:
            return None  # whoever is left out is no party
    named = context.local.joined(left)
    text = f"{upper_first(named)}. {with_place(context.local, sentences[0])}"
    return Answer("answered", text, items=tuple(left), citations=cite_all(context.reader, [row, *sentences[:1]]))


def _left_out(utterance: Utterance) -> list[Slot]:
    """ "Besides X", and the one of "with whom did X sign": the other is asked for."""
    texts = [word.text for word in utterance.words]
    slots = utterance.of("state")
    if texts[:1] == ["with"] and texts[1:2] in (["whom"], ["who"], ["which"]):
        return [slot for slot in slots if {"did", "has"} & set(texts[: slot.first])][:1]
    return [slot for slot in slots if is_ruled_out(utterance, slot.first)]


def _is_meant(context: Context, row: Row) -> bool:
    """Whether the row is a treaty between two, is of the day named, and its sentence holds what else tells which."""
    if _BETWEEN.search(" ".join(str(row["printed"]).split())) is None:
        return False
    utterance = context.utterance
    if row["kind"] not in TREATIES:
        return False
    days = [slot for slot in utterance.of("date") if not _is_of_letter(context, row, slot.value)]
    if any(not str(row["date"] or "").startswith(slot.value) for slot in days):
        return False
    excepted = _left_out(utterance)
    taken = indices((*utterance.of("date"), *excepted))
    asked = [
        word
        for i, word in enumerate(utterance.words)
        if i not in taken and word.text not in STOPWORDS | QUESTION_WORDS and word.stem not in _FRAME
    ]
    if not asked and not utterance.of("date") and "between" not in {word.text for word in utterance.words}:
        return False
    return _holds(context, row, [word.stem for word in asked])


def _is_of_letter(context: Context, row: Row, date: str) -> bool:
    return str(context.names.row(str(row["letter"]))["dated"] or "").startswith(date)


def _holds(context: Context, row: Row, wanted: Sequence[str]) -> bool:
    held = {one for sentence in sentences_of(context, [row]) for one in stems(fold(str(sentence["text"])))}
    return held.issuperset(wanted)
