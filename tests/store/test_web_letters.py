"""Letters as web pages, lists and scans hand them on: each case is named for the rule it proves."""

from __future__ import annotations

from typing import Any

import pytest

from store.letters import Letter
from store.parsing import parse
from store.reading import source_from_string
from tests.store import layouts
from tests.store.web_layouts import LAYOUTS

SG, PSC, PGA = "Secretary-General", "President of the Security Council", "President of the General Assembly"
PR, CDA = "Permanent Representative", "Chargé d'affaires a.i."


@pytest.mark.parametrize("sample", list(layouts.SAMPLES))
@pytest.mark.parametrize("layout", list(LAYOUTS))
def test_facts_in_facts_out(layout: str, sample: str) -> None:
    facts = layouts.SAMPLES[sample]
    letter = parse(source_from_string("letter.txt", LAYOUTS[layout](facts)))
    assert (letter.dated, letter.document_date, letter.session, letter.original_language) == (
        facts.dated,
        facts.document_date,
        facts.session,
        facts.language,
    )
    assert (letter.sender_states, letter.sender_role, letter.addressees) == (
        tuple(one.state for one in facts.signers),
        facts.role,
        facts.addressees,
    )
    assert (letter.symbol, letter.other_symbols) == (facts.symbol, (facts.other,) if facts.other else ())
    assert set(letter.organs) == set(facts.organs)
    assert tuple(item.item for item in letter.agenda_items) == facts.items
    assert [(one.name, one.part) for one in letter.signatures] == [(one.name, "letter") for one in facts.signers]


TITLE = "Letter dated 3 May 2000 from the Permanent Representative of Peru to the United Nations addressed to the "
PROSE = "I have the honour to write with regard to the letter dated 1 May 2000 (S/2000/300)."


def read(text: str) -> Letter:
    return parse(source_from_string("letter.txt", text))


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        (
            "Letter dated 13 July 2009 from the Deputy Permanent Representative and Chargé d'affaires a.i. of the "
            "Permanent Mission of Viet Nam to the United Nations addressed to the Secretary-General",
            {"sender_states": ("Viet Nam",)},
        ),
        (
            "Identical letters dated 10 June 2013 from the Chargés d'affaires a.i. of the Permanent Missions of Chad "
            "and the Niger to the United Nations addressed to the Secretary-General",
            {"sender_states": ("Chad", "Niger"), "sender_role": CDA},
        ),
        (
            "Letter dated 3 June 1996 from the Permanent Representatives of Chad, the lslamic Republic of Iran and "
            "Sri Lanka to the United Nations addressed to the Secretary-General",
            {"sender_states": ("Chad", "Iran (Islamic Republic of)", "Sri Lanka")},
        ),
        (
            "Letter dated 18 October 2005 from the Permanent Representative of Fiji to the United Nations addressed "
            "to the Secretary-General and the Presidents of the General Assembly and the Security Council",
            {"addressees": (SG, PGA, PSC)},
        ),
        (
            "Letter dated 2 June 2006 from the Chairman of the Group of 77 and the Permanent Representative of South "
            "Africa to the United Nations addressed to the President of the General Assembly",
            {"sender_states": ("South Africa",), "addressees": (PGA,)},
        ),
        (
            "CABLEGRAM FROM THE SECRETARY-GENERAL OF THE LEAGUE OF ARAB STATES TO THE SECRETARY-GENERAL OF THE "
            "UNITED NATIONS DATED 26 MAY 1948",
            {"dated": "1948-05-26", "sender_states": (), "addressees": (SG,)},
        ),
        (
            "Letter dated l8 Octooer 199O from the Pernanent Reprcsentative of Jordan to the United Nations addressed "
            "to the Secretary-General",
            {"dated": "1990-10-18", "sender_role": PR, "sender_states": ("Jordan",)},
        ),
        (
            "Letter dated ** March 1998 from the Permanent Representative of Peru to the United Nations addressed "
            "to the Secretary-General",
            {"dated": None, "sender_states": ("Peru",)},
        ),
        (
            "Letter dated 4 January 2009 from the Perma-\nnent Representative of Israel to the United Nations ad-\n"
            "dressed to the Secretary-\nGeneral",
            {"sender_role": PR, "addressees": (SG,)},
        ),
        ("Letter from the Permanent Observer of Palestine to the Secretary-General\n\n10 August 1995",
         {"dated": "1995-08-10", "sender_states": ("Palestine",)}),
    ],
    ids=[
        "offices held together",
        "missions",
        "damaged name in a list",
        "presidents of two organs",
        "a chairman who represents a State",
        "date at the end",
        "damaged date and office",
        "unreadable day is no date",
        "word broken over lines",
        "name of the time, date below the title",
    ],
)  # fmt: skip
def test_title(title: str, expected: dict[str, Any]) -> None:
    letter = read(f"{title}\n\n{PROSE}\n")
    assert {field: getattr(letter, field) for field in expected} == expected


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        (f"UN Doc. S/2000/328 - 25 March 2000\n\n{TITLE}{PSC}\n\n{PROSE}", ["S/2000/328"]),
        (f"[UN DOCUMENT S/2000/328]\n\n{TITLE}{PSC}\n\n{PROSE}", ["S/2000/328"]),
        (f"{TITLE}{PSC} (S/2000/328)\n\n{PROSE}", ["S/2000/328"]),
        (f"{TITLE}{PSC}\n\n{PROSE}\n\n1/ Also issued under the symbol A/54/7-S/2000/328.", ["A/54/7", "S/2000/328"]),
        (f"{TITLE}{PSC}\n\n{PROSE}\n\nDocument symbol: A/54/7\nS/2000/328\n", ["A/54/7", "S/2000/328"]),
        (f"{TITLE}{PSC}\n\n{PROSE}\n\n* Previously issued as A/54/7.", []),
        (f"S/PV.2545\nA/C.3/34/12\n\n{TITLE}{PSC}\n\n{PROSE}", ["A/C.3/34/12"]),
        (f"{TITLE}{PSC}\n\n{PROSE}\n\nSee document S/2000/328.", []),
    ],
    ids=[
        "heading",
        "in brackets above",
        "behind the title",
        "footnote",
        "footer",
        "an earlier one",
        "no record",
        "a cited one",
    ],
)
def test_own_symbol(text: str, symbols: list[str]) -> None:
    letter = read(text)
    assert [one for one in (letter.symbol, *letter.other_symbols) if one] == symbols


