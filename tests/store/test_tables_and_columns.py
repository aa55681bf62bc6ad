"""Tables, agreements and lists set out in items: rows stand apart, headings of columns count, items have an end."""

from __future__ import annotations

import pytest

from store.letters import Letter
from store.parsing import parse
from store.reading import source_from_string

LETTER = """S/2004/77

Letter dated 5 May 2004 from the Permanent Representative of Malta to the United Nations
addressed to the President of the Security Council

I have the honour to transmit a text (see annex).

(Signed) Victor CAMILLERI
Permanent Representative

S/2004/77
English
Page 2

Annex

{}
"""


def read(annex: str) -> Letter:
    return parse(source_from_string("letter.txt", LETTER.format(annex)))


def of_annex(letter: Letter) -> list[tuple[str, str | None, str]]:
    return [(one.role, one.number, one.text) for one in letter.parts[1].paragraphs if one.role != "masthead"][1:]


TABLES = {
    "tabs": (
        "Wells drilled\n\nVillage\tDepth (m)\tYear\nOrro\t41\t1999\nBelua\t37\t2001\nTin Akof\t52\t2002",
        ["Village Depth (m) Year", "Orro 41 1999", "Belua 37 2001", "Tin Akof 52 2002"],
    ),
    "wide gaps, rows with a blank between and cells of two lines": (
        "Calendar\n\nDate             Step                          Who\n\n"
        "3 May 2004       Withdrawal of the first       Army\n"
        "                 battalion\n\n9 June 2004      Exchange of maps              Both sides\n\n"
        "1 July 2004      Joint patrols                 Both sides",
        [
            "Date Step Who",
            "3 May 2004 Withdrawal of the first Army battalion",
            "9 June 2004 Exchange of maps Both sides",
            "1 July 2004 Joint patrols Both sides",
        ],
    ),
    "bars": (
        "Objects\n\n| No. | Object | Found |\n|---|---|---|\n| 1 | Bronze bell | Gozo |\n| 2 | Clay lamp | Mdina |",
        ["| No. | Object | Found |", "| 1 | Bronze bell | Gozo |", "| 2 | Clay lamp | Mdina |"],
    ),
}


@pytest.mark.parametrize("layout", list(TABLES))
def test_each_row_is_a_paragraph_below_the_header(layout: str) -> None:
    table, rows = TABLES[layout]
    found = of_annex(read(table))[-len(rows) :]
    assert [text for _, _, text in found] == rows
    assert [role for role, _, _ in found] == ["heading", *["text"] * (len(rows) - 1)]


@pytest.mark.parametrize(
    "prose",
    [
        "Two lines with a gap    are no table.\nThe second   one ends here.",
        "I.\tIntroduction\n\nFirst sentence of it.\n\nII.\tOutlook\n\nSecond one.\n\nIII.\tCost\n\nThird one.",
        "     The column was halted at the bridge.\n     It went on at noon.\n     It came home at night.",
    ],
)
def test_prose_with_gaps_and_indents_is_no_table(prose: str) -> None:
    joined = " ".join(text for _, _, text in of_annex(read(prose)))
    assert joined == " ".join(prose.split())


@pytest.mark.parametrize(
    ("lines", "texts"),
    [
        (
            "    Open, in this order:\n\n    1.  Orro (towards Chad)\n    2.  Belua (towards Niger)\n    3.  Tin Akof",
            ["Open, in this order:", "Orro (towards Chad)", "Belua (towards Niger)", "Tin Akof"],
        ),
        (
            "    Mr. A. Borg will serve. He comes in place of\nMr. J. Vella, who left in the year before.",
            ["Mr. A. Borg will serve. He comes in place of Mr. J. Vella, who left in the year before."],
        ),
        (
            "Mr. A. Borg (Malta)\nMr. J. Vella (Malta)",
            ["Mr. A. Borg (Malta)", "Mr. J. Vella (Malta)"],
        ),
        (
            "     Ms. A. Borg (Malta), roads and the keeping of all\n     the wells of the northern district\n\n"
            "     Ms. Borg will serve as the chair of the whole board for one year.",
            [
                "Ms. A. Borg (Malta), roads and the keeping of all the wells of the northern district",
                "Ms. Borg will serve as the chair of the whole board for one year.",
            ],
        ),
        (
            "It was laid down by the board in chapter\n3. The other chapters are silent.",
            ["It was laid down by the board in chapter 3. The other chapters are silent."],
        ),
    ],
)  # fmt: skip
def test_points_and_entries_without_a_stop_stand_apart_and_sentences_do_not(lines: str, texts: list[str]) -> None:
    assert [text for _, _, text in of_annex(read(f"Crossings\n\n{lines}"))][-len(texts) :] == texts


