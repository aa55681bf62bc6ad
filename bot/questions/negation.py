"""Whether a sentence says of what it shares with a claim that it is not so.

A negation reaches the words behind it up to the next comma, "but" or "and": "no person was wounded", "would have no
implications", "at no time did they enter"; in "two vessels, not three, were detained" it reaches "three" alone.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.reading.statements import DENYING
from bot.searching.held import any_stands
from store.words import Token, stem, tokens

_NEGATING = DENYING | {"nothing", "cannot"}
_OF_VERBS = frozenset("not never cannot".split())
_COMPARING = frozenset("only later more less fewer least earlier doubt matter".split())
"""Behind "no" or "not" these deny nothing: "not only", "no later than", "not more than six"."""
_BREAKING = frozenset("but and or which who that because as while whereas".split())
_REACH = 12
"""Words behind a negation that it still reaches."""


def reached(text: str, of_nouns: bool = False) -> list[str]:
    """Stems of the words of ``text`` that a negation reaches, in order; ``of_nouns``: only "no", "without" and such."""
    found = list(tokens(text))
    words = [token.text for token in found]
    reach: list[str] = []
    for at, word in enumerate(words):
        denied = word in _NEGATING or word.endswith(("n't", "n’t"))
        denied = denied and not (of_nouns and word in _OF_VERBS)
        if denied and not (words[at + 1 : at + 2] and words[at + 1] in _COMPARING):
            reach += _behind(text, found, at)
    return reach


def _behind(text: str, found: list[Token], at: int) -> list[str]:
    """Stems up to the next mark or word at which another clause begins; "not ready, for now, to go" goes on."""
    reach: list[str] = []
    opened = False
    near = list(zip(found[at : at + _REACH], found[at + 1 : at + 1 + _REACH], strict=False))
    for i, (before, token) in enumerate(near):
        gap = text[before.end : token.start]
        if opened:
            opened = "," not in gap
        elif "," in gap and reach:
            opened = _goes_on(text, near[i:])
            if not opened:
                break
        if token.text in _BREAKING or any(mark in gap for mark in ";:.()"):
            break
        if not opened and ("," not in gap or token.text == "to"):
            reach.append(stem(token.text))
    return reach


def _goes_on(text: str, rest: Sequence[tuple[Token, Token]]) -> bool:
    """Whether the next comma closes what is set apart, with the infinitive behind it that the negation is of."""
    closing = next((token for before, token in rest[1:] if "," in text[before.end : token.start]), None)
    return closing is not None and closing.text == "to"


def negated(text: str, matched: Collection[tuple[str, ...]], of_nouns: bool = False) -> bool:
    """Whether a negation in ``text`` reaches one of the ``matched`` phrases of stems."""
    said = f" {' '.join(reached(text, of_nouns))} "
    return any_stands(matched, said)
