"""Families of questions on what a sentence tells in passing: by which month, why not, how many underwent it."""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of, tells

DELTA = """United Nations   S/2001/912

Security Council

Distr.: General
28 September 2001

Original: English

Letter dated 25 September 2001 from the Permanent Representative of Guyana to the United Nations addressed to the
President of the Security Council

I wish to inform you of what has happened in the delta of the Corentyne.

On 3 September 2001 a patrol boat fired on the ferry at Orealla. Two passengers died and five were injured. The ferry
cannot be repaired before the dry season, which begins in late August. The stocks of diesel at the mill will be used up
by the end of October.

We decide to set up a Pilot Training Centre, with its seat at Springlands. The Centre shall train twelve pilots a year.

The mixed commission decided that a dredger should open the channel, but the dredger has not been able to start its
work because no crew has been hired. The boundary is fixed by the Treaty of 1799 and marked by nine pillars.

(Signed) Neville Braithwaite
Ambassador
Permanent Representative
"""


@pytest.fixture
def delta(over: Over) -> Said:
    """What a bot says over the one letter."""
    return said_of(over(DELTA))


@pytest.mark.parametrize(
    ("question", "month"),
    [
        ("when does the dry season begin?", "late August"),
        ("when will the stocks of diesel be used up", "the end of October"),
        ("when is the diesel used up", "the end of October"),
    ],
)
def test_a_month_behind_what_is_asked_about_tells_when(delta: Said, question: str, month: str) -> None:
    tells(delta, question, month)


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("how many passengers died?", "Two"),
        ("how many passengers were killed", "Two"),
        ("how many were injured", "five"),
    ],
)
def test_a_number_of_those_who_underwent_another_deed_is_not_told(delta: Said, question: str, number: str) -> None:
    tells(delta, question, number)


def test_those_wounded_are_not_those_killed(delta: Said) -> None:
    status, text = delta("how many Guyanese were killed")
    assert status == "unanswered" or not text.startswith(("Five", "five")), text


@pytest.mark.parametrize(
    "question",
    [
        "why has the dredger not started its work",
        "why did the dredger not start?",
        "why hasn't the dredger started work",
    ],
)
def test_why_something_was_not_done_is_told_by_what_hindered_it(delta: Said, question: str) -> None:
    tells(delta, question, "no crew has been hired")


@pytest.mark.parametrize(
    "question",
    ["which treaty fixes the boundary", "what treaty settles the boundary?", "which treaty is the boundary fixed by"],
)
def test_the_verb_behind_the_noun_asked_for_is_no_part_of_it(delta: Said, question: str) -> None:
    tells(delta, question, "Treaty of 1799")


@pytest.mark.parametrize(
    "question",
    [
        "where will the Pilot Training Centre be",
        "where is the training centre?",
        "where will the Training Centre have its seat",
    ],
)
def test_a_word_that_tells_what_a_thing_is_for_asks_for_no_wording(delta: Said, question: str) -> None:
    tells(delta, question, "Springlands", without="twelve")


@pytest.mark.parametrize(
    "question",
    [
        "who are the two parties to the treaty of August 1997",
        "between which States was the treaty of friendship concluded?",
        "which two countries signed the treaty of 29 August 1997",
    ],
)
def test_the_parties_to_a_treaty_are_told_by_its_title(said: Said, question: str) -> None:
    tells(said, question, begins="The Russian Federation and the Republic of Armenia.")


def test_who_signed_a_treaty_in_person_its_title_does_not_tell(said: Said) -> None:
    assert said("who signed the treaty of 29 August 1997 in Moscow")[0] == "unanswered"
    assert said("which presidents signed the treaty of 29 August 1997?")[0] == "unanswered"


@pytest.mark.parametrize(
    "question",
    [
        "what are the new challenges and threats?",
        "what are the new threats spoken of in the memorandum",
        "what are the new threats to security, says the statement",
    ],
)
def test_what_the_things_are_is_told_by_a_sentence_that_lists_them(said: Said, question: str) -> None:
    tells(said, question, "terrorism")
