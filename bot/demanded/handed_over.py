"""Who made, asked for or handed over a text: none of these is told by what the text says or to whom it goes."""

from __future__ import annotations

from bot.context import Context
from bot.demanded.told import Told
from bot.reading.patterns import pattern
from store.words import stem

_MAKING = frozenset(
    map(stem, "propose present introduce table draft write submit sponsor author prepare compose suggest".split())
)
_ASKING = frozenset("asked instructed told ordered requested authorized authorised".split())
_DRAFTED = pattern(r"\b(?:drafted|prepared|drew up|drawn up|written by)\b")
_ASKED = pattern(r"\b(?:asked|told|ordered|request(?:ed)?|instruct\w+|authori[sz]\w+|on behalf)\b")
_WITH_A_VERB = 2
_PAPER_SENDS = pattern(
    r"\b(?:does|did|do) (?:the |this |that )?(?:\d{4} )?(?:draft(?: resolution)?|resolution|memorandum|statement|note)"
    r" (?:transmit|pass on|forward|enclose|send|hand over)\b"
)


def tells_who_proposed_it(context: Context, told: Told) -> bool:
    """ "Who proposed the draft": not told by what the draft decides."""
    words = context.utterance.words
    if len(words) < _WITH_A_VERB or words[0].text != "who" or words[1].stem not in _MAKING:
        return True
    if told.intent is None and words[1].text == "drafted":
        return bool(_DRAFTED.search(told.proved.casefold()))
    return told.intent is None and "(draft resolution)" not in told.said


def tells_who_asked(context: Context, told: Told) -> bool:
    """ "Who asked X to write": not told by whom X wrote to."""
    words = context.utterance.words
    if len(words) < _WITH_A_VERB or words[1].text not in _ASKING or not context.utterance.of("person"):
        return True
    return bool(_ASKED.search(told.proved.casefold()))


def is_no_paper_that_sends(context: Context, told: Told) -> bool:
    """ "What does the draft transmit": a draft hands nothing over, its letter does."""
    return not _PAPER_SENDS.search(context.utterance.text.casefold())
