"""What a sentence must hold beside the words of a question: which of a kind, who did it, a number, an effect.

And what is asked back, because "the annex" or "the Council" may be one of several.
"""

from __future__ import annotations

import pytest

from bot.reading.typed import tagged
from bot.reading.utterance import terms
from bot.searching.specifying import tells_which
from tests.bot.says import Said


@pytest.mark.parametrize(
    ("question", "sentence", "told"),
    [
        ("which drugs are sold", "Combating drug trafficking is a task of all.", False),
        ("which drugs are sold", "The sale of synthetic drugs is growing.", True),
        ("what threats grow", "New threats, such as piracy, are growing.", True),
        ("what weapons were sold", "The sale of technology and weapons has begun.", False),
        ("which arms were sold", "The arms deliveries have upset the balance.", False),
        ("which organ met", "The organ of supervision met in May.", True),
    ],
)
def test_which_of_a_kind_is_told_by_what_stands_at_its_noun(question: str, sentence: str, told: bool) -> None:
    words = tagged(question)
    head = terms([words[1]])[0]
    assert tells_which(sentence, head, {word.stem for word in words}) is told


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Which drugs are trafficked from Afghanistan?", id="drugs"),
        pytest.param("What military technology is imported?", id="technology"),
        pytest.param("Which territories of Azerbaijan have been occupied?", id="territories"),
        pytest.param("What kinds of weapons did Russia deliver?", id="kinds"),
        pytest.param("What kinds of troops make up the Collective Rapid Deployment Forces?", id="only-in-the-name"),
        pytest.param("Who is the director of the Counter-Terrorism Committee?", id="holder"),
        pytest.param("Who started the armed conflict?", id="deed"),
        pytest.param("What does the Department of Political Affairs do?", id="does"),
        pytest.param("How long will the joint military facilities be used?", id="how-long"),
        pytest.param("In which month were the rapid deployment forces set up?", id="month"),
        pytest.param("Who translated the annex of 1997?", id="who"),
        pytest.param("Who was President of the General Assembly when Smagulov wrote his letter?", id="office-then"),
    ],
)
def test_a_sentence_without_what_is_asked_for_is_no_answer(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("What good would it do to grant the CSTO observer status?", "strengthen in a concrete way"),
        ("What purpose would observer status serve?", "strengthen in a concrete way"),
        ("What would a resolution on cooperation permit?", "strengthening of interaction"),
    ],
)
def test_an_effect_is_told_by_the_sentence_that_goes_on(said: Said, question: str, named: str) -> None:
    status, text = said(question)
    assert (status, named in text) == ("answered", True)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Does the 2009 draft name any Charter article by number?", "No."),
        ("Is any article of the Charter numbered in the 1997 letter?", "Yes."),
    ],
)
def test_a_provision_called_by_number_has_one(said: Said, question: str, begins: str) -> None:
    assert said(question)[1].startswith(begins)


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("In what language was the annex written?", "clarify"),
        ("What is the title of the draft resolution?", "clarify"),
        ("Where did the Council meet?", "clarify"),
        ("Who signed all the annexes?", "answered"),
        ("Who signed the annex of 2002?", "answered"),
        ("What does the annex say about Afghanistan?", "answered"),
        ("Who signed the statement?", "answered"),
    ],
)
def test_one_of_several_is_asked_back_about_where_nothing_tells_which(said: Said, question: str, status: str) -> None:
    assert said(question)[0] == status
