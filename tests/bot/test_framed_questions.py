"""Families of wordings around a question: reported claims, names before their pronoun, when-clauses, what is ruled out.

Each family stands with three wordings of its own, over the four seed letters.
"""

from __future__ import annotations

import pytest

from bot.reading.frames import unframed
from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        pytest.param("A friend says that Ling signed. Is she right?", "is it true that Ling signed?", id="claim"),
        pytest.param("My neighbour insists Ling signed - is that so?", "is it true that Ling signed?", id="claim-dash"),
        pytest.param("The letter says that Ling signed.", "The letter says that Ling signed.", id="a-letter"),
        pytest.param("Hassan Hassanov, was he a president?", "was Hassan Hassanov a president?", id="name-first"),
        pytest.param("Ms Jarbussynova, she represented whom", "Ms Jarbussynova, she represented whom", id="too-loose"),
        pytest.param("When Ling wrote, who was president?", "who was president when Ling wrote?", id="when-clause"),
        pytest.param("Could you please count the annexes?", "how many annexes?", id="count"),
        pytest.param("was it printed once again", "was it reissued", id="reissued"),
        ("which is the longest one you hold?", "which is the longest?"),
        ("the earliest ones in your archive", "the earliest"),
        ("how many letters do you have", "how many letters do you have"),
        ("hello dragoman, which treaties are cited", "which treaties are cited"),
        ("good evening all: signers of the 2004 letter", "signers of the 2004 letter"),
        ("yo, is Kenya a member?", "is Kenya a member?"),
        ("hello there", "hello there"),
        ("thanks a lot", "thanks a lot"),
        pytest.param("In which texts are arms to be found?", "In which texts are arms mentioned?", id="found"),
    ],
)
def test_frames_come_off_and_letters_are_no_frames(typed: str, plain: str) -> None:
    assert unframed(typed) == plain


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("My neighbour says that Belarus joined after 2004. Is he right?", "No."),
        ("A student of mine insists Putin signed the covering letter of 2002. Is that correct?", "No."),
        ("Someone told me that Kouliev signed the 1997 letter. Is that true?", "Yes."),
        ("Would it be fair to call Ling a head of State?", "No."),
        ("Did Uzbekistan join after 2004?", "Yes."),
    ],
)
def test_reported_claims_are_answered_yes_or_no(said: Said, question: str, lead: str) -> None:
    tells(said, question, begins=lead)


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        pytest.param("Who was the Russian ambassador before Denisov?", "Lavrov", "Churkin", id="before"),
        pytest.param("Churkin's predecessors as Permanent Representative of Russia?", "Denisov", "Kouliev", id="prior"),
        pytest.param("Which man signed both the letter and the annex of 2004?", "Smagulov", "Alimov", id="one-in-two"),
        pytest.param("One diplomat signed the 2004 papers twice: who?", "Smagulov", "Denisov", id="twice"),
        pytest.param("List me everyone who signed in 2009.", "Churkin", "Smagulov", id="everyone"),
        pytest.param("Give me the name of whoever signed for Belarus in 2004.", "Ivanou", "Ling", id="whoever"),
        pytest.param("Whose name ends the annex of 1997?", "Hassan", "Kouliev", id="closing-name"),
        pytest.param("Does Ling speak for which country?", "Belarus", "Armenia", id="question-word-behind"),
        pytest.param("Mr Kocharian is from which country?", "Armenia", "Mauritania", id="title-no-state"),
        pytest.param("From what day is the letter from Kazakhstan?", "10 August 2004", "19 August", id="of-what-day"),
        pytest.param("Which land is in the 2009 list but missing in 2004?", "Uzbekistan is", "None", id="missing"),
        pytest.param("When Churkin wrote, was Uzbekistan in the alliance?", "Yes", "No.", id="dated-by-writing"),
        pytest.param("Which papers do you rely on?", "1997", "unknown", id="collection"),
        pytest.param("Which titles have the annexes of 2004 and 2009?", "titled", "1997", id="part-in-each-letter"),
        pytest.param("Where can one read the word Afghanistan? In which letters?", "2009", "1997", id="read-in"),
    ],
)
def test_frames_and_small_words_hide_nothing(said: Said, question: str, named: str, not_named: str) -> None:
    tells(said, question, named, without=not_named)


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("Who signed the annex of 2004 for Armenia?", "And who for Belarus?"), "Ivanou"),
        (("Who signed the 2002 statement for Belarus?", "and who for Tajikistan?"), "Rakhmonov"),
        (("How many operative paragraphs does the 2004 draft have?", "read out the first one"), "capacity of observer"),
        (("How many preambular paragraphs does the 2009 draft have?", "quote the first"), "59/50"),
    ],
)
def test_the_same_is_asked_again_for_another(said: Said, turns: tuple[str, ...], named: str) -> None:
    tells(said, turns, named)


@pytest.mark.parametrize(
    "question",
    [
        "Was the 1997 letter written in French?",
        "Are the letters of 1997 and 2004 both addressed to the Secretary-General?",
    ],
)
def test_one_of_two_is_not_both_and_a_language_is_no_signer(said: Said, question: str) -> None:
    status, text = said(question)
    assert status != "answered" or text.startswith("No.")
    assert "did not sign" not in text


@pytest.mark.parametrize(
    ("question", "named"),
    [
        pytest.param("What texts were you given?", "Four letters", id="given"),
        pytest.param("Name the sources you were fed with", "Four letters", id="fed"),
        pytest.param("Which papers have you read so far?", "Four letters", id="read"),
        pytest.param("In which letters do I come across the Minsk Conference?", "5 September 1997", id="come-across"),
        pytest.param("Where might one encounter OSCE?", "10 August 2004", id="encounter"),
        pytest.param("In which document would I stumble upon refugees?", "5 September 1997", id="stumble"),
        pytest.param("Was Georgia in the grouping in 2009?", "No.", id="grouping"),
        pytest.param("Is Belarus in the club?", "Yes.", id="club"),
        pytest.param("Was Uzbekistan in the bloc in 2004?", "No.", id="bloc"),
    ],
)
def test_what_the_bot_holds_what_is_met_in_letters_and_who_is_in_a_group(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How did the vote on resolution 59/50 go?", id="vote"),
        pytest.param("By how many votes was the draft of 2004 passed?", id="votes"),
        pytest.param("Print the whole text of rule 20", id="text-of-a-rule"),
        pytest.param("Was Churkin's letter typed or handwritten?", id="one-of-two"),
    ],
)
def test_what_is_only_near_the_question_is_no_answer(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("Did Churkin sign the 2009 letter?", "which post?"), "Permanent Representative"),
        (("What did Hassanov sign?", "in what capacity?"), "Minister for Foreign Affairs"),
        (("Is Kocharian named in 2002?", "what was his office?"), "Head of State"),
    ],
)
def test_a_post_is_asked_of_the_person_before(said: Said, turns: tuple[str, ...], named: str) -> None:
    tells(said, turns, named)
