"""Of what nationality somebody is, who held a post, where a body sits: told where it is printed, else refused."""

from __future__ import annotations

import pytest

from tests.bot.conftest import Over
from tests.bot.says import said_of

BASIN = """General Assembly

Distr.: General
16 July 2003

Original: English

Letter dated 9 July 2003 from the Permanent Representative of Ghana to the United Nations addressed to the
Secretary-General

I have the honour to transmit herewith a memorandum on the Volta Waters Union (see annex).

(Signed) Kofi Adomako
Permanent Representative

Annex

Memorandum on the Volta Waters Union

1. The Volta Waters Union was founded by the Charter signed at Tamale, Ghana, on 14 June 1996 by six countries.

2. The organs of the Union are the Council of Ministers, which meets once a year, and the secretariat, which has its
seat at Bolgatanga, Ghana. The Executive Secretary, Ms. Mariam Kabore, a national of Burkina Faso, took up her duties on
1 October 2001.

3. The Union thanked the Chief Engineer of the works, Mr. Jonas Lindqvist, and the mayor of Bolgatanga for their help.
Togo was represented at the last meeting by its Minister of Energy, Mr. Yao Mensah.
"""


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        pytest.param(("What nationality is Mariam Kabore?",), "Burkina Faso", id="national-of"),
        pytest.param(("Which country does Yao Mensah come from?",), "Togo", id="represented-by"),
        pytest.param(("Who is the Executive Secretary of the Volta Waters Union?",), "Kabore", id="post-of-the-body"),
        pytest.param(("Where does the Volta Waters Union sit?",), "Bolgatanga", id="sits"),
        pytest.param(("secreteriat volta wich town n country",), "Bolgatanga", id="in-haste"),
        pytest.param(
            ("Who is the Executive Secretary of the Volta Waters Union?", "when did she take up her duties?"),
            "2001",
            id="took-up",
        ),
    ],
)
def test_what_is_printed_is_told(over: Over, turns: tuple[str, ...], named: str) -> None:
    status, text = said_of(over(BASIN))(*turns)
    assert status == "answered", text
    assert named in text


@pytest.mark.parametrize(
    "turns",
    [
        pytest.param(("What nationality is Jonas Lindqvist?",), id="no-nationality"),
        pytest.param(("What country does Mr. Lindqvist come from?",), id="no-country"),
        pytest.param(("What is the mayor of Bolgatanga called?",), id="no-name"),
        pytest.param(("Since when has Jonas Lindqvist been in office?",), id="no-day-of-office"),
        pytest.param(("Who is the Executive Secretary of the Niger Basin Authority?",), id="another-body"),
        pytest.param(("Who chairs the Committee of Experts?", "his nationality?"), id="of-nobody"),
    ],
)
def test_what_is_not_printed_is_refused(over: Over, turns: tuple[str, ...]) -> None:
    status, text = said_of(over(BASIN))(*turns)
    assert status != "answered", text
