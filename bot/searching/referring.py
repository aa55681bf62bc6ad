"""Sentences that speak of a thing without its name: "The Committee shall ...", "Its seat ...", "are parties to it".

What was named last is meant: by a pronoun in the very next sentence of the paragraph, by the noun of the name, set as
a name itself, in the sentences of the part that follow until another one is named.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from bot.reading.patterns import pattern
from bot.searching.sentences import Sentences
from store.words import stem

FURTHER = 8
"""Sentences behind a name in which its noun alone stands for it."""
MOST_PLACES = 60
"""Places of a name up to which the sentences behind them are looked at: more often it needs no standing in."""
_PRONOUN = pattern(r"^(?:It|Its|They|Their|He|She|His|Her)\b")
_OBJECT = pattern(r"\b(?:to|of|from|with|under|by|in|on) (?:it|them)\b")
_NOUN = pattern(r"\b[Tt]he (?:said |same )?([A-Z][a-z]{3,})\b(?! (?:of|for|on) (?:the )?[A-Z]| [A-Z])")
_EARLY = 12
"""Words of a sentence among which the name must stand for "It" to go back to it."""

OF_STATES = frozenset(map(stem, "republic kingdom federation state states union emirates sultanate duchy".split()))
"""Nouns in the formal names of States: alone, set as a name, they may mean another one."""

Phrase = tuple[str, ...]


def referring(places: Mapping[int, Phrase], heads: Collection[str], index: Sentences) -> dict[int, Phrase]:
    """Places of sentences that mean the thing named at ``places`` (place -> the phrase found) -> what says so.

    ``heads`` are stems of the nouns that may stand for the name.
    """
    found: dict[int, Phrase] = {}
    if len(places) > MOST_PLACES:
        return found
    for at, phrase in places.items():
        if (pronoun := _by_pronoun(at, phrase, index)) and at + 1 not in places:
            found.setdefault(at + 1, pronoun)
        for behind in range(at + 1, min(at + 1 + FURTHER, len(index.rows))) if heads else ():
            if behind in places or index.blocks[behind][:2] != index.blocks[at][:2]:
                break
            text = str(index.rows[behind]["text"])
            if names_another(text, heads):
                break
            nouns = (stem(word.casefold()) for word in _NOUN.findall(text))
            if noun := next((noun for noun in nouns if noun in heads), ""):
                found.setdefault(behind, (noun,))
    for at, phrase in [*found.items()]:  # "The Committee is presided over by X. Its seat is at Y."
        if (pronoun := _by_pronoun(at, phrase, index)) and at + 1 not in places:
            found.setdefault(at + 1, pronoun)
    return found


def names_another(text: str, heads: Collection[str]) -> bool:
    """Whether a sentence holds another name with the noun: "the Security Council", "the Council of Ministers"."""
    return any(stem((one or other).casefold()) in heads for one, other in _OTHER.findall(text))


_OTHER = pattern(r"(?<![.;:] )(?<!^)\b[A-Z][\w-]+ ([A-Z][a-z]{3,})\b|\b([A-Z][a-z]{3,}) (?:of|for|on) (?:the )?[A-Z]")


def followed_by_pronoun(places: Mapping[int, Phrase], index: Sentences) -> dict[int, Phrase]:
    """Places of the sentences in a row that begin with "They" or "It" behind one that begins with what is named."""
    found: dict[int, Phrase] = {}
    for at, phrase in places.items() if len(places) <= MOST_PLACES else ():
        if f" {' '.join(phrase)} " not in f" {' '.join(index.padded[at].split()[:_SUBJECT])} ":
            continue
        for behind in range(at + 1, min(at + 1 + FURTHER, len(index.rows))):
            pronoun = _SUBJECT_PRONOUN.match(str(index.rows[behind]["text"]))
            if index.blocks[behind][:2] != index.blocks[at][:2] or not pronoun or behind in places:
                break
            found.setdefault(behind, (stem(pronoun[0].casefold()),))
    return found


_SUBJECT = 3
"""Words of a sentence that may be its subject: "The Ministers noted"."""
_SUBJECT_PRONOUN = pattern(r"(?:They|It)\b")


def _by_pronoun(at: int, phrase: Phrase, index: Sentences) -> Phrase | None:
    if at + 1 >= len(index.rows):
        return None
    text = str(index.rows[at + 1]["text"])
    if index.blocks[at + 1] != index.blocks[at]:
        return (stem(text.split()[0].casefold()),) if _goes_on_counting(at, phrase, index) else None
    if found := _PRONOUN.match(text):
        early = " ".join(index.padded[at].split()[:_EARLY])
        return (stem(found[0].casefold()),) if f" {' '.join(phrase)} " in f" {early} " else None
    return ("it",) if _OBJECT.search(text) else None


def _goes_on_counting(at: int, phrase: Phrase, index: Sentences) -> bool:
    """ "1. The Commission shall ... 2. It shall ...": the next numbered paragraph speaks of the subject of this one."""
    one, other = index.rows[at], index.rows[at + 1]
    numbered = str(one["number"] or "").isdigit() and str(other["number"] or "").isdigit()
    if not numbered or index.blocks[at][:2] != index.blocks[at + 1][:2] or one["role"] != other["role"]:
        return False
    subject = " ".join(index.padded[at].split()[:_SUBJECT])
    return bool(_PRONOUN.match(str(other["text"]))) and f" {' '.join(phrase)} " in f" {subject} "
