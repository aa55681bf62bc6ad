""" "Is it a draft resolution?" behind what was told of an annex: whether that part is of such a kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answers import Answer
from bot.citing import cite_all
from bot.conversation import Conversation
from bot.reading.utterance import Utterance
from bot.scoping.cards import PartCard, cards
from bot.scoping.parts_meant import parts_called
from bot.turns import Turn, going_on
from bot.wording import upper_first

if TYPE_CHECKING:
    from bot.asking import Asking

_BEING = frozenset("is was".split())
_POINTING = frozenset("it that this".split())


def kind_of_part(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """Yes or no by the kind of the one part that was spoken of; None for any other question."""
    texts = [word.text for word in asked.words]
    claimed = asked.of("part")
    if len(claimed) != 1 or len(texts) < _LEAST or texts[0] not in _BEING or texts[1] not in _POINTING:
        return None
    if texts[2] not in ("a", "an") or claimed[0].first > _LEAST - 1 or claimed[0].last != len(texts):
        return None
    part = _spoken_of(bot, conversation)
    rows = bot.reader.rows(_LABEL, {"l": part.letter, "p": part.part}) if part else []
    if part is None or not rows:
        return None
    names = bot.names.speaking(asked.language)
    key = "yes" if parts_called(claimed[0].value, [part]) else "no"
    text = f"{names.say(key)} {upper_first(names.part(part.letter, part.part))}."
    answer = Answer("answered", text, items=(key.capitalize(),), citations=cite_all(bot.reader, rows), intent="parts")
    return going_on(answer, asked, conversation)


_LEAST = 4
_LABEL = (
    "SELECT letter, part, label_start AS start, label_end AS end FROM parts "
    "WHERE letter = :l AND part = :p AND label_start >= 0"
)


def _spoken_of(bot: Asking, conversation: Conversation) -> PartCard | None:
    """The one part that the question before named, in the one letter that was spoken of."""
    before, scope = conversation.utterance, conversation.scope
    letters = {citation.letter for citation in conversation.citations} or set(scope.letters if scope else ())
    if before is None or conversation.missed or len(letters) != 1:
        return None
    inside = [part for card in cards(bot.reader, tuple(letters)) for part in card.parts]
    found = {one.part: one for slot in before.of("part") for one in parts_called(slot.value, inside)}
    return next(iter(found.values())) if len(found) == 1 else None
