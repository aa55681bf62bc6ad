"""What belongs to a body: "the session of X" is told by no sentence on the session of another one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.context import Context
from bot.demanded.acting import organ_acts
from bot.demanded.told import MOST_LETTERS, Told
from bot.lexicon import STOPWORDS, lexicon, word_classes
from bot.reading.excepting import is_ruled_out
from bot.reading.gazetteer import placeholders
from bot.searching.content import name_term
from bot.slots import Slot
from store.words import Token, stem, stems, tokens

KINDS = ("organization", "body", "organ")
_SMALL = frozenset("of and for the on in".split())
_NAMING = frozenset("the its their this".split())


def of_that_body(context: Context, told: Told) -> bool:
    """ "When is the X summit": where the quotes have summits or sessions of named bodies, X is one of these."""
    if told.said.startswith("No"):
        return True
    for slot in context.utterance.of(*KINDS):
        heads = _heads(context, slot) if slot.first not in context.scope.used else frozenset[str]()
        owners = [owner for quote in told.quotes for owner in _owners(quote, heads)] if heads else []
        if owners and not any(_is(context, slot, owner) for owner in owners):
            return False
        if told.intent is None and _is_inside_other_names(slot.value, told.quotes):
            return False
    return True


def _is_inside_other_names(name: str, quotes: Sequence[str]) -> bool:
    """ "Security Council", which stands in the quotes as the "Collective Security Council" alone."""
    before = [quote[: quote.index(name)].rstrip("\n ") for quote in quotes if name in quote]
    ends = [text.rsplit(None, 1)[-1] for text in before if text]
    return len(ends) == len(quotes) and all(one[0].isupper() and one.isalpha() and one != "The" for one in ends)


def _heads(context: Context, slot: Slot) -> frozenset[str]:
    """Stems of the noun that the body has: the last word behind its name, or the one in front of "of X"."""
    words = context.utterance.words
    before = [word for word in words[max(0, slot.first - 3) : slot.first] if word.text not in _NAMING]
    noun = words[slot.last] if slot.last < len(words) else None
    if len(before) > 1 and before[-1].text == "of":
        noun = before[-2]
    if noun is None or noun.text in STOPWORDS or "n" not in word_classes(noun.text)[0] or _KIND & {noun.stem}:
        return frozenset()
    other = (
        way[0] for way in lexicon().alternatives.get(lexicon().name_of.get(noun.stem, noun.stem), ()) if len(way) == 1
    )
    return frozenset({noun.stem, *other})


_KIND = frozenset(
    map(
        stem,
        """article rule resolution decision item paragraph member state party secretariat treaty charter part letter
        statement role""".split(),
    )
)
"""Nouns whose owner is often left out, or told by another name."""


def _owners(text: str, heads: frozenset[str]) -> list[tuple[str, ...]]:
    """Names in capitals behind "HEAD of the", and behind "and of the" further on."""
    found = list(tokens(text))
    at = [i for i, token in enumerate(found[:-2]) if stem(token.text) in heads and found[i + 1].text == "of"]
    also = [
        i
        for i, token in enumerate(found[:-2])
        if at and i > at[0] and token.text == "and" and found[i + 1].text == "of"
    ]
    names = (_name(text, found, i + 2 + (found[i + 2].text in _NAMING)) for i in (*at, *also))
    return [tuple(stems(" ".join(name))) for name in names if name]


def _name(text: str, found: Sequence[Token], at: int) -> list[str]:
    run: list[str] = []
    for token in found[at:]:
        if not (text[token.start].isupper() or (run and token.text in _SMALL)):
            break
        run.append(token.text)
    while run and run[-1] in _SMALL:
        run.pop()
    return run


def _is(context: Context, slot: Slot, owner: tuple[str, ...]) -> bool:
    term = name_term(context, slot)
    name = f" {' '.join(owner)} "
    return any(f" {' '.join(way)} " in name for way in term.alternatives) or owner in term.kin


def leaves_letters_to_others(context: Context, told: Told) -> bool:
    """ "Written by the Council", "did the Council circulate it": no body signs a letter or circulates it.

    That somebody signed it, or asks that it become a document of that body, bears out neither.
    """
    return not organ_acts(context.utterance)


def is_written_to_that_organ(context: Context, told: Told) -> bool:
    """ "Did X write to the Council": no yes by a letter to another officer, though it is to be a document of it."""
    words = context.utterance.words
    slots = context.utterance.of("organ", "body")
    texts = [word.text for word in words]
    towards = {"to", "for"} if told.intent == "signers" else {"to"}
    behind_to = [slot for slot in slots if towards & set(texts[max(0, slot.first - 2) : slot.first])]
    if told.said.startswith("No") or told.intent == "addressees" or not behind_to or _WRITING.isdisjoint(texts):
        return True
    marks, params = placeholders(told.letters[:MOST_LETTERS], "l")
    sql = f"SELECT value FROM letter_facts WHERE field = 'addressee' AND letter IN ({marks})"
    offices = [str(row["value"]) for row in context.reader.rows(sql, params)]
    return all(any(slot.value in office for office in offices) for slot in behind_to)


_WRITING = frozenset("write wrote written address addressed complain complained appeal appealed turn turned".split())


def names_another_organ(context: Context, told: Told) -> bool:
    """ "Apart from the Assembly, a document of which body": a request that names another organ beside it."""
    utterance = context.utterance
    barred = {slot.value for slot in utterance.of("organ", "body") if is_ruled_out(utterance, slot.first)}
    quoted = " ".join(told.quotes)
    return not barred or any(organ in quoted for organ in _ORGANS - barred)


_ORGANS = frozenset(("General Assembly", "Security Council", "Economic and Social Council", "Trusteeship Council"))


def names_both_organs(context: Context, told: Told) -> bool:
    """ "Was it issued in both organs?": a yes by a request that names the Assembly and the Council."""
    pairs = set(pairwise(word.text for word in context.utterance.words))
    if not told.said.startswith("Yes") or pairs.isdisjoint((("both", "organs"), ("both", "bodies"))):
        return True
    return all("General Assembly" in quote and "Security Council" in quote for quote in told.quotes)


def names_that_organ(context: Context, told: Told) -> bool:
    """A yes on the Security Council: not by what is said of the General Assembly or a Collective Security Council."""
    if not told.said.startswith("Yes"):
        return True
    slots = (slot for slot in context.utterance.of("organ", "body") if slot.value in _ORGANS)
    named = [slot for slot in slots if slot.first not in context.scope.used]
    quotes = [" ".join(quote.split()) for quote in told.quotes]
    others = {organ for organ in _ORGANS if any(_stands_alone(organ, quote) for quote in quotes)}
    mixed = (slot.value for slot in named if not any(_stands_alone(slot.value, quote) for quote in quotes))
    return not any(others or any(value in quote for quote in quotes) for value in mixed)


def _stands_alone(name: str, text: str) -> bool:
    """Whether the name stands there, not as the end of a longer one."""
    for found in re.finditer(re.escape(name), text):
        before = text[: found.start()].split()[-1:]
        if not before or not before[0][0].isupper() or before[0] in _BEFORE_ORGANS:
            return True
    return False


_BEFORE_ORGANS = frozenset("Nations UN The".split())
