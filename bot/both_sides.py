"""A yes or no on two at once: "is rule 20 cited in both, the request of 2004 and that of 2009?".

It is asked of each by itself. Yes where both say yes, no where one says no; where one says neither, nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation import Conversation
from bot.each_side import Ask
from bot.reading.typed import Word
from bot.reading.utterance import Utterance
from bot.side_by_side import runs_of_sides
from bot.turns import Turn, places_of

_ONE = {"do": "does", "are": "is", "were": "was", "have": "has"}
_STANDING_IN = frozenset("that those one".split())
_APART = frozenset("too also as well alike each either either likewise".split())
_VERDICTS = ("Yes", "No")


def questions_of_both(utterance: Utterance) -> tuple[str, ...]:
    """The yes/no question for each of two sides; empty for any other question."""
    texts = [word.text for word in utterance.words]
    chunks = runs_of_sides(utterance)
    if utterance.asks != "yes/no" or "both" not in texts or len(chunks) != _TWO or "or" in texts:
        return ()
    at = texts.index("both")
    noun = _noun_behind(utterance.words[at + 1 : chunks[0].start])
    before = list(utterance.words[: at if noun else chunks[0].start])
    behind = [word for word in utterance.words[chunks[-1].stop :] if word.text != "both" and word.text not in _APART]
    kept = [word for word in before if word.text != "both"]
    if not kept or kept[0].text not in (*_ONE, *_ONE.values(), "did", "had"):
        return ()
    first = _ONE.get(kept[0].text, kept[0].raw)
    sides = [_side([utterance.words[i] for i in chunk], noun) for chunk in chunks]
    front = [first, *(word.raw for word in kept[1:])]
    return tuple(" ".join([*front, *side, *(word.raw for word in behind)]) + "?" for side in sides)


_TWO = 2


def _noun_behind(words: Sequence[Word]) -> str:
    """ "Both requests for an item, the one of ...": one of those that the sides are, "request"."""
    if not words or words[0].text in ("the", "a", "an") or not words[0].text.endswith("s"):
        return ""
    return words[0].raw.removesuffix("s")


def _side(words: Sequence[Word], noun: str) -> list[str]:
    """The side by name: "the one of 2004" as "the request of 2004"."""
    raw = [word.raw for word in words if not (noun and word.text in ("the", "both"))]
    if noun and raw and words[len(words) - len(raw)].text in _STANDING_IN:
        return ["the", noun, *raw[1:]]
    return ["the", *raw, noun] if noun and all(any(c.isdigit() for c in one) for one in raw) else [w.raw for w in words]


def held_by_both(utterance: Utterance, whole: Turn, conversation: Conversation, ask: Ask) -> Turn:
    """``whole``, or yes or no from the yes or no of each side."""
    turns = [ask(question, conversation) for question in questions_of_both(utterance)]
    if not turns or not all(t.answer.status == "answered" and t.answer.answer.startswith(_VERDICTS) for t in turns):
        return whole
    if all(turn.answer.answer.startswith("Yes") for turn in turns) and places_of(turns[0].answer) == places_of(
        turns[1].answer
    ):
        return whole
    holds = all(turn.answer.answer.startswith("Yes") for turn in turns)
    told = " ".join(dict.fromkeys(_bare(turn.answer.answer) for turn in turns))
    citations = tuple(dict.fromkeys(c for turn in turns for c in turn.answer.citations))
    word = "Yes" if holds else "No"
    answer = turns[0].answer._replace(answer=f"{word}. {told}", items=(word,), citations=citations)
    return whole._replace(answer=answer._replace(question=whole.answer.question))


def _bare(text: str) -> str:
    """The answer to one side without its own yes or no."""
    return text.removeprefix("Yes. ").removeprefix("No. ") or text
