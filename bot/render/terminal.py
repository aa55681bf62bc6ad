"""An answer for a terminal: the same words as in plain text, with colours. Nothing in it is taken for markup."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from bot.answers import Answer, Status
from bot.render.direction import isolated
from bot.render.escaping import safe_text
from bot.render.plain import LONGEST_QUOTE, MOST_QUOTES, quotes, suggestions

STYLES: dict[Status, str] = {"answered": "bold", "unanswered": "yellow", "clarify": "cyan"}
QUOTE, PLACE, NEXT = "green", "dim", "cyan"


def terminal() -> Console:
    """The console to print to; rich leaves colours out where the terminal or NO_COLOR says so."""
    return Console(markup=False, highlight=False, emoji=False)


def as_text(answer: Answer) -> Text:
    """The coloured answer: what is said, quotes in green, their places dim."""
    text = Text()
    text.append(isolated(safe_text(answer.answer), answer.language), STYLES[answer.status])
    for number, line in enumerate(quotes(answer, MOST_QUOTES, LONGEST_QUOTE)):
        text.append("\n" + line, QUOTE if number % 2 == 0 else PLACE)
    for line in suggestions(answer):
        text.append("\n" + line, NEXT)
    return text
