"""Questions in words of one's own: what a teacher, an archivist or somebody who learns English types."""

from __future__ import annotations

import pytest

from tests.bot.fishing_letters import COMPLAINT, OTHER, REPLY
from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of, tells
from tests.bot.treaty_letters import TREATY_LETTERS


@pytest.fixture
def boats(over: Over) -> Said:
    """What a bot over the letters on fishing boats says."""
    return said_of(over(COMPLAINT, REPLY, OTHER))


@pytest.fixture
def council(over: Over) -> Said:
    """What a bot over the letters with a treaty says."""
    return said_of(over(*TREATY_LETTERS))


@pytest.mark.parametrize(
    ("turns", "begins"),
    [
        (("When did the CSTO charter enter into force?", "does the 2009 note mention this date too?"), "Yes."),
        (("When did the CSTO charter enter into force?", "is that date in the memorandum as well?"), "Yes."),
        (("Which session is the letter of 2004 for?", "does the letter of 2009 say that too?"), "No."),
    ],
)
def test_whether_another_paper_says_it_too_is_held_against_what_was_told(
    said: Said, turns: tuple[str, ...], begins: str
) -> None:
    tells(said, turns, begins=begins)


@pytest.mark.parametrize(
    "turns",
    [
        ("Who is the highest official of the CSTO?", "does the 2009 note say this?"),
        ("What are the purposes of the CSTO?", "does the statement of 2002 tell that?"),
        ("Does the memorandum mention that?",),
    ],
)
def test_that_there_is_such_a_paper_is_no_yes_to_what_it_says(said: Said, turns: tuple[str, ...]) -> None:
    assert not said(*turns)[1].startswith("Yes")


@pytest.mark.parametrize("last", ["so which one is the new one?", "which one is new?", "and which one was added?"])
def test_the_new_one_behind_lists_of_members_is_a_state(said: Said, last: str) -> None:
    tells(said, ("Who were the members in 2004?", "and in 2009?", last), "Uzbekistan is named")


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Was Benin outside the Council?", "Yes."),
        ("Was Ghana outside the Atlantic Fisheries Council in 2007?", "No."),
        ("I read that Gabon was outside the Council; is this what the letter says?", "No."),
    ],
)
def test_outside_an_organization_is_who_is_no_member(council: Said, question: str, begins: str) -> None:
    tells(council, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        "Which session is each letter for?",
        "To which session does each of the letters belong?",
        "Which Assembly session was each letter meant for?",
    ],
)
def test_what_each_letter_has_is_told_of_all(council: Said, question: str) -> None:
    tells(council, question, "fifty-eighth", "sixty-second")


@pytest.mark.parametrize(
    ("question", "piece"),
    [
        ("Which letter was addressed to someone other than the Secretary-General?", "President of the General"),
        ("One of the four letters was not addressed to the Secretary-General. Which, and who received it?",
         "President of the General"),
    ],
)  # fmt: skip
def test_a_letter_that_goes_to_somebody_else_is_told_with_its_addressee(said: Said, question: str, piece: str) -> None:
    tells(said, question, "letter of 10 August 2004", piece)


@pytest.mark.parametrize(
    ("question", "piece"),
    [
        ("fishing boats stopped by a gunboat, how many", "leven"),
        ("Desmond Alleyne and Indra Persaud have one country in common: which?", "Guyana"),
        ("What country do Desmond Alleyne and Indra Persaud have in common?", "Guyana"),
        ("On what date did Guyana's minister write?", "27 August 2007"),
        ("I read somewhere that the fishermen were released; is this what the letter says?", "Yes."),
    ],
)
def test_what_is_asked_behind_a_noun_or_a_saying_is_asked_of_it(boats: Said, question: str, piece: str) -> None:
    tells(boats, question, piece)


@pytest.mark.parametrize(
    ("question", "piece"),
    [
        ("peacekeeping agreement ratified by how many member States 2009", "Four"),
        ("Which new threats are named in the presidents' text?", "narcotic"),
        ("What does the text of the presidents call the Treaty's task?", "21 May 2002"),
        ("Observer seat, resolution that granted it: date please", "2 December 2004"),
        ("Which State came in after 2004?", "Uzbekistan"),
        ("Where was the pact with Armenia concluded?", "Moscow"),
        ("how many people lost their homes in that war?", "ne million"),
    ],
)
def test_other_words_for_one_thing_find_it(said: Said, question: str, piece: str) -> None:
    tells(said, question, piece)


@pytest.mark.parametrize(
    ("question", "piece"),
    [
        ("How does Armenia want to settle the conflict, in the minister's eyes?", "political means"),
        ("According to the minister, does Armenia want to resolve the conflict by political means?", "does not intend"),
        ("What does Armenia want instead of a settlement, in the view of the minister?", "armed confrontation"),
        ("What is the name of the sub-item?", "Cooperation between the United Nations"),
    ],
)
def test_a_state_that_somebody_else_speaks_of_is_no_sender(said: Said, question: str, piece: str) -> None:
    assert piece in " ".join((said(question)[1]).split())


def test_how_many_did_it_counts_not_those_it_was_done_to(boats: Said) -> None:
    assert boats("fishing boats stopped by how many gunboats?")[0] == "unanswered"
