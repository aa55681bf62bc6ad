"""Short later turns that are whole questions, though they only name a part or a thing."""

from __future__ import annotations

from bot.following.antecedents import NAMING
from bot.lexicon import BEING, DOING, PRIMARY_AUXILIARIES
from bot.reading.utterance import Utterance


def asks_what_is_said(utterance: Utterance) -> bool:
    """ "What does it say about X?": not "what does the 2002 one say about it?"."""
    texts = [word.text for word in utterance.words]
    at = next((i for i, text in enumerate(texts) if text in ("about", "on")), len(texts))
    named = any(slot.first > at for slot in utterance.of("state", "person", "organization", "body", "region", "place"))
    return named and not {"say", "says", "said"}.isdisjoint(texts[:at])


def asks_what_it_is(utterance: Utterance) -> bool:
    """ "What is annex I?", "what's in the annex?", "what is X's letter about?": whole questions, though they only name
    a part, a term or a letter."""
    texts = [word.text for word in utterance.words]
    at = texts.index("what") + 1 if "what" in texts else len(texts)
    if texts[-1:] == ["about"] and texts[at : at + 1] and texts[at] in BEING | DOING | {"s"}:
        return bool(utterance.of("date", "person", "state", "symbol", "part"))
    named = {slot.first for slot in utterance.of("part", "reference", "organization", "body")}
    behind = next((i for i in range(at + 1, len(texts)) if texts[i] not in ("the", "in", "a", "an")), -1)
    return texts[at : at + 1] in (["is"], ["are"], ["s"]) and behind in named


def asks_who_somebody_is(utterance: Utterance) -> bool:
    """ "And who is X?": nobody who did what was asked for before."""
    being = not BEING.isdisjoint(word.text for word in utterance.words)
    return utterance.asks == "who" and being and bool(utterance.of("person"))


def asks_of_another(utterance: Utterance, before: Utterance) -> bool:
    """ "Who for Belarus?" after "which presidents signed it for Armenia?": the same kind of answer for a new value."""
    texts = [word.text for word in utterance.words]
    same = bool(utterance.asks) and (utterance.asks == before.asks or {utterance.asks, before.asks} <= _OF_SOMEBODY)
    verbless = texts[0] in _OF_SOMEBODY and not _LINKS.isdisjoint(texts[1:2]) and PRIMARY_AUXILIARIES.isdisjoint(texts)
    goes_on = texts[0] in CONTINUING or verbless
    return same and goes_on and bool(utterance.of(*NAMING)) and not asks_who_somebody_is(utterance)


CONTINUING = frozenset("and or same also but then plus".split())
_OF_SOMEBODY = frozenset("who which".split())
_LINKS = frozenset("for in on under from by".split())


def papers_of_a_date(utterance: Utterance) -> set[str]:
    """ "Request" in "the 2004 request": a letter, called by what it does."""
    behind = [utterance.words[slot.last].text for slot in utterance.of("date") if slot.last < len(utterance.words)]
    return {text for text in behind if text in _PAPERS}


_PAPERS = frozenset("request message communication paper submission note petition missive application".split())
