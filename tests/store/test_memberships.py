"""Which States belong to what, and for whom a letter speaks: one sentence in, its facts out."""

from __future__ import annotations

import pytest

from tests.store.sentences import letter

MEMBERS = [
    (
        "closed list with its number",
        "The Six Rivers Organization is an international organization composed of three States: the Republic of Chad, "
        "the Kingdom of Spain and Peru.",
        ("Six Rivers Organization", "member", True, 3, ["Chad", "Spain", "Peru"]),
    ),
    (
        "remarks in brackets behind States",
        "The Lagoon Union is composed of three States: the Republic of Benin, France (for Mayotte) and Ghana.",
        ("Lagoon Union", "member", True, 3, ["Benin", "France", "Ghana"]),
    ),
    (
        "open list",
        "The member States of the Gulf Cooperation Council include Kuwait, Oman and the United Arab Emirates.",
        ("Gulf Cooperation Council", "member", False, None, ["Kuwait", "Oman", "United Arab Emirates"]),
    ),
    (
        "acronym before the members",
        "The Economic Community of West African States (ECOWAS) met. The ECOWAS member States are: Benin and Mali.",
        ("Economic Community of West African States", "member", True, None, ["Benin", "Mali"]),
    ),
    (
        "its members",
        "The African Union was founded later. Its member States include Benin and Ghana.",
        ("African Union", "member", False, None, ["Benin", "Ghana"]),
    ),
    (
        "parties to a treaty",
        "The parties to the Treaty of Guarantee are Cyprus, Greece and Turkey.",
        ("Treaty of Guarantee", "party", True, None, ["Cyprus", "Greece", "Turkey"]),
    ),
    (
        "members behind the list, a name with and",
        "Antigua and Barbuda, Dominica and Grenada are members of the Caribbean Community.",
        ("Caribbean Community", "member", False, None, ["Antigua and Barbuda", "Dominica", "Grenada"]),
    ),
    (
        "members in brackets",
        "The six member States of the Shanghai Cooperation Organization (China, Kazakhstan and Kyrgyzstan) met.",
        ("Shanghai Cooperation Organization", "member", True, 6, ["China", "Kazakhstan", "Kyrgyzstan"]),
    ),
    (
        "whose members",
        "The Authority on Development (IGAD), whose member States are Djibouti, Kenya and Uganda, was founded in 1986.",
        ("Authority on Development", "member", True, None, ["Djibouti", "Kenya", "Uganda"]),
    ),
    (
        "its goes back to the subject of the sentence",
        "The Six Rivers Union, meeting the Blue Lake Council, applauded the Treaty of Guarantee; its members include "
        "Chad and Peru.",
        ("Six Rivers Union", "member", False, None, ["Chad", "Peru"]),
    ),
    (
        "consists of",
        "The Minsk Group, which meets in Vienna, consists of France and Italy.",
        ("Minsk Group", "member", True, None, ["France", "Italy"]),
    ),
    (
        "brackets behind a member",
        "The members of the Reef Commission are Fiji, France (for New Caledonia) and Tonga.",
        ("Reef Commission", "member", True, None, ["Fiji", "France", "Tonga"]),
    ),
    (
        "an organization of so many States",
        "The Reef Organization is a regional organization of three States: Fiji, Palau and Tonga.",
        ("Reef Organization", "member", True, 3, ["Fiji", "Palau", "Tonga"]),
    ),
    (
        "the other members leave one out",
        "Fiji has joined the Reef Organization. The other members are Palau and Tonga.",
        ("Reef Organization", "member", False, None, ["Palau", "Tonga"]),
    ),
]


@pytest.mark.parametrize(
    ("number", "closed"),
    [("rises to three", True), ("rises to four", False), ("grows", False)],
    ids=lambda one: str(one),
)
def test_the_other_members_stand_with_the_one_told_before(number: str, closed: bool) -> None:
    text = f"We admitted Fiji as a member of the Reef Organization. Its membership {number}. "
    found = letter(f"{text}The other members are Palau and Tonga.").attestations
    assert [state.state for state in found[-1].states] == ["Fiji", "Palau", "Tonga"]
    assert (found[-1].closed, found[-1].declared) == (closed, 3 if closed else None)


@pytest.mark.parametrize(("sentence", "expected"), [row[1:] for row in MEMBERS], ids=[row[0] for row in MEMBERS])
def test_memberships(sentence: str, expected: tuple[str, str, bool, int | None, list[str]]) -> None:
    (one,) = letter(sentence).attestations
    found = (one.organization, one.relation, one.closed, one.declared, [state.state for state in one.states])
    assert found == expected
    assert one.as_of == "2005-05-05"


@pytest.mark.parametrize(
    "sentence",
    [
        "Chad is not a member of the Six Rivers Organization.",
        "Letters from Egypt and Jordan were included in the document.",
        "The delegation includes Egypt and Jordan.",
        "A meeting of an organization of three States was visited by Fiji, Palau and Tonga.",
        "The other members are tired of Egypt and Jordan.",
    ],
    ids=["a denial", "included in", "no organization", "of some organization", "no list"],
)
def test_no_membership(sentence: str) -> None:
    assert letter(sentence).attestations == ()


@pytest.mark.parametrize(
    ("sentence", "states", "office"),
    [
        (
            "On behalf of the Permanent Representatives of Chad, the Kyrgyz Republic and Peru, I write to you.",
            ["Chad", "Kyrgyzstan", "Peru"],
            "Permanent Representative",
        ),
        ("I write on behalf of my Government and the Government of Jordan.", ["Jordan"], None),
        ("I am writing on behalf of the following States: Benin, Chad and Mali.", ["Benin", "Chad", "Mali"], None),
        ("Ireland spoke on behalf of Egypt.", [], None),
        ("On behalf of the European Union, I protest.", [], None),
    ],
    ids=["offices", "own government left out", "list behind a colon", "reported speech", "no State"],
)
def test_spoken_for(sentence: str, states: list[str], office: str | None) -> None:
    found = letter(sentence).spoken_for
    assert [one.state for one in found] == states
    assert {one.office for one in found} <= {office}
