"""What older documents print: annexes in page heads, hands without a mark, posts beside names, columns of years."""

from __future__ import annotations

import pytest

from store.letters import Letter
from store.parsing import parse
from store.reading import source_from_string

LETTER = """UNITED NATIONS
GENERAL
ASSEMBLY
                                             Distr.
                                             GENERAL
                                             A/34/501
                                             9 May 1979
                                             ORIGINAL: ENGLISH

Thirty-fourth session
{item}

          Letter dated 3 May 1979 from the Permanent Representative of Malta
          to the United Nations addressed to the Secretary-General

    {body}

                                        (Signed)  Victor CAMILLERI
                                                  Permanent Representative
{foot}
{annex}
"""
BODY = "I have the honour to transmit a report (see annex)."


def read(annex: str = "", body: str = BODY, foot: str = "", item: str = "") -> Letter:
    return parse(source_from_string("x.txt", LETTER.format(annex=annex, body=body, foot=foot, item=item)))


HEADS = {
    "behind the language": "A/34/501\nEnglish\nAnnex{number}\nPage {page}\n",
    "before the language": "A/34/501\nAnnex{number}\nEnglish\nPage {page}\n",
    "without a language": "A/34/501\nAnnex{number}\nPage {page}\n",
}


@pytest.mark.parametrize("number", ["", " II"])
@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_a_page_head_that_names_the_annex_begins_no_annex(head: str, number: str) -> None:
    first, second = (head.format(number=number, page=page) for page in (1, 2))
    text = "1.  The light was put out in the\nnight of the storm, and the\n"
    letter = read(
        f"{first}\nANNEX{number}\n\nReport on the lighthouse\n\n{text}\n/...\n\n{second}\nkeeper went home.\n"
    )
    assert [part.label for part in letter.parts] == ["letter", f"annex{number}"]
    numbered = [one.text for one in letter.parts[1].paragraphs if one.number == "1"]
    assert numbered == ["The light was put out in the night of the storm, and the keeper went home."]


HANDS = [
    ("Signed at Valletta on 2 April 1979:\n\n  For Malta:          Dom MERCIECA\n\n  For Tunisia:        Leila KARIM",
     [("Dom MERCIECA", "Malta", "Malta"), ("Leila KARIM", "Tunisia", "Tunisia")]),
    ("DONE at Valletta, this second day of April 1979.\n\nFor the Island of Filfla: Carmen FENECH\n"
     "                          Toni ZAHRA\n\nFor El Salvador: Rosa MENA",
     [("Carmen FENECH", None, "Island of Filfla"), ("Toni ZAHRA", None, "Island of Filfla"),
      ("Rosa MENA", "El Salvador", "El Salvador")]),
    ("In witness whereof the undersigned have put their names.\n\nFor the United Kingdom:    ASHCOMBE",
     [("ASHCOMBE", "United Kingdom of Great Britain and Northern Ireland", "United Kingdom")]),
    ("The text was not signed.\n\nFor Malta: Dom MERCIECA", []),
    ("Signed at Valletta on 2 April 1979.\n\nFor further information: the Harbour Master", []),
]  # fmt: skip


@pytest.mark.parametrize(("closing", "hands"), HANDS)
def test_the_hands_under_a_text_that_says_it_is_signed(closing: str, hands: list[tuple[str, str | None, str]]) -> None:
    letter = read(f"ANNEX\n\nReport on the lighthouse\n\n1.  The light was put out.\n\n{closing}\n")
    signed = [one for one in letter.signatures if one.part == "annex"]
    assert [(one.name, one.state, one.state_printed) for one in signed] == hands


def test_the_day_on_which_a_text_says_it_was_signed_is_its_own() -> None:
    closing = "Signed at Gozo on 2 April 1979:\n\nFor Malta: Dom MERCIECA"
    letter = read(f"ANNEX\n\nReport on the lighthouse\n\n1.  It was put out.\n\n{closing}")
    assert letter.parts[1].dated == "1979-04-02"


@pytest.mark.parametrize("foot", ["79-16230 0417h (E)", "79-38815  3020z (E)   210892                  /..."])
def test_a_job_number_with_the_typists_mark_is_no_text(foot: str) -> None:
    (part,) = read(foot=f"\n{foot}\n", body="I have the honour to inform you that the light was put out.").parts
    assert [one.role for one in part.paragraphs][-1] == "masthead"


def test_an_organ_within_the_title_of_an_item_is_no_organ_of_the_document() -> None:
    letter = read(
        item="Agenda item 15\nElections to fill vacancies: election of members of the\nEconomic and Social Council"
    )
    assert [fact.value for fact in letter.facts if fact.field == "organ"] == ["General Assembly"]
    assert [one.title for one in letter.agenda_items] == [
        "Elections to fill vacancies: election of members of the Economic and Social Council"
    ]


POSTS = [
    ("The Leader of the Opposition, Mrs. Ana Borg, attended.", "Ana Borg", "Leader of the Opposition"),
    ("It was led by the Chief Minister, Mr. Jos Vella.", "Jos Vella", "Chief Minister"),
    ("The Commissioner of Police, Mr. Ted Attard, visited the light.", "Ted Attard", "Commissioner of Police"),
    (
        "It was towed at the request of the captain of the Stella, Mr. Pawl Grech.",
        "Pawl Grech",
        "captain of the Stella",
    ),
    ("Under the agreement, Mr. Pawl Grech, of Gozo, was paid.", "Pawl Grech", None),
]


@pytest.mark.parametrize(("sentence", "name", "office"), POSTS)
def test_the_post_that_stands_beside_a_name(sentence: str, name: str, office: str | None) -> None:
    persons = read(body=f"I have the honour to inform you of this. {sentence}").persons
    assert [one.office for one in persons if one.name == name] == [office]


YEARS = [
    ("| Port | 1977 | 1978 (first half) |\n|---|---|---|\n| Sliema | 12 | 31 |\n| Marsa | 40 | 8 |", True),
    ("Port        1977       1978\n\nSliema        12         31\nMarsa         40          8", True),
    ("Sliema      1977\nMarsa       1978\nGozo        1971", False),
    ("Sliema      1,977\nMarsa       31\nGozo        1,971", False),
]


@pytest.mark.parametrize(("table", "headed"), YEARS)
def test_years_above_figures_head_a_table(table: str, headed: bool) -> None:
    letter = read(f"ANNEX\n\nShips by port\n\n{table}\n\nNotes:\n\n1. These are the ships of State companies.")
    rows = [one for one in letter.parts[1].paragraphs if "1977" in one.text or "1,977" in one.text]
    assert [one.role for one in rows] == ["heading" if headed else "text"]


def test_an_acronym_of_another_language_behind_a_compound() -> None:
    letter = read(body="The Community of Greek-speaking Harbours (CHG) has written.")
    assert [(one.term, one.meaning) for one in letter.terms] == [("CHG", "Community of Greek-speaking Harbours")]
