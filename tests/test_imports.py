"""The layers of the design: who may import what, and who may ask the time."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FILES = sorted(path for package in ("bot", "store") for path in (ROOT / package).rglob("*.py"))

ONLY = {
    "rapidfuzz": ("bot/fuzzy.py",),
    "discord": ("bot/discord_app/",),
    "sqlite3": ("store/",),
    "sqlite_utils": ("store/",),
    "prompt_toolkit": ("bot/console.py", "bot/completion.py"),
    "rich": ("bot/render/terminal.py",),
    "platformdirs": ("bot/config.py",),
    "asyncio": ("bot/discord_app/",),
}
"""Package -> the only places that import it."""
CLOCK = {("datetime", "now"), ("datetime", "today"), ("datetime", "utcnow"), ("date", "today"), ("time", "time")}
FRONT_ENDS = ("bot/__main__.py", "bot/commands/", "bot/console.py", "bot/discord_app/")


@cache
def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def holding(*words: str) -> list[Path]:
    """Files that hold one of the words: taking every file apart to find a name in few of them takes seconds."""
    return [path for path in FILES if any(word in text(path) for word in words)]


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(ast.parse(text(path))))


def imported(path: Path) -> Iterator[str]:
    """Top-level packages that a file imports, anywhere in it."""
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.split(".")[0]


def attributes(path: Path) -> set[tuple[str, str]]:
    """(name, attribute) pairs that a file uses, as in ``os.environ``."""
    used = (node for node in nodes(path) if isinstance(node, ast.Attribute))
    return {(node.value.id, node.attr) for node in used if isinstance(node.value, ast.Name)}


def test_store_knows_nothing_of_bot() -> None:
    files = [path for path in holding("bot") if name(path).startswith("store/")]
    assert [name(path) for path in files if "bot" in set(imported(path))] == []


@pytest.mark.parametrize("package", ONLY)
def test_package_is_imported_by_its_keeper_only(package: str) -> None:
    users = [name(path) for path in holding(package) if package in set(imported(path))]
    assert users
    assert [user for user in users if not user.startswith(ONLY[package])] == []


def test_only_config_reads_the_environment() -> None:
    read = {("os", "environ"), ("os", "getenv"), ("os", "environb")}
    assert [name(path) for path in holding("environ", "getenv") if attributes(path) & read] == ["bot/config.py"]


def test_only_front_ends_ask_the_time() -> None:
    asked = [name(path) for path in holding(".now", ".today", ".utcnow", ".time") if attributes(path) & CLOCK]
    assert [file for file in asked if not file.startswith(FRONT_ENDS)] == []
