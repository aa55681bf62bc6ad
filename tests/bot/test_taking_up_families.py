"""Families of follow-ups that take a word of the turn before up again: a verb alone, "that country", "the same two".

Each family stands with three conversations of its own, over the four seed letters.
"""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("When did the agreement on peacekeeping activity enter into force?", "and signed when?"), "6 October 2007"),
        (("When was the agreement on peacekeeping activity signed?", "entered into force when?"), "16 January 2009"),
        (("When was the statement of 2002 adopted?", "signed by whom?"), "Kocharian"),
        (("Who ratified the agreement on peacekeeping activity?", "signed when?"), "6 October 2007"),
    ],
)
def test_a_verb_and_a_question_word_ask_of_the_same_thing(said: Said, turns: tuple[str, ...], named: str) -> None:
    tells(said, turns, named)


@pytest.mark.parametrize(
    "turns",
    [
        ("When did the charter enter into force?", "signed when?"),
        ("When was the CSTO registered?", "adopted when?"),
        ("When was resolution 59/50 adopted?", "and ratified when?"),
    ],
)
def test_what_is_not_told_of_the_same_thing_is_not_told_of_another(said: Said, turns: tuple[str, ...]) -> None:
    assert said(*turns)[0] != "answered"


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("What does operative paragraph 1 of the 2009 draft say?", "the paragraph after it?"), "Notes the importance"),
        (("What does operative paragraph 5 of the 2009 draft say?", "and the preceding paragraph?"), "Requests the"),
        (("What does paragraph 2 of annex I of 2009 say?", "and the following paragraph?"), "observer status"),
    ],
)
def test_a_paragraph_is_counted_from_the_one_before(said: Said, turns: tuple[str, ...], named: str) -> None:
    tells(said, turns, named)


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("Does the 2009 letter mention Uzbekistan?", "and the 2002 statement, does it name that state?"), "No"),
        (("Does the 1997 letter mention Belarus?", "and the 2004 letter, does it mention the same country?"), "Yes"),
        (("Does the 2004 memorandum name Armenia?", "who signed the 2002 letter for that country?"), "Abelian"),
    ],
)
def test_that_country_is_the_state_asked_about_before(said: Said, turns: tuple[str, ...], named: str) -> None:
    tells(said, turns, named)


RESOLUTIONS = "Which resolutions does the draft of 2009 refer to?"


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        ((RESOLUTIONS, "the Security Council one: what does it call for?"), "improve coordination"),
        ((RESOLUTIONS, "what is the date of the Assembly one?"), "2 December 2004"),
        (("Which rules does the 2009 letter cite?", "does the 2004 letter cite the same two rules?"), "Yes"),
        (("Which regional forces are being developed?", "where are they being developed?"), "Caucasus"),
        (("Which arms deliveries does the 1997 letter speak of?", "how much are they worth?"), "one billion"),
        (("Which contacts were established by the CSTO secretariat?", "with whom were they?"), "Drugs and Crime"),
    ],
)
def test_one_of_several_and_those_asked_about_are_written_out(said: Said, turns: tuple[str, ...], named: str) -> None:
    tells(said, turns, named)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Why is Uzbekistan mentioned in 2009?", "Uzbekistan"),
        ("Why was the Minsk Conference brought up?", "co-chairman"),
        ("When did Armenia and Russia conclude the treaty?", "29 August 1997"),
        ("Why is Article 51 cited in 1997?", "self-defence"),
        ("To whom is the 1997 letter addressed, and to whom the 2004 one? Compare the two.", "President"),
    ],
)
def test_why_something_is_mentioned_and_what_was_concluded(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    ("question", "word", "told"),
    [
        ("Was the charter adopted on 18 September 2003?", "No.", "entered into force"),
        ("Was the treaty ratified on 29 August 1997?", "No.", "signing in Moscow"),
        ("Was the agreement signed on 16 January 2009?", "No.", "entry into force"),
        ("Was the treaty between Russia and Armenia signed on 29 August 1997?", "Yes.", "signing in Moscow"),
    ],
)
def test_an_act_of_a_day_is_told_from_another_act_of_it(said: Said, question: str, word: str, told: str) -> None:
    tells(said, question, told, begins=word)


@pytest.mark.parametrize(
    "question",
    [
        "Was the treaty not signed on 29 August 1997?",
        "Was the charter of the OSCE signed on 18 September 2003?",
        "Did Azerbaijan sign the treaty on 29 August 1997?",
    ],
)
def test_nothing_is_said_of_an_act_of_others_on_that_day(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "letter"),
    [
        ("which has more signatures, the covering letter of 2002 or the covering letter of 2009?", "21 May 2002."),
        ("under which covering letter are there fewer signatures, 2002 or 2004?", "10 August 2004."),
        ("The letters of 2004 and 2009 - which has fewer signatures?", "14 July 2009."),
    ],
)
def test_letters_are_told_by_how_many_signed_them(said: Said, question: str, letter: str) -> None:
    tells(said, question, begins=f"The letter of {letter}")


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("When did the charter enter into force?", "and the peacekeeping agreement?"), "16 January 2009"),
        (("When did the agreement on peacekeeping activity enter into force?", "what about the charter?"), "2003"),
        (("When did the peacekeeping agreement enter into force?", "how about the charter?"), "18 September 2003"),
        (("When did the charter enter into force?", "and the registration?"), "16 December"),
    ],
)
def test_the_same_is_asked_of_another_thing(said: Said, turns: tuple[str, ...], named: str) -> None:
    tells(said, turns, named)
