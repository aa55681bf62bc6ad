"""What somebody is said to call a thing, what somebody else did as well, and a text that is named in front of its
question, put as the plain claim or question."""

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


_TEXT = r"(?:draft(?: resolution)?|letter|note|memorandum|statement|annex|request|declaration|resolution|complaint)"

CALLED_SO: tuple[Wording, ...] = (
    ((" it ", "draft|letter|note|memorandum|statement|annex|request|declaration|resolution|complaint"),
     r"^(?:(?:ok(?:ay)?|now|so|and|right|well|then|next)[,.!]? )*(?:(?:for|as for|about|on to|take|now) )?"
     rf"(the (?:(?:19|20)\d\d )?(?:[\w'’-]+ ){{0,2}}?{_TEXT}(?: of (?:19|20)\d\d)?) ?[,:;–—-]+ ?"
     r"((?:what|which|when|where|why|how|who|whom|to whom)\b[^?,;]{0,30}? (?:does|did|do|is|was|has|will|would)) it\b"
     r"([^?;]{3,80})\W*$", r"\2 \1\3?"),
    ((" want | expect ", " to "),
     rf"\b((?:does|did|do) [^?,;]{{2,40}}?{_TEXT}(?: of (?:19|20)\d\d)?) (?:want|expect) "
     r"((?:the |its |all |every |member )?(?-i:SG|GA|UN|[A-Z])?[^?,;]{1,50}?) to (?=do\b|[a-z]+)", r"\1 ask \2 to "),
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
