"""Who did it and to whom, for what somebody was punished, and which of several numbered ones a day or place is of."""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of, tells

_LETTER = """United Nations   S/1974/118

Security Council

Distr.: General
9 April 1974

Original: English

Letter dated 7 April 1974 from the Permanent Representative of Malta to the United Nations addressed to the President
of the Security Council

On 12 March 1974, Italian coastguards shot at smugglers off Gozo, wounding Mr. Karm Zerafa. The quay of Mgarr was
closed by order of the harbour master. Two pilots were fined in 1973 for carrying tobacco.

The First Congress of Pilots was held at Sliema in 1961, the Second at Bari in 1964 and the Third at Tunis in 1968.

The pilots praised the customs officers for their patience.

(Signed) Joseph ATTARD
Permanent Representative of Malta
"""


@pytest.fixture
def asked(over: Over) -> Said:
    """Status and wording of the answer over the letter."""
    return said_of(over(_LETTER))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Who wounded Karm Zerafa?", "Italian coastguards"),
        ("Who shot at the smugglers?", "Italian coastguards"),
        ("Who closed the quay of Mgarr?", "by order of the harbour master"),
        ("Who praised the customs officers?", "The pilots praised"),
        ("Why were two pilots fined?", "for carrying tobacco"),
    ],
)
def test_the_doer_of_a_deed_and_its_reason_are_told(asked: Said, question: str, told: str) -> None:
    tells(asked, question, told)


@pytest.mark.parametrize(
    "question", ["Who shot at the coastguards?", "Who praised the pilots?", "Who wounded the coastguards?"]
)
def test_who_did_it_is_not_told_by_what_that_one_did(asked: Said, question: str) -> None:
    assert asked(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "told", "without"),
    [
        ("When was the First Congress of Pilots held?", "1961.", "1964."),
        ("When was the Second Congress of Pilots held?", "1964.", "1961."),
        ("In which year was the third congress of pilots held?", "1968.", "1961."),
        ("Where was the Second Congress of Pilots held?", "Bari.", "Sliema."),
        ("Where was the first congress of pilots held?", "Sliema.", "Bari."),
    ],
)
def test_of_several_numbered_ones_each_has_its_own_day_and_place(
    asked: Said, question: str, told: str, without: str
) -> None:
    tells(asked, question, begins=told, without=without)


def test_one_that_the_sentence_does_not_number_has_none(asked: Said) -> None:
    assert asked("When was the Fourth Congress of Pilots held?")[0] != "answered"


@pytest.mark.parametrize(
    "question",
    ["How long was Karm Zerafa held according to Malta?", "How long was the quay closed, in Malta's account?"],
)
def test_how_long_something_lasted_is_no_count_of_paragraphs_nor_of_days_between(asked: Said, question: str) -> None:
    assert asked(question)[0] != "answered", asked(question)[1]
