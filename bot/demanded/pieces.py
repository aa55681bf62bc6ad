"""A sentence as pieces: its words with their clauses, and what a word does there (a noun of a deed, a passive verb)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.demanded.claim_parts import ARTICLES, FORMS_OF_BE, PREPOSITIONS
from bot.lexicon import base_forms, word_classes
from bot.reading.patterns import pattern
from store.words import fold, stem


class Piece(NamedTuple):
    """A word of a sentence."""

    text: str
    stem: str
    clause: int
    """Number of the clause, counted from the front."""


def pieces(quote: str) -> Iterator[Piece]:
    """The folded words of a quote, with the clauses that semicolons, colons and "while" or "but" part."""
    clause, parted = 0, False
    for text in _TOKEN.findall(fold(quote)):
        if text in _PARTING:
            parted = True
            continue
        clause += parted or text in _CONTRASTING
        parted = False
        yield Piece(text, stem(text.removesuffix("'s")), clause)


_TOKEN = pattern(r"[;:]|\w+(?:[-'./]\w+)*")
_PARTING = frozenset(";:")
_CONTRASTING = frozenset("while whereas but".split())


def preposition(line: Sequence[Piece], at: int) -> str:
    """The preposition before a word, behind which at most an article stands; or empty."""
    near = [piece.text for piece in line[max(0, at - 2) : at]]
    if near[-1:] and near[-1] in ARTICLES:
        near.pop()
    return near[-1] if near and near[-1] in PREPOSITIONS else ""


def is_noun(line: Sequence[Piece], at: int) -> bool:
    """ "The RELEASE of X", "the DISMISSAL"."""
    classes = "".join(word_classes(base)[0] for base in base_forms(line[at].text))  # "rose" is of "rise" too
    with_of = line[at + 1 : at + 2] and line[at + 1].text == "of"
    if line[at].text.endswith("ing"):
        return bool(with_of) or (at > 0 and line[at - 1].text in ARTICLES)
    noun = "n" in classes or line[at].text.endswith(_NOMINAL)
    return noun and bool(with_of or "v" not in classes)


_NOMINAL = ("tion", "sion", "ment", "ance", "ence")


def is_passive(line: Sequence[Piece], at: int) -> bool:
    """Whether the verb there is said of what undergoes it: "was freed", "freed by"."""
    before = {piece.text for piece in line[max(0, at - 3) : at]}
    by = any(piece.text == "by" for piece in line[at + 1 : at + 2])
    return by or (bool(before & FORMS_OF_BE) and not line[at].text.endswith("ing"))


def is_only_wished(line: Sequence[Piece], at: int) -> bool:
    """ "The dismissal of X;", "approved the building of X": the noun of a deed in a point without a verb, or wished."""
    if not is_noun(line, at):
        return False
    before = {piece.text for piece in line[max(0, at - _GOVERNED) : at]}
    if not before.isdisjoint(_WISHING):
        return True
    texts = {piece.text for piece in line}
    return at <= _IN_FRONT and line[0].text in ARTICLES and texts.isdisjoint(_FINITE)


_GOVERNED, _IN_FRONT = 14, 3
_WISHING = frozenset(
    """approved approves approve proposed proposes propose demanded demands demand requested requests request urged
    urges recommended recommends recommend envisaged envisages plans planned advocated advocates sought seeks supported
    supports insists insisted called calls""".split()
)
_FINITE = FORMS_OF_BE | frozenset(
    "has have had will would shall should may might can could took began did does".split()
)


def is_denied(line: Sequence[Piece], at: int) -> bool:
    """ "Nobody was KILLED", "were not KILLED"."""
    return not _DENYING.isdisjoint(piece.text for piece in line[max(0, at - _IN_FRONT) : at])


_DENYING = frozenset("nobody no none not never neither".split())
