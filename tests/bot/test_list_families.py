"""Families of questions after several letters: which have a part, which ask for something, which speak of a thing.

Each family stands with three wordings of its own, over the four seed letters.
"""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells

YEARS = ("1997", "2002", "2004", "2009")


@pytest.mark.parametrize(
    ("question", "years"),
    [
        pytest.param("List the letters that enclose a statement", "2002", id="statement"),
        pytest.param("All letters accompanied by a draft resolution, please", "2004 2009", id="draft"),
        pytest.param("Which documents have one annex attached?", "1997 2002 2004", id="one-annex"),
        pytest.param("Which letters seek an additional item?", "2004 2009", id="seek"),
        pytest.param("What letters demand a supplementary agenda item?", "2004 2009", id="demand"),
        pytest.param("Every document that has something to say on Afghanistan", "2002 2009", id="every"),
        pytest.param("All letters where narcotics are spoken of", "2002 2004 2009", id="where"),
        pytest.param("any letters that talk of terrorism?", "2002 2004 2009", id="any"),
        pytest.param("Put all the letters in chronological order", "1997 2002 2004 2009", id="in-order"),
    ],
)
def test_all_letters_that_fit_are_named_and_no_others(said: Said, question: str, years: str) -> None:
    status, text = said(question)
    assert status == "answered"
    assert [year for year in YEARS if year in text] == years.split()


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        pytest.param("Did the letters of 1997 and 2002 go to the same office?", "Yes.", id="addressee"),
        pytest.param("Do the 2004 and 2009 letters have the same addressee?", "No.", id="other-addressee"),
        pytest.param("Do the letters of 1997 and 2009 belong to different sessions?", "Yes.", id="session"),
        pytest.param("Are the 2004 and the 2009 letter in the same original language?", "No.", id="language"),
    ],
)
def test_whether_letters_print_the_same_is_a_yes_or_a_no(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        "Which member of 2009 is not on the list of 2004?",
        "Which State joined between the 2004 and the 2009 list?",
        "Who is new in the list of 2009 as against 2004?",
    ],
)
def test_only_what_differs_is_told_where_that_is_asked(said: Said, question: str) -> None:
    tells(said, question, "Uzbekistan", without="Armenia")


@pytest.mark.parametrize(
    "question",
    [
        "Does the 2004 memorandum speak of drugs from Afghanistan as the 2009 note does?",
        "Is the OSCE named in both the memorandum of 2004 and the note of 2009?",
        "Were both items of 1997 proposed by Armenia?",
    ],
)
def test_a_claim_of_two_texts_is_not_settled_by_a_sentence_of_one(said: Said, question: str) -> None:
    status, text = said(question)
    assert status != "answered" or text.startswith("No")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Which of the letters carries the most annexes?", "The letter of 14 July 2009. In order:"),
        ("Which document was signed by the fewest people?", "The letter of 14 July 2009. In order:"),
        ("Which letter names the most agenda items?", "5 September 1997 and the letter of 21 May 2002. In order:"),
    ],
)
def test_the_letter_that_has_the_most_of_something_is_told_after_a_count(said: Said, question: str, told: str) -> None:
    tells(said, question, told)
