""" "Was a fifth of X flooded?", put as twenty per cent where the letters count so; yes or no by that alone."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.conversation import Conversation
from bot.reading.patterns import pattern
from bot.turns import Turn

_PARTS = {"half": 50, "quarter": 25, "fifth": 20, "tenth": 10, "twentieth": 5, "hundredth": 1}
_TIMES = {"": 1, "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "seven": 7, "nine": 9}
_SHARE = pattern(
    rf"\b(?<!-)(?<!the )(?:(?P<times>{'|'.join(filter(None, _TIMES))})[ -])?(?P<part>{'|'.join(_PARTS)})s?"
    r"(?= (?:of )?(?:the|its|their|(?-i:[A-Z])))",
    re.IGNORECASE,
)


def share_claim(text: str, conversation: Conversation, ask: Callable[[str, Conversation], Turn]) -> Turn | None:
    """Yes or no by the same share in hundredths; None where the question claims no fraction, or none is told."""
    found = _SHARE.search(text)
    if found is None or not text.rstrip().endswith("?"):
        return None
    share = _TIMES[(found["times"] or "").casefold()] * _PARTS[found["part"].casefold()]
    behind = text[found.end() :].removeprefix(" of")
    turn = ask(f"{text[: found.start()]}{share} per cent of{behind}", conversation)
    return turn if turn.answer.status == "answered" and turn.answer.items[:1] in (("Yes",), ("No",)) else None
