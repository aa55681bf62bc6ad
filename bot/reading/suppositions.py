"""What a draft would do once it is adopted, asked as what the draft says: "had annex II been adopted, who would ...".

Letters hold drafts and not what became of them. A condition whose subject is a draft and whose verb is one of adopting
only tells which draft is meant, so it is put as "according to the draft, ...". What an organ would do "by adopting
annex II" is asked of annex II.
"""

from __future__ import annotations

import re

from bot.lexicon import PRIMARY_AUXILIARIES
from bot.reading.patterns import pattern

_ADOPTED = r"(?:adopted|passed|approved|accepted|carried|agreed(?: to| on)?|voted(?: through)?|enacted|endorsed)"
_ADOPTS = r"(?:adopts?|pass(?:es)?|approves?|accepts?|endorses?|votes? for|enacts?)"
_ADOPTING = r"(?:adopting|passing|approving|accepting|endorsing)"
_CONJUNCTION = r"(?:if|once|when|after|as soon as|assuming|supposing|suppose|provided|in case|in the event)(?: that)?"
_PAST = pattern(r"^(?:once|when|after|as soon as)\b.*\b(?:was|were|had)\b", re.IGNORECASE)
"""What happened then, and no supposition."""
_LEADING = pattern(
    rf"^(?:and |so |but |then )*(?P<how>{_CONJUNCTION}|should|had|were|with) (?P<clause>[^,:;?]{{2,110}}) ?[,:;] ?"
    r"(?:then )?(?P<question>\S.{4,})$",
    re.IGNORECASE,
)
_TRAILING = pattern(
    rf"^(?P<question>.{{8,}}?),? (?:{_CONJUNCTION}|should|were) (?P<clause>[^,:;?]{{4,90}}?)\W*$", re.IGNORECASE
)
_PASSIVE = pattern(
    r"^(?P<draft>.*?) ?"
    r"(?:\b(?:is|are|was|were|gets?|got|to|be|been|being|has|had|have|should|would|will|ever|duly)\b ?)*"
    rf"\b{_ADOPTED}\b.{{0,50}}$",
    re.IGNORECASE,
)
_ACTIVE = pattern(rf"^[^,]{{2,50}}? (?:{_ADOPTS}|{_ADOPTED}|to adopt) (?P<draft>.+)$", re.IGNORECASE)
_PASSES = pattern(r"^(?P<draft>[^,]{3,}?) (?:passes|gets through|is through|goes through)$", re.IGNORECASE)
_BARE = pattern(rf",? (?:if|once|when) (?:it (?:is|was|were) )?{_ADOPTED},?(?= |\W*$)", re.IGNORECASE)
_BY_ADOPTING = pattern(
    r"^(?P<would>would|does|do|did|will|could) (?P<organ>[^,?]{2,60}?),? (?:by|in|through|when|on|if) "
    rf"{_ADOPTING} (?P<draft>[^,?]{{3,70}}?), (?P<rest>[^?]{{4,}}?)\W*$",
    re.IGNORECASE,
)
_BY_ADOPTING_FIRST = pattern(
    rf"^(?:by|in|through|when|on) {_ADOPTING} (?P<draft>[^,?]{{3,70}}?), "
    r"(?P<question>[^?]{6,}?)\W*$",
    re.IGNORECASE,
)
_ADOPTING_IT = pattern(
    r"^(?P<would>would|does|will|could) (?:adopting|passing|approving|accepting|(?:the )?adoption of) "
    r"(?P<draft>[^,?]{0,60}?\b(?:drafts?(?: resolution)?|resolution|proposal|text|(?:annex|addendum)(?: [ivx\d]+)?))"
    r" (?:also |really |actually )*(?P<rest>[a-z]+ [^?]{3,}?)\W*$",
    re.IGNORECASE,
)
_DRAFT = pattern(r"\b(?:drafts?|resolution|annex|addendum|appendix|enclosure|proposal|decision|text)\b", re.IGNORECASE)
_NUMBERED = pattern(r"\b(?:resolution|decision)s? (?:no\.? ?)?\d", re.IGNORECASE)
_CALLED = pattern(r"(?<!draft )\b(?:resolution|decision|proposal|text)\b", re.IGNORECASE)
_SIGNS = ("adopt", "pass", "approv", "accept", "carried", "agreed", "voted", "enact", "endors")
_OUTCOME = pattern(
    r"^(?:so |then )?what (?:would|will|does|do|shall)? ?(?:it |that |this |we |they )?"
    r"(?:happens?|change|changes|follow|follows|be different|mean|be the (?:effect|result|consequence|outcome)s?)\W*$",
    re.IGNORECASE,
)
"""What would come of it: what the draft decides."""
_AUXILIARY = PRIMARY_AUXILIARIES | frozenset("will would who which what".split())
_LONGEST = 600


def as_drafted(text: str) -> str:
    """ "Would the Assembly, by adopting X, do Y?" as "would X do Y?", "what if X is adopted" as "what does X decide?".

    Any other text as it was: what is asked beside a condition may be understood with it.
    """
    if len(text) > _LONGEST or "\n" in text.strip() or not _may_suppose(text):
        return text
    plain = " ".join(text.split())
    if asked := _of_an_organ(plain):
        return asked
    supposed = _supposed(plain)
    return text if supposed.startswith("according to ") else supposed or text


def as_supposed(text: str) -> str:
    """ "If X were adopted, who would ...?" as "according to X, who would ...?"; empty for any other."""
    return _supposed(text) if _may_suppose(text) else ""


def _may_suppose(text: str) -> bool:
    folded = text.casefold()
    return any(sign in folded for sign in _SIGNS)


def _of_an_organ(text: str) -> str:
    if (found := _BY_ADOPTING.match(text)) and (draft := _draft(found["draft"])):
        return f"{found['would']} {draft} {found['rest']}?"
    if (found := _BY_ADOPTING_FIRST.match(text)) and (draft := _draft(found["draft"])):
        return f"according to {draft}, {found['question']}?"
    if (found := _ADOPTING_IT.match(text)) and (draft := _draft(found["draft"])):
        return f"{found['would']} {draft} {found['rest']}?"
    return ""


def _supposed(text: str) -> str:
    """ "If X were adopted, who would ...?" as "according to X, who would ...?"."""
    for form in (_LEADING, _TRAILING):
        found = form.match(text)
        if found is None:
            continue
        clause = found["clause"]
        if _PAST.match(text[: found.end("clause")] if form is _LEADING else text[found.end("question") :].lstrip(" ,")):
            continue
        told = _PASSIVE.match(clause) or _PASSES.match(clause) or _ACTIVE.match(clause)
        if told is None:
            continue
        draft = _draft(told["draft"])
        if draft and _OUTCOME.match(found["question"]):
            return f"what does {draft} decide?"
        if draft:
            return f"according to {draft}, {found['question']}"
        if told["draft"].strip().casefold() in ("", "it", "this", "that") and _DRAFT.search(found["question"]):
            return found["question"] + ("" if form is _LEADING else "?")
    return _BARE.sub("", text) if _DRAFT.search(text) and _BARE.search(text) else ""


def _draft(named: str) -> str:
    """How the draft is named, a resolution not yet adopted as a draft; empty where no draft is."""
    if not _DRAFT.search(named) or named.split()[0].casefold() in _AUXILIARY or _NUMBERED.search(named) or "/" in named:
        return ""
    called = named if re.search(r"\bdraft|\b(?:annex|addendum|appendix|enclosure)\b", named, re.I) else ""
    return (called or _CALLED.sub("draft resolution", named)).strip(" ,")
