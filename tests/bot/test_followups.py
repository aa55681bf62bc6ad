"""Follow-ups: what an incomplete question takes from the turn before, and when it is asked back instead."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.says import Said


@pytest.mark.parametrize(
    ("turns", "holds"),
    [
        (("who signed the 2004 annex for Belarus", "and for Tajikistan?"), "Rashid Alimov"),
        (("how many members were there in 2004", "and in 2009?"), "seven"),
        (
            (
                "what is the original language of the letter of 14 July 2009",
                "what about the letter of 5 September 1997?",
            ),
            "English",
        ),
        (("who signed the 1997 annex", "and the cover?"), "KOULIEV"),
        (("what does paragraph 2 of annex I say", "and paragraph 4?"), "peacekeeping"),
    ],
    ids=lambda value: value[-1] if isinstance(value, tuple) else "",
)
def test_a_value_alone_takes_the_place_of_its_kind_in_the_question_before(
    said: Said, turns: tuple[str, ...], holds: str
) -> None:
    """Family: "and X?", "what about X?" with a State, year, date, part or paragraph."""
    status, text = said(*turns)
    assert status == "answered"
    assert holds in text


@pytest.mark.parametrize(
    ("turns", "holds"),
    [
        (("who is Armen Martirosyan", "what did he sign?"), "annex"),
        (("who signed the letter of 14 July 2009", "what is his office?"), "Permanent Representative"),
        (("who signed the 2004 cover letter", "rank?"), "Chargé d'affaires"),
    ],
)
def test_he_and_his_are_the_one_person_before(said: Said, turns: tuple[str, ...], holds: str) -> None:
    """Family: a pronoun, or nothing, for the one person of the turn before."""
    status, text = said(*turns)
    assert status == "answered"
    assert holds in text


@pytest.mark.parametrize(
    ("turns", "holds"),
    [
        (("what is the title of the 1997 letter", "who signed it?"), "KOULIEV"),
        (("when was the 2004 letter dated", "symbol?"), "does not print"),
        (("who signed the 2009 letter", "to whom is it addressed?"), "Secretary-General"),
    ],
)
def test_it_is_the_letter_before(said: Said, turns: tuple[str, ...], holds: str) -> None:
    """Family: "it" or a bare noun after a question on one letter."""
    assert holds in said(*turns)[1]


@pytest.mark.parametrize(
    "turn",
    [
        "and Georgia?",
        "who signed it?",
        "and what about the annex?",
        "when was that?",
        "which of the two?",
        "same for the second",
    ],
)
def test_without_a_turn_before_a_follow_up_is_asked_back(said: Said, turn: str) -> None:
    """Family: elliptic or pointing utterances that open a conversation."""
    assert said(turn)[0] == "clarify"


@pytest.mark.parametrize("turn", ["show me the quote", "source?", "where does it say that?"])
def test_the_quotes_of_the_last_answer_are_shown(said: Said, turn: str) -> None:
    """Family: requests for the wording or place of what was just said."""
    status, text = said("how many states have ratified the peacekeeping agreement", turn)
    assert status == "answered"
    assert "currently ratified by four" in text


def test_a_number_picks_from_the_choices_of_a_clarifying_question(bot: Bot) -> None:
    first = bot.ask("what is the symbol of the letter?")
    assert first.answer.status == "clarify"
    assert len(first.answer.suggestions) == 4
    second = bot.ask("1", first.conversation)
    assert second.answer.status == "answered"
    assert "A/52/322" in second.answer.answer


def test_a_question_that_says_all_itself_forgets_the_turn_before(said: Said) -> None:
    text = said("who signed the 1997 letter", "when did the charter enter into force")[1]
    assert "18 September 2003" in text
