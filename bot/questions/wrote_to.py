"""Who wrote to an office: the senders of every letter that is addressed to it."""

from __future__ import annotations

from bot.answers import Answer, unanswered
from bot.bounds import is_large
from bot.context import Context
from bot.questions.correspondents import addressees, is_directed_to, senders
from bot.questions.letters_with import unread
from bot.questions.signing_scope import of_period
from bot.scoping.cards import cards
from bot.scoping.scope import Scope
from store.words import stem

_WRITING = frozenset(
    map(
        stem,
        """write wrote written writes send sent sends address addressed appeal turn turned letter letters state states
        country countries government governments mission missions""".split(),
    )
)
_SENDERS = frozenset("state states country countries government governments mission missions".split())
MOST = 12


def wrote_to(context: Context) -> Answer | None:
    """ "Who wrote to the Secretary-General?", in any letter or in those of a year; None where a word tells more."""
    utterance = context.utterance
    offices = [slot for slot in utterance.of("office") if is_directed_to(context, slot)]
    if (
        not (utterance.asks == "who" or (utterance.asks == "which" and utterance.words[1].text in _SENDERS))
        or len(offices) != 1
        or not context.scope.basis <= {"year", "date", "implied"}
        or context.scope.crowd
        or is_large(context.reader)
    ):
        return None
    if utterance.of("state", "person", "part", "symbol", "organization", "body") or unread(context, _WRITING):
        return None
    dates = utterance.of("date")
    if dates and any(word.stem == "sign" for word in utterance.words):
        return None  # whose name stands under it, not from which mission it comes
    scope = of_period(context, context.scope) if dates else Scope()
    if scope is None or (dates and not scope.letters):
        year = context.local.joined(slot.value[:4] for slot in dates)
        return unanswered("no-letter-of-that-year", context.local.say("refused.no_letter_of_year", year=year))
    among = cards(context.reader, scope.letters or None)
    meant = [card.letter for card in among if offices[0].value in card.addressees]
    if not meant or len(meant) > MOST:
        told = addressees(context._replace(scope=scope)) if dates else None
        return told._replace(status="unanswered", reason="not-stated") if told else None
    return senders(context._replace(scope=Scope(tuple(meant), basis=frozenset({"order"}))))
