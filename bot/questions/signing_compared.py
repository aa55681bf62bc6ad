"""Claims that hold signatures against each other: "signed by more people than X", "did A and B sign the same paper"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.answers import Answer
from bot.citing import Row, by_part
from bot.questions.signatures import family, signatures, signed_in_words
from bot.questions.signing import Signing
from bot.questions.signing_claims import told
from bot.scoping.scope import Scope
from bot.slots import CARDINALS

_MORE = frozenset("more fewer less".split())
_WHOLE = frozenset("document documents file".split())
"""What a letter is with all that is annexed to it."""
_TWO = 2


def compares_signatures(asked: Signing) -> bool:
    """Whether a claim is of this kind; nothing else may answer it then."""
    texts = {word.text for word in asked.utterance.words}
    more = bool(texts & _MORE) and "than" in texts and not (asked.people or asked.states or asked.offices)
    return (more and not _than_a_number(asked)) or _same_paper(asked)


def _than_a_number(asked: Signing) -> bool:
    """ "More than one signature": held against a number, not against another letter."""
    texts = [word.text for word in asked.utterance.words]
    return any(one == "than" and (other in CARDINALS or other.isdecimal()) for one, other in pairwise(texts))


def compared_claim(asked: Signing) -> Answer | None:
    """Yes or no; None where it is not said which two texts are meant, or they are counted in two ways."""
    return _in_one_paper(asked) if _same_paper(asked) else _more_than(asked)


def _same_paper(asked: Signing) -> bool:
    texts = [word.text for word in asked.utterance.words]
    return len(asked.people) >= _TWO and "same" in texts and texts[texts.index("same") - 1] in ("the", "one")


def _in_one_paper(asked: Signing) -> Answer:
    """Whether there is a text that bears the signatures of all of them; of a "document" also in its parts."""
    rows = [row for row in signatures(asked.context.reader, Scope(asked.scope.letters)) if family(row) in asked.people]
    groups: list[Sequence[Row]] = list(by_part(rows).values())
    if _WHOLE & {word.text for word in asked.utterance.words}:
        groups = [[row for row in rows if row["letter"] == letter] for letter in {row["letter"] for row in rows}]
    common = [own for own in groups if {family(row) for row in own} >= set(asked.people)]
    return told(asked, bool(common), common[0] if common else rows)


def _more_than(asked: Signing) -> Answer | None:
    """The signatures of two letters by number, where covers and whole letters lead to one verdict."""
    slots = [slot for slot in asked.utterance.of("date", "symbol") if slot.first in asked.context.scope.used]
    names = asked.context.local
    order = [letter for slot in slots for letter in asked.scope.letters if str(names.row(letter)["dated"]).startswith(
        slot.value)]  # fmt: skip
    if len(order) != _TWO or len(set(order)) != _TWO or asked.scope.parts:
        return None
    fewer = not {"fewer", "less"}.isdisjoint(word.text for word in asked.utterance.words)
    verdicts = set()
    for covers in (True, False):
        one, other = (len(_signed(asked, letter, covers)) for letter in order)
        verdicts.add(one < other if fewer else one > other)
    if len(verdicts) > 1:
        return None
    rows = [row for letter in order for row in _signed(asked, letter, covers=False)]
    return told(asked, verdicts.pop(), rows, text=signed_in_words(rows, names))


def _signed(asked: Signing, letter: str, covers: bool) -> list[Row]:
    scope = Scope((letter,), parts=((letter, "letter"),)) if covers else Scope((letter,))
    return signatures(asked.context.reader, scope)
