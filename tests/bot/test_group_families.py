"""Families of questions after States told by their number, sides of a comparison, and what a text counts up.

Over letters that nobody sent: a declaration with a list of boats, an agreement in articles, a letter for others.
"""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over

DECLARATION = """United Nations   A/58/411

General Assembly

Distr.: General
2 May 2003
Original: Spanish

Note verbale dated 24 April 2003 from the Permanent Mission of Bolivia to the United Nations addressed to the
Secretary-General

The Permanent Mission of Bolivia to the United Nations has the honour to transmit herewith the Declaration of Tarija on
the Lakes (see annex), together with the list of boats (see appendix).

## Annex to the note verbale dated 24 April 2003 from the Permanent Mission of Bolivia to the United Nations

Declaration of Tarija on the Lakes

We, the Ministers of Fisheries of Bolivia, Chile, Ecuador and Peru, meeting in Tarija from 9 to 11 April 2003, with the
participation, as an observer, of Panama,

Alarmed by the poisoning of lakes, of which 41 cases were recorded in 2002, against 57 in 2001,

Declare the following:

1. The customs services seized 90 nets, of which 44 in Peru and 12 in Chile.

2. Each country shall name a keeper of its lakes.

## Appendix

### Boats of which the repair is asked for

| No. | Boat | Lake |
|---|---|---|
| 1 | Steamer of 1890 | Titicaca |
| 2 | Barge | Poopó |
| 3 | Ferry | Junín |
"""
AGREEMENT = """United Nations   A/67/900

General Assembly

Distr.: General
30 August 2012
Original: English

Letter dated 8 August 2012 from the Permanent Representatives of Bolivia (Plurinational State of), Mongolia and Nepal
to the United Nations addressed to the Secretary-General

We have the honour to request the inclusion in the agenda of a supplementary item entitled "Glaciers" and to attach the
agreement on glaciers concluded at Ulan Bator (see annex).

(Signed) Rosa Quispe
Permanent Representative of the Plurinational State of Bolivia

(Signed) Batu Ganzorig
Permanent Representative of Mongolia

(Signed) Prakash Adhikari
Permanent Representative of Nepal

Annex

Agreement on the Observation of Glaciers

Article 1

The Parties shall measure their glaciers each spring, as was done before the burning of the Chacaltaya hut on
4 March 1999.

Article 2

The Parties shall share what they have measured. Bhutan, Rwanda and Paraguay have said that they support this.

Article 3

The present Agreement shall enter into force on the date of its signature.
"""


SPOKEN = """United Nations   A/62/118

General Assembly

Distr.: General
3 August 2007
Original: Spanish

Letter dated 30 July 2007 from the Permanent Representative of Peru to the United Nations addressed to the
Secretary-General

I have the honour, on behalf of the Permanent Representatives of Bhutan and Fiji, to request that the present letter be
circulated as a document of the General Assembly.

(Signed) Rosa Quiroga Paz
Permanent Representative
"""


@pytest.fixture
def glaciers(over: Over) -> Bot:
    """A bot over the three invented letters."""
    return over(DECLARATION, AGREEMENT, SPOKEN)


def told(bot: Bot, question: str) -> str:
    answer = bot.ask(question).answer
    assert answer.status == "answered", answer.answer
    return answer.answer


@pytest.mark.parametrize(
    "question",
    ["In which papers does Bolivia figure?", "Which documents mention Bolivia?", "Bolivia: which letters name it?"],
)
def test_a_State_is_found_under_each_of_its_names(glaciers: Bot, question: str) -> None:
    text = told(glaciers, question)
    assert "24 April 2003" in text
    assert "8 August 2012" in text


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Is Ecuador among the four countries of the Tarija declaration?", "Yes."),
        ("Was Panama one of the four States behind the Tarija declaration?", "No."),
        ("Was Paraguay one of the three States that requested the item?", "No."),
        ("Was Nepal one of the three States that asked for the item?", "Yes."),
        ("Who are the four countries of the Tarija declaration?", "Bolivia, Chile, Ecuador and Peru."),
        ("For which countries does the Tarija declaration speak?", "Bolivia, Chile, Ecuador and Peru."),
        ("On behalf of which States was the Declaration of Tarija made?", "Bolivia, Chile, Ecuador and Peru."),
    ],
)
def test_States_called_by_their_number_or_by_what_speaks_for_them(glaciers: Bot, question: str, begins: str) -> None:
    assert told(glaciers, question).startswith(begins)


@pytest.mark.parametrize(
    ("question", "begins", "quoted"),
    [
        ("Fewer cases of poisoning of lakes in 2001 or in 2002?", "2002.", "against 57 in 2001"),
        ("Were there more cases of poisoning in 2001 or in 2002?", "2001.", "against 57 in 2001"),
        ("Did customs seize more nets in Peru or in Chile?", "Peru.", "of which 44 in Peru and 12 in Chile"),
        (
            "Nets seized by customs - Peru versus Chile",
            "The annex (declaration)",
            "of which 44 in Peru and 12 in Chile",
        ),
    ],
)
def test_one_sentence_tells_both_sides_of_a_comparison(glaciers: Bot, question: str, begins: str, quoted: str) -> None:
    text = told(glaciers, question)
    assert text.startswith(begins)
    assert quoted in text


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Which is older, the meeting in Tarija or the burning of the Chacaltaya hut?", "Burning of the Chacaltaya"),
        ("The meeting in Tarija or the burning of the Chacaltaya hut: which came first?", "Burning of the Chacaltaya"),
        ("Which happened later, the burning of the Chacaltaya hut or the meeting in Tarija?", "Meeting in Tarija"),
    ],
)
def test_which_of_two_events_came_first(glaciers: Bot, question: str, begins: str) -> None:
    assert told(glaciers, question).startswith(begins)


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("How many articles has the agreement on glaciers?", "three articles"),
        ("Articles in the whole agreement: how many?", "three articles"),
        ("number of things on the list of boats", "three entries"),
        ("How many entries are in the table of boats?", "three entries"),
        ("Count the numbered paragraphs of the declaration on lakes", "two numbered paragraphs"),
    ],
)
def test_what_a_text_counts_up_is_counted(glaciers: Bot, question: str, number: str) -> None:
    assert number in told(glaciers, question)


@pytest.mark.parametrize(
    "question",
    [
        "For how many other States does the Peruvian one speak?",
        "On behalf of how many others does Peru write?",
        "On behalf of how many States does Peru write?",
    ],
)
def test_a_State_that_speaks_for_others_is_none_of_them(glaciers: Bot, question: str) -> None:
    assert told(glaciers, question).startswith("Two states.")


def test_what_became_of_some_of_the_entries_is_not_the_number_of_all(glaciers: Bot) -> None:
    answer = glaciers.ask("How many things on the list of boats were burned?").answer
    assert answer.status == "unanswered"
    assert "three" not in answer.answer
