"""By how many one of two exceeds the other: "how many more posts has X than Y".

How many is asked of each by itself; the difference is the bot's own, both numbers are the letters'.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.amounts import amounts_in
from bot.answers import unanswered
from bot.context import Context
from bot.each_side import Ask, Read
from bot.phrasebook import said
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.side_by_side import ANCHORS, words_of_side
from bot.turns import Turn, places_of
from store.words import fold

_ASKED = pattern(
    r"^(?:by )?how (?P<much>many|much) (?:(?:more|fewer|less) (?P<left>.{4,140}?)"
    r"|(?P<noun>.{3,60}?) (?:more|fewer|less) (?P<verb>.{3,90}?)) than (?P<right>[^?]{2,90}?)\W*$",
    re.IGNORECASE,
)
_PLACING = ("in", "at", "on", "for", "by", "under", "from", "to", "of")


class Sides(NamedTuple):
    """How many is asked of each."""

    one: str
    other: str


def of_each(text: str, read: Read) -> Sides | None:
    """The question for each of the two; None where it does not ask by how many one exceeds the other."""
    found = _ASKED.match(" ".join(text.split()))
    if found is None:
        return None
    left = found["left"] or f"{found['noun']} {found['verb']}"
    right = found["right"].removeprefix("did ").removeprefix("does ")
    opening = right.split()[0].casefold()
    if opening in _PLACING and f" {opening} " in f" {left} ":
        before, _, _ = left.rpartition(f" {opening} ")
        return Sides(f"how {found['much']} {left}?", f"how {found['much']} {before} {right}?") if before else None
    return _by_name(read(f"how {found['much']} {left}?"), read(right), right)


def _by_name(left: Utterance, right: Utterance, named: str) -> Sides | None:
    """The question with the name of the one in the place of the other's, where both are of one kind."""
    for kind in ANCHORS:
        slots = left.of(kind)
        if len(slots) != 1 or len(right.of(kind)) != 1 or slots[0].value == right.of(kind)[0].value:
            continue
        side = words_of_side(left, slots[0])
        side = range(slots[0].first, slots[0].last) if len(named.split()) == 1 else side
        noun = _noun(left, side) if named.split()[0] in ("that", "the", "those") else ""
        name = re.sub(r"^(?:the one|that|those) ", f"the {noun} " if noun else "", named)
        words = [word.raw for word in left.words]
        return Sides(" ".join(words) + "?", " ".join([*words[: side.start], name, *words[side.stop :]]) + "?")
    return None


def _noun(utterance: Utterance, side: range) -> str:
    """The noun of a side: "draft" of "the 2009 draft"."""
    texts = [utterance.words[i].raw for i in side]
    return next((text for text in reversed(texts) if text.isalpha() and text not in _PLACING), "")


def told_difference(text: str, whole: Turn, context: Context, read: Read, ask: Ask) -> Turn:
    """``whole``, or the difference with what each side says."""
    sides = of_each(text, read)
    if sides is None or whole.answer.intent == "membership_changes":
        return whole
    turns = [ask(question, context.conversation) for question in sides]
    numbers = [number_told(turn) for turn in turns]
    one, other = numbers
    if one is None or other is None or places_of(turns[0].answer) | places_of(turns[1].answer) == frozenset():
        return _of_one_only(whole)
    if turns[0].answer.intent != turns[1].answer.intent or _overlap(turns):
        return _of_one_only(whole)
    difference = round(abs(one - other), 6)
    shown = context.local.number(int(difference)) if difference == int(difference) else f"{difference:g}"
    shown = f"{int(difference):,}" if difference >= _WITH_COMMAS else shown
    told = " ".join(dict.fromkeys(turn.answer.answer for turn in turns))
    citations = tuple(dict.fromkeys(c for turn in turns for c in turn.answer.citations))
    answer = turns[0].answer._replace(
        answer=f"{shown[:1].upper()}{shown[1:]}. {told}", items=(shown,), citations=citations
    )
    return whole._replace(answer=answer._replace(question=whole.answer.question))


_WITH_COMMAS = 1000
_LONGER = pattern(
    r"^(?:is|was|are) (?P<one>[^?,]{3,70}?) (?:(?:much|really|any) )?(?P<order>longer|shorter)"
    r"(?:,? or (?:longer|shorter),?)? than (?P<other>[^?,]{3,70}?)\W*$",
    re.IGNORECASE,
)


def longer_text(text: str, whole: Turn, context: Context, ask: Ask) -> Turn:
    """ "Is X longer than Y", of two texts: by the paragraphs of each."""
    found = _LONGER.match(" ".join(text.split()))
    if found is None or whole.answer.status == "answered":
        return whole
    kind = "operative" if "draft" in text.casefold() else "numbered"
    other = re.sub(r"^(?:that|the one) ", f"{found['one'].rsplit(' ', 1)[-1]} ", found["other"])
    turns = [ask(f"how many {kind} paragraphs has {side}?", context.conversation) for side in (found["one"], other)]
    numbers = [number_told(turn) for turn in turns]
    if None in numbers or numbers[0] == numbers[1] or any(t.answer.intent != "paragraph_count" for t in turns):
        return whole
    shorter = float(numbers[0] or 0) < float(numbers[1] or 0)
    said_of = "shorter" if shorter else "longer"
    offered = " or " in text[: found.end("order") + 12]
    lead = said_of.capitalize() if offered else "Yes" if found["order"].casefold() == said_of else "No"
    told = " ".join(turn.answer.answer for turn in turns)
    citations = tuple(dict.fromkeys(c for turn in turns for c in turn.answer.citations))
    answer = turns[0].answer._replace(answer=f"{lead}. {told}", items=(lead,), citations=citations)
    return whole._replace(answer=answer._replace(question=whole.answer.question))


def _of_one_only(whole: Turn) -> Turn:
    """The answer, unless it is the number of one of them alone."""
    answer = whole.answer
    if answer.status != "answered" or answer.intent != "quantity" or len(answer.items) != 1:
        return whole
    silent = unanswered("not-stated", said("refused.nothing_answers", whole.utterance.language))
    return whole._replace(answer=silent._replace(question=answer.question))


def _overlap(turns: list[Turn]) -> bool:
    """Whether both answers name the same numbers of the same places: nothing tells which is whose."""
    items = [turn.answer.items for turn in turns]
    return items[0] == items[1] and places_of(turns[0].answer) == places_of(turns[1].answer)


def number_told(turn: Turn) -> float | None:
    """The one number that the answer gives; None where it gives none or several."""
    answer = turn.answer
    if answer.status != "answered" or not answer.evidence or turn.utterance.asks != "how many":
        return None
    if len(answer.items) == 1:
        words = [fold(word) for word in answer.items[0].split()]
    else:
        words = [fold(word).strip(".,:") for word in answer.answer.split(".")[0].split()]
    found = [claim.value for claim, _, _ in amounts_in(words)]
    return found[0] if len(found) == 1 else None
