"""Ages of treaties, parts of months, shares that restate a number, and whose number it is not."""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, declines, said_of, tells

LETTER = """S/1993/402
Security Council
Distr.: General
20 May 1993

Original: English

Letter dated 18 May 1993 from the Permanent Representative of Senegal to the United Nations addressed to the President
of the Security Council

The Ministers took stock of the eight years of operation of the Treaty on the Sharing of Waters.

On 5 April 1993 two tugs crossed the bar of Saloum and remained for about six hours at the salt quay.

According to the report, trawlers from outside the zone had taken in 1992 some 48,000 tons of sardine, or 61 per cent of
the total catch.

In answer to the appeal of February, 3.3 million dollars had been received by the end of March, which is 22 per cent.

Doctors said that, in a camp of 640 dockers, cases of malaria had fallen from 81 in 1990 to 17 in 1992.

In Cape Verde, the service of the debt took up 37 cents of every dollar earned from exports.

Cases of measles, 80 in number, were reported in the islands; nine of them were fatal.

Of the 45 proposals received in the flood review, Senegal took up 31.

(Signed) Absa Claude Diallo
Ambassador
"""


@pytest.fixture
def asked(over: Over) -> Said:
    """Status and wording of the answer over the letter."""
    return said_of(over(LETTER))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How old was the Treaty on the Sharing of Waters in 1993?", "Eight years"),
        ("the treaty on the sharing of waters was how old", "Eight years"),
        ("How long had the Treaty on the Sharing of Waters been running?", "Eight years"),
        ("How long did the two tugs remain at the salt quay in early April?", "six hours"),
        ("How long did the tugs remain at the salt quay at the start of April?", "six hours"),
        ("What percentage of the sardine catch was taken by vessels from outside the zone in 1992?", "61 per cent"),
        ("What share was received by the end of March in answer to the appeal of February?", "22 per cent"),
        ("How many of the flood review proposals did Senegal take up?", "31"),
        ("How many cases of malaria were there in the camp in 1992?", "17"),
        ("How many malaria cases were there in the camp in 1990?", "81"),
        ("What part of every export dollar did Cape Verde spend on the service of its debt?", "37 cents"),
        ("How many dockers were in the camp?", "640 dockers"),
        ("How many of the proposals did Senegal take up, out of how many?", "45 proposals"),
    ],
)
def test_a_measure_is_told_by_what_says_it_otherwise(asked: Said, question: str, told: str) -> None:
    """The number stands in words that are not those of the question."""
    tells(asked, question, told)


@pytest.mark.parametrize(
    "question",
    [
        "How old was the Treaty on the Sharing of Forests in 1993?",
        "How old is Ambassador Diallo?",
        "How long did the two tugs remain at the salt quay in late April?",
        "How long did the two tugs remain at the salt quay in mid-April?",
        "What percentage of the sardine catch was taken by trawlers of the zone in 1992?",
        "What share was received by the end of March in answer to the appeal of June?",
        "What part of every export dollar did Cape Verde spend on schools?",
        "How many cases of cholera were there in the camp in 1992?",
        "How many cases of malaria were there in the camp in 1991?",
        "How many of the flood review proposals did Gambia take up?",
        "How many of the flood review reports did Senegal take up?",
    ],
)
def test_what_is_near_it_is_not_told(asked: Said, question: str) -> None:
    """Another treaty, another part of the month, the vessels of the zone itself."""
    declines(asked, question)


def test_those_who_died_are_the_fatal_cases(asked: Said) -> None:
    """ "How many of them died": nine of the cases were fatal."""
    status, text = asked("How many cases of measles were reported in the islands?", "how many of them died?")
    assert status == "answered", text
    assert "nine of them were fatal" in text
