"""Where a text was adopted, by whom, and claims on it; what a claim of others, of a foe or of an office must find."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    "question",
    [
        "Where was the 2002 statement adopted?",
        "In which city was the statement of the heads of State adopted?",
        "where was the annex of 2002 adopted",
    ],
)
def test_a_text_was_adopted_where_the_meeting_was(said: Said, question: str) -> None:
    tells(said, question, begins="Moscow.")


@pytest.mark.parametrize(
    "question",
    [
        "By which body was the 2002 statement adopted?",
        "which body adopted the statement of the heads of State?",
        "which body adopted the annex of 2002",
    ],
)
def test_the_body_at_whose_meeting_it_was_adopted(said: Said, question: str) -> None:
    assert said(question)[0] == "answered"


@pytest.mark.parametrize(
    "question",
    [
        "Where was the Treaty on Collective Security adopted?",
        "Where was the draft of 2009 adopted?",
        "which body adopted the 2009 draft?",
        "where was the memorandum written?",
    ],
)
def test_nothing_is_adopted_where_another_thing_was(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Was the 2002 statement adopted in Moscow?", "Yes."),
        ("Was the statement adopted in Minsk?", "No. Moscow."),
        ("Did the six presidents meet in Minsk?", "No. Moscow."),
        ("and was the treaty of 1997 signed at Yerevan?", "No. Moscow."),
    ],
)
def test_a_claim_on_a_place_is_held_against_the_place_that_is_told(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        "Is the Treaty directed against third countries?",
        "Is the Treaty aimed at other States?",
        "Does the 2009 draft welcome the efforts of the Secretary-General of the United Nations?",
        "Does the draft of 2009 welcome the Secretary-General of the Security Council?",
    ],
)
def test_words_in_common_do_not_bear_out_a_claim(said: Said, question: str) -> None:
    status, text = said(question)
    assert status == "unanswered" or text.startswith("No."), text


def test_the_office_of_the_body_that_is_named_is_found(said: Said) -> None:
    tells(said, "Does the 2009 draft welcome the efforts of the Secretary-General of the CSTO?", begins="Yes.")


def test_what_is_not_named_in_a_part_may_be_named_in_its_letter(said: Said) -> None:
    assert "annex II" in said("Does the draft of 2009 speak of the Minsk Conference?")[1]


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("where was the 2002 statement adopted", "who signed it"), "Kocharian"),
        (("when was the 2002 statement adopted", "who signed it?"), "Kocharian"),
        (("in which city was the annex of 2002 adopted", "and who signed it?"), "Putin"),
    ],
)
def test_the_text_that_was_named_is_what_was_signed(said: Said, turns: tuple[str, ...], named: str) -> None:
    tells(said, turns, named, without="Ling")


def test_who_signed_a_treaty_is_not_who_signed_the_letter_on_it(said: Said) -> None:
    assert said("where was the treaty of 1997 signed", "who signed it?")[0] != "answered"
