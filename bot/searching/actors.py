"""Whether a sentence tells who: a person, a State or a body by name, or those who act together and have no name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS, lexicon
from bot.reading.patterns import pattern
from bot.reading.utterance import Term
from bot.scoping.speakers import speaking_offices
from bot.searching.abstention import FLOORS
from bot.searching.bearing import tells_bearer
from bot.searching.content import TELLING
from bot.searching.doers import (
    asks_for_holder,
    lacks_deed,
    only_dates_by_it,
    only_undergone,
    tells_doer,
    tells_who_underwent,
)
from bot.searching.held import ways
from bot.searching.retrieval import Hit
from bot.searching.rows_inside import inside, states_inside
from store.places import find_states
from store.words import fold, stem, stems, tokens

_TELLS_WHO = TELLING - frozenset(
    """
    propos request report answer name find stand come appear like want demand ask note point deal cover refer
    """.split()
)


def names_person(context: Context, hit: Hit) -> bool:
    """A person whom the question does not name itself."""
    asked = set(context.utterance.values("person"))
    return any(
        not any(name in fold(str(r["name"])) for name in asked)
        for r in inside(context.reader, "person_mentions", hit.row)
    )


def names_body(context: Context, hit: Hit) -> bool:
    """Bodies that the question does not name itself, and that are not all of the United Nations."""
    named = context.utterance.values("organization", "body", "organ")
    asked = " ".join(map(fold, (context.utterance.text, *named, "United Nations")))
    return any(fold(str(row["name"])) not in asked for row in inside(context.reader, "bodies", hit.row))


def all_there(hit: Hit, must: Sequence[Term]) -> bool:
    """Whether every word of the question stands in the sentence as it is."""
    return all(term.stem in hit.exact for term in must)


def tells_who(context: Context, hit: Hit, must: Sequence[Term]) -> bool:
    """A speaker where a verb of telling is said; else a person, or a State or body that does just what is asked."""
    utterance = context.utterance
    words = utterance.words
    if _whose_is_it(context, hit, must) or (not hit.missing and tells_who_underwent(utterance, hit)):
        return True
    if tells_bearer(context, hit, must):
        return True
    if (
        lacks_deed(utterance, hit)
        or only_dates_by_it(utterance, hit)
        or only_undergone(utterance, hit)
        or (asks_for_holder(utterance) and not names_person(context, hit))
    ):
        return False
    if not hit.missing and (tells_doer(utterance, hit, must) or _those_of_a_state_do(context, hit, must)):
        return True
    said = {word.stem for i, word in enumerate(words) if not i or words[i - 1].text not in ("the", "a", "an", "these")}
    possessed = any(word.text == "whose" for word in words)
    if not possessed and lexicon().name_of.get("sign") in {lexicon().name_of.get(stem) for stem in said}:
        return False
    asked_office = [slot for slot in utterance.of("office") if slot not in speaking_offices(utterance)]
    if said & _TELLS_WHO and not utterance.of("office"):
        return True
    exact = len(must) > 1 and all_there(hit, must)
    if names_person(context, hit) or ((exact or _spelled_out(hit, must)) and _names_actors(context, hit)):
        return True
    whose = any(word.text == "whose" for word in words)
    if not asked_office and not whose and _reached(hit, must) and _COLLECTIVE.search(str(hit.row["text"])):
        return True
    named = {fold(value) for value in utterance.values("state", "organization", "body", "organ", "office")}
    others = set(map(fold, states_inside(context.reader, hit.row)))
    others |= {fold(str(r["name"])) for r in inside(context.reader, "bodies", hit.row)}
    return bool(others - named) and not utterance.of("office") and len(must) > 1 and all_there(hit, must)


def _those_of_a_state_do(context: Context, hit: Hit, must: Sequence[Term]) -> bool:
    """ "Who supplies X?" is told by "Peruvian deliveries of X": a State not named in the question, before the deed."""
    utterance = context.utterance
    verb = next((w.text for w in utterance.words[1:] if w.text not in STOPWORDS and w.text not in QUESTION_WORDS), "")
    term = next((term for term in must if term.text == verb), None)
    if term is None or utterance.words[0].text != "who":
        return False
    deeds = {phrase[0] for phrase in ways(term) if len(phrase) == 1}
    text, asked = str(hit.row["text"]), set(utterance.values("state"))
    for found in find_states(text):
        behind = text[found.end :].split()[:_PARTING]
        small = next((i for i, word in enumerate(behind) if not word.islower() or not word.isalpha()), len(behind))
        if found.state not in asked and not deeds.isdisjoint(map(stem, behind[:small])):
            return True
    return False


_PARTING = 3
"""Words behind the name of a State within which its deed stands: "Peruvian arms deliveries"."""


def _spelled_out(hit: Hit, must: Sequence[Term]) -> bool:
    """Whether every word of the question stands in the sentence by itself or by a synonym."""
    needed = {term.stem for term in must}
    whole = min(hit.coverage, hit.solid) >= NEARLY_WHOLE and len(must) > 2
    return whole and not any(term.stem in needed for term in hit.missing)


def _reached(hit: Hit, must: Sequence[Term]) -> bool:
    """Whether the sentence and what is around it leave out no word of at least three."""
    needed = {term.stem for term in must}
    return len(must) > 2 and hit.coverage >= FLOORS["fact"].coverage and not any(t.stem in needed for t in hit.missing)


def _whose_is_it(context: Context, hit: Hit, must: Sequence[Term]) -> bool:
    """ "At whose session", "under whose auspices": the sentence has the thing itself, with all that is asked."""
    words = context.utterance.words
    at = next((i for i, word in enumerate(words[:-1]) if word.text == "whose"), None)
    if at is None or context.utterance.of("office"):
        return False
    needed = {term.stem for term in must}
    whole = hit.coverage >= NEARLY_WHOLE and not any(term.stem in needed for term in hit.missing)
    printed = {token.text for token in tokens(str(hit.row["text"]))}
    return whole and words[at + 1].text in printed and words[at + 1].stem not in _OF_PERSONS


_OF_PERSONS = frozenset("name signatur hand rank titl birthday".split())
"""What only persons have: whose it is, a sentence without a person does not tell."""
_COLLECTIVE = pattern(
    r"\b(?:States (?:parties|of the \w+|Members)|member States|Governments|peoples|international community)\b"
)
NEARLY_WHOLE = 0.9
_ACTORS = pattern(
    r"\b(?:States (?:parties|of the \w+|Members)|member States|Governments|peoples|heads of State|ministers|"
    r"international community)\b"
)


def _names_actors(context: Context, hit: Hit) -> bool:
    """Who acts, called by no name: "the States of the region", "the peoples"."""
    told = {stem for phrase in hit.matched for stem in phrase}
    return any(told.isdisjoint(stems(found)) for found in _ACTORS.findall(str(hit.row["text"])))


def holds_office_of(context: Context, hit: Hit, must: Sequence[Term]) -> bool:
    """ "Which Minister offered help": "the Minister of X offered it" names the holder by the State that has the office.

    The sentence must hold each word itself, and only one State with the office.
    """
    offices = context.utterance.of("office")
    needed = {term.stem for term in must}
    if not offices or hit.solid < _WHOLE or any(term.stem in needed for term in hit.missing):
        return False
    typed = " ".join(word.text for word in context.utterance.words_of(offices[0]))
    text = str(hit.row["text"])
    behind = [text[at.end() :] for at in re.finditer(rf"\b{re.escape(typed)} of (?:the )?", text, re.IGNORECASE)]
    states = {found[0].state for rest in behind if (found := list(find_states(rest[:60]))) and not found[0].start}
    return len(states) == 1 == len(behind) and states.isdisjoint(context.utterance.values("state"))


_WHOLE = 0.99
