"""What follows on a condition is no list of letters, and a row of several columns gives no number without its head."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over

LETTER = """S/18127
Security Council
Distr.: General
5 June 1986

Original: English

Letter dated 4 June 1986 from the Permanent Representative of Honduras to the United Nations addressed to the
President of the Security Council

The patrol withdrew at about 9 a.m., taking with it six head of cattle. It crossed the river again before noon.

Should no reply be received within ten days, Honduras will take the matter to the Organization of American States.

The clearing of land was slower than expected. Only 15,000 of the 54,000 acres planned have been cleared.

Expenditure in thousands of lempiras was as follows:

Purpose                    1983      1984      1985      1986

Housing                   4,120     5,310     2,870     1,450
Roads                     1,200     1,875     2,040       960
Clearing of land            830     1,150     1,960     2,400

(Signed) Julio Membreno
Ambassador
"""


@pytest.fixture
def frontier(over: Over) -> Bot:
    """A bot over one invented letter."""
    return over(LETTER)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What will Honduras do if there is no answer?", "take the matter to the Organization of American States"),
        ("How much was spent on housing in 1984?", "5,310"),
        ("When did the patrol withdraw?", "9 a.m. The letter"),
        ("Which letters are from Honduras?", "4 June 1986"),
    ],
)
def test_what_is_asked_is_told(frontier: Bot, question: str, told: str) -> None:
    answer = frontier.ask(question).answer
    assert answer.status == "answered"
    assert told in answer.answer


@pytest.mark.parametrize(
    "question",
    ["How many acres of roads were cleared?", "How many acres were cleared?", "How many hectares were cleared?"],
)
def test_no_column_is_picked_for_a_thing_that_no_head_names(frontier: Bot, question: str) -> None:
    said = frontier.ask(question).answer.answer
    assert "1,150" not in said
    assert "1,200" not in said


@pytest.mark.parametrize("question", ["What if there is no answer?", "What happens unless a letter is answered?"])
def test_a_condition_lists_no_letters(frontier: Bot, question: str) -> None:
    assert frontier.ask(question).answer.intent != "letters"
