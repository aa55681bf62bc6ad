"""Families of questions on two authors who tell one thing differently, and on claims held against numbers and denials.

Two letters of an invented dispute stand beside one another; nothing of them is in the seeds.
"""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of, tells

_NORWAY = """United Nations   S/1998/501

Security Council

Distr.: General
12 June 1998

Original: English

Letter dated 10 June 1998 from the Permanent Representative of Norway to the United Nations addressed to the
President of the Security Council

I have the honour to bring to your attention an incident which took place in the Barents Sea.

At 0415 hours on 3 June 1998, an Icelandic trawler rammed the coastguard cutter Nordlys at a point 4.5 nautical
miles north of Bear Island. Three sailors were injured. The trawler had on board 720 tonnes of cod.

The crew of the trawler was released on 7 June 1998. No fine was imposed on the owner. The Government of Norway
did not close the port of Vardo. The trawler will leave the port as soon as the bail has been paid, and Norway proposes
that a joint committee should be convened. Of the 12 nets found on board, the inspectors seized 5.

I should be grateful if you would have this letter circulated as a document of the Security Council.

(Signed) Ingrid Solheim
Permanent Representative
"""
_ICELAND = """United Nations   S/1998/533

Security Council

Distr.: General
24 June 1998

Original: English

Letter dated 22 June 1998 from the Permanent Representative of Iceland to the United Nations addressed to the
President of the Security Council

I have the honour to refer to the letter of the Permanent Representative of Norway dated 10 June 1998 (S/1998/501).

The trawler was rammed at 0530 hours on 3 June 1998, at a point 6.2 nautical miles north of Bear Island. No sailor
was injured. The cargo amounted to 480 tonnes of haddock.

The crew of the trawler was released on 9 June 1998. At no time did the trawler enter the territorial sea of Norway.
Two nets, not five, were seized.

I should be grateful if you would have this letter circulated as a document of the Security Council.

(Signed) Gunnar Helgason
Permanent Representative
"""


@pytest.fixture
def asked(over: Over) -> Said:
    """Status and wording of the answer over the two letters."""
    return said_of(over(_NORWAY, _ICELAND))


@pytest.mark.parametrize(
    ("question", "begins", "told"),
    [
        ("Norway or Iceland: who gives the later hour for the ramming of the trawler?", "Iceland.", ("0415", "0530")),
        ("Tonnes of cod: whose figure is the smaller one?", "Iceland.", ("720", "480")),
        ("Who names the higher number of nautical miles, Norway or Iceland?", "Iceland.", ("4.5", "6.2")),
        ("Do the two governments agree on the day the crew was released?", "No.", ("7 June", "9 June")),
        ("Do both sides give the same day for the ramming?", "Yes.", ("0415", "0530")),
        ("How many nautical miles north of Bear Island was it? Give both versions", "", ("4.5", "6.2")),
    ],
)
def test_two_authors_are_told_side_by_side(asked: Said, question: str, begins: str, told: tuple[str, ...]) -> None:
    status, text = asked(question)
    assert status == "answered"
    assert text.startswith(begins)
    for one in told:
        assert one in text


@pytest.mark.parametrize(
    "question",
    [
        "Norway or Iceland: who gives the later hour for the sinking of the ferry?",
        "Barrels of oil: whose figure is the bigger one?",
        "Do the two governments agree on the day the embassy was closed?",
    ],
)
def test_what_only_one_or_none_tells_is_not_compared(asked: Said, question: str) -> None:
    assert asked(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("According to Iceland, was any sailor injured?", "No."),
        ("Were sailors injured, according to Norway?", "Yes."),
        ("Did the trawler enter the territorial sea of Norway?", "No."),
        ("Was a fine imposed on the owner?", "No."),
        ("Did Norway close the port of Vardo?", "No."),
    ],
)
def test_a_sentence_that_denies_is_no_yes(asked: Said, question: str, begins: str) -> None:
    tells(asked, question, begins=begins)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Did the inspectors seize 5 nets?", "Yes."),
        ("Did the inspectors seize twenty nets?", "No."),
        ("Did the inspectors seize all the nets?", "No."),
        ("Is it true that the trawler had 270 tonnes of cod on board?", "No."),
        ("Is it true that the trawler had 720 tonnes of cod on board?", "Yes."),
    ],
)
def test_a_number_is_held_against_the_one_beside_the_verb(asked: Said, question: str, begins: str) -> None:
    tells(asked, question, begins=begins)


@pytest.mark.parametrize(
    "question", ["Has the bail been paid?", "Was the joint committee convened?", "Did the joint committee convene?"]
)
def test_what_is_proposed_or_a_condition_has_not_happened(asked: Said, question: str) -> None:
    assert asked(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("According to Norway, was the crew of the trawler released on 7 June 1998?", "Yes."),
        ("According to Iceland, was the crew of the trawler released on 7 June 1998?", "No."),
        ("According to Norway, was the crew of the trawler released on 8 June 1998?", "No."),
    ],
)
def test_a_day_is_no_number_and_each_author_has_his_own(asked: Said, question: str, begins: str) -> None:
    tells(asked, question, begins=begins)
