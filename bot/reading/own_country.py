"""Whoever speaks for a State, as delegates of a Model United Nations do: "I'm X in our club. Did my country sign?".

What is asked of "my country", "us" and "our ambassador" is asked of the State that was named before.
"""

from __future__ import annotations

import re

from bot.reading.patterns import pattern
from store.places import find_states

_SPEAKING = pattern(
    r"^(?:(?:hi|hello|hey|greetings|good (?:morning|afternoon|evening|day))(?: (?:there|all|everyone))?[!,. –—-]+)?"
    r"(?:so |ok |well )?"
    r"(?P<lead>(?:i['’]?m|i am|i (?:represent|play|speak for)|we are|we['’]re|we (?:represent|play|speak for)|as|being"
    r"|(?:my|our) [^.!?;:]{0,40}?\b(?:represents?|plays?|is|has|got))\b[^.!?;:]{3,90}?) ?(?:[.!?;:,–—]| -) ?"
    r"(?P<question>\S.{5,300})$",
    re.IGNORECASE | re.DOTALL,
)
_COUNTRY = pattern(
    r"\b(?:my|our) (?:own )?(?:country|nation|state|government|delegation|side)(?P<owner>['’]s)?\b", re.IGNORECASE
)
_OFFICE = pattern(
    r"\bour (?=(?:own )?(?:ambassador|president|(?:foreign )?minister|(?:permanent )?representative|envoy|head of state"
    r"|leader|signature|name|diplomat|mission)s?\b)",
    re.IGNORECASE,
)
_WE = pattern(r"\b(?P<aux>did|do|were|are|have|had|was|for|of|by|with|on|about|to|against) (?:we|us)\b", re.IGNORECASE)


def of_their_country(text: str) -> str:
    """The question of somebody who says for which one State he speaks; any other text as it is."""
    found = _SPEAKING.match(text.strip())
    if found is None:
        return text
    states = {place.state: place for place in find_states(found["lead"])}
    question = found["question"]
    if len(states) != 1 or find_states(question):
        return text
    ((_, place),) = states.items()
    name = found["lead"][place.start : place.end]
    asked = _COUNTRY.sub(lambda ours: f"{name}{ours['owner'] or ''}", question)
    asked = _WE.sub(lambda ours: f"{ours['aux']} {name}", _OFFICE.sub(f"{name}'s ", asked))
    return asked if asked != question else text
