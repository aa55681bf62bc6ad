"""A place left open for the answer, asked for by its question word: "it was signed in ...?", "registered on ____"."""

from __future__ import annotations

import re

from bot.reading.patterns import pattern

_BLANK = pattern(
    r"^(?:(?:complete|fill in|finish)(?: the (?:blank|gap|sentence))?: ?)?(?P<told>[^?:]{6,250}?) "
    r"(?P<link>in|on|since) ?(?:\.{2,}|…+|_{2,}|-{3,})[\s?.]*$",
    re.IGNORECASE,
)
_CALLED = pattern(
    r"^(?P<told>[^?:]{6,250}?) (?:has|have|had|bears?|carries) (?P<noun>the (?:number|symbol|title|name|date))"
    r"(?: of)? ?(?:\.{2,}|…+|_{2,}|-{3,})[\s?.]*$",
    re.IGNORECASE,
)
""" "The resolution that ... has the number ...?"."""
_PASSIVE = pattern(
    r"^(?P<thing>[^,;.]{3,150}?) (?P<be>is|are|was|were|has been|have been) "
    r"(?P<deed>(?:\w{2,}(?:ed|en)|set|held|found|put|built|made)\b.*)$",
    re.IGNORECASE,
)
_ASKING = {"in": "in which year", "on": "on which date", "since": "since when"}
_MEETING = pattern(r"\b(?:held|met|meets?|convened|gathered|took place|located|based|situated|lives?)$", re.IGNORECASE)
""" "It was held in ...": a place as likely as a year; when and where are told by one sentence."""


def with_question_word(text: str) -> str:
    """``text`` with what is left open at its end as a question; as it was where nothing is."""
    if called := _CALLED.match(text):
        return f"what is {called['noun']} of {called['told']}?"
    found = _BLANK.match(text)
    if found is None:
        return text
    told, link = found["told"], found["link"].casefold()
    asking = "where" if link == "in" and _MEETING.search(told) else _ASKING[link]
    passive = _PASSIVE.match(told)
    if passive is None:
        return f"{told} {asking}?"
    be, _, rest = passive["be"].partition(" ")
    return f"{asking} {be} {passive['thing']} {f'{rest} ' if rest else ''}{passive['deed']}?"