@pytest.mark.parametrize(
    ("columns", "states"),
    [
        ("For the Government of the            For the Government of\n"
         "Republic of Chad                     the Sudan\n\n", ["Chad", "Sudan"]),
        ("For the Republic of Chad             For the Front for the\n"
         "                                     Liberation of Ennedi\n\n", ["Chad", None]),
        ("For the Republic of the Niger        For the Renewal\n\n", ["Niger", None]),
    ],
)  # fmt: skip
def test_headings_above_signatures_in_columns(columns: str, states: list[str | None]) -> None:
    signers = (
        "(Signed) Ali HASSAN KEBIR            (Signed) Omar DEBY SOUGOU\nMinister                             Chairman"
    )
    text = f"They have agreed as follows.\n\n{columns}{signers}"
    signed = [one for one in read(text).signatures if one.part == "annex"]
    assert [one.name for one in signed] == ["Ali HASSAN KEBIR", "Omar DEBY SOUGOU"]
    assert [one.state for one in signed] == states


def test_the_state_stands_before_the_mark_on_its_line() -> None:
    text = (
        "For Peru: (Signed) Ana Rojas, Minister of Culture\n\nFor Chile: (Signed) Luis Paz, Vice-Minister\n\n"
        "For Colombia: (Signed) Eva Gil, Ambassador"
    )
    signed = [(one.name, one.state) for one in read(text).signatures if one.part == "annex"]
    assert signed == [("Ana Rojas", "Peru"), ("Luis Paz", "Chile"), ("Eva Gil", "Colombia")]


def test_a_mission_behind_a_blank_line_gives_the_state_of_a_charge() -> None:
    text = (
        LETTER.format("Text.")
        .replace(
            "Permanent Representative\n\nS/",
            "Chargé d'affaires a.i.\n\nPermanent Mission of the Kingdom of Lesotho\nto the United Nations\n\nS/",
        )
        .replace("from the Permanent Representative of Malta to", "from the Chargés d'affaires of Malta and Lesotho to")
    )
    (signed,) = parse(source_from_string("letter.txt", text)).signatures
    assert (signed.office, signed.state) == ("Chargé d'affaires a.i.", "Lesotho")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The Government asks:\n\n(a) To send help;\n\n(b) To send it soon.\n\nIt has itself sent wheat.",
         [None, "(a)", "(b)", None]),
        ("1. The Government asks:\n\n(a) To send help;\n\n(b) To come.\n\nIt sent wheat.\n\n2. It waits.",
         ["1", "(a)", "(b)", "1", "2"]),
        ("1. Three things count:\n\n(a) Bread. It is scarce.\n\nIt was never scarcer.\n\n(b) Water.",
         ["1", "(a)", "(a)", "(b)"]),
    ],
)  # fmt: skip
def test_what_follows_the_last_item_of_a_sentence_belongs_to_none(text: str, numbers: list[str | None]) -> None:
    assert [number for _, number, _ in of_annex(read(text))] == numbers


@pytest.mark.parametrize(
    ("sentence", "term", "meaning"),
    [
        ("“Vessel” shall mean any craft used for fishing.", "Vessel", "any craft used for fishing"),
        ('For the purposes of this text, "relief goods" means food and tents.', "relief goods", "food and tents"),
        ("Chad, of the one part, and the League, of the other part, together referred to as “the Sides”, agree.",
         "Sides", "Chad, of the one part, and the League, of the other part"),
    ],
)  # fmt: skip
def test_terms_that_a_text_lays_down(sentence: str, term: str, meaning: str) -> None:
    assert [(one.term, one.meaning) for one in read(sentence).terms] == [(term, meaning)]


@pytest.mark.parametrize(
    "line",
    ["04-21764 (E)   230704                                                 /...", "0421764", "*0421764*",
     "2/5      04-21764", "0421764\t\t\tPlease recycle", "English"],
)  # fmt: skip
def test_feet_and_heads_of_pages_are_no_text(line: str) -> None:
    letter = read(f"First paragraph of it.\n\nS/2004/77\n{line}\n\nSecond paragraph of it.")
    assert [text for _, _, text in of_annex(letter)] == ["First paragraph of it.", "Second paragraph of it."]
