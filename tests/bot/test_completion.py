"""What Tab offers in the console."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document

from bot.completion import LetterCompleter
from store.reader import Reader

Offered = Callable[[str], list[str]]


@pytest.fixture
def offered(reader: Reader) -> Offered:
    """Lines that Tab would make of what was typed."""

    def lines(typed: str) -> list[str]:
        found = LetterCompleter(reader).get_completions(Document(typed), CompleteEvent(completion_requested=True))
        return [typed[: len(typed) + one.start_position] + one.text for one in found]

    return lines


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("/so", "/sources"),
        ("/show A/52", "/show A/52/322"),
        ("/show 2009", "/show 2009-07-14-russian-federation"),
        ("what does A/52/3", "what does A/52/322"),
        ("letters from Azer", "letters from Azerbaijan"),
        ("letters from russian fed", "letters from Russian Federation"),
        ("what did Feder", "what did Russian Federation"),
        ("who is churk", "who is Vitaly Churkin"),
        ("members of the collective sec", "members of the Collective Security Treaty Organization"),
        ("letters f", "letters from Azerbaijan"),
    ],
)
def test_offers(offered: Offered, typed: str, line: str) -> None:
    assert line in offered(typed)


@pytest.mark.parametrize("typed", ["", "zzzz", "/zzz", "/show zzz", "%", "\x1b"])
def test_offers_nothing(offered: Offered, typed: str) -> None:
    assert offered(typed) == []


def test_one_key_shows_every_slash_command(offered: Offered) -> None:
    assert "/quit" in offered("/")
