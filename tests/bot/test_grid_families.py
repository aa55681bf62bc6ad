"""Questions on tables of several columns: a cell, an end of an order, a sum, a difference, rows of some kind."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from bot.questions.grids.layout import Grid, grids
from bot.questions.grids.words import CHANGES, ORDERS, SUMS
from bot.readers import PRECISE
from tests.bot.grid_letters import DISTRICTS, FERRIES
from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of


@pytest.fixture
def bot(over: Over) -> Bot:
    return over(FERRIES, DISTRICTS)


@pytest.fixture
def said(bot: Bot) -> Said:
    return said_of(bot)


def tables(bot: Bot) -> dict[str, Grid]:
    """The tables of all letters by their first head."""
    sql = "SELECT * FROM paragraphs WHERE role IN ('text', 'heading') ORDER BY letter, part, paragraph"
    return {one.heads[0]: one for one in grids(bot.reader, bot.reader.rows(sql))}


def test_cells_stand_below_their_heads_with_what_goes_on_below_them(bot: Bot) -> None:
    found = tables(bot)
    assert found["No."].heads[-2:] == ("Persons saved", "Persons drowned")
    assert found["No."].lines[1].cells[4] == "fire in the engine room"
    assert found["No."].lines[3].cells[3] == "Puerto Princesa"
    assert found["No."].total is not None
    assert found["No."].total.cells[5:] == ("3,707", "623", "56")
    assert found["District"].lines[0].cells == ("Mokhotlong", "6,120", "7,480", "164")
    assert found["Donor"].lines[1].cells == ("Brunei Darussalam", "250", "-", "-")
    assert found["Donor"].kinds == ("text", "number", "number", "date")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What was the home port of the Perla?", "Puerto Princesa"),
        ("How many tons was the Maharlika Dos?", "722"),
        ("When was the Don Arsenio lost?", "29 April"),
        ("How many pupils did Thaba-Tseka have in 1988?", "7,225"),
        ("How much did Japan pay into the relief fund?", "Japan (Paid): 600 (in thousands of dollars)"),
        ("When did Singapore pay?", "14 April 1997"),
        ("Who inspects engines?", "Kaare Nygaard"),
    ],
)
def test_the_cell_in_the_row_and_column_that_are_named(said: Said, question: str, told: str) -> None:
    status, text = said(question)
    assert status == "answered"
    assert told in text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Which ferry had the most persons drowned?", "Don Arsenio (Persons drowned): 31"),
        ("On which ferry did the fewest people drown?", "Bituin (Persons drowned): - (none)"),
        ("Which was the largest ferry lost?", "Santa Inez (Tons): 1,240"),
        ("What was the first ferry lost in 1997?", "Santa Inez (Date): 11 January"),
        ("Which district has the fewest teachers?", "Qacha's Nek"),
        ("Which district gained the most pupils from 1988 to 1993?", "1,915"),
        ("Which donor pledged the most to the relief fund?", "Japan (Pledged): 900"),
        ("Who paid last?", "Japan (Paid on): 30 June 1997"),
        (
            "Which district has more teachers, Quthing or Mokhotlong?",
            "Quthing. Mokhotlong (Teachers): 164; Quthing (Teachers): 233",
        ),
    ],
)
def test_the_row_at_an_end_of_an_order(said: Said, question: str, told: str) -> None:
    assert told in said(question)[1]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How many people drowned in all?", "Persons drowned: 56"),
        ("How many persons were saved from the ferries of Zamboanga?", "357 (212 + 145)"),
        ("What did the donors of the relief fund pledge in total?", "1,700 (400 + 250 + 900 + 150)"),
        ("How many teachers do the mountain districts have in all?", "Teachers: 718"),
        ("By how much did the number of pupils of Quthing grow between 1988 and 1993?", "1,915"),
        ("How many more people drowned on the Don Arsenio than on the Perla?", "27"),
    ],
)
def test_a_column_added_up_and_the_difference_of_two_cells(said: Said, question: str, told: str) -> None:
    assert told in said(question)[1]


@pytest.mark.parametrize(
    ("question", "told", "not_told"),
    [
        ("Which ferries were lost in storms?", "Santa Inez; Perla; Maharlika Dos", "Bituin"),
        ("How many ferries were lost to storm?", "3: Santa Inez, Perla, Maharlika Dos", "five"),
        ("Which ferries came from Jolo?", "Bituin; Maharlika Dos", "Perla"),
        ("Which ferries had more than 10 persons drowned?", "Don Arsenio; Maharlika Dos", "Santa Inez"),
        ("On which ferry did nobody drown?", "Bituin", "Perla"),
        ("Which ferries were lost after 1 April?", "Don Arsenio; Perla; Maharlika Dos", "Santa Inez"),
        ("Which donors have not paid?", "Brunei Darussalam", "Japan"),
        ("Which of the inspectors is from Indonesia?", "Hadi Subroto", "Lim"),
    ],
)
def test_the_rows_that_fulfil_what_is_said_of_them(said: Said, question: str, told: str, not_told: str) -> None:
    text = said(question)[1]
    assert told in text
    assert not_told not in text


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Was the Perla lost in a storm?", "Yes. Perla (Cause): storm"),
        ("Was the Don Arsenio lost in a storm?", "No. Don Arsenio (Cause): collision"),
        ("Did more people drown on the Perla than on the Santa Inez?", "No. Perla"),
        ("Did more people drown on the Don Arsenio than on the Perla?", "Yes. Don Arsenio"),
    ],
)
def test_what_a_row_is_said_to_have_is_borne_out_or_denied(said: Said, question: str, begins: str) -> None:
    assert said(question)[1].startswith(begins)


@pytest.mark.parametrize(
    "question",
    [
        "Which ferry had the most lifeboats?",
        "Which ferry had the most cars aboard?",
        "How many Malaysians drowned on the Bituin?",
        "Which ferries were warned of the storm?",
        "Which ferries were raised?",
        "How much did Canada pledge?",
        "How many pupils has Maseru?",
        "How many pupils did Quthing have in 1990?",
        "Which district has the best teachers?",
        "Which inspector is from Sweden?",
    ],
)
def test_what_no_column_and_no_title_speaks_of_is_refused(bot: Bot, question: str) -> None:
    assert bot.ask(question).answer.status == "unanswered"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("By how much did the share of girls rise?", "12.5 per cent"),
        ("By how much did the number of passengers fall?", "47,500"),
        ("How many of the 48 lifeboats were not launched?", "17 of the 48"),
    ],
)
def test_the_difference_of_two_numbers_of_a_sentence(said: Said, question: str, told: str) -> None:
    assert told in said(question)[1]


def test_what_rose_did_not_fall(bot: Bot) -> None:
    assert bot.ask("By how much did the share of girls fall?").answer.status == "unanswered"


PREFECTS = """United Nations  S/1999/88

