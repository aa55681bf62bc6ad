"""Two things held against each other that one sentence tells of: "fewer cases in 2001 or in 2002?", "X versus Y"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answers import Answer
from bot.bounds import is_large
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions.passages import search
from bot.questions.quoting import sentence
from bot.reading.currencies import CURRENCIES
from bot.reading.patterns import pattern
from bot.reading.typed import Word
from bot.reading.utterance import Term, Utterance, terms
from bot.scoping.scope import Scope
from bot.searching.held import strewn
from bot.searching.retrieval import Hit
from bot.wording import upper_first
from store.words import fold, stem, stems

FEWER = frozenset("fewer less smaller lower lowest smallest fewest least cheaper shorter".split())
MORE = frozenset("more larger bigger higher greater most largest biggest highest greatest longer costlier".split())
_LINKS = frozenset("or versus vs v against than compared".split())
_OPERATORS = FEWER | MORE | _LINKS | frozenset(
    """as with contrast comparison compare between share number figure figures rate level amount total count size
    respectively relative difference which when where case cases""".split()
)  # fmt: skip
"""Words that hold two things against each other and say nothing of what they are."""
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9}
NUMBER = pattern(
    r"(?:(?<![\w.,])\d{1,3}(?:[, ]\d{3})+(?![\d])|(?<![\w.,])\d+(?:\.\d+)?(?![\w]))"
    rf"(?: (?:{'|'.join(_SCALES)})\b)?"
)
MOST_LACKING = 1
LEAST_HELD = 3
"""Terms that the sentence must hold, both sides among them."""


def both_in_one(context: Context) -> Answer | None:
    """The sentence that gives a figure for each of two sides; the side asked for first, where the figures tell it."""
    utterance = context.utterance
    at = _link(utterance)
    if at is None or utterance.asks in ("yes/no", "why") or is_large(context.reader):
        return None
    if utterance.asks in ("when", "where") and utterance.words[at].text != "or":
        return None
    sides = (_alike(utterance, at) or _nearest(utterance.words[:at][::-1]), _nearest(utterance.words[at + 1 :]))
    wanted = _wanted(utterance)
    named = [term for side in sides if side for term in terms([side])]
    if len(named) != len(sides) or named[0].stem == named[1].stem or len(wanted) < LEAST_HELD:
        return None
    bare = context._replace(scope=Scope() if context.scope.basis <= _LOOSE else context.scope)
    found = (hit for hit in search(bare, wanted, [])[:MOST_LOOKED_AT] if _tells(hit, wanted, named))
    hit = next(
        (
            hit
            for hit in found
            if not _PRICES & {word.text for word in utterance.words} or _MONEY.search(str(hit.row["text"]))
        ),
        None,
    )
    if hit is None:
        return None
    told, citation = sentence(context.reader, context.local, hit)
    text, raw = str(hit.row["text"]), [side.raw for side in sides if side]
    if utterance.asks in ("how many", "how much") and {"more", "fewer", "less"} & {w.text for w in utterance.words}:
        return _difference(context, hit, raw)
    first = _asked_for(utterance, text, raw)
    lead = f"{upper_first(first)}. " if first else ""
    return Answer("answered", f"{lead}{told}", items=(first,) if first else (), citations=(citation,), confidence=0.8)


MOST_LOOKED_AT = 5
_PRICES = frozenset("cheaper costlier dearer".split())
_MONEY = pattern(rf"[$€£¥]|\b(?!cent\b)(?:{CURRENCIES})\b")
_LOOSE = frozenset("implied description year date order".split())


def _link(utterance: Utterance) -> int | None:
    """Place of the word between the two sides; "the strategy against X" has none."""
    texts = [word.text for word in utterance.words]
    ordering = set(texts) & (FEWER | MORE)
    links = _LINKS - {"or"} - ({"against"} if utterance.asks in ("which", "who") and not ordering else set())
    places = [i for i, text in enumerate(texts) if text in links or (text == "or" and ordering)]
    return places[-1] if places and 0 < places[-1] < len(texts) - 1 else None


def _nearest(words: Sequence[Word]) -> Word | None:
    """The content word next to the link, which tells the side."""
    return next((word for word in words if word.text not in STOPWORDS | _OPERATORS | QUESTION_WORDS), None)


def _alike(utterance: Utterance, at: int) -> Word | None:
    """The name before the link that is of the kind of the one behind it: "did X give more than Y"."""
    behind = next((slot for slot in utterance.slots if slot.first > at), None)
    same = [slot for slot in utterance.of(behind.kind) if slot.last <= at] if behind else []
    return utterance.words[same[-1].last - 1] if same and behind and behind.kind in _NAMED else None


_NAMED = ("state", "person", "organization", "region")


def _wanted(utterance: Utterance) -> list[Term]:
    kept = [w for w in utterance.words if w.text not in _OPERATORS | QUESTION_WORDS and w.text not in STOPWORDS]
    return list(terms(kept))


def _tells(hit: Hit, wanted: Sequence[Term], sides: Sequence[Term]) -> bool:
    """Whether the sentence holds both sides, nearly all else, and a figure for each."""
    text = str(hit.row["text"])
    own = frozenset(stems(text))
    lacking = [term for term in wanted if not strewn(term, own)]
    if any(term.alternatives[0][0] not in own for term in sides) or len(lacking) > MOST_LACKING:
        return False
    held = len(wanted) - len(lacking)
    return held >= LEAST_HELD and "|" not in text and len(_figures(text, [term.text for term in sides])) > 1


def _figures(text: str, sides: Sequence[str]) -> list[re.Match[str]]:
    """Numbers of the sentence that are not the sides themselves."""
    return [found for found in NUMBER.finditer(text) if found[0] not in sides]


def _asked_for(utterance: Utterance, text: str, sides: Sequence[str]) -> str:
    """The side with the smaller or larger figure; empty where neither is asked for or a figure may be of either."""
    words = {word.text for word in utterance.words}
    smaller = bool(words & FEWER)
    if smaller == bool(words & MORE):
        return ""
    beside = _figures_beside(text, sides)
    values = [value_of(figure[0]) for figure in beside]
    if not values or values[0] == values[1]:
        return ""
    return sides[(min if smaller else max)(range(len(sides)), key=values.__getitem__)]


def _difference(context: Context, hit: Hit, sides: Sequence[str]) -> Answer | None:
    """By how much the figure of the one side exceeds that of the other, and the sentence."""
    values = [value_of(figure[0]) for figure in _figures_beside(str(hit.row["text"]), sides)]
    if not values:
        return None
    told, citation = sentence(context.reader, context.local, hit)
    shown = (
        f"{round(abs(values[0] - values[1]), 6):,g}" if max(values) < _ROUND else f"{abs(values[0] - values[1]):,.0f}"
    )
    return Answer("answered", f"{shown}. {told}", items=(shown,), citations=(citation,), confidence=0.8)


_ROUND = 100_000
"""Figures from which on no fraction is told."""


def _figures_beside(text: str, sides: Sequence[str]) -> list[re.Match[str]]:
    """The figure of each side; empty where one may be of either."""
    figures = _figures(text, sides)
    found = [re.search(rf"\b{re.escape(stem(fold(side)))}", fold(text)) for side in sides]
    if len(fold(text)) != len(text) or not all(found):
        return []
    spans = [match.span() for match in found if match]
    for before in (True, False):
        beside = [_beside(text, span, figures, before) for span in spans]
        if all(beside) and len({figure.start() for figure in beside if figure}) == len(sides):
            return [figure for figure in beside if figure]
    return []


def value_of(printed: str) -> float:
    """ "1.2 million" as 1200000."""
    number, _, scale = printed.rpartition(" ") if printed[-1].isalpha() else (printed, "", "")
    return float(re.sub(r"[, ]", "", number)) * _SCALES.get(scale, 1)


def _beside(text: str, side: tuple[int, int], figures: Sequence[re.Match[str]], before: bool) -> re.Match[str] | None:
    """The figure next to a side, with no comma between."""
    if before:
        near = max((figure for figure in figures if figure.end() <= side[0]), key=lambda f: f.end(), default=None)
        gap = text[near.end() : side[0]] if near else ""
    else:
        near = min((figure for figure in figures if figure.start() >= side[1]), key=lambda f: f.start(), default=None)
        gap = text[side[1] : near.start()] if near else ""
    return near if near and not re.search(r"[,;:]", gap) else None
