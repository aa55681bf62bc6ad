"""The State and the post of the one person just told: "from the same country", "who had that job in 2002?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.context import Context
from bot.conversation import Conversation
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from bot.turns import Turn

if TYPE_CHECKING:
    from bot.asking import Asking

_COUNTRY = frozenset("country state nation republic government".split())
_POST = frozenset("job post position office role seat function capacity".split())
_POINTING = frozenset("that this his her their same".split())
_ANYWHERE = frozenset("any anything anywhere anybody anyone ever else other another".split())
_PEOPLE = ("signers", "transmitter", "office_holders", "who_is", "full_name", "persons_named")
_BESIDE_A_POST = frozenset(
    """who whom was is were had has held holds hold have did do in at occupied occupies filled fills got the and then
    before after him her it that this his same years year two three four five later earlier years' ago""".split()
)


def of_the_one_told(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The question with the State or the post written out; None where it points at neither."""
    at = _pointed_at(asked)
    if (
        at is None
        or not asked.asks
        or conversation.missed
        or conversation.intent not in _PEOPLE
        or asked.of("state", "person")
    ):
        return None
    from bot.questions.lastpeople import people_of_last  # here to keep start-up fast: few questions point so

    context = Context(bot.reader, bot.names, asked, Scope(), conversation, None, bot.memo)
    told = {(str(row["office"] or ""), str(row["state"] or "")) for row in people_of_last(context)}
    if len(told) != 1:
        return None
    ((office, state),) = told
    words = [word.raw for word in asked.words]
    if not state:
        return None
    if asked.words[at.stop - 1].text in _COUNTRY:
        words[at.start : at.stop] = [f"{state}'s" if asked.words[at.stop - 1].possessive else state]
        wide = not _ANYWHERE.isdisjoint(word.text for word in asked.words)
        return bot.answered(bot.read(" ".join(words), asked.language), Conversation() if wide else conversation)
    dates = asked.of("date")
    if not office or len(dates) != 1 or asked.asks != "who" or not _asks_for_the_post(asked):
        return None
    year = " ".join(word.raw for word in asked.words_of(dates[0]))
    return bot.answered(bot.read(f"who was the {office} of {state} in {year}", asked.language), conversation)


def _pointed_at(asked: Utterance) -> range | None:
    """The words of "that country", "the same post", "his job"."""
    texts = [word.text for word in asked.words]
    for at, (text, before) in enumerate(zip(texts[1:], texts, strict=False), 1):
        if text in _COUNTRY | _POST and before in _POINTING:
            return range(at - 1 - (texts[at - 2 : at] == ["the", "same"] and at > 1), at + 1)
    return None


def _asks_for_the_post(asked: Utterance) -> bool:
    dated = {i for slot in asked.of("date") for i in range(slot.first, slot.last)}
    return {word.text for i, word in enumerate(asked.words) if i not in dated} <= _BESIDE_A_POST | _POST
