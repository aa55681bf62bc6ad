"""What people add of themselves, offer beside a question or put in other small words: it changes nothing asked.

Over invented letters with a list of members, each family with what it must not answer.
"""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, declines, said_of, tells
from tests.bot.test_called_by_what_they_do_families import LATER, THREE


@pytest.fixture
def asked(over: Over) -> Said:
    """Asks over the two letters."""
    return said_of(over(THREE, LATER))


@pytest.mark.parametrize(
    ("question", "named"),
    [
        # what somebody thinks of his own memory
        ("Peru, is it in the list of the KFO members of 2008, or it is only my impression?", ["Yes"]),
        ("Is Morocco in the 2008 list, or am I mistaken?", ["No", "Ghana"]),
        ("did Morocco sign in 2003, or am I mixing things up?", ["No"]),
        # how somebody has the letter
        ("Does the 2008 letter, of which I have only a bad scan, name Ghana as a member?", ["Yes"]),
        # what is offered beside the question
        ("Was the 2008 letter addressed to the same person as that of 2003, or are they different?", ["No"]),
        (
            "Was the 2003 letter addressed to the same official as the 2008 letter, or the addressees are different?",
            ["No"],
        ),
        # other small words
        ("Morocco: member, yes or not, in the 2008 letter?", ["No"]),
        ("On which date was the coming into force of the charter?", ["18 September 2004"]),
        ("Was Ghana a member at the moment when the letter of 2008 was written?", ["Yes"]),
    ],
)
def test_what_is_added_to_a_question_asks_nothing(asked: Said, question: str, named: list[str]) -> None:
    tells(asked, question, *named)


MEETING = """Security Council

Distr.: General
4 April 2006

Original: English

Letter dated 1 April 2006 from the Permanent Representative of Ghana to the United Nations addressed to the President
of the Security Council

I have the honour to inform you that the meeting of the National Fisheries
Board was held on 14 March 2006 in Accra. The National Fisheries Board thanked Norway for
Boats of Peace, a gift.

(Signed) K. Mensah
Permanent Representative of Ghana
"""


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("was the meeting of the Fisheries Board held in Accra?", ["Yes"]),
        ("was there a meeting in Accra?", ["Yes"]),
        ("was the meeting of the Fisheries Board held in Tamale?", ["No", "Accra"]),
        # a short form that no letter prints stands for a name by its letters, not by small words between
        ("where was the meeting of the NFB held?", ["Accra"]),
        ("was the meeting of the Fisheries Board held in 2003?", ["No", "14 March 2006"]),
    ],
)
def test_where_and_when_the_meeting_was_is_told(over: Over, question: str, named: list[str]) -> None:
    tells(said_of(over(MEETING)), question, *named)


@pytest.mark.parametrize(
    "question",
    [
        "was there a meeting in Tamale?",
        "did a meeting take place in Kumasi?",
        "was any meeting held in 2003?",
        "were there meetings in 1999?",
    ],
)
def test_one_meeting_denies_no_other(over: Over, question: str) -> None:
    declines(said_of(over(MEETING)), question)


def test_what_happened_in_a_month_does_not_tell_which_diplomat_did_something(said: Said) -> None:
    tells(said, "Which Armenian diplomat signed the ambassadors' letter in spring 2002?", "Abelian", without="14 May")


@pytest.mark.parametrize(
    "question",
    [
        "Is Morocco in the 1999 list, or am I mistaken?",
        "Does the 2008 letter, of which I have only a bad scan, name the price of kelp?",
        "Was Ghana a member at the moment when the letter of 1999 was written?",
    ],
)
def test_what_is_not_loaded_is_not_told_for_all_that(asked: Said, question: str) -> None:
    declines(asked, question)
