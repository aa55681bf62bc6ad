"""What is tried when a question had no answer as it stood, or may have been taken for a simpler one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.both_sides import held_by_both
from bot.by_its_words import may_ask_both
from bot.context import Context
from bot.conversation import Conversation
from bot.dated_claims import dated_claim
from bot.difference import longer_text, told_difference
from bot.each_side import Ask, Read
from bot.older_papers import older_paper
from bot.reading.patterns import pattern
from bot.reading.utterance import terms
from bot.replies import replied
from bot.sameness import same_or_not
from bot.scoping.scope import indices
from bot.second_wordings import same_in_front, second_wordings
from bot.turns import Turn
from bot.which_is_which import ASKED_APART, which_is_which
from store.words import stems


def weighed(text: str, whole: Turn, context: Context, read: Read, ask: Ask, ask_sides: Ask) -> Turn:
    """``whole``, or the answer to what the question comes to; ``ask_sides`` puts a question to each of its sides."""
    conversation = context.conversation
    if whole.answer.reason == "ambiguous":
        return whole
    if may_ask_both(text):
        from bot.told_by_both import told_by_both, told_by_each  # here to keep start-up fast

        for way in (told_by_both, told_by_each):
            if (told := way(text, whole, context, ask)) is not whole:
                return told
    if (reply := replied(text, whole, context, read)) is not whole:
        return reply
    if ASKED_APART.search(text) and (apart := which_is_which(text, whole, conversation, ask)) is not whole:
        return apart
    turn = same_or_not(read(text), whole, conversation, ask)
    turn = told_difference(text, turn, context, read, ask)
    if turn.answer.status == "answered":
        return _with_verdict(text, turn, conversation, ask)
    for turn in _other_readings(text, whole, context, read, ask):
        if turn.answer.status == "answered":
            return turn
    for again in (*second_wordings(text), *_as_letters(text, context)):
        turn = ask_sides(again, conversation)
        if turn.answer.status == "answered" and turn.answer.evidence and _speaks_of_it(turn):
            return turn
    return whole


def _as_letters(text: str, context: Context) -> Iterator[str]:
    """The question with the letter in place of those who signed it, of what it requests or of its season."""
    yield from _of_those_signers(text, context)
    yield from _of_those_requests(text, context)
    if _SEASONS.search(text):
        from bot.letters_of_season import by_their_letter  # here to keep start-up fast: few name a season

        if again := by_their_letter(text, context.reader, context.names, context.utterance.values("state")):
            yield again

    if _FIGURES.search(text):
        from bot.days_in_figures import as_day_of_letter  # here to keep start-up fast: few days are so written

        if again := as_day_of_letter(text, context.reader, context.names):
            yield again
    if _EVENTS.search(text):
        from bot.times_by_event import in_that_year  # here to keep start-up fast: few tell a time so

        if again := in_that_year(text, context.reader):
            yield again


_EVENTS = pattern(r"\b(?:anniversary|birthday|jubilee|when|at the|the year)\b", re.I)
_FIGURES = pattern(r"\d[/-]\d{1,2}[/-](?:19|20)\d\d")
_SEASONS = pattern(r"\b(?:spring|summer|autumn|fall)\b", re.I)


def _of_those_signers(text: str, context: Context) -> Iterator[str]:
    if _COUNTING.search(text):
        from bot.number_of_signers import as_their_letter, without_their_number  # here to keep start-up fast

        for again in (without_their_number(text, context.reader), as_their_letter(text, context.reader, context.names)):
            if again:
                yield again


def _of_those_requests(text: str, context: Context) -> Iterator[str]:
    if "requests" in text or "applications" in text or "bids" in text:
        from bot.letters_requesting import as_requesting_letters  # here to keep start-up fast: few are called so

        if again := as_requesting_letters(text, context.reader, context.names):
            yield again


_COUNTING = pattern(
    r"\b(?:the|these|those|which|all) (?:three|four|five|six|seven|eight|nine|ten|\w+een|\d\d?) [a-z]", re.I
)


def _other_readings(text: str, whole: Turn, context: Context, read: Read, ask: Ask) -> Iterator[Turn]:
    """Of two papers the older one, a yes or no on both, and two that are told apart."""
    yield older_paper(text, whole, context, read)
    yield longer_text(text, whole, context, ask)
    yield dated_claim(text, whole, context.conversation, ask)
    if "both" in text.casefold():
        yield held_by_both(read(text), whole, context.conversation, ask)
    yield which_is_which(text, whole, context.conversation, ask)


def _with_verdict(text: str, whole: Turn, conversation: Conversation, ask: Ask) -> Turn:
    """ "X in A and in B, same person?": with a yes or a no, where the answer only tells both."""
    again = same_in_front(" ".join(text.split()))
    if not again or whole.answer.answer.startswith(_VERDICTS):
        return whole
    turn = ask(again, conversation)
    return turn if turn.answer.status == "answered" and turn.answer.answer.startswith(_VERDICTS) else whole


_VERDICTS = ("Yes", "No")
LEAST = 0.6
"""Least share of the words of the other wording that a mere sentence must hold."""


def _speaks_of_it(turn: Turn) -> bool:
    """Whether a sentence that no question type chose holds most of what is asked."""
    if turn.answer.intent is not None:
        return True
    taken = turn.scope.used | indices(turn.utterance.of("person"))  # whose words they are, the search has seen to
    asked = terms([w for i, w in enumerate(turn.utterance.words) if i not in taken])
    said = f" {' '.join(stems(' '.join(c.quote for c in turn.answer.citations)))} "
    held = [any(f" {' '.join(phrase)} " in said for phrase in (*t.alternatives, *t.kin)) for t in asked]
    return sum(held) >= LEAST * len(held)
