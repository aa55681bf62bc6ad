"""Another one of a numbered row, behind what was told of "the Third X": "and the second?", "the two before it"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bot.conversation import Conversation
from bot.following.antecedents import NAMING
from bot.following.followup import BEFORE, BEHIND, content
from bot.following.staying import within_letters_about
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.reading.pronouns import AUXILIARY
from bot.reading.utterance import Utterance
from bot.slots import CARDINALS, ORDINALS
from bot.turns import Turn

if TYPE_CHECKING:
    from bot.asking import Asking

_BEFORE, _AFTER = BEFORE | {"earlier"}, BEHIND | {"later"}
_SMALL = STOPWORDS | QUESTION_WORDS | frozenset("one ones two three it that them held place then".split())
_NUMBERED_PARTS = ("paragraph", "part", "section")
_WORDS = {number: word for word, number in reversed(ORDINALS.items())}
MOST = 20


class Row(NamedTuple):
    """Which places of a numbered row are meant, and what stands in it."""

    places: tuple[int, ...]
    thing: str
    """What is numbered, as the question before named it: "Conference of landlocked States"."""


def row_meant(utterance: Utterance, conversation: Conversation) -> Row | None:
    """The other ones of the row that the question before named one of; None where nothing else is asked."""
    before = conversation.utterance
    if before is None or before.of(*_NUMBERED_PARTS) or utterance.of(*NAMING):
        return None
    at = [i for i, word in enumerate(before.words) if word.text in ORDINALS]
    own = {text for text in content(utterance) if text not in _SMALL | _BEFORE | _AFTER}
    known = {word.text for word in before.words}
    if len(at) != 1 or not own <= known:
        return None
    thing = _named(before, at[0] + 1)
    places = _places([word.text for word in utterance.words], ORDINALS[before.words[at[0]].text])
    return Row(places, thing) if thing and places else None


def _named(before: Utterance, start: int) -> str:
    """The words behind the ordinal up to the verb."""
    words = []
    for word in before.words[start:]:
        if (
            word.text in AUXILIARY - {"of", "for", "in"}
            or word.text.endswith("ed")
            or word.text in ("held", "take", "met")
        ):
            break
        words.append(word.raw)
    while words and words[-1].casefold() in STOPWORDS:
        words.pop()
    return " ".join(words)


def _places(texts: list[str], now: int) -> tuple[int, ...]:
    named = tuple(ORDINALS[text] for text in texts if text in ORDINALS)
    if named:
        return named if now not in named else ()
    step = -1 if _BEFORE & set(texts) else 1 if _AFTER & set(texts) else 0
    count = next((CARDINALS[text] for text in texts if text in CARDINALS and text != "one"), 1)
    places = range(now - count, now) if step < 0 else range(now + 1, now + 1 + count)
    return (
        tuple(places)
        if step and {"the", "one", "ones"} & set(texts) and min(places) > 0 and max(places) <= MOST
        else ()
    )


def other_ordinal(bot: Asking, utterance: Utterance, conversation: Conversation) -> Turn | None:
    """What is asked of the others of the row, within the letters spoken of; None where the question is no such one."""
    row, before = row_meant(utterance, conversation), conversation.utterance
    scope = within_letters_about(conversation)
    if row is None or before is None or scope is None:
        return None
    if len(row.places) == 1:
        words = [word.raw for word in before.words]
        at = next(i for i, word in enumerate(before.words) if word.text in ORDINALS)
        words[at] = _WORDS[row.places[0]]
        turn = bot.in_scope(bot.read(" ".join(words), utterance.language), conversation, scope)
        if turn.answer.status == "answered" and words[at] in turn.answer.answer.casefold():
            return turn
    from bot.later.numbered_rows import told_of_row  # here to keep start-up fast: few questions ask so

    asked = utterance if utterance.asks else before
    context = bot.context(asked, conversation, scope)
    answer = told_of_row(context, tuple(_WORDS[place] for place in row.places), row.thing)
    return Turn(answer, conversation, before, conversation.scope or scope, ())
