"""What somebody says of a matter, asked as how he sees it: "how did X view Y?", "X on the Y problem", "X on Y"."""

from __future__ import annotations

import re

from bot.reading.patterns import pattern

_SEEN = pattern(
    r"^(?:and |so |but )?how (?:did|do|does) (?P<who>[^?,;:]{3,60}?) (?:see|view|regard|perceive|judge|assess"
    r"|feel about|think (?:of|about)|look at|speak (?:of|about)|put) (?P<what>[^?;:]{4,80}?)(?: as such)?\W*$",
    re.IGNORECASE,
)
_ON = pattern(
    r"^(?:(?:a |one )?(?:quick )?quotes? (?:from|of|by) )?(?P<who>(?:the |our )?(?-i:[A-Z])?[^?.,;:]{2,50}?)"
    r"(?P<when>,? (?:in|of) (?:19|20)\d\d),? (?:on|about|regarding|concerning) (?P<what>[^?.;:]{4,70}?)\W*$",
    re.IGNORECASE,
)
_VERBS = pattern(
    r"\b(?:is|are|was|were|be|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|who|whom|whose"
    r"|which|what|when|where|why|how|signed?|dated|written|give|show|list|tell)\b",
    re.IGNORECASE,
)
_MATTER = pattern(
    r"\b(?:the )?(?P<what>[\w’'-]+(?: [\w’'-]+){0,3}) (?:problem|issue|question|matter|topic|subject)s?(?=\W*$)",
    re.IGNORECASE,
)


def told_of_it(text: str) -> str:
    """ "How did X see Y?", "X in 2009 on Y" as "what does X say about Y?", without "problem" behind Y."""
    seen = _SEEN.match(text)
    if seen is not None:
        return _MATTER.sub(r"\g<what>", f"what does {seen['who']} say about {seen['what']}") + "?"
    on = _ON.match(text)
    if on is None or _VERBS.search(text):
        return ""
    return _MATTER.sub(r"\g<what>", f"what does {on['who']}{on['when']} say about {on['what']}") + "?"
