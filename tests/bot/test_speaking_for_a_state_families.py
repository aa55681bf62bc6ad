"""Who speaks for a State and asks of "my country", times told by an event, and what the bot does with its sources."""

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
        ("Hi! I'm Peru in our school MUN. Was my country a member in the 2008 letter?", ["Yes"]),
        ("I represent Morocco at a model UN. Did my country sign in 2003?", ["No"]),
        ("Hello, our delegation represents Ghana. Who signed for us in 2003?", ["Mensah"]),
        ("My country is Morocco. Are we in the 2008 list?", ["No"]),
        ("I'm from Germany. Who signed for Ghana in 2003?", ["Mensah"]),
    ],
)
def test_my_country_is_the_one_somebody_speaks_for(asked: Said, question: str, named: list[str]) -> None:
    tells(asked, question, *named)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        # a region in front of "States" asks which of them
        ("African states in the KFO in 2008?", ["Ghana"]),
        # how big a body is, are its members
        ("how big was the KFO in 2008, in countries?", ["3"]),
        # what is needed, and how surely, asks nothing
        ("For a map I need every member of the KFO in 2008, complete please.", ["Ghana", "Peru"]),
        ("Essay, need this precise: is Peru in the 2008 list?", ["Yes"]),
        ("Our teacher says Morocco sat in the KFO in 2008. True or false?", ["No"]),
        ("Give the members of 2008 as bullet points.", ["Ghana", "Peru"]),
    ],
)
def test_members_are_told_however_they_are_asked_for(asked: Said, question: str, named: list[str]) -> None:
    tells(asked, question, *named)


@pytest.mark.parametrize(
    "question",
    [
        # nobody wrote to a State, though one wrote
        "who wrote to Ghana?",
        "who wrote to Peru in 2003?",
        # numbers of people that no letter gives
        "troop strength of the KFO?",
        # whose country, nobody said
        "did my country sign?",
    ],
)
def test_nothing_is_told_of_what_is_not_there(asked: Said, question: str) -> None:
    declines(asked, question)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Are you able to say where in the letter you found something?", "quotes a loaded letter word for word"),
        ("how can I verify what you say?", "quotes a loaded letter word for word"),
        ("do you invent your answers?", "no language model"),
        ("what have you got in there?", "2003"),
        ("what's in there?", "2008"),
    ],
)
def test_what_the_bot_does_is_told_in_other_words(asked: Said, question: str, named: str) -> None:
    tells(asked, question, named)


def test_inventing_answers_is_not_said_yes_to(asked: Said) -> None:
    assert not asked("do you make things up?")[1].startswith("Yes")


ANNIVERSARY = """General Assembly

Distr.: General
9 May 2011

Original: English

Letter dated 4 May 2011 from the Permanent Representatives of Ghana and Peru to the United Nations addressed to the
Secretary-General

We have the honour to transmit herewith the statement on the fifth anniversary of the Harbour Compact (see annex).

(Signed) K. Mensah
Permanent Representative of Ghana

(Signed) L. Rojas
Permanent Representative of Peru
"""


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("who signed for Peru at the fifth anniversary?", ["Rojas"]),
        ("who signed for Ghana on the occasion of the fifth anniversary of the Compact?", ["Mensah"]),
    ],
)
def test_an_anniversary_tells_the_year_of_its_letter(over: Over, question: str, named: list[str]) -> None:
    tells(said_of(over(THREE, ANNIVERSARY)), question, *named)


@pytest.mark.parametrize(
    "question",
    [
        "who signed for Peru at the sixth anniversary?",
        "who signed the second anniversary statement?",
        "was the statement of 2011 on the twentieth anniversary?",
    ],
)
def test_another_anniversary_tells_nothing(over: Over, question: str) -> None:
    declines(said_of(over(THREE, ANNIVERSARY)), question)


def test_a_follow_up_asks_of_the_president_of_the_country_of_the_one_told(over: Over) -> None:
    status, text = said_of(over(THREE, ANNIVERSARY))("who signed for Peru in 2011?", "and who was his president?")
    assert status == "unanswered"
    assert "Peru" in text


def test_a_signature_on_both_texts_of_one_letter_is_on_both(said: Said) -> None:
    tells(said, "Does Smagulov's signature appear both on the cover and in the annex?", "Yes")
    tells(said, "Does Denisov's signature appear both on the cover and in the annex?", "No")


def test_who_signed_after_a_year_for_a_state_is_of_that_state(said: Said) -> None:
    status, text = said("who signed after 2000 for Armenia?")
    assert status == "answered"
    assert "Abelian" in text
    assert "Ling" not in text
