"""What two lists of members share, which names end so, letters of persons in a year, symbols, wishes to be published.

Over invented letters of two senders of one year.
"""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, declines, said_of, tells

FIRST = """General Assembly                                             A/58/301

Distr.: General
9 August 2003

Original: English

Tenth emergency special session

Letter dated 3 August 2003 from the Permanent Representative of Chile to the United Nations addressed to the President
of the Security Council

The member States of the Kelp Fishers Organization are Chile, Ghana, Kazakhstan and Uzbekistan. I refer to General
Assembly resolution 57/12. Kindly have this text issued as a document of the General Assembly.

(Signed) R. Ovalle
Permanent Representative of Chile
"""
OTHER = """General Assembly

Distr.: General
4 October 2003

Original: English

Fifty-eighth session

Letter dated 1 October 2003 from the Permanent Representative of Peru to the United Nations addressed to the
Secretary-General

I ask for nothing.

(Signed) B. Quispe
Permanent Representative of Peru
"""
LATER = """General Assembly

Distr.: General
4 April 2008

Original: English

Letter dated 1 April 2008 from the Permanent Representative of Peru to the United Nations addressed to the
Secretary-General

The member States of the Kelp Fishers Organization are Chile, Kazakhstan, Peru and Uzbekistan.

(Signed) B. Quispe
Permanent Representative of Peru
"""


@pytest.fixture
def asked(over: Over) -> Said:
    """Asks over the three letters."""
    return said_of(over(FIRST, OTHER, LATER))


@pytest.mark.parametrize(
    ("turns", "named", "without"),
    [
        # what two lists share
        (("which members are in both lists?",), ["Chile", "Kazakhstan", "Uzbekistan"], "Ghana"),
        (("how many States figure in both lists?",), ["Three"], "Ghana"),
        (("which countries remained members throughout?",), ["Chile"], "Peru"),
        # names by their ends
        (("which members of 2003 have names ending in -stan?",), ["Kazakhstan", "Uzbekistan"], "Chile"),
        (("how many members of 2008 have a name that begins with P?",), ["One", "Peru"], "Chile"),
        # one of several letters of a year, by who signed it
        (("which session does Ovalle's letter of 2003 belong to?",), ["tenth (10th) emergency special session"], "58"),
        (("to whom is Quispe's 2003 letter addressed?",), ["Secretary-General"], "Security Council"),
        # under which symbol
        (("Under what symbol did the UN issue Ovalle's letter?",), ["A/58/301"], ""),
        # a wish to be published, in whatever words
        (("How does Chile word its wish to have the August 2003 letter published?",), ["Kindly have this text"], ""),
        (("did Chile want its letter to come out as a Security Council document?",), ["No"], ""),
        # what was pointed back to, and the letter spoken of behind what it cites
        (("Which resolution does Ovalle's letter look back to?",), ["57/12"], ""),
        (("Which resolution does Ovalle's letter cite?", "who was that letter sent to?"), ["Security Council"], ""),
    ],
)
def test_lists_and_letters_are_held_together(
    asked: Said, turns: tuple[str, ...], named: list[str], without: str
) -> None:
    tells(asked, turns, *named, without=without)


@pytest.mark.parametrize(
    "question",
    [
        "Under what symbol did the UN issue the 2008 letter?",
        "Are there more African or more European members in 2003?",
        "Does the 2008 list use the same country names as the 2003 list?",
        "what did Quispe believe?",
    ],
)
def test_what_lists_do_not_tell_is_not_told(asked: Said, question: str) -> None:
    declines(asked, question)
