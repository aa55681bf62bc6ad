"""Letters of a stretch of time: before or after a date, between two, of a decade. Each family with three wordings."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells

YEARS = ("1997", "2002", "2004", "2009")


@pytest.mark.parametrize(
    ("question", "years"),
    [
        ("letters before 2004", "1997 2002"),
        ("Which documents are older than May 2002?", "1997"),
        ("show letters up to 2002", "1997 2002"),
        ("which letters were written after 2003", "2004 2009"),
        ("anything since 2005?", "2009"),
        ("Letters sent later than August 2004?", "2009"),
        ("letters between 2000 and 2005", "2002 2004"),
        ("letters from 2002 to 2004", "2002 2004"),
        ("letters from the nineties", "1997"),
        ("letters of the 2000s", "2002 2004 2009"),
        ("letters after the 1990s", "2002 2004 2009"),
        ("Which letter came directly after the 1997 letter?", "2002"),
        ("which document was written right after the 2004 one", "2009"),
        ("Which letters came before the 2009 letter?", "1997 2002 2004"),
    ],
)
def test_letters_of_a_time_are_listed_and_no_others(said: Said, question: str, years: str) -> None:
    status, text = said(question)
    assert status == "answered"
    assert [year for year in YEARS if year in text] == years.split()


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Is there any letter dated before May 1998?", "Yes"),
        ("Did Azerbaijan send a letter after 2000?", "No"),
        ("was there a letter between 1998 and 2001?", "No"),
        ("Was Churkin's letter written before 2010?", "Yes"),
        ("how many documents are older than 2003?", "Two"),
        ("How many letters came before the nineties?", "No"),
    ],
)
def test_whether_and_how_many_letters_there_are_of_a_time(said: Said, question: str, begins: str) -> None:
    status, text = said(question)
    assert status == "answered"
    assert text.startswith(begins)


@pytest.mark.parametrize(
    "question",
    ["Who was president of Belarus before 2000?", "Which minister wrote after 2005?", "Was Ling a hero before 1999?"],
)
def test_a_time_of_something_else_gives_no_letters(said: Said, question: str) -> None:
    status, text = said(question)
    assert status != "answered" or "letters" not in text


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("Who signed for Armenia before 2004?", "Abelian", "Martirosyan"),
        ("Who signed for Belarus after 2002?", "Ivanou", "Ling"),
        ("all Russian signatures from 2002 to 2009", "Denisov", "Hassanov"),
        ("Who signed between 2003 and 2005?", "Toktomushev", "Baialinov"),
        ("Who signed for Kazakhstan since 2004?", "Smagulov", "Jarbussynova"),
    ],
)
def test_signatures_of_a_time_are_those_of_its_letters(said: Said, question: str, named: str, not_named: str) -> None:
    status, text = said(question)
    assert (status, named in text, not_named in text) == ("answered", True, False)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Which declarations of the nineties does the 2009 draft recall?", "9 December 1994"),
        ("When were the declarations of the 1990s adopted?", "17 February 1995"),
        ("Which treaty of the 90s is cited?", "29 August 1997"),
        ("which letters were written in the 90s?", "5 September 1997"),
    ],
)
def test_what_is_cited_is_of_the_decade(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question",
    [
        "Which declarations of the eighties does the 2009 draft recall?",
        "When were the declarations of the 80s adopted?",
    ],
)
def test_nothing_cited_is_of_another_decade(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


@pytest.mark.parametrize(
    "question",
    [
        "One member was not there and came in later, before the 2009 letter. Which?",
        "A summit was held before the 2002 letter. Which one?",
        "Some centre was opened after 2001. Which?",
    ],
)
def test_what_is_told_of_something_else_asks_for_no_letters(said: Said, question: str) -> None:
    assert "letter of 5 September 1997" not in said(question)[1]


def test_of_a_letter_that_was_told_of_the_letter_is_asked(said: Said) -> None:
    assert "5 September 1997" in said("One of the letters came before 1999. Which one?")[1]
