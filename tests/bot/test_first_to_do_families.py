"""The first or only one to do something, what is said in answer to a protest, names at the bottom of a text."""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, declines, said_of, tells

LETTER = """United Nations   S/2004/310

Security Council

Distr.: General
20 April 2004

Original: English

Letter dated 19 April 2004 from the Permanent Representative of Benin to the United Nations addressed to the President
of the Security Council

I wish to inform you of the following.

Of the 40 mills of the valley, 12 were closed by the flood; four of these have reopened.

The ferry at Lokossa was the first to run again, on 2 April 2004.

The Chargé d'affaires of the neighbouring State was called to the Ministry on 5 April 2004, and a strong protest was
lodged with him over the dyke at Athiémé.

(Signed) Joël ADECHI
Permanent Representative
"""


@pytest.mark.parametrize(
    "question",
    [
        "Which of the closed mills was the first to reopen?",
        "which mill was the last to reopen",
        "What did the Chargé d'affaires say in answer to the protest?",
        "what was said in reply to the complaint over the dyke",
    ],
)
def test_what_ranks_none_tells_no_first_and_what_was_asked_no_answer(over: Over, question: str) -> None:
    declines(said_of(over(LETTER)), question)


def test_the_first_to_do_it_is_told_where_it_is_said(over: Over) -> None:
    tells(said_of(over(LETTER)), "What was the first to run again?", "ferry at Lokossa")


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Whose names are at the bottom of the 2002 statement?", ("Kocharian", "Rakhmonov")),
        ("which names stand at the bottom of the ambassadors' letter of 2002", ("Abelian", "Alimov")),
    ],
)
def test_the_names_at_the_bottom_are_all_of_them(said: Said, question: str, named: tuple[str, str]) -> None:
    tells(said, question, *named)


def test_the_signature_at_the_bottom_is_the_last(said: Said) -> None:
    tells(said, "Who is at the bottom of the list of signatories of the 2002 letter?", "Alimov")
