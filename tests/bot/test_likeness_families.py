"""What is like the thing asked for and is another one: a radio of another town, the cost of another deed."""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of, tells

_LETTER = """United Nations   S/1968/212

Security Council

Distr.: General
9 May 1968

Original: English

Letter dated 7 May 1968 from the Permanent Representative of Guinea to the United Nations addressed to the President
of the Security Council

On 1 May 1968, Radio Dakar called the fishermen of Conakry pirates. Lake Faro was drained in 1964. The pumps cost
3 million francs. The master of the dredger was arrested at Boffa.

The seat has been vacant since the death of Captain Bakary Keita. Two sailors died of cholera at Boffa. Senegal lent
a crane of 20 tons to the port. The new quay is 300 metres long and 12 metres wide.
The bell of Boffa is 4 tonnes heavy. The basin is 9 m deep. The losses of the fishermen were heavy.
The bridge at Boké cost 900,000 francs.

The court of Kindia sentenced the smuggler Amara Sow to four years of imprisonment.

What the harbour needs is, first, a crane: the old one was sold in 1966. Second, it needs a tug.

(Signed) Achkar MAROF
Permanent Representative of Guinea
"""


@pytest.fixture
def asked(over: Over) -> Said:
    """Status and wording of the answer over the letter."""
    return said_of(over(_LETTER))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What did Radio Dakar call the fishermen of Conakry?", "pirates"),
        ("When was Lake Faro drained?", "1964"),
        ("What sentence did Amara Sow get?", "four years of imprisonment"),
        ("How much did the pumps cost?", "3 million francs"),
        ("What did two sailors die of at Boffa?", "cholera"),
        ("How wide is the new quay?", "12 metres"),
        ("How heavy is the bell of Boffa?", "4 tonnes"),
        ("How much did it cost to build the bridge at Boké?", "900,000 francs"),
        ("How deep is the basin?", "9 m"),
        ("How heavy were the losses?", "were heavy"),
    ],
)
def test_what_is_asked_for_by_its_name_is_told(asked: Said, question: str, told: str) -> None:
    tells(asked, question, told)


@pytest.mark.parametrize(
    "question",
    [
        "What did Radio Conakry call the fishermen?",
        "When was Lake Togo drained?",
        "What did it cost to repair the pumps?",  # the pumps themselves cost that
        "What sentence did the master of the dredger get?",  # arrested, no more
        "What did Captain Bakary Keita die of?",
        "How powerful was the crane that Senegal lent?",
        "What two things does the harbour need?",  # the sentence tells the first
    ],
)
def test_what_is_only_like_it_is_not_told_for_it(asked: Said, question: str) -> None:
    assert asked(question)[0] != "answered", asked(question)[1]
