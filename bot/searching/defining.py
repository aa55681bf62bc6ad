"""Whether a sentence says what something is or means, where that is asked, or only uses the word."""

from __future__ import annotations

import re
from itertools import takewhile

from bot.lexicon import STOPWORDS
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from store.words import fold


def merely_uses(utterance: Utterance, texts: list[str], text: str) -> bool:
    """ "What does X mean", "X stands for what": a sentence that uses X and defines nothing; a name may be described."""
    asked = texts[-1:] in (["mean"], ["means"], ["meant"]) or texts[-2:] in (["stand", "for"], ["short", "for"])
    how = utterance.asks == "how" and any(word.startswith("define") for word in texts)
    asked = asked or (how and _AIMS.isdisjoint(texts))
    defining = texts[:1] == ["define"] or ("of" in texts and not _MEANING.isdisjoint(texts))
    named = any(word.capital for word in utterance.words[1:]) or utterance.of("body", "organization", "organ")
    return (asked or (defining and not named)) and not _DEFINES.search(text)


def is_no_such_thing(texts: list[str], text: str) -> bool:
    """ "What is a supplementary item": a sentence that names one says of none what such a thing is."""
    if texts[:1] != ["what"] or texts[1:3] not in (["is", "a"], ["is", "an"], ["was", "a"], ["was", "an"]):
        return False
    noun = " ".join(takewhile(lambda one: one not in STOPWORDS, texts[3:]))
    folded = " ".join(fold(text).split())
    own = re.escape(noun)
    said = rf"\b(?:is|are|was|were|as|be|being|becom\w+|remains?|constitutes?|represents?|called) an? {own}"
    said += rf"|{own}s? (?:is|are|was|were|means|consists?)\b|\ban? {own}(?: [\w-]+){{1,6}} (?:is|was)\b"
    said += rf"|{own}s?\W{{0,2}} (?:\(|[-–—]|(?:an?|the|that is|in which|when|where)\b)"
    return bool(noun) and re.search(said, folded) is None


_AIMS = frozenset("purpose purposes aim aims goal goals task tasks role objective objectives mission".split())
"""Who defines these says what something is for, and needs no word for it."""
_MEANING = frozenset("meaning definition".split())
_DEFINES = pattern(
    r"\b(?:mean(?:t|ing)?|stands? for|hereinafter|hereafter|referred to as|known as|called|defined)\b"
    r"|(?<!\bby )(?<!\bof )\bmeans (?:an?|the|that|any|all|every|to|[“\"‘])"
)
""" "By political means" defines nothing."""
