"""Refusals: the reason, and what is near."""

from __future__ import annotations

import pytest

from bot.ask import Bot


@pytest.mark.parametrize("question", ["What does A/52/999 say?", "who signed A/52/321", "Title of A/52/3222?"])
def test_an_unknown_symbol_is_told_the_nearest_known_one(bot: Bot, question: str) -> None:
    answer = bot.ask(question).answer
    assert (answer.status, answer.reason) == ("unanswered", "no-such-letter")
    assert "A/52/322" in answer.answer or "A/52/150" in answer.answer


@pytest.mark.parametrize(
    ("question", "neighbours"),
    [
        ("Who signed the 1999 letter?", ("1997", "2002")),
        ("What is the 2006 letter about?", ("2004", "2009")),
        ("who wrote the letter of 2015", ("2009",)),
    ],
)
def test_a_year_without_letter_is_told_its_neighbours(bot: Bot, question: str, neighbours: tuple[str, ...]) -> None:
    answer = bot.ask(question).answer
    assert answer.status == "unanswered"
    assert all(year in answer.answer for year in neighbours)


@pytest.mark.parametrize(
    "question", ["Why did Moldova leave the Treaty?", "When did Latvia join?", "Why did Ukraine refuse to take part?"]
)
def test_a_false_premise_about_a_state_says_that_it_is_not_named(bot: Bot, question: str) -> None:
    answer = bot.ask(question).answer
    assert answer.status == "unanswered"


@pytest.mark.parametrize("question", ["xkqz wvpt", "lorem ipsum dolor", "zzzz"])
def test_junk_is_not_understood(bot: Bot, question: str) -> None:
    assert bot.ask(question).answer.status in ("unanswered", "clarify")


@pytest.mark.parametrize("question", ["What is the best pizza?", "Who won the football match?", "how tall is Everest"])
def test_general_knowledge_is_out_of_scope(bot: Bot, question: str) -> None:
    answer = bot.ask(question).answer
    assert answer.status == "unanswered"
    assert answer.reason in ("out-of-scope", "not-understood", "not-stated", "not-named")


@pytest.mark.parametrize("question", ["Where was Lavrov born?", "What is Putin's religion?", "Is Alimov married?"])
def test_private_details_are_not_told(bot: Bot, question: str) -> None:
    assert bot.ask(question).answer.status == "unanswered"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("what do the letters say about iraq", "No loaded letter mentions “iraq”."),
        ("what does the statement say about iraq", "Iraq is not named in any loaded letter."),
    ],
)
def test_a_state_that_no_letter_names_is_told_so_however_it_is_typed(bot: Bot, question: str, told: str) -> None:
    answer = bot.ask(question).answer
    assert (answer.status, answer.answer) == ("unanswered", told)


@pytest.mark.parametrize(
    ("question", "where"),
    [
        pytest.param(
            "Is there an office in Moscow according to the 2002 statement?",
            "in the annex (statement) to the letter",
            id="part",
        ),
        pytest.param(
            "Is there an office in Minsk according to the 2002 statement?", "in the letter of 21 May 2002", id="letter"
        ),
        pytest.param(
            "Is there an office in Wellington according to the 2002 statement?", "in any loaded letter", id="anywhere"
        ),
    ],
)
def test_a_name_is_denied_only_of_what_lacks_it(bot: Bot, question: str, where: str) -> None:
    answer = bot.ask(question).answer
    assert (answer.status, where in answer.answer) == ("unanswered", True), answer.answer
