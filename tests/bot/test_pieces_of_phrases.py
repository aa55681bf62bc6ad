"""A word inside a name or a set phrase is not the thing that is asked for; two questions in a telegram are two."""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, declines, said_of, tells

_LETTER = """United Nations   A/41/612

General Assembly

Distr.: General
19 September 1986

Original: English

Letter dated 12 September 1986 from the Permanent Representative of Guinea to the United Nations addressed to the
Secretary-General

The secretariat of the River League has written to the Office on Floods and Fire in Geneva.

The Charter of the League was signed at Kindia on 4 March 1981, entered into force on 9 June 1982 and was registered on
2 May 1983.

The Forces of the League came to Kankan in two columns. The Refugees Act came into force on 1 January 1984.

In 1985, 210 fishermen went back to the lake, all but twelve of them by boat.

In its work the League follows the rules of 1980. The secretariat has bought three lorries in Conakry.

Mali plants trees along the river to hold back the sand.

Guinea is concerned about the delay. It is particularly concerned about the state of the dykes. Liberia acts in breach
of its duties as the depositary of the Charter, in the view of Guinea.

(Signed) Fatou CAMARA
Permanent Representative of Guinea
"""


@pytest.fixture
def asked(over: Over) -> Said:
    return said_of(over(_LETTER))


@pytest.mark.parametrize(
    "question",
    [
        "What does the League do about fire?",
        "What did the secretariat do about floods?",
        "What has been done against fire?",
        "When did the Forces start?",
        "In which year did the Forces come?",
        "How many fishermen walked?",
        "How many fishermen went by boat?",
    ],
)
def test_a_piece_of_a_name_or_phrase_tells_nothing_of_its_own(asked: Said, question: str) -> None:
    declines(asked, question)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What does Mali do against the sand?", "plants trees"),
        ("When did the Refugees Act come into force?", "1 January 1984"),
        ("How many fishermen went back to the lake?", "210 fishermen"),
    ],
)
def test_what_is_said_of_the_thing_itself_is_told(asked: Said, question: str, told: str) -> None:
    tells(asked, question, told)


@pytest.mark.parametrize(
    "question",
    [
        "charter of the league signed when + registered when",
        "league charter signed when, registered when?",
        "charter signed when & registered when",
        "charter of the league signed when; charter registered when",
    ],
)
def test_each_of_two_telegrams_has_its_day(asked: Said, question: str) -> None:
    tells(asked, question, "4 March 1981", "2 May 1983")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Does the letter give the date of the signing of the Charter?", "4 March 1981"),
        ("Does the letter mention the date of registration of the Charter?", "2 May 1983"),
        ("Does the 1986 letter name the place of signature of the Charter?", "Kindia"),
        ("What was the place of the signing of the Charter?", "Kindia"),
    ],
)
def test_whether_a_particular_is_given_is_told_with_it(asked: Said, question: str, told: str) -> None:
    tells(asked, question, told)


@pytest.mark.parametrize(
    "question",
    [
        "Does the letter mention the name of the Secretary-General?",
        "Does the letter give the date of the flood?",
        "Does it name the place of the fire?",
    ],
)
def test_that_a_thing_is_mentioned_gives_no_name_or_day_of_it(asked: Said, question: str) -> None:
    assert asked(question)[0] != "answered"


@pytest.mark.parametrize(
    "question",
    [
        "What principles does the League follow?",
        "Which principles does the League follow in its work?",
        "Which houses has the secretariat bought in Conakry?",
    ],
)
def test_what_is_only_near_to_the_noun_asked_for_is_none(asked: Said, question: str) -> None:
    declines(asked, question)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What rules does the League follow in its work?", "rules of 1980"),
        ("Which lorries has the secretariat bought in Conakry?", "three lorries"),
    ],
)
def test_a_noun_of_the_same_meaning_is_told(asked: Said, question: str, told: str) -> None:
    tells(asked, question, told)


def test_who_signed_something_with_a_date_is_no_date(asked: Said) -> None:
    assert "4 March" not in asked("Who signed the date of the Charter?")[1]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What is Guinea concerned about in particular?", "state of the dykes"),
        ("What duties does Liberia breach as the depositary?", "Liberia acts in breach"),
    ],
)
def test_what_is_singled_out_and_who_has_the_role_is_told(asked: Said, question: str, told: str) -> None:
    tells(asked, question, told)


def test_what_another_does_in_a_role_is_not_told(asked: Said) -> None:
    declines(asked, "What duties does Guinea breach as the depositary?")
