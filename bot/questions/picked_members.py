"""Members picked out of one list: those beside another, those outside a region, those with a word in their name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.answers import Answer
from bot.context import Context, states_named
from bot.lexicon import STOPWORDS
from bot.questions.attested import Listing, cited, dated
from bot.questions.choosing import beside, neighbours
from bot.questions.letters_with import unread
from bot.questions.members import sentence
from bot.questions.members_of_region import lies_outside
from bot.questions.membership import MEMBER_NOUNS, VOCABULARY, lists_in, parties
from bot.questions.signing import speaks_of_signing
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from store.words import stem, stems

_ASKED = ("which", "who", "what", "how many", "")
_NAMING = frozenset(map(stem, "name names called call named titled styled title style".split()))
_LISTED = frozenset(map(stem, "list lists listed listing enumeration roster order row named".split()))
_OWN = (
    VOCABULARY
    | _NAMING
    | _LISTED
    | frozenset(
        map(
            stem,
            """after before between behind following follows follow precedes precede preceding next right directly
            immediately just comes come stands stand
            aside apart single only end ends ending start starts starting begin begins beginning
            letter letters position place places outside beyond excluding except neither nor
            lie lies lying situated located ones other than region word words itself themselves carry carries bear
            bears contain contains hold holds use uses style styled asian european caucasian""".split(),
        )
    )
)


_OF_PERSONS = frozenset("surnam forenam initi".split())
"""What persons have, and States have not; "first name" is one of both."""


def picked_members(context: Context) -> Answer | None:
    """ "Who comes right after X in the list?", "members outside Y", "which members are called a republic?"."""
    utterance = context.utterance
    said = {word.stem for word in utterance.words}
    if utterance.asks not in _ASKED or not said & (MEMBER_NOUNS | _LISTED) or speaks_of_signing(utterance):
        return None
    if utterance.of("person", "office", "reference", "symbol", "body") or said & _OF_PERSONS:
        return None
    pairs = pairwise(word.text for word in utterance.words)
    if any(
        one in ("first", "given", "family", "last", "christian") and other in ("name", "names") for one, other in pairs
    ):
        return None  # of persons
    listed = _list_meant(context)
    if listed is None:
        return None
    kept = _beside(utterance, listed) or _outside(context, listed) or _by_name(context, listed)
    return _told(context, listed, kept) if kept else None


def _list_meant(context: Context) -> Listing | None:
    """The list of the letter or year meant, else the latest; None where several lists of it differ."""
    dates = {value[:4] for value in context.utterance.values("date")}
    if len(dates) > 1:
        return None
    scope = context.scope._replace(parts=()) if context.scope.explicit else Scope()
    found = lists_in(context, scope, parties(context.utterance))
    if scope.explicit or not found:
        return found[0] if len(found) == 1 else None
    return None if dates else found[-1]


def _beside(utterance: Utterance, listed: Listing) -> list[str] | None:
    """The States that stand beside the one named, in the order of the list."""
    place = beside(utterance)
    if place is None or len(place.values) != len(utterance.of("state")) or utterance.of("region"):
        return None
    return neighbours(listed.states, place, lambda state, value: state == value)


def _outside(context: Context, listed: Listing) -> list[str] | None:
    """The States of the list that lie in none of the regions named."""
    utterance = context.utterance
    if not lies_outside(utterance) or utterance.of("state"):
        return None
    within = states_named(context)
    return [state for state in listed.states if state not in within]


def _by_name(context: Context, listed: Listing) -> list[str] | None:
    """The States whose printed name holds the word that the question asks for, or lacks it."""
    utterance = context.utterance
    said = {word.stem for word in utterance.words}
    if not said & _NAMING or utterance.of("state", "region"):
        return None
    if ending := _ENDING.search(utterance.text):
        piece = ending["piece"].casefold()
        ends = ending["how"].casefold().startswith("end")
        return [s for s in listed.states if (s.casefold().endswith(piece) if ends else s.casefold().startswith(piece))]
    held = [frozenset(stems(printed)) for printed in listed.printed]
    asked = (said & frozenset().union(*held)) - _OWN - STOPWORDS
    if len(asked) != 1:
        return None
    has = [asked <= own for own in held]
    lacking = any(
        word.text in ("not", "without", "no") or word.text.endswith(("n't", "n’t")) for word in utterance.words
    )
    return [state for state, one in zip(listed.states, has, strict=True) if one != lacking]


_ENDING = pattern(
    r"\b(?P<how>end(?:s|ing)? (?:in|with|on)|(?:start|begin)(?:s|ning|ing)? with)(?: the (?:letters?|syllables?))?"
    r" [\"'“”‘’-]{0,2}(?P<piece>[a-z]{1,8})\b",
    re.IGNORECASE,
)


def _told(context: Context, listed: Listing, kept: Sequence[str]) -> Answer | None:
    ending = _ENDING.search(context.utterance.text)
    piece = frozenset(stems(ending["piece"])) if ending else frozenset[str]()
    if unread(context, _OWN | piece | frozenset(stems(" ".join(listed.printed)))):
        return None
    names = context.local
    how_many = context.utterance.asks == "how many"
    count = f"{names.opening(names.counted(len(kept), 'state'))}: " if how_many else ""
    text = sentence(count + names.say("members.in_list", states=names.states(kept), date=dated(listed, names)))
    items = (str(len(kept)), *kept) if how_many else tuple(kept)
    return Answer("answered", text, items=items, citations=cited(context.reader, [listed]))
