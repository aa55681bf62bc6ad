"""Whose account is asked for: "according to X" is told in the words of X, or by somebody who says what X says."""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context
from bot.scoping.authors import sources
from bot.scoping.speakers import author_states, signed_by
from bot.searching.content import name_term
from store.words import stems


def in_their_words(context: Context, answer: Answer) -> bool:
    """Whether it is told in the words of those whose account or opinion is asked for."""
    according = any(word.text == "according" for word in context.utterance.words)
    return (not according or of_that_account(context, answer)) and told_by_holders(context, answer)


def of_that_account(context: Context, answer: Answer) -> bool:
    """Whether a quote is from a part for which the State signed, or says itself that this is so according to it."""
    states = sources(context.utterance)
    if not states or not answer.citations:
        return True
    wanted = {slot.value for slot in states}
    quoted = f" {' '.join(stems(' '.join(one.quote for one in answer.citations)))} "
    ways = (way for slot in states for way in name_term(context, slot).alternatives)
    named = any(f" accord to {' '.join(way)} " in quoted.replace(" the ", " ") for way in ways)
    places = dict.fromkeys((one.letter, one.part) for one in answer.citations)
    return named or any(not wanted.isdisjoint(author_states(context.reader, *place)) for place in places)


def told_by_holders(context: Context, answer: Answer) -> bool:
    """ "What do the ambassadors say about X": what somebody else signed is not said by them."""
    texts = [word.text for word in context.utterance.words]
    speaking = answer.intent in _OF_TEXTS and texts[:1] in (["what"], ["how"]) and not _SAYING.isdisjoint(texts)
    slots = [slot for slot in context.utterance.of("office") if {"do", "does", "did"} & set(texts[: slot.first])]
    if not speaking or len(slots) != 1 or not answer.citations:
        return True
    places = {(one.letter, one.part) for one in answer.citations}
    signed = signed_by(context.utterance, context.reader, slots[0], {letter for letter, _ in places})
    sent = {place for place in places if (place[0], "letter") in signed and not _is_signed(context, place)}
    return not signed or not places.isdisjoint(signed) or bool(sent)


def _is_signed(context: Context, place: tuple[str, str]) -> bool:
    """Whether the part has signatures of its own; a note without any is by whoever signed its letter."""
    sql = "SELECT 1 FROM signatures WHERE letter = :l AND part = :p LIMIT 1"
    return any(context.reader.rows(sql, {"l": place[0], "p": place[1]}))


_OF_TEXTS = (None, "said_about", "office_holders", "who_is")
_SAYING = frozenset("say says see view regard consider think describe feel judge call believe".split())
