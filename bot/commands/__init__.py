"""The commands of the command line, one module each.

A command's module is imported when the command runs: one answer must not pay for the console, nor for loading.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.arguments import Line
from bot.config import Settings

Run = Callable[[Line, Settings], int]
"""Does what the line says and gives the exit code."""


def _chat() -> Run:
    from bot.commands.chat import run

    return run


def _ask() -> Run:
    from bot.commands.ask import run

    return run


def _load() -> Run:
    from bot.commands.load import run

    return run


def _letters() -> Run:
    from bot.commands.letters import run

    return run


def _show() -> Run:
    from bot.commands.show import run

    return run


def _digest() -> Run:
    from bot.commands.digest import run

    return run


def _check() -> Run:
    from bot.commands.check import run

    return run


def _backup() -> Run:
    from bot.commands.backup import run

    return run


def _doctor() -> Run:
    from bot.commands.doctor import run

    return run


def _discord() -> Run:
    from bot.commands.discord import run

    return run


RUNNERS: dict[str, Callable[[], Run]] = {
    "chat": _chat,
    "ask": _ask,
    "load": _load,
    "letters": _letters,
    "show": _show,
    "digest": _digest,
    "check": _check,
    "backup": _backup,
    "doctor": _doctor,
    "discord": _discord,
}
