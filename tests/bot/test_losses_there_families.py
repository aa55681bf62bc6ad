"""How many died, behind an event: of that one, by its sentence or the next, and never of another."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import declines, said_of, tells

LETTER = """A/49/771
General Assembly
Distr.: General
7 December 1994

Original: English

Letter dated 5 December 1994 from the Permanent Representative of Vanuatu to the United Nations addressed to the
Secretary-General

1. On 12 March 1993 the ferry Tamtam sank off the island of Epi. The crew sent no signal. Seventeen passengers lost
their lives and four were injured.

2. On 9 February 1994 a landslide in Fiji buried the village of Nadrau and killed 230 of its people. The road was cut.

3. In the storm of 20 April 1994 thirty-one persons perished at Luganville.

4. On 2 May 1994 the school of Lamap burned down. It had been built in 1961.

(Signed) Alice Tari
Permanent Representative
"""


@pytest.fixture
def island(over: Over) -> Bot:
    """A bot over one invented letter."""
    return over(LETTER)


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("What happened on 12 March 1993?", "how many died?"), "Seventeen"),
        (("Which ferry sank off Epi?", "how many people were killed?"), "Seventeen"),
        (("What happened on 12 March 1993?", "and how many were injured?"), "four"),
        (("What happened on 20 April 1994?", "how many people died?"), "Thirty-one"),
    ],
)
def test_the_dead_of_what_was_just_told_are_counted(island: Bot, turns: tuple[str, ...], named: str) -> None:
    tells(said_of(island), turns, named, without="230")


@pytest.mark.parametrize(
    "turns",
    [
        ("What happened on 2 May 1994?", "how many people died?"),
        ("Which school burned down?", "how many were killed?"),
        ("What happened on 20 April 1994?", "how many were injured?"),
    ],
)
def test_the_dead_of_another_event_are_not_told(island: Bot, turns: tuple[str, ...]) -> None:
    declines(said_of(island), turns)


def test_a_place_named_in_the_question_is_meant(island: Bot) -> None:
    said = said_of(island)
    status, text = said("What happened on 12 March 1993?", "how many were killed in Fiji?")
    assert status == "unanswered" or "230" in text
