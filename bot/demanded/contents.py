"""What somebody wants, judges, is called or says, and for whom: a sentence that only speaks of it does not tell."""

from __future__ import annotations

import re

from bot.context import Context
from bot.demanded.signs import JUDGING
from bot.demanded.told import Told
from bot.reading.patterns import pattern
from bot.reading.utterance import terms
from bot.scoping.scope import LETTER_NOUNS
from bot.searching.held import padded, stands
from store.words import stem, stems

_WANTED = pattern(
    r"^\W*what (?:exactly |precisely |else |really )?(?:do|does|did) [\w' -]+? "
    r"(?:want|demand|insist on|ask for|call for)\b"
    r"|\bwhat (?:is|was|were|are)\b.*\b(?:wanted|demanded)\W*$",
    re.IGNORECASE,
)
_WANTING = pattern(
    r"\b(?:want|wish|demand|request|ask|call|urge|insist|appeal|invit|seek|sought|propos|suggest|requir|claim|expect|"
    r"hope|desir|recommend|advocat|prefer|favour|in favour|should|must|shall|ought|need|intend|aim|object|condition|"
    r"to be |decid|resol|consider it (?:necessary|essential)|interest|readi|ready|support|welcom|stand|declar)\w*",
    re.IGNORECASE,
)
_CIRCULATING = pattern(
    r"(?:\b(?:and|I|we)\b[^.;]{0,40}?)?\b(?:request\w*|ask\w*|be grateful|appreciate)\b[^.;]{0,60}?"
    r"\b(?:circulat|distribut|issu)\w+[^.;]*",
    re.IGNORECASE,
)
"""What every covering letter asks for."""


def tells_what_is_wanted(context: Context, told: Told) -> bool:
    """ "What do the men want": a sentence that wants, asks or demands something other than its own circulation."""
    if not context.utterance.in_english or not _WANTED.search(context.utterance.text):
        return True
    return any(_WANTING.search(_CIRCULATING.sub(" ", " ".join(quote.split()))) for quote in told.quotes)


def is_of_their_time(context: Context, told: Told) -> bool:
    """ "Is X a member today": the last list is of its own day, and what holds now it does not tell."""
    utterance = context.utterance
    if utterance.of("date", "symbol", "part") or context.scope.basis - {"implied"} or not utterance.in_english:
        return True
    return not told.said.startswith("Yes") or not _NOW.search(utterance.text)


_NOW = pattern(
    r"\b(?:today|nowadays|these days|right now|now|currently|this (?:year|month|week)|at present)\b", re.IGNORECASE
)


def is_called_that(context: Context, told: Told) -> bool:
    """ "What was named as a first step": a sentence that speaks of a step, not one on what it leads to."""
    found = _CALLED.search(context.utterance.text)
    if found is None or not context.utterance.in_english:
        return True
    noun = found["noun"].split()[-1].casefold()
    return stem(noun) in {root for quote in told.quotes for root in stems(quote)}


_CALLED = pattern(
    r"^\W*(?:what|who|which [\w ]{2,30}) (?:is|are|was|were) (?:named|called|described|seen|regarded|considered|given"
    r"|listed|presented) as (?:an? |the |their |its )?(?P<noun>(?:[\w-]+ ){0,2}?[a-z-]+)"
    r"(?= (?:of|to|towards?|for|in|by|on|against|with|at)\b|\W*$)",
    re.IGNORECASE,
)


def tells_on_whose_behalf(context: Context, told: Told) -> bool:
    """ "On whose behalf does X write": no signature alone tells it."""
    texts = [word.text for word in context.utterance.words]
    asked = any(three in _ON_BEHALF for three in zip(texts, texts[1:], texts[2:], strict=False))
    other = {"function", "capacity", "role"} & set(texts)
    return not asked or bool(other) or "behalf" in told.said or "behalf" in " ".join(told.quotes)


_ON_BEHALF = frozenset(("whose", "behalf", do) for do in ("do", "does", "did"))


def judges_it(context: Context, told: Told) -> bool:
    """ "Which letter condemns X": one that only names X does not."""
    verbs = [word for word in context.utterance.words if word.stem in JUDGING]
    said = padded(" ".join(told.quotes))
    return all(any(stands(term, said) for term in terms([verb])) for verb in verbs)


_PAPERS = frozenset("note notes letter telegram cable message communique decree circular report".split())
_SPEAKING = (
    r"(?:says?|said|states?|stated|declare[sd]?|reads?|claim(?:s|ed)|asks?|asked|demand(?:s|ed)|request(?:s|ed)|protest"
    r"(?:s|ed)|propose[sd]|inform(?:s|ed)|announce[sd]?|indicate[sd]?|express(?:es|ed)|contain(?:s|ed)|maintain(?:s|ed)|"
    r"point(?:s|ed)|complain(?:s|ed)|warn(?:s|ed)|invite[sd]?|recall(?:s|ed)|reject(?:s|ed)|den(?:y|ies|ied)|"
    r"refer(?:s|red)|call(?:s|ed)|provide[sd]?|set(?:s)? out|mention(?:s|ed)|admit(?:s|ted)|allege[sd]?|affirm(?:s|ed)|"
    r"give[sn]?|gave|put(?:s)? forward|accuse[sd]?|describe[sd]?|assert(?:s|ed)|report(?:s|ed)|conclude[sd]?)"
)


def tells_what_it_says(context: Context, told: Told) -> bool:
    """ "What did the note of 9 March say": a sentence in which the note speaks, not one that it is answered by."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    if not utterance.in_english or texts[-1:] != ["say"] or utterance.asks != "what":
        return True
    papers = [i for i, text in enumerate(texts) if text in _PAPERS and i not in context.scope.used]
    if len(papers) != 1 or not told.quotes or set(utterance.values("part")):
        return True
    noun = texts[papers[0]]
    if stem(noun) in LETTER_NOUNS and context.scope.explicit:
        return True  # the letter itself
    its = r"(?:the|this|that|its|an?|his|her|their|our|my)"
    speaks = re.compile(
        rf"\b{noun}\b[^.;]*?(?:\b{_SPEAKING}\b|:\s|[“\"])|\b{_SPEAKING}\b[^.;]{{0,40}}?"
        rf" (?:in|by|through|with) {its} (?:\w+ )?{noun}\b|\baccording to {its} (?:\w+ )?{noun}\b",
        re.IGNORECASE,
    )
    return any(speaks.search(_NUMBER_SIGN.sub("No", " ".join(quote.split()))) for quote in told.quotes)


_NUMBER_SIGN = pattern(r"\bNos?\.")
"""The point behind it ends no clause."""
