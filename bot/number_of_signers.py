"""Those who signed a text, called by their number: "the six ambassadors wanted ..." is asked of them or their letter.

Their number only says who is meant. It is left out where a text has so many signatures, else it may be mistaken.
"""

from __future__ import annotations

import re

from bot.bounds import is_large
from bot.citing import Library
from bot.reading.patterns import pattern
from bot.slots import number_of
from bot.wording import Names

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
    called = _called(text, reader)
    if called is None:
        return ""
    found, number = called
    sql = "SELECT 1 FROM signatures GROUP BY letter, part HAVING COUNT(*) = :n LIMIT 1"
    if not list(reader.rows(sql, {"n": number})):
        return ""
    return f"{text[: found.start('number')]}{text[found.start('who') :]}"


def _called(text: str, reader: Library) -> tuple[re.Match[str], int] | None:
    """Where the question calls signers by their number, and that number; None over too many letters."""
    found = _CALLED.search(text)
    number = number_of(found["number"].casefold()) if found else None
    return None if found is None or number is None or is_large(reader) else (found, number)


_TITLED = {"ambassador": "Permanent Representative", "envoy": "Permanent Representative",
           "permanent representative": "Permanent Representative", "president": "Head of State",
           "leader": "Head of State", "heads of state": "Head of State", "head of state": "Head of State"}  # fmt: skip
"""Offices by the words for those who hold them; "signatories" and "diplomats" hold any."""
_YEAR = pattern(r"\b(?:19|20)\d\d\b")


def as_their_letter(text: str, reader: Library, names: Names) -> str:
    """ "The six ambassadors want" as "the letter of 2 May 2001 wants", which they alone signed; empty for others."""
    signers = _called(text, reader)
    if signers is None:
        return ""
    found, number = signers
    sql = (
        "SELECT letter, part, group_concat(DISTINCT office) AS offices FROM signatures GROUP BY letter, part"
        " HAVING COUNT(*) = :n LIMIT 9"
    )
    office = next((o for word, o in _TITLED.items() if word in found["who"].casefold()), "")
    signed = [row for row in reader.rows(sql, {"n": number}) if not office or office == row["offices"]]
    if len(signed) != 1 or signed[0]["part"] != "letter":
        return ""
    called = names.letter(str(signed[0]["letter"]))
    if not set(_YEAR.findall(text)) <= set(_YEAR.findall(called)):
        return ""  # of that year no letter of theirs is loaded
    after = re.sub(r"^['’]s?(?: (?:own |joint )?(?:letter|request|document|note|paper))?", "", text[found.end() :])
    return f"{text[: found.start()]}the {called}{after}"
