"""What a button says of itself, and what is done with anything else."""

from __future__ import annotations

import pytest

from bot.discord_app.outgoing import Press, press_in


@pytest.mark.parametrize("press", [Press("sources", "Ab_-9"), Press("letter-next", "x", 12), Press("choice", "x", 4)])
def test_a_press_is_read_back_from_its_custom_id(press: Press) -> None:
    assert press_in(press.custom_id) == press
    assert len(press.custom_id) <= 100


@pytest.mark.parametrize(
    "custom_id",
    [
        "",
        "d1",
        "d0:sources:x:0",
        "d1:sources:x",
        "d1:sources:x:-1",
        "d1:sources:x:9999999",
        "d1:a:b:c:0",
        "d1:a:b:²",
        "x" * 100,
    ],
)
def test_anything_else_is_no_press(custom_id: str) -> None:
    assert press_in(custom_id) is None
