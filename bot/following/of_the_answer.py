"""What asks of the last answer itself: for its names, its quotes, its number."""

from __future__ import annotations

from bot.answers import Answer
from bot.reading.utterance import Utterance
from bot.scoping.scope import indices
from bot.slots import number_of
from store.words import stem

_LISTING = frozenset(
    """which ones one are were they them their the names name and so but then exactly who whose list what please of
    those these all""".split()
)
_NAMES = frozenset("which names who whose list name".split())


KIND_NOUNS = frozenset(
    map(
        stem,
        """date day month year time hour place city town location country nation state party side person people name
        number amount sum share percentage kind sort type one ones organization organisation body agency
        institution""".split(),
    )
)
"""Stems of nouns that only say which kind of answer is asked for."""


def asks_for_the_list(utterance: Utterance) -> bool:
    """ "which ones?", "their names?", "who are they?" after a count."""
    texts = {word.text for word in utterance.words if not number_of(word.text)}
    pointed = not _POINTING.isdisjoint(texts)
    texts -= _COUNTED if pointed else frozenset()
    return not utterance.slots and texts <= _LISTING and bool(texts & _NAMES)


_POINTING = frozenset("they those these".split())
_COUNTED = frozenset("states countries nations parties members people persons bodies organs things".split())
""" "Which States were those?": of those that were counted; "which States?" may ask for others."""


def asks_where_it_is_said(utterance: Utterance) -> bool:
    """ "Where does it say so?", "in which letter is that written?": asks for the quotes of the last answer."""
    texts = {word.text for word in utterance.words}
    pointing = bool(texts & _PLACE) and bool(texts & {"it", "that", "this", "so"})
    return pointing and not utterance.slots and texts <= _WHERE_SAID


def asks_for_which_part(utterance: Utterance) -> bool:
    """ "Is that in the cover letter or in the annex?": of the last answer, where it stands."""
    texts = [word.text for word in utterance.words]
    parts = indices(utterance.of("part"))
    rest = {text for i, text in enumerate(texts) if i not in parts}
    pointed = bool(rest & {"that", "it", "this"}) and "or" in rest
    return pointed and bool(parts) and rest <= _WHERE_SAID | {"or", "cover", "covering", "itself", "of"}


def doubts(utterance: Utterance) -> bool:
    """ "You sure?", "really?", "is that so?": the proof of the last answer is asked for."""
    texts = {word.text for word in utterance.words}
    return not utterance.slots and not texts.isdisjoint(_SURE) and texts <= _SURE | _BESIDE_SURE


_SURE = frozenset("sure certain really seriously positive proof".split())
_BESIDE_SURE = frozenset("are you is it that so quite absolutely about this and ok but hm ur u very true".split())


def asks_how_many_they_are(utterance: Utterance) -> bool:
    """ "How many are they?" after a list."""
    texts = {word.text for word in utterance.words}
    if utterance.slots or not texts & (_THEY | {"there"}):
        return False
    asked = utterance.asks == "how many" or "count" in texts
    return asked and texts - {"count"} <= _COUNTING | _BESIDE_A_COUNT


_WHERE_SAID = frozenset(
    """where which what in does do is was it that this so the say says said written write state stated stands stand
    printed found letter letters document documents paragraph part parts and exactly thanks you thank ok""".split()
)
_PLACE = frozenset("where letter letters document documents paragraph part parts".split())
_THEY = frozenset("they them these those that".split())
_BESIDE_A_COUNT = frozenset("please for me us up can could you now".split())
_COUNTING = frozenset("how many are is were of there all in total together and so".split()) | _THEY


def lead_of(answer: Answer) -> str:
    """What an answer says before its quote: "Seven boats"; empty where it begins with the place of the quote."""
    lead, point, _ = answer.answer.partition("“")[0].partition(". ")
    return lead if point else ""


def number_told(answer: Answer) -> int:
    """The number with which an answer from a sentence begins: "Three corridors"; 0 where it begins otherwise."""
    first = (answer.items[0] if answer.items else lead_of(answer)).casefold().split()[:1]
    return (number_of(first[0]) or 0) if first and answer.intent in (None, "quantity") else 0
