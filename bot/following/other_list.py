"""The State of the turn before in another list or office, and a paragraph put in front of what is asked, as text.

"Is it in the 2004 list?" behind "is X among the signatories of 2002?" is asked of X and that list, not of the
signatories; "and the 2nd one - who has to act there?" is told by the second one.
"""

from __future__ import annotations

import re

from bot.conversation import Conversation
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance

_OTHER_LIST = pattern(
    r"^(?:(?:and|so|but|then|ok|now|what about),? ){0,2}(?:(?:is|was) (?:it|that country|that state|he|she) )?"
    r"(?:(?:already|still|also|there) )?(?:in|on) (?P<list>the (?:list of (?:19|20)\d\d|(?:19|20)\d\d list)"
    r"(?: of members)?)(?: too| as well| either)?\W*$",
    re.IGNORECASE,
)
_IN_FRONT = pattern(
    r"^(?P<one>(?:(?:and|so|ok|then),? ){0,2}the (?:\w+|\d(?:st|nd|rd|th)) (?:one|paragraph|point|clause))"
    r" ?[-–—:,]{1,2} ?(?:who|what|which|whom)\b[^?,]{2,60}?\b(?:there|in it|in that(?: one)?|by it)\W*$",
    re.IGNORECASE,
)
_WHICH_LETTER = pattern(
    r"^(?:(?:and|so|but|then|ok),? ){0,2}(?:in |from )?which (?:letter|document|text|paper|list)s? \w+"
    r" (?:it|that country|that state)\b",
    re.IGNORECASE,
)
_IT = pattern(r"\b(?:it|that country|that state)\b", re.IGNORECASE)
_ANYONE_NEW = pattern(
    r"\b(?:is |was |were |are )?(?:there )?(?:anyone|anybody|someone|any (?:state|country|member|one))"
    r" (?:new|added|extra|more)\b",
    re.IGNORECASE,
)
_HIGH = (
    r"(?:president|leader|ambassador|(?:foreign|prime|defence) minister|head of (?:state|government)"
    r"|permanent representative|envoy)"
)
_OFFICE_THERE = pattern(
    rf"^(?:(?:and|so|ok|but),? )?(?:who (?:was|is) )?(?:(?:the |its )?(?P<office>{_HIGH}) of"
    rf" (?:that|this|the same|his|her) (?:country|state|nation)|(?:his|her) (?P<own>{_HIGH}))"
    r"(?: back)?(?: then| at th(?:e|at) time| that year| in those days)?\W*$",
    re.IGNORECASE,
)
_OF_MEMBERS = ("members", "membership_changes", "member_since", "mentioning")


def other_list(utterance: Utterance, conversation: Conversation) -> str | None:
    """The turn so; None where it says nothing of that kind."""
    before = conversation.utterance
    if before is None:
        return None
    found = _OTHER_LIST.match(utterance.text)
    states = tuple(dict.fromkeys(before.values("state")))
    if found and len(states) == 1 and before.asks == "yes/no" and not utterance.of("state"):
        return f"is {states[0]} in {found['list']}?"
    if len(states) == 1 and conversation.intent in _OF_MEMBERS and _WHICH_LETTER.match(utterance.text):
        return _IT.sub(states[0], utterance.text, count=1)
    if conversation.intent in _OF_MEMBERS and _ANYONE_NEW.search(utterance.text):
        return _ANYONE_NEW.sub("who is new", utterance.text, count=1)
    if office := _OFFICE_THERE.match(utterance.text):
        return f"who was the {office['office'] or office['own']} of that country?"
    front = _IN_FRONT.match(utterance.text)
    return f"{front['one']}?" if front and before.of("paragraph") else None
