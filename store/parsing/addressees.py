"""Whom a letter is addressed to, as its title says, in English, French or Spanish."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import Final, NamedTuple

_BODIES: Final = (
    ("General Assembly", r"general\s+assembly|assembl[ée]e\s+g[ée]n[ée]rale|asamblea\s+general"),
    ("Security Council", r"security\s+council|conseil\s+de\s+s[ée]curit[ée]|consejo\s+de\s+seguridad"),
    ("Economic and Social Council", r"economic\s+and\s+social\s+council|conseil\s+[ée]conomique\s+et\s+social|"
     r"consejo\s+econ[óo]mico\s+y\s+social"),
    ("Trusteeship Council", r"trusteeship\s+council|conseil\s+de\s+tutelle"),
    ("Human Rights Council", r"human\s+rights\s+council|conseil\s+des\s+droits\s+de\s+l['’]homme"),
    ("Conference on Disarmament", r"conference\s+on\s+disarmament"),
    ("International Court of Justice", r"international\s+court\s+of\s+justice"),
)  # fmt: skip
_BODY: Final = "|".join(pattern for _, pattern in _BODIES)
_OF: Final = r"(?:of\s+the|of|de\s+la|de\s+l['’]|del|du|de)\s*"
_SESSION: Final = r"(?:(?:\w+[\s-]){1,4}session\s+of\s+the\s+)?"
_AFTER: Final = r"(?:\s+at\s+its\s+(?:\w+[\s-]){1,5}session)?"
NAME: Final = re.compile(
    r"(?P<sg>secretary\s*-?\s*general(?:\s+of\s+the\s+(?:united\s+nations(?:\s+organization)?|u\.?\s?n\.?(?=\W|$)))?"
    r"|secr[ée]taire\s+g[ée]n[ée]ral(?:\s+de\s+l['’]organisation(?:\s+des\s+nations\s+unies)?)?"
    r"|secretario\s+general(?:\s+de\s+las\s+naciones\s+unidas)?)"
    r"|(?P<president>(?:acting\s+)?pr[eé]sident[es]?\s+" + _OF + _SESSION + r"(?P<body>" + _BODY + r")" + _AFTER + r")",
    re.IGNORECASE,
)
_MORE: Final = re.compile(
    r"\s*(?:,|;)?\s*(?:and|y|et|&)?\s*(?:of\s+the|(?<=and\s)the|de\s+la|de\s+l['’]|del|du)\s+(?P<body>" + _BODY + r")",
    re.IGNORECASE,
)
_LINK: Final = re.compile(
    r"\s*[,;]?\s*(?:\b(?:and|y|et)\b|&)?[,\s]*(?:both\s+|respectively\s+)?(?:\bto\b|à|\ba\b|\bau\b|\bal\b)?\s*"
    r"(?:the\b|le\b|la\b|los\b)?\s*(?:(?:H\.\s?E\.|His\s+Excellency|Her\s+Excellency)\s+)?",
    re.IGNORECASE,
)
_PERSON: Final = re.compile(r"(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?(?:[A-Z][\w.'’-]*\s){0,4}[A-Z][\w'’-]+,\s+(?:the\s+)?")
ADDRESSED: Final = re.compile(
    r"\baddress?ed,?\s+(?:on\s+(?P<on>[\w ,.]{4,24}?)\s+)?(?:jointly\s+|respectively\s+)?to\b"
    r"|\badress[ée]e?s?\s+(?:à|au|aux)\b|\bdirigid[ao]s?\s+(?:a\s+la|al|a)\b",
    re.IGNORECASE,
)
TO_NAME: Final = re.compile(
    r"\bto\s+(?:the\s+)?(?="
    + NAME.pattern.replace("?P<sg>", "?:").replace("?P<president>", "?:").replace("?P<body>", "?:")
    + ")",
    re.IGNORECASE,
)
_ARTICLE: Final = re.compile(r"(?:the|la|le)\s+", re.IGNORECASE)


_KNOWN = {name.lower(): name for name in ("Secretary-General", *(f"President of the {body}" for body, _ in _BODIES))}
"""For titles damaged by OCR: "President of the Securrity Council"."""


class Addressees(NamedTuple):
    """Who is addressed, with the place of each name."""

    names: tuple[tuple[str, int, int], ...]
    end: int
    """Where the list ends in the text."""


def read_addressees(text: str, start: int) -> Addressees:
    """The list of known addressees that begins at ``start``, behind "addressed to"; empty where none is known."""
    names: list[tuple[str, int, int]] = []
    position = start
    while len(names) < 8:
        found = _name_at(text, position)
        if found is None:
            break
        if found["sg"]:
            names.append(("Secretary-General", found.start(), found.end()))
        else:
            names.append((f"President of the {_body(found['body'])}", found.start(), found.end()))
        position = found.end()
        more = _MORE.match(text, position) if not found["sg"] else None
        if more:
            names.append((f"President of the {_body(more['body'])}", more.start("body"), more.end()))
            position = more.end()
    return Addressees(tuple(names), position)


def _name_at(text: str, position: int) -> re.Match[str] | None:
    link = _LINK.match(text, position)
    begin = link.end() if link else position
    found = NAME.match(text, begin)
    if found:
        return found
    person = _PERSON.match(text, begin)
    return NAME.match(text, person.end()) if person else None


def other_addressee(text: str, start: int, end: int) -> Addressees:
    """An addressee outside the list, taken as it stands up to ``end`` ("Chairman of the Special Committee ...")."""
    while start < end and text[start] in " ,":
        start += 1
    article = _ARTICLE.match(text, start, end)
    begin = article.end() if article else start
    name = text[begin:end].rstrip(" .,;*")
    close = get_close_matches(" ".join(name.lower().split()), _KNOWN, 1, 0.88)
    if close:
        return Addressees(((_KNOWN[close[0]], begin, begin + len(name)),), end)
    return Addressees(((name, begin, begin + len(name)),) if name else (), end)


def _body(printed: str) -> str:
    return next(name for name, pattern in _BODIES if re.fullmatch(pattern, printed, re.IGNORECASE))
