"""What an author calls a thing, words mentioned together or apart, and what somebody else did as well."""

from __future__ import annotations

import pytest

from tests.bot.says import Said


@pytest.mark.parametrize(
    "question",
    [
        "Did the presidents call the Treaty defensive?",
        "Did Azerbaijan call the deliveries illegal?",
        "does Azerbaijan describe the deliveries as illegal",
    ],
)
def test_what_an_author_calls_a_thing_is_borne_out_by_what_he_says_of_it(said: Said, question: str) -> None:
    status, text = said(question)
    assert (status, text[:4]) == ("answered", "Yes."), text


@pytest.mark.parametrize(
    "question",
    [
        "Does Azerbaijan describe the conflict as frozen?",
        "did the presidents call the Treaty offensive",
        "does the memorandum call the CSTO a military bloc",
    ],
)
def test_what_no_author_calls_it_is_not_said(said: Said, question: str) -> None:
    assert not said(question)[1].startswith("Yes")


@pytest.mark.parametrize(
    "question",
    [
        "Does Azerbaijan speak of military refugees?",
        "Does the 1997 letter mention Russian refugees?",
        "does the 2002 statement mention regional drugs",
        "Does the 2009 note mention military exercises?",
        "does the statement of 2002 speak of collective terrorism",
    ],
)
def test_words_that_stand_apart_are_no_mention_of_the_one_thing(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


@pytest.mark.parametrize(
    "question",
    [
        "Does the 2004 memorandum mention organized crime?",
        "does the 1997 letter mention illegal deliveries",
        "Does the 2009 note mention drug trafficking?",
    ],
)
def test_words_that_stand_together_are_mentioned(said: Said, question: str) -> None:
    status, text = said(question)
    assert (status, text[:4]) == ("answered", "Yes."), text


@pytest.mark.parametrize(
    ("turns", "named", "not_named"),
    [
        (("Who signed the letter of May 2002 for Kazakhstan?", "Who did the same for Belarus?"), "Ling", "Lukashenko"),
        (("Who signed the 2002 statement for Armenia?", "and who did the same for Russia?"), "Putin", "Lavrov"),
        (("Who signed for Belarus in 2002 - the ambassador on the letter and the president on the statement?",),
         "Ling", "Kocharian"),
        (("who signed for Armenia in May 2002, the ambassador under the letter and the president under the statement",),
         "Abelian", "Putin"),
    ],
)  # fmt: skip
def test_who_did_the_same_and_who_of_two_parts(said: Said, turns: tuple[str, ...], named: str, not_named: str) -> None:
    status, text = said(*turns)
    assert (status, named in text, not_named in text) == ("answered", True, False), text


@pytest.mark.parametrize(
    "question", ["can you give me the exact quote for that?", "could you give me the quote for this"]
)
def test_the_quote_of_nothing_is_asked_back_for(said: Said, question: str) -> None:
    assert said(question)[0] == "clarify"


@pytest.mark.parametrize("before", ["is cyber crime one of the new threats?", "who signed the 2009 letter?", "hello"])
@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("ok the 2009 draft, what does it want the SG to do", "sixty-fifth session"),
        ("now the 2004 draft: what does it ask the SG to do?", "necessary action"),
        ("the statement of 2002, when was it adopted", "14 May 2002"),
        ("and the letter of 1997, to whom was it addressed?", "Secretary-General"),
    ],
)
def test_a_text_named_before_its_question_is_what_it_is_on(said: Said, before: str, question: str, named: str) -> None:
    status, text = said(before, question)
    assert (status, named in text) == ("answered", True), text


@pytest.mark.parametrize(
    "question",
    ["what did the heads of state want to turn the treaty into", "which new threats do the heads of state list?"],
)
def test_who_speaks_in_another_letter_leaves_the_one_spoken_of(said: Said, question: str) -> None:
    status, text = said("what's the deal with Azerbaijan's complaint", question)
    assert (status, "21 May 2002" in text) == ("answered", True), text


def test_who_speaks_in_the_letter_spoken_of_stays_in_it(said: Said) -> None:
    assert "5 September 1997" in said("what's the deal with Azerbaijan's complaint", "what does the minister fear?")[1]
