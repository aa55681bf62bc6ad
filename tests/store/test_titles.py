"""Titles and signature blocks in the forms in which letters are met."""

from __future__ import annotations

import pytest

from store.letters import Letter
from store.parsing import parse
from store.reading import source_from_string

PROSE = "I have the honour to refer to the letter dated 3 June 1980 from the representative of Malta (S/13999)."
SG, PSC, PGA = "Secretary-General", "President of the Security Council", "President of the General Assembly"
PR, CDA = "Permanent Representative", "Chargé d'affaires a.i."


def read(title: str, rest: str = "") -> Letter:
    return parse(source_from_string("a.txt", f"{title}\n\n{PROSE}\n\n{rest}"))


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        (
            "Letter dated 24 October, 1958, from the Representative of India, Arthur S. Lall, to the President of the\n"
            "Security Council",
            ("1958-10-24", ("India",), "Representative", (PSC,)),
        ),
        (
            "Letter of the Permanent Representative of Algeria to the United Nations addressed on "
            "December 7, 1995 to the\n"
            "President of the Security Council",
            ("1995-12-07", ("Algeria",), PR, (PSC,)),
        ),
        (
            "LETTER DATED 4 JUNE 1951 ADDRESSED TO THE SECRETARY-GENERAL BY THE PERMANENT REPRESENTATIVE OF ISRAEL",
            ("1951-06-04", ("Israel",), PR, (SG,)),
        ),
        (
            "Lettre datée du 5 mars 1996, adressée au Secrétaire général par le Chargé d'affaires par "
            "intérim de la Mission\n"
            "permanente de l'Iraq auprès de l'Organisation des Nations Unies",
            ("1996-03-05", ("Iraq",), CDA, (SG,)),
        ),
        (
            "Carta de fecha 11 de febrero de 1994 dirigida al Presidente del Consejo de Seguridad por "
            "el Representante\n"
            "Permanente de Cuba ante las Naciones Unidas",
            ("1994-02-11", ("Cuba",), PR, (PSC,)),
        ),
        (
            "Letter dated 5 May\n\n1999 from the Permanent\n\nRepresentative of Trinidad and\n\nTobago "
            "to the United Nations addressed "
            "to the Secretary-\n\nGeneral",
            ("1999-05-05", ("Trinidad and Tobago",), PR, (SG,)),
        ),
        (
            "Identical letters dated 20 July 2005 from the Permanent Representatives of Argentina and "
            "Brazil to the United Nations\n"
            "addressed to the Secretary-General, the President of the General Assembly and the "
            "President of the Security Council",
            ("2005-07-20", ("Argentina", "Brazil"), PR, (SG, PGA, PSC)),
        ),
        (
            "Letter dated 3 May 2000 from the Chairman of the Security Council Committee established "
            "pursuant to resolution 661 (1990)\n"
            "concerning the situation between Iraq and Kuwait addressed to the President of the Security Council",
            (
                "2000-05-03",
                (),
                "Chairman of the Security Council Committee established pursuant to resolution 661 (1990) concerning "
                "the situation between Iraq and Kuwait",
                (PSC,),
            ),
        ),
        (
            "Cablegram dated 13 January 1949 from the Acting Mediator addressed to the "
            "Secretary-General transmitting a report on\n"
            "negotiations between Egypt and Israel",
            ("1949-01-13", (), "Acting Mediator", (SG,)),
        ),
        (
            "Letter dated 2 July 1996 from the Charge d'affaires a.i. of the Permanent Mission of the "
            "lslamic Republic of Iran to the\n"
            "united Nations Addressed to the President of the Securrity Council",
            ("1996-07-02", ("Iran (Islamic Republic of)",), CDA, (PSC,)),
        ),
        (
            "Letter dated 9 April 1979 from the Permanent Representative of Jordan to the United Nations",
            ("1979-04-09", ("Jordan",), PR, ()),
        ),
        (
            "Letter dated 3 May 2000 from the Minister for Foreign Affairs of Yemen addressed to the Secretary-General",
            ("2000-05-03", ("Yemen",), "Minister for Foreign Affairs", (SG,)),
        ),
    ],
    ids=[
        "name inside",
        "date behind addressed",
        "reversed",
        "French",
        "Spanish",
        "blank lines",
        "three addressees",
        "committee",
        "cablegram",
        "OCR",
        "addressee lost",
        "minister",
    ],
)
def test_title(title: str, expected: tuple[object, ...]) -> None:
    letter = read(title)
    assert (letter.dated, letter.sender_states, letter.sender_role, letter.addressees) == expected


