"""Signatures on behalf, days that parts print of themselves, and what a cover tells of the author it forwards."""

from __future__ import annotations

import pytest

from store.letters import Letter
from store.parsing import parse
from store.reading import source_from_string

COVER = """United Nations   S/1998/411

Security Council

Distr.
{distribution}

20 May 1998

Letter dated 18 May 1998 from the Permanent Representative of Gabon to the United Nations addressed to the
President of the Security Council

I have the honour to transmit a letter from Mr. Alain Mboumba, Minister of Defence of Gabon (see annex).

(Signed) {signature}

ANNEX

{annex}
"""
PLAIN = "Statement of the Government\n\nThe lighthouse was put out."


def letter(signature: str = "Paul Biyogo", annex: str = PLAIN, distribution: str = "GENERAL") -> Letter:
    return parse(source_from_string("x.txt", COVER.format(signature=signature, annex=annex, distribution=distribution)))


@pytest.mark.parametrize(
    ("signature", "office"),
    [
        ("Paul Biyogo\nFor the Permanent Representative\nDeputy Permanent Representative",
         "Deputy Permanent Representative"),
        ("Paul Biyogo\nDeputy Permanent Representative\nfor the Permanent Representative",
         "Deputy Permanent Representative"),
        ("Paul Biyogo\nFor the Permanent Representative", None),
        ("Paul Biyogo\nPermanent Representative", "Permanent Representative"),
        ("Paul Biyogo", "Permanent Representative"),
    ],
)  # fmt: skip
def test_the_office_stood_in_for_is_not_the_signers(signature: str, office: str | None) -> None:
    (signed,) = letter(signature).signatures
    assert (signed.name, signed.office, signed.state) == ("Paul Biyogo", office, "Gabon")


@pytest.mark.parametrize(
    ("signature", "office", "state"),
    [
        ("(Signed) Paul Biyogo, Chief of the harbour of Mayumba", "Chief of the harbour of Mayumba", None),
        ("(Signed) Paul Biyogo, for the Chief of the harbour of Mayumba", None, None),
        ("(Signed) Paul Biyogo, State Secretary", "State Secretary", None),
        ("For the Ministry of Fisheries and Ports of Norway: (Signed) Paul Biyogo", None, "Norway"),
        ("For the Government of the Kingdom of Norway:\n(Signed) Paul Biyogo", None, "Norway"),
        ("For the Union of Pilots of Norway: (Signed) Paul Biyogo", None, None),
    ],
)
def test_what_stands_beside_the_name_tells_post_and_state(
    signature: str, office: str | None, state: str | None
) -> None:
    signed = letter(annex=f"{PLAIN}\n\n{signature}").signatures[-1]
    assert (signed.name, signed.office, signed.state) == ("Paul Biyogo", office, state)


def test_a_title_that_names_a_person_alone_tells_no_post() -> None:
    title = "Letter dated 2 May 1998 from Mr. Paul Essono Biyogos addressed to the Chairman of the Board"
    signed = letter(annex=f"{title}\n\nThe lighthouse was put out.\n\n(Signed) Paul Essono BIYOGOS").signatures[-1]
    assert (signed.name, signed.office) == ("Paul Essono BIYOGOS", None)


@pytest.mark.parametrize(
    ("annex", "dated"),
    [
        (f"{PLAIN}\n\nDone at Libreville, on 12 May 1998", "1998-05-12"),
        (f"{PLAIN}\n\nDone in Libreville on 12 May 1998, in the English and\nFrench languages", "1998-05-12"),
        ("Communiqué of the Navy, issued at Port-Gentil on 9 May 1998\n\nThe lighthouse was put out.", "1998-05-09"),
        ("Report on the fire of 9 May 1998\n\nThe lighthouse was put out.", None),
        (f"{PLAIN}\n\nDone between 3 May 1998 and 5 May 1998", None),
        (PLAIN, None),
    ],
)
def test_a_part_is_dated_by_its_closing_formula_or_title(annex: str, dated: str | None) -> None:
    assert letter(annex=annex).parts[1].dated == dated


def test_the_cover_tells_the_state_of_the_author_it_forwards() -> None:
    annex = "Sir,\n\nThe lighthouse was put out.\n\n(Signed) Alain Mboumba\nMinister of Defence"
    signed = letter(annex=annex).signatures[1]
    assert (signed.name, signed.state, signed.state_basis) == ("Alain Mboumba", "Gabon", "text")


