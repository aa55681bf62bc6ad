"""Families of short, direct questions: what somebody holds, both ends of the letters, what is left, what is shared."""

from __future__ import annotations

import pytest

from bot.cutting import sentences
from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Does Hassanov believe that Armenia intends to settle the conflict by political means?", "No."),
        ("Does the minister think Armenia wants to resolve the conflict by political means?", "No."),
        ("According to Hassanov, does Armenia want to resolve the armed conflict by political means?", "No."),
        ("Does Hassanov say Russia violates its obligations?", "Yes."),
    ],
)
def test_what_somebody_holds_is_asked_as_a_claim_of_theirs(said: Said, question: str, begins: str) -> None:
    tells(said, question, "5 September 1997", begins=begins)


def test_what_others_hope_for_is_not_wanted(said: Said) -> None:
    assert said("Does Hassanov say Armenia wants peace?")[0] != "answered"


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Oldest document?", "The oldest is the letter of 5 September 1997"),
        ("newest letter, please", "The latest is the letter of 14 July 2009"),
        ("the earliest and the latest letter?", "The oldest is the letter of 5 September 1997"),
    ],
)
def test_a_letter_asked_for_by_its_age_is_named(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    ["the earliest and the latest letter?", "Which are the oldest and the newest document?", "first and last letter"],
)
def test_both_ends_are_told(said: Said, question: str) -> None:
    tells(said, question, "5 September 1997", "14 July 2009")


def test_of_a_letter_called_by_its_age_something_else_may_be_asked(said: Said) -> None:
    tells(said, "who signed the newest letter", "Vitaly Churkin")


@pytest.mark.parametrize(
    "question",
    [
        "How much time lies between the first letter and the last letter?",
        "How long is it between the oldest and the newest letter?",
        "How many years between the earliest and the latest letter?",
    ],
)
def test_a_stretch_between_two_ends_is_measured(said: Said, question: str) -> None:
    tells(said, question, "4330 days")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Which threats, esp. in the region, does it name?", 1),
        ("Which bodies, incl. committees, are named?", 1),
        ("It was signed in Moscow. By whom?", 2),
    ],
)
def test_an_abbreviation_ends_no_sentence(text: str, number: int) -> None:
    assert len(sentences(text)) == number


def test_a_word_of_chat_is_no_state(said: Said) -> None:
    assert "Spain" not in said("which field esp. does the 2009 note speak of?")[1]


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Are the 1997 letter and its annex in the same language?", "No."),
        ("Is the original language of the 1997 letter and its annex the same?", "No."),
        ("Do the 1997 letter and its annex have one and the same original language?", "No."),
        ("Do the 2002 statement and the 2004 memorandum name the same nations?", "Yes."),
        ("Is it the same set of States in the 2004 memorandum and in the 2009 note?", "No."),
        ("Are the same countries listed in the 2004 memorandum and the 2009 note?", "No."),
    ],
)
def test_what_is_said_to_be_the_same_is_held_side_by_side(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        "Kouliev's letter and Churkin's letter have the same addressee: which one?",
        "Which addressee do Kouliev's letter and Churkin's letter share?",
        "The 1997 letter and the 2009 letter were sent to the same addressee. Who is it?",
    ],
)
def test_what_two_letters_share_is_told_of_both(said: Said, question: str) -> None:
    tells(said, question, "Secretary-General", "5 September 1997", "14 July 2009")


@pytest.mark.parametrize(
    ("question", "gone"),
    [
        ("The CSTO minus Belarus in 2004, which States remain?", "Belarus"),
        ("CSTO without Kazakhstan in 2009: who is left?", "Kazakhstan"),
        ("Apart from Armenia, who was in the CSTO in 2004?", "Armenia"),
        ("Leaving out Tajikistan, which members does the 2009 note name?", "Tajikistan"),
    ],
)
def test_those_left_of_the_members_are_told_without_the_one_taken_out(said: Said, question: str, gone: str) -> None:
    tells(said, question, "Kyrgyzstan", "the Russian Federation", without=gone)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Was Uzbekistan in the 2002 statement?", "No"),
        ("Is Afghanistan in the 2009 note?", "Yes"),
        ("was putin in the 2004 letter", "No"),
        ("Is Bordyuzha in the 2004 letter?", "Yes"),
    ],
)
def test_whether_a_name_is_in_a_text_is_whether_it_is_named_there(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        "Who led the foreign ministry of Azerbaijan in 1997?",
        "who headed Azerbaijan's foreign ministry",
        "Who was in charge of Azerbaijan's ministry of foreign affairs?",
    ],
)
def test_who_runs_a_ministry_is_its_minister(said: Said, question: str) -> None:
    tells(said, question, "Hassanov")


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Smagulov: an ambassador or something less?", "No."),
        ("Denisov, permanent representative or something else?", "Yes."),
        ("Ling: permanent representative or somebody lower?", "Yes."),
    ],
)
def test_a_post_or_something_else_asks_whether_it_is_the_post(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question", ["By when is the report due?", "When is the report to be submitted?", "until when is the report due"]
)
def test_what_is_due_at_a_session_is_dated_by_it(said: Said, question: str) -> None:
    tells(said, question, "sixty-fifth session")


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("which letter cites artical51", "5 September 1997"),
        ("reslution1631 - which letter cites it", "14 July 2009"),
        ("wich letter cites rulle20", "10 August 2004"),
    ],
)
def test_a_number_typed_to_a_misspelt_word_is_a_number(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question",
    [
        "What was the name of the General Assembly President whom Smagulov wrote to?",
        "name of the Secretary-General Churkin wrote to",
        "What is the full name of the President Smagulov wrote to?",
    ],
)
def test_whom_somebody_wrote_to_is_not_himself(said: Said, question: str) -> None:
    assert "letters print" not in said(question)[1]


