"""A question in the clause of another sentence, put as a question: "tell me what X was", "what I need is who ..."."""

from __future__ import annotations

import re

from bot.reading.patterns import pattern

_WH = r"(?:(?:in|on|under|to|for|by|from|with|at|of) )?(?:who|whom|whose|what|when|where|why|how|which)"
_ASKING_FOR = pattern(
    r"^(?:so |and |well |please |kindly |now |just )*(?:(?:can|could|will|would) (?:you|someone|anyone|somebody"
    r"|anybody) )?(?:please |kindly )?(?:tell|show|remind|give|inform|explain|say|find out|work out|look up|check"
    rf"|enlighten|advise|teach|let (?:me|us) know)(?: to)?(?: (?:me|us|my \w+))?(?: again)?,? (?={_WH}\b)",
    re.IGNORECASE,
)
_CLEFT = pattern(
    r"^(?:so |and |well |but )*(?:(?:the|my|our) question|(?:what|all|the (?:one |only )?thing)"
    r" (?:that )?(?:i|we)(?:['’]\w+)? [^,;:.?]{2,60}?),? (?:is|was|would be)[:,]? (?=\S)",
    re.IGNORECASE,
)
_STATED = pattern(
    r"^(?P<asking>who|what|where|when|why|how) "
    r"(?P<subject>(?:(?i:the|its|his|her|their|this|that|these|those)|(?-i:[A-Z])\S*) ?\S*(?: \S+){0,6}?) "
    r"(?P<verb>is|are|was|were)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_THE_ONE = pattern(
    r"^(?:(?:is|was) (?P<name>[^,:;?]{2,60}?)|(?P<front>[^,:;?–—-]{2,60}?)(?: ?[,:;–—]| -+) (?:he|she|it|they)"
    r"(?:['’]s|['’]re| is| was| are| were)) the (?:one|ones|person|people|man|woman|guy|state|country)"
    r" (?:who|that|which) (?P<deed>.{4,200}?)"
    r"(?:, (?:right|correct|true|no|yes|isn['’]t (?:he|she|it)))?$",
    re.IGNORECASE,
)
_OF_ASKER = pattern(
    r" (?:that |which )?(?:i|we) (?:must|should|need to|have to|can|would|am to|are to|may|ought to)\b[^,.;?]{2,40}?"
    r"\b(?:when|if|for|to|in) (?:(?:i|we) )?(?P<verb>\w+) (?=(?:the|this|that|an?|\w+['’]s)\b)",
    re.IGNORECASE,
)


def deed_of_the_one(sentence: str) -> str | None:
    """ "Is X the one who sent the note?", "X - she is the one who ...": what X is said to have done."""
    one = _THE_ONE.match(sentence.strip().rstrip("?.! "))
    return f"{one['name'] or one['front']} {one['deed']}" if one else None


def as_question(sentence: str) -> str | None:
    """The question that a clause of the sentence holds; None where there is none."""
    plain = sentence.strip().rstrip("?.! ")
    cut = _OF_ASKER.sub(" of ", plain)
    asked = next((found for found in (_ASKING_FOR.match(cut), _CLEFT.match(cut)) if found), None)
    rest = cut[asked.end() :] if asked else cut
    if asked is None and cut == plain:
        return None
    found = _STATED.match(rest)
    if found:
        rest = f"{found['asking']} {found['verb']} {found['subject']}{found['rest']}"
    elif asked and not re.match(_WH, rest, re.IGNORECASE):
        rest = f"what is {rest}"
    return f"{rest.strip()}?"
