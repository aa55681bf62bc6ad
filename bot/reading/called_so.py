"""What somebody is said to call a thing, and what somebody else did as well, put as the plain claim or question."""

from __future__ import annotations

import re

from bot.reading.rewriting import Wording

_CALLING = r"(?:call|term|brand|label|describe|style|characteri[sz]e)"
_THING = r"((?:the|its|their|this|that|his|her) (?:[\w-]+ ){0,4}?[\w-]+)"
_BEARING = r"(?:on|under|in) the"


def _claimed(found: re.Match[str]) -> str:
    """ "Did X call the treaty defensive" as "did X say that the treaty is defensive"."""
    verb = "are" if found[3].endswith("s") and not found[3].endswith("ss") else "is"
    return f"{found[1]} {found[2]} say that {found[3]} {verb} {found[4]}?"


CALLED_SO: tuple[Wording, ...] = (
    ("call|term|brand|label|describ|style|characteri",
     rf"^((?:and |so |but )?(?:did|does|do)) ([^?,;]{{3,50}}?) {_CALLING} {_THING} (?:as )?(?:being )?"
     r"((?:purely |clearly |openly |plainly )?[a-z-]{4,})\W*$", _claimed),
    (" the same", r"\b(who|which \w+) (did|does|has done) (?:exactly |just )?the same(?: thing)?(?= (?:for|in|on)\b)",
     r"\1 \2 so"),
    ((" and ", "president|minister|ambassador|representative|head"),
     rf"(?: ?[-–—:,] ?| )(?:both )?the (?:[a-z]+ ){{1,3}}?{_BEARING} (letter|cover|note|annex)(?: itself)? and the "
     rf"(?:[a-z]+ ){{1,4}}?{_BEARING} (statement|annex|declaration|memorandum|letter)\W*$",
     r", on the \1 and on the \2?"),
)  # fmt: skip
