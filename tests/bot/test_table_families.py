"""Letters with tables, articles and defined terms: the cell asked for, the article named, the word laid down."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over

LETTER = """S/2007/418
Security Council
Distr.: General
9 July 2007

Original: English

Letter dated 6 July 2007 from the Permanent Representative of Zambia to the United Nations addressed to the
President of the Security Council

I have the honour to transmit the Protocol on the Lakes (annex I), the list of the ferries (annex II), the calendar
of the works (annex III) and the costs (annex IV).

(Signed) Moses Tembo
Ambassador

S/2007/418

Annex I

Protocol on the Lakes

The Government of Zambia, of the one part, and the Government of Malawi, of the other part, together referred to as
"the Neighbours", have agreed as follows:

Article 1

For the purposes of this Protocol, "inland craft" shall mean any boat of less than twelve metres that carries no
passengers for hire.

Article 2

The Neighbours shall hand back the boats that they hold. Zambia holds 31 boats and Malawi holds 12.

Article 3

Fishing with lamps shall cease at midnight. Nets of less than four centimetres shall be burnt.

S/2007/418

Annex II

Ferries on the lakes

Ferry\tHome port\tLength (m)\tCaptain
Morning Heron\tMpulungu\t31.5\tMary Banda
Old Pelican\tNkhata Bay\t24.0\tPeter Phiri
Silver Bream\tMpulungu\t18.2\tJoyce Mwale

S/2007/418

Annex III

Calendar of the works

Date               Work                                   Responsible

2 August 2007      Dredging of the harbour mouth          Zambia

19 October 2007    Repair of the northern                 Malawi
                   lighthouse

4 March 2008       Opening of the customs shed            Both Governments

S/2007/418

Annex IV

Costs

1. The costs are estimated as follows (in United States dollars):

Dredging and buoys\t2 400 000
Repair of the lighthouse\t350 000
Customs shed\t610 000

2. The costs shall be shared.
"""


@pytest.fixture
def lakes(over: Over) -> Bot:
    """A bot over one invented letter."""
    return over(LETTER)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How long is the Morning Heron?", "Length (m): 31.5."),
        ("What is the length of the Silver Bream?", "Length (m): 18.2."),
        ("What is the home port of the Old Pelican?", "Home port: Nkhata Bay."),
        ("Who is the captain of the Old Pelican?", "Captain: Peter Phiri."),
        ("Who is responsible for the dredging of the harbour mouth?", "Responsible: Zambia."),
        ("When will the northern lighthouse be repaired?", "19 October 2007"),
        ("On what date is the customs shed to be opened?", "4 March 2008"),
        ("What amount is needed for the customs shed, in dollars?", "610 000"),
    ],
)
def test_a_cell_is_told_by_its_row_and_its_column(lakes: Bot, question: str, told: str) -> None:
    answer = lakes.ask(question).answer
    assert answer.status == "answered"
    assert told in answer.answer


@pytest.mark.parametrize(
    "question",
    [
        "How long is the Green Kite?",
        "What is the home port of the ferries?",
        "Who is the owner of the Old Pelican?",
        "When was the Morning Heron built?",
        "What is the draught of the Silver Bream?",
    ],
)
def test_no_cell_is_told_where_row_or_column_is_missing(lakes: Bot, question: str) -> None:
    assert lakes.ask(question).answer.status != "answered"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How does the protocol define inland craft?", "any boat of less than twelve metres"),
        ("What does 'inland craft' mean?", "any boat of less than twelve metres"),
        ("Who are the Neighbours?", "the Government of Malawi, of the other part"),
        ("Who are 'the Neighbours' in the protocol?", "the Government of Malawi, of the other part"),
    ],
)
def test_a_term_is_told_as_the_text_lays_it_down(lakes: Bot, question: str, told: str) -> None:
    answer = lakes.ask(question).answer
    assert answer.status == "answered"
    assert told in answer.answer


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What do the Neighbours hand back under article 2?", "hand back the boats"),
        ("Which nets shall be burnt under article 3?", "four centimetres"),
        ("What shall cease at midnight according to article 3?", "Fishing with lamps"),
    ],
)
def test_an_article_covers_what_stands_below_it(lakes: Bot, question: str, told: str) -> None:
    answer = lakes.ask(question).answer
    assert answer.status == "answered"
    assert told in answer.answer


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What does article 1 say?", "any boat of less than twelve metres"),
        ("What does article 3 of the Protocol on the Lakes provide?", "four centimetres shall be burnt."),
        ("What is the text of article 2?", "Zambia holds 31 boats"),
        ("How many boats does Malawi hold under article 2?", "Malawi holds 12"),
    ],
)
def test_an_article_is_told_by_its_number(lakes: Bot, question: str, told: str) -> None:
    answer = lakes.ask(question).answer
    assert answer.status == "answered"
    assert told in answer.answer


@pytest.mark.parametrize("question", ["What does article 9 say?", "What does article 3 of the Charter say?"])
def test_an_article_that_is_not_printed_is_not_told(lakes: Bot, question: str) -> None:
    assert lakes.ask(question).answer.status != "answered"
