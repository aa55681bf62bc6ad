"""The lines that a title takes: from its first to the letter's body, over wraps, blank lines and lost line breaks."""

from __future__ import annotations

import re
from typing import Final

from store.parsing.addressees import ADDRESSED
from store.parsing.lines import TITLE_START, Joined, Line
from store.reading.offsets import raw_offset

_WINDOW: Final = 90
"""Lines looked at behind the first: fifty States take about thirty, twice that when lines are set apart."""
_TITLE_FIRST: Final = frozenset("IJSLNCTM\u0130")
"""Capitals that open a title; to a pattern without case the dotted I is one of them."""
BODY_OPENING: Final = re.compile(
    r"(?:I|We|On|Upon|In|With|Pursuant|Further|Sir|Excellency|Your|Mr|Dear|It|As|At|My|This|Acting|Following|Please|Having|"
    r"Regarding|Attached|Enclosed|Under|By|For|Reference|Allow|Kindly|Today|Je|J['’]ai|D['’]ordre|Monsieur|Me|Tengo|Por|"
    r"Siguiendo|Señor|The\s+Permanent\s+(?:Mission|Representative)|The\s+Government|The\s+undersigned|1\.)(?:\b|(?<=\.))"
)
_CONTINUES: Final = re.compile(
    r"(?:[,\-]|\b(?:of|the|to|and|from|for|by|dated|addressed|d|a\.i\.?|Permanent|United|General|Security|on|in))$",
    re.IGNORECASE,
)
_TAIL: Final = re.compile(
    r"[\s,]*(?:transmitting|concerning|regarding|containing|enclosing|"
    r"relating\s+to|in\s+respect|with\s+regard|on\s+the|"
    r"forwarding|informing|requesting)\b",
    re.IGNORECASE,
)
_TAIL_END: Final = re.compile(
    r"\s(?=(?:I|We)\s+(?:have|write|wish|am|refer|would|transmit)\b|On\s+instructions|Upon\s+instructions)"
)
_RUN_ON: Final = re.compile(
    r"\s(?=(?:I|We)\s[a-z]|The\sPermanent\s(?:Observer\s)?Mission\b|The\sGovernment\b|[ASE]/[A-Z\d][\w.]*/|On\s(?:the\s)?(?:instructions|behalf)|Upon\sinstructions|Further\sto\s|Pursuant\sto\s)"
)


def starts_title(text: str) -> bool:
    """True for a line that begins like a letter's title; a sentence's "letter dated" is lower case."""
    bare = text.lstrip("\"'“‘«(*[")
    return bare[:1] in _TITLE_FIRST and TITLE_START.match(bare) is not None


def title_window(lines: list[Line], first: int, limit: int) -> list[Line]:
    """Lines that may still belong to the title: up to the body, a mark of signature, or a long gap."""
    taken: list[Line] = []
    blank = 0
    capitals = lines[first].text.isupper()
    previous = lines[first].text
    for line in lines[first + 1 : min(limit, first + _WINDOW)]:
        if not line.text:
            blank += 1
            continue
        fresh = blank > 0 or len(previous) > 200
        if (
            blank > 2
            or "(Signed" in line.text
            or line.text[0] == "["
            or (fresh and BODY_OPENING.match(line.text))
            or starts_title(line.text)
        ):
            break
        if fresh and capitals and not line.text.isupper():
            break
        if blank and not _CONTINUES.search(previous) and not _goes_on(line.text):
            break
        taken.append(line)
        previous = line.text
        blank = 0
    return taken


def _goes_on(text: str) -> bool:
    """A line of a title set apart by blank lines: it does not end like a sentence."""
    return not text.endswith((".", ";", ":")) or text.endswith(("a.i.", "U.N."))


def title_extent(
    lines: list[Line], first: int, window: list[Line], joined: Joined, end: int, *, known: bool, sent: bool
) -> tuple[int, int]:
    """Length of the title and the index of the line behind it.

    ``end``: where what was read of it ends; ``known``: whether an addressee was; ``sent``: whether a sender was.
    """
    text = joined.text
    addressed = ADDRESSED.search(text)
    if not known and sent and addressed:
        stop = _RUN_ON.search(text, addressed.end(), addressed.end() + 250)
        end = max(end, stop.start() if stop else _block_end(joined, window, addressed))
    if known and _TAIL.match(text, end):
        stop = _TAIL_END.search(text, end)
        end = stop.start() if stop else len(text)
    end = min(max(end, 1), len(text))
    position = raw_offset(joined.offsets, end - 1)
    index = first
    while index < len(lines) - 1 and lines[index + 1].start <= position:
        index += 1
    return end, index + 1


def _block_end(joined: Joined, window: list[Line], addressed: re.Match[str] | None) -> int:
    """End of the line where an addressee stands that the list does not know."""
    if addressed is None:
        return len(joined.text)
    place = raw_offset(joined.offsets, addressed.end() - 1)
    length = 0
    for line, following in zip(window, [*window[1:], None], strict=True):
        length += len(line.text) + 1
        if (
            line.end >= place
            and (following is None or following.start - line.end > 1)
            and not _CONTINUES.search(line.text)
        ):
            return min(length - 1, len(joined.text))
    return len(joined.text)
