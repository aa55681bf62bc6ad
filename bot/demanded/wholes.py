"""What a yes must bear out beside the deed: that nobody else did it, of what the share is, which organ it was."""

from __future__ import annotations

from bot.context import Context
from bot.demanded.told import Told
from bot.lexicon import kin, lexicon
from bot.reading.patterns import pattern
from store.words import stem, stems


def bears_out_alone(context: Context, told: Told) -> bool:
    """ "Did X alone ask for it": no sentence that has X do it says that nobody else did."""
    return not context.utterance.of("state", "person", "organization")


def is_of_that_organ(context: Context, told: Told) -> bool:
    """ "Did the Council grant it": no sentence on what another organ did."""
    proved = told.proved.casefold()
    return all(value.casefold() in proved for value in context.utterance.values("organ", "body"))


def is_share_of_that(context: Context, told: Told) -> bool:
    """ "Twenty per cent of the population": no sentence on as much of something else."""
    asked = _SHARE.search(" ".join(word.text for word in context.utterance.words))
    if asked is None:
        return True
    own = [found[1] for found in _SHARE.finditer(told.proved.casefold())]
    noun = stem(asked[1])
    ways = {(noun,), *lexicon().alternatives.get(noun, ()), *kin(asked[1])}
    lands = {word.text for slot in context.utterance.of("state") for word in context.utterance.words_of(slot)}
    if asked[1] in lands and not _LANDS.isdisjoint(own):
        return True  # "20 per cent of X" is that much of its territory
    return not own or any(tuple(stems(one)) in ways for one in own)


_LANDS = frozenset("territory land area soil".split())


def is_since_then(context: Context, told: Told) -> bool:
    """ "Since 2002": no sentence that gives other years for it."""
    words = context.utterance.words
    since = [slot.value[:4] for slot in context.utterance.of("date") if words[slot.first - 1].text == "since"]
    years = set(_YEAR.findall(told.proved))
    return not since or not years or bool(years & set(since))


def holds_for_both(context: Context, told: Told) -> bool:
    """ "Both requests, 2004 and 2009": no yes by a sentence of one letter that does not speak of both years."""
    years = {slot.value[:4] for slot in context.utterance.of("date")}
    if not told.said.startswith("Yes") or len(years) < len(("one", "other")):
        return True
    return len(told.letters) >= len(years) or years <= set(_YEAR.findall(told.proved))


_YEAR = pattern(r"\b(?:1[89]|20)\d\d\b")
_SHARE = pattern(r"(?:per cent|percent|%) of (?:the |its |their |all )?(?:(?:its|the) )?(\w+)")


_OUTSIDE = pattern(r"\boutside (?:the |our |its |their )?([a-z]{4,})")
_WITHIN = pattern(r"\b(?:of|in|from|within|inside) (?:the |our |its |their )?([a-z]{4,})\b")


def is_not_outside(context: Context, told: Told) -> bool:
    """ "Vessels of the REGION": what those from outside the region did tells nothing of them."""
    line = " ".join(word.text for word in context.utterance.words)
    if not _APART.isdisjoint(line.split()):
        return True
    quotes = [" ".join(quote.split()) for quote in told.quotes]
    said = " ".join(quote.partition(item)[0] for item in told.items[:1] for quote in quotes) or " ".join(quotes)
    outside = set(_OUTSIDE.findall(said)) - set(_WITHIN.findall(_OUTSIDE.sub(" ", said)))
    return outside.isdisjoint(_WITHIN.findall(line))


_APART = frozenset("outside foreign other others beyond abroad external elsewhere not".split())
