"""When and where those that met will meet again: "The eighteenth session will be held at X on 13 September"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.context import Context
from bot.questions.passages import search, told
from bot.questions.quoting import quoted
from bot.reading.patterns import pattern
from bot.reading.utterance import Term, terms
from bot.scoping.scope import Scope, indices
from bot.searching.held import padded, stands
from bot.searching.kinds import answers_kind
from bot.searching.retrieval import Hit
from store.words import stem

_GATHERING = r"(?:meetings?|sessions?|conferences?|summits?|rounds?|assembl(?:y|ies))"
_TO_COME = pattern(
    rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?:(?:next|following|[a-z-]+(?:st|nd|rd|th))\b[^.;,]{{0,60}}? )?{_GATHERING}\b"
    r"[^.;]{0,80}? (?:will|shall|is to|are to) (?:be held|take place|meet|open|convene)\b"
    r"|\b(?:will|shall|is to|are to|agreed to|decided to) (?:next )?(?:meet|convene)\b[^.;]{0,60}?\b(?:next|again)\b"
    r"|\b(?:will|shall|is to|agreed to|decided to) (?:hold|convene) (?:its|their|the) next\b"
)
_MEETINGS = frozenset("meeting meetings session sessions conference summit round gathering meet".split())
_OF_THE_UNITED_NATIONS = frozenset(
    ("General Assembly", "Security Council", "Economic and Social Council", "United Nations")
)
_SAYING_WHEN = frozenset(map(stem, "next will held hold take place meet again gather due again".split()))


def next_gathering(context: Context) -> Answer | None:
    """The one sentence that tells it in the letters that name those who meet; None where several do or none."""
    utterance = context.utterance
    if _MEETINGS.isdisjoint(word.text for word in utterance.words) or utterance.of("date", "ordinal", "quoted"):
        return None
    if not _OF_THE_UNITED_NATIONS.isdisjoint(utterance.values("body", "organization")):
        return None  # their sessions are named in every letter, those of others are told of
    if utterance.of("state") and not context.scope.letters:
        return None  # what a State has to do with it no sentence on the day tells
    named = indices(utterance.of("organization", "body", "state"))
    names = [term for slot in utterance.of("organization", "body") for term in terms(utterance.words_of(slot))]
    left = [word for i, word in enumerate(utterance.words) if i not in named | indices(utterance.of("office"))]
    names += [term for term in terms(left) if term.text not in _MEETINGS and term.stem not in _SAYING_WHEN]
    found = [hit for hit in search(context, [], _GATHERINGS) if _TO_COME.search(str(hit.row["text"]))]
    found = [hit for hit in found if answers_kind(context, hit, [])]
    naming = [(hit, _naming(context, hit, names)) for hit in found]
    naming = [(hit, one) for hit, one in naming if one or not names]
    if len(naming) != 1:
        return None
    answer = told(context, [naming[0][0]])
    also = [quoted(context.reader, one.row, 0, len(str(one.row["text"]))) for one in naming[0][1:] if one]
    return answer._replace(citations=tuple(dict.fromkeys((*answer.citations, *also))))


_GATHERINGS = [Term(word, stem(word), ((stem(word),),)) for word in ("meeting", "session", "conference", "summit")]


def _naming(context: Context, hit: Hit, names: Sequence[Term]) -> Hit | None:
    """The sentence of the same letter that names those who meet."""
    letter = context._replace(scope=Scope((str(hit.row["letter"]),)))
    found = search(letter, names, []) if names else []
    return next((one for one in found if not one.missing and _met(str(one.row["text"]), names)), None)


def _met(text: str, names: Sequence[Term]) -> bool:
    """ "The seventeenth session of the Council of X": the name stands behind "session of"."""
    behind = [padded(found[1]) for found in _SESSION_OF.finditer(text)]
    return any(all(stands(name, one) for name in names) for one in behind)


_SESSION_OF = pattern(rf"\b{_GATHERING} of (?:the )?([^.;,]{{3,160}})")
