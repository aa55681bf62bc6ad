"""Questions on time: two moments compared, the date of one event among several, what is not dated.

Each test serves one family of questions; the questions stand in no question file.
"""

from __future__ import annotations

import pytest

from bot.amounts import Claim, claimed_amount
from bot.ask import Bot
from bot.reading.ordinals import named_ordinals, ordinal
from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("Was the CSTO registered before its charter entered into force?", "No"),
        ("Was the 2004 letter written before the charter entered into force?", "No"),
        ("Was the Council's Moscow meeting held before the 2004 letter?", "Yes"),
    ],
)
def test_an_order_in_time_is_checked_by_both_dates(bot: Bot, question: str, opening: str) -> None:
    answer = bot.ask(question).answer
    assert answer.answer.startswith(opening), answer.answer
    assert len(answer.citations) > 1


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("How many days between the Moscow meeting and the ambassadors' letter?", "7 days"),
        ("How many days from the date of the 2004 letter to its distribution?", "9 days"),
        (
            "How many days from the signing of the peacekeeping agreement to its entry into force?",
            "468 days",
        ),
    ],
)
def test_the_time_between_two_dates_is_counted(bot: Bot, question: str, said: str) -> None:
    assert said in bot.ask(question).answer.answer


@pytest.mark.parametrize(
    "question",
    [
        "When was the Counter-Terrorism Committee founded?",
        "When was the Treaty on Collective Security signed?",
        "What happened in 2008?",
    ],
)
def test_the_date_of_another_event_is_no_answer(bot: Bot, question: str) -> None:
    assert bot.ask(question).answer.status == "unanswered"


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("Does Azerbaijan value the arms deliveries at under a billion dollars?", "No"),
        ("Had all the members ratified the peacekeeping agreement?", "No"),
        ("Does Azerbaijan say that 20 per cent of its territory is occupied?", "Yes"),
    ],
)
def test_a_claimed_amount_is_held_against_the_printed_one(bot: Bot, question: str, opening: str) -> None:
    answer = bot.ask(question).answer
    assert (answer.status, answer.answer.startswith(opening)) == ("answered", True), answer.answer


def test_which_of_a_number_is_not_answered_by_the_number(bot: Bot) -> None:
    assert bot.ask("Which four States ratified the peacekeeping agreement?").answer.status == "unanswered"


@pytest.mark.parametrize(
    ("words", "claim"),
    [
        ("less than a million", Claim(1_000_000, "<")),
        ("over two billion dollars", Claim(2_000_000_000, ">")),
        ("thirty-five per cent", Claim(35, "=")),
        ("most of the members", Claim(0, "=", "most")),
        ("in 2009", None),
    ],
)
def test_amounts_are_read_from_words(words: str, claim: Claim | None) -> None:
    assert claimed_amount(words.split()) == claim


def test_ordinals_are_read_and_written() -> None:
    assert ordinal(52) == "fifty-second (52nd)"
    assert named_ordinals("the fifty-ninth , sixty fourth and 71st but not first".split()) == [59, 64, 71]


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Was the charter in force before 2003?", "No."),
        ("Was the CSTO registered after 2002?", "Yes."),
        ("Was the peacekeeping agreement signed before 2007?", "No."),
    ],
)
def test_a_claim_of_a_time_is_held_against_the_date(bot: Bot, question: str, begins: str) -> None:
    answer = bot.ask(question).answer
    assert answer.status == "answered"
    assert answer.answer.startswith(begins)


@pytest.mark.parametrize(
    ("question", "year"),
    [
        ("Work it out: in which year must the Treaty on Collective Security have been signed?", "1992"),
        ("In which year must the Collective Security Treaty have been signed, going by the anniversary?", "1992"),
        ("If 2002 was the tenth anniversary of the signing, in what year was the Treaty on Collective Security signed?",
         "1992"),
    ],
)  # fmt: skip
def test_the_year_of_an_event_is_reckoned_from_its_anniversary(said: Said, question: str, year: str) -> None:
    tells(said, question, begins=f"{year} (2002 - 10)")


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("In which year was the Treaty on Collective Security signed?", id="not-reckoned"),
        pytest.param("When had the Treaty been signed whose tenth anniversary they celebrated?", id="no-year-asked"),
        pytest.param("Going by the anniversary, in which year must the treaty of 1997 have been signed?", id="another"),
        pytest.param(
            "Going by the anniversary, in which year must the treaty between Russia and Armenia have been signed?",
            id="between-two",
        ),
        pytest.param("If 2002 was the fifth anniversary, in which year was the Treaty signed?", id="another-number"),
        pytest.param("On what day must the Treaty on Collective Security have been signed?", id="day"),
    ],
)
def test_no_anniversary_gives_more_than_the_year_of_what_it_is_of(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"