@pytest.mark.parametrize("distribution", ["GENERAL", "General", "LIMITED"])
def test_distribution_may_stand_on_the_next_line(distribution: str) -> None:
    read = letter(distribution=distribution)
    assert [fact.value for fact in read.facts if fact.field == "distribution"] == [distribution.capitalize()]


def test_a_note_of_reissue_keeps_its_day() -> None:
    text = COVER.format(signature="Paul Biyogo", annex=PLAIN, distribution="GENERAL")
    source = source_from_string("x.txt", f"{text}\n* Reissued for technical reasons on 3 June 1998.\n")
    notes = [fact.value for fact in parse(source).facts if fact.field == "reissue_note"]
    assert notes == ["Reissued for technical reasons on 3 June 1998"]


@pytest.mark.parametrize(
    ("printed", "note"),
    [
        ("* Reissued as a result of a late signature.", "Reissued as a result of a late signature"),
        ("* Reissued to include the signature of\nChad.", "Reissued to include the signature of Chad"),
        ("The laws were reissued as a result of the war.", None),
        ("* Previously issued under the symbol A/52/9.", None),
    ],
)
def test_a_note_of_reissue_gives_its_reason(printed: str, note: str | None) -> None:
    text = COVER.format(signature="Paul Biyogo", annex=PLAIN, distribution="GENERAL")
    read = parse(source_from_string("x.txt", f"{text}\n{printed}\n"))
    assert [fact.value for fact in read.facts if fact.field == "reissue_note"] == ([note] if note else [])


@pytest.mark.parametrize(
    ("title", "office", "state"),
    [
        ("Observations of the Ministry of Foreign Affairs of Chad", "Director-General for Policy", "Chad"),
        ("Statement issued by the Government of the Republic of Chad", "Director", "Chad"),
        ("Talks of the Ministry of Foreign Affairs of Chad with Mali", "Director", None),
        ("Observations on the trade of Chad", "Director", None),
        ("Decision of the League", "President of the Assembly", None),
    ],
)
def test_an_official_signs_for_the_state_whose_ministry_wrote(title: str, office: str, state: str | None) -> None:
    signed = letter(annex=f"{title}\n\nThe lighthouse was put out.\n\n(Signed) Paul NDONG\n{office}").signatures[-1]
    assert (signed.name, signed.office, signed.state) == ("Paul NDONG", office, state)


@pytest.mark.parametrize(
    ("end", "day"),
    [
        ("Quito, 20 February 1998", "1998-02-20"),
        ("Port of Spain, 3 May 1998\n\n(Signed) Paul NDONG\nDirector", "1998-05-03"),
        ("Quito, 20 February 1998\n\nLima, 3 May 1998", None),
        ("We met in Quito, 20 February 1998 being the day.", None),
        ("It was agreed at Quito, 20 February 1998", None),
    ],
)
def test_a_text_is_of_the_place_and_day_that_close_it(end: str, day: str | None) -> None:
    read = letter(annex=f"Communiqué of the League\n\nThe lighthouse was put out.\n\n{end}")
    assert [part.dated for part in read.parts] == ["1998-05-18", day]


_TAIL = """Letter dated 4 June 1999 from the Permanent Representative of Chad to the United Nations addressed to the
Secretary-General

The Commission of the Lake is composed of four States: Cameroon, Chad, Niger and
{end}

(Signed) Ahmat Allam-Ngarke
{roles}
"""


def test_the_last_word_of_a_sentence_is_no_heading_of_a_signature() -> None:
    letter = parse(source_from_string("tail.txt", _TAIL.format(end="Nigeria.", roles="Permanent Representative")))
    assert [signature.state for signature in letter.signatures] == ["Chad"]


def test_an_office_below_a_rank_that_speaks_of_a_minister() -> None:
    mission = "Chargé d’affaires a.i. of the Permanent Mission of the\nRepublic of Niger to the United Nations"
    letter = parse(
        source_from_string("tail.txt", _TAIL.format(end="others.", roles=f"Minister Counsellor\n\n{mission}"))
    )
    assert [(one.rank, one.office, one.state) for one in letter.signatures] == [
        ("Minister Counsellor", "Chargé d'affaires a.i.", "Niger")
    ]
