"""Dated statements: each date of the body with the sentence it stands in and the clause it belongs to.

The clause is the smallest piece of the sentence around the date that tells an event: it has a verb or a noun of
action ("entry into force", "signing"), and, where it only says "set up in 2001", also what was set up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, Literal, NamedTuple

from store.dates import DateFound
from store.letters import DatedStatement
from store.parsing.lexicon import EVENT_NOUNS, PAST_VERBS, word_set
from store.parsing.passages import Passage

_NOT_PARTICIPLES: Final = word_set(
    "united indeed hundred need speed armed so-called concerned limited red exceed proceed succeed seed feed"
)
_DOCUMENT_NOUNS: Final = word_set(
    "resolution resolutions declaration declarations decision decisions treaty agreement convention protocol "
    "letter letters "
    "statement statements report note communiqué memorandum charter accord accords communication message "
    "telegram cablegram"
)
_WORD: Final = re.compile(r"[^\W\d_][\w'’-]*")
_TRIM_START: Final = re.compile(r"[\s,;:.()–—*_-]*(?:(?:and|but|or|when|while|whereas|that|where)\s+)?(?:[\"“]\s*)?")
_TRIM_END: Final = " ,;:–—-(*_"
_FINITE_FIRST: Final = re.compile(
    r"\s*(?:and\s)?(?:(?:also|then|now|currently|subsequently|later)\s)?(?:is|are|was|were|has|have|had|will|"
    r"would|did|do|does|can|may|must|"
    r"shall|should|took|takes|held|came|began|became|entered|constitutes?|led|made|remains?|\w{3,}ed)\b"
)
_REPORTING: Final = re.compile(
    r"(?:I|We)\s(?:am|are|have|wish|write|should|would|refer|express|transmit|forward|bring|draw|regret|protest|"
    r"condemn)\b"
)
_RELATING: Final = re.compile(r"\s*(?:in|by|under|at|on)\swhich\b|\s*(?:whereby|when|by\swhose)\b")
_NOUNS: Final = re.compile(r"\b(?:the|a|an|their|its)\s(?:[a-z-]+\s){0,2}?([a-z-]+)\b")


# Made for each boundary: the constructor that NamedTuple writes takes twice as long.
_new: Final = tuple.__new__
_FAR: Final = 900
"""Characters before and behind a date in which its clause is looked for."""
_AUXILIARIES: Final = frozenset(["is", "are", "was", "were", "has", "have", "had", "will", "would"])
_RELATIVES: Final = frozenset(["which", "who", "whose", "whom", "where", "in which", "at which", "by which"])


class _Piece(NamedTuple):
    """A stretch of a sentence between two boundaries."""

    start: int
    end: int
    opened: str
    """What opens it: "(", ",", "when" ..."""


@cache
def _boundary() -> re.Pattern[str]:
    """Found by one set of characters first, so that the search need not try the pattern at every place."""
    alone = "".join(rf"(?<! {word}\s)" for word in ("in", "by", "at", "of", "on", "to", "for", "with", "from", "under"))
    return re.compile(
        r"[,;:()\s](?:(?<=[,;:])(?=\s)|(?<=[()])|(?<=\s)(?:[–—-]\s|"
        + alone
        + r"(?=(?:and\s|or\s|but\s)?(?P<word>which|who|whose|whom|when|while|whereas|where|"
        r"in\swhich|by\swhich|at\swhich|whereby)\s)|(?=(?P<also>and)\s(?:(?:currently|then|subsequently|later|also)"
        r"\s)?"
        r"(?:was|were|is|are|has|have|had)\s)))"
    )


def find_statements(passages: Sequence[Passage]) -> tuple[DatedStatement, ...]:
    """One statement for each date of the body, in order."""
    return tuple(one for passage in passages if passage.in_body and passage.dates for one in _in_passage(passage))


def _in_passage(passage: Passage) -> Iterator[DatedStatement]:
    for date in passage.dates:
        first, last, number = passage.sentence_at(date.start)
        start, end = _clause(passage.text, *_near(passage.text, first, last, date), date)
        precision: Literal["day", "month", "year"] = "day" if date.precision == "day" else "month"
        yield DatedStatement(
            part=passage.part,
            paragraph=passage.ordinal,
            sentence=number,
            date=date.iso,
            precision="year" if date.precision == "year" else precision,
            basis="resolved" if date.basis == "resolved" else "printed",
            printed=date.printed,
            date_span=passage.span(date.start, date.end),
            clause=passage.text[start:end],
            clause_span=passage.span(start, end),
        )


def _near(text: str, first: int, last: int, date: DateFound) -> tuple[int, int]:
    """The sentence, cut at spaces where it is out of all proportion."""
    if date.start - first > _FAR:
        first = text.find(" ", date.start - _FAR, date.start) + 1 or date.start
    if last - date.end > _FAR:
        space = text.rfind(" ", date.end, date.end + _FAR)
        last = space if space > 0 else date.end
    return first, last


def _clause(text: str, first: int, last: int, date: DateFound) -> tuple[int, int]:
    """Start and end of the clause around the date."""
    pieces = _pieces(text, first, last, date)
    holding = [i for i, piece in enumerate(pieces) if piece.start <= date.start < piece.end]
    low = high = at = holding[0] if holding else 0
    closing = _closing(text, pieces, at)
    while not _tells(text, pieces, low, high, date):
        fronted = low == high == at and _fronted(text, pieces, at, date)
        if (fronted or low == 0) and high < closing:
            high += 1
            while fronted and high < closing and _is_aside(text, pieces[high]):
                high += 1  # "on D, while X was so, Y did it": Y did it on that day
        elif low > 0 and not pieces[low].opened.startswith("("):
            low -= 1
        elif high < closing:
            high += 1
        else:
            break
    low, high = _with_subject(text, pieces, low, high, closing)
    if high == at and high < closing and _qualifies(text, pieces[high + 1], pieces[at], date):
        high += 1
    while high < closing and _goes_on(text, pieces[high + 1]):
        high += 1
    return _trimmed(text, _event_start(text, pieces[low].start, date), pieces[high].end, date)


def _pieces(text: str, first: int, last: int, date: DateFound) -> list[_Piece]:
    """The sentence cut at its boundaries; a boundary inside the date is none."""
    pieces: list[_Piece] = []
    start, opened = first, ""
    for found in _boundary().finditer(text, first, last):
        if date.start <= found.start() < date.end or found.end() >= last or _short_bracket(text, found):
            continue
        mark = _mark(found)
        pieces.append(_new(_Piece, (start, found.start() + (mark == ")"), opened)))
        start, opened = found.end() - (mark == "("), mark.strip() or found["word"] or "and"
    pieces.append(_new(_Piece, (start, last, opened)))
    return [piece for piece in pieces if piece.end > piece.start]


def _mark(found: re.Match[str]) -> str:
    """The boundary as printed where it is no word."""
    return "" if found.lastgroup else found[0]


def _short_bracket(text: str, found: re.Match[str]) -> bool:
    """Whether the boundary is a bracket of "1631 (2005)" or "(see annex)", which parts nothing."""
    mark = _mark(found)
    if mark == "(":
        close = text.find(")", found.start())
        return close - found.start() < 14
    if mark == ")":
        return found.start() - text.rfind("(", 0, found.start()) < 14
    return False


def _closing(text: str, pieces: list[_Piece], at: int) -> int:
    """Last piece that may be joined on the right: a bracket is not left."""
    depth = text.count("(", pieces[0].start, pieces[at].start + 1) - text.count(")", pieces[0].start, pieces[at].start)
    if depth <= 0:
        return len(pieces) - 1
    for index in range(at, len(pieces)):
        if text[pieces[index].end - 1] == ")":
            return index
    return len(pieces) - 1


def _tells(text: str, pieces: list[_Piece], low: int, high: int, date: DateFound) -> bool:
    """Whether the pieces hold a verb, or a noun of action or document beside the date."""
    start, end = pieces[low].start, pieces[high].end
    for word in _WORD.finditer(text, start, end):
        bare = word[0].lower()
        if date.start <= word.start() < date.end:
            continue
        if bare in EVENT_NOUNS or _is_verb(word[0]):
            return True
        if bare in _DOCUMENT_NOUNS and word.start() < date.start and date.start - word.end() < 70:
            return True
    return False


def _fronted(text: str, pieces: list[_Piece], at: int, date: DateFound) -> bool:
    """Whether the event follows: "In 2006, ...", "On the night of 5 May 2001, ...".

    Where a verb follows at once the piece is an adjunct to what stands before ("adopted ..., on D, called upon").
    """
    piece = pieces[at]
    if date.start - piece.start >= 30 or text[date.end : piece.end].strip(" ,"):
        return False
    following = _WORD.search(text, pieces[at + 1].start, pieces[at + 1].end) if at + 1 < len(pieces) else None
    return at == 0 or following is None or not _is_verb(following[0])


_ASIDE: Final = re.compile(r"\s*(?:while|when|although|though|whereas)\b")


def _is_aside(text: str, piece: _Piece) -> bool:
    """Whether the piece is a clause that only goes along with the one behind it."""
    return piece.opened in ("while", "when") or bool(_ASIDE.match(text[piece.start : piece.end]))


def _with_subject(text: str, pieces: list[_Piece], low: int, high: int, closing: int) -> tuple[int, int]:
    """Take in the noun before "set up in 2001" or "took place on ..." and the verb behind the former."""
    head = text[pieces[low].start : pieces[high].end]
    word = _WORD.match(head.lstrip(" ,"))
    if not word or low == 0 or pieces[low].opened.startswith("("):
        return low, high
    if text[pieces[low - 1].end - 1] == ")":
        return _before_bracket(text, pieces, low), high
    if pieces[low].opened != "," or not _is_verb(word[0]):
        return low, high
    if pieces[low - 1].opened in _RELATIVES:
        return max(low - 2, 0), high
    behind = high < closing and _FINITE_FIRST.match(text[pieces[high + 1].start : pieces[high + 1].end])
    finite = word[0].lower() in _AUXILIARIES
    return _past_appositions(text, pieces, low - 1, finite), high + 1 if behind else high


def _past_appositions(text: str, pieces: list[_Piece], low: int, finite: bool) -> int:
    """Index of the subject before appositions and list members: pieces without a verb between commas.

    A participle ("set up in 2001") says something of the noun with an article just before it.
    """
    while low > 0 and pieces[low].opened == "," and not _has_verb(text, pieces[low]):
        if not finite and text[pieces[low].start : pieces[low].end].lstrip().startswith(("the ", "a ", "an ")):
            return low
        low -= 1
    return low - 1 if low > 0 and pieces[low].opened in _RELATIVES else low


def _has_verb(text: str, piece: _Piece) -> bool:
    return any(_is_verb(word[0]) for word in _WORD.finditer(text, piece.start, piece.end))


def _before_bracket(text: str, pieces: list[_Piece], low: int) -> int:
    """Index of the piece before the bracket that ends in front of ``low``."""
    for index in range(low - 1, 0, -1):
        if pieces[index].opened.startswith("("):
            return index - 1
    return low - 1


def _qualifies(text: str, following: _Piece, piece: _Piece, date: DateFound) -> bool:
    """Whether a relative clause behind the date says what the dated thing did ("of 2 December 2004, in which ...")."""
    if text[date.end : piece.end].strip(" ,"):
        return False
    return bool(_RELATING.match(text, following.start, following.end))


_ENUMERATED: Final = re.compile(r"\s*(?:the\s)?(?:[\w'’-]+\s){0,5}(?:and|or)\s(?!(?:on|in|at|by|to|of|for|from)\s)")
_FEW_WORDS: Final = re.compile(r"\s*(?:the\s)?[\w'’-]+(?:\s[\w'’-]+){0,2}$")
_PARTICIPLE: Final = re.compile(r"\s*(?:thereby\s|thus\s)?[a-z]{2,}ing\b")


def _goes_on(text: str, piece: _Piece) -> bool:
    """Whether a comma only parts members of a list ("friendship, cooperation and ...") or leads to a result."""
    words = text[piece.start : piece.end]
    if piece.opened != ",":
        return False
    if _PARTICIPLE.match(words) and not words.lstrip().startswith("including"):
        return True
    listed = _ENUMERATED.match(words) or _FEW_WORDS.match(words)
    return bool(listed) and not _has_verb(text, piece)


def _is_verb(word: str) -> bool:
    lowered = word.lower()
    return lowered in PAST_VERBS or (lowered.endswith("ed") and lowered not in _NOT_PARTICIPLES and word[0].islower())


def _event_start(text: str, start: int, date: DateFound) -> int:
    """Start of the event in "I am writing to express concern about the signing ... on D": at "the signing"."""
    trimmed = start + len(text[start : date.start]) - len(text[start : date.start].lstrip())
    if not _REPORTING.match(text, trimmed):
        return start
    for word in _NOUNS.finditer(text[trimmed : date.start]):
        if word[1] in EVENT_NOUNS:
            return trimmed + word.start()
    return start


def _trimmed(text: str, start: int, end: int, date: DateFound) -> tuple[int, int]:
    lead = _TRIM_START.match(text, start, date.start)
    start = lead.end() if lead else start
    while end > date.end and text[end - 1] in _TRIM_END:
        end -= 1
    if text[end - 1] == ")" and end > date.end and "(" not in text[start:end]:
        end -= 1
    if text[end - 1] == "." and end > date.end:
        end -= 1
    return start, max(end, date.end)
