"""Rules of drafting in annexes: heads of parts, hands with a capacity, lists without stops, members by table."""

from __future__ import annotations

import pytest

from store.letters import Letter
from store.parsing import parse
from store.reading import source_from_string
from tests.store.sentences import letter

COVER = """United Nations  A/60/412

General Assembly

Distr.: General
12 October 2005

Original: French

Letter dated 5 October 2005 from the Permanent Representative of Benin to the United Nations
addressed to the Secretary-General

I have the honour to transmit the annexed text.

*(Signed)* Ana **Rojas Pinto**
Permanent Representative

"""


def read(annex: str) -> Letter:
    return parse(source_from_string("a.txt", f"{COVER}## Annex\n\n{annex}\n"))


MEMORANDUM = "{}\n\nOrigin\n\n1. The Lake Watch was set up in 1991.\n\n{}2. It has six members."


@pytest.mark.parametrize(
    ("annex", "title"),
    [
        (MEMORANDUM.format("Explanatory memorandum", "Organs\n\n"), "Explanatory memorandum"),
        ("Explanatory memorandum\n\nObserver status for the Lake Watch\n\n1. It met.\n\n2. It rose.",
         "Observer status for the Lake Watch"),
        ("Draft resolution\n\nObserver status for the Lake Watch\n\nThe General Assembly,\n\nRecalling it,",
         "Observer status for the Lake Watch"),
    ],
    ids=["first of the sections", "a title below the kind", "a draft"],
)  # fmt: skip
def test_the_first_section_of_a_memorandum_is_not_its_title(annex: str, title: str) -> None:
    assert read(annex).parts[1].title == title


def test_what_a_text_covers_may_stand_above_its_original_language() -> None:
    part = read(
        "Summary of incidents on the lake\n\n(1 May to 3 June 2005)\n\n[Original: Fon]\n\n1. A boat sank."
    ).parts[1]
    assert (part.title, part.original_language) == ("Summary of incidents on the lake", "Fon")


@pytest.mark.parametrize("heading", ["Witness, for {}:", "Witness: for {}", "As witnesses for {}", "Mediator for {}"])
def test_for_whom_a_witness_signs(heading: str) -> None:
    hands = "".join(
        f"{heading.format(whom)}\n(Signed) {name}\nMinister of State\n\n"
        for whom, name in (("the Government of Gabon", "Luc Ndong"), ("the Organization of African Unity", "Awa Sy"))
    )
    signed = read(f"Agreement on the lake\n\nDone at Cotonou on 3 May 2005.\n\n{hands}").signatures[1:]
    assert [(one.state, one.state_printed) for one in signed] == [
        ("Gabon", "Gabon"),
        (None, "Organization of African Unity"),
    ]


def test_a_family_name_is_what_alone_is_set_in_bold() -> None:
    whole = read("We met Ms. Ana Rojas Pinto.\n\n(Signed) Ana Rojas Pinto\nPermanent Representative")
    assert {one.family_name for one in (*whole.signatures, *whole.persons)} == {"Rojas Pinto"}


OFFICERS = (
    "E. Officers\n\nChair: Benin\nVice-Chairs: Ghana, Togo\nAuditor: Court of Accounts\n\nF. Relations\n\nIt met."
)
LANGUAGES = "D. Working languages\n\nEnglish and French\n\nE. Officers\n\nIt met."
TREATIES = "It is a party to these:\n\n- Treaty of Lomé (3 May 2001)\n- Treaty of Accra (4 May 2002)\n\nIt met."


