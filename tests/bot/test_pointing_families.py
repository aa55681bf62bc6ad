"""Families of follow-ups that point: a correction, one of the persons just named, the other part, the same again."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("turns", "named", "not_named"),
    [
        (("Who signed for Armenia in the statement of 2002?", "sorry, I meant the letter"), "Abelian", "Kocharian"),
        (("Who signed the annex of 1997?", "no, the letter, not the annex"), "KOULIEV", "HASSANOV"),
        (("Who signed the letter of 1997?", "I meant the annex instead of the letter"), "HASSANOV", "KOULIEV"),
        (("Who signed the 2002 letter for Belarus?", "oops, I mean Kyrgyzstan, not Belarus"), "Baialinov", "Ling"),
    ],
)
def test_a_correction_puts_what_is_meant_for_what_is_not(
    said: Said, turns: tuple[str, ...], named: str, not_named: str
) -> None:
    tells(said, turns, named, without=not_named)


@pytest.mark.parametrize(
    ("turns", "verdict", "named"),
    [
        (("Who signed the 2004 annex for Tajikistan?", "was that man a chargé?"), "No.", "Alimov"),
        (("Who signed the 2004 annex for Belarus?", "Is this person a permanent representative?"), "No.", "Ivanou"),
        (
            ("Who signed the 2004 annex for Belarus?", "for Kazakhstan?", "was the last one a chargé?"),
            "Yes.",
            "Smagulov",
        ),
        (("Who signed the annex of 2004 for Armenia?", "was the latter a chargé?"), "No.", "Martirosyan"),
    ],
)
def test_a_claim_on_the_person_just_named_is_on_nobody_else(
    said: Said, turns: tuple[str, ...], verdict: str, named: str
) -> None:
    status, text = said(*turns)
    assert (status, text.startswith(verdict)) == ("answered", True)
    assert named in text


@pytest.mark.parametrize(
    "turns",
    [
        ("Who signed the annex of 2004?", "was that man a chargé?"),
        ("Who signed the 2002 letter for Belarus and for Armenia?", "is the latter an ambassador?"),
        ("Who signed the statement of 2002?", "is this person a head of State?"),
    ],
)
def test_one_of_several_persons_is_asked_back(said: Said, turns: tuple[str, ...]) -> None:
    assert said(*turns)[0] == "clarify"


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("How many operative paragraphs does the draft of 2004 have?", "and the other draft?"), "five"),
        (("What is the title of the draft resolution of 2009?", "and of the other draft?"), "Observer status"),
        (("Does the 2009 letter mention Afghanistan?", "does the 1997 one too?"), "No"),
        (("Does the 2004 letter cite rule 20?", "and does the letter of 2002 as well?"), "No"),
        (("Is Uzbekistan named in the 2004 letter?", "is it in the 2009 one too?"), "Yes"),
    ],
)
def test_the_same_is_asked_of_the_other_one(said: Said, turns: tuple[str, ...], named: str) -> None:
    tells(said, turns, named)


def test_what_was_just_answered_is_not_answered_again_for_another_one(said: Said) -> None:
    """Four letters are loaded: "the other letter" is none of them in particular."""
    assert said("Who signed the letter of 2009?", "and of the other letter?")[0] != "answered"


@pytest.mark.parametrize(
    ("turns", "named", "letter"),
    [
        (("What is rule 20 used for in the letter of 2004?", "and rule 14?"), "supplementary item", "2004"),
        (("Why does the 2009 letter invoke rule 14?", "and rule 20?"), "explanatory note", "2009"),
        (("What purpose does rule 20 serve in the 2009 letter?",), "draft resolution", "2009"),
        (("What does Azerbaijan use article 51 for?",), "self-defence", "1997"),
        (("Where does A/52/150 come in?",), "Corr.1", "1997"),
    ],
)
def test_what_a_provision_is_used_for_is_quoted_from_the_letter_meant(
    said: Said, turns: tuple[str, ...], named: str, letter: str
) -> None:
    tells(said, turns, named, letter)


@pytest.mark.parametrize(
    "turns",
    [
        ("Where was the letter of 2002 signed?",),
        ("In which city was Churkin's letter drafted?",),
        ("from where was the 1997 letter sent?",),
        ("Who adopted the draft of 2009?",),
        ("Who approved the draft resolution of 2004?",),
        ("What does the letter of 1997 say of arms deliveries?", "what kinds of arms were they?"),
        ("What kinds of weapons were the Russian arms?",),
        ("Which letter speaks of refugees?", "who adopted that text?"),
    ],
)
def test_what_no_letter_tells_is_not_taken_from_a_sentence_nearby(said: Said, turns: tuple[str, ...]) -> None:
    """The place where a letter was written, who adopted a draft, of what kinds a thing was."""
    assert said(*turns)[0] != "answered"


@pytest.mark.parametrize(
    ("turns", "named", "not_named"),
    [
        (("To whom is the letter of 2002 addressed?", "which one went to the President of the General Assembly?"),
         "10 August 2004", "Secretary-General"),
        (("What is the symbol of the letter of 1997?", "which of them has no symbol?"), "21 May 2002", "5 September"),
        (("When is the letter of 2004 dated?", "and which one is dated 5 September 1997?"), "5 September 1997", "2004"),
        (("Which letter is dated 14 July 2009?",), "14 July 2009", "17 February 1995"),
        (("Which letter bears the date of 21 May 2002?",), "Armenia", "14 May"),
        (("Which letter was written in 1997?",), "Azerbaijan", "2004"),
    ],
)  # fmt: skip
def test_which_one_is_a_letter_behind_a_question_on_covers(
    said: Said, turns: tuple[str, ...], named: str, not_named: str
) -> None:
    tells(said, turns, named, without=not_named)
