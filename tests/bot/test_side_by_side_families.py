"""Families of questions on two things at once: asked for each, the one that fits, whether they agree, how lists differ.

Each family stands with wordings of its own, over the four seed letters.
"""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "named"),
    [
        pytest.param("preambular paragraphs: 2004 draft versus 2009 draft, how many in each?", ("one", "five"),
                     id="how-many-in-each"),
        pytest.param("number of annexes 2002 vs 2009", ("one annex", "two annexes"), id="versus"),
        pytest.param("On what day was the 2004 letter distributed, and on what day the 2009 one?",
                     ("19 August 2004", "11 August 2009"), id="verb-left-out"),
        pytest.param("who signed for Belarus in 2002 vs 2004", ("S. Ling", "Aleg Ivanou"), id="one-state"),
        pytest.param("what is said about terrorism in 2002 and in 2004 respectively?",
                     ("organized transnational crime", "extremism"), id="respectively"),
    ],
)  # fmt: skip
def test_a_question_on_two_sides_is_answered_for_each(said: Said, question: str, named: tuple[str, ...]) -> None:
    status, text = said(question)
    assert status == "answered"
    for one in named:
        assert one in text


@pytest.mark.parametrize(
    "question",
    [
        "How far had the bridge over the river got by 2004, and how far by 2009?",
        "What does the 2004 memorandum say about fisheries, and what the 2009 note?",
        "observer draft vs cooperation draft: how many unicorns in each?",
    ],
)
def test_where_one_side_has_no_answer_there_is_none(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "fits", "other"),
    [
        pytest.param("Which one of the annexes of 2009 deals with human trafficking?", "Annex II", "Annex I ",
                     id="of-the-parts"),
        pytest.param("In which of the two, the letter of 1997 or the statement of 2002, are refugees mentioned?",
                     "letter of 5 September 1997", "2002", id="letter-or-statement"),
        pytest.param("Was it the 1997 or the 2002 letter that spoke of the territory of Azerbaijan being occupied?",
                     "5 September 1997", "21 May", id="was-it"),
    ],
)  # fmt: skip
def test_of_two_letters_the_one_that_fits_is_named(said: Said, question: str, fits: str, other: str) -> None:
    tells(said, question, fits, without=other)


@pytest.mark.parametrize(
    "question",
    [
        "Is it the memorandum or the note that speaks of natural disasters?",
        "Which of the two letters speaks of unicorns, 2004 or 2009?",
        "Which of the two letters speaks of the ozone layer, that of 1997 or that of 2004?",
    ],
)
def test_what_neither_or_both_tell_singles_out_no_letter(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "word", "named"),
    [
        ("Do the memorandum and the note agree on when the organization was registered?", "Yes.", "16 December 2003"),
        ("Do the 2004 and 2009 letters give the same date for the charter's entry into force?", "Yes.", "18 September"),
        ("Do the memorandum and the note differ on the date of registration?", "No.", "16 December 2003"),
        ("Do the 2004 and 2009 letters agree on the number of members?", "No.", "Uzbekistan"),
    ],
)
def test_whether_two_agree_is_told_from_what_each_says(said: Said, question: str, word: str, named: str) -> None:
    status, text = said(question)
    assert (status, text.split(" ")[0]) == ("answered", word)
    assert named in text


@pytest.mark.parametrize(
    "question",
    [
        "Do the 2002 and 2004 letters agree on the year the rapid deployment forces were set up?",
        "Do the 1997 and 2009 letters agree on the day of the armistice?",
        "Do the memorandum and the note agree on the date of the peace treaty?",
    ],
)
def test_what_only_one_of_two_dates_is_neither_agreed_nor_denied(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    "question",
    [
        "Where do the member lists of 2004 and 2009 differ?",
        "Put the two member lists side by side: what is different?",
        "Compare the list of members in the memorandum with that in the note: any differences?",
    ],
)
def test_how_two_lists_of_members_differ(said: Said, question: str) -> None:
    tells(said, question, begins="Uzbekistan is named in the list of 14 July 2009 and not in that of 10 August 2004")
