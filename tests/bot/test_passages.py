"""Passage answers: which sentence is given, what may be missing, and what is never answered by a passage."""

from __future__ import annotations

import pytest

from bot.ask import Bot


def quotes(bot: Bot, question: str) -> str:
    """All quotes of an answered answer, on one line; "" where there is none."""
    answer = bot.ask(question).answer
    return " ".join(" ".join(c.quote for c in answer.citations).split()) if answer.status == "answered" else ""


@pytest.mark.parametrize(
    ("question", "wording"),
    [
        ("Which line speaks of a fitting role in the coalition?", "played a fitting role"),
        ("Show the wording about expanding mutual capacities", "expand their mutual capacities"),
        ("Which phrase calls the Treaty a living organism?", "living and dynamically developing organism"),
    ],
)
def test_a_question_for_wording_gets_the_sentence_that_holds_it(bot: Bot, question: str, wording: str) -> None:
    assert wording in quotes(bot, question)


@pytest.mark.parametrize(
    ("question", "wording"),
    [
        ("What does the 1997 letter say about weapons supplied unlawfully?", "illegal Russian arms deliveries"),
        ("Where do the presidents call for fair world order?", "equitable and democratic world order"),
        ("How does the memorandum describe ties with the UN in future?", "regular and well-organized basis"),
    ],
)
def test_words_of_the_same_meaning_find_the_sentence(bot: Bot, question: str, wording: str) -> None:
    assert wording in quotes(bot, question)


@pytest.mark.parametrize(
    ("question", "wording"),
    [
        ('Who wrote that something "has stood the test of time"?', "has stood the test of time"),
        ("Where is 'a fitting role' found?", "played a fitting role"),
        ('In which sentence are the words "pre-eminent character" used?', "pre-eminent character"),
    ],
)
def test_quoted_words_are_found_just_so(bot: Bot, question: str, wording: str) -> None:
    assert wording in quotes(bot, question)


@pytest.mark.parametrize(
    "question",
    [
        "What does the statement say about Mongolia?",
        "Where do they accuse Turkey of aggression?",
        "What does the memorandum say about resolution 1373?",
    ],
)
def test_a_name_or_number_may_never_be_missing(bot: Bot, question: str) -> None:
    answer = bot.ask(question).answer
    assert answer.status == "unanswered"


@pytest.mark.parametrize(
    "question",
    [
        "Who presided over the Moscow meeting of May 2002?",
        "Which minister carried the letter of 2009 to New York?",
        "What was the name of the interpreter?",
    ],
)
def test_a_sentence_without_a_person_does_not_tell_who(bot: Bot, question: str) -> None:
    assert bot.ask(question).answer.status == "unanswered"


@pytest.mark.parametrize(
    "question",
    [
        "Which grenades were delivered to Armenia?",
        "Which provinces of Azerbaijan were taken?",
        "Which helicopters do the deployment forces have?",
    ],
)
def test_which_of_a_kind_needs_a_sentence_that_speaks_of_the_kind(bot: Bot, question: str) -> None:
    assert bot.ask(question).answer.status == "unanswered"


@pytest.mark.parametrize(
    "question",
    ["When will the next session of the Council be?", "When was the emblem chosen?", "When does the Treaty expire?"],
)
def test_when_needs_a_date_that_fits(bot: Bot, question: str) -> None:
    assert bot.ask(question).answer.status == "unanswered"


@pytest.mark.parametrize(
    ("question", "both"),
    [
        ("Why would a resolution on cooperation be good, by the 2009 note?", "interaction"),
        ("Why does the memorandum want observer status?", "this objective"),
    ],
)
def test_a_reason_that_runs_over_a_border_is_given_whole(bot: Bot, question: str, both: str) -> None:
    assert both in quotes(bot, question)


@pytest.mark.parametrize(
    "question",
    [
        "What does the letter of 2004 say about sovereignty?",
        "What do the letters say about drug trafficking?",
        "What does the annex of 2002 say on rehabilitation?",
    ],
)
def test_every_quote_stands_in_the_source(bot: Bot, question: str) -> None:
    answer = bot.ask(question).answer
    assert answer.status == "answered"
    assert all(c.quote and c.end - c.start == len(c.quote) for c in answer.citations)


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("Where was the Treaty on Collective Security signed?", "unanswered"),
        ("in what place was the treaty of 1997 signed", "answered"),
        ("where was the statement of the heads of State adopted", "answered"),
    ],
)
def test_a_place_is_that_of_what_happened_there(bot: Bot, question: str, status: str) -> None:
    assert bot.ask(question).answer.status == status
