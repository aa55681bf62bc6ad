"""Signatures on behalf of another: "For the Permanent Representative" below a name names whom the signer stands for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from store.parsing.lines import Line
from store.parsing.offices import RANK, office_at

_FOR_OFFICE: Final = re.compile(
    r"\(?(?:(?:signing\s+)?for(?:\s+and)?(?:\s+(?:and\s+)?on\s+behalf\s+of)?|on\s+behalf\s+of|in\s+the\s+absence\s+of|"
    r"p\.?\s?p\.|pour|por)\s+(?:the\s+|le\s+|la\s+|el\s+|l['’])?(?=[A-Z])",
    re.IGNORECASE,
)


def own_lines(role: Sequence[Line]) -> tuple[list[Line], bool]:
    """The role lines without those on the office stood in for, and whether there were any.

    The office stood in for ends where a line begins with an office or a rank of its own.
    """
    kept: list[Line] = []
    passing = stands_in = False
    for line in role:
        found = _FOR_OFFICE.match(line.text)
        if found and office_at(line.text, found.end()):
            passing = stands_in = True
            continue
        if passing and not (office_at(line.text) or RANK.match(line.text)):
            continue
        passing = False
        kept.append(line)
    return kept, stands_in
