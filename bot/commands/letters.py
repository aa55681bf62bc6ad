"""``dragoman letters``: what is loaded, one letter a line."""

from __future__ import annotations

from bot.arguments import Line
from bot.config import Settings
from bot.inventory import all_facts, letter_rows
from bot.opening import opened
from bot.render.jsonl import json_line
from bot.render.letter import one_line


def run(line: Line, settings: Settings) -> int:
    """Print the letters by date; with ``--json`` one object a letter with its facts."""
    with opened(settings.database) as reader:
        if line.has("json"):
            for facts in all_facts(reader):
                print(json_line(facts))
            return 0
        for row in letter_rows(reader):
            print(one_line(row))
    return 0
