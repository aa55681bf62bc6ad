"""A number, a sum of money or a span of time, where the question asks for one."""

from __future__ import annotations

import re
from itertools import pairwise

from bot.amounts import amounts_in
from bot.context import Context
from bot.demanded.asked import asked_noun, asks_extent, is_plural
from bot.demanded.signs import SUMS
from bot.demanded.told import Told
from bot.lexicon import STOPWORDS
from bot.reading.currencies import CURRENCIES
from bot.reading.patterns import pattern
from bot.reading.statements import numbered
from bot.scoping.scope import LETTER_NOUNS, indices
from store.words import stem, stems, tokens

_NUMBERS_IN_WORDS = frozenset(
    """once twice thrice none no nobody neither both single half quarter third all every each only zero several dozen
    many nothing""".split()
)
"""Words that may open the answer to "how many" in place of a number."""


def tells_number(context: Context, told: Told) -> bool:
    """ "How many ...", "how did the number of STATES change": a number, and as many as are asked for."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    if utterance.asks == "yes/no" or not utterance.in_english:
        return True
    wanted = sum(pair == ("how", "many") for pair in pairwise(texts))
    counting = asked_noun(utterance).noun == "number" or "strength" in texts or utterance.asks in ("how", "how many")
    if not wanted and counting:
        wanted = int(_counts_something(texts))
    asked = asked_noun(utterance)
    if not wanted and asked.noun in _MEASURES and asked.behind == "of" and utterance.asks in ("what", ""):
        if stem(asked.noun) not in stems(told.text) and not _UNIT.search(told.text):
            return False
        wanted = 1
    if asked.by in ("what", "which") and asked.noun in _SHARES and asked.behind == "of":
        return _SHARE.search(told.proved) is not None
    two = told.intent == "quantity" or (told.intent is None and ("and", "how") in pairwise(texts))
    if two and 0 < len(told.items) < wanted:
        return False  # one number for two that are asked for
    return not wanted or (_numbers(told) >= wanted and not _of_a_whole(context, texts, told))


_SHARES = frozenset("portion proportion share percentage fraction".split())
_SHARE = pattern(r"\b(?:per ?cent|half|thirds?|quarters?|majority|most|whole|entire|all|none)\b|%|\d")
_PROPORTION = pattern(r"\b(?:per ?cent|half|thirds?|quarters?|fifths?|tenths?)\b|%", re.IGNORECASE)
_MEASURES = frozenset(
    "population size area height length width depth weight age distance temperature speed turnover budget".split()
)
"""What is told by a number."""
_UNIT = pattern(r"\d (?:\w+ )?(?:metres?|meters?|kilomet\w+|km|miles?|feet|hectares?|tonn?e?s|kilograms?|kg|years)\b")
_SHARED_OUT = frozenset("each per apiece every respectively".split())
_FOR_EACH = pattern(r"\b(?:each|per|every|apiece|respectively|equal(?:ly)?)\b", re.IGNORECASE)


def tells_its_own_number(context: Context, told: Told) -> bool:
    """ "The number of the protest NOTE": one by which a note is called, not a number of something else."""
    texts = [word.text for word in context.utterance.words]
    noun = numbered(texts) if texts[:1] != ["how"] and context.utterance.asks == "what" else ""
    kinds = "resolution|decision|document|note" if noun == "text" else noun
    said = " ".join((" ".join(told.quotes) or told.text).split())
    return not noun or re.search(rf"\b(?:{kinds})s?\b(?:\bNo\.|[^,;.]){{0,40}}\d", said, re.IGNORECASE) is not None


def tells_what_each_has(context: Context, told: Told) -> bool:
    """ "Each member's share", "the fine per boat": a sum for one of them, not that of all together."""
    utterance, texts = context.utterance, [word.text for word in context.utterance.words]
    asked = texts[:1] == ["each"] or ("how" in texts and bool(_SHARED_OUT.intersection(texts)))
    if told.intent != "quantity" or not asked or utterance.asks == "yes/no" or not utterance.in_english:
        return True
    return any(_FOR_EACH.search(quote) for quote in told.quotes) or len(told.items) > 1


_SPAN = pattern(r"^\W*(?:[\w,-]+ ){1,3}(?:years?|months?|weeks?|days?|hours?|minutes?)$", re.IGNORECASE)
_TIME = frozenset("time year years month months week weeks day days hour hours minute minutes longer".split())


def is_no_span_of_time(context: Context, told: Told) -> bool:
    """ "How much will X give": "two years" is no sum."""
    lead = told.items[0] if told.items else told.said.split(". ")[0]
    asked = {word.text for word in context.utterance.words}
    return not _TIME.isdisjoint(asked) or not _SPAN.search(lead)


_PIECE = pattern(r";\s+")


def beside_its_verb(context: Context, told: Told) -> bool:
    """ "How many X were moved": not the number of another clause, where the one that has the verb holds none such."""
    utterance = context.utterance
    if utterance.asks != "how many" or not told.items or told.intent not in (None, "quantity"):
        return True
    taken = indices(utterance.slots) | context.scope.used
    verbs = {word.stem for i, word in enumerate(utterance.words) if i not in taken and word.text.endswith("ed")}
    for quote in told.quotes:
        pieces = _PIECE.split(quote)
        own = [piece for piece in pieces if told.items[0] in piece]
        doing = [piece for piece in pieces if not verbs.isdisjoint(stem(token.text) for token in tokens(piece))]
        if len(pieces) > 1 and own and doing and not any(piece in doing for piece in own):
            return False
    return True


_PART_OF = pattern(r"^\W*(?:(?:only|just|some|about|almost|nearly) )?\w+ of (?:the|its|their)\b", re.IGNORECASE)


def _of_a_whole(context: Context, texts: list[str], told: Told) -> bool:
    """ "Three of the members" for "how many members does X have": those that did something, not all there are."""
    behind = texts[texts.index("many") + 1 :] if "many" in texts else []
    if not behind or not _PART_OF.search(told.items[0] if told.items else told.said):
        return False
    named = indices(context.utterance.slots) | context.scope.used
    first = len(texts) - len(behind)
    return all(i in named or text in STOPWORDS or stem(text) == stem(behind[0]) for i, text in enumerate(behind, first))


def _counts_something(texts: list[str]) -> bool:
    """ "The number of member States", not "the number of the article"; "troop strength", not its being strong."""
    pairs = enumerate(pairwise(texts))
    return any(
        (pair == ("number", "of") and any(map(is_plural, texts[i + 2 : i + 6])))
        or (pair[0] in _OF_FORCES and pair[1] == "strength")
        for i, pair in pairs
    )


_OF_FORCES = frozenset("troop force numerical personnel manpower staff".split())
"""What is as strong as it has people."""


def _numbers(told: Told) -> int:
    words = [token.text for token in tokens(told.counted)]
    in_words = sum(word in _NUMBERS_IN_WORDS for word in words[:2])
    return len({claim.value for claim, _, _ in amounts_in(words)}) + in_words


_PAYING = frozenset(
    "cost costs pay pays paid price spend spent worth charge charged fee fees owe owes earn earns".split()
)
MONEY = pattern(
    rf"[$€£¥]|\b(?:[A-Z]{{3}} \d|(?!cents?\b)(?:{CURRENCIES})"
    r"|cents?\b(?<!per cent)|currency|free of charge|(?:million|billion)\b(?! [a-z]+s\b(?<!is)(?<!was)(?<!has)))\b"
)


def tells_money(context: Context, told: Told) -> bool:
    """ "How much does X cost", "what sum": money."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    asked = asked_noun(utterance)
    much = ("how", "much") in pairwise(texts) and bool(_PAYING.intersection(texts) or "money" in texts)
    sum_asked = (asked.by in ("which", "what") or not utterance.asks) and asked.noun in SUMS
    if utterance.asks == "yes/no" or not (much or sum_asked):
        return True
    first = " ".join((*told.items[:1], *told.quotes[:1]))
    if much and "much of " in " ".join(texts) and told.items and _PROPORTION.search(" ".join(told.quotes)):
        return _PROPORTION.search(told.items[0]) is not None  # what part of its budget it pays, not the budget
    return MONEY.search(first or told.text) is not None


