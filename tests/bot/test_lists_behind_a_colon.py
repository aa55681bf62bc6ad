"""A sentence that opens a numbered list is told with its items, over a letter that nobody sent."""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over

LETTER = """United Nations   A/55/901

General Assembly

Distr.: General
4 May 2001

Original: English

Letter dated 2 May 2001 from the Permanent Representative of Tonga to the United Nations addressed to the
Secretary-General

To end the dispute over the reef, Tonga proposes:

1. The withdrawal of all vessels;

2. A survey of the reef within 60 days;

3. Talks at Suva under your auspices.

I should be grateful if you would have this letter circulated as a document of the General Assembly.

(Signed) Sione TUPOU
Ambassador
Permanent Representative
"""


@pytest.mark.parametrize(
    "question", ["What does Tonga propose?", "which steps does Tonga propose", "list the proposals of Tonga"]
)
def test_numbered_points_stand_behind_the_sentence_that_opens_them(over: Over, question: str) -> None:
    answer = over(LETTER).ask(question).answer
    assert answer.status == "answered"
    assert all(point in answer.answer for point in ("withdrawal of all vessels", "within 60 days", "Talks at Suva"))
    assert len(answer.citations) >= 4
