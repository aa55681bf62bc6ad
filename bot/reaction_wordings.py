"""How long somebody took to react, put as the time between the event and his letter: "how many days did X wait?"."""

from __future__ import annotations

import re

from bot.reading.patterns import pattern

_ASKED = r"(?:how long|how many (?:days|weeks|months)|how much time)"
_REACT = (
    r"(?:react|respond|reply|protest|complain|object|write|speak up|speak out"
    r"|(?:take (?:it|this|the matter|the case)|turn|go) to the (?:un|united nations))"
)
_REACTING = r"(?:reacting|responding|replying|protesting|complaining|objecting|writing|speaking up|speaking out)"
_REACTED = r"(?:reacted|responded|replied|protested|complained|objected|wrote|spoke up|spoke out)"
_TO = r"(?: (?:to|against|about|over|of|at|on))?"
_WHO = r"(?P<who>(?:the )?[^?,;:]{2,50}?)"
_EVENT = r"(?P<event>(?:the |its |their |that |this )[^?,;]{3,90}?)"
_IN_DAYS = r"(?:,? (?:in|counted in) (?:days|weeks)|,? (?:counting in )?days|[ ,–-]+dates,? please)?\W*$"
_LEAD = r"^(?:and |so |then )?"
_WAYS = tuple(
    pattern(form, re.IGNORECASE)
    for form in (
        rf"{_LEAD}{_ASKED} did {_WHO} (?:take|need|require) to {_REACT}{_TO} {_EVENT}{_IN_DAYS}",
        rf"{_LEAD}{_ASKED} did {_WHO} (?:wait|let pass|let go by|allow to pass) (?:before|until|till|with)"
        rf" {_REACTING}{_TO} {_EVENT}{_IN_DAYS}",
        rf"{_LEAD}how (?:quickly|fast|soon|promptly|speedily) did {_WHO} {_REACT}{_TO} {_EVENT}{_IN_DAYS}",
        rf"{_LEAD}how old was {_EVENT} when {_WHO} {_REACTED}(?: (?:about|against) it)?(?: ?[-–—?.] ?(?:in )?"
        rf"(?:days|dates,? please))?{_IN_DAYS}",
        rf"{_LEAD}after {_EVENT}, {_ASKED} did {_WHO} (?:wait|let pass|let go by|take) (?:before|until|till|to) "
        rf"(?:he |she |it |they )?(?:{_REACTED}|{_REACTING}|{_REACT}){_IN_DAYS}",
        rf"{_LEAD}{_ASKED} after {_EVENT} did {_WHO} {_REACT}{_TO}{_IN_DAYS}",
    )
)
_UPSETTING = pattern(
    r"\b(between [^?,;]{3,60}?) (?:that|which) (?:so )?(?:upset|angered|worried|alarmed|bothered|troubled|shocked)"
    r" [^?,;]{2,30}?(?= and )",
    re.IGNORECASE,
)
""" "Between the signing that upset X and his letter": what it did to X tells neither day."""
_BARE = pattern(
    r"^(?:the |that |this )(?:[\w-]+ ){0,3}?(?:treaty|pact|agreement|accord|convention|protocol)\b", re.IGNORECASE
)


def time_to_react(text: str) -> str:
    """ "How long did X take to react to E?" as "how many days between E and the letter of X?"; empty for others."""
    for way in _WAYS:
        if found := way.match(text):
            event = found["event"].strip()
            event = f"the signing of {event}" if _BARE.match(event) else event
            return f"how many days between {event} and the letter of {found['who'].strip()}?"
    plain = _UPSETTING.sub(r"\1", text)
    return plain if plain != text else ""
