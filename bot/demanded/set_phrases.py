"""Words that stand in a sentence as a piece of something else: of a name, or of a set phrase."""

from __future__ import annotations

import re

from bot.context import Context
from bot.demanded.told import Told
from bot.reading.patterns import pattern
from store.words import stem, tokens

_DOING = pattern(
    r"\b(?:do|did|doing|done|act|acts|acted|taken) (?:\w+ )?(?:about|against|over) (?:the |its |their )?"
    r"(?!it\b|them\b|that\b|this\b)([a-z][\w-]+)"
)
"""The noun after "about", where it is typed in small letters."""


def does_something_about_it(context: Context, told: Told) -> bool:
    """ "What does X do about drugs": that it wrote to an Office on Drugs and Crime does not tell."""
    found = _DOING.search(context.utterance.text)
    if found is None or not context.utterance.in_english:
        return True
    root = stem(found[1])
    own = [quote[token.start] for quote in told.quotes for token in tokens(quote) if stem(token.text) == root]
    return not own or any(letter.islower() for letter in own)


_IN_FORCE = pattern(r"\b(?:in(?:to)?|of) force\b|\bforce of law\b")
_FORCE = pattern(r"\b(?:forces?|troops?|arm(?:y|ies)|soldiers?|militar\w+|battalions?|contingents?)\b")


def is_no_entry_into_force(context: Context, told: Told) -> bool:
    """ "When did the Forces start": an Act that came into force is none of them."""
    if _IN_FORCE.search(context.utterance.text.casefold()):
        return True
    proved = " ".join(told.proved.casefold().split())
    return not _IN_FORCE.search(proved) or bool(_FORCE.search(_IN_FORCE.sub(" ", proved)))


_BUT = r"\b(?:all|everyone|everybody|none|nobody|any) (?:but|except|save)(?: for)? (?:the |its )?"


def is_no_exception(context: Context, told: Told) -> bool:
    """ "How many went home": not the nine of "all but nine of them"."""
    if not told.items or not context.utterance.in_english:
        return True
    if not _EXCEPTING.isdisjoint(word.text for word in context.utterance.words):
        return True
    excepted = re.compile(_BUT + re.escape(told.items[0].casefold()))
    return not any(excepted.search(" ".join(quote.casefold().split())) for quote in told.quotes)


_EXCEPTING = frozenset(
    "not but except exception exceptions without none never elsewhere remain remained others".split()
)
