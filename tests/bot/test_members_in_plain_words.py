"""Lists as people call them in chat; what asks for numbers, names or a succession gets them or nothing."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        pytest.param("georgia on the 2009 csto list or nope", "No.", id="or-nope"),
        pytest.param("was belarus a csto state way back in 04?", "Yes.", id="back-in"),
        pytest.param("need this for the museum wall: is tajikistan in the csto in 2009", "Yes.", id="need-to"),
        pytest.param("Was Moldova one of the States behind the 2002 statement?", "No.", id="one-of-those-behind"),
        pytest.param("annexes of the 2009 letter", "The letter of 14 July 2009 has two annexes", id="annexes"),
        pytest.param("Addenda of the letter of 2004?", "The letter of 10 August 2004 has one annex", id="addenda"),
    ],
)
def test_a_list_is_told_however_it_is_called(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Who succeeded Bordyuzha as head of the CSTO?", id="succession"),
        pytest.param("Who replaced Churkin as Permanent Representative?", id="replacement"),
        pytest.param("Name all the articles of the Moscow treaty of 1997", id="articles-without-numbers"),
        pytest.param("Which item numbers does the letter of 14 July 2009 ask for?", id="item-numbers"),
        pytest.param("Enumerate the four States that ratified the peacekeeping agreement.", id="states-not-named"),
    ],
)
def test_what_the_letters_do_not_print_is_not_answered_by_what_is_near(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "says"),
    [
        pytest.param("wat duz annex II of 2009 welcome", "Welcoming", id="duz"),
        pytest.param("cd u tell me the symbol of the 1997 letter", "A/52/322", id="cd-u"),
        pytest.param("A/52/322 frm who?", "Azerbaijan", id="from-who"),
        pytest.param("who is A/52/322 from?", "Azerbaijan", id="who-is-it-from"),
        pytest.param("ling, hu is he", "Belarus", id="hu"),
        pytest.param("is rule20 cited in 2004?", "Yes", id="no-space-before-a-number"),
        pytest.param("Est-il vrai que le Bélarus était membre en 2009 ?", "Oui", id="vrai"),
    ],
)
def test_chat_is_read_as_what_it_stands_for(said: Said, question: str, says: str) -> None:
    tells(said, question, says)


@pytest.mark.parametrize(
    "question",
    [
        "Which States are members of the Commonwealth of Independent States?",
        "members of the CIS",
        "Is Russia a member of the Commonwealth of Independent States?",
        "How many members does the CIS have?",
        "Who are the members of the Security Council?",
    ],
)
def test_no_list_is_told_of_a_union_or_body_whose_members_no_letter_lists(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"
