"""What tells only half of a question, of another year, or of nothing but the word it shares with it, is no answer."""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of, tells

_RAIDS = """United Nations   S/1988/{number}

Security Council

Distr.: General
4 May 1988

Original: English

Letter dated {day} May 1988 from the Permanent Representative of {state} to the United Nations addressed to the
President of the Security Council

{text}

(Signed) {signer}
Permanent Representative of {state}
"""
_CHAD = _RAIDS.format(
    number=318, day=2, state="Chad", signer="Mahamat ADOUM",
    text="""I have the honour to transmit the communiqué of the twelfth session of the Council of Elders of the
Lake Herders League (LHL), held at Bol on 14 and 15 March 1988.

The thirteenth session will be held at Mao on 9 and 10 October 1989.

The Government protests against the following raids, which took place in April 1988:

(a) On 3 April the village of Kouri was raided between 1400 and 1630 hours, and 23 huts were burned;

(b) On 12 April the village of Ngouri was raided at 0500 hours, and 41 huts were burned. Seven people were killed.

In 1987 there were 96 raids. The raiders drove off 60 camels. A lorry carried 31 people to the hospital at Bol.

The note No. 4/77 of the Ministry was answered by the note No. 6/88 of 9 April 1988. The note No. 5/12 states that the
frontier is closed.

Some 12,500 herders have fled to Niger. My Government requests that this letter be circulated as a document of the
Security Council on account of the grave situation on the lake.""",
)  # fmt: skip
_NIGER = _RAIDS.format(
    number=319, day=3, state="Niger", signer="Joseph DIATTA",
    text="""A bus fell into the river at Kandadji on 30 April 1988. Nineteen people were killed.""",
)  # fmt: skip


@pytest.fixture
def asked(over: Over) -> Said:
    """Status and wording of the answer over both letters."""
    return said_of(over(_CHAD, _NIGER))


def test_a_number_that_several_letters_give_otherwise_is_asked_back(asked: Said) -> None:
    status, text = asked("How many people were killed?")
    assert (status, text) == ("clarify", "Which letter do you mean?")
    tells(asked, "How many people were killed in Ngouri?", "Seven")
    tells(asked, "How many people were killed at Kandadji?", "Nineteen")


@pytest.mark.parametrize(
    "question",
    [
        "How many raids were there in 1985?",  # the points of the list are of 1988
        "How many raids does Chad list for 1986?",
        "On which day were there more raids, 3 or 12 April, and how many?",
        "How many people were carried off?",  # a lorry carried some
        "How many camels were carried off by the lorry?",
        "What did the note No. 6/88 say?",  # something is answered by it
        "What did note No. 4/77 say?",
        "What does Chad want about the lake?",  # the circulation of its letter
        "When will the Security Council meet next?",
        "When is the next session of the Council of Elders of Nigeria?",
    ],
)
def test_half_of_an_answer_is_none(asked: Said, question: str) -> None:
    assert asked(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("How many raids were there in 1987?", "96"),
        ("How many camels were driven off?", "60"),
        ("What does the note No. 5/12 say?", "frontier is closed"),
        ("When and where will the elders meet next?", "Mao"),
        ("When is the next LHL session?", "9 and 10 October 1989"),
        ("where will the council of elders of the lake herders league meet again", "Mao"),
    ],
)
def test_the_sentence_that_tells_it_whole_is_told(asked: Said, question: str, named: str) -> None:
    tells(asked, question, named)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Did some 21,000 herders flee to Niger?", "“21,000”"),
        ("Did 12,700 herders flee to Niger?", "“12,700”"),
    ],
)
def test_a_refusal_shows_a_number_as_it_was_typed(asked: Said, question: str, said: str) -> None:
    status, text = asked(question)
    assert status == "unanswered"
    assert "is not named" not in text or said in text


def test_nothing_that_the_letter_names_is_called_not_named_in_it(asked: Said) -> None:
    _, text = asked("Number of raids on Ngouri in the letter of 2 May 1988, and in all of 1987?")
    assert "is not named in the letter of 2 May" not in text
