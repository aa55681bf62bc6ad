"""Those who signed a text, called by their number: "the six ambassadors wanted ..." is asked of the ambassadors.

Their number only says who is meant. It is left out where a text has so many signatures, else it may be mistaken.
"""

from __future__ import annotations

import re

from bot.bounds import is_large
from bot.citing import Library
from bot.reading.patterns import pattern
from bot.slots import number_of

_SIGNERS = (
    r"(?:ambassadors|permanent representatives|representatives|envoys|diplomats|presidents|leaders|heads of states?"
    r"|ministers|signatories|signers|authors|(?:missions|delegations|governments|states|countries|nations)(?!['’]))"
)
_NUMBER = r"(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|[3-9]|1\d|2\d)"
_CALLED = pattern(
    rf"\b(?:the|these|those|which|all) (?P<number>{_NUMBER}) (?P<who>(?:[a-z]+ )?{_SIGNERS})\b(?! (?:of|in) the)",
    re.IGNORECASE,
)


def without_their_number(text: str, reader: Library) -> str:
    """The question without the number of those who signed; empty where it calls none so, or no text has so many."""
    found = _CALLED.search(text)
    number = number_of(found["number"].casefold()) if found else None
    if found is None or number is None or is_large(reader):
        return ""
    sql = "SELECT 1 FROM signatures GROUP BY letter, part HAVING COUNT(*) = :n LIMIT 1"
    if not list(reader.rows(sql, {"n": number})):
        return ""
    return f"{text[: found.start('number')]}{text[found.start('who') :]}"
