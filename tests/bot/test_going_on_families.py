"""Families of later turns that go on behind a refusal, with "it" and "they", and with one of two letters.

Half of the conversations are over the four seed letters, half over two letters of the test's own.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.bot.invented_letters import bot_over
from tests.bot.says import Said, said_of

_DAM = """United Nations   S/2003/417

Security Council

Distr.: General
11 April 2003

Original: English

Letter dated 8 April 2003 from the Permanent Representative of Bhutan to the United Nations addressed to the
President of the Security Council

On 2 March 2003 two rafts struck the dam at Mangde. A ferryman, Mr. Sonam Dorji, and four passengers drowned.

The Raft Inspection Office has its seat at Trongsa. The staff of the Office, twelve boatmen, examine the rafts. Of the
90 rafts shown to it in 2002, it passed 71 and refused 19.

The Raft Inspection Office was set up by the General Assembly of Boatmen in its decision 4/12 of 5 May 1998, in order
to examine the rafts. The duties of the Office are laid down in its rules. The General Assembly of Boatmen, in its
decision 6/3 of 9 June 2001, raised the dues.

(Signed) Karma Wangdi
Permanent Representative
"""

_RAFTS = """United Nations   S/2003/488

Security Council

Distr.: General
2 May 2003

Original: English

Letter dated 29 April 2003 from the Permanent Representative of Nepal to the United Nations addressed to the
President of the Security Council

The rafts belonged to the Koshi Raft Company. The survivors fled to Bhutan in a third raft.

(Signed) Mira Thapa
Permanent Representative
"""


@pytest.fixture(scope="module")
def dam(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Said]:
    """A bot over two letters on a dam."""
    with bot_over(tmp_path_factory.mktemp("dam"), _DAM, _RAFTS) as bot:
        yield said_of(bot)


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (
            ("What does the Raft Inspection Office examine?", "how many pilots are there", "where is its seat"),
            "Trongsa",
        ),
        (("Who drowned on 2 March 2003?", "what was the wage", "what did the rafts strike"), "Mangde"),
    ],
)
def test_a_question_behind_a_refusal_is_put_to_what_was_told_before_it(
    dam: Said, turns: tuple[str, ...], told: str
) -> None:
    assert told in dam(*turns)[1]


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("what is the CSTO?", "What are its purposes?", "and who leads it?"), "Bordyuzha"),
        (
            (
                "What are the Collective Rapid Deployment Forces?",
                "which region are they for?",
                "when were they created?",
            ),
            "2001",
        ),
        (("When did the CSTO get observer status?", "who requested it"), "Kazakhstan"),
    ],
)
def test_they_and_it_agree_in_number_with_what_they_mean(said: Said, turns: tuple[str, ...], told: str) -> None:
    assert told in said(*turns)[1]


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("which is older, the 2009 letter or the 2002 letter?", "who sent the second one?"), "21 May 2002"),
        (
            ("which is older, the 2009 letter or the 2002 letter?", "who signed the second one?", "and the first?"),
            "Churkin",
        ),
        (("when was the 2004 letter written", "and the 1997 one?", "which is older"), "5 September 1997"),
        (("who signed the 2004 letter", "and the 2009 one?", "what language is the other one in"), "10 August 2004"),
        (("how many paragraphs has the 2004 draft", "and the 2009 draft?", "which one is longer"), "14 July 2009"),
    ],
)
def test_two_letters_held_side_by_side_keep_the_order_of_the_question(
    said: Said, turns: tuple[str, ...], told: str
) -> None:
    assert told in said(*turns)[1].split(";")[0]


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("Who signed the 2002 letter for Belarus?", "and the statement attached to it?"), "Lukashenko"),
        (("who signed the letter of 1997", "who signed the letter inside it"), "HASSANOV"),
        (("What does the 2002 statement say about drugs?", "does the 2009 letter speak of them too?"), "Yes"),
        (("who signed the letter of 2009", "for which states"), "Uzbekistan"),
        (("Who are the members of the CSTO in 2004?", "how many are there"), "Six"),
    ],
)
def test_what_only_says_where_to_look_is_left_out(said: Said, turns: tuple[str, ...], told: str) -> None:
    assert told in said(*turns)[1]


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("who drowned", "where?"), "Mangde"),
        (("what was set up by the boatmen", "by which decision?"), "4/12"),
        (("what was set up by the boatmen", "by which decision?", "when was that adopted?"), "5 May 1998"),
        (("what does the Raft Inspection Office do", "how many rafts did it refuse"), "19"),
    ],
)
def test_the_quoted_sentence_and_its_paragraph_go_before_others(dam: Said, turns: tuple[str, ...], told: str) -> None:
    assert told in dam(*turns)[1]


@pytest.mark.parametrize(
    "turns", [("Which of those two is older?",), ("which of these three is longer",), ("is that it?",)]
)
def test_who_points_at_nothing_is_asked_back(dam: Said, turns: tuple[str, ...]) -> None:
    assert dam(*turns)[0] == "clarify"


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("when was the Raft Inspection Office set up", "what for?"), "to examine the rafts"),
        (("who set up the Raft Inspection Office", "what are its duties"), "duties of the Office"),
    ],
)
def test_what_for_and_of_what_are_told_by_the_paragraph(dam: Said, turns: tuple[str, ...], told: str) -> None:
    assert told in dam(*turns)[1]


@pytest.mark.parametrize(
    "turns",
    [
        ("How many passengers drowned?", "which country did they come from?"),
        ("Where is the seat of the Raft Inspection Office?", "what does that ministry do?"),
        ("Who drowned on 2 March 2003?", "was there a woman among them"),
    ],
)
def test_what_stands_in_no_sentence_is_not_told(dam: Said, turns: tuple[str, ...]) -> None:
    assert dam(*turns)[0] == "unanswered"


@pytest.mark.parametrize(
    "turns",
    [
        (
            "who signed the 2004 annex for Belarus",
            "what was his post",
            "and for Armenia",
            "did he sign the 2009 letter too",
        ),
        ("what is the original language of the 1997 letter", "for how long", "and in 2009?"),
    ],
)
def test_nobody_is_said_to_have_signed_and_no_paragraphs_are_counted_by_chance(
    said: Said, turns: tuple[str, ...]
) -> None:
    _, text = said(*turns)
    assert not text.startswith("Yes")
    assert "paragraph" not in text
