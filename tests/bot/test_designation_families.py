"""Numbers by which things are called, hours of the day, and clauses behind "that": what tells them."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from bot.searching.designations import cites_numbered, lacks_number, tells_hour
from tests.bot.invented_letters import Over
from tests.bot.says import Said, tells

LETTER = """A/56/402
General Assembly
Distr.: General
20 September 2001

Original: English

Letter dated 18 September 2001 from the Permanent Representative of Ghana to the United Nations addressed to the
Secretary-General

I wish to inform you of the following incident at the lighthouse of Keta.

At 2340 hours, the coast guard hailed a trawler that had cast its nets inside the reserve.

The Ministry of Fisheries sent note No. 118/KT to the owner of the trawler.

The owner will pay the fine on the condition that the nets are returned to the crew.

The Government welcomed the belief that the reserve would recover within three years.

(Signed) Kwame Asante-Boadi
Ambassador
"""


@pytest.fixture
def keta(over: Over) -> Bot:
    """A bot over one invented letter."""
    return over(LETTER)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("At what time was the trawler hailed?", "2340 hours"),
        ("At what hour did the coast guard hail the trawler?", "2340 hours"),
        ("On what condition will the owner pay the fine?", "returned to the crew"),
        ("Which belief did the Government welcome?", "within three years"),
        ("I want the sentence about the trawler which cast its nets inside the reserve", "2340 hours"),
    ],
)
def test_hours_numbers_and_what_a_condition_says_are_told(keta: Bot, question: str, told: str) -> None:
    answer = keta.ask(question).answer
    assert answer.status == "answered"
    assert told in answer.answer


@pytest.mark.parametrize(
    "question",
    [
        "At what time was the note sent?",
        "What is the number of the trawler?",
        "How many notes did the Ministry of Fisheries send?",
        "Which nets are returned to the crew?",
    ],
)
def test_a_sentence_without_hour_number_or_kind_is_no_answer(keta: Bot, question: str) -> None:
    assert keta.ask(question).answer.status == "unanswered"


@pytest.mark.parametrize("text", ["at 0555 hours", "about 8 a.m.", "until 10:30 p.m."])
def test_an_hour_is_known_by_what_stands_behind_it(text: str) -> None:
    assert tells_hour(text)


@pytest.mark.parametrize(
    ("text", "lacking"),
    [("registered on 4 May 1998", True), ("founded in 1974", True), ("entered under No. 44", False)],
)
def test_days_and_years_are_no_numbers_of_things(text: str, lacking: bool) -> None:
    assert lacks_number(["what", "number"], text) is lacking


@pytest.mark.parametrize(
    ("text", "provision", "cited"),
    [
        ("under items 12 and 14 of the agenda", "item", True),
        ("in Article 33 of the Charter", "articl", True),
        ("resolution 1100 (1997)", "resolut", True),
        ("the Articles of the Charter which encourage it", "articl", False),
        ("a rule of long standing", "rule", False),
    ],
)
def test_a_provision_is_told_by_its_number(text: str, provision: str, cited: bool) -> None:
    assert cites_numbered(text, provision) is cited


@pytest.mark.parametrize(
    ("question", "provision", "sentence", "cites"),
    [
        ("which article of the treaty governs trade", "articl", "They acted under Article 7 of the Charter.", False),
        ("which article of the charter is it", "articl", "They acted under Article 7 of the Charter.", True),
        ("which rule allows that", "rule", "Under rule 9 of the rules of procedure it was allowed.", True),
        ("which rule of procedure allows that", "rule", "Under rule 9 of the rules of procedure it was.", True),
        ("which section of the accord", "section", "Section 4 speaks of trade.", True),
        ("which item of the agenda", "item", "Decision 3 puts it on the agenda.", False),
    ],
)  # fmt: skip
def test_a_number_is_that_of_a_provision_of_what_the_question_names(
    question: str, provision: str, sentence: str, cites: bool
) -> None:
    assert cites_numbered(sentence, provision, question.split()) is cites


@pytest.mark.parametrize(
    "question",
    [
        "Which rules of procedure does the 2009 request lean on, one for the item and another for the annexes?",
        "On which rules does the joint request of 2004 rest?",
        "Which two rules of procedure do the ambassadors rely on in 2004? Both numbers, please.",
    ],
)
def test_several_provisions_are_all_that_serve_for_one_thing_each(said: Said, question: str) -> None:
    tells(said, question, "rule 14", "rule 20")


def test_one_provision_is_the_one_that_serves_for_the_thing(said: Said) -> None:
    tells(said, "Which rule of procedure does the 2009 request use for the item?", "rule 14", without="rule 20")


def test_rules_of_a_letter_that_cites_none_are_not_told(said: Said) -> None:
    assert said("Which rules of procedure does the 1997 letter rest on?")[0] != "answered"
