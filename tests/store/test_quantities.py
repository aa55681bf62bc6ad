"""Numbers with their units, written in digits and in words: one sentence in, its facts out."""

from __future__ import annotations

import pytest

from store.parsing.numbers import value_of
from tests.store.sentences import letter

QUANTITIES = [
    (
        "share and comparator",
        "20 per cent of the territory of Chad is flooded and over one million people became refugees.",
        [(20.0, None, "per cent of the territory of Chad"), (1e6, "over", "people")],
    ),
    (
        "money in words",
        "Arms worth over one billion United States dollars came.",
        [(1e9, "over", "United States dollars")],
    ),
    ("money in figures", "It cost $5.5 million.", [(5.5e6, None, "$")]),
    (
        "part of a whole",
        "Four of the States members of the Union agreed.",
        [(4.0, None, "States members of the Union")],
    ),
    ("thousands in figures", "Some 2,500 tons of equipment arrived.", [(2500.0, "some", "tons of equipment")]),
    ("no value", "Hundreds of thousands of refugees fled.", [(None, None, "refugees")]),
    ("between", "Between 20 and 30 shells fell.", [(30.0, "between 20 and", "shells")]),
    (
        "a list",
        "We lost 8 aircraft, 2 helicopters and one tank.",
        [(8, None, "aircraft"), (2, None, "helicopters"), (1, None, "tank")],
    ),
    ("compound number", "A hundred and fifty men came.", [(150.0, None, "men")]),
    ("numbers that name", "See rule 14, item 40, paragraph 3, Article 51 and resolution 1631 (2005).", []),
    (
        "outcome of a vote",
        "It was adopted by 29 in favour, 1 against and 17 abstentions.",
        [(29.0, None, "in favour"), (1.0, None, "against"), (17.0, None, "abstentions")],
    ),
    ("fraction", "A quarter of the population fled.", [(0.25, None, "population")]),
    (
        "amount without a noun",
        "It has risen to 1,940, over 9,800 or 58.5 million.",
        [
            (1940.0, None, ""),
            (9800.0, "over", ""),
            (58.5e6, None, ""),
        ],
    ),
    ("years of old treaties", "Under the 1900, 1902 and 1908 colonial treaties the border is clear.", []),
    ("pronoun", "On the one hand, one should wait; on the other, no one can.", []),
    ("clock and ordinal", "At 1430 hours on 5 May 1999 the fifty-second session began.", []),
    ("a thing called by its number", "Launch 12 fled, and guard post 31 fired nine shells.", [(9.0, None, "shells")]),
    ("distance behind a noun with an article", "It lay at a point 3.4 miles off.", [(3.4, None, "miles")]),
    (
        "subject of a clause",
        "Of those boats, 12 were burned and 340 had been sold.",
        [(12.0, None, ""), (340.0, None, "")],
    ),
    ("the others", "Two boats sank; the other three were towed.", [(2.0, None, "boats"), (3.0, None, "")]),
    ("age", "They shot Mr. Karl Vella, aged 47, there.", [(47.0, None, "years of age")]),
]


@pytest.mark.parametrize(("sentence", "expected"), [row[1:] for row in QUANTITIES], ids=[row[0] for row in QUANTITIES])
def test_quantities(sentence: str, expected: list[tuple[float | None, str | None, str]]) -> None:
    assert [(one.value, one.comparator, one.noun) for one in letter(sentence).quantities] == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("twenty-five", 25),
        ("1.5 million", 1.5e6),
        ("two thirds", 2 / 3),
        ("a dozen", 12),
        ("dozens of", None),
        ("none", None),
    ],
)
def test_value_of_a_number(text: str, value: float | None) -> None:
    assert value_of(text) == value
