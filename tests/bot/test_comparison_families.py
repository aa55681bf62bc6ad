"""Families of comparisons: a question behind a statement, one side or both, a "same" that differs, dates.

Each rule stands with examples of its own, over the four seed letters; where it helps, beside the careless answer.
"""

from __future__ import annotations

import pytest

from bot.left_out import left_out
from bot.reading.recasting import recast
from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("One of the letters has no symbol. Which one is it?", "which letter has no symbol?"),
        ("Only one letter names an Article of the Charter - which?", "which letter names an Article of the Charter?"),
        ("When was it signed, as opposed to ratified?", "When was it signed?"),
        ("Adoption of the statement: day and month?", "when was Adoption of the statement?"),
        ("How long did the pact take from signature to ratification?",
         "how much time passed between the pact's signature and its ratification?"),
        ("Which letter is the oldest?", "Which letter is the oldest?"),
        ("Letters of 2004, as opposed to 2009", "Letters of 2004, as opposed to 2009"),
        ("Who signed: the day, the month, the year?", "Who signed: the day, the month, the year?"),
    ],
)  # fmt: skip
def test_the_question_behind_a_statement_is_put_in_the_usual_order(typed: str, asked: str) -> None:
    assert recast(typed) == asked


def test_what_one_text_leaves_out_of_another_is_two_questions() -> None:
    assert left_out("Which threats does the note list that the statement does not mention?") == (
        "Which threats does the note list?",
        "which of them does the statement not name?",
    )
    assert left_out("Which threats does the note list?") is None


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("Only one letter went to the President of the General Assembly. Which?", "10 August 2004", "14 July 2009"),
        ("When was the 2004 letter distributed, as opposed to written?", "19 August 2004", "10 August 2004."),
        ("Fact check: the charter entered into force on what date?", "18 September 2003", "16 December"),
        ("Was the agreement on peacekeeping signed in 2006 or 2007?", "6 October 2007", "16 January"),
        ("Collective Rapid Deployment Forces: set up 1999, 2001 or 2004?", "2001", "14 May"),
        ("Which threats does the 2004 memorandum list that the 2002 statement omits?", "Extremism.", "Terrorism."),
    ],
)
def test_what_is_asked_behind_a_statement_is_answered(said: Said, question: str, named: str, not_named: str) -> None:
    tells(said, question, named, without=not_named)


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("Is terrorism named in the 2002 statement, in the 2004 memorandum, or in both?", "Both."),
        ("Rule 14: cited in the 2004 letter, in the 2009 letter, or both?", "Both."),
        ("Is the Executive Directorate named in the 2004 memorandum, in the 2009 note or in both?", "Annex I"),
        ("Does human trafficking appear in the 2004 draft, the 2009 draft, or both?", "Annex II"),
        ("Is article 51 cited in the 1997 letter, the 2009 letter or both?", "The annex (letter) to the letter of 5"),
    ],
)
def test_each_side_is_looked_through_where_one_or_both_may_hold_it(said: Said, question: str, lead: str) -> None:
    tells(said, question, begins=lead)


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Do the 1997 and 2002 letters have the same agenda items?", "No."),
        ("Do the drafts of 2004 and 2009 have the same number of operative paragraphs?", "No."),
        ("Do the 2004 memorandum and the 2009 note have the same number of paragraphs?", "No."),
        ("Do the 2004 and 2009 requests rest on the same two rules?", "Yes."),
        ("Were the 2002 letter and the 2004 annex signed by the same people?", "No."),
        ("Do the letters of 1997 and 2002 have the same number of annexes?", "Yes."),
    ],
)
def test_a_claim_that_two_are_the_same_is_held_against_both(said: Said, question: str, verdict: str) -> None:
    status, text = said(question)
    assert (status, text.startswith(verdict)) == ("answered", True)


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Was resolution 59/50 adopted before the charter entered into force?", "No."),
        ("Was resolution 1631 adopted after resolution 59/50?", "Yes."),
        ("Was the 2009 letter written before resolution 59/50 was adopted?", "No."),
        ("Was resolution 59/50 adopted in 2004?", "Yes."),
        ("Was resolution 1631 adopted in 2004?", "No."),
    ],
)
def test_the_date_of_a_resolution_is_a_moment_and_no_mere_mention(said: Said, question: str, verdict: str) -> None:
    """That a resolution is cited somewhere is no yes to when it was adopted."""
    status, text = said(question)
    assert (status, text.startswith(verdict)) == ("answered", True)


@pytest.mark.parametrize(
    "question",
    [
        "Which letter has no annex?",
        "Which rules does the 2009 letter cite that the 2004 letter does not mention?",
        "Which treaties does the 2009 letter cite that the 1997 letter does not name?",
    ],
)
def test_no_letter_is_named_for_what_none_has(said: Said, question: str) -> None:
    status, text = said(question)
    assert status != "answered" or text.startswith("None")


@pytest.mark.parametrize(
    ("turns", "named", "not_named"),
    [
        (("With which bodies has the CSTO contacts, says the note?", "which of these does the memorandum not name?"),
         "Office on Drugs", "Anti-Terrorism Centre."),
        (("With which bodies has the CSTO established contacts according to the memorandum?",
          "which of them does the note leave out?"), "Anti-Terrorism Centre", "none"),
        (("With whom has the CSTO contacts according to the note?", "which of them are missing in the memorandum"),
         "Department of Political Affairs", "Armenia"),
    ],
)  # fmt: skip
def test_what_the_other_text_leaves_out_is_told(said: Said, turns: tuple[str, ...], named: str, not_named: str) -> None:
    tells(said, turns, named, without=not_named)


@pytest.mark.parametrize(
    "question",
    [
        "what is the difference between the purposes of 2004 and 2009",
        "compare the aims of 2004 and 2009",
        "goals in 2004 vs 2009",
    ],
)
def test_purposes_of_two_years_are_those_of_the_organization(said: Said, question: str) -> None:
    """Family: aims with nothing but years are no item that a letter asks for, and no list of names."""
    status, text = said(question)
    assert (status, text.count("purposes of ")) == ("answered", 2)


@pytest.mark.parametrize(
    "question", ["what was the purpose of the meeting", "aim of the visit", "what are the aims of the 2002 statement"]
)
def test_the_purpose_of_something_else_is_not_that_of_the_organization(said: Said, question: str) -> None:
    """Family: what stands behind "of" is an event or a text."""
    assert "The purposes of CSTO" not in said(question)[1]
