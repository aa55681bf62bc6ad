"""Claims with one particular: a day, an organ, a symbol, an addressee, a number, all that somebody signed."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, declines, tells


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Was the 2002 statement adopted in May 2002?", "Yes"),
        ("Was the statement adopted on 14 May 2002?", "Yes"),
        ("Was the 2002 statement adopted on 15 May 2002?", "No"),
        ("Was the 2009 letter distributed in August?", "Yes"),
        ("Was the 2009 letter distributed in September?", "No"),
        ("Was the 1997 letter distributed in September?", "Yes"),
    ],
)
def test_a_day_claimed_is_held_against_the_day_told(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Did Lavrov sign only in 2002?", "Yes"),
        ("Did Lavrov sign in 2002 only?", "Yes"),
        ("Did Alimov sign only in 2002?", "No"),
        ("Did Alimov sign only once?", "No"),
        ("Did only Lavrov sign in 2002?", "No"),
    ],
)
def test_only_behind_the_verb_is_said_of_all_that_one_signed(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


def test_only_of_a_part_is_no_yes_where_an_annex_is_signed_too(said: Said) -> None:
    declines(said, "Did Smagulov sign only the letter?")


@pytest.mark.parametrize(
    "question",
    [
        "Did the six States want the item on the agenda of the fifty-ninth session?",  # of a session, not of fifty
        "Did they want the item on the agenda of the fifty-ninth session?",  # which the draft of 2009 does not deny
        "Did seven States want the item on the agenda of the fifty-ninth session?",
    ],
)
def test_the_number_of_a_session_denies_no_number_of_states(said: Said, question: str) -> None:
    assert not said(question)[1].startswith("No")


@pytest.mark.parametrize(
    "question",
    [
        "Was the peacekeeping agreement signed at a session of the Security Council?",
        "Has the CSTO had observer status in the Security Council since 2004?",
        "Does the CSTO have observer status in the Security Council?",
        "Did the President of the General Assembly write to Kazakhstan?",
        "Was the letter of 1997 issued as A/52/150?",
        "Is the 1997 document A/52/150?",
    ],
)
def test_no_yes_for_another_organ_addressee_or_symbol(said: Said, question: str) -> None:
    assert not said(question)[1].startswith("Yes")


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Was the peacekeeping agreement signed at a session of the Collective Security Council?", "Yes"),
        ("Has the CSTO had observer status in the General Assembly since 2004?", "Yes"),
        ("Did Kazakhstan write to the President of the General Assembly?", "Yes"),
        ("Is the 1997 document A/52/322?", "Yes"),
        ("Is the 1997 letter A/52/150?", "No"),
        ("Were there at least six members in 2009?", "Yes"),
        ("Were there at least ten members in 2009?", "No"),
        ("Were arms worth ten billion dollars delivered?", "No"),
    ],
)
def test_the_particular_itself_decides(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        "Are the two States allies according to Azerbaijan?",  # no number of refugees denies that they are two
        "Were the two States allies in 1997?",
    ],
)
def test_a_count_taken_as_known_is_denied_by_no_other_number(said: Said, question: str) -> None:
    assert not said(question)[1].startswith("No.")
