"""By how much something rose or fell: "rose from 48,000 in May to 71,500 in June" tells both numbers.

The difference is the bot's own; both numbers stand in one sentence that covers the question.
"""

from __future__ import annotations

from bot.answers import Answer, unanswered
from bot.context import Context
from bot.questions.both_in_one import value_of
from bot.questions.passages import search
from bot.questions.quoting import sentence
from bot.reading.patterns import pattern
from bot.searching.abstention import never_missing
from bot.searching.content import wanted_terms
from store.words import stem

_NUMBER = r"\d[\d,]*(?:\.\d+)?(?: (?:thousand|million|billion))?"
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_RISEN = pattern(
    rf"(?P<verb>\w+) from (?P<one>{_NUMBER})(?: per cent| percent|%)?(?: (?:on|in|at|per|a) [^.;,]{{0,30}}?)?"
    rf" to (?P<other>{_NUMBER})(?P<unit> per cent| percent|%)?(?! (?:{_MONTHS})\b)"
)
_UP = frozenset(map(stem, "rose risen rise grew grown grow increased increase climbed went gone jumped raised".split()))
_DOWN = frozenset(
    map(stem, "fell fallen fall dropped drop declined decline decreased decrease shrank shrunk reduced cut".split())
)
_UPWARD = frozenset(map(stem, "rose rise risen grew grow grown growth increase increased higher more climb".split()))
_DOWNWARD = frozenset(
    map(
        stem, "fell fall fallen drop dropped decline declined decrease decreased lower fewer less shrink shrank".split()
    )
)
_NEUTRAL = frozenset(map(stem, "change changed difference".split()))
ASKING = _UPWARD | _DOWNWARD | _NEUTRAL
"""Stems of words by which a change is asked for."""
_MEASURED = frozenset(map(stem, "number people persons end start beginning".split()))
_MOST_LOOKED_AT = 5


def risen(context: Context) -> Answer | None:
    """The difference of the two numbers between which what is asked about rose or fell."""
    utterance = context.utterance
    asked = {word.stem for word in utterance.words} & ASKING
    by = " ".join(word.text for word in utterance.words)
    if not asked or not (_BY.search(by) or _THE_RISE.search(by)):
        return None
    must, may = wanted_terms(context)
    terms = [term for term in must if term.stem not in ASKING | _MEASURED and not any(map(str.isdigit, term.text))]
    for hit in search(context, terms, may)[:_MOST_LOOKED_AT] if terms else ():
        text = str(hit.row["text"])
        found = list(_RISEN.finditer(text))
        lacking = [term for term in hit.missing if term in terms]
        if len(found) != 1 or any(map(never_missing, lacking)) or len(lacking) * 3 > len(terms):
            continue
        one, other = (value_of(found[0][key]) for key in ("one", "other"))
        verb = stem(found[0]["verb"].casefold())
        if one == other or not _agree(verb, asked, other > one):
            contrary = not lacking and verb in _UP | _DOWN
            return unanswered("not-stated", context.local.say("refused.nothing_answers")) if contrary else None
        told, citation = sentence(context.reader, context.local, hit)
        shown = f"{abs(one - other):,.6f}".rstrip("0").rstrip(".") + (found[0]["unit"] or "")
        return Answer("answered", f"{shown}. {told}", items=(shown,), citations=(citation,))
    return None


_BY = pattern(r"\bby (?:how (?:many|much)|what)\b|\bhow (?:many|much) (?:more|fewer|less|higher|lower)\b")
_THE_RISE = pattern(r"\bwhat (?:is|was) the (?:\w+ )?(?:rise|increase|growth|fall|drop|decline|decrease|difference)\b")


def _agree(verb: str, asked: set[str], rising: bool) -> bool:
    """Whether the sentence tells of such a change, and the question asks for it in that direction."""
    if verb not in (_UP if rising else _DOWN):
        return False
    return bool(asked & _NEUTRAL) or bool(asked & (_UPWARD if rising else _DOWNWARD))
