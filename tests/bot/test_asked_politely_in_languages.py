"""Courtesies before a question of another language, and Spanish without its marks, change nothing in what is read."""

from __future__ import annotations

import pytest

from bot.reading.languages import language_of
from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Хочу узнать, кто подписал письмо 2009 года?", "Churkin"),
        ("Подскажите, кому адресовано письмо 1997 года?", "Secretary-General"),
        ("Мне интересно, сколько приложений у письма 2009 года?", "2"),
        ("Quisiera saber quién firmó la carta de 2009", "Churkin"),
        ("¿Puede decirme de qué fecha es la carta de 2004?", "10 August 2004"),
        ("Je voudrais savoir qui a signé la lettre de 2009", "Churkin"),
        ("Ich möchte wissen, wer den Brief von 2009 unterzeichnet hat", "Churkin"),
    ],
)
def test_a_courtesy_before_a_question_asks_nothing(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Desde cuándo tiene la OTSC la condición de observador", "es"),
        ("En qué ciudad se aprobó la declaración", "es"),
        ("Depuis quand la lettre est en russe", "fr"),
        ("de quelle année est la résolution en annexe", "fr"),
        ("who signed the letter of La Paz en route", "en"),
        ("the El Salvador letter of 1992", "en"),
    ],
)
def test_spanish_and_french_are_told_apart_by_their_small_words(text: str, language: str) -> None:
    assert language_of(text) == language
