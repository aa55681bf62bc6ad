"""A message cut at its sentences and its marks, and the words with which a piece may begin to ask."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from bot.cutting import sentences
from bot.lexicon import QUESTION_WORDS, is_english
from bot.reading.patterns import pattern
from bot.reading.spelling import one_slip
from bot.reading.utterance import LONGEST

_WH = r"(?:who|whom|whose|what|when|where|why|how|which)\b"
_PREPOSITION = r"(?:in|on|under|to|for|by|from|with|at|of|until|till|since|against|into|between|among|through|during)"
_AUXILIARY = r"(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|shall|may|must)\b"
_REQUEST = r"(?:list|name|count|give|show|quote|tell|explain|summari[sz]e|describe|compare|state|cite|find|enumerate)\b"
OPENS = pattern(
    rf"(?:(?:and|so|but|then|please|kindly|now|also),? )*(?:{_PREPOSITION} {_WH}|{_WH}|{_AUXILIARY}|{_REQUEST}"
    r"|(?:the )?(?:total )?(?:number|date|name|names|title|symbol|list) of\b|(?:any|every|all|each) )",
    re.IGNORECASE,
)
"""What a question or a request begins with."""
_BORDER = pattern(r"(?<=[^\s])(?:[.!…]+(?=\s)|[,;:]+(?=\s)|\s?[–—]\s?|\s-+(?=\s)|\s?\((?=\w)|\)(?=[\s,.?]))\s*")
MOST_PIECES = 8
"""Pieces of one sentence that are looked at."""


class Cut(NamedTuple):
    """A message without a piece that stood before, within or behind its question."""

    question: str
    piece: str
    place: str
    """before, within or behind; when, but, front and unmarked where no mark parts them."""
    mark: str = ""
    """What parted the two."""
    behind_name: bool = False
    """Whether the piece stands right behind a name."""


def asking_sentence(text: str) -> tuple[list[str], str, list[str]]:
    """(sentences before the last one that asks, that sentence, those behind it)."""
    found = sentences(text[: 2 * LONGEST])
    at = next((i for i in reversed(range(len(found))) if _asks(found[i])), 0)
    return found[:at], found[at] if found else "", found[at + 1 :]


def opens(text: str) -> bool:
    """Whether the text begins with what a question begins with, a slip in it allowed ("by wich session")."""
    if OPENS.match(text):
        return True
    first = [word.casefold() for word in text.split()[:2] if len(word) > 2 and not is_english(word.casefold())]
    return any(_is_slip(word, asking) for word in first for asking in QUESTION_WORDS)


def _is_slip(word: str, asking: str) -> bool:
    """Whether one letter of the word is wrong, or left out."""
    left_out = len(word) + 1 == len(asking) and any(asking[:i] + asking[i + 1 :] == word for i in range(len(asking)))
    return left_out or one_slip(word, asking)


_SUPPOSING = pattern(r"(?:had|were|should) [^?]*$", re.IGNORECASE)
""" "Had the draft been adopted, ...": begins as a question does."""


def _asks(sentence: str) -> bool:
    return sentence.rstrip(')"”» ').endswith("?") or opens(sentence)


def cuts(sentence: str) -> Iterator[Cut]:
    """Ways to take a piece off a sentence that asks: what leads up to it, what trails behind, what is put within."""
    borders = list(_BORDER.finditer(sentence))[:MOST_PIECES]
    end = "?" if sentence.rstrip().endswith("?") else ""
    for border in reversed(borders):
        before, behind = sentence[: border.start()].strip(), sentence[border.end() :].strip()
        if opens(behind) and (not opens(before) or _SUPPOSING.match(before)):
            yield Cut(behind, before, "before", border[0].strip())
    for border in borders:
        if ")" in sentence[border.end() :] and "(" in border[0] and not sentence.rstrip(" ?.!").endswith(")"):
            continue
        before, behind = sentence[: border.start()].strip(" ,;:"), sentence[border.end() :].strip(" ).?!")
        if len(before.split()) >= _FEWEST and behind and opens(before) and not opens(behind):
            yield Cut(f"{before}{end}", behind, "behind", border[0].strip())
    for first, second in pairwise(borders):
        before, within = sentence[: first.start()].strip(), sentence[first.end() : second.start()].strip()
        behind = sentence[second.end() :].strip()
        if before and within and len(f"{before} {behind}".split()) >= _FEWEST:
            named = before.split()[-1][0].isupper()
            yield Cut(f"{before} {behind}", within, "within", first[0].strip(), named)
    for time in _WHEN.finditer(sentence):
        before, clause = sentence[: time.start()].strip(), sentence[time.end() :].strip(" ?.!")
        if len(before.split()) >= _FEWEST and opens(before):
            yield Cut(f"{before}{end}", clause, "when")
    for but in _BUT.finditer(sentence):
        before, behind = sentence[: but.start()].strip(), sentence[but.end() :].strip()
        if opens(behind) and not opens(before):
            yield Cut(behind, before, "but")
    yield from of_asker_in_front(sentence)
    for unmarked in _UNMARKED.finditer(sentence):
        before, behind = sentence[: unmarked.start()].strip(" ,"), sentence[unmarked.end() :].strip(" ?.!")
        piece = f"{unmarked[0].strip()} {behind}"
        if len(before.split()) >= _FEWEST and behind and opens(before):
            yield Cut(f"{before}{end}", piece, "unmarked")


def split(piece: str) -> list[str]:
    """The pieces between the marks of a piece."""
    return [one.strip() for one in _BORDER.split(piece)][:MOST_PIECES]


def of_asker_in_front(sentence: str) -> Iterator[Cut]:
    """ "As a newcomer I wonder who signed": what the asker says up to a question word, with no mark between."""
    for asking in list(_ASKS_WITHIN.finditer(sentence))[:_MOST_WITHIN]:
        before, behind = sentence[: asking.start()].strip(), sentence[asking.start() :].strip()
        if _ASKER.search(before) and not opens(before):
            yield Cut(behind, before, "front")


_WHEN = pattern(
    r",? (?:when|while|as|at the time(?: when| that| of)?|at the moment(?: when| of)?|by the time)\b (?=\S+ \S)",
    re.IGNORECASE,
)
""" "... when the request was made": the time is that of a letter."""
_BUT = pattern(r",? but ", re.IGNORECASE)
_MOST_WITHIN = 2
_ASKS_WITHIN = pattern(rf"(?<=\w )(?:{_PREPOSITION} )?{_WH}(?! (?:is|are|was|were)? ?(?:why|how)\b)", re.IGNORECASE)
_ASKER = pattern(r"\b(?:i|we|me|us|my|our)\b", re.IGNORECASE)
_FEWEST = 3
"""Words of a question that can stand alone."""
_UNMARKED = pattern(
    r"\s(?:(?:in|by|on) (?:the |its |their |his |her )?(?:own )?\w+ of|as (?:\w+ly )?\w+ (?:by|in|to)"
    r"|according to|(?:going|judging) by|to (?:go by|judge by|judge from|hear))\b(?=\s\S)",
    re.IGNORECASE,
)
"""What may open an adjunct that says whose words are meant, with no mark before it."""
