"""A number that a sentence gives for each of several: "611 in Peru, 305 in Ecuador", "France (2 million), Japan (1)".

The pieces of such a list hold one number each and what it belongs to. Of one that is named only its own piece is told:
the number of all, and those of the others, are the answer to another question.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row
from bot.context import Context
from bot.questions.measures import MONEY, Measure, measure_asked
from bot.questions.own_numbers import is_of_other_noun
from bot.questions.passages import search
from bot.questions.quoting import place, quoted
from bot.reading.patterns import pattern
from bot.reading.utterance import Term
from bot.scoping.scope import Scope
from bot.searching.abstention import never_missing
from bot.searching.content import wanted_terms
from bot.searching.held import padded, surely_stands
from bot.searching.retrieval import Hit
from bot.slots import CARDINALS
from bot.wording import upper_first
from store.words import stem, stems

_BORDER = pattern(r"[,;:] (?:and |but |while |with )?|\band |\bof wh(?:ich|om) ")
_FIGURE = pattern(
    rf"(?<![\w./-])(?:\d[\d,.]*\d|\d)(?![\w/-])|\b(?:{'|'.join(CARDINALS)}|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b",
)
_LABELLED = pattern(
    r"(?:[:;] |^)(?:and )?((?:the )?[A-ZÀ-Þ][^,;:()]{1,60}, (?:US\$ ?|\$|€)?\d[\d.,]{0,12}"
    r"(?: (?:million|billion|per cent))?)(?=[;.]|$)"
)
"""One of a list with the name in front of a comma: "France, 3 million; Japan, 7.1 million"."""
_DATE = pattern(
    r"\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|\b(?:19|20)\d\d\b|\b(?:paragraph|article|resolution|annex|rule|item) \d+"
)
_KEY = pattern(r"\b(?:in|to|by|from|for|at|among|on|of) (?:the )?[A-Z]|[A-Z][\w'’-]+[^()]{0,60}\(")
_LONGEST = 90
_TAIL = 60
"""Characters of the first piece that count: before them stands the sentence that leads to the list."""
_WITHOUT_UNIT = frozenset(map(stem, "many much number total count figure amount sum money share altogether".split()))


class Piece(NamedTuple):
    """A piece of the sentence with one number."""

    start: int
    end: int


def share_of_one(context: Context) -> Answer | None:
    """The number of the one that is named, where a sentence gives a number for each of several."""
    utterance = context.utterance
    measure = measure_asked(utterance)
    if measure is not None and measure.name not in ("count", "money", "any", "share"):
        return None
    if measure is None and (utterance.asks not in ("", "how many") or is_large(context.reader)):
        return None  # of very many letters only what is asked by its measure is searched for
    if context.scope.basis == frozenset({"implied"}):
        context = context._replace(scope=Scope())  # the one that is named need not have written the letter
    must, may = wanted_terms(context)
    if len(must) < 2:
        return None
    for hit in search(context, must, may)[:4]:
        if hit.row["role"] != "text" or not _covers(hit, must) or _counts_other(hit, measure):
            continue
        pieces = listed(str(hit.row["text"]))
        own = [piece for piece in pieces if _keyed(hit.row, pieces, piece, must)]
        counting = measure if measure and measure.name == "count" else None
        text = str(hit.row["text"])
        if len(own) == 1 and counting and is_of_other_noun(utterance, text, *own[0]):
            continue
        if len(own) == 1 and not (counting and _is_money(hit.row, own[0], counting)):
            return _told(context, hit.row, pieces, own[0])
    return None


def _covers(hit: Hit, must: Sequence[Term]) -> bool:
    """Whether the sentence, or its paragraph and heading, hold every name and all words but one."""
    needed = {term.stem for term in must} - _WITHOUT_UNIT
    lacking = [term for term in hit.missing if term.stem in needed]
    return len(hit.exact) > 1 and len(lacking) < _MOST_LACKING and not any(map(never_missing, lacking))


_MOST_LACKING = 2


def _counts_other(hit: Hit, measure: Measure | None) -> bool:
    """Whether no word of what is counted stands there: "how many foreign ones" is told by no number of barrels."""
    counted = {stem(word) for word in measure.noun} if measure and measure.name == "count" else set()
    return bool(counted) and counted <= {term.stem for term in hit.missing}


def _is_money(row: Row, piece: Piece, measure: Measure) -> bool:
    """Whether the piece gives a sum where things are counted."""
    held = set(stems(str(row["text"])[piece.start : piece.end][-_LONGEST:]))
    return bool(held & MONEY) and not MONEY & {stem(word) for word in measure.noun}


def listed(text: str) -> list[Piece]:
    """Pieces of a list in which each piece has one number and a name it belongs to; fewer than two are no list."""
    if labelled := [Piece(*found.span(1)) for found in _LABELLED.finditer(text)]:
        return labelled if len(labelled) > 1 else []
    borders = [0, *(found.end() for found in _BORDER.finditer(text)), len(text)]
    pieces = [Piece(a, b) for a, b in pairwise(borders) if text[a:b].strip(" ,;.")]
    runs = [list(run) for held, run in groupby(pieces, key=lambda piece: _one_number(text, piece)) if held]
    longest = max(runs, key=len, default=[])
    return longest if len(longest) > 1 else []


def _one_number(text: str, piece: Piece) -> bool:
    words = text[piece.start : piece.end][-_LONGEST:]
    dates = [found.span() for found in _DATE.finditer(words)]
    figures = [f for f in _FIGURE.finditer(words) if not any(a <= f.start() < b for a, b in dates)]
    return len(figures) == 1 and not dates and _KEY.search(words) is not None


def _keyed(row: Row, pieces: Sequence[Piece], piece: Piece, must: Sequence[Term]) -> bool:
    """Whether a name of the question stands in this piece and in no other."""
    text = str(row["text"])
    own = _padded(text, piece, piece == pieces[0])
    others = [_padded(text, one, one == pieces[0]) for one in pieces if one != piece]
    names = [term for term in must if _is_name(term, text)]
    return any(surely_stands(term, own) and not any(surely_stands(term, other) for other in others) for term in names)


def _is_name(term: Term, text: str) -> bool:
    """A name the question is read with, or a word that has a capital letter within the sentence."""
    return term.stem.startswith("=") or f" {term.text.capitalize()}" in text


def _padded(text: str, piece: Piece, first: bool) -> str:
    words = text[piece.start : piece.end]
    return padded(words[-_TAIL:] if first else words)


def _told(context: Context, row: Row, pieces: Sequence[Piece], piece: Piece) -> Answer:
    """The sentence up to the list, and of the list the one piece."""
    text = str(row["text"])
    own = _TRAILING.sub("", text[piece.start : piece.end])
    head = _LEADING.sub("", text[: _list_begins(text, pieces[0])])
    begin = 0 if piece == pieces[0] else piece.start
    proof = [quoted(context.reader, row, begin, piece.start + len(own))]
    said = text[begin : piece.start + len(own)]
    if head and begin:
        proof.insert(0, quoted(context.reader, row, 0, len(head)))
        said = f"{head} ... {own}"
    shown = upper_first(own)
    return Answer("answered", f"{shown}. {place(context.local, row)}: “{said}”", items=(own,), citations=tuple(proof))


def _list_begins(text: str, first: Piece) -> int:
    """Where the first of the list begins: at its number or at its name, whichever comes first."""
    if text[: first.start].rstrip().endswith(":"):
        return first.start
    starts = [found.start() for found in (_FIGURE.search(text, first.start), _KEY.search(text, first.start)) if found]
    return min(starts)


_TRAILING = pattern(r"(?:[ ,;.]|\band)+$")
_LEADING = pattern(r"(?:[ ,;:(]|\band|\bof wh(?:ich|om))+$")
