"""What somebody who is no author did: the verb itself must be told, for nobody else speaks in the letters."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.context import Context
from bot.demanded.acting import forwarding
from bot.demanded.asked import is_plural
from bot.demanded.signs import PASSING
from bot.demanded.told import Told
from bot.lexicon import DOING, lexicon, word_classes
from bot.reading.narrators import SPEAKERS
from bot.reading.patterns import pattern
from bot.scoping.scope import LETTER_NOUNS, indices
from bot.searching.content import TELLING
from bot.slots import CARDINALS, Slot
from store.words import stem, stems, tokens

_WISHING = frozenset("want wish need plan hope intend".split())
_PRICING = frozenset({"cost"})
"""Told by any amount beside the thing."""
_SMALL = frozenset("the a an that this its their his her those these".split())


def tells_deed(context: Context, told: Told) -> bool:
    """ "What did the report say", "how did the court rule": a sentence with that verb."""
    texts = [word.text for word in context.utterance.words]
    if told.intent not in (None, "draft") or texts[:1] not in (["what"], ["how"]) or not DOING.intersection(texts[1:2]):
        return True
    if told.intent == "draft" and not _PLACED.isdisjoint(texts):
        return True  # a sentence that is called by its place is told whatever it does
    named = next(
        (slot.last for slot in context.utterance.of("organization", "person") if slot.last == len(texts) - 1), 0
    )
    if named and _only_as_noun(told.said, stem(texts[named])):
        return False
    if not _is_wished(texts, told):
        return False
    at = _verb_of_other(context, texts)
    if at is None or "v" not in word_classes(texts[at])[0] or texts[at] in _WISHING | _PRICING:
        return True
    if context.utterance.words[at].stem in TELLING and _is_text_here(context, texts[at - 1], told):
        return True
    text = f" {' '.join(stems(told.said))} "
    body = _body_at(context, 2 + bool(_SMALL.intersection(texts[2:3])))
    unnamed = body and f" {context.utterance.words[body.last - 1].stem} " not in text
    if body and unnamed and not _acts_in_its_draft(context, body.value, told.letters):
        return False  # what another one did
    own = stem(texts[at])
    if not _TOLD_OTHERWISE.get(own, _NONE).isdisjoint(text.split()):
        return True
    ways = ((own,), *lexicon().alternatives.get(own, ()))
    return any(f" {' '.join(phrase)} " in text for phrase in ways) and not _only_as_noun(told.said, own)


def _acts_in_its_draft(context: Context, organ: str, letters: Sequence[str]) -> bool:
    """Whether the draft that is meant opens with the name of the organ, which is left out in its paragraphs."""
    if "draft resolution" not in context.utterance.values("part"):
        return False
    sql = (
        "SELECT 1 FROM paragraphs WHERE letter = :l AND role = 'preambular' "
        "AND (text LIKE :t || ',%' OR text = :t) LIMIT 1"
    )
    return all(bool(context.reader.rows(sql, {"l": one, "t": f"The {organ}"})) for one in letters) and bool(letters)


def tells_passing_on(context: Context, told: Told) -> bool:
    """ "Was it X that conveyed it": who stands in a list or makes a request has not passed anything on."""
    if context.utterance.asks != "yes/no" or PASSING.isdisjoint(word.stem for word in context.utterance.words):
        return True
    return forwarding(context.utterance) is None or passes_on(" ".join(told.quotes))


def passes_on(text: str) -> bool:
    """Whether a text speaks of passing something on; what is "put forward" is not passed on."""
    return not PASSING.isdisjoint(stems(_PUT_FORWARD.sub(" ", text)))


_PUT_FORWARD = pattern(r"\b(?:put|puts|putting|bring|brings|brought|look|looks|looking|going) forward\b", re.IGNORECASE)
_PLACED = frozenset("sentence line".split())
_SAYING = frozenset(
    map(stem, "declare state propose stress note recall affirm believe consider deny claim add".split())
)
"""What somebody says is told with any of these."""
_NONE = frozenset[str]()
_TOLD_OTHERWISE = {
    "say": _SAYING,
    "defin": frozenset(map(stem, "means meant understood called known hereinafter".split())),
}
"""Verbs that are borne out by other ones."""


def _is_wished(texts: Sequence[str], told: Told) -> bool:
    """ "What do they want to found": a sentence in which somebody founds or is to found, not one on a foundation."""
    at = next((i for i, text in enumerate(texts) if text in _WISHING and texts[i + 1 : i + 2] == ["to"]), len(texts))
    verb = "".join(texts[at + 2 : at + 3])
    if len(texts) - at > _LAST or not verb or "v" not in word_classes(verb)[0] or verb in DOING:
        return True
    ways = ((stem(verb),), *lexicon().alternatives.get(stem(verb), ()))
    forms = {way[0] for way in ways}
    words = [token.text for token in tokens(told.said)]
    return any(_is_to_come(words, i) for i, word in enumerate(words) if stem(word) in forms)


def _is_to_come(words: Sequence[str], at: int) -> bool:
    """ "To found", "will be founded", "founding"; neither "founded" nor "foundation"."""
    if words[at].endswith("ing"):
        return True
    before = words[max(0, at - 3) : at]
    return not words[at].endswith(_NOUNS) and not _BEFORE_A_PLAN.isdisjoint(before)


_BEFORE_A_PLAN = frozenset("to will shall should would can must may be".split())
_LAST = 5
"""Words from the wish to the end, beyond which it is told what is to be done it with."""
_NOUNS = ("ment", "ments", "tion", "tions", "sion", "ance", "ence")
"""Endings of the nouns of a deed."""


def is_of_that_sentence(context: Context, told: Told) -> bool:
    """ "What does X say about Y in his last sentence": no sentence but the one that is called by its place."""
    if told.intent not in (None, "said_about", "superlative") or context.utterance.asks in ("yes/no", "how many"):
        return True
    return _CALLED_BY_PLACE.search(" ".join(word.text for word in context.utterance.words)) is None


_CALLED_BY_PLACE = pattern(
    r"\b(?:first|second|third|fourth|fifth|last|final|closing|concluding|opening|penultimate) sentence\b"
)


def _only_as_noun(said: str, verb: str) -> bool:
    """Whether the verb stands in the sentence as a noun alone: "to submit a report"."""
    words = [token.text for token in tokens(said)]
    before = [words[i - 1] if i else "" for i, word in enumerate(words) if stem(word) == verb]
    return bool(before) and all(text in _SMALL for text in before)


def _is_text_here(context: Context, noun: str, told: Told) -> bool:
    """ "What does the agreement say": a text that stands in the letter under its own title says what its words say."""
    sql = "SELECT text FROM paragraphs WHERE letter = :l AND role IN ('title', 'heading') AND text LIKE :n LIMIT 1"
    given = {"n": f"{noun}%"}
    return any(bool(context.reader.rows(sql, {"l": letter, **given})) for letter in told.letters)


def _verb_of_other(context: Context, texts: Sequence[str]) -> int | None:
    """Index of the word behind the nouns that act, where these name no author; None where there is no such word."""
    named = indices(context.utterance.slots) | context.scope.used
    at = 2 + bool(_SMALL.intersection(texts[2:3]))
    body = _body_at(context, at)
    if body and (verb := _behind_adverbs(texts, body.last)) < len(texts) and verb not in named:
        return verb  # no letter is written by an organ
    behind = next((slot.last for slot in context.utterance.of("organization", "state") if slot.first == at), at)
    if behind < len(texts) and texts[behind].endswith("s"):
        at = behind  # "the OAS observers": not the organization acts
    first = at
    headed = texts[first - 1] in _SMALL  # behind "the" stands a noun
    while at < len(texts) and at not in named and (_may_be_noun(texts[at]) or context.utterance.words[at].capital):
        if _acts(texts, at) and not (headed and at == first):
            break
        at += 1
    last = len(texts) - 1 - (texts[-1] in _PREPOSITIONS)  # "provide for"
    if first < at < last and texts[at] in _PREPOSITIONS and "v" in word_classes(texts[last])[0]:
        at = last  # "the report ON THE HARBOUR says"
    at = _behind_adverbs(texts, at)
    if at == first or at >= len(texts) or at in named or texts[at - 1] in CARDINALS:
        return None
    actors = {word.stem for word in context.utterance.words[first:at]}
    return None if actors & (SPEAKERS | LETTER_NOUNS) else at


def _behind_adverbs(texts: Sequence[str], at: int) -> int:
    while at < len(texts) - 1 and word_classes(texts[at])[0] == "r":
        at += 1
    return at


def _body_at(context: Context, at: int) -> Slot | None:
    """The organ or body whose name begins at the word."""
    return next((slot for slot in context.utterance.of("body", "organ") if slot.first == at), None)


def _may_be_noun(text: str) -> bool:
    return is_plural(text) or "n" in word_classes(text)[0]


def _acts(texts: Sequence[str], at: int) -> bool:
    """Whether the word may be the verb: the last one, or one in front of a small word, where nouns went before it."""
    if at <= 2 or "v" not in word_classes(texts[at])[0]:
        return False
    return at == len(texts) - 1 or texts[at + 1] in _SMALL | _PREPOSITIONS


_PREPOSITIONS = frozenset("in on at about of for to with between".split())
