"""A deputy is not the minister, nor one minister the other: who is told holds the office that the question names."""

from __future__ import annotations

from collections.abc import Sequence

from bot.context import Context
from bot.demanded.signs import OFFICES
from bot.demanded.told import Told
from bot.lexicon import STOPWORDS, lexicon
from bot.scoping.scope import indices
from store.words import fold, stem

_STANDING_IN = frozenset("deputy vice assistant associate alternate under acting interim honorary".split())
"""In front of an office: who holds it stands in for the holder."""
_PAST = frozenset("former ex outgoing".split())
_TITLE = 3
"""Words of a title between what is in front of it and its last noun: "deputy executive secretary"."""
_PORTFOLIO = 6
"""Words behind "minister" among which that of his ministry stands: "minister for peace and reconstruction"."""


def keeps_the_office(context: Context, told: Told) -> bool:
    """Whether the office of the question is told without "deputy" or "vice" in front that the question has not, nor
    lacking one that it has; and that of a ministry is told of that ministry."""
    if told.said.startswith("No.") or told.intent not in _LOOKED_AT:
        return True
    words = [word.text.removesuffix("'s") for word in context.utterance.words]
    asked = _pieces(words)
    present = {"is", "are"} & set(words)
    lines = [_pieces(fold(quote).split()) for quote in (told.said, *told.quotes)]
    for at, noun in enumerate(asked):
        if _root(noun) not in OFFICES:
            continue
        wanted = _front(asked, at, bool(present))
        found = [(line, i) for line in lines for i, other in enumerate(line) if _root(other) == _root(noun)]
        if found and (people := context.utterance.values("person")):
            found = _nearest(found, {piece for name in people for piece in name.split()})
        kept = _of_that_ministry(context, asked, at, found) if noun == "minister" else found
        if found and all(_front(line, i, bool(present)) != wanted for line, i in kept):
            return False
    return True


_LOOKED_AT = (None, "quantity", "said_about", "printed", "event_date")


_Place = tuple[list[str], int]
"""A line, and which of its words is the office."""


def _nearest(found: Sequence[_Place], names: set[str]) -> list[_Place]:
    """The places of the office that stand closest to somebody of the question; all of them where nobody is named."""
    apart = [(abs(i - j), (line, i)) for line, i in found for j, word in enumerate(line) if word in names]
    least = min((distance for distance, _ in apart), default=0)
    return [place for distance, place in apart if distance == least] or list(found)


def _pieces(words: Sequence[str]) -> list[str]:
    """The words, with "vice-president" taken apart."""
    return [piece.strip(_MARKS) for word in words for piece in word.split("-") if piece.strip(_MARKS)]


_MARKS = ".,;:()[]\"'“”‘’"


def _root(noun: str) -> str:
    plain = noun.removesuffix("s").replace("secretarie", "secretary")
    return "chairman" if plain.startswith("chair") else plain


def _front(words: Sequence[str], at: int, present: bool) -> frozenset[str]:
    """What stands in front of the office that makes it another; "former" only where it is asked who holds it now."""
    before = list(words[max(0, at - _TITLE) : at])
    for i, word in reversed(list(enumerate(before))):
        if word in STOPWORDS - _STANDING_IN:
            before = before[i + 1 :]
            break
    return frozenset(before) & (_STANDING_IN | (_PAST if present else frozenset()))


def _of_that_ministry(context: Context, asked: Sequence[str], at: int, found: Sequence[_Place]) -> Sequence[_Place]:
    """ "Minister of health": the places where the ministry stands behind "minister", or in front of it."""
    if asked[at + 1 : at + 2] not in (["of"], ["for"]):
        return found
    named = {
        context.utterance.words[i].text for i in indices(context.utterance.of("state", "date", "region", "person"))
    }
    portfolio = next((word for word in asked[at + 2 :] if word not in STOPWORDS), "")
    if not portfolio or any(portfolio in name.split("-") for name in named):
        return found
    ways = {stem(portfolio), *(phrase[-1] for phrase in lexicon().alternatives.get(stem(portfolio), ()))}
    near = ((line[max(0, i - 2) : i] + line[i + 1 : i + 1 + _PORTFOLIO], (line, i)) for line, i in found)
    return [place for beside, place in near if ways & {stem(word) for word in beside}]
