"""Settings: what wins, where things lie by default, and that ``.env.example`` mirrors them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs
import pytest

from bot.config import SETTINGS, data_folder, settings_from
from bot.errors import UsageError

ROOT = Path(__file__).resolve().parents[2]
HOME = {"HOME": "/home/someone"}


@pytest.mark.parametrize(
    ("environment", "option", "expected"),
    [
        ({}, None, "/home/someone/.local/share/dragoman/letters.db"),
        ({"DRAGOMAN_DB": "x.db"}, None, "x.db"),
        ({"DRAGOMAN_DB": "x.db"}, "y.db", "y.db"),
        ({"DRAGOMAN_DB": "  "}, None, "/home/someone/.local/share/dragoman/letters.db"),
        ({"XDG_DATA_HOME": "/data"}, None, "/data/dragoman/letters.db"),
        ({"XDG_DATA_HOME": "relative"}, None, "/home/someone/.local/share/dragoman/letters.db"),
    ],
)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="folders of Linux")
def test_database(environment: dict[str, str], option: str | None, expected: str) -> None:
    assert settings_from({**HOME, **environment}, option).database == expected


@pytest.mark.parametrize("xdg", [None, "/somewhere/else", "", "relative"])
def test_data_folder_is_the_one_of_platformdirs(monkeypatch: pytest.MonkeyPatch, xdg: str | None) -> None:
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    if xdg is not None:
        monkeypatch.setenv("XDG_DATA_HOME", xdg)
    if xdg != "relative":  # the specification has relative paths ignored; platformdirs takes them
        assert data_folder(os.environ) == platformdirs.user_data_dir("dragoman", appauthor=False)


def test_empty_option_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="--db names no file"):
        settings_from(HOME, " ")


@pytest.mark.parametrize(("value", "expected"), [("1", True), ("0", False), ("", False)])
def test_debug(value: str, expected: bool) -> None:
    assert settings_from({**HOME, "DRAGOMAN_DEBUG": value}).debug is expected


def test_the_example_names_every_setting_with_what_it_says() -> None:
    blocks = (ROOT / ".env.example").read_text(encoding="utf-8").strip().split("\n\n")[1:]
    assert blocks == [f"# {setting.says}\n{setting.variable}=" for setting in SETTINGS]


def test_the_readme_tells_every_setting() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [s.variable for s in SETTINGS if f"`{s.variable}`" not in readme] == []
