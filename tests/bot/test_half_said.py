"""An answer bears out what it is given for: no number of other things, no row on a state, no half of a sentence."""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of, tells

_LETTER = """United Nations   S/1988/401

Security Council

Distr.: General
4 May 1988

Original: English

Letter dated 2 May 1988 from the Permanent Representative of Chad to the United Nations addressed to the President of
the Security Council

The request of Gabon for observer status, which was received on 3 March, was put off to the next session of the League.
Observer status was given to Congo for two years.

A centre for the control of locusts shall be set up at Mao. Its cost for the first two years, 3.4 million dollars, is
borne as follows:

(a) Chad: the building;

(b) Niger: 1.2 million dollars;

(c) Gabon: the rest.

Locust traps have been proposed but there are none yet. The Commissioner for Pastures, Mr. Idriss M. Hassane, stated
that the wells are open.

Chad cannot accept three inspectors, but would agree to a single adviser.

Mr. Brahim Tahir was held for two days at Bol. He signed a statement and was let go.

Of the 60 places in the school at Bol at least one third shall be for girls.

(Signed) Mahamat ADOUM
Permanent Representative of Chad

Annex

The gate of the dam at Bol

    Date              Flow     Remarks

    1 March 1988       900     Gate open
    4 March 1988       310     Gate shut

The gate was opened again on 21 March 1988.
"""


@pytest.fixture
def asked(over: Over) -> Said:
    """Status and wording of the answer over the letter."""
    return said_of(over(_LETTER))


@pytest.mark.parametrize(
    "question",
    [
        "Was Gabon given observer status?",  # put off
        "Are there any locust traps?",
        "Does Chad accept three inspectors?",
    ],
)
def test_a_request_a_proposal_and_a_refusal_get_no_yes(asked: Said, question: str) -> None:
    assert not asked(question)[1].startswith("Yes")


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Was Congo given observer status?", "Yes"),
        ("Would Chad agree to an adviser?", "Yes"),
        ("Are there locust traps?", "No"),
    ],
)
def test_the_clause_that_speaks_of_it_tells_yes_or_no(asked: Said, question: str, begins: str) -> None:
    tells(asked, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        "When was the gate partly opened?",
        "How many of the camels are for girls?",
        "Did Mr. Tahir sign a treaty?",
    ],
)
def test_a_row_on_a_state_and_another_thing_tell_nothing(asked: Said, question: str) -> None:
    assert asked(question)[0] != "answered"


def test_what_something_costs_is_no_number_of_points(asked: Said) -> None:
    tells(asked, "How much will the centre cost?", "3.4 million", without="Three.")


def test_a_middle_initial_is_part_of_the_name(asked: Said) -> None:
    tells(asked, "Who is the Commissioner for Pastures?", "Idriss M. Hassane")


def test_when_it_was_opened_is_not_when_it_was_open(asked: Said) -> None:
    tells(asked, "When was the gate opened again?", "21 March", without="1 March 1988 900")
