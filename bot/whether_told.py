"""A yes/no question whether a letter tells something that a question asks for: "does it say when X was signed?".

The question inside is asked. Where a letter of those meant answers it, the answer is yes with what it tells.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.answers import Answer, unanswered
from bot.conversation import Conversation
from bot.following.antecedents import ABOUT_LETTERS
from bot.phrasebook import said
from bot.reading.patterns import pattern
from bot.turns import Turn

_WH = r"(?:(?:in|on|under|to|for|by|from|with|at|of|since|until) )?(?:who|whom|whose|what|when|where|why|how|which)\b"
_TELLING = (
    r"(?:say|state|tell(?: us| me)?|mention|explain|indicate|specify|reveal|disclose|record|report|note|show|clarify"
    r"|make clear|spell out|set out|let us know|give away)"
)
_ASKED = pattern(
    rf"^(?:(?:and|but|so|ok|well),? )*(?:does|do|did) (?P<who>(?:[^\s,;:?]+ ){{1,7}}?)"
    rf"(?:(?:ever|also|actually|anywhere|even|really|clearly|explicitly) )*{_TELLING},? (?P<asked>{_WH}[^?;]*)\W*$",
    re.IGNORECASE,
)
_PARTICULAR = pattern(
    r"^(?:(?:and|but|so|ok|well),? )*(?:does|do|did) (?P<who>(?:[^\s,;:?]+ ){1,7}?)(?:also |even |actually )?"
    r"(?:give|state|say|tell|mention|name|print|specify|indicate|record|note|contain|disclose|reveal) "
    r"(?P<asked>(?:the|a|any) (?:exact |precise |full )?(?:date|day|year|place|number|name)s? of [^?;]*)\W*$",
    re.IGNORECASE,
)
_GIVING = pattern(
    r"^(?:(?:and|but|so|ok|well),? )*(?:does|do|did) (?:[^\s,;:?]+ ){1,7}?(?:give|state|say|tell|mention|name|print) "
    r"(?:the|a|any|its|their|that) (?:exact )?(?:date|day|year|number|place|reason|name|figure)s?(?: too)?\W*$",
    re.IGNORECASE,
)
_POINTING = frozenset("it he she they this that the letter text document annex statement draft note".split())
"""Words for a speaker who is known from what was said before."""
_WHOEVER = frozenset(
    "the any of a these those letters letter texts documents document text anybody anyone we i".split()
)


def whether_told(text: str, before: Conversation, ask: Callable[[str, Conversation], Turn]) -> Turn:
    """The answer that ``ask`` gives to ``text``; with a yes where that is whether letters tell what it then asks."""
    opening = text[:_OPENING].casefold()
    may_be = any(verb in opening for verb in ("do ", "does ", "did "))
    found = _ASKED.match(text.strip()) if may_be else None
    particular = _PARTICULAR.match(text.strip()) if may_be and not found else None
    if found:
        who, asked = found.group("who", "asked")
    elif particular:
        where = re.sub(r"^(?:the|a|any) (?:exact |precise )?place of", "where was", particular["asked"])
        who, asked = particular["who"], where if where != particular["asked"] else f"what is {where}"
    else:
        return _of_what_was_told(text, before, ask)
    words = who.casefold().split()
    pointing, whoever = _POINTING.issuperset(words), _WHOEVER.issuperset(words)
    turn = ask(asked if pointing or whoever else f"{asked} in {who.strip()}", before)
    if turn.answer.status == "clarify" or (particular and turn.answer.status != "answered"):
        turn = _of_what_was_told(text, before, ask)
        only_word = particular and turn.answer.intent == "mentioning"  # that X is mentioned tells no name of X
        return turn._replace(answer=_silent(turn)) if only_word and turn.answer.items else turn
    language = turn.utterance.language
    spoken_of = _letters(before) if pointing and "letters" not in words else set()
    told = {citation.letter for citation in turn.answer.citations}
    if turn.answer.status == "answered" and spoken_of and not told <= spoken_of:
        return turn._replace(answer=_silent(turn))
    yes, no = said("yes", language), said("no", language)
    if turn.answer.status != "answered" or not told or turn.answer.answer.startswith((yes, no.rstrip("."))):
        return turn
    answer = turn.answer._replace(answer=f"{yes} {turn.answer.answer}", items=("Yes", *turn.answer.items))
    return turn._replace(answer=answer)


def _of_what_was_told(text: str, before: Conversation, ask: Callable[[str, Conversation], Turn]) -> Turn:
    """The answer to ``text``; "does it give the date?" behind another thing is not answered by the date of a letter."""
    turn = ask(text, before)
    told = before.utterance is not None and before.answer is not None and before.intent not in ABOUT_LETTERS
    if not told or turn.answer.intent not in ABOUT_LETTERS or not _GIVING.match(text.strip()):
        return turn
    return turn._replace(answer=_silent(turn))


def _silent(turn: Turn) -> Answer:
    return unanswered("not-stated", said("refused.nothing_answers", turn.utterance.language))


_OPENING = 12
"""Letters within which the verb stands with which such a question begins."""


def _letters(before: Conversation) -> set[str]:
    """The letters that were spoken of."""
    scope = before.scope.letters if before.scope else ()
    return set(scope) or {citation.letter for citation in before.citations}