@pytest.mark.parametrize(
    ("annex", "texts"),
    [
        (f"Lake Watch\n\n{OFFICERS}",
         ["Chair: Benin", "Vice-Chairs: Ghana, Togo", "Auditor: Court of Accounts", "It met."]),
        (f"Lake Watch\n\n{LANGUAGES}", ["English and French", "It met."]),
        (f"Lake Watch\n\n{TREATIES}",
         ["It is a party to these:", "- Treaty of Lomé (3 May 2001)", "- Treaty of Accra (4 May 2002)", "It met."]),
        ("Lake Watch\n\n1. It met.[1]\n\n[1] Figures supplied by the mission.", ["It met.[1]"]),
        ("Lake Watch\n\nPart one\n\nThe lake\n\nIt met.", ["It met."]),
    ],
    ids=["lines that say what they give", "between headings of one series", "points without a stop", "a footnote",
         "two headings"],
)  # fmt: skip
def test_what_is_text_of_an_annex(annex: str, texts: list[str]) -> None:
    paragraphs = read(annex).parts[1].paragraphs
    assert [one.text for one in paragraphs if one.role == "text"] == texts


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("It met on 25 February, 20 March and 2 April.", ["2005-02-25", "2005-03-20", "2005-04-02"]),
        ("In the night of 27 to 28 April, a boat sank.", ["2005-04-28"]),
        ("It met on 25 February, Benin and 2 others did not.", ["2005-02-25"]),
    ],
    ids=["a list of days", "a night", "no day behind"],
)
def test_days_without_their_year(sentence: str, days: list[str]) -> None:
    assert [one.date for one in letter(sentence).dated_statements] == days


TABLE = """Members and offices of the Lake and River Organization

A. Member States

| State | Since |
|---|---|
| Benin | 1994 |
| Ghana | 1996 |
| Togo | {} |

B. Observers

| Peru | 2001 |
| Chile | 2002 |
| Cuba | 2003 |
"""


@pytest.mark.parametrize(
    ("annex", "states"),
    [
        (TABLE.format("1997"), ["Benin", "Ghana", "Togo"]),
        (TABLE.format("1997 (associate member)"), ["Benin", "Ghana"]),
        ("List of States parties to the Convention on Lakes\n\nBenin\n\nTogo\n\nGhana\n\nIt is in force.",
         ["Benin", "Togo", "Ghana"]),
        ("Members of the delegation\n\nMr. A. Sy (Benin)\n\nMs. B. Ba (Togo)\n\nMr. C. Da (Ghana)", []),
        (TABLE.format("1997").replace("Member States", "Contributions"), []),
    ],
    ids=["table", "associate", "list", "persons", "no heading of members"],
)  # fmt: skip
def test_members_below_their_heading(annex: str, states: list[str]) -> None:
    found = read(annex).attestations
    assert [one.state for attestation in found for one in attestation.states] == states
    assert all(attestation.closed for attestation in found)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Sergeant Luc Ba and Private Awa Sy were killed.",
            [("Luc Ba", None, "Sergeant"), ("Awa Sy", None, "Private")],
        ),
        ("The shot wounded the mate, Mr. Luc Ba, in the arm.", [("Luc Ba", "mate", None)]),
        ("The contact point is Ms. Awa Sy, Ministry of Trade.", [("Awa Sy", "contact point", None)]),
        ("Mr. Luc Ba has been elected Rapporteur.", [("Luc Ba", "Rapporteur", None)]),
        ("The Bureau consisted of Awa Sy (Ghana) as Chair.", [("Awa Sy", "Chair", None)]),
        ("It asked the Private Sector Development Fund.", []),
    ],
    ids=["ranks", "what he is called", "office before", "elected", "in a bracket", "no rank"],
)
def test_what_persons_are(sentence: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    named = [one for one in letter(sentence).persons if one.role == "named"]
    assert [(one.name, one.office, one.rank) for one in named] == expected


@pytest.mark.parametrize(
    ("sentence", "cited"),
    [
        ("We recall the Vienna Programme of Action for Small Ports for the Decade 2014-2024, adopted on 5 May 2004.",
         ("Vienna Programme of Action for Small Ports for the Decade 2014-2024", "2004-05-05")),
        ("We recall the Lomé Call for Action of 5 June 2004.", ("Lomé Call for Action", "2004-06-05")),
        ("It applies Council Regulation (EC) No. 1334/2000 of 22 June 2000.",
         ("Council Regulation (EC) No. 1334/2000", "2000-06-22")),
        ("It may do so under Ordinance No. 15 of 1991.", ("Ordinance No. 15 of 1991", None)),
    ],
)  # fmt: skip
def test_papers_called_by_name(sentence: str, cited: tuple[str, str | None]) -> None:
    assert [(one.name, one.date) for one in letter(sentence).references] == [cited]


def test_a_name_with_an_and_is_whole_wherever_it_stands() -> None:
    whole = read("Offices of the Lake and River Organization\n\nThe Council of the Lake and River Organization met.")
    bodies = {one.name for one in whole.bodies if one.part == "annex"}
    assert bodies == {"Lake and River Organization"}
