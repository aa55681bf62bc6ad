"""Who belongs to a body and who only stands beside it, what initials stand for, and agreements told by two States.

Over two invented letters; questions that must stay refused or denied stand beside those that they answer.
"""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of, tells

FIRST = """General Assembly

Distr.: General
9 March 2003

Original: English

Fifty-seventh session

Letter dated 3 March 2003 from the Permanent Representatives of Chile and Peru to the United Nations addressed to the
Secretary-General*

We have the honour to transmit the observations of the Ministry of Fisheries of Ecuador (see annex) on the Agreement
between the Republic of Chile and the Republic of Peru on the harvesting of kelp, signed in Arica on 4 May 2002, which
entered into force on 1 July 2002.

(Signed) B. Quispe
Ambassador
Permanent Representative of the Republic of Peru to the United Nations

(Signed) R. Ovalle
Ambassador
Permanent Representative of the Republic of Chile to the United Nations

* Reissued to correct the signature of Peru.

ANNEX

[Original: Spanish]

Observations of the Ministry of Fisheries of Ecuador

Ecuador takes note of the chart. The damage to the nets amounted to 4 million dollars.

Quito, 20 February 2003

(Signed) Rosa YEPEZ
Director for Coastal Waters
"""
SECOND = """General Assembly                                             A/60/812

Distr.: General
4 April 2006

Original: English

Sixtieth session

Letter dated 28 March 2006 from the Permanent Representative of Peru to the United Nations addressed to the
Secretary-General

With reference to the letter of the Permanent Representative of Ecuador dated 2 March 2006 (A/60/777), I have the honour
to transmit the communiqué of the Second Conference of the Kelp League, which was held in Ilo on 21 March 2006 (see
annex). The damage to the nets amounted to 1 million dollars.

(Signed) Benigna Quispe
Permanent Representative

Annex to the letter dated 28 March 2006 from the Permanent Representative of Peru to the United Nations addressed to the
Secretary-General

Communiqué of the Second Conference of the Kelp League

1. The Conference was opened by Mr. Abel Tito, Mayor of the host city, and was chaired by Mrs. Delia Sosa, a national of
Peru.

2. The Conference decided to admit Colombia as a member of the Kelp League. With this decision the number of members
rises to four. The other members are Chile, Ecuador and Peru. Panama and Costa Rica are associated States without the
right to vote. An application by Honduras has been received.

3. The League will train 640 divers, at least a third of them women.

Ilo, 21 March 2006
"""


@pytest.fixture(scope="module")
def said(over: Over) -> Said:
    return said_of(over(FIRST, SECOND))


@pytest.mark.parametrize(
    ("question", "named", "without"),
    [
        ("List the members of the Kelp League", ("Colombia", "Chile", "Ecuador", "Peru"), "Panama"),
        ("How many members does the Kelp League have?", ("Four States",), ""),
        ("Is Panama a member of the Kelp League?", ("No", "associated States"), "Yes"),
        ("Costa Rica in the Kelp League: full member, or something else?", ("No", "associated States"), "Yes"),
        ("Is Honduras a member of the Kelp League?", ("No", "application by Honduras"), "Yes"),
        ("Is Brazil a member of the Kelp League?", ("No",), "associated"),
        ("Is Ecuador a member of the Kelp League?", ("Yes",), "associated"),
    ],
)
def test_who_belongs_and_who_stands_beside(said: Said, question: str, named: tuple[str, ...], without: str) -> None:
    tells(said, question, *named, without=without)


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        ('The Peruvian who signed as "B." in 2003 - what does the B stand for?', "Benigna"),
        ("Peru's ambassador signed as B. in 2003. What does the B stand for?", "Benigna"),
        ("Did anyone from Ecuador sign something in 2003?", "YEPEZ"),
        ("Why was the letter of 2003 reissued?", "to correct the signature of Peru"),
        ("By which document does Peru's ambassador identify the letter he answers?", "A/60/777"),
        ("Which symbol does Peru give for the letter it replies to?", "A/60/777"),
        ("Who chaired the Ilo conference?", "Delia Sosa"),
        ("Who opened the Ilo conference?", "Abel Tito"),
        ("When was the Chile-Peru agreement signed?", "4 May 2002"),
        ("Where was the Chile-Peru agreement signed?", "Arica"),
        ("Date on which the agreement took effect?", "1 July 2002"),
        ("Date of entry into force of the agreement?", "1 July 2002"),
        (("How many divers will be trained?", "how many of those have to be women"), "third"),
        (
            (
                "Does Ecuador put the damage at 4 million?",
                "And does Peru accept that?",
                "how much was the damage in their version?",
            ),
            "1 million",
        ),
        (("What does Peru say about divers?", "and according to them, how many women?"), "third"),
        ("Is Spanish the original language of the annex to the letter of 2003?", "Yes"),
    ],
)
def test_told_where_the_letters_tell_it(said: Said, turns: str | tuple[str, ...], named: str) -> None:
    tells(said, turns, named)


@pytest.mark.parametrize(
    "question",
    [
        "Where was the Chile-Ecuador agreement signed?",
        "When was the agreement between Peru and Ecuador signed?",
        "The Chilean who signed as R. in 2003 - what does the R stand for?",
        "Who closed the Ilo conference?",
        "By which document does Chile identify the letter it answers?",
        "Date on which the agreement was terminated?",
    ],
)
def test_what_no_letter_tells_is_refused(said: Said, question: str) -> None:
    status, text = said(question)
    assert status == "unanswered", text


@pytest.mark.parametrize("question", ["which one do you mean, the second?", "do you mean the first one?"])
def test_what_was_meant_is_asked_back_for_where_nothing_was_said(said: Said, question: str) -> None:
    assert said(question)[0] == "clarify"
