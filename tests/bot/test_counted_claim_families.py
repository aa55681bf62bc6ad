"""Claims of how many there are, who "it" is, and what a part is: held against what is told of that very thing."""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of, tells

ROSTER = """A/63/701

General Assembly
Distr.: General
9 February 2009
Original: English

Sixty-third session

Letter dated 30 January 2009 from the Permanent Representative of Fiji to the United Nations addressed to the
Secretary-General

I have the honour to transmit herewith the composition of the survey team (see annex). Fiji ratified the Convention of
Suva on 4 May 2006; Tonga undertakes to ratify it before the end of 2010.

(Signed) Berenado Vunibobo
Permanent Representative

Annex

Composition of the survey team

Head of Team:            Ms. Litia Cakobau (Fiji)
Deputy Head of Team:     Mr. Sione Tupou (Tonga)
Chief Engineer:          Mr. Alain Kaltongga (Vanuatu)
"""


@pytest.mark.parametrize(
    ("question", "begins", "named"),
    [
        ("Does the 2009 letter have three annexes?", "No.", "two annexes"),
        ("Are there two annexes to the 2009 letter?", "Yes.", "two annexes"),
        ("Does the 1997 letter have more than one annex?", "No.", "one annex"),
        ("Does the draft of 2004 have five paragraphs?", "No.", "two operative"),
        ("Are there five operative paragraphs in the draft of 2009?", "Yes.", "five operative"),
        ("Is the letter of 2009 signed by seven?", "No.", "One signature"),
        ("Was the letter of 2002 signed by six?", "Yes.", "Six signatures"),
    ],
)
def test_a_claimed_number_is_held_against_how_many_there_are(
    said: Said, question: str, begins: str, named: str
) -> None:
    tells(said, question, named, begins=begins)


@pytest.mark.parametrize(
    ("turns", "begins", "without"),
    [
        (("Is there an annex to the letter of 2002?", "is it a draft resolution?"), "No.", "2009"),
        (("Who signed the annex of 2002?", "is it a statement?"), "Yes.", "2004"),
        (("Is Hassanov's letter in Russian?", "and Kouliev's?"), "No.", ""),
        (("Did the Security Council adopt resolution 59/50?", "who did?"), "The General Assembly", ""),
        (("Is Afghanistan mentioned in the 2009 letter?", "does another one mention it?"), "Yes.", "2009"),
    ],
)
def test_it_is_what_was_spoken_of(said: Said, turns: tuple[str, ...], begins: str, without: str) -> None:
    tells(said, turns, begins=begins, without=without)


@pytest.mark.parametrize(
    "turns",
    [
        ("Was the Treaty signed in Yerevan?", "where was it signed?", "by whom?"),
        ("Was the Treaty signed in Yerevan?", "did Azerbaijan sign it?"),
    ],
)
def test_who_signed_a_treaty_is_not_who_signed_the_letter(said: Said, turns: tuple[str, ...]) -> None:
    assert said(*turns)[0] == "unanswered"


@pytest.mark.parametrize(
    ("turns", "named", "without"),
    [
        (("Did Fiji ratify the Convention of Suva?", "when did it?"), "4 May 2006", "Tupou"),
        (("Who is the head of team?",), "Cakobau", "Tupou"),
        (("Who was the deputy head of team?",), "Tupou", "Cakobau"),
    ],
)
def test_the_one_who_acts_is_meant_and_a_deputy_is_another(
    over: Over, turns: tuple[str, ...], named: str, without: str
) -> None:
    tells(said_of(over(ROSTER)), turns, named, without=without)