@pytest.mark.parametrize(
    ("block", "names"),
    [
        ("(Signed)\n\nAmbassador\nPermanent Representative", []),
        ("(Signed) Gelson Fonseca, Jr.\nPermanent Representative", ["Gelson Fonseca, Jr."]),
        ("(Signed) Bui The Giang\nAmbassador", ["Bui The Giang"]),
        ("(Signed) Kim In Ryong\nAmbassador", ["Kim In Ryong"]),
        ("(Signed) M. Javad Zarif A text of another hand follows here.", ["M. Javad Zarif"]),
        ("(Signed) A. MESSAOUDI Algeria", ["A. MESSAOUDI"]),
        ("(Signé) Vladimir DROBNJAK Le Chargé d'affaires par intérim", ["Vladimir DROBNJAK"]),
        ("(Signed) Revaz AdamiaPermanent Representative", ["Revaz Adamia"]),
        ("(Signed) Odo TEVI, M.B.E.\nAmbassador Extraordinary and\nPlenipotentiary", ["Odo TEVI"]),
    ],
    ids=[
        "no name",
        "junior",
        "article in a name",
        "preposition in a name",
        "sentence behind it",
        "State behind it",
        "French article",
        "glued office",
        "order",
    ],
)
def test_name(block: str, names: list[str]) -> None:
    letter = read(f"{TITLE}{PSC}\n\n{PROSE}\n\n{block}\n")
    assert [one.name for one in letter.signatures] == names


def test_names_below_one_mark_without_a_blank_between_them() -> None:
    letter = read(
        "Letter dated 3 May 2000 from the Permanent Representatives of Algeria and Egypt to the United Nations "
        f"addressed to the {PSC}\n\n{PROSE}\n\n(Signed) A. RAHAL\n  Permanent Representative of Algeria\n"
        "  A. Esmat ABDEL MEGUID\n  Permanent Representative of Egypt\n"
    )
    assert [(one.name, one.state) for one in letter.signatures] == [
        ("A. RAHAL", "Algeria"),
        ("A. Esmat ABDEL MEGUID", "Egypt"),
    ]


@pytest.mark.parametrize("heading", ["", "Letter dated 1 May 2000 from the Minister for Foreign Affairs of Peru\n\n"])
def test_another_hand_signs_an_annex_without_a_heading(heading: str) -> None:
    further = f"{heading}{PROSE} The Government holds to what it said before, and says it again in this place."
    letter = read(f"{TITLE}{PSC}\n\n{PROSE}\n\n(Signed) Jorge VALDEZ\n\n\n{further}\n\n(Signed) Rosa QUISPE\n")
    assert [(one.part, one.name) for one in letter.signatures] == [("letter", "Jorge VALDEZ"), ("annex", "Rosa QUISPE")]


def test_a_request_names_the_organ_before_its_document() -> None:
    assert read(f"{TITLE}{SG}\n\nI ask that it be circulated as a Security Council document.").organs == (
        "Security Council",
    )


def test_one_run_of_text_with_a_page_title_and_a_half_lost_item() -> None:
    """A page's own title, a masthead behind it, and an item title that breaks off before the letter's title."""
    letter = read(
        "Letter from Peru - question of a site A/54/98-S/2000/328 General Assembly Security Council 5 May 2000 "
        "Original: English Fifty-fourth session Agenda items 24 and 26 Developments in the "
        f"{TITLE}{SG} {PROSE} (Si gned) Jorge VALDEZ Ambassador Permanent Representative A text follows. "
        "Letter dated 1 May 2000 from the Minister for Foreign Affairs of Peru addressed to the Secretary-General "
        f"{PROSE} (Signed) Rosa QUISPE Minister for Foreign Affairs"
    )
    assert (letter.symbol, letter.other_symbols, letter.document_date) == ("A/54/98", ("S/2000/328",), "2000-05-05")
    assert (letter.dated, letter.sender_states, letter.addressees, letter.session) == (
        "2000-05-03",
        ("Peru",),
        (SG,),
        54,
    )
    assert [item.item for item in letter.agenda_items] == ["24", "26"]
    assert [one.name for one in letter.signatures if one.part == "letter"] == ["Jorge VALDEZ"]


def test_a_symbol_at_the_end_of_one_run_of_text() -> None:
    letter = read(f"{TITLE}{SG} {PROSE} (Signed) Jorge VALDEZ Permanent Representative A/54/98-S/2000/328 00-12345 (E)")
    assert (letter.symbol, letter.other_symbols) == ("A/54/98", ("S/2000/328",))
