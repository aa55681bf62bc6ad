"""What a thing is said to be: how it is described, as what an author regards it, and what only sounds like it."""

from __future__ import annotations

import pytest

from .invented_letters import Over
from .says import Case, Said, says


@pytest.mark.parametrize(
    "case",
    [
        (
            "How does the annex of 2004 describe the CSTO?",
            "is an international organization composed of six",
            "It begins",
        ),
        ("What sort of organization is the CSTO?", "is an international organization composed of six", ""),
        ("How does Azerbaijan see the Treaty?", "regards the Treaty as a factor", ""),
        ("As what is the Treaty on Collective Security regarded in 2002?", "living and dynamically", "factor"),
    ],
)
def test_a_thing_is_described_by_the_sentence_that_says_what_it_is(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize(
    "question", ["How does Tajikistan view the conflict?", "How do the ambassadors see the Treaty?"]
)
def test_nobody_is_made_to_regard_a_thing_as_another_does(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


@pytest.mark.parametrize(
    "question",
    ["What is the numerical strength of the Rapid Deployment Forces?", "What is the troop strength of the CRDF?"],
)
def test_a_strength_is_a_number(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


_VIEWS = """S/2003/611

Letter dated 3 June 2003 from the Permanent Representative of Ghana to the United Nations addressed to the
President of the Security Council

I have the honour to inform you that my Government considers the lake as a shared resource of both peoples. It
describes the new dam as a threat to fishing.

(Signed) Kofi Amoah Darko
Permanent Representative of Ghana
"""


@pytest.mark.parametrize(
    ("question", "named"),
    [("How does Ghana view the new dam?", "a threat to fishing"), ("How is the lake regarded?", "a shared resource")],
)
def test_the_view_of_a_letter_never_seen_is_told(over: Over, question: str, named: str) -> None:
    answer = over(_VIEWS).ask(question).answer
    assert (answer.status, named in answer.answer) == ("answered", True)


@pytest.mark.parametrize("question", ['What is meant by "CSTO"?', "Which name is behind CSTO?"])
def test_what_an_acronym_means_may_be_asked_in_other_words(said: Said, question: str) -> None:
    status, text = said(question)
    assert (status, text.startswith("CSTO stands for")) == ("answered", True)


def test_what_somebody_means_is_no_question_after_the_name(said: Said) -> None:
    assert "Hassanov" not in said('What does "the Treaty" stand for in the letter of Hassanov?')[1]


def test_members_of_a_region_are_listed_not_confirmed(said: Said) -> None:
    status, text = said("List the Central Asian members.")
    assert (status, text.startswith("Kazakhstan"), "Belarus" in text) == ("answered", True, False)


def test_the_number_of_typesetting_is_no_symbol(said: Said) -> None:
    assert said("What is the job number of the 1997 letter?")[0] == "unanswered"
