"""What the four seed letters print comes out of the parser: signatures, parts, masthead, items, draft resolutions."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from store.letters import Letter, Part
from store.parsing import parse
from store.reading import SourceText, read_text

FOLDER = Path(__file__).parents[2] / "seeds"


@cache
def seed(number: str) -> tuple[SourceText, Letter]:
    source = read_text(next(FOLDER.glob(f"{number}_*.txt")))
    return source, parse(source)


def part(number: str, label: str) -> Part:
    return next(one for one in seed(number)[1].parts if one.label == label)


PR, CDA = "Permanent Representative", "Chargé d'affaires a.i."
SIX = ["Armenia", "Belarus", "Kazakhstan", "Kyrgyzstan", "Russian Federation", "Tajikistan"]


@pytest.mark.parametrize(
    ("number", "label", "expected"),
    [
        ("000", "letter", [("Eldar KOULIEV", PR, "block", "Azerbaijan", "title")]),
        ("000", "annex", [("Hassan HASSANOV", "Minister for Foreign Affairs", "title", "Azerbaijan", "title")]),
        (
            "002",
            "letter",
            [
                (name, PR, "block", state, "block")
                for name, state in zip(
                    ["M. Abelian", "S. Ling", "M. Jarbussynova", "K. Baialinov", "S. Lavrov", "R. Alimov"],
                    SIX,
                    strict=True,
                )
            ],
        ),
        (
            "002",
            "annex",
            [
                (name, "Head of State", "title", state, "block")
                for name, state in zip(
                    [
                        "Robert Kocharian",
                        "Aleksandr Lukashenko",
                        "Nursultan Nazarbaev",
                        "Askar Akayev",
                        "Vladimir Putin",
                        "Emomali Rakhmonov",
                    ],
                    SIX,
                    strict=True,
                )
            ],
        ),
        ("003", "letter", [("Murat Smagulov", CDA, "block", "Kazakhstan", "title")]),
        (
            "003",
            "annex",
            [
                ("Armen Martirosyan", PR, "block", "Armenia", "block"),
                ("Aleg Ivanou", CDA, "block", "Belarus", "block"),
                ("Murat Smagulov", CDA, "block", "Kazakhstan", "block"),
                ("Kainarbek Toktomushev", CDA, "block", "Kyrgyzstan", "block"),
                ("Andrei Denisov", PR, "block", "Russian Federation", "block"),
                ("Rashid Alimov", PR, "block", "Tajikistan", "block"),
            ],
        ),
        ("004", "letter", [("Vitaly Churkin", PR, "title", "Russian Federation", "title")]),
        ("004", "annex I", []),
    ],
)
def test_signatures(number: str, label: str, expected: list[tuple[str, ...]]) -> None:
    signed = [one for one in seed(number)[1].signatures if one.part == label]
    assert [(one.name, one.office, one.office_basis, one.state, one.state_basis) for one in signed] == expected


def test_the_block_of_a_signature_is_quoted_whole() -> None:
    source, letter = seed("002")
    first = letter.signatures[0]
    assert source.raw[first.span.start : first.span.end] == (
        "(Signed) M. Abelian\nAmbassador\n\nPermanent Representative of the Republic of Armenia\nto the United Nations"
    )
    assert first.rank == "Ambassador"
    assert first.state_printed == "Republic of Armenia"


def test_a_title_proves_the_office_that_no_block_prints() -> None:
    source, letter = seed("004")
    span = letter.signatures[0].basis_span
    assert span
    assert source.raw[span.start : span.end] == "Permanent Representative of the Russian Federation"


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("000", ("A/52/322", "1997-09-05", "1997-09-05", ("General Assembly",), ("Azerbaijan",), PR, "English", 52)),
        ("002", (None, "2002-05-21", None, ("General Assembly", "Security Council"), tuple(SIX), PR, None, 57)),
        ("003", (None, "2004-08-10", "2004-08-19", ("General Assembly",), ("Kazakhstan",), CDA, "English", 59)),
        ("004", (None, "2009-07-14", "2009-08-11", ("General Assembly",), ("Russian Federation",), PR, "Russian", 64)),
    ],
)
def test_masthead_and_title(number: str, expected: tuple[object, ...]) -> None:
    letter = seed(number)[1]
    assert (
        letter.symbol,
        letter.dated,
        letter.document_date,
        letter.organs,
        letter.sender_states,
        letter.sender_role,
        letter.original_language,
        letter.session,
    ) == expected


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("000", [("letter", None, "letter", "English"), ("annex", "letter", "letter", "Russian")]),
        ("002", [("letter", None, "letter", None), ("annex", "letter", "statement", None)]),
        (
            "003",
            [
                ("letter", None, "letter", "English"),
                ("annex", "letter", "letter", "Russian"),
                ("addendum 1", "annex", "memorandum", None),
                ("addendum 2", "annex", "draft resolution", None),
            ],
        ),
        (
            "004",
            [
                ("letter", None, "letter", "Russian"),
                ("annex I", "letter", "explanatory note", None),
                ("annex II", "letter", "draft resolution", None),
            ],
        ),
    ],
)
def test_parts(number: str, expected: list[tuple[object, ...]]) -> None:
    letter = seed(number)[1]
    assert [(one.label, one.parent, one.kind, one.original_language) for one in letter.parts] == expected


def test_items_carry_their_list_title_and_footnote() -> None:
    items = seed("000")[1].agenda_items
    assert [(one.item, one.list_kind, one.session, one.footnote) for one in items] == [
        ("40", "provisional agenda", 52, "A/52/150 and Corr.1"),
        ("81", "provisional agenda", 52, "A/52/150 and Corr.1"),
    ]
    assert items[1].title == "MAINTENANCE OF INTERNATIONAL SECURITY"
    assert [(one.item, one.list_kind, one.session) for one in seed("002")[1].agenda_items] == [
        ("37", "preliminary list", 57),
        ("79", "preliminary list", 57),
    ]


@pytest.mark.parametrize(
    ("number", "label", "expected"),
    [
        (
            "003",
            "addendum 2",
            [("preambular", None, "Noting"), ("operative", "1", "Decides"), ("operative", "2", "Requests")],
        ),
        (
            "004",
            "annex II",
            [
                ("preambular", None, "Referring to"),
                ("preambular", None, "Referring also to"),
                ("preambular", None, "Welcoming"),
                ("preambular", None, "Referring to"),
                ("preambular", None, "Emphasizing"),
                ("operative", "1", "Takes note"),
                ("operative", "2", "Notes"),
                ("operative", "3", "Invites"),
                ("operative", "4", "Requests"),
                ("operative", "5", "Decides"),
            ],
        ),
    ],
)
def test_draft_resolutions(number: str, label: str, expected: list[tuple[object, ...]]) -> None:
    found = [
        (one.role, one.number, one.verb)
        for one in part(number, label).paragraphs
        if one.role in ("preambular", "operative") and one.text != "The General Assembly,"
    ]
    assert found == expected


def test_a_follow_on_belongs_to_the_number_above() -> None:
    texts = [one for one in part("003", "addendum 1").paragraphs if one.role == "text"]
    assert [(one.number, one.subparagraph) for one in texts] == [
        ("1", 1),
        ("1", 2),
        ("2", 1),
        ("3", 1),
        ("4", 1),
        ("5", 1),
    ]


def test_a_page_break_and_a_hyphen_are_joined_and_recorded() -> None:
    assert any("by the General Assembly of a resolution" in one.text for one in part("004", "annex I").paragraphs)
    assert any("fifty-seventh regular session" in one.text for one in part("002", "letter").paragraphs)
    assert "join-broken-page" in {one.rule for one in seed("004")[1].repairs}
    assert "join-hyphenated-line" in {one.rule for one in seed("002")[1].repairs}


@pytest.mark.parametrize("number", ["000", "002", "003", "004"])
def test_no_seed_is_doubted(number: str) -> None:
    letter = seed(number)[1]
    assert letter.confidence == 1.0
    assert {one.rule for one in letter.warnings} <= {"masthead-absent"}
