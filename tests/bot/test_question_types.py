"""Every question type by its own words: its example is answered by it, its phrases find it, its slots exist."""

from __future__ import annotations

import pytest

from bot.answers import Answer
from bot.ask import Bot
from bot.context import PROVIDERS
from bot.errors import BotError
from bot.intents import Intent, question
from bot.match import ranked
from bot.questions import question_types
from bot.reading.features import phrase_features

STOLEN = 0.03
"""Share of phrases that may be nearer to another question type."""
NEED_A_TURN_BEFORE = {"sources"}
REFUSING = {"member_since"}
"""Question types whose example shows an honest refusal."""


@pytest.mark.parametrize("intent", question_types(), ids=lambda intent: intent.name)
def test_the_example_is_answered_by_its_question_type(bot: Bot, intent: Intent) -> None:
    answer = bot.ask(intent.example).answer
    if intent.name in NEED_A_TURN_BEFORE:
        assert answer.status == "clarify"
    elif intent.name in REFUSING:
        assert (answer.status, answer.intent) == ("unanswered", intent.name)
    else:
        assert (answer.status, answer.intent) == ("answered", intent.name)


@pytest.mark.parametrize("intent", question_types(), ids=lambda intent: intent.name)
def test_a_question_type_says_what_it_answers_and_takes_known_slots(intent: Intent) -> None:
    assert intent.says.endswith(".")
    assert {annotation for _, annotation in intent.parameters} <= set(PROVIDERS)


def test_phrases_are_rarely_nearer_to_another_question_type() -> None:
    """A phrase that another type would take is a phrase nobody can use."""
    types = question_types()
    phrases = [(intent.name, phrase) for intent in types for phrase in intent.phrases]
    stolen = []
    for name, phrase in phrases:
        found = ranked(phrase_features(phrase), types)
        best = found[0].score if found else 0.0
        if name not in {one.intent.name for one in found if one.score >= best - 1e-9}:
            stolen.append((name, phrase))
    assert len(stolen) <= STOLEN * len(phrases), stolen


def test_a_name_is_registered_once_and_with_phrases() -> None:
    def taken_in_this_test() -> Answer | None:
        """A name that no question type has: it stays registered for the tests behind this one."""

    question("who", example="who")(taken_in_this_test)
    with pytest.raises(BotError, match="registered twice"):
        question("who", example="who")(taken_in_this_test)
    with pytest.raises(BotError, match="no phrase"):
        question(example="who")(lambda: None)
