"""The noun that a question asks for: of "which NOUN", "what is the NOUN of", "name the NOUNs", "NOUN of X?"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.lexicon import BEING, HAVING, QUESTION_WORDS, STOPWORDS, word_classes
from bot.reading.utterance import Utterance

_BEING = BEING | HAVING | {"'s"}
_ENDING = frozenset(
    """of in on at for from to by with under about is are was were be been do does did has have had can could will would
    should shall may might must that which who whose whom and or as than not also still then than there""".split()
)
_DETERMINERS = frozenset("the a an its his her their our your this that these those any some all both".split())
_REQUESTS = frozenset("name list give enumerate cite state tell show identify".split())


class Asked(NamedTuple):
    """The noun asked for; empty where the question has none."""

    noun: str = ""
    behind: str = ""
    """The word behind it."""
    by: str = ""
    """The word that asks: "which", "what", "name" or empty."""


def asked_noun(utterance: Utterance) -> Asked:
    """The noun that the question asks for."""
    texts = [word.text for word in utterance.words]
    at = next((i for i, text in enumerate(texts) if text in ("which", "what")), None)
    if at is not None:
        if texts[at + 1 : at + 2] and texts[at + 1] in _BEING:
            if texts[at + 2 : at + 3] and texts[at + 2] in _DETERMINERS:
                return _noun(texts, at + 3, texts[at])
            return Asked(by=texts[at])
        return _noun(texts, at + 1, texts[at])
    if texts and texts[0] in _REQUESTS:
        first = next((i for i, text in enumerate(texts) if i and text not in _DETERMINERS | {"me", "us"}), len(texts))
        return _noun(texts, first, "name")
    if texts and not utterance.asks and texts[0] not in STOPWORDS - _DETERMINERS:
        return _noun(texts, 1 if texts[0] in _DETERMINERS else 0, "")
    return Asked()


def _noun(texts: Sequence[str], first: int, by: str) -> Asked:
    run: list[str] = []
    for text in texts[first:]:
        if text in _ENDING or text in QUESTION_WORDS or text in STOPWORDS - {"same", "own", "name", "other"}:
            break
        if run and "v" in word_classes(text)[0] and "n" not in word_classes(text)[0]:
            break
        if run and text.endswith("ed"):
            break
        run.append(text)
    if not run:
        return Asked(by=by)
    noun = next((text for text in reversed(run) if "n" in word_classes(text)[0]), "")
    if by and len(run) > 1 and noun == run[-1] and "v" in word_classes(noun)[0] and _acts(texts, first + len(run)):
        noun = next((text for text in reversed(run[:-1]) if "n" in word_classes(text)[0]), noun)
    end = texts[first + len(run)] if first + len(run) < len(texts) else ""
    return Asked(noun, end, by)


def _acts(texts: Sequence[str], behind: int) -> bool:
    """Whether the last of the run is the verb: "which museum returned the"."""
    return behind < len(texts) and texts[behind] in _DETERMINERS | {"to", "on", "for", "with", "in"} - {"of"}


def is_plural(noun: str) -> bool:
    """Whether the noun has an ending of the plural."""
    return noun.endswith("s") and not noun.endswith(("ss", "us", "is"))


_THINGS = frozenset("artifact location object".split())
"""Kinds of nouns for what lies in space: of these "how long" asks for metres, of all others for days."""


def asks_extent(utterance: Utterance) -> bool:
    """ "How long is the bridge": a length, where nothing is said to be done to it or to go on."""
    texts = [word.text for word in utterance.words]
    at = next(
        (i for i in range(len(texts) - 3) if texts[i : i + 2] == ["how", "long"] and texts[i + 2] in _BEING), None
    )
    if at is None:
        return False
    first = at + 3 + (texts[at + 3] in _DETERMINERS)
    run = texts[first : next((i for i in range(first, len(texts)) if texts[i] in _ENDING), len(texts))]
    done = any(text.endswith(("ed", "ing")) or word_classes(text)[0] == "v" for text in texts[first:])
    return not done and any(word_classes(text)[1] in _THINGS for text in run)