TITLE = (
    "Letter dated 3 May 2000 from the Permanent Representative of Peru to the United Nations "
    "addressed to the Secretary-General"
)


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("(Signed) Jorge VALDEZ Permanent Representative", [("Jorge VALDEZ", None, PR)]),
        ("(Signed)\nJorge VALDEZ\nAmbassador", [("Jorge VALDEZ", "Ambassador", PR)]),
        (
            "sig.: Ambassador J. Valdez, Permanent Representative of Peru to the United Nations.",
            [("J. Valdez", None, PR)],
        ),
        ("( Signed ) Jorge VALDEZ", [("Jorge VALDEZ", None, PR)]),
        (
            "(Si ned) Jorge VALDEZ\nAmbassador Extraordinary and\nPlenipotentiary",
            [("Jorge VALDEZ", "Ambassador Extraordinary and Plenipotentiary", PR)],
        ),
        ("(Signed) Jorge VALDEZ\nCharg6 d'affaires a.i.", [("Jorge VALDEZ", None, CDA)]),
        ("Sincerely,\n\nJorge Valdez\nAmbassador\nPermanent Representative", [("Jorge Valdez", "Ambassador", PR)]),
        (
            "(Signed) Jorge VALDEZ\nPermanent Representative\n\nHis Excellency\nMr. Kofi Annan\nSecretary-General",
            [("Jorge VALDEZ", None, PR)],
        ),
        ("Ambassador\nPermanent Representative", []),
        ("The charter was signed (Signed at Lima, 1990) by all.", []),
    ],
    ids=[
        "one line",
        "name below",
        "sig.",
        "spaces",
        "OCR mark",
        "OCR office",
        "close",
        "inside address",
        "no name",
        "no mark",
    ],
)
def test_signature(block: str, expected: list[tuple[object, ...]]) -> None:
    letter = read(TITLE, block)
    assert [(one.name, one.rank, one.office) for one in letter.signatures] == expected
    assert all(one.state == "Peru" for one in letter.signatures)


def test_a_note_verbale_is_not_signed() -> None:
    letter = read(
        "Note verbale dated 3 May 2000 from the Permanent Mission of Peru to the United Nations "
        "addressed to the Secretary-General",
        "Jorge Valdez\nPermanent Representative",
    )
    assert letter.signatures == ()
    assert letter.kind == "note verbale"


def test_parts_nest_and_annex_letters_keep_their_own_author() -> None:
    letter = read(
        TITLE,
        "(Signed) Jorge VALDEZ\n\nAnnex I\n\n[Original: Spanish]\n\nLetter dated 1 May 2000 from "
        "the Minister for Foreign Affairs of "
        "Peru addressed to the Secretary-General\n\nI write to you.\n\n(Signed) Rosa "
        "QUISPE\n\nEnclosure\n\nA list.\n\nAnnex II\n\n"
        "Enclosure\n\nAnother list.",
    )
    assert [(one.label, one.parent) for one in letter.parts] == [
        ("letter", None),
        ("annex I", "letter"),
        ("enclosure", "annex I"),
        ("annex II", "letter"),
        ("annex II, enclosure", "annex II"),
    ]
    assert [(one.part, one.name, one.office) for one in letter.signatures] == [
        ("letter", "Jorge VALDEZ", PR),
        ("annex I", "Rosa QUISPE", "Minister for Foreign Affairs"),
    ]
    assert (letter.parts[1].dated, letter.parts[1].original_language) == ("2000-05-01", "Spanish")


def test_an_announced_part_that_is_missing_is_told() -> None:
    letter = read(TITLE, "A text goes with this one (see annex II).\n\n(Signed) Jorge VALDEZ\n\nAnnex I\n\nText.")
    assert "annex-missing" in {one.rule for one in letter.warnings}
    assert letter.confidence < 1


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Colonel Ana PRADO\nChief of the General Staff", ("Ana PRADO", "Colonel", "Chief of the General Staff")),
        ("Lieutenant-General (Ret.) Ana Prado", ("Ana Prado", "Lieutenant-General", None)),
        ("Rear Admiral A. Prado\nClerk of the Court", ("A. Prado", "Rear Admiral", "Clerk of the Court")),
    ],
)
def test_a_military_rank_in_front_of_a_name(printed: str, expected: tuple[str, str, str | None]) -> None:
    letter = read(TITLE, f"(Signed) Jorge VALDEZ\n\nAnnex\n\nA communique of the army.\n\n(Signed) {printed}")
    signed = letter.signatures[-1]
    assert (signed.name, signed.rank, signed.office) == expected


def test_several_languages_in_brackets_need_not_be_those_of_the_organization() -> None:
    rest = (
        "(Signed) Jorge VALDEZ\n\nAnnex\n\n[Original: English, Mongolian and Spanish]\n\nJoint Declaration\n\nWe met."
    )
    annex = read(TITLE, rest).parts[1]
    assert (annex.original_language, annex.title, annex.kind) == (
        "English/Mongolian/Spanish", "Joint Declaration", "declaration",
    )  # fmt: skip
