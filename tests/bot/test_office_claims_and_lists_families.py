"""Of which State somebody is claimed to be the ambassador, joint letters, full lists, and where letters cite others.

Over invented letters: one of three ambassadors, one written on behalf of another State.
"""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, declines, said_of, tells
from tests.bot.test_called_by_what_they_do_families import THREE

ON_BEHALF = """Security Council

Distr.: General
4 April 2008

Original: English

Letter dated 1 April 2008 from the Permanent Representative of Norway to the United Nations addressed to the President
of the Security Council

On behalf of the Permanent Representatives of Iceland and Denmark, I have the honour to refer to General Assembly
resolution 61/12 of 4 May 2006 and to Articles 2 and 33 of the Charter of the United Nations. The harbours were closed.

(Signed) Liv Berg
Permanent Representative of Norway
"""


@pytest.fixture
def asked(over: Over) -> Said:
    """Asks over the two letters."""
    return said_of(over(THREE, ON_BEHALF))


@pytest.mark.parametrize(
    ("question", "named"),
    [
        # whose ambassador somebody was denies that he was another State's
        ("was Berg the ambassador of Chile?", ["No", "Norway"]),
        ("Berg was the ambassador of Sweden, right?", ["No", "Norway"]),
        ("was Quispe the representative of Ghana?", ["No", "Peru"]),
        ("Mensah was the representative of Ghana, right?", ["Yes", "Ghana"]),
        # to represent is told by a letter written on behalf of a State, too
        ("did Berg represent Iceland?", ["Yes", "Iceland"]),
        ("was Berg speaking for Denmark?", ["Yes", "Denmark"]),
        ("did Berg represent Chile?", ["No", "Norway"]),
        # a joint letter, a full list
        ("I need the full list of countries behind the joint letter of 3 August 2003", ["Chile", "Ghana", "Peru"]),
        ("complete list of the states behind the 2003 joint letter", ["Chile", "Ghana", "Peru"]),
        ("was Morocco one of the senders of the joint 2003 letter?", ["No"]),
        # where others are cited, and one that is leaned on
        ("where does Berg cite resolutions in her letter of 1 April 2008? Give the line.", ["61/12"]),
        ("show me where the 2008 letter cites resolutions", ["61/12"]),
        ("The 2003 letter leans on a rule. Number?", ["rule 14"]),
        # a letter by the clause behind it
        ("what does the letter that Berg wrote in 2008 say about harbours?", ["closed"]),
        ("was Morocco one of the senders of the letter that Quispe signed in 2003?", ["No", "Ghana"]),
        ("who is the letter which Norway sent in 2008 addressed to?", ["President of the Security Council"]),
        ("who else signed the letter that Ovalle signed?", ["Mensah", "Quispe"]),
        ("who else signed Ovalle's letter?", ["Mensah", "Quispe"]),
        ("who else signed the letter that Berg signed?", ["Nobody else"]),
        # articles that are listed together
        ("which articles of the Charter does Berg invoke?", ["33"]),
    ],
)
def test_claims_of_office_and_lists_are_read(asked: Said, question: str, named: list[str]) -> None:
    tells(asked, question, *named)


@pytest.mark.parametrize(
    "question",
    [
        "was Berg the ambassador to Chile?",
        "was Berg the permanent representative of Iceland?",
        "was Morocco one of the senders of the letter that Quispe wrote in 1999?",
        "who sent the letter that Berg signed in 1999?",
        "where does the 2008 letter cite decisions?",
    ],
)
def test_what_is_not_told_of_an_office_is_not_denied(asked: Said, question: str) -> None:
    declines(asked, question)
