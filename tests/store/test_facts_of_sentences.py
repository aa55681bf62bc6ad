"""One sentence in, its facts out: a letter is built around each sentence and read whole."""

from __future__ import annotations

import pytest

from store.letters import Letter
from store.parsing import parse
from store.parsing.drafts import opening_verb
from store.parsing.numbers import value_of
from store.reading import source_from_string

LETTER = """General Assembly

Letter dated 5 May 2005 from the Permanent Representative of Malta to the United Nations
addressed to the Secretary-General

{}

(Signed) Victor CAMILLERI
Permanent Representative
"""


def letter(sentence: str) -> Letter:
    return parse(source_from_string("sentence.txt", LETTER.format(sentence)))


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
]


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
    ],
    ids=["a denial", "included in", "no organization"],
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


REFERENCES = [
    (
        "old, lettered and new resolutions in one list",
        "Recalling resolutions 3363 (XXX) of 9 December 1975, 3411 A and B (XXX) and 59/50 of 2 December 2004.",
        [
            ("resolution", "resolution 3363 (XXX)", "General Assembly", "1975-12-09"),
            ("resolution", "resolution 3411 A and B (XXX)", "General Assembly", None),
            ("resolution", "resolution 59/50", "General Assembly", "2004-12-02"),
        ],
    ),
    (
        "Council resolutions carry a year that is no date",
        "Security Council resolutions 242 (1967) of 22 November 1967 and 338 (1973) apply.",
        [
            ("resolution", "resolution 242 (1967)", "Security Council", "1967-11-22"),
            ("resolution", "resolution 338 (1973)", "Security Council", None),
        ],
    ),
    (
        "documents and their corrigenda",
        "See document S/2002/5 dated 3 January 2002 and A/52/150 and Corr.1.",
        [
            ("document", "S/2002/5", "Security Council", "2002-01-03"),
            ("document", "A/52/150", "General Assembly", None),
            ("document", "A/52/150/Corr.1", "General Assembly", None),
        ],
    ),
    (
        "decision",
        "We recall decision 54/465 of the General Assembly.",
        [("decision", "decision 54/465", "General Assembly", None)],
    ),
    (
        "rules",
        "I invoke rules 14 and 20 of the rules of procedure of the General Assembly.",
        [("rule", "rule 14", "General Assembly", None), ("rule", "rule 20", "General Assembly", None)],
    ),
    (
        "Chapter and Articles of the Charter",
        "We act under Chapter VII and Articles 2 (4) and 51 of the Charter of the United Nations.",
        [
            ("article", "Chapter VII", None, None),
            ("article", "Article 2 (4) of the Charter of the United Nations", "United Nations", None),
            ("article", "Article 51 of the Charter of the United Nations", "United Nations", None),
            ("charter", "Charter of the United Nations", "United Nations", None),
        ],
    ),
    (
        "treaty with its date before it",
        "I protest the signing in Rome on 3 June 1999 of the Treaty between Peru and Chad on trade, "
        "transit and fishing.",
        [("treaty", "Treaty between Peru and Chad on trade, transit and fishing", None, "1999-06-03")],
    ),
    (
        "agreement signed at a place",
        "It violates the General Armistice Agreement signed at Rhodes on 24 February 1949.",
        [("agreement", "General Armistice Agreement", None, "1949-02-24")],
    ),
    (
        "declarations of one body, two dates",
        "We recall the Declarations of the General Assembly of 9 December 1994 and 17 February 1995.",
        [
            ("declaration", "Declaration of the General Assembly", "General Assembly", "1994-12-09"),
            ("declaration", "Declaration of the General Assembly", "General Assembly", "1995-02-17"),
        ],
    ),
    (
        "another letter",
        "I refer to the letter dated 12 March 1999 from the Permanent Representative of Iraq (S/1999/12).",
        [
            ("letter", "letter dated 12 March 1999 from the Permanent Representative of Iraq", None, "1999-03-12"),
            ("document", "S/1999/12", "Security Council", None),
        ],
    ),
    (
        "meeting",
        "That was said at the 4567th meeting, on 5 May 2000.",
        [("meeting", "4567th meeting", None, "2000-05-05")],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), [row[1:] for row in REFERENCES], ids=[row[0] for row in REFERENCES])
