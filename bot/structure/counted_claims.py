""" "Does X have three rooms?", "are there five clauses in X?", put as how many there are; the number is compared."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.answers import Answer
from bot.conversation import Conversation
from bot.phrasebook import said
from bot.questions.claimed import Number
from bot.reading.patterns import pattern
from bot.slots import CARDINALS
from bot.turns import Turn
from store.words import fold, stem

_COMPARED = {
    "more than": ">", "over": ">", "fewer than": "<", "less than": "<", "under": "<", "at least": ">=", "at most": "<=",
}  # fmt: skip
_NUMBER = rf"(?P<number>{'|'.join(CARDINALS)}|\d{{1,3}}|several|multiple)"
_SEVERAL = ("several", "multiple")
_NOUN = r"(?P<noun>(?:[a-z-]+ )?[a-z]+s)"
_REST = r"(?P<rest>(?: (?:in|to|of|under|on|for|at) [^?;,]{2,60})?)\W*$"
_LEAST = (
    r"(?:(?:exactly|only|just|as many as) )?(?:(?P<than>more than|over|fewer than|less than|under|at least|at most) )?"
)
_HAVING = pattern(
    rf"^(?:(?:and|so|but|ok),? )*(?P<aux>does|do|did) (?P<who>[^?;,]{{2,60}}?) (?P<verb>have|contain|hold|include|carry"
    rf"|name|list|cite|comprise|count) {_LEAST}{_NUMBER} {_NOUN}{_REST}",
    re.IGNORECASE,
)
_THERE = pattern(rf"^(?:(?:and|so|but|ok),? )*(?P<aux>are|were) there {_LEAST}{_NUMBER} {_NOUN}{_REST}", re.IGNORECASE)


def counted_claim(text: str, conversation: Conversation, ask: Callable[[str, Conversation], Turn]) -> Turn | None:
    """Yes or no by the number that is told of one letter; None where the question claims none, or none is told."""
    found = _HAVING.match(text.strip()) or _THERE.match(text.strip())
    if found is None:
        return None
    told = found.groupdict()
    behind = f"{told['who']} {told['verb']}" if "who" in told else "there"
    turn = ask(f"how many {told['noun']} {told['aux']} {behind}{told['rest']}?", conversation)
    actual = _told(turn.answer, told["noun"])
    if actual is None:
        return None
    number = told["number"].casefold()
    compared = ">" if number in _SEVERAL else _COMPARED.get((told["than"] or "").casefold(), "=")
    claim = Number(int(number) if number.isdecimal() else CARDINALS.get(number, 1), compared)
    key = "yes" if claim.holds(actual) else "no"
    text = f"{said(key, turn.utterance.language)} {turn.answer.answer}"
    return turn._replace(answer=turn.answer._replace(answer=text, items=(key.capitalize(), *turn.answer.items)))


def _told(answer: Answer, noun: str) -> int | None:
    """The number that the answer gives for one letter: as its one value, or before the noun."""
    letters = {citation.letter for citation in answer.citations}
    if answer.status != "answered" or len(letters) != 1 or answer.intent is None:
        return None
    if len(answer.items) == 1 and answer.items[0].isdecimal():
        return int(answer.items[0])
    words = [word.strip(",.;:()") for word in fold(answer.answer).split()]
    wanted = stem(noun.split()[-1].casefold())
    numbers = {
        CARDINALS.get(before, int(before) if before.isdecimal() else 0)
        for at, word in enumerate(words)
        if stem(word) == wanted
        for before in words[max(0, at - _BEFORE) : at]
    }
    given = numbers - {0}
    return given.pop() if len(given) == 1 else None


_BEFORE = 2
"""Words before the noun among which its number stands."""
