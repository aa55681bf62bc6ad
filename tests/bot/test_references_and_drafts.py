"""Questions on what is cited and on draft resolutions; each test serves one family, with questions of no file."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.says import Said


@pytest.mark.parametrize(
    ("question", "opening", "said"),
    [
        ("Does the 2004 letter cite rule 15?", "No", "rule 14"),
        ("Was resolution 1631 adopted by the Security Council?", "Yes", "Security Council"),
        ("Which organ adopted resolution 59/50?", "The General Assembly", "59/50"),
    ],
)
def test_a_provision_is_cited_or_not_and_of_an_organ(bot: Bot, question: str, opening: str, said: str) -> None:
    answer = bot.ask(question).answer
    assert (answer.status, answer.answer.startswith(opening)) == ("answered", True), answer.answer
    assert said in answer.answer


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Which rule is invoked for the explanatory note and the draft of 2009?", "rule 20"),
        ("Which article speaks of self-defence?", "Article 51"),
        ("What is the full title of the treaty in the 1997 letter?", "friendship, cooperation and mutual assistance"),
    ],
)
def test_a_provision_is_found_by_what_it_is_cited_for(bot: Bot, question: str, said: str) -> None:
    assert said in bot.ask(question).answer.answer


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Which paragraph of the explanatory note mentions Afghanistan?", "Paragraph 5"),
        ("Which operative paragraph of the 2009 draft asks for a report?", "Paragraph 4"),
        ("Which preambular paragraph of the 2009 draft mentions the Declarations?", "The fourth preambular paragraph"),
    ],
)
def test_a_paragraph_is_named_by_its_number_or_place(bot: Bot, question: str, said: str) -> None:
    assert said in bot.ask(question).answer.answer


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("Does the 2004 draft request a report?", "No"),
        ("Does the 2009 draft request a report?", "Yes"),
        ("Do both drafts request a report?", "No"),
    ],
)
def test_what_drafts_say_is_told_apart(bot: Bot, question: str, opening: str) -> None:
    answer = bot.ask(question).answer
    assert (answer.status, answer.answer.startswith(opening)) == ("answered", True), answer.answer


def test_the_acting_organ_is_no_preambular_paragraph(bot: Bot) -> None:
    assert "five preambular paragraphs" in bot.ask("How many preambular paragraphs has annex II?").answer.answer


@pytest.mark.parametrize(
    "question", ["What are the purposes of the OSCE?", "What are the aims of the Minsk Conference?"]
)
def test_purposes_of_one_are_not_told_of_another(bot: Bot, question: str) -> None:
    assert "CSTO" not in bot.ask(question).answer.answer


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        pytest.param("Which declarations does the 2009 draft recall?", "9 December 1994", "Gabon", id="declarations"),
        pytest.param("What rules does the 2004 letter invoke?", "rule 14", "59/50", id="rules"),
        pytest.param("Which GA resolution is quoted in 2009?", "59/50", "1631", id="of-an-organ"),
    ],
)
def test_what_is_cited_is_asked_for_by_its_kind(bot: Bot, question: str, named: str, not_named: str) -> None:
    answer = bot.ask(question).answer
    assert answer.status == "answered"
    assert named in answer.answer
    assert not_named not in answer.answer


@pytest.mark.parametrize(
    ("question", "named", "without"),
    [
        (
            "Under what rule were the explanatory note and the draft resolution annexed to the Russian letter?",
            "rule 20",
            "59/50",
        ),
        ("¿De conformidad con qué artículo del reglamento se adjuntó el proyecto a la carta de 2009?", "20", "59/50"),
        ("¿Con arreglo a qué artículo del reglamento se adjuntaron el memorando y el proyecto en 2004?", "20", "14"),
        ("What resolution does the 2009 draft cite?", "59/50", "rule"),
    ],
)
def test_what_stands_behind_what_is_the_kind_of_provision(said: Said, question: str, named: str, without: str) -> None:
    status, text = said(question)
    assert status == "answered"
    assert named in text
    assert without not in text.replace("14 de julio", "")


@pytest.mark.parametrize(
    "question",
    ["What rule does the 2009 draft resolution cite?", "Which resolution does the 2004 draft recall?"],
)
def test_a_part_that_cites_none_is_not_given_that_of_its_letter(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"
