"""``dragoman show``: a letter, or a part of it, with its facts."""

from __future__ import annotations

from bot.arguments import Line
from bot.config import Settings
from bot.opening import opened
from bot.presenting import letter_text

SEVERAL = 4
"""Exit code when several letters go by the name."""


def run(line: Line, settings: Settings) -> int:
    """Print the one letter meant; where several could be, list them."""
    with opened(settings.database) as reader:
        shown = letter_text(reader, line.text.split())
    print(shown.text)
    return SEVERAL if shown.several else 0
