"""Letters found by region, item and carried text; who stood how to a body, who came, and in what role one signed.

The letters are invented, and stand here in full.
"""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import declines, said_of, tells

REQUEST = """General Assembly

A/59/231

Distr.: General
2 August 2004

Original: French

Request for the inclusion of a supplementary item in the agenda of the fifty-ninth session

Observer status for the Lake Malawi Fisheries Commission in the General Assembly

Letter dated 26 July 2004 from the Permanent Representative of Mozambique to the United Nations addressed to the
Secretary-General

I have the honour to request the inclusion in the agenda of a supplementary item entitled "Observer status for the Lake
Malawi Fisheries Commission in the General Assembly". The member States would wish the item to be allocated to the
Sixth Committee.

An explanatory memorandum is annexed to the present letter.

(Signed) Graça Machava
Ambassador
Permanent Representative

Annex

Explanatory memorandum

1. The Lake Malawi Fisheries Commission was founded at Zomba in 1971. Zambia was admitted in 1984 and Burundi in 1999.
Rwanda and Kenya have observer status with the Commission.

2. Zambia has been a member of the United Nations since 1 December 1964.
"""
PACT = """United Nations

General Assembly
Security Council

A/59/402
S/2004/812

Distr.: General
19 October 2004

Original: Spanish

Fifty-ninth session
Agenda items 31 and 88

Letter dated 12 October 2004 from the representatives of Ecuador and Peru to the United Nations addressed to the
Secretary-General

We have the honour to transmit herewith the Act of Tumbes, signed by our Ministers on 5 October 2004 (see annex).

We should be grateful if you would have the present letter and its annex circulated as a document of the General
Assembly, under agenda items 31 and 88, and of the Security Council.

(Signed) Galo Espinosa
Ambassador
Permanent Representative of Ecuador to the United Nations

(Signed) Rosa Vilca
Chargé d'affaires a.i. of the Permanent Mission of Peru to the United Nations

Annex

Act of Tumbes

1. The fourth meeting of Ministers of Fisheries was held at Tumbes on 4 and 5 October 2004. The following countries took
part: Chile, Colombia, Ecuador and Peru.

2. The Ministers recalled the talks held in Manta in May 2003.

3. The Ministers of the two coasts met again in Lima on 7 October.
Ecuador was represented by its Minister of Fisheries, Ms. Alba Cedeño, and Peru by its Vice-Minister, Mr. Teófilo
Rojas.

Done at Tumbes on 5 October 2004.

(Signed) Alba CEDEÑO
Minister of Fisheries of Ecuador

(Signed) Hugo ALVA
Minister of Fisheries of Peru

Witness:

(Signed) Bernardo ARRIAGA
Minister of Fisheries of Chile
"""
LOG = """United Nations

A/59/455

Distr.: General
5 November 2004

Original: Arabic

Fifty-ninth session
Agenda item 31

Letter dated 1 November 2004 from the Permanent Representative of Tunisia to the United Nations addressed to the
Secretary-General

I have the honour to transmit a list of the trawlers met off Zarzis (see annex). Their captains were heard at Sfax.

I should be grateful if you would have the present letter and its annex circulated as a document of the General
Assembly, under agenda item 31.

(Signed) Salem Trabelsi
Ambassador
Permanent Representative

Annex

Trawlers met off Zarzis

16 September, 2340 hours: One trawler turned a searchlight on a patrol boat.

7 October, 1115 to 1150 hours: Two trawlers cut the nets of fishermen.
"""


@pytest.fixture
def letters(over: Over) -> Bot:
    """A bot over the three letters."""
    return over(REQUEST, PACT, LOG)


@pytest.mark.parametrize(
    ("question", "begins", "named"),
    [
        ("Is Rwanda a full member of the Lake Malawi body?", "No. ", "observer status"),
        ("Is Kenya a member of the Lake Malawi Fisheries Commission?", "No. ", "observer status"),
        ("Was Zambia admitted before Burundi?", "Yes. ", "1984"),
        ("Was Burundi admitted before Zambia was?", "No. ", "1999"),
        ("Is Zambia a member of the United Nations?", "Yes. ", "1964"),
        ("To which committee should the Lake Malawi item be given?", "The letter of 26 July 2004", "Sixth Committee"),
    ],
)
def test_how_a_state_stands_to_a_body_and_since_when(letters: Bot, question: str, begins: str, named: str) -> None:
    tells(said_of(letters), question, named, begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        "Is Kenya a member of the United Nations?",
        "Is Rwanda a full member of the United Nations?",
        "Is the Lake Malawi Fisheries Commission a member of the General Assembly?",
        "Was Rwanda admitted before Burundi?",
        "To which committee should the trawlers' item be given?",
        "Who signed the Act of Tumbes as a guarantor?",
        "Which countries took part in the Manta talks?",
        "Who spoke for Colombia at the meeting in Tumbes?",
        "What is the symbol of the note about the moon?",
    ],
)
def test_what_is_said_of_others_answers_nothing(letters: Bot, question: str) -> None:
    declines(said_of(letters), question)


@pytest.mark.parametrize(
    ("question", "named", "without"),
    [
        ("Which letters were circulated under agenda item 31?", "12 October 2004; 1 November 2004; Tunisia", "26 July"),
        ("In which letters was circulation under item 88 asked for?", "12 October 2004", "November"),
        ("How many letters were to be circulated under item 31?", "Two letters", "26 July"),
        ("When was the South American letter distributed?", "19 October 2004", "August"),
        ("What number did the South American letter get as a Security Council paper?", "S/2004/812", "A/59/402"),
        ("Document symbol of the note listing the trawlers", "A/59/455", "A/59/231"),
        ("Who signed the covering letter for the Tumbes act?", "Espinosa; Vilca", "CEDEÑO"),
        ("Who signed the letter covering the list of the trawlers?", "Trabelsi", "Vilca"),
        ("Of the two who signed the covering letter for the Tumbes act, who was not an ambassador?", "Vilca", "Galo"),
        ("Who signed the Act of Tumbes as a witness?", "ARRIAGA", "ALVA"),
        ("Which witness signed?", "ARRIAGA", "CEDEÑO"),
    ],
)
def test_a_letter_is_found_by_where_it_stands_and_what_it_carries(
    letters: Bot, question: str, named: str, without: str
) -> None:
    tells(said_of(letters), question, *named.split("; "), without=without)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Which countries took part in the fourth meeting of Ministers?", "Chile; Colombia"),
        ("Which countries sat down together in Tumbes in October 2004?", "Chile; Colombia"),
        ("Who attended the Tumbes meeting?", "Chile; Colombia"),
        ("Who spoke for Ecuador at the talks in Lima?", "Cedeño"),
        ("Who represented Peru at the talks in Lima?", "Rojas"),
    ],
)
def test_who_came_and_for_whom(letters: Bot, question: str, named: str) -> None:
    tells(said_of(letters), question, *named.split("; "))
