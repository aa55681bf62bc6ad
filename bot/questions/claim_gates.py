"""What a sentence must have besides the words of a claim: all of what is spoken of, the same place in a row, the name.

Each check gives a verdict as :mod:`bot.questions.checking` has it: so, otherwise, or not said.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from bot.context import Context
from bot.demanded.signs import OFFICE_WORDS, PASSING, SHARES
from bot.demanded.told import of_sentence
from bot.lexicon import STOPWORDS, is_english, word_classes
from bot.reading.ordinals import counts_up
from bot.reading.patterns import pattern
from bot.scoping.scope import indices
from bot.searching.retrieval import Hit
from bot.slots import ORDINALS
from store.places import find_states
from store.words import fold, stem, tokens

Verdict = bool | None

_ALL = frozenset("all every each both".split())
_LOW = frozenset(ordinal for ordinal in ORDINALS if not counts_up(ordinal)) | {"last"}
_BEFORE = 3
"""Words between an ordinal and the noun it counts: "a second and last term"."""
_AT_REQUEST = pattern(
    r"\bat the (?:request|invitation|demand|insistence|suggestion|initiative) of (?:the )?(?P<who>[^,;:.]{3,60})"
)
_ASKING = frozenset(map(stem, "ask request demand invite insist suggest propose want".split()))


def gates(context: Context, hit: Hit) -> Iterable[Verdict]:
    """The verdicts of every check."""
    words = [fold(token.text) for token in tokens(str(hit.row["text"]))]
    yield from _all_of(context, words)
    yield from _place_in_row(context, words)
    yield from _who_asked(context, str(hit.row["text"]))
    yield from _own_names(context, words)
    yield from _of_others(context, words)
    yield from _as_what(context, words)
    yield from _office_of(context, str(hit.row["text"]))
    if not _ADOPTING.isdisjoint(word.stem for word in context.utterance.words):
        from bot.drafts_called import tells_of_its_draft  # here to keep start-up fast, as below

        yield None if tells_of_its_draft(context, (str(hit.row["letter"]),)) else True
    if not (SHARES | {"since"}).isdisjoint(word.text for word in context.utterance.words):
        from bot.demanded.wholes import is_share_of_that, is_since_then  # here to keep start-up fast, as below

        told = of_sentence(str(hit.row["text"]), str(hit.row["letter"]))
        yield (is_share_of_that(context, told) and is_since_then(context, told)) or None
    if not PASSING.isdisjoint(word.stem for word in context.utterance.words):
        from bot.demanded.deeds import tells_passing_on  # here to keep start-up fast

        yield tells_passing_on(context, of_sentence(str(hit.row["text"]), str(hit.row["letter"]))) or None
    if any(word.text == "named" for word in context.utterance.words):
        from bot.demanded.holders import is_named  # here to keep start-up fast

        yield is_named(context, of_sentence(str(hit.row["text"]), str(hit.row["letter"]))) or None
    if not OFFICE_WORDS.isdisjoint(word.text for word in context.utterance.words):
        from bot.demanded.ranks import keeps_the_office  # here to keep start-up fast

        yield keeps_the_office(context, of_sentence(str(hit.row["text"]), str(hit.row["letter"]))) or None


_ADOPTING = frozenset(map(stem, "adopt adoption pass approve vote enact reject".split()))


def _all_of(context: Context, there: list[str]) -> Iterable[Verdict]:
    """ "On all the recommendations", where the sentence speaks of "the recommendation"."""
    words = [word.text for word in context.utterance.words]
    for i, text in enumerate(words):
        if text not in _ALL:
            continue
        noun = next((one for one in words[i + 1 : i + 4] if one not in STOPWORDS and one.endswith("s")), "")
        single = noun.removesuffix("s")
        if noun and single in there and noun not in there and _ALL.isdisjoint(there):
            yield None


def _place_in_row(context: Context, there: list[str]) -> Iterable[Verdict]:
    """ "A third term", where the sentence has a second one."""
    named = indices(context.utterance.of("part", "paragraph", "date", "body", "organization"))
    for i, (word, noun) in enumerate(pairwise(context.utterance.words)):
        if word.text not in _LOW or i in named or noun.text in STOPWORDS or "n" not in word_classes(noun.text)[0]:
            continue
        places = [at for at, one in enumerate(there) if stem(one) == noun.stem]
        before = {one for at in places for one in there[max(0, at - _BEFORE) : at]}
        if before & _LOW:
            yield word.text in before


def _who_asked(context: Context, text: str) -> Iterable[Verdict]:
    """ "Did X ask for it", where it was done "at the request of Y"."""
    found = _AT_REQUEST.search(text)
    verbs = [i for i, word in enumerate(context.utterance.words) if word.stem in _ASKING]
    asking = [slot for slot in context.utterance.of("state") if verbs and slot.last <= verbs[0]]
    if found is None or not asking:
        return
    states = {one.state for one in find_states(found["who"])}
    if states:
        yield states >= {slot.value for slot in asking}


def _own_names(context: Context, there: list[str]) -> Iterable[Verdict]:
    """A name that is in no list must stand in the sentence itself, not only near it."""
    named = indices(context.utterance.slots) | context.scope.used
    for i, word in enumerate(context.utterance.words):
        if i and i not in named and word.capital and not is_english(word.text) and word.text not in there:
            held = {stem(one) for one in there}
            if word.stem not in held and "-" not in word.text and not word.raw.isupper():
                yield None


def _of_others(context: Context, there: list[str]) -> Iterable[Verdict]:
    """ "Aimed at other States", "directed against X": a sentence without the words speaks of no others, of no foe."""
    words = context.utterance.words
    for word, noun in pairwise(words[1:]):
        behind = [set(map(stem, there[i + 1 : i + 4])) for i, one in enumerate(there) if one in _OTHER]
        wanted = _STATES if noun.stem in _STATES else {noun.stem}
        if word.text in _OTHER and not any(wanted & near for near in behind):
            yield None
    if any(word.text == "against" for word in words) and _AGAINST.isdisjoint(map(stem, there)):
        yield None


def _as_what(context: Context, there: list[str]) -> Iterable[Verdict]:
    """ "Took part as a member", where the sentence has "as observers"."""
    words = [word.text for word in context.utterance.words]
    for i, text in enumerate(words[:-2]):
        noun = next((one for one in words[i + 1 : i + 4] if one not in ("a", "an", "the")), "")
        whole = words[i + 1] in ("a", "an") and text == "as" and noun == words[-1]
        if whole and "as" in there and stem(noun) not in map(stem, there):
            yield None


_STATES = frozenset(map(stem, "state country nation".split()))
_OTHER = frozenset("other others another foreign".split())
_AGAINST = frozenset(map(stem, "against counter combat combating fight threat oppose counteract counteracting".split()))


def _office_of(context: Context, text: str) -> Iterable[Verdict]:
    """ "The Secretary-General of the United Nations", where the sentence has that of another organization."""
    if names_office_of_another(context, text):
        yield None


def names_office_of_another(context: Context, text: str) -> bool:
    """Whether the office that the question names with its body is, wherever it stands in the text, that of another."""
    words = context.utterance.words
    bodies = context.utterance.of("organization", "organ", "body")
    for office in context.utterance.of("office"):
        near = (one for one in bodies if one.first - office.last in (1, 2) and words[office.last].text == "of")
        body = next(near, None)
        behind = [rest.lstrip().removeprefix("the ") for rest in text.split(f"{office.value} of ")[1:]]
        if body and behind:
            initials = "".join(word[0] for word in body.value.split() if word[:1].isupper())
            return not any(one.startswith((body.value, initials)) for one in behind)
    return False
