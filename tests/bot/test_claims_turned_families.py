"""Claims with a denial that denies nothing, sums of those who joined, the same again elsewhere, and of which organ."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Uzbekistan in the 2009 list or not?", "Yes."),
        ("Georgia among the members in 2009, or not?", "No."),
        ("Ukraine: member in 2004 or not?", "No."),
        ("Did Ivanou sign in 2004 or not?", "Yes."),
        ("Kazakhstan a party to the Treaty on Collective Security, or not?", "Yes."),
    ],
)
def test_or_not_denies_nothing(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    ("question", "named", "without"),
    [
        ("Three of the letters are sent to the Secretary-General. Which one is not?", "10 August 2004", "1997"),
        ("Two letters cite rule 20. Which do not?", "21 May 2002", "2009"),
        ("Most letters have a distribution line; which one has not?", "21 May 2002", "2009"),
        ("How many letters have footnotes?", "Three letters", "2009"),
        ("How many of the four have a distribution line?", "Three letters", "2002"),
        ("how many documents have no footnote?", "1. ", "1997"),
    ],
)
def test_letters_that_lack_what_others_have(said: Said, question: str, named: str, without: str) -> None:
    tells(said, question, named, without=without)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("How many members joined between 2004 and 2009?", "One State"),
        ("How many new members were there in 2009?", "One State"),
        ("How many members did the organization lose between 2004 and 2009?", "No States"),
        ("By how many members does the 2009 list exceed the 2004 one?", "One"),
        ("By how many States is the list of 2009 longer than that of 2004?", "One"),
    ],
)
def test_those_who_joined_are_counted_alone(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    ("turns", "begins"),
    [
        (("Which resolution gave observer status?", "was it adopted by the Security Council?"), "No."),
        (("Which resolution gave observer status?", "is that one from the General Assembly?"), "Yes."),
        (("Which resolution is dated 17 October 2005?", "is this one of the Security Council?"), "Yes."),
        (("Which resolution was adopted on 2 December 2004?", "is that one of the Security Council?"), "No."),
    ],
)
def test_a_resolution_is_of_the_organ_that_is_claimed_beside_its_own(
    said: Said, turns: tuple[str, ...], begins: str
) -> None:
    tells(said, turns, begins=begins)


@pytest.mark.parametrize(
    ("turns", "begins"),
    [
        (("Who signed in 2009?", "was it the same man in the request five years before?"), "No."),
        (("Who signed in 1997?", "was it the same person in 2002?"), "No."),
        (("Under which rule was the item requested in 2009?", "Was it the same rule in the request of 2004?"), "Yes."),
    ],
)
def test_the_same_again_is_held_against_what_was_told(said: Said, turns: tuple[str, ...], begins: str) -> None:
    tells(said, turns, begins=begins)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Are refugees dealt with anywhere in the 1997 letter?", "Yes."),
        ("Does the 2009 draft deal with refugees?", "No:"),
        ("Is Afghanistan touched on in the 2002 statement?", "Yes."),
        ("Does the 2004 memorandum discuss terrorism?", "Yes."),
    ],
)
def test_to_deal_with_a_thing_is_to_mention_it(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize("question", ["Is Minsk in Armenia?", "is the Minsk Conference in Moscow?"])
def test_where_a_thing_lies_is_not_whether_both_are_named(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "named", "without"),
    [
        ("Who were the chargés d'affaires a.i. behind the 2004 request?", "Ivanou; Toktomushev", "Denisov"),
        ("Who were the presidents behind the statement of 2002?", "Akayev; Putin", "Lavrov"),
        ("What is Russia accused of violating?", "Minsk Conference", "Afghanistan"),
    ],
)
def test_those_behind_a_text_signed_it_and_the_accused_is_said_to_do_so(
    said: Said, question: str, named: str, without: str
) -> None:
    tells(said, question, *named.split("; "), without=without)


@pytest.mark.parametrize(
    ("turns", "begins", "named"),
    [
        (("Did Denisov and Alimov sign together?", "did they also sign in 2002?"), "No.", "Alimov"),
        (("Are Putin and Lukashenko presidents?", "did they sign the letter of 2004?"), "No.", "10 August 2004"),
        (("Does the 2009 letter mention NATO?", "what about Uzbekistan?"), "Yes.", "Uzbekistan"),
        (("Is Afghanistan mentioned in every letter?", "in which one is it not?"), "The letter", "5 September 1997"),
        (("Who forwarded the 2004 request?", "is he also a signatory of the request?"), "Yes.", "annex"),
        (("Which letters do not cite rule 20?",), "The letter", "21 May 2002"),
    ],
)
def test_who_and_what_is_meant_comes_from_the_question_before(
    said: Said, turns: tuple[str, ...], begins: str, named: str
) -> None:
    tells(said, turns, named, begins=begins)


@pytest.mark.parametrize(
    "turns",
    [
        ("Were the rapid deployment forces set up in 2002?", "does the 2002 statement give the date?"),
        ("Is the Treaty on Collective Security a living organism?", "was he a man?"),
        ("Was the Treaty of 1997 signed by a farmer?",),
    ],
)
def test_what_only_shares_a_word_bears_nothing_out(said: Said, turns: tuple[str, ...]) -> None:
    assert said(*turns)[0] != "answered"
