"""What a thing is for: some words behind the thing, or behind what was done with it, tell a purpose."""

from __future__ import annotations

from bot.context import Context
from bot.demanded.told import Told
from bot.lexicon import BEING, STOPWORDS, word_classes
from bot.reading.patterns import pattern
from store.words import fold, stem, tokens

_PURPOSE = frozenset("purpose purposes".split())
_MARKED = pattern(
    r"\bfor (?!by\b|example|instance|the (?:first|second|last|next) |\w+ (?:days|weeks|months|years|hours|minutes)\b)"
    r"|\bin order |\bso (?:that|as to)\b|\bwith (?:a|the) (?:view|aim|purpose|object|task|possibility)"
    r"|\b(?:aim|purpose|task|object|objective|function)s?\b|\bcapable of\b|\baimed at\b|\bserv(?:es?|ed|ing)\b"
    r"|\bintended\b|\bdesigned\b|\bin the (?:interests?|service) of\b|\bagainst\b"
    r"|\b(?:organ|body|forum|framework|mechanism|instrument|means|channel)s? (?:in|by|through) which\b"
)
_PAID = pattern(r"\b(?:paid(?: for)?|financed|funded|covered) by\b")
_ON = pattern(r"\W+on (?!\d)")
""" "The committee on coordination"."""
_TO = pattern(r"(?:(\w+),? )?\bto (\w+)")
_OTHERWISE = frozenset(
    """is are was were be been ready able willing due expected supposed continue continues agreed decided wish wishes
    has have had want wants need needs requested asked invited according prior thanks owing up as ought""".split()
)
"""In front of these "to" tells no purpose: "are to be", "ready to"."""
_OF_WORDS = frozenset({None, "cited", "said_about"})


def asks_purpose(texts: list[str]) -> bool:
    """ "What was X for", "for what purpose was X"."""
    ends = texts[:1] == ["what"] and texts[1:2] != [] and texts[1] in BEING and texts[-1] == "for" and len(texts) > _FEW
    return ends or (texts[:2] == ["for", "what"] and not _PURPOSE.isdisjoint(texts[2:3]))


_FEW = 3


def tells_purpose(context: Context, told: Told) -> bool:
    """A sentence in which a purpose stands behind the last word of the question that it holds."""
    texts = [word.text for word in context.utterance.words]
    if told.intent not in _OF_WORDS or not asks_purpose(texts):
        return True
    head = _head(texts)
    return not head or any(_behind(quote, stem(head)) for quote in told.quotes)


def _head(texts: list[str]) -> str:
    """The noun that the question is on, or what was done: "the alarms on the ferries", "was the crew trained"."""
    words = texts[2:-1] if texts[-1] == "for" else texts[3:]
    if words and words[-1].endswith("ed"):
        return words[-1]
    first = next((i for i, text in enumerate(words) if text in _PREPOSITIONS), len(words))
    return next((text for text in reversed(words[:first]) if text not in STOPWORDS), "")


_PREPOSITIONS = frozenset("of in on at from by with under between against to that which".split())


def _behind(text: str, last: str) -> bool:
    """Whether a purpose stands behind the word; also at the beginning, in front of a comma."""
    text = " ".join(text.split())
    folded = fold(text)
    ends = [token.end for token in tokens(text) if stem(token.text) == last]
    if not ends:
        return False
    rest = folded[ends[0] :] if len(folded) == len(text) else folded
    paid = _PAID.search(folded, 0, ends[0]) if len(folded) == len(text) else None
    return (
        bool(paid or _ON.match(rest) or _MARKED.search(rest))
        or _acts(rest)
        or folded.startswith(("in order to ", "to "))
    )


def _acts(rest: str) -> bool:
    """ "To" in front of a verb, where nothing before it makes it another one."""
    return any(
        found[1] not in _OTHERWISE and "v" in word_classes(found[2])[0] and found[2] != "be"
        for found in _TO.finditer(rest)
    )