_SPAN_ASKED = pattern(
    r"\bhow (?:soon|quickly)\b"
    r"|\bhow (?:long|many (?:days|weeks|months|years)|much (?:time|later|earlier))\b.*"
    r"\b(?:after|before|between|since|later|earlier|until)\b"
)
_UNIT_OF_TIME = pattern(
    r"\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|fortnight)\b"
)
_DAY = pattern(r"\b(?:\d{1,2} )?[A-Z][a-z]{2,8},? (?:\d{1,2},? )?(?:1[89]|20)\d\d\b|\b(?:1[89]|20)\d\d\b")


def tells_span(context: Context, told: Told) -> bool:
    """ "How soon after", "how many days before": a span, or the two days that bound it."""
    utterance, texts = context.utterance, [word.text for word in context.utterance.words]
    if not utterance.in_english or "how" not in texts or not _SPAN_ASKED.search(" ".join(texts)):
        return True
    if asks_extent(utterance):
        return True
    return bool(_UNIT_OF_TIME.search(told.text)) or len(set(_DAY.findall(told.text))) > 1


def counts_what_is_asked(context: Context, told: Told) -> bool:
    """ "How many annexes": a number of letters does not tell, where it is not letters or times that are counted."""
    texts = [(word.text, word.stem) for word in context.utterance.words]
    behind = next((texts[i + 2 : i + 5] for i, one in enumerate(texts) if one[0] == "how"), [])
    if context.utterance.asks != "how many" or not behind or not _LETTERS.match(told.text):
        return True
    return any(root in LETTER_NOUNS or text in _COUNTED_LETTERS for text, root in behind)


_LETTERS = pattern(r"\w+ letters?\b")
_COUNTED_LETTERS = frozenset("times often many of items ones places years".split())
