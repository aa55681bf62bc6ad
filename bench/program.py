"""The unmodified program, started for a bench against the Discord of the tests."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.discord_app.program import settings_for
from tests.discord_server import DiscordServer

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = (sys.executable, "-m", "bot")


def environment(server: DiscordServer, folder: Path, letters: str | None = None) -> dict[str, str]:
    """What the program is told: its files are in ``folder``, but for those ``letters`` that are elsewhere."""
    settings = settings_for(server, letters or folder / "letters.db", folder / "state.db")
    return {**os.environ, **settings, "PYTHONPATH": str(ROOT)}


def load(told: dict[str, str], letters: Path = ROOT / "seeds") -> None:
    """Load a folder of letters into the file that the program is told of."""
    subprocess.run([*PROGRAM, "load", str(letters)], env=told, check=True, capture_output=True)


def started(told: dict[str, str], folder: Path) -> subprocess.Popen[bytes]:
    """The bot in Discord, which logs to ``folder/log``."""
    with open(folder / "log", "ab") as log:
        return subprocess.Popen([*PROGRAM, "discord"], env=told, stderr=log)


def started_over(letters: str | None, server: DiscordServer, folder: Path) -> subprocess.Popen[bytes]:
    """The bot over a file of ``letters``; without one over ``seeds/``, which are loaded first."""
    told = environment(server, folder, letters)
    if letters is None:
        load(told)
    return started(told, folder)
