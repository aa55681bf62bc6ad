"""Whether one thing is the same in two places: "is the language of X the same as that of its annex?".

What is compared is asked of each side by itself, and the two answers are held against each other. Where one side has
no answer, or the answers tell no values, nothing is concluded.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.conversation import Conversation
from bot.each_side import Ask
from bot.lexicon import BEING, QUESTION_WORDS, STOPWORDS
from bot.questions.printed_values import verdict
from bot.reading.patterns import pattern
from bot.reading.typed import Word, as_typed
from bot.reading.utterance import Utterance
from bot.side_by_side import ANCHORS, words_of_side
from bot.slots import Slot
from bot.turns import Turn, places_of
from store.words import fold

_SAME = frozenset("same identical equal".split())
_AS = frozenset("as to with".split())
_PLACING = frozenset("of in on under for from at".split())
_STANDING_IN = frozenset("that those the one ones it".split())
_ADVERBS = frozenset("still also really exactly precisely actually the one and".split())


class Held(NamedTuple):
    """What is compared, and the two it is compared in."""

    asked: str
    sides: tuple[str, str]
    differs: bool = False


def held_against(utterance: Utterance) -> Held | None:
    """ "Is the X of A the same as that of B?" taken apart; None for any other question."""
    words = utterance.words
    texts = [word.text for word in words]
    at = next((i for i, text in enumerate(texts) if text in _SAME and texts[i + 1 : i + 2] and texts[i + 1] in _AS), 0)
    if at < _FEWEST or texts[0] not in BEING:
        return None
    end = at
    while texts[end - 1] in _ADVERBS:
        end -= 1
    denied = texts[end - 1] == "not"
    anchors = _last_anchors(utterance, 1, end - denied)
    if not anchors:
        return None
    start = min(words_of_side(utterance, slot).start for slot in anchors)
    stop = max(words_of_side(utterance, slot).stop for slot in anchors)
    own = _without_placing(words[1:start])
    right = _right_side(utterance, at + 2, anchors[-1])
    if not own or stop != end - denied or not right:
        return None
    left = as_typed(words[start:stop])
    if texts[at + 2 : at + 5] and {"its", "their"} & set(texts[at + 2 : at + 5]):
        left = _LETTER.sub("covering letter", left)
    return Held(as_typed(own), (left, right), denied)


_FEWEST = 4
_LETTER = pattern(r"(?<!covering )\bletter\b")
""" "The letter and its annex": the letter without what is annexed to it."""


def _last_anchors(utterance: Utterance, first: int, last: int) -> list[Slot]:
    """The slots that tell the side: the last one, and those that only small words part from it."""
    within = [slot for slot in utterance.of(*ANCHORS) if first <= slot.first and slot.last <= last]
    found = within[-1:]
    for slot in within[-2::-1]:
        between = {word.text for word in utterance.words[slot.last : found[0].first]}
        if not between <= _PLACING | {"the", "letter"}:
            break
        found.insert(0, slot)
    return found


def _without_placing(words: Sequence[Word]) -> list[Word]:
    kept = list(words)
    while kept and kept[-1].text in _PLACING:
        kept.pop()
    said = any(word.text not in STOPWORDS and word.text not in QUESTION_WORDS for word in kept)
    return kept if said else []


def _right_side(utterance: Utterance, first: int, before: Slot) -> str:
    """The other side by name; "its annex" with the letter that was named before."""
    words = list(utterance.words[first:])
    while words and (words[0].text in _STANDING_IN | _PLACING) and not (words[0].text == "the" and len(words) < _SHORT):
        words.pop(0)
    if not words or not any(slot.first >= first for slot in utterance.of(*ANCHORS)):
        return ""
    raw = as_typed(words)
    if words[0].text in ("its", "their") and len(words) > 1:
        named = [slot for slot in utterance.of("date", "symbol", "person", "state") if slot.first < first]
        place = as_typed(utterance.words_of(named[-1])) if named else ""
        raw = f"the {as_typed(words[1:])}"
        return f"{raw} of the letter of {place}" if place and before.kind in ("date", "part", "symbol") else ""
    return raw


_SHORT = 2


def same_or_not(utterance: Utterance, whole: Turn, conversation: Conversation, ask: Ask) -> Turn:
    """``whole``, or yes or no from what each side says by itself."""
    held = held_against(utterance)
    if held is None:
        return whole
    turns = [ask(f"what is {held.asked} of {side}?", conversation) for side in held.sides]
    if not all(turn.answer.status == "answered" and turn.answer.items and turn.answer.evidence for turn in turns):
        return whole
    kinds = {turn.answer.intent for turn in turns}
    places = [places_of(turn.answer) for turn in turns]
    if len(kinds) > 1 or None in kinds or places[0] == places[1]:
        return whole
    values = [frozenset(map(fold, turn.answer.items)) for turn in turns]
    if len(values[0]) != 1 or len(values[1]) != 1:
        return whole
    if whole.answer.answer.startswith(("Yes", "No")) and places[0] | places[1] <= places_of(whole.answer):
        return whole
    told = " ".join(dict.fromkeys(turn.answer.answer for turn in turns))
    citations = tuple(dict.fromkeys(c for turn in turns for c in turn.answer.citations))
    answer = turns[0].answer._replace(answer=told, citations=citations, question=whole.answer.question)
    return whole._replace(answer=verdict(answer, (values[0] == values[1]) != held.differs))
