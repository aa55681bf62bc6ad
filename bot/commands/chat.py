"""``dragoman`` and ``dragoman chat``: the console."""

from __future__ import annotations

import os

from bot.arguments import Line
from bot.config import Settings
from bot.console import converse, converse_plainly, history_in, input_lines, is_terminal
from bot.opening import opened


def run(line: Line, settings: Settings) -> int:
    """Talk until the person leaves or the input ends."""
    with opened(settings.database) as reader:
        if is_terminal():
            converse(reader, history_in(os.path.dirname(settings.state) or "."))
        else:
            converse_plainly(input_lines(), reader)
    return 0
