"""Who bears a duty, signed, or acts in a role, told of States or of a group without a person's name."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import said_of, tells

LETTER = """A/60/705
General Assembly
Distr.: General
3 March 2006

Original: English

Letter dated 1 March 2006 from the Permanent Representative of Kiribati to the United Nations addressed to the
Secretary-General

The Lagoon Clearing Fund was established by the Convention signed at Betio on 8 May 1991 by the Presidents of Nauru,
Palau and Tuvalu. The Government thanks the Friends of the Lagoon - Fiji, Samoa and Tonga - for their support. The
responsibility for the upkeep of the buoys and beacons lies with the coastal communities themselves.

We regret that Vanuatu has neglected its obligations as co-chair of the Betio Conference on the Reefs.

(Signed) Mpho Ramaema
Ambassador
Permanent Representative
"""


@pytest.fixture
def lagoon(over: Over) -> Bot:
    """A bot over one invented letter."""
    return over(LETTER)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Who were the signatories of the Convention on the Lagoon Clearing Fund in 1991?", "Palau"),
        ("Who are the Friends of the Lagoon?", "Samoa"),
        ("Whose task is it to see to the upkeep of the beacons?", "coastal communities"),
        ("Whose duty is it to see to the upkeep of buoys and beacons?", "coastal communities"),
        ("Who is the co-chair of the Betio Conference?", "Vanuatu"),
    ],
)
def test_states_and_groups_bear_it(lagoon: Bot, question: str, named: str) -> None:
    """The sentence that holds all that is asked tells it of them."""
    tells(said_of(lagoon), question, named)


@pytest.mark.parametrize(
    "question",
    [
        "Who ratified the Convention on the Lagoon Clearing Fund?",
        "Who are the founders of the Lagoon?",
        "Whose job is it to dredge the lagoon?",
        "Who is the other co-chair of the Betio Conference?",
        "Who is the secretary of the Betio Conference?",
    ],
)
def test_no_other_deed_group_or_role(lagoon: Bot, question: str) -> None:
    """What is told of one deed, group or role does not tell another."""
    status, text = said_of(lagoon)(question)
    assert status == "unanswered", text
