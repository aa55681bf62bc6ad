"""What is asked in the form of a statement: "X signed the annex?", "treaty signed year"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.reading.typed import Word
from bot.slots import Slot

_SUBJECTS = ("person", "state", "organization", "office")
_VERBS = frozenset(
    """is was are were has had have did does wrote sent held spoke took left met made became gave stood belongs signs
    belonged joins writes sends speaks leads led says said knew began chose went came put set""".split()
)
_MOST_BETWEEN = 1
"""Words between a subject and its verb: "X also wrote"."""
DENYING = frozenset("not never no nobody none neither nor without".split())
_OPEN_ENDS = frozenset(
    """year date day place name number symbol title country state office rank city reason for of to by with from in at
    on as about what who whom where when how""".split()
)
"""Last words that ask for what is not said: "X registered date?", "X is short for?"."""
_ASKED_LAST = frozenset("year date day".split())
_DONE = frozenset("up made held born begun set put met sent force".split())


def is_statement(text: str, words: Sequence[Word], slots: Sequence[Slot]) -> bool:
    """Whether a question without a question word says something of whom it begins with: yes or no is asked.

    A denial is none: whether a "yes" to it agrees or contradicts nobody can tell.
    """
    if not text.rstrip(" .!)").endswith("?") or not words or words[-1].text in _OPEN_ENDS:
        return False
    if any(word.text in DENYING for word in words):
        return False
    start = 1 if words and words[0].text == "the" else 0
    subject = next((slot for slot in slots if slot.kind in _SUBJECTS and slot.first == start), None)
    if subject is None:
        return False
    behind = words[subject.last : subject.last + 1 + _MOST_BETWEEN]
    verb = next((i for i, word in enumerate(behind) if _is_verb(word.text)), None)
    if verb is None or subject.last + verb + 1 == len(words):
        return False
    return all(word.text in _ADVERBS for word in behind[:verb])


_ADVERBS = frozenset("also too really actually already only still ever once".split())


def _is_verb(text: str) -> bool:
    return text in _VERBS or (len(text) > len("ed") + 2 and text.endswith("ed"))


def asks_when_at_its_end(words: Sequence[str]) -> bool:
    """ "forces set up year", "treaty signed date": a deed with the word for its time behind it."""
    if len(words) < len(("treaty", "signed", "year")) or words[-1] not in _ASKED_LAST:
        return False
    return words[-2] in _DONE or _is_verb(words[-2])


def asks_what_it_is_called(asked: str, words: Sequence[str]) -> bool:
    """ "How is it called", "the number of the protest note": a name, an address or a number it is known by."""
    if asked == "how many" and words[:1] != ["how"]:
        return bool(numbered(words))
    return asked == "how" and not _CALLING.isdisjoint(words)


def numbered(words: Sequence[str]) -> str:
    """The noun of "the number of the protest note", of which each has a number of its own; empty for none such."""
    at = next((i for i in range(len(words) - 2) if list(words[i : i + 3]) == ["number", "of", "the"]), len(words))
    return next((word for word in words[at + 3 : at + 3 + _LONGEST_NAME] if word in _NUMBERED), "")


_CALLING = frozenset("called titled spelled spelt named addressed".split())
"""Verbs whose "how" asks for a name or an address."""
_NUMBERED = frozenset("note law decree flight licence license permit text".split())
_LONGEST_NAME = 5


def tells_a_fact(words: Sequence[str], at: int) -> bool:
    """ "Tell me the symbol I need when I cite it": a thing is asked for, and "when" only begins a clause behind it."""
    opening = [word for word in words[:4] if word not in ("me", "us", "please")]
    told = opening[:1] in (["tell"], ["give"], ["state"], ["show"]) and opening[1:2] == ["the"]
    return told and words[at] == "when" and _TIMES.isdisjoint(words[:at]) and at > len(opening)


_TIMES = frozenset("date day year month time moment hour dates days years when".split())


def within_a_phrase(words: Sequence[str], at: int) -> bool:
    """ "The aims of the Ocean Year of X", "a note on the day of Y": the time only says which thing is meant."""
    if words[at] not in ("day", "year"):
        return False
    return any(tuple(words[at - back - 1 : at - back + 1]) in _OF_THE for back in (1, 2, 3) if at > back)


_OF_THE = {(small, article) for small in ("of", "on", "about", "during") for article in ("the", "a", "an", "this")}


def without_month(words: Sequence[str]) -> list[str]:
    """The words with nothing in the place of the month of May, which makes no deed a possible one: "on 16 may 1999"."""
    return ["" if word == "may" and _is_month(words, i) else word for i, word in enumerate(words)]


def _is_month(words: Sequence[str], at: int) -> bool:
    ahead, before = "".join(words[at + 1 : at + 2]), [*words[max(0, at - 2) : at]]
    if ahead.isdecimal() and len(ahead) == _YEAR:
        return True
    if before[-1:] and before[-1].isdecimal():
        before.pop()
    return bool(before) and before[-1] in _BEFORE_DAYS


_YEAR = 4
"""Digits of a year."""
_BEFORE_DAYS = frozenset("in on dated from since until by during".split())
