"""Two days, names, a rule, several States, the day of distribution: what an answer must hold to be one."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Two dates for the CSTO peacekeeping accord: when they signed it, when it began to apply.",
         "6 October 2007; 16 January 2009"),
        ("both dates of the peacekeeping agreement: signature and entry into force", "6 October 2007; 16 January 2009"),
        ("The 2004 request: not the day it was written, but the day the UN gave it out?", "19 August 2004"),
        ("the 2009 letter: not its date but the day of distribution", "11 August 2009"),
        ("Which of the four documents lean on the Assembly's rules of procedure?", "rule"),
        ("The Russian ambassador spoke for colleagues in 2009. Of which countries?", "Uzbekistan; Armenia"),
        ("Churkin signed for others: which States?", "Tajikistan"),
        ("Three of the six who asked for observer rights in 2004 were only standing in for a head of mission."
         " Their names?", "Ivanou; Toktomushev"),
    ],
)  # fmt: skip
def test_an_answer_holds_what_is_asked_for(said: Said, question: str, named: str) -> None:
    tells(said, question, *named.split("; "))


@pytest.mark.parametrize(
    ("question", "without"),
    [
        ("Add up the signatures of May 2002, envoys plus presidents: how many?", "Six Diplomats"),
        ("did all who signed in 2004 also sign in 2002?", "Yes"),
        ("Did every signatory of the 2002 letter sign that of 2009 as well?", "Yes"),
        ("Which of the letters of 1997 and 2002 cite a rule of procedure?", "A/52/150"),
    ],
)
def test_what_is_of_another_kind_is_not_told(said: Said, question: str, without: str) -> None:
    assert without not in said(question)[1]
