"""The number that a note or a resolution is known by, which counts nothing."""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, declines, said_of, tells

LETTER = """S/1999/318
Security Council
Distr.: General
23 March 1999

Original: English

Letter dated 22 March 1999 from the Permanent Representative of Benin to the United Nations addressed to the President
of the Security Council

On 4 March, the Ministry of Foreign Affairs of Benin delivered note No. 112-DAM-1999 to the Embassy of Togo, protesting
against the seizure of six canoes. On 9 March the Embassy of Togo answered it by a note which repeated the charge.

The General Assembly, in its resolution 53/77 of 4 December 1998, gave the Lagoon Commission the status of observer.

Fishing was closed by decree No. 41 of 11 January 1999.

The law on customs was read in Parliament on 2 February 1999.

(Signed) Rogatien Biaou
Ambassador
"""


@pytest.fixture
def asked(over: Over) -> Said:
    """Status and wording of the answer over the letter."""
    return said_of(over(LETTER))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Number of the Benin protest note", "112-DAM-1999"),
        ("What is the number of the protest note of Benin?", "112-DAM-1999"),
        ("What number does the protest note of Benin carry?", "112-DAM-1999"),
        ("By what number is the resolution known that gave the Lagoon Commission the status of observer?", "53/77"),
        ("the resolution that gave the Lagoon Commission observer status has what number", "53/77"),
        ("What is the number of the decree by which fishing was closed?", "No. 41"),
        ("number of the decree which closed fishing", "No. 41"),
    ],
)
def test_the_number_of_a_paper_is_told(asked: Said, question: str, told: str) -> None:
    """It stands right behind the noun."""
    tells(asked, question, told)


@pytest.mark.parametrize(
    "question",
    [
        "What is the number of the law on customs?",
        "Number of the note by which Togo repeated the charge",
        "Number of the decree on customs",
        "Number of the note about the schools",
    ],
)
def test_no_other_number_is_taken_for_it(asked: Said, question: str) -> None:
    """A day, or the number of another paper, is none of it."""
    declines(asked, question)


def test_how_many_there_are_is_still_counted(asked: Said) -> None:
    """Several of them are counted."""
    tells(asked, "number of canoes seized", begins="Six canoes")
