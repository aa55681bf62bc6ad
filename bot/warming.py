"""What questions would wait for, done before the first of them: modules, patterns, tables of phrases and names.

Every part of the bot is imported when a question first needs it, which keeps one answer from the command line quick.
Where many questions come, some of the first hundred would wait several times as long as the others.
"""

from __future__ import annotations

import gc
from contextlib import suppress
from importlib import import_module
from pkgutil import walk_packages
from time import monotonic

import bot
from bot.ask import Bot
from bot.questions import question_types
from bot.reading.patterns import compile_all
from bot.reading.rewriting import compile_tables
from bot.talk import Talk
from store.errors import StoreError

_FRONT_ENDS = ("__main__", "commands", "completion", "console", "digest", "discord_app")
"""What need not be there to answer."""
_LONGEST = 2.0
"""Seconds of asking: over a million letters some examples take long by themselves."""


def warm_up(asked: Bot) -> None:
    """Import what answers, ask the example of every question type, and compile what patterns are left.

    Never raises: what is wrong with the letters is told to who asks.
    """
    fronts = tuple(f"{bot.__name__}.{name}" for name in _FRONT_ENDS)
    for module in walk_packages(bot.__path__, f"{bot.__name__}."):
        if not module.name.startswith(fronts):
            import_module(module.name)
    until = monotonic() + _LONGEST
    with suppress(StoreError):
        for intent in question_types():
            Talk(asked).ask(intent.example)
            if monotonic() > until:
                break
    compile_all()
    compile_tables()
    gc.freeze()  # modules and tables are no garbage
