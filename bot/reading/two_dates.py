"""Two dates of one thing asked for by nouns, as two questions: "signing date and entry into force of X"."""

from __future__ import annotations

import re

from bot.reading.patterns import pattern

_DEEDS = {
    "signing": "signed", "signature": "signed", "signed": "signed", "registration": "registered",
    "registered": "registered", "adoption": "adopted", "adopted": "adopted", "ratification": "ratified",
    "ratified": "ratified", "conclusion": "signed", "concluded": "signed",
}  # fmt: skip
"""What is done to a text on one of its days, by the noun and the participle that call it."""
_FORCE = (
    r"(?:entry|entering|entered|enters|coming|came|comes|brought|put|going|went) (?:in|into|in to) (?:force|effect)"
    r"|entry-into-force|in[- ]force|into force|start(?:ing)?|commencement|effective|effect"
)
_DEED = rf"(?:was |were )?(?:{'|'.join(_DEEDS)}|{_FORCE})"
_LEAD = (
    r"^(?:(?:please |kindly )?(?:give|tell|show|list|name|state|find|need|i need|what (?:is|are|was|were))"
    r"(?: me| us)? )?(?:both )?"
)
_AND = r"(?: and| &| plus|,|/) ?(?:also )?"
_OF = r"(?:of|for) (?P<thing>(?:the |its )?[^?:;,]{3,120}?)"
_ENDED = r"(?:,? (?:please|pls|thanks))?\W*$"
_ONE = rf"(?P<one>{_DEED})"
_OTHER = rf"(?P<other>{_DEED})"
_WAYS = (
    rf"{_LEAD}(?:the )?{_ONE}(?: dates?)?{_AND}(?:the |its )?{_OTHER}(?: dates?)? {_OF}{_ENDED}",
    rf"{_LEAD}(?:the )?dates? (?:of|for) (?:the |its )?{_ONE}{_AND}(?:(?:of|for) )?(?:the |its )?{_OTHER} "
    rf"{_OF}{_ENDED}",
    rf"{_LEAD}(?:the )?(?:dates?|days?) (?:on which|when) (?P<thing>[^?:;,]{{3,120}}?) {_ONE}{_AND}{_OTHER}{_ENDED}",
    rf"^(?P<thing>[^?:;,]{{3,120}}?)[:,–-] ?(?:the )?(?:dates? )?(?:of )?{_ONE}(?: dates?)?{_AND}(?:the )?(?:dates? )?"
    rf"(?:of )?{_OTHER}(?: dates?)?{_ENDED}",
)
_PATTERNS = tuple(pattern(way, re.IGNORECASE) for way in _WAYS)


def each_date(text: str) -> str:
    """Two questions for a day in one; the text as it was where it does not ask for two."""
    if "date" not in text.casefold():
        return text
    for way in _PATTERNS:
        if found := way.match(text):
            one, other = (_asked(found[name], found["thing"]) for name in ("one", "other"))
            return f"{one}, and {other}?" if one != other else text
    return text


def _asked(deed: str, thing: str) -> str:
    participle = _DEEDS.get(deed.casefold().removeprefix("was ").removeprefix("were "))
    return f"when was {thing} {participle}" if participle else f"when did {thing} enter into force"
