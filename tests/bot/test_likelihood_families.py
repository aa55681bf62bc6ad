"""A sentence that lacks a word of the question answers where sentences like it mostly do, and never against a rule."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from bot.lexicon import word_classes
from bot.searching.likelihood import Signs, likelihood
from bot.searching.weights import LEAST, WEIGHTS
from tests.bot.invented_letters import Over

LETTER = """A/64/911
General Assembly
Distr.: General
3 March 2010

Original: English

Sixty-fourth session
Agenda item 48

Letter dated 1 March 2010 from the Permanent Representative of Paraguay to the United Nations addressed to the
Secretary-General

I have the honour to transmit herewith the text of the declaration of the Ministers for Water of the Plata Basin,
adopted at Asunción on 12 February 2010 (see annex).

(Signed) Ramiro Ortellado Vega
Ambassador
Permanent Representative

Annex to the letter dated 1 March 2010 from the Permanent Representative of Paraguay to the United Nations addressed
to the Secretary-General

Declaration of the Ministers for Water of the Plata Basin

We, the Ministers for Water, express our alarm at the retreat of the wetlands, which have shrunk by 18 per cent since
the construction of the upper dams.

The felling of the riverside forests exposes the villages to floods and silts up the irrigation canals.

We consider it advisable to set up a joint observatory of the rivers, which would publish the water levels every week.

The observatory would be financed from a levy of 2 guaraníes on each cubic metre of water taken by industry.

The smuggling of mercury across the borders poisons the fish on which forty thousand families live.

We invite the Inter-American Development Bank to assess the condition of the upper dams before the rainy season.

The navigation companies undertake to replace their single-hulled tankers by 2015.
"""


@pytest.fixture
def rivers(over: Over) -> Bot:
    """A bot over one invented letter."""
    return over(LETTER)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What step do the ministers consider advisable about the rivers?", "joint observatory"),
        ("What peril does the felling of the riverside forests bring to the villages?", "floods"),
        ("On what ground are the ministers alarmed at the retreat of the wetlands?", "18 per cent"),
        ("What trend in the wetlands do the ministers express alarm at?", "retreat"),
        ("What harm does the smuggling of mercury across the borders do to the fish?", "poisons"),
        ("What do the navigation companies promise to swap by 2015?", "single-hulled tankers"),
    ],
)
def test_a_describing_word_may_be_missing_where_the_sentence_stands_alone(
    rivers: Bot, question: str, told: str
) -> None:
    answer = rivers.ask(question).answer
    assert answer.status == "answered"
    assert told in answer.answer
    assert answer.citations[0].quote


@pytest.mark.parametrize(
    "question",
    [
        "What tonnage of mercury is smuggled across the borders?",  # an amount, and no number there
        "On which day was the observatory of the rivers opened?",  # a day is no matter of likelihood
        "Which villages are exposed to floods by the felling of the riverside forests?",  # no village is named
        "What did the Inter-American Development Bank answer to the ministers?",  # a formal act that is not told
        "What is the registration number of the observatory of the rivers?",
        "Name the director of the joint observatory of the rivers",
        "Who owns the upper dams?",
        "How many tankers do the navigation companies own?",
        "How do the tankers of the navigation companies differ from those of Kovalia?",
    ],
)
def test_likelihood_never_overrules_what_a_sentence_cannot_answer(rivers: Bot, question: str) -> None:
    assert rivers.ask(question).answer.status == "unanswered"


ALONE = Signs(0.75, 0, 0, 0.25, 1, 2.5, 0, 1.5, 0, 1, 0, 0, 0, 0, 0)


def test_each_sign_has_a_weight() -> None:
    assert len(WEIGHTS) == len(Signs._fields)


@pytest.mark.parametrize(
    "worse",
    [
        ALONE._replace(margin=1.0, rivals=3),
        ALONE._replace(exact=0.3, missing=0.7, evidence=0.4),
        ALONE._replace(exact=0.35, kin=0.4),
        ALONE._replace(own=0.0),
        ALONE._replace(thing=1.0),
    ],
)
def test_rivals_few_words_kin_and_words_carried_over_speak_against_a_sentence(worse: Signs) -> None:
    assert likelihood(worse) < likelihood(ALONE)
    assert likelihood(ALONE) >= LEAST


@pytest.mark.parametrize(
    ("word", "classes"),
    [("hours", ("n", "time")), ("envoy", ("n", "person")), ("quickly", ("r", "")), ("stepping", ("nv", "act"))],
)
def test_a_word_is_known_by_its_parts_of_speech_and_what_it_names(word: str, classes: tuple[str, str]) -> None:
    assert word_classes(word) == classes


def test_a_run_of_letters_is_of_no_class() -> None:
    assert word_classes("xqzt") == ("", "")
