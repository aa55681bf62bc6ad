"""Cleaned text -> lines, and lines -> running text.

A text that lost its line breaks (a PDF turned into one run) is broken again before its landmarks, so that all
later stages see lines. No character is changed: a line is a range of the cleaned text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from operator import itemgetter
from typing import Final, NamedTuple

from store.letters import Offsets
from store.reading.offsets import TextBuilder

FLAT: Final = 140
"""Characters from which a line may hold more than one element; UN documents set at most about 100 a line."""

ORDINAL: Final = (
    r"(?:(?:twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|one\s+hundred)(?:\s*-\s*|\s+)?)?"
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|"
    r"fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|(?:twent|thirt|fou?rt|fift|sixt|sevent|eight|ninet)ieth|"
    r"one\s+hundredth|hundredth)"
)
MONTH: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|"
    r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
)
TITLE_START: Final = re.compile(
    r"(?:(?:identical|joint|same)\s+)?(?:(?:letter|lettcr|lelter)s?,?\s+(?:dated|date\b|of\s+(?:\d|the\b)|from|addressed)"
    r"|notes?\s+verbales?,?\s+(?:dated|of\s+\d|from|addressed)"
    r"|(?:cable|cablegram|telegram)s?,?\s+(?:dated|of\s+\d|from|addressed)"
    r"|(?:message|communication)s?,?\s+(?:dated|addressed)"
    r"|(?:diplomatic\s+)?notes?(?:\s+of\s+(?:protest|reply|thanks|information))?,?\s+(?:dated|addressed)"
    r"|note\s+by\s+the\s+(?:secretary-general|president|secretariat)"
    r"|(?:lettre|note\s+verbale|t[ée]l[ée]gramme)s?\s*(?:identiques\s*)?,?\s*(?:en\s+date\s+du|dat\w{1,3}\s+du)"
    r"|(?:carta|nota\s+verbal|cablegrama)(?:e?s)?\s+(?:id[ée]nticas?\s+)?(?:de\s+fecha|fechadas?))\b",
    re.IGNORECASE,
)
# In texts that lost their spaces too, an element begins at a capital or digit behind a small letter.
_EDGE: Final = r"(?:\b|(?<=(?-i:[a-z]))(?=(?-i:[A-Z]|\d{1,2}\s)))"
_HEAD_MARK: Final = re.compile(
    _EDGE
    + r"(?:[ASE]/[A-Z0-9][\w.-]*/\S|General\s+Assembly\b|Security\s+Council\b|Economic\s+and\s+Social\s+Council\b|"
    r"Asamblea\s+General\b|Consejo\s+de\s+Seguridad\b|Assembl[ée]e\s+g[ée]n[ée]rale\b|Conseil\s+de\s+s[ée]curit[ée]\b|"
    r"Distr\b|Original\s*:|(?:Agenda\s+)?Items?\s+\d|\d{1,2}\s+(?:de\s+)?" + MONTH + r"\s+(?:del?\s+)?\d{4}\b)"
    r"|"
    + _EDGE
    + ORDINAL
    + r"\s+(?:emergency\s+|special\s+|resumed\s+|regular\s+){0,3}(?:session|year)(?-i:(?![a-z]))",
    re.IGNORECASE,
)
_BODY_MARK: Final = re.compile(
    r"[(\[]\s?(?:[Ss]\s?i\s?\w?\s?n[ec]d|SIGNED|Firmado|Signé)\s?[)\]]|\bsig\.\s?:"
    r"|(?<=[a-z0-9.)*:;] )(?:Annex|ANNEX|Enclosure|ENCLOSURE|Appendix|APPENDIX|Addendum)\b(?=(?: [IVXL]{1,6}| \d{1,2})?"
    r"(?: to the| \[| [A-Z]|$))"
    r"|\[\s?(?:Original|ORIGINAL)\b|\[\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4}\]"
    r"|\b(?:Document\s[Ss]ymbol|Document\s(?:Type|Sources)|Publication\sDate|Download\sDocument)\b"
    r"|(?<=[.;:] )\d{1,3}\. (?=[A-Z])"
)
# Words without which the slow patterns above cannot match; a title begins with a capital.
_TITLE_WORDS: Final = (
    "Lett", "LETT", "Lelt", "LELT", "Note", "NOTE", "Nota", "NOTA", "Cabl", "CABL", "Tele", "TELE", "Télé", "TÉLÉ",
    "Message", "MESSAGE", "Communic", "COMMUNIC", "Identical", "IDENTICAL", "Joint", "JOINT", "Same l", "SAME L",
    "Carta", "CARTA",
)  # fmt: skip
_BODY_WORDS: Final = (
    "(sig",
    "( sig",
    "[sig",
    "(si ",
    "( si",
    "sig.",
    "(firm",
    "nnex",
    "enclosure",
    "ppendix",
    "ddendum",
    "[orig",
    "[ orig",
    "document symbol",
)
_NUMBERED: Final = re.compile(r"[.;:] \d{1,3}\. [A-Z]")
_IN_SENTENCE: Final = re.compile(
    r"(?:\b(?:see|in|of|and|the|to|this|or|its|with|by|also|from|as|under)|\()\s?$", re.IGNORECASE
)
# Behind the signature at the end of the text, perhaps with the job number of the page.
_LAST_SYMBOL: Final = re.compile(
    r"(?<=[a-z] )(?P<symbol>[AS]/(?:ES-)?\d{1,4}/\d{1,5}(?:\s?[-–—]?\s?S/\d{4}/\d{1,5})?)"
    r"(?=\s*$|\s\d{2}-\d{5}[\s\d()A-Z*]*$)"
)
_FOOT: Final = 90
"""Characters in which it stands."""
_CITED: Final = re.compile(r"(?:\b(?:see|and|this|its|with|by|also|from|as)|\()\s?$", re.IGNORECASE)
_BODY_BEGINS: Final = re.compile(r"\b(?:I|We)\s[a-z]{2,}|\(\s?Signed|\b[Hh]as\sthe\shonour")
_TITLE_END: Final = re.compile(
    r"(?:Secretary\s?-\s?General|President of the (?:General Assembly|Security Council)|Secretario General|"
    r"Secr[ée]taire g[ée]n[ée]ral)(?= [A-Z])(?! (?:and|of|of the|transmitting)\b)"
    r"|(?:Naciones Unidas|Nations Unies)(?= (?:I|We|J'|Je|Tengo|On|D')\b)"
)
_TITLE_WORDS_WHOLE: Final = frozenset(
    """permanent representative representatives observer mission chairman identical addressed president secretary
    security assembly general nations council united committee minister foreign affaires republic federation
    democratic palestinian""".split()
)
BROKEN: Final = "\u00ad"
"""Stands at the end of a line in place of a hyphen that only breaks a word there."""
_JOINT: Final = re.compile(r"[^\W\d_]{2,}[-\u00ad]$")
# Made for each line: the constructor that NamedTuple writes takes twice as long.
_new: Final = tuple.__new__
_text: Final = itemgetter(0)


class Line(NamedTuple):
    """A line of the cleaned text, white space around it left out."""

    text: str
    start: int
    end: int
    column: int
    """Characters before it on its line."""


class Joined(NamedTuple):
    """Lines put together as one line of text."""

    text: str
    offsets: Offsets
    """Leads to the cleaned text."""
    joints: tuple[tuple[int, str], ...]
    """Where, in the cleaned text, a word broken at a hyphen was put together again, and the hyphen where it is kept."""


def split_lines(text: str) -> list[Line]:
    """All lines of ``text``, blank ones too (their text is empty)."""
    lines: list[Line] = []
    position = 0
    for raw in text.split("\n"):
        size = len(raw)
        if size > FLAT:
            lines.extend(_flat_lines(raw, position))
        elif raw.strip() is raw:  # most lines: no white space around them
            lines.append(_new(Line, (raw, position, position + size, 0)))
        else:
            lines.append(_line(raw, position, 0))
        position += size + 1
    return lines


def _line(raw: str, position: int, column: int) -> Line:
    text = raw.strip()
    if len(text) == len(raw):
        return _new(Line, (text, position, position + len(text), column))
    lead = len(raw) - len(raw.lstrip()) if text else 0
    return Line(text, position + lead, position + lead + len(text), column + lead)


def _flat_lines(raw: str, position: int) -> Iterator[Line]:
    cuts = [0, *sorted(set(_cuts(raw))), len(raw)]
    for start, end in pairwise(cuts):
        piece = raw[start:end]
        if piece.strip():
            yield _line(piece, position + start, 0)


def _cuts(raw: str) -> Iterator[int]:
    """Places of a long line where another element begins."""
    lowered = raw.lower()
    titles = _titles(raw) if any(word in raw for word in _TITLE_WORDS) else []
    body = titles[0][1] if titles else 0
    if titles:
        stop = _BODY_BEGINS.search(raw, body)
        limit = stop.start() if stop else len(raw)
        for found in _HEAD_MARK.finditer(raw, 0, max(start for start, _ in titles if start < limit)):
            yield found.start()
    for (start, end), following in pairwise([*titles, (len(raw), 0)]):
        yield start
        ending = _TITLE_END.search(raw, end, min(end + 4000, following[0]))
        if ending:
            yield ending.end() + 1
    last = _LAST_SYMBOL.search(raw, max(len(raw) - _FOOT, body))
    if last:
        yield from last.span("symbol")
    if not (any(word in lowered for word in _BODY_WORDS) or _NUMBERED.search(raw)):
        return
    for found in _BODY_MARK.finditer(raw, body):
        if found[0][0] == "[" and (closed := raw.find("]", found.start(), found.start() + 60)) > 0:
            yield closed + 1
        if found[0][0] in "([0123456789" or not _IN_SENTENCE.search(raw, max(found.start() - 8, 0), found.start()):
            yield found.start()


def _titles(raw: str) -> list[tuple[int, int]]:
    """Where titles begin: a page's own title may stand before the document's, and an annex may be a letter.

    A sentence's "letter dated" has a small letter; behind "Developments in the" stands what is left of an item.
    """
    return [
        found.span()
        for found in TITLE_START.finditer(raw)
        if found[0][0].isupper() and not _CITED.search(raw, max(found.start() - 12, 0), found.start())
    ]


def join(lines: Iterable[Line]) -> Joined:
    """Lines as one line of text: white space made single, a word broken at its hyphen put together, hyphen kept."""
    kept = list(filter(_text, lines))
    alone = len(kept) == 1
    text = kept[0].text if alone else " ".join(map(_text, kept))
    if (alone or _in_step(kept)) and not ("  " in text or "\t" in text or "- " in text or BROKEN in text):
        return _new(Joined, (text, ((0, kept[0].start),), ()))
    return _joined(kept)


_BREAKING: Final = frozenset(("-", BROKEN))


def _in_step(lines: list[Line]) -> bool:
    """Whether each line stands one character behind the one before, as it does in the joined text."""
    if not lines:
        return False
    position = lines[0].start
    for line in lines:
        if line.start != position:
            return False
        position = line.end + 1
    return True


def _joined(lines: list[Line]) -> Joined:
    builder = TextBuilder()
    joints: list[tuple[int, str]] = []
    last: Line | None = None
    for line in lines:
        if last is not None:
            broken = last.text[-1] in _BREAKING and line.text[0].isalpha() and _JOINT.search(last.text[-24:])
            first = _unbroken(last, line.text) if broken else _hyphened(last)
            _add_line(builder, first)
            if broken:
                joints.append((last.end, "-" if first is last else ""))
            else:
                builder.add(" ", last.end)
        last = line
    if last is not None:
        _add_line(builder, _hyphened(last))
    return Joined(builder.text(), builder.offsets(), tuple(joints))


def _unbroken(line: Line, below: str) -> Line:
    """A line without the hyphen at its end where a word of titles was broken there ("Perma-" / "nent")."""
    head = line.text[:-1].rpartition(" ")[2]
    tail = below.partition(" ")[0]
    if line.text[-1] != BROKEN and (head + tail).lower().rstrip(".,") not in _TITLE_WORDS_WHOLE:
        return line
    return line._replace(text=line.text[:-1], end=line.end - 1)


def _hyphened(line: Line) -> Line:
    """A line with its own hyphen again, where nothing was joined to it."""
    return line._replace(text=line.text[:-1] + "-") if line.text[-1] == BROKEN else line


def _add_line(builder: TextBuilder, line: Line) -> None:
    text = line.text
    if "  " not in text and "\t" not in text:
        builder.add(text, line.start)
        return
    for found in re.finditer(r"\S+", text):
        if found.start():
            builder.add(" ", line.start + found.start() - 1)
        builder.add(found[0], line.start + found.start())


def next_text(lines: list[Line], index: int, limit: int) -> int:
    """Index of the first line with text from ``index`` on, or ``limit``."""
    while index < limit and not lines[index].text:
        index += 1
    return index


def previous_text(lines: list[Line], index: int, limit: int) -> int:
    """Index of the last line with text at or before ``index``, or ``limit - 1``."""
    while index >= limit and not lines[index].text:
        index -= 1
    return index
