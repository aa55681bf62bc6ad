"""A claim taken apart: its verb, what the verb is said of, what it is done to and by whom; or two nouns said to be one.

"Did the gendarmes free the doctors", "was the report prepared by X", "is X the chairman of Y". Only the front of each
group is read; what cannot be taken apart is None, and is looked at by others.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.lexicon import BEING, DOING, HAVING, MODALS, STOPWORDS, base_forms, word_classes
from bot.reading.typed import Word
from bot.reading.utterance import Utterance
from bot.searching.deed_asked import place_of_deed

OPENING = BEING | DOING | HAVING | MODALS
ARTICLES = frozenset("the a an its their his her our".split())
PREPOSITIONS = frozenset("of in at on by from to into with for under against near between during after before".split())
FORMS_OF_BE = BEING | frozenset("be been being".split())
OPPOSITE = {"from": ("to", "into"), "to": ("from",), "into": ("from",)}
"""Prepositions of a direction, with those of the other way."""


class Claim(NamedTuple):
    """A claim with a verb; of a group of words its noun stands for it."""

    opening: str
    """Its first word."""
    deed: Word
    passive: bool
    """Whether the subject undergoes the deed."""
    subject: Word | None
    target: Word | None
    """What the deed is done to."""
    doer: Word | None
    """Who did it, of what was done."""
    directions: tuple[tuple[str, str], ...]
    """Prepositions with the stem behind each."""
    texts: frozenset[str]
    """All its words."""
    words: tuple[Word, ...]


def claim_of(utterance: Utterance) -> Claim | None:
    """The claim of a yes/no question; None where it has no verb that is known, or only asks what is said."""
    said, at = utterance.words, _verb(utterance)
    if at is None or said[at].text in STOPWORDS or not _RELATIVE.isdisjoint(word.text for word in said[1:at]):
        return None
    if not _COMPARING.isdisjoint(word.text for word in said):
        return None
    if said[at].stem in _SAYING and said[min(at + 1, len(said) - 1)].text not in _CALLING:
        return None
    passive = bool({word.text for word in said[:at]} & FORMS_OF_BE) and not said[at].text.endswith("ing")
    behind = [word.text for word in said[at + 1 :]]
    by = at + 2 + behind.index("by") if "by" in behind else None
    target = _head(said[at + 1 :]) if not passive and at + 1 < len(said) and behind[0] not in PREPOSITIONS else None
    return Claim(
        said[0].text,
        said[at],
        passive,
        _head(said[1:at]),
        target,
        _head(said[by:]) if by is not None and (passive or said[by].capital) else None,
        directions_of(said),
        frozenset(word.text for word in said),
        tuple(said),
    )


def deed_of_somebody(utterance: Utterance) -> tuple[Word, str, Word] | None:
    """Of "who fired on the boats" the verb, its preposition (or empty), and what it was done to; None where not so."""
    said = utterance.words
    if len(said) <= _WITH_A_VERB or said[0].text != "who" or said[1].text in STOPWORDS:
        return None
    if not any("v" in word_classes(base)[0] for base in base_forms(said[1].text)):
        return None
    tie = said[2].text if said[2].text in PREPOSITIONS else ""
    target = _head(said[2 + bool(tie) :])
    return (said[1], tie, target) if target else None


_WITH_A_VERB = 2
_COMPARING = frozenset("more less fewer than same".split())
_RELATIVE = frozenset("that which who whom whose".split())


def _verb(utterance: Utterance) -> int | None:
    """Index of the verb of the claim; None where it only says what something is, or has no verb that is known."""
    said = utterance.words
    if said[0].text not in DOING | MODALS or (said[0].text in MODALS and any(word.text == "be" for word in said)):
        at = _behind_been(utterance) or place_of_deed(utterance)
        describes = at is not None and at + 1 < len(said) and said[at - 1].text in ARTICLES  # "the armed conflict"
        return None if describes else at
    named = {i for slot in utterance.slots for i in range(slot.first, slot.last)}
    found = (i for i in range(1, len(said)) if i not in named and _is_bare_verb(said, i))
    at = next(found, None)
    behind = next(found, None)
    if at is None or behind != at + 1 or behind + 1 == len(said):
        return at
    return behind if "n" in word_classes(said[at].text)[0] else at  # "did the police FORCE arrest him"


def _behind_been(utterance: Utterance) -> int | None:
    """ "Have the stolen camels been RETURNED": what stands behind "been", and an adverb."""
    texts = [word.text for word in utterance.words]
    at = texts.index("been") + 1 if "been" in texts else len(texts)
    while at < len(texts) and texts[at].endswith("ly"):
        at += 1
    return at if at < len(texts) and "v" in word_classes(texts[at])[0] else None


def _is_bare_verb(said: Sequence[Word], at: int) -> bool:
    text, before = said[at].text, said[at - 1].text
    if before in ARTICLES | PREPOSITIONS | _COUNTING or text in STOPWORDS:
        return False
    if said[at + 1 : at + 2] and said[at + 1].text == "of" and "n" in word_classes(text)[0]:
        return False  # "the CHARACTER of the relations"
    return base_forms(text)[0] == text and "v" in word_classes(text)[0] and not text.endswith(("ing", "s"))


_COUNTING = frozenset("and or this that these those all any some no each every to".split())


_SAYING = frozenset(
    """say said state mention write wrote written name call label describ speak spoke refer cite quot tell told talk
    claim alleg assert argu mean touch cover deal discuss address contain includ list appear""".split()
)
_CALLING = frozenset("for on upon".split())


def _head(said: Sequence[Word]) -> Word | None:
    """The noun of "the two Japanese doctors in Pama": the last word before a preposition or a small word."""
    found = None
    for word in said:
        small = word.text in STOPWORDS
        if small and found is not None:
            return found
        adverb = word.text.endswith("ly") and "n" not in word_classes(word.text)[0]
        if not small and not adverb and not word.text.isdecimal():
            found = word
    return found


def directions_of(said: Sequence[Word]) -> tuple[tuple[str, str], ...]:
    """Prepositions of a direction, each with the stem of the word behind it: "from A to B"."""
    words = [word for word in said if word.text != "the"]
    return tuple((one.text, other.stem) for one, other in pairwise(words) if one.text in OPPOSITE)


def nouns_called(utterance: Utterance) -> tuple[Word, Word] | None:
    """The nouns of "is X a Y", "was the X the Y of Z"; None for any other question."""
    said = utterance.words
    if said[0].text not in BEING or not (_RELATIVE | {"it"}).isdisjoint(word.text for word in said):
        return None
    article = next((i for i in range(2, len(said)) if said[i].text in ARTICLES | {"one"}), None)
    if article is None or said[article - 1].text in PREPOSITIONS | _CALLING:
        return None
    one, other = _head(said[1:article]), _head(said[article + 1 :])
    return (one, other) if one and other else None


def thing_had(utterance: Utterance) -> Word | None:
    """The noun of "does X have Y", "has X got Y", "has X any Y"; None for any other question."""
    texts = [word.text for word in utterance.words]
    if texts[0] in DOING and "have" in texts[1:-1]:
        thing = _head(utterance.words[texts.index("have") + 1 :])
        return thing if thing and thing.text not in _IDIOMATIC else None
    if texts[0] not in HAVING or place_of_deed(utterance) is not None:
        return None
    named = next((slot.last for slot in utterance.slots if slot.first in (1, 2)), len(texts))
    start = texts.index("got") + 1 if "got" in texts else named
    behind = utterance.words[start:]
    return _head(behind) if behind and "v" not in word_classes(behind[0].text)[0] else None


_IDIOMATIC = frozenset("place part role say bearing".split())
""" "Have a place among", "have a say": no thing that is had."""
