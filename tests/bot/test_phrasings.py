"""Ways of asking that say the same: light verbs, pairs of States, numbered paragraphs, short forms, German."""

from __future__ import annotations

import pytest

from bot.ask import Bot


def told(bot: Bot, question: str) -> str:
    """Answer, items and quotes of an answered answer on one line; "" where there is none."""
    answer = bot.ask(question).answer
    if answer.status != "answered":
        return ""
    return " ".join(" ".join((answer.answer, *answer.items, *(c.quote for c in answer.citations))).split())


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("In which year was the CSTO brought into the UN standing committee?", "2006"),
        ("Since when has the CSTO sat as observer in the General Assembly?", "2004"),
        ("CSTO charter - in force since?", "18 September 2003"),
        ("On whom does responsibility for stability lie, going by the 2002 statement?", "States of the region"),
    ],
)
def test_a_light_verb_beside_telling_words_is_no_lack(bot: Bot, question: str, holds: str) -> None:
    assert holds in told(bot, question)


@pytest.mark.parametrize(
    "question",
    [
        "In which year was the CSTO taken into NATO?",
        "What did Belarus bring to the Moscow parade?",
        "Since when has the CSTO kept a bank account in Geneva?",
    ],
)
def test_a_light_verb_does_not_stand_in_for_what_is_not_told(bot: Bot, question: str) -> None:
    assert told(bot, question) == ""


@pytest.mark.parametrize(
    "question",
    [
        "When was the Armenian-Russian friendship treaty signed?",
        "On what day did somebody sign the Russian-Armenian pact?",
        "Date of the Armenian-Russian treaty of friendship and mutual assistance?",
    ],
)
def test_an_adjective_of_two_states_names_both(bot: Bot, question: str) -> None:
    assert "29 August 1997" in told(bot, question)


def test_an_adjective_of_two_other_states_names_neither_of_these(bot: Bot) -> None:
    assert told(bot, "When was the Franco-German friendship treaty signed?") == ""
    assert told(bot, "When was the Russian-Chinese friendship treaty signed?") == ""


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("Which sort of trafficking does paragraph 5 of the 2009 note single out?", "drug trafficking"),
        ("What level of interaction does paragraph 5 of the 2004 memorandum have in mind?", "optimal level"),
        ("Which principles does para 4 of the 2004 memorandum go by?", "joint participation"),
    ],
)
def test_a_paragraph_called_by_number_answers_for_itself(bot: Bot, question: str, holds: str) -> None:
    assert holds in told(bot, question)


def test_a_paragraph_called_by_number_does_not_answer_for_another_topic(bot: Bot) -> None:
    assert told(bot, "Which nuclear tests does paragraph 5 of the 2009 note single out?") == ""


@pytest.mark.parametrize(
    "question",
    [
        "In what year were the Collective Rapid Deployment Forces created?",
        "wen were the rapid deployment forces set up",
        "Collective Rapid-Deployment Forces: established when?",
    ],
)
def test_a_hyphen_more_or_less_is_the_same_name(bot: Bot, question: str) -> None:
    assert "2001" in told(bot, question)


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("what hapened to 20 pct of azerbaijan territory", "occupied"),
        ("csto mbrs 2004 lst", "Tajikistan"),
        ("armz deliveries to armenia, worth how much $$", "one billion"),
    ],
)
def test_short_forms_are_read_as_their_words(bot: Bot, question: str, holds: str) -> None:
    assert holds in told(bot, question)


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("Which article of the Charter is cited in 1997, and for which right?", "self-defence"),
        ("Which rule does the 2009 letter rest on, and for what?", "supplementary item"),
    ],
)
def test_a_second_question_behind_a_reference_is_answered_by_its_sentence(bot: Bot, question: str, holds: str) -> None:
    assert holds in told(bot, question)


def test_an_article_of_a_treaty_is_not_one_of_the_charter(bot: Bot) -> None:
    assert "Article 51" not in bot.ask("Which article of the friendship treaty covers arms production?").answer.answer


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("Wer hat den Brief von 2004 unterschrieben?", "Smagulov"),
        ("Welche Staaten waren 2004 Mitglieder der OVKS?", "Tajikistan"),
        ("Wie viele Flüchtlinge nennt Aserbaidschan im Brief von 1997?", "one million"),
        ("Wann trat die Satzung der OVKS in Kraft?", "18 September 2003"),
    ],
)
def test_german_is_read_as_english(bot: Bot, question: str, holds: str) -> None:
    assert holds in told(bot, question)
