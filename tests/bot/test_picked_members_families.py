"""Members picked out of a list: by who stands beside them, by region, by a word of their name; newcomers called so.

Over two invented letters of one organization, five years apart; the second names one member more.
"""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, declines, said_of, tells

EARLIER = """General Assembly

Distr.: General
9 March 2003

Original: English

Letter dated 3 March 2003 from the Permanent Representative of Chile to the United Nations addressed to the
Secretary-General

I have the honour to request observer status for the Kelp Fishers Organization. The Kelp Fishers Organization is an
international organization composed of four States: the Republic of Chile, the Republic of Peru, the Kingdom of Morocco
and the Republic of Ghana.

(Signed) R. Ovalle
Permanent Representative
"""
LATER = """General Assembly

Distr.: General
4 April 2008

Original: English

Letter dated 1 April 2008 from the Permanent Representative of Peru to the United Nations addressed to the
Secretary-General

I have the honour to request a second item. The member States of the Kelp Fishers Organization include Chile, Peru,
Morocco, Ghana and Iceland.

(Signed) B. Quispe
Permanent Representative
"""


@pytest.fixture
def asked(over: Over) -> Said:
    """Asks over the two letters."""
    return said_of(over(EARLIER, LATER))


@pytest.mark.parametrize(
    ("question", "named"),
    [
        # beside another in the list
        ("which member comes right after Peru in the 2003 list?", ["Morocco"]),
        ("who is listed before Iceland in 2008", ["Ghana"]),
        ("which country stands between Peru and Ghana in the list of 2008?", ["Morocco"]),
        # outside a region
        ("which members of 2008 lie outside Africa?", ["Chile", "Peru", "Iceland"]),
        ("list the non-African members in 2003", ["Chile", "Peru"]),
        ("members of 2008 that are neither African nor European", ["Chile", "Peru"]),
        # by a word of their printed name
        ("which members have 'Republic' in their name in 2003?", ["Chile", "Peru", "Ghana"]),
        ("which member is not called a republic in 2003?", ["Morocco"]),
        ("how many of the 2003 members are called kingdoms?", ["One", "Morocco"]),
        # under the name that the list prints
        ("full official names of the members in 2003", ["Kingdom of Morocco", "Republic of Ghana"]),
        ("what is Morocco called in the 2003 list?", ["Kingdom of Morocco"]),
        ("is Morocco called the Kingdom of Morocco in the 2003 list?", ["Yes"]),
        ("is Ghana called the Republic of Ghana in the 2008 list?", ["No"]),
        # newcomers, called so in other words
        ("four became five - which one came in?", ["Iceland"]),
        ("Name the country that had joined by the second request", ["Iceland"]),
        ("who was not yet on board in 2003?", ["Iceland"]),
        ("was Peru already in the fold in 2003?", ["Yes"]),
        ("were there any other members besides the four in 2003?", ["No", "Four"]),
        ("how many members did each list have?", ["Four", "five"]),
        # any of a region
        ("are there any members outside Africa?", ["Yes", "Chile"]),
    ],
)
def test_members_are_picked_out_of_their_list(asked: Said, question: str, named: list[str]) -> None:
    tells(asked, question, *named)


@pytest.mark.parametrize(
    "question",
    [
        "which member comes right after Spain in the 2003 list?",  # which the list does not name
        "which members have 'Sultanate' in their name in 2003?",
        "which member after Peru paid its dues in 2003?",
    ],
)
def test_a_member_that_nothing_picks_out_is_not_told(asked: Said, question: str) -> None:
    declines(asked, question)
