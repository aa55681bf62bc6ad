"""Families of questions that a sentence answers: bodies by name, who acts, what worries, what a provision asks for.

Each family stands with three wordings of its own, over the four seed letters.
"""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "named"),
    [
        pytest.param("Which UN organs has the secretariat of the CSTO contacts with?", "Drugs and Crime", id="organs"),
        pytest.param("which un agencies is the csto secretariat in touch with?", "Political Affairs", id="agencies"),
        pytest.param("With which bodies had CSTO made contact by 2004?", "Counter-Terrorism Committee", id="bodies"),
        pytest.param("Who has the basic responsibility for stability?", "States of the region", id="who-acts"),
        pytest.param("On whom does the basic responsibility for peace lie?", "States of the region", id="on-whom"),
        pytest.param("Why was Azerbaijan worried about the treaty?", "concern", id="worried"),
        pytest.param("What is Azerbaijan unhappy about?", "concern", id="unhappy"),
        pytest.param("What did the minister of Azerbaijan complain of?", "concern", id="complain"),
        pytest.param("What does resolution 1631 call on regional organizations to do?", "coordination", id="call-upon"),
        pytest.param("What does Security Council resolution 1631 ask?", "coordination", id="ask"),
    ],
)
def test_what_is_told_by_another_word_is_found(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Which UN agencies run refugee camps?", id="bodies"),
        pytest.param("Who led the talks on the Treaty?", id="who-acts"),
        pytest.param("Why was Belarus worried about the treaty?", id="worried"),
        pytest.param("What does resolution 1701 call for?", id="provision"),
    ],
)
def test_what_no_sentence_tells_is_refused(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        pytest.param(
            "Find the sentence in which Armenia is said not to intend a political solution",
            "does not intend",
            id="said",
        ),
        pytest.param("Which country is a source of drug trafficking?", "Afghanistan", id="country"),
        pytest.param("What kinds of new threats are listed in 2002?", "terrorism", id="kinds"),
    ],
)
def test_what_others_say_of_a_state_and_what_is_listed(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question", ["What types of weapons were delivered to Armenia?", "What categories of States have observer status?"]
)
def test_kinds_that_are_not_listed_are_not_told(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "told", "not_told"),
    [
        (
            "What does the 2004 letter say about terrorism?",
            ["international terrorism and extremism"],
            "Anti-Terrorism Centre",
        ),
        ("What does the 2009 letter say about drugs?", ["combating drug trafficking"], "Office on Drugs"),
        ("What does Azerbaijan say about the Treaty?", ["signing in Moscow", "formally established"], ""),
        (
            "What is said about the Charter of the United Nations in the 2002 statement?",
            ["demonstrated a commitment", "respect for the Charter"],
            "",
        ),
        ("What do the heads of State have to say on Central Asia?", ["group in Central Asia"], "Jarbussynova"),
    ],
)
def test_what_a_letter_says_on_one_thing_is_the_sentences_that_speak_of_it(
    said: Said, question: str, told: list[str], not_told: str
) -> None:
    status, text = said(question)
    assert (status, [piece for piece in told if piece not in text]) == ("answered", [])
    assert not not_told or not_told not in text


@pytest.mark.parametrize(
    "question", ["why is Azerbaijan concerned", "What is Azerbaijan concerned about?", "What worries Azerbaijan?"]
)
def test_what_a_state_feels_stands_in_its_own_letter_in_the_first_person(said: Said, question: str) -> None:
    status, text = said(question)
    assert (status, "my deep concern" in text or "threat to our security" in text) == ("answered", True), text


@pytest.mark.parametrize(
    "question",
    ["Who occupies Azerbaijani territory?", "who occupied 20 per cent of the territory", "Who registered the CSTO?"],
)
def test_what_was_done_by_nobody_named_does_not_tell_who(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


@pytest.mark.parametrize(
    "question",
    [
        "what sort of systems are to be formed in Europe and Asia?",
        "what systems of security are wished for in Asia?",
        "At the very end the presidents speak of systems for Europe and Asia; what sort of systems?",
    ],
)
def test_a_region_is_not_the_part_of_it_that_another_sentence_names(said: Said, question: str) -> None:
    tells(said, question, "comprehensive systems of collective security", without="Central Asia")


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("What is being developed in Central Asia?", "a group in Central Asia"),
        ("Where in Asia are forces developed?", "Central Asia"),
        ("Which forces are developed in Eastern Europe?", "regional forces"),
    ],
)
def test_a_part_of_a_region_is_found_by_its_own_name(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question", ["what sort of systems?", "which activities are there?", "what kind of cooperation?"]
)
def test_sentences_told_together_make_no_more_than_can_be_read(said: Said, question: str) -> None:
    assert len(said(question)[1]) <= 1500
