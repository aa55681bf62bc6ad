"""Families of questions on events: what came about on a day, where, in which order, how long a letter was on its way.

Each family stands with wordings of its own, over the four seed letters.
"""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("What came to pass on 16 December 2003?", "registered in the United Nations Secretariat"),
        ("Which event does the memorandum date to 16 December 2003?", "registered in the United Nations Secretariat"),
        ("What was going on in Moscow in May 2002?", "Council on Collective Security"),
        ("At whose session was the peacekeeping agreement signed?", "Collective Security Council"),
    ],
)
def test_a_day_is_told_whatever_verb_asks_what_happened(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    ("turns", "first"),
    [
        pytest.param(("In which town was the Russian-Armenian treaty signed?",), "Moscow.", id="town"),
        pytest.param(("In what city did the Council meet on 14 May 2002?",), "Moscow.", id="day"),
        pytest.param(("What is Azerbaijan's letter about?", "where was that treaty signed"), "Moscow.", id="follow-up"),
        pytest.param(("Was the treaty between Russia and Armenia signed in Baku?",), "No.", id="another-city"),
        pytest.param(("Did the Council meet in Minsk in May 2002?",), "No.", id="other-city"),
        pytest.param(("Was the Russian-Armenian treaty signed in Moscow?",), "Yes.", id="this-city"),
    ],
)
def test_where_something_happened_is_the_place_beside_it(said: Said, turns: tuple[str, ...], first: str) -> None:
    status, text = said(*turns)
    assert (status, text.split(" ")[0]) == ("answered", first)
    assert "Moscow" in text


@pytest.mark.parametrize(
    "question",
    [
        "Where was the agreement on peacekeeping signed?",
        "where was the charter signed?",
        "In which town of Moscow did the Council meet?",
    ],
)
def test_a_place_of_something_else_is_no_answer(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("Was the peacekeeping agreement signed before it entered into force?", "Yes."),
        ("Was the organization registered before its charter entered into force?", "No."),
        ("Was CSTO granted observer status before the 2004 letter was written?", "No."),
        ("Was observer status granted after the letter of 10 August 2004?", "Yes."),
        ("Did the request come before or after the granting of observer status?", "Before."),
        ("Is it true that the rapid deployment forces were set up before the charter entered into force?", "Yes."),
    ],
)
def test_an_order_in_time_is_decided_by_two_dates(said: Said, question: str, word: str) -> None:
    status, text = said(question)
    assert (status, text.split(" ")[0]) == ("answered", word)


@pytest.mark.parametrize(
    "question",
    [
        "Was the CSTO set up after the agreement was ratified?",
        "Did Azerbaijan protest before the armistice was signed?",
        "Was the memorandum approved before the note was translated?",
    ],
)
def test_without_two_dates_no_order_is_claimed(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("How long did it take the 2004 letter to be distributed?", "9 days"),
        ("What was the delay between writing and issuing of the 2009 letter?", "28 days"),
        ("How many days separate the date of Churkin's letter from its publication?", "28 days"),
        ("Which letter was distributed faster, that of 2004 or that of 2009?", "The letter of 10 August 2004."),
        ("Which letter took longest to be circulated?", "The letter of 14 July 2009."),
    ],
)
def test_the_days_up_to_distribution_are_counted(said: Said, question: str, named: str) -> None:
    tells(said, question, begins=named)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Which letter came right after the one of 1997?", "21 May 2002"),
        ("Which letter was sent just before the one of 2009?", "10 August 2004"),
        ("What is the letter after that of 2002?", "10 August 2004"),
    ],
)
def test_the_letter_beside_another_one(said: Said, question: str, named: str) -> None:
    status, text = said(question)
    assert (status, named in text) == ("answered", True)


def test_before_the_oldest_letter_there_is_none(said: Said) -> None:
    status, text = said("Which letter comes before the 1997 one?")
    assert (status, text) == ("unanswered", "The oldest is the letter of 5 September 1997.")


@pytest.mark.parametrize(
    "question",
    ["In what year was the organization created?", "when was the alliance set up", "When is Putin?", "when is Lavrov"],
)
def test_no_day_is_told_of_what_has_none(bot: Bot, question: str) -> None:
    """Family: forces that were set up are no organization, and what somebody signed is not when he is."""
    assert bot.ask(question).answer.status != "answered"


@pytest.mark.parametrize(
    "question",
    ["What date did the General Assembly grant the CSTO observer status?", "what day was observer status granted"],
)
def test_what_something_would_bring_does_not_stand_before_the_day_it_came_about(bot: Bot, question: str) -> None:
    assert "2 December 2004" in bot.ask(question).answer.answer


@pytest.mark.parametrize(
    "question", ["Name the observers of the CSTO", "who are the observers at the CSTO", "list the observers"]
)
def test_the_status_of_observer_names_no_observers(bot: Bot, question: str) -> None:
    assert bot.ask(question).answer.status != "answered"


@pytest.mark.parametrize(
    ("question", "day"),
    [
        ("On what exact day did the Assembly grant the CSTO its observer seat?", "2 December 2004"),
        ("on which precise day did the charter enter into force", "18 September 2003"),
        ("On which exact date was the charter registered?", "16 December 2003"),
    ],
)
def test_an_exact_day_is_a_day(said: Said, question: str, day: str) -> None:
    tells(said, question, day)
