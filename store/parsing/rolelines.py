"""Lines of a signature block besides the name: the State above it, rank and office behind and below it."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from store.parsing.furniture import is_footnote, is_furniture
from store.parsing.headings import part_heading
from store.parsing.lines import Line, next_text
from store.parsing.marks import marks_in
from store.parsing.names import NameFound, looks_like_name
from store.parsing.offices import RANK, find_office, office_at
from store.parsing.roles import role_end
from store.parsing.titlelines import starts_title
from store.places import state_named

FOR: Final = re.compile(
    r"(?:For|Pour(?:\s+l[ea])?|Por)\s+(?:and\s+on\s+behalf\s+of\s+)?(?:the\s+|(?-i:la\s+|el\s+))?(?:Governments?\s+of\s+(?:the\s+)?)?",
    re.IGNORECASE,
)
CAPACITY: Final = re.compile(
    r"(?:[A-Z]\w+(?:\s\w+){0,2}:|(?:As\s+)?(?:Witness(?:e[sd])?|Guarantors?|Mediators?|Facilitators?|Observers?),?)"
    r"\s*(?=(?:for|on\s+behalf)\b)",
    re.IGNORECASE,
)
""" "Witness: for the ...", "Witness, for the ...", "As witnesses for the ..."."""
_OPEN: Final = re.compile(r"(?:,|-|\b(?:of|the|to|and|for|from|permanent|deputy|acting|d|de|la|del))$", re.IGNORECASE)
_ROLE_MORE: Final = re.compile(
    r"(?:to\s+the|of\s|and\s|for\s|the\s|United\s+Nations|Permanent\s+Mission|Representative|Mission|a\.i)",
    re.IGNORECASE,
)
_GOES_ON: Final = re.compile(r"to\s+the\s+United|(?:for\s+the\s+)?Permanent\s+Mission\s+of")
"""What stands behind an office over a blank line: where it is held."""
ROLE_LENGTH: Final = 100
ROLE_LINES: Final = 8


class Heading(NamedTuple):
    """A State printed above a signature."""

    printed: str
    state: str | None
    start: int
    end: int


def state_of(printed: str) -> str | None:
    """The State that is printed, or whose ministry or government is: "Ministry of Culture of Hungary"."""
    found = _GOVERNING.fullmatch(printed)
    return state_named(printed) or (state_named(found["state"]) if found else None)


_GOVERNING: Final = re.compile(
    r"(?:\w+\s){0,3}(?:Ministry|Government|Delegation|Embassy|Parliament)\s[^;:]{1,60}\bof\s(?:the\s)?(?P<state>[A-Z][^,;:]+)",
    re.IGNORECASE,
)


class Block(NamedTuple):
    """One signature as it stands; offsets refer to the cleaned text."""

    name: str
    name_start: int
    name_end: int
    start: int
    end: int
    role: tuple[Line, ...]
    heading: Heading | None
    marked: bool
    first: int
    """Index of its first line."""
    last: int
    """Index behind its last line."""


_TITLED: Final = re.compile(r"[A-Z][\w'’.-]*(?:,? (?:[A-Z][\w'’.-]*|of|for|the|and|to|at|in|de|du|la)){1,11}")
""" "Deputy Harbour Master of the Port": words set as a title, behind a name and a comma."""


def same_line(line: Line, found: NameFound) -> list[Line]:
    """Role printed behind the name on its line; in a text that runs on, only offices and ranks."""
    text = line.text
    begin = found.rest + len(text[found.rest :]) - len(text[found.rest :].lstrip(" ,;\t"))
    end = len(text)
    if begin >= end:
        return []
    runs_on = end - begin > ROLE_LENGTH or any(char.isdigit() for char in text[begin:])
    behind = text[begin:].rstrip("*_ ")
    titled = "," in text[found.end : begin] and (_TITLED.fullmatch(behind) or is_called(behind))
    if runs_on or not (RANK.match(text, begin) or office_at(text, begin) or titled):
        end = role_end(text, begin)
    piece = text[begin:end].rstrip()
    if not piece or end <= begin or is_furniture(piece):
        return []
    return [Line(piece, line.start + begin, line.start + begin + len(piece), line.column + begin)]


_CALLED: Final = re.compile(
    r"(?:[A-Z][\w'’-]* ){0,4}"
    r"(?:Chief|Clerk|Head|[A-Z][\w'’-]*(?:or|er|ar|st|ian|ant|ent|man|woman|person|ary|dge|eer|ain|ey|ee))"
    r"(?:,? (?:[Ii]n [Cc]harge|[Gg]eneral)| (?:of|for|to|in|at) [^.;:]{2,60})?"
)
""" "Officer in charge", "Registrar of the Court": who somebody is by a noun for persons, whatever its name."""


def is_called(text: str) -> bool:
    """Whether a line below a marked name says by a noun what its bearer is, though the post is on no list."""
    return bool(_CALLED.fullmatch(text.strip("*_ ,"))) and not state_named(text.strip("*_ ,."))


def role_lines(
    lines: list[Line], index: int, limit: int, tail: list[Line], marked: bool = False
) -> tuple[list[Line], int]:
    """Role lines below a name and the index behind them; a blank is crossed only where the role goes on.

    Below a ``marked`` name any post counts that stands right there.
    """
    role: list[Line] = []
    last = index
    while index < limit and len(role) < ROLE_LINES:
        following = next_text(lines, index, limit)
        if following >= limit or ends_block(lines, following, limit):
            break
        line = lines[following]
        have = [*tail, *role]
        if following > index and not _crosses(line.text, have, following - index):
            break
        below = marked and not role and following == index and is_called(line.text)
        if following == index and not below and not _role_line(line.text, have):
            break
        if have and _next_signer(lines, following, limit, have):
            break
        role.append(line)
        index = last = following + 1
    return role, last


def _next_signer(lines: list[Line], index: int, limit: int, have: list[Line]) -> bool:
    """A name with an office of its own below a block that has one: signatures set without a blank between them."""
    if (
        index + 1 >= limit
        or not any(find_office(_behind_rank(piece.text)) for piece in have)
        or _OPEN.search(have[-1].text)
    ):
        return False
    text, below = lines[index].text, lines[index + 1].text
    if not looks_like_name(text) or state_named(text) or find_office(text) or RANK.match(text):
        return False
    return bool(office_at(below) or RANK.match(below))


def _crosses(text: str, have: list[Line], blanks: int) -> bool:
    if blanks > 2 or len(text) > ROLE_LENGTH:
        return False
    if have and _OPEN.search(have[-1].text):
        return True
    has_office = any(find_office(_behind_rank(piece.text)) for piece in have)
    begins = office_at(text) or (RANK.match(text) if not have else None)
    return bool(begins and not has_office) or bool(has_office and _GOES_ON.match(text))


def _behind_rank(text: str) -> str:
    """What stands behind a rank: a "Minister Counsellor" holds no ministry by that."""
    rank = RANK.match(text)
    return text[rank.end() :] if rank else text


def _role_line(text: str, have: list[Line]) -> bool:
    if len(text) > ROLE_LENGTH:
        return False
    if office_at(text) or RANK.match(text) or _ROLE_MORE.match(text):
        return True
    if have and (_OPEN.search(have[-1].text) or not text.endswith(".")):
        return not looks_like_prose(text)
    return find_office(text) is not None and not looks_like_prose(text)


def looks_like_prose(text: str) -> bool:
    """A sentence's line: mostly words in small letters, or a full stop behind more than a few."""
    words = text.split()
    small = sum(word[:1].islower() for word in words)
    return len(words) > 5 and small * 2 > len(words) and (len(text) > 60 or text.endswith("."))


def ends_block(lines: list[Line], index: int, limit: int) -> bool:
    text = lines[index].text
    if marks_in(lines[index]) or is_footnote(text) or is_furniture(text) or starts_title(text):
        return True
    if part_heading(lines, index, limit) or text.startswith("["):
        return True
    if FOR.match(text) and state_named(FOR.sub("", text, count=1).rstrip(":")):
        return True
    following = next_text(lines, index + 1, limit)
    return following < limit and bool(marks_in(lines[following])) and state_named(without_article(text)) is not None


def without_article(text: str) -> str:
    return re.sub(r"^the\s+", "", text.rstrip(" :."), flags=re.IGNORECASE)
