"""Who wrote to an office: the senders of every letter that is addressed to it."""

from __future__ import annotations

from bot.answers import Answer
from bot.bounds import is_large
from bot.context import Context
from bot.questions.correspondents import is_directed_to, senders
from bot.questions.letters_with import unread
from bot.scoping.cards import cards
from bot.scoping.scope import Scope
from store.words import stem

_WRITING = frozenset(
    map(stem, "write wrote written writes send sent sends address addressed appeal turn turned letter letters".split())
)
MOST = 12


def wrote_to(context: Context) -> Answer | None:
    """ "Who wrote to the Secretary-General?" where no letter is meant; None where a word tells more."""
    utterance = context.utterance
    offices = [slot for slot in utterance.of("office") if is_directed_to(context, slot)]
    if (
        utterance.asks != "who"
        or len(offices) != 1
        or context.scope.letters
        or context.scope.crowd
        or is_large(context.reader)
    ):
        return None
    if utterance.of("state", "person", "date", "part", "symbol", "organization", "body") or unread(context, _WRITING):
        return None
    meant = [card.letter for card in cards(context.reader) if offices[0].value in card.addressees]
    if not meant or len(meant) > MOST:
        return None
    return senders(context._replace(scope=Scope(tuple(meant), basis=frozenset({"order"}))))
