"""Who concluded a treaty with whom ("the Treaty between X and Y"), and claims to be held against the letters."""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, declines, said_of, tells

_LETTER = """United Nations   A/49/318

General Assembly

Distr.: General
9 August 1994

Original: English

Letter dated 2 August 1994 from the Permanent Representative of Bolivia to the United Nations addressed to the
Secretary-General

Bolivia is concerned about the signing at Arica on 14 July 1994 of the Treaty between the Republic of Chile and the
Republic of Peru on the sharing of the waters of the Altiplano.

Ecuador has sent engineers to the lake. Peru has proposed a treaty to Colombia.

The Charter of the Lake Council was registered on 3 May 1991.

(Signed) Edgar CAMACHO
Permanent Representative of Bolivia
"""


@pytest.fixture
def asked(over: Over) -> Said:
    return said_of(over(_LETTER))


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Did Chile and Peru sign a treaty on 14 July 1994?", "Yes, according to Bolivia"),
        ("Did Santiago and Lima sign a treaty on 14 July 1994?", "Yes, according to Bolivia"),
        ("Did Lima sign a treaty with Santiago on 14 July 1994?", "Yes, according to Bolivia"),
        ("Did Peru and Chile conclude a treaty in July 1994?", "Yes, according to Bolivia"),
        ("Is it true that Chile and Peru signed a treaty in July 1994?", "Yes, according to Bolivia"),
        ("Did Santiago and Lima sign a treaty on 15 July 1994?", "No, according to Bolivia"),
    ],
)
def test_a_treaty_between_two_was_signed_by_both(asked: Said, question: str, begins: str) -> None:
    tells(asked, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        "Did Peru and Ecuador sign a treaty on 14 July 1994?",
        "Did Quito sign a treaty with Lima on 14 July 1994?",
        "Did Peru sign a treaty with Colombia?",
        "Did Chile force Peru to sign a treaty?",
    ],
)
def test_no_yes_for_another_pair(asked: Said, question: str) -> None:
    assert not asked(question)[1].startswith("Yes")


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("I read that the Charter of the Lake Council was registered in 1991. Do the letters confirm this?", "Yes"),
        (
            "We found 3 May 1991 given as the day the Charter was registered. Does your material support that?",
            "Yes",
        ),
        ("The Charter of the Lake Council was registered on 4 May 1991. Do your documents bear that out?", "No"),
        ("Somebody told me that Chile signed the letter. Can you confirm that from the letters?", "No"),
        ("I have seen 14 July 1994 given as the day Lima and Santiago signed their treaty. Is that right?", "Yes"),
    ],
)
def test_what_somebody_has_read_is_held_against_the_letters(asked: Said, question: str, begins: str) -> None:
    tells(asked, question, begins=begins)


def test_what_no_letter_says_is_not_borne_out(asked: Said) -> None:
    declines(asked, "I read that Chile withdrew from the Treaty. Do the letters confirm this?")
