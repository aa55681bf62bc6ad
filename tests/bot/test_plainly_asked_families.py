"""Facts of letters asked for in plain words: the document number, how many letters cite, what is left open."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, declines, tells


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("I need the UN document number of the letter Azerbaijan sent in 1997", "A/52/322"),
        ("document no. of the 1997 letter?", "A/52/322"),
        ("what is the symbol of the letter Azerbaijan sent in 1997", "A/52/322"),
        ("we are looking for the symbol of the 1997 letter", "A/52/322"),
        ("I want the title of the 2002 annex", "Statement of the heads of State"),
        ("how many of the letters mention rule 20", "Two letters"),
        ("rule 14 turns up in how many of the letters", "Two letters"),
        ("in how many letters does Article 51 turn up?", "One letter"),
        ("Sort by addressee: which letters went to the Secretary-General?", "Three letters"),
        ("Grouped by sender: how many letters are from Azerbaijan?", "One letter"),
        ("what kind of minister is Hassanov, defence, foreign, something else?", "Minister for Foreign Affairs"),
        ("Apart from the Security Council, as a document of which organ was the 2009 letter to be circulated?",
         "General Assembly"),
    ],
)  # fmt: skip
def test_what_is_plainly_asked_is_told(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question",
    [
        "I need the UN document number of the letter Kazakhstan sent in 2004",
        "How many letters mention rule 150?",
        "What kind of minister is Kouliev: foreign, defence or something else?",
        "Apart from the General Assembly, as a document of which organ was the 2004 letter to be circulated?",
        "what sort of minister is Putin, defence, finance, anything else?",
    ],
)
def test_what_is_not_told_is_declined(said: Said, question: str) -> None:
    declines(said, question)
