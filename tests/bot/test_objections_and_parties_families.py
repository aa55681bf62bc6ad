"""Objecting in other words, between whom a treaty quoted is, parties by their leaders, outcomes, letters passed on.

Over invented letters of one day; the questions take up words that the letters do not use.
"""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, declines, said_of, tells

CONCERNED = """General Assembly

Distr.: General
9 March 2003

Original: English

Letter dated 3 March 2003 from the Permanent Representative of Peru to the United Nations addressed to the
Secretary-General

I have the honour to transmit the text of a letter from Ms. Rosa Yepez, Minister of Fisheries of Peru (see annex), and
ask for circulation under agenda item 12.

(Signed) R. Ovalle
Permanent Representative of Peru

Annex

Letter dated 1 March 2003 from the Minister of Fisheries of Peru addressed to the Secretary-General

I am writing to express my deep concern about the signing in Arica on 4 May 2002 of the Treaty between the Republic of
Chile and the Republic of Ecuador on the harvesting of kelp.

We are particularly concerned about the articles of the Treaty which provide for the two States to fish together under
Article 33 of the Charter of the United Nations.

(Signed) Rosa Yepez
"""
ANNIVERSARY = """General Assembly

Distr.: General
4 April 2006

Original: English

Letter dated 1 April 2006 from the Permanent Representative of Ghana to the United Nations addressed to the
Secretary-General

I have the honour to transmit the statement of the heads of State of the parties to the Treaty on Coastal Peace on the
occasion of the fifth anniversary of the Treaty (see annex). I should be grateful if you would have the present letter
and its annex circulated as a document of the General Assembly under agenda item 31.

(Signed) K. Mensah
Permanent Representative of Ghana

Annex

Statement of the heads of State of the parties to the Treaty on Coastal Peace on the occasion of the fifth anniversary
of the Treaty

We, the heads of State of the parties to the Treaty on Coastal Peace, reaffirm it.

For the Republic of Ghana
(Signed) Ama Owusu

For the Kingdom of Morocco
(Signed) Idris Alaoui
"""


@pytest.fixture
def asked(over: Over) -> Said:
    """Asks over the two letters."""
    return said_of(over(CONCERNED, ANNIVERSARY))


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        # to object, to protest, to be angry is to be concerned
        (("which treaty does Peru object to?",), ["kelp"]),
        (("what is Peru angry about?",), ["deep concern"]),
        (("who protested against the signing in Arica?",), ["deep concern"]),
        (("what does Yepez complain about?",), ["deep concern"]),
        (("who is concerned about the signing in Arica?",), ["deep concern"]),
        # what of a treaty somebody is concerned about, not what is cited in the same breath
        (("which parts of the treaty is Peru concerned about?",), ["fish together"]),
        (("which clauses of the treaty bother the minister?",), ["fish together"]),
        (("what bothers Peru in the treaty?",), ["fish together"]),
        # between whom the treaty quoted is
        (("what does Yepez complain about?", "between which two states was it?"), ["Chile", "Ecuador"]),
        (("what was signed in Arica?", "who were the two parties?"), ["Chile", "Ecuador"]),
        (("which treaty does Peru object to?", "between who and who"), ["Chile", "Ecuador"]),
        # parties by what their leaders did
        (("was Peru one of the countries whose presidents signed the anniversary statement?",), ["No", "Ghana"]),
        (("parties to the Treaty on Coastal Peace whose leaders spoke in April 2006: all, please",), ["Morocco"]),
        (("parties to the Treaty on Coastal Peace behind the 2006 statement",), ["Ghana", "Morocco"]),
        # a letter passed on
        (("who is Rosa Yepez?", "who passed her letter on to the UN?"), ["Ovalle"]),
        (("who handed Yepez's letter on?",), ["Ovalle"]),
        # the letter of another year for the letter of a State
        (("which agenda item does the Peruvian letter name?", "same question for 2006"), ["31"]),
        (("who signed the Peruvian letter?", "and the 2006 letter?"), ["Mensah"]),
    ],
)
def test_other_words_for_what_letters_do(asked: Said, turns: tuple[str, ...], named: list[str]) -> None:
    tells(asked, turns, *named)


@pytest.mark.parametrize(
    "turns",
    [
        ("which treaty does Ghana object to?",),
        ("who is Rosa Yepez?", "between which two states was it?"),
        ("did they get it?",),
        ("what is item 31?", "did they win it?"),
    ],
)
def test_what_was_not_spoken_of_is_not_told(asked: Said, turns: tuple[str, ...]) -> None:
    declines(asked, turns)
