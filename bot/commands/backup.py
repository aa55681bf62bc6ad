"""``dragoman backup``: a whole copy of ``state.db``, which alone cannot be made again."""

from __future__ import annotations

from bot.arguments import Line
from bot.config import Settings
from bot.render.escaping import safe_line
from bot.wording import counted
from store.state import backup


def run(line: Line, settings: Settings) -> int:
    """Copy, check the copy, and say how to put it back; a file that is there already is not written over."""
    made = backup(settings.state, line.words[0])
    print(safe_line(f"copied and checked, with {counted(made.schedules, 'digest schedule')}: {made.path}"))
    logs = f"{settings.state}-wal and {settings.state}-shm"
    print(safe_line(f"to put it back: stop the bot, delete {logs}, and copy it to {settings.state}"))
    return 0
