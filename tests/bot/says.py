"""What a bot says at the end of a conversation, and what it must say and must not."""

from __future__ import annotations

from collections.abc import Callable

from bot.ask import Bot
from bot.conversation import Conversation

Said = Callable[..., tuple[str, str]]
"""Takes the turns of a conversation; gives the status of the last answer, and all it says."""
Case = tuple[str, str, str]
"""Question, pieces that its answer names (parted by "; "), and one that it does not (empty where there is none)."""


def said_of(bot: Bot) -> Said:
    """What ``bot`` says: ``said_of(bot)("who signed in 2009", "and in 2004?")``."""

    def asked(*turns: str) -> tuple[str, str]:
        conversation = Conversation()
        for question in turns:
            turn = bot.ask(question, conversation)
            conversation = turn.conversation
        return turn.answer.status, " ".join((turn.answer.answer, *turn.answer.items))

    return asked


def says(said: Said, case: Case) -> None:
    """Fails where the question is not answered just so."""
    question, named, not_named = case
    status, text = said(question)
    assert status == "answered", text
    for piece in named.split("; "):
        assert piece in text
    assert not not_named or not_named.casefold() not in text.casefold(), text


def tells(said: Said, turns: str | tuple[str, ...], *named: str, begins: str = "", without: str = "") -> None:
    """Fails where the last of the turns is not answered in a text that so begins, and names what it must alone."""
    status, text = said(*((turns,) if isinstance(turns, str) else turns))
    assert status == "answered", text
    assert text.startswith(begins), text
    assert [piece for piece in named if piece not in text] == [], text
    assert not without or without not in text, text


def declines(said: Said, turns: str | tuple[str, ...]) -> None:
    """Fails where the last of the turns is answered."""
    status, text = said(*((turns,) if isinstance(turns, str) else turns))
    assert status != "answered", text
