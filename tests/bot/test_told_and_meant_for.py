"""What a person told somebody, who wrote no letter, and what a body is for: "the organ in which" something is done.

Over one invented letter; what others said, and bodies of which no purpose is told, stay refused.
"""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over

LETTER = """A/58/417
General Assembly
Distr.: General
9 October 2003

Original: English

Fifty-eighth session

Letter dated 6 October 2003 from the Permanent Representative of Malawi to the United Nations addressed to the
Secretary-General

I have the honour to transmit herewith a statement on the fishing grounds of Lake Chilwa (see annex).

(Signed) Grace Mkandawire
Ambassador
Permanent Representative

Annex to the letter dated 6 October 2003 from the Permanent Representative of Malawi to the United Nations addressed to
the Secretary-General

Statement of the Ministry of Fisheries

The Joint Lake Council, which meets at Zomba, shall be the forum in which disputes between the villages are settled.

The Kachulu Warden Service, led by Mr. Dalitso Phiri, has eleven boats.

Commissioner Tamara Nyasulu told the harbour pilots that the northern channel would be dredged before the rains.

Inspector Joseph Banda praised the fishermen of Kachulu.
"""


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("What did Nyasulu tell the pilots?", "dredged before the rains"),
        ("What did Nyasulu say to the harbour pilots?", "dredged before the rains"),
        ("What did Tamara Nyasulu tell the harbour pilots?", "dredged before the rains"),
        ("What is the Joint Lake Council for?", "forum in which disputes"),
        ("What is the Joint Lake Council there for?", "forum in which disputes"),
    ],
)
def test_what_was_told_and_what_for(over: Over, question: str, expected: str) -> None:
    answer = over(LETTER).ask(question).answer
    assert answer.status == "answered"
    assert expected in answer.answer


@pytest.mark.parametrize(
    "question",
    [
        "What did Nyasulu tell the fishermen?",
        "What did Banda tell the harbour pilots?",
        "What did Banda say to the pilots?",
        "What is the Kachulu Warden Service for?",
    ],
)
def test_what_nobody_told_is_refused(over: Over, question: str) -> None:
    assert over(LETTER).ask(question).answer.status != "answered"