@pytest.mark.parametrize(
    ("turns", "begins"),
    [
        (("Who signed the July 2009 letter?", "did the ambassador of Belarus sign too?"), "No."),
        (("who signed the 2002 statement?", "did Uzbekistan's president sign it too?"), "No."),
        (("who signed the cover letter of 1997", "did Hassanov sign as well?"), "No."),
        (("who signed the 2002 statement?", "did the president of Belarus also sign?"), "Yes."),
    ],
)
def test_who_signed_too_is_asked_of_the_same_letter(said: Said, turns: tuple[str, ...], begins: str) -> None:
    tells(said, turns, begins=begins)


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("What does rule 20 ask for?", "which letters cite it?"), "14 July 2009"),
        (("What is article 51 for?", "which letters mention it?"), "5 September 1997"),
        (("what is rule 14", "which documents cite it"), "10 August 2004"),
    ],
)
def test_the_letters_that_cite_a_provision_are_told_though_quoted_before(
    said: Said, turns: tuple[str, ...], named: str
) -> None:
    tells(said, turns, named)


@pytest.mark.parametrize(
    "question",
    [
        "Is the CSTO a part of the United Nations?",
        "Is the CIS a body of the UN?",
        "Is the Minsk Conference an organ of the United Nations?",
    ],
)
def test_two_names_in_one_sentence_make_neither_a_part_of_the_other(said: Said, question: str) -> None:
    assert not said(question)[1].startswith("Yes")


@pytest.mark.parametrize(
    "question", ["Who else signed with Lavrov?", "besides Ling, who signed", "Who signed together with Alimov in 2002?"]
)
def test_who_else_signed_is_told_of_the_text_that_the_one_named_signed(said: Said, question: str) -> None:
    tells(said, question, "Abelian", "Baialinov", without="Putin")


@pytest.mark.parametrize(
    "question",
    ["What does Azerbaijan complain of?", "what did Baku protest against", "What is Azerbaijan objecting to?"],
)
def test_what_somebody_complains_of_is_what_concerns_him(said: Said, question: str) -> None:
    tells(said, question, "deep concern")


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("what shall be reported at the 65th session", "sixty-fifth session"),
        ("what is asked for the 59th regular session", "fifty-ninth session"),
        ("which statement marks the 10th anniversary of the Treaty", "tenth anniversary"),
    ],
)
def test_a_counted_session_is_the_same_in_figures(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question",
    [
        "Has Armenia been occupied?",
        "Is Russia occupied?",
        "Does Azerbaijan continue the armed confrontation?",
    ],
)
def test_what_another_state_does_or_suffers_is_not_told_of_this_one(said: Said, question: str) -> None:
    assert not said(question)[1].startswith("Yes")


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Has Azerbaijan been occupied?", "Yes."),
        ("Is Russia a co-chair of the Minsk Conference?", "Yes."),
        ("Is the Russian Federation a co-chairman of the Minsk Conference of the OSCE?", "Yes."),
    ],
)
def test_what_a_state_suffers_and_acts_as_is_told(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


def test_who_stands_before_as_is_the_one(said: Said) -> None:
    assert not said("Is Azerbaijan a co-chair of the Minsk Conference?")[1].startswith("Yes")


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Where in the 2009 note are the members listed?", "Paragraph 2 of annex I"),
        ("Which paragraph of the memorandum names the members of CSTO?", "Paragraph 2 of addendum 1"),
        ("where in the 2002 statement is the anti-terrorist coalition mentioned", "The fourth paragraph of the annex"),
        ("Where in the 2009 draft is the report mentioned?", "Paragraph 4 of annex II"),
    ],
)
def test_where_in_a_text_something_stands_is_told_by_the_paragraph(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)
