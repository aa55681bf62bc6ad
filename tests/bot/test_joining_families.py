"""Families: members by the year they joined, what both of two authors say, in what capacity and for whom one signs."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.harbour_letters import HARBOUR_LETTERS
from tests.bot.invented_letters import Over
from tests.bot.says import said_of, says


@pytest.fixture
def harbour(over: Over) -> Bot:
    """A bot over the letters of ``harbour_letters``."""
    return over(*HARBOUR_LETTERS)


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("When did Estonia join the Northern and Baltic Lighthouse Organization?", "1993", ""),
        ("Since when has Iceland been a member?", "1990", ""),
        ("Which States joined in 1993?", "Estonia; Latvia", "Denmark"),
        ("Which countries have been members since 1988?", "Denmark; Finland", "Latvia"),
        ("How many members joined before 1993?", "3.; Denmark; Finland; Iceland", "Estonia"),
        ("Which State was the last to join the lighthouse organization?", "Lithuania", "Latvia"),
        ("Who were the first to join the lighthouse organization?", "Denmark; Finland", "Iceland"),
        ("Did Latvia join after 1990?", "Yes.; Latvia: 1993", ""),
        ("Did Lithuania join the lighthouse organization in 1988?", "No.; Lithuania: 2001", ""),
        ("Is Iceland a member of the Northern and Baltic Lighthouse Organization?", "Yes.", ""),
        ("Is Ireland a member of the Northern and Baltic Lighthouse Organization?", "No.", ""),
        ("Who are the members of the Northern and Baltic Lighthouse Organization?", "Denmark; Lithuania", "Ireland"),
    ],
)  # fmt: skip
def test_members_by_the_year_they_joined(harbour: Bot, question: str, named: str, not_named: str) -> None:
    says(said_of(harbour), (question, named, not_named))


@pytest.mark.parametrize(
    "question",
    [
        "When did Norway join the lighthouse organization?",
        "Which States joined the lighthouse organization in 1970?",
        "When did Ireland become a member of the lighthouse organization?",
    ],
)
def test_nobody_joined_whom_no_list_names(harbour: Bot, question: str) -> None:
    assert said_of(harbour)(question)[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Do both sides say that the pilot boat hoisted a signal?", "No."),
        ("Do both letters say that the schooner carried nine passengers?", "No.; nine; twelve"),
        ("Do Tonga and Fiji both say that the schooner carried passengers?", "Yes.; nine; twelve"),
        ("Did the two governments agree that the schooner carried passengers?", "Yes.; nine; twelve"),
    ],
)
def test_what_both_say_is_asked_of_each(harbour: Bot, question: str, named: str) -> None:
    says(said_of(harbour), (question, named, ""))


@pytest.mark.parametrize(
    "question",
    [
        "Do both sides say that the schooner sank within twenty minutes?",
        "Do both capitals admit that the mate was hurt?",
        "Who signed the truce for the United Nations?",
        "What came out of the Apia meeting of the Reef Commission?",
    ],
)
def test_the_word_of_one_is_not_that_of_both(harbour: Bot, question: str) -> None:
    assert said_of(harbour)(question)[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("In what capacity does Latvia write?", "Chair of the Board", "Krastiņa"),
        ("In which function did Latvia send its letter of 2015?", "Chair of the Board", ""),
        ("Who signed the truce agreement for Togo?", "Kossi Ayité", "Moussa"),
        ("Who signed the letter transmitting the truce agreement?", "Afi Lawson", "Adamou"),
        ("Who signed the letter with the Agreement on the Truce in the Highlands?", "Afi Lawson", "Adamou"),
        ("Who signed the Agreement on the Truce in the Highlands?", "Adamou; Tahir", "Lawson"),
        ("What Security Council symbol has the answer of Fiji?", "S/2006/802", "A/61/455"),
        ("What is the General Assembly symbol of the Tongan letter?", "A/61/402", "S/2006"),
        ("What is the original language of the truce letter?", "French", "English"),
    ],
)
def test_which_hand_symbol_and_capacity_is_asked_for(harbour: Bot, question: str, named: str, not_named: str) -> None:
    says(said_of(harbour), (question, named, not_named))


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Who is the treasurer of the lighthouse organization?", "Bank of Turku"),
        ("What are the working languages of the Northern and Baltic Lighthouse Organization?", "English and Finnish"),
        ("vice-chairs of the lighthouse organization?", "Denmark, Iceland"),
        ("Who are the observers of the lighthouse organization?", "Ireland (1999), European Union (2004)"),
    ],
)
def test_what_stands_behind_a_label_or_below_a_heading(harbour: Bot, question: str, named: str) -> None:
    says(said_of(harbour), (question, named, ""))


@pytest.mark.parametrize(
    "question",
    [
        "Who is the treasurer of the Reef Commission?",
        "What are the working languages of the Movement for the Highlands?",
        "Who is the librarian of the lighthouse organization?",
    ],
)
def test_a_label_tells_nothing_of_another_body(harbour: Bot, question: str) -> None:
    assert said_of(harbour)(question)[0] == "unanswered"


def test_working_languages_are_no_language_of_a_letter(harbour: Bot) -> None:
    assert "original language" not in said_of(harbour)("What are the working languages of the organization?")[1]


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("Where is the seat of the lighthouse organization?", "Turku", "Riga"),
        ("SEAT OF THE LIGHTHOUSE ORGANISATION PLS", "Turku", ""),
        ("hq of the lighthouse body", "Turku", ""),
        ("Under which letters is there a chargé d'affaires a.i.?", "Ilze Krastiņa", "Taufa"),
        ("Is Iceland in the table of member States?", "Yes.", ""),
        ("Faults of the pilots: 2006 against the same time in 2005", "three times; five times", ""),
        ("does the letter of Fiji say sth about a signal", "hoisted a signal", ""),
        ("What happened on 3 May 2006?", "admitted Vanuatu; deposited with Samoa", ""),
    ],
)
def test_seats_hands_and_tables_in_other_words(harbour: Bot, question: str, named: str, not_named: str) -> None:
    says(said_of(harbour), (question, named, not_named))


@pytest.mark.parametrize(
    "question",
    [
        "Where is the seat of the Reef Commission?",
        "Where is the headquarters of the European Union?",
        "When did the Reef Commission meet at Apia?",
        "Who attended the meeting of the Reef Commission?",
        "When was the meeting at Apia held?",
    ],
)
def test_what_is_only_proposed_or_of_another_body_is_not_told(harbour: Bot, question: str) -> None:
    assert said_of(harbour)(question)[0] == "unanswered"
