"""Families of questions on meetings and on incidents that two letters tell, over letters of another make."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.lagoon_letters import INCIDENT, MEETING, REPLY
from tests.bot.says import said_of


@pytest.fixture
def lagoons(over: Over) -> Bot:
    """A bot over the three letters."""
    return over(INCIDENT, REPLY, MEETING)


def told(bot: Bot, question: str) -> tuple[str, str]:
    """Status of the last answer and what it says; turns are parted by " > "."""
    return said_of(bot)(*question.split(" > "))


def rows(bot: Bot, sql: str) -> list[tuple[object, ...]]:
    return [tuple(row.values()) for row in bot.reader.rows(sql)]


def test_no_word_of_a_heading_in_capitals_is_a_body(lagoons: Bot) -> None:
    assert not rows(lagoons, "SELECT name FROM bodies WHERE name IN ('WHAT', 'DONE', 'STATE')")


def test_a_title_above_a_date_is_a_title_and_a_row_of_names_is_no_heading(lagoons: Bot) -> None:
    titled = rows(lagoons, "SELECT title FROM parts WHERE part = 'enclosure'")
    assert titled == [("Excerpt from the diary of the customs launch RW-12",)]
    assert rows(lagoons, "SELECT role FROM paragraphs WHERE text LIKE 'Neighbouring States%'") == [("text",)]


def test_officers_of_a_meeting_have_their_offices(lagoons: Bot) -> None:
    found = rows(lagoons, "SELECT name, office FROM person_mentions WHERE office IN ('Vice-Chairman', 'Rapporteur')")
    assert found == [("Losa Vete", "Vice-Chairman"), ("Henri Sope", "Vice-Chairman"), ("Ella Auvaa", "Rapporteur")]


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("Who came to Nadi as a guest?", "New Zealand", "Tonga"),
        ("Which States were not represented?", "Niue", "Samoa"),
        ("Which members stayed away from the 1999 session?", "Tuvalu", "Kiribati"),
        ("Who attended the fifth session?", "Vanuatu", "Niue"),
        ("How many members were represented at the fifth session?", "7", "Niue"),
        ("How many States were absent?", "3", "Tonga"),
        ("Fiji at Nadi: a member or a guest?", "Members of the Conference", "guests"),
        ("Was France at Nadi?", "Yes", "No."),
        ("Was Nauru at Nadi?", "No", "Yes"),
        ("Niue did not come in September 1999, but does it belong to the Conference?", "Yes", "No."),
    ],
)
def test_lists_of_those_who_took_part_tell_who_came_and_as_what(
    lagoons: Bot, question: str, named: str, not_named: str
) -> None:
    status, said = told(lagoons, question)
    assert status == "answered"
    assert named in said
    assert not_named not in said


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Who put his name under the excerpt from the launch's diary?", "Nsabimana"),
        ("Who signed the diary?", "Nsabimana"),
        ("Who signed the letter about Lake Rweru?", "Ntahomvukiye"),
        ("Burundi's letter: written in English originally?", "No. The original language"),
        ("Whose award of 1987 is recalled?", "Arbitral Commission"),
        ("What office did Ella Auvaa hold at the meeting?", "Rapporteur"),
        ("Tonga's vice-chairman - what's her name?", "Losa Vete"),
        ("Why is there an asterisk after S/2005/731?", "Reissued for technical reasons"),
        ("What two things are attached to the September 1999 letter?", "Nadi Programme on Lagoons"),
        ("How many measures are agreed on?", "Two."),
        ("How many lettered measures are there?", "Two."),
        ("Into how many chapters is the Nadi Programme split?", "Three."),
        ("When does a lagoon count as closed?", "narrower than 60 metres"),
        ("agenda items of the lagoon paper?", "101 (b)"),
        ("Who is Jean Rutayisire?", "Search party"),
        ("Who promised most to the fund?", "Japan (200,000 dollars)."),
        ("which country promised the least to the fund?", "Nauru (100,000 dollars)."),
        ("What were the ferries called?", "Ntega and Kirundo."),
        ("Names of both ferries that were stopped", "Ntega and Kirundo."),
        ("Which ferry sank?", "Kirundo."),
        ("Show me the diary entry on the Kirundo", "cast off"),
        ("Where was the fifth session of the Conference held?", "Nadi"),
        ("What does the Nadi Programme decide about wardens?", "June 2000"),
        ("What is forbidden in the Nadi Programme?", "mesh under 4 centimetres"),
        ("What does article 4 of the protocol oblige each party to?", "24 hours"),
        ("How many persons were on board according to the diary?", "Six persons"),
    ],
)
def test_parts_posts_lists_and_definitions_are_told(lagoons: Bot, question: str, named: str) -> None:
    status, said = told(lagoons, question)
    assert status == "answered"
    assert named in said


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Does Rwanda accept the claim for compensation?", "No. The annex"),
        ("What compensation does Burundi want? > does Rwanda agree to pay?", "No. The annex"),
        ("Who rejects the claim for compensation?", "Rwanda."),
        ("Has Burundi asked for a meeting of the Security Council?", "No. The letter"),
        ("Does Rwanda complain that Burundian ferries entered its waters?", "Yes. The annex"),
        ("Do Burundi and Rwanda agree on how many passengers were taken?", "No."),
        ("Which day does each government give for the clash with the RW-12?", "26 October 2005"),
        ("When did the incident take place according to Burundi?", "25 October 2005"),
    ],
)
def test_what_two_sides_hold_of_one_matter(lagoons: Bot, question: str, named: str) -> None:
    status, said = told(lagoons, question)
    assert status == "answered"
    assert named in said


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("What happened at 4:52?", "Ferries stopped"),
        ("what was noted at 06.05", "cast off"),
        ("what happened at 0440 hours", "two"),
        ("what happened at 23.59", ""),
        ("who sent S 2005 731", "Rwanda"),
        ("which lake does A 60 512 speak of?", "Lake Rweru"),
        ("where is the 6th session to be held?", "Apia"),
    ],
)
def test_hours_symbols_and_ordinals_may_be_typed_in_other_ways(lagoons: Bot, question: str, named: str) -> None:
    status, said = told(lagoons, question)
    assert named in said
    assert (status == "answered") is bool(named)


@pytest.mark.parametrize(
    "question",
    [
        "On what date did the members name a warden?",  # they shall
        "Depth of Lake Rweru?",
        "Weight of the launch RW-12?",
        "Budget of the sixth session at Apia?",
    ],
)
def test_a_plan_is_no_deed_and_a_thing_no_measure_of_it(lagoons: Bot, question: str) -> None:
    assert told(lagoons, question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("Who promised money to the fund?", "Nauru", "was sent by"),
        ("Who protested by note No. 88-C?", "Burundi protested", "was sent by"),
        ("Who fell on deck?", "Ndayizeye", "was sent by"),
    ],
)
def test_the_sender_is_not_named_for_what_others_did(lagoons: Bot, question: str, named: str, not_named: str) -> None:
    _, said = told(lagoons, question)
    assert named in said
    assert not_named not in said
