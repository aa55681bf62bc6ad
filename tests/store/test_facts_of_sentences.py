"""Dated statements, terms, persons, bodies and acts of drafts: one sentence in, its facts out."""

from __future__ import annotations

import pytest

from store.parsing.drafts import opening_verb
from tests.store.sentences import letter

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
        (
            "The Registrar came with Mr. Juan Soto, a national of Peru, who spoke.",
            ("named", "Juan Soto", None, "Peru"),
        ),
    ],
    ids=[
        "author with two offices",
        "office before",
        "adjective of the State",
        "office in a predicate",
        "office of a body",
        "nationality behind the name",
    ],
)
def test_persons(sentence: str, expected: tuple[str, str, str | None, str | None]) -> None:
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
