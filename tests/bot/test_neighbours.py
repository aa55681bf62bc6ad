"""What a sentence says of another year, State, person or deed than the question's is not told."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over

LETTER = """A/54/612
General Assembly
Distr.: General
9 November 1999

Original: English

Letter dated 5 November 1999 from the Permanent Representatives of Finland, Kenya and Oman to the United Nations
addressed to the Secretary-General

1. Kenya signed the Nakuru Convention on 4 May 1996 and ratified it on 11 June 1998. The budget of the Centre for 1999
was fixed at 2.4 million dollars, an increase of 5 per cent over 1998.

2. On 7 July 1997, a landslide at Salalah in Oman buried 26 persons.

3. Four drivers were set free on 12 August 1999; the fate of the fifth, Tomas Wekesa, is unknown.

4. The report was written by Colonel Aino Lehto, Director of the Centre, who took up her post on 1 March 1998 in
succession to Mr. Juma Otieno.

5. Vessels seized by the coast guard:

Year        Dhows     Trawlers     Total
1997           41           17        58
1998           63           12        75

(Signed) Marjatta Rasi
Permanent Representative of Finland
"""


@pytest.fixture
def centre(over: Over) -> Bot:
    """A bot over one invented letter."""
    return over(LETTER)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Did Kenya sign the Nakuru Convention in 1996?", "Yes"),
        ("Did Kenya ratify the Nakuru Convention in 1998?", "Yes"),
        ("What was the budget of the Centre for 1999?", "2.4 million dollars"),
        ("How many persons were buried by the landslide in Oman?", "26 persons"),
        ("How many trawlers were seized in 1998?", "12"),
        ("When did Colonel Aino Lehto take up her post?", "1 March 1998"),
    ],
)
def test_what_is_said_of_it_is_told(centre: Bot, question: str, told: str) -> None:
    answer = centre.ask(question).answer
    assert answer.status == "answered", answer.answer
    assert told in answer.answer


@pytest.mark.parametrize(
    "question",
    [
        "Did Kenya sign the Nakuru Convention in 1998?",
        "What was the budget of the Centre for 1998?",
        "How many persons were buried by the landslide in Kenya?",
        "When was the landslide in Finland?",
        "When was Tomas Wekesa set free?",
        "When did Juma Otieno take up his post?",
        "How many trawlers were repaired in 1998?",
    ],
)
def test_what_is_said_of_a_neighbour_is_not_told(centre: Bot, question: str) -> None:
    answer = centre.ask(question).answer
    assert answer.status != "answered" or answer.answer.startswith("No"), answer.answer
