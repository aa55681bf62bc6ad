"""Questions that tell in other words what a sentence says: what may be missing there, and what never may.

Each family stands with three wordings of its own, over the four seed letters.
"""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "named"),
    [
        pytest.param("What has tipped the military balance in the region?", "arms deliveries", id="tipped"),
        pytest.param("Which hopes of the peoples of the region get dashed by the Treaty?", "settlement", id="dashed"),
        pytest.param("What sort of military cooperation do the criticised articles of the Treaty provide for?",
                     "joint use", id="participle"),
    ],
)  # fmt: skip
def test_a_verb_in_other_words_may_be_missing(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Which natural disasters did the CSTO respond to?", id="responded"),
        pytest.param("What budget does the military balance in the region require?", id="noun"),
        pytest.param("Which forum failed to settle the Armenian-Azerbaijani conflict?", id="failed"),
        pytest.param("What technical reason led the Council to cancel the session?", id="cancelled"),
    ],
)
def test_a_formal_act_or_a_thing_asked_for_may_not_be_missing(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        pytest.param("Which three things does the organization protect on a collective basis?", "sovereignty", id="3"),
        pytest.param("Which two kinds of disasters does the Assembly name?", "natural and man-made", id="2"),
        pytest.param("Which four principles does paragraph 4 of the memorandum name?", "partnership", id="4"),
    ],
)  # fmt: skip
def test_how_many_things_are_expected_need_not_be_said(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        pytest.param("In 2001 something permanent was set up. What was it?", "Forces", id="something"),
        pytest.param("Where are forces or groupings of the region being developed?", "Caucasus", id="or"),
        pytest.param("2006: into what were they included?", "standing committee", id="year-first"),
        pytest.param("What are the Collective Rapid Deployment Forces there for, by the statement?", "destabilize",
                     id="there-for"),
    ],
)  # fmt: skip
def test_what_frames_a_question_need_not_be_said(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        pytest.param("Once the 2004 resolution is adopted, who gets asked to implement it?", "Requests the Secretary",
                     id="once"),
        pytest.param("The one preambular paragraph of the observer draft notes what?", "aspiration", id="only"),
        pytest.param("What's the lone preambular paragraph of the 2004 draft?", "aspiration", id="lone"),
        pytest.param("Which areas of activity would the Assembly take note of?", "counter-terrorism", id="would"),
        pytest.param("OP3 of the 2009 draft, please", "Invites the specialized components", id="op"),
        pytest.param("What must the Secretary-General do under the observer draft?", "necessary action", id="must"),
        pytest.param("Whom does the observer draft invite?", "Collective Security Treaty Organization", id="whom"),
    ],
)  # fmt: skip
def test_a_draft_answers_by_its_verbs_and_sections(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Which operative paragraph condemns Armenia?", id="other-letter"),
        pytest.param("What does the preamble of the observer draft welcome?", id="other-verb"),
        pytest.param("What does the 2009 draft ask the World Bank to do?", id="nobody"),
        pytest.param("OP7 of the 2009 draft?", id="no-such"),
    ],
)
def test_a_draft_says_no_more_than_it_says(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "named", "silent"),
    [
        pytest.param("What proportion of Azerbaijan is occupied?", "20 per cent", "one million people.", id="share"),
        pytest.param("How many people became refugees?", "one million people", "20 per cent of the territory of A and",
                     id="people"),
        pytest.param("In what currency are the arms deliveries counted?", "dollars", "20 per cent", id="currency"),
        pytest.param("How many members were still to ratify the peacekeeping agreement?", "Three", "Two", id="left"),
    ],
)  # fmt: skip
def test_a_number_is_given_in_the_unit_asked_for(said: Said, question: str, named: str, silent: str) -> None:
    status, text = said(question)
    assert status == "answered"
    assert named in text.split("says:")[0]
    assert silent not in text.split("says:")[0]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How many of the refugees were Kurds?", id="group"),
        pytest.param("How many of the displaced people went to Russia?", id="went"),
        pytest.param("What percentage of Kazakhstan was occupied?", id="other-state"),
    ],
)
def test_a_number_of_something_else_is_no_answer(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"
