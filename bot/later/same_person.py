"""Whether the one who was told signed for that State at another time: "was that the same person two years later?"."""

from __future__ import annotations

from itertools import pairwise

from bot.asking import Asking
from bot.conversation import Conversation
from bot.following.followup import content
from bot.reading.utterance import Utterance
from bot.reading.years import years_away
from bot.turns import Turn
from store.words import fold

_SAME = frozenset("same identical".split())
_PERSONS = frozenset("person people man woman guy lady signatory signer ambassador envoy diplomat one".split())
_SMALL = _SAME | _PERSONS | {"still", "already", "again", "sign", "signed", "years", "year"}


def same_person(bot: Asking, utterance: Utterance, conversation: Conversation) -> Turn | None:
    """Yes or no, where the question before names the State and its letter was spoken of earlier."""
    before, last = conversation.utterance, conversation.answer
    if before is None or last is None or conversation.missed or conversation.intent != "signers":
        return None
    states = before.values("state")
    if len(states) != 1 or before.of("date", "person") or not _asks_that(utterance):
        return None
    told = {str(bot.names.row(citation.letter)["year"]) for citation in last.citations}
    years = _years(bot, utterance, told)
    if len(told) != 1 or len(years) != 1 or years == told or not 0 < len(last.items) <= _TOLD:
        return None
    asked = f"did the same person sign for {states[0]} in {min(told | years)} and in {max(told | years)}?"
    turn = bot.answered(bot.read(asked, utterance.language), Conversation())
    denied = turn.answer.items[:1] == ("No",)
    borne_out = denied or any(fold(item.split()[-1]) in fold(turn.answer.answer) for item in last.items)
    return turn if turn.answer.status == "answered" and borne_out else None


_TOLD = 2
"""Signatures for one State in one letter: under it, and under what it forwards."""


def _asks_that(utterance: Utterance) -> bool:
    pairs = pairwise(word.text for word in utterance.words)
    named = any(one in _SAME and other in _PERSONS for one, other in pairs)
    return named and utterance.asks in ("yes/no", "") and set(content(utterance)) <= _SMALL


def _years(bot: Asking, utterance: Utterance, told: set[str]) -> set[str]:
    """The years named, "two years later" counted from the one letter that was told of."""
    if len(told) != 1:
        return set()
    counted = bot.read(years_away(utterance.text, int(next(iter(told)))), utterance.language)
    return {value[:4] for value in counted.values("date")}