Security Council                                                  Distr.: General
                                                                  3 February 1999

                                                                  Original: French

Letter dated 29 January 1999 from the Permanent Representative of Djibouti to the United
Nations addressed to the President of the Security Council

I have the honour to transmit a statement of the prefects (see annex). The prefects met at
Tadjoura on 20 January 1999. Salt is cut by hand at Lake Assal. The blocks are carried for
six days by camels. The trade, which is called arho, feeds 900 families. Trucks have come
since 1997. This has put the caravans out of work.

                                        (Signed) Fatouma ABDALLAH
                                                 Permanent Representative

Annex

Statement of the prefects

1. We ask for wells on the road to the lake.

2. We shall meet again at Dikhil on 4 May 1999.

(Signed) Ali Houmed, Prefect of Tadjoura
(Signed) Khadra Guelleh, for the Prefect of Obock
"""


@pytest.fixture
def prefects(over: Over) -> Said:
    return said_of(over(PREFECTS))


@pytest.mark.parametrize(
    ("question", "told", "not_told"),
    [
        ("Who signed for the Prefect of Obock?", "Khadra Guelleh", "Houmed"),
        ("Who signed the statement on behalf of the prefect of Obock?", "Khadra Guelleh", "Houmed"),
        ("What is arho?", "carried for six days by camels", "wells"),
    ],
)
def test_a_side_by_its_signature_and_a_term_by_what_it_leans_on(
    prefects: Said, question: str, told: str, not_told: str
) -> None:
    status, text = prefects(question)
    assert status == "answered"
    assert told in text
    assert not_told not in text


@pytest.mark.parametrize(
    "question",
    [
        "Who signed for the prefect of Arta?",
        "Who is the driver of the trucks?",
        "Who heads the caravans?",
        "The prefects met at Tadjoura on 20 January 1999, but on what day did they eat?",
    ],
)
def test_somebody_or_some_day_else_is_no_answer(prefects: Said, question: str) -> None:
    assert prefects(question)[0] == "unanswered"


def test_no_past_day_tells_when_they_meet_again(prefects: Said) -> None:
    assert "20 January" not in prefects("When are the prefects meeting again at Tadjoura?")[1]


def test_an_annex_of_several_letters_is_asked_back(over: Over) -> None:
    other = FERRIES.replace("A/52/344", "A/52/345").replace("4 September 1997", "5 September 1997")
    assert over(FERRIES, other).ask("Who signed annex I?").answer.status == "clarify"


def test_the_readers_of_tables_are_called_for_by_the_words_that_order_add_or_change() -> None:
    first, second = (reader for reader in PRECISE if reader.function == "reckoned")
    assert (set(first.words.split()), set(second.stems.split())) == (ORDERS | SUMS, CHANGES)
