"""A claim in the very words of a letter is borne out, and what is looked for by them found; a piece torn out is not.

Over the seed letters, and over a letter of its own whose clauses are denied, narrowed and left open.
"""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, declines, said_of, tells

ROAD = """
Letter dated 3 May 1985 from the Permanent Representative of Zambia to the United Nations addressed to the
Secretary-General

I have the honour to inform you that on 2 May 1985 at 0640 hours three lorries crossed the border at Chirundu and
remained on our soil for 40 minutes. The Government denies that its troops opened fire on the lorries. The road to
Kariba will be closed unless the neighbouring Government repairs the two bridges. The drivers of Zimbabwe left the
convoy near the river. Zambia was attacked on its own soil in the month of March.

(Signed) Mwape CHANDA
Ambassador
Permanent Representative
"""


@pytest.mark.parametrize(
    "question",
    [
        "Is it true that on 2 May 1985 at 0640 hours three lorries crossed the border at Chirundu?",
        "Does the letter of Zambia say that three lorries crossed the border at Chirundu and remained on our soil"
        " for 40 minutes?",
        "Did the drivers of Zimbabwe leave the convoy near the river?",
        "Was Zambia attacked on its own soil in the month of March?",
    ],
)
def test_a_claim_in_the_words_of_a_sentence_is_borne_out(over: Over, question: str) -> None:
    tells(said_of(over(ROAD)), question, begins="Yes. The letter of 3 May 1985 says")


@pytest.mark.parametrize(
    "question",
    [
        "Is it true that the Government's troops opened fire on the lorries?",
        "Does the letter say that its troops opened fire on the lorries?",
        "Is it true that the road to Kariba will be closed unless the neighbouring Government pays?",
        "Did Zambia attack on its own soil in the month of March?",
        "Is it true that Zimbabwe left the convoy near the river?",
    ],
)
def test_a_piece_torn_out_of_a_sentence_bears_nothing_out(over: Over, question: str) -> None:
    status, text = said_of(over(ROAD))(question)
    assert not (status == "answered" and text.startswith("Yes")), text


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Where is it said that the granting of observer status for CSTO in the General Assembly", "observer status"),
        ("find the passage saying that priority in the attainment of these objectives is given to political means",
         "2009"),
        ("Which letter says that the provisions of the Treaty may legalize the illegal Russian arms deliveries",
         "5 September 1997"),
    ],
)  # fmt: skip
def test_words_that_are_looked_for_are_found_where_they_stand(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


def test_it_is_asked_in_the_words_of_those_who_are_named(said: Said) -> None:
    claim = "the provisions of the Treaty formally established a Russian-Armenian military alliance"
    tells(said, f"Does Azerbaijan say that {claim}?", begins="Yes")
    declines(said, f"Do the presidents say that {claim}?")


@pytest.mark.parametrize(
    ("question", "named"),
    [("Which of the letters mention the Organization for Security and Cooperation in Europe?", "2004")],
)
def test_a_question_for_several_letters_is_not_one_for_words(said: Said, question: str, named: str) -> None:
    tells(said, question, named)
