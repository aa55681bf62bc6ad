"""A sentence with the words of a question, of another text, another deed or another number: it is not told.

Each family shows what is refused beside what is told.
"""

from __future__ import annotations

import pytest

from bot.reading.padding import unpadded
from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("which article of the Moscow treaty", id="article-of-the-charter"),
        pytest.param("which article of the treaty worries Azerbaijan", id="article-without-number"),
        pytest.param("What are the numbers of the Declarations of 1994 and 1995?", id="number-of-a-resolution"),
        pytest.param("Resolution numbers of the Assembly's two Declarations of 1994 and 1995?", id="their-numbers"),
        pytest.param("what is the number of the agreement on peacekeeping activity", id="number-of-an-agreement"),
        pytest.param("2 + 2", id="a-sum"),
        pytest.param("what does Azerbaijan want to establish", id="established-by-others"),
        pytest.param("what does Russia intend to deliver", id="deliveries"),
        pytest.param("what does the CSTO wish to possess", id="a-wish-is-no-name"),
        pytest.param("besides Azerbaijan, who signed the treaty of 1997", id="no-party"),
        pytest.param("with whom did Hassanov sign the treaty of 1997", id="no-partner"),
    ],
)
def test_what_speaks_of_another_one_is_not_told(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "named", "without"),
    [
        ("which article of the Charter", "Article 51", ""),
        ("what is the resolution number of the observer status decision", "59/50", ""),
        ("What do the heads of State want to establish", "an international regional organization", "energetic"),
        ("apart from Armenia, which State signed the treaty of 1997", "The Russian Federation.", ""),
        ("besides Russia, who is a party to the treaty of 1997", "The Republic of Armenia.", ""),
        ("with whom did Armenia sign the treaty of 1997", "The Russian Federation.", ""),
        ("which other State besides Armenia concluded the treaty of August 1997", "The Russian Federation.", ""),
        ("which States signed the treaty of 1997", "The Russian Federation and the Republic of Armenia.", ""),
    ],
)
def test_what_speaks_of_it_is(said: Said, question: str, named: str, without: str) -> None:
    tells(said, question, named, without=without)


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("guys what is CSTO", "what is CSTO"),
        ("team can you tell who signed", "can you tell who signed"),
        ("people who lost home in the conflict, how many", "people who lost home in the conflict, how many"),
    ],
)
def test_those_who_are_addressed_are_not_asked_about(typed: str, plain: str) -> None:
    assert unpadded(typed, frozenset) == plain
