"""Talk about the bot itself: what it does, what it does not, and questions on letters that only sound like it."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.says import Said


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("can you google that for me?", "outside"),
        ("are you connected to the internet", "outside"),
        ("could you write me a speech", "outside"),
        ("do you speak Spanish", "languages_read"),
        ("Can I ask in Russian?", "languages_read"),
        ("where do you get your answers from", "sources_used"),
        ("can I trust your quotes", "sources_used"),
        ("hello, I'm Tom", "greeting"),
        ("my name is Anna and I teach history", "greeting"),
        ("which language do the letters use", "original_language"),
        ("do you know who signed the 2009 letter", "signers"),
    ],
)
def test_talk_about_the_bot_is_told_from_questions_on_letters(bot: Bot, text: str, intent: str) -> None:
    assert bot.ask(text).answer.intent == intent


@pytest.mark.parametrize("question", ["Did the General Assembly get that?", "has Russia done so"])
def test_names_without_a_claim_prove_nothing(said: Said, question: str) -> None:
    assert not said(question)[1].startswith(("Yes", "No."))


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("of the six who signed the annex, how many were chargés", "how many"),
        ("among those who wrote in 2002, which was a minister", "which"),
        ("the people who signed, where did they meet", "where"),
        ("who signed when", "who"),
    ],
)
def test_a_relative_clause_asks_nothing(bot: Bot, question: str, kind: str) -> None:
    assert bot.ask(question).utterance.asks == kind