def test_references(sentence: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    assert [(one.kind, one.name, one.body, one.date) for one in letter(sentence).references] == expected


CLAUSES = [
    (
        "relative clauses apart, that year resolved",
        "The union, which was founded when its charter entered into force on 1 July 1999 and which was registered on "
        "3 August of that year, is small.",
        [
            ("1999-07-01", "printed", "its charter entered into force on 1 July 1999"),
            ("1999-08-03", "resolved", "which was registered on 3 August of that year"),
        ],
    ),
    (
        "what was set up comes with it",
        "In this region the Joint River Forces, set up in 2001, are functioning well.",
        [("2001", "printed", "In this region the Joint River Forces, set up in 2001, are functioning well")],
    ),
    (
        "brackets part two events",
        "The entry into force of the pact (signed on 6 October 2007 in Rome) took place on 16 January 2009.",
        [
            ("2007-10-06", "printed", "signed on 6 October 2007 in Rome"),
            (
                "2009-01-16",
                "printed",
                "The entry into force of the pact (signed on 6 October 2007 in Rome) took place on 16 January 2009",
            ),
        ],
    ),
    (
        "a fronted date takes what follows",
        "On 5 May 2001, at about 0300 hours, hostile forces attacked the village, killing five persons.",
        [
            (
                "2001-05-05",
                "printed",
                "On 5 May 2001, at about 0300 hours, hostile forces attacked the village, killing five persons",
            )
        ],
    ),
    (
        "a fronted date passes over what only goes along",
        "Two days later, on 5 May 2001, while talks were under way, gunboats shelled the port.",
        [("2001-05-05", "printed", "on 5 May 2001, while talks were under way, gunboats shelled the port")],
    ),
    (
        "the subject before its appositions",
        "Egypt, Jordan and Qatar, all members of the League, mediated a truce that began on 5 August 2014.",
        [
            (
                "2014-08-05",
                "printed",
                "Egypt, Jordan and Qatar, all members of the League, mediated a truce that began on 5 August 2014",
            )
        ],
    ),
    (
        "the subject before its relative clause",
        "Eritrea, which became independent on 24 May 1993, invaded the area on 12 May 1998.",
        [
            ("1993-05-24", "printed", "which became independent on 24 May 1993"),
            (
                "1998-05-12",
                "printed",
                "Eritrea, which became independent on 24 May 1993, invaded the area on 12 May 1998",
            ),
        ],
    ),
    (
        "a day without its year is the last before the letter",
        "On 3 April, two boats were sunk. On 12 December the crew went home.",
        [
            ("2005-04-03", "resolved", "On 3 April, two boats were sunk"),
            ("2004-12-12", "resolved", "On 12 December the crew went home"),
        ],
    ),
    (
        "a day without its year takes the year printed before it",
        "On 5 May 1998 the port was closed; it has been open since 20 May.",
        [
            ("1998-05-05", "printed", "On 5 May 1998 the port was closed"),
            ("1998-05-20", "resolved", "it has been open since 20 May"),
        ],
    ),
    ("a day of every year, and one to come", "On 8 June each year we pause. We shall meet on 9 June.", []),
    (
        "semicolon and conjunction part events",
        "The Council adopted resolution 242 (1967) on 22 November 1967, and on 3 June 1968 the parties met in Geneva.",
        [
            ("1967-11-22", "printed", "The Council adopted resolution 242 (1967) on 22 November 1967"),
            ("1968-06-03", "printed", "on 3 June 1968 the parties met in Geneva"),
        ],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), [row[1:] for row in CLAUSES], ids=[row[0] for row in CLAUSES])
def test_dated_statements(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(one.date, one.basis, one.clause) for one in letter(sentence).dated_statements] == expected


@pytest.mark.parametrize(
    ("block", "rank", "office"),
    [
        ("Minister Counsellor\n\nChargé d'affaires a.i. of the Permanent Mission of the\nRepublic of Malta to "
         "the United Nations", "Minister Counsellor", "Chargé d'affaires a.i."),
        ("Minister Plenipotentiary\n\nDeputy Permanent Representative of Malta", "Minister Plenipotentiary",
         "Deputy Permanent Representative"),
        ("Ambassador\n\nPermanent Representative of Malta\nto the United Nations", "Ambassador",
         "Permanent Representative"),
    ],
)  # fmt: skip
def test_an_office_stands_below_a_rank_over_a_blank_line(block: str, rank: str, office: str) -> None:
    (one,) = letter(f"We agree.\n\n(Signed) Karl VELLA\n{block}").signatures[:1]
    assert (one.name, one.rank, one.office, one.state) == ("Karl VELLA", rank, office, "Malta")


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
    ("sentence", "term", "meaning", "kind"),
    [
        ("It is the Six Rivers Union (hereinafter SRU).", "SRU", "Six Rivers Union", "acronym"),
        (
            "It went to the Organization for Security and Cooperation in Europe (OSCE).",
            "OSCE",
            "Organization for Security and Cooperation in Europe",
            "acronym",
        ),
        (
            "The United Nations Protection Force (UNPROFOR) came.",
            "UNPROFOR",
            "United Nations Protection Force",
            "acronym",
        ),
        (
            "OPEC (the Organization of the Petroleum Exporting Countries) met.",
            "OPEC",
            "Organization of the Petroleum Exporting Countries",
            "acronym",
        ),
        (
            "The Council set up the United Nations Stabilization Mission in Haiti (MINUSTAH).",
            "MINUSTAH",
            "United Nations Stabilization Mission in Haiti",
            "acronym",
        ),
        (
            "Then the Front for the National Liberation of Upper Zolia (FLNHZ) left.",
            "FLNHZ",
            "Front for the National Liberation of Upper Zolia",
            "acronym",
        ),
        ('The Pact on Rivers (hereinafter referred to as "the Pact") holds.', "Pact", "Pact on Rivers", "defined"),
    ],
    ids=[
        "hereinafter",
        "passes over small words",
        "by syllables",
        "acronym first",
        "of another language",
        "of another order",
        "defined term",
    ],
)
def test_terms(sentence: str, term: str, meaning: str, kind: str) -> None:
    (one,) = letter(sentence).terms
    assert (one.term, one.meaning, one.kind) == (term, meaning, kind)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "I transmit a letter from H.E. Mr. Tariq Aziz, Deputy Prime Minister and Minister for Foreign Affairs of "
            "the Republic of Iraq.",
            ("author", "Tariq Aziz", "Deputy Prime Minister and Minister for Foreign Affairs", "Iraq"),
        ),
        (
            "The Minister for Foreign Affairs of Iraq, Mr. Mohammed Al-Sahaf, met us.",
            ("named", "Mohammed Al-Sahaf", "Minister for Foreign Affairs", "Iraq"),
        ),
        ("Israeli Prime Minister Ariel Sharon declared it.", ("named", "Ariel Sharon", "Prime Minister", "Israel")),
        (
            "At present, a national of Peru, Juan Manuel Soto, is the highest administrative official of the "
            "Six Rivers Union.",
            ("named", "Juan Manuel Soto", "highest administrative official of the Six Rivers Union", "Peru"),
        ),
        (
            "The Secretary-General of the Six Rivers Union, Nikolai Petrov, came.",
            ("named", "Nikolai Petrov", "Secretary-General of the Six Rivers Union", None),
        ),
    ],
    ids=[
        "author with two offices",
        "office before",
        "adjective of the State",
        "office in a predicate",
        "office of a body",
    ],
)
def test_persons(sentence: str, expected: tuple[str, str, str, str | None]) -> None:
    (one,) = (person for person in letter(sentence).persons if person.role != "signed")
    assert (one.role, one.name, one.office, one.state) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "It met the Counter-Terrorism Committee of the United Nations Security Council.",
            ["Counter-Terrorism Committee", "United Nations Security Council"],
        ),
        (
            "He chairs the Minsk Conference of the Organization for Security and Cooperation in Europe.",
            [
                "Minsk Conference of the Organization for Security and Cooperation in Europe",
                "Organization for Security and Cooperation in Europe",
            ],
        ),
        (
            "They are the Department of Political Affairs, the United Nations Office on Drugs and Crime and the Joint "
            "River Forces of the Central Asian region.",
            ["Department of Political Affairs", "United Nations Office on Drugs and Crime", "Joint River Forces"],
        ),
        ("The Union of Soviet Socialist Republics wrote.", []),
        (
            "The Six Rivers Union (SRU) met, and later SRU wrote to UNHCR.",
            ["Six Rivers Union", "UNHCR"],
        ),
    ],
    ids=["head and parent", "meeting with its parent", "complements", "a State is no body", "acronyms"],
)
def test_bodies(sentence: str, expected: list[str]) -> None:
    assert [one.name for one in letter(sentence).bodies if one.paragraph > 2] == expected


def test_item_request() -> None:
    (one,) = letter(
        "In accordance with rule 14 of the rules of procedure of the General Assembly, I request the inclusion in the "
        'agenda of the fifty-ninth session of a supplementary item entitled "Observer status for the Union".'
    ).item_requests
    assert (one.kind, one.title, one.session, one.rule) == (
        "supplementary item",
        "Observer status for the Union",
        59,
        "14",
    )


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Takes note of the report;", "Takes note"),
        ("*Decides* to invite the Union;", "Decides"),
        ("Referring also to its resolution,", "Referring also to"),
        ("Deeply concerned about the situation,", "Deeply concerned about"),
        ("Having considered the report,", "Having considered"),
        ("Expresses its deep concern at the delay;", "Expresses its deep concern"),
        ("Once again calls upon all States;", "Once again calls upon"),
        ("States parties shall report.", None),
        ("The General Assembly,", None),
    ],
)
def test_opening_verb(text: str, verb: str | None) -> None:
    assert opening_verb(text) == verb


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
