"""Tables of figures, days above what happened, texts called by their titles, doers told behind when and where."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.quay_letters import CORAL, QUAYS
from tests.bot.says import Said


@pytest.fixture
def bot(over: Over) -> Bot:
    return over(QUAYS, CORAL)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What are the costs of the quay of Dwejra?", "Dwejra (Total): 45"),
        ("What did Mgarr cost in 1981?", "12"),
        ("Which quay cost most in 1980?", "Marsalforn (1980): 77"),
        ("Which quay had the least costs in 1981?", "Marsalforn (1981 (first half)): 9"),
        ("Costs of the quays in 1981: Mgarr or Dwejra, which was hit harder?", "Dwejra. "),
        ("Mgarr vs Marsalforn, the 1980 costs of each?", "Mgarr (1980): 41; Marsalforn (1980): 77"),
        ("Which country has the largest debt to the Coral Board?", "Madagascar: 71.4 (thousands of dollars)"),
        ("Comoros and Kenya both had debts to the Coral Board; whose debt was more?", "Comoros. "),
        ("How big is Kenya's debt?", "Kenya: 33.8 (thousands of dollars)"),
        ("Of Comoros and Kenya, which debt was bigger?", "Comoros. "),
        ("Who was hit worse in 1980, Marsalforn or Dwejra?", "Marsalforn. "),
        ("Mauritius versus Kenya: the debts of each?", "Kenya: 33.8; Mauritius: 27.1"),
        ("How many boats registered were there?", "Boats registered: 12,640"),
    ],
)
def test_a_row_of_figures_by_its_label_and_column(said: Said, question: str, told: str) -> None:
    assert told in said(question)[1]


@pytest.mark.parametrize(
    "question",
    [
        "How many ships did Dwejra sell in 1980?",
        "Which quay has the most lamps?",
        "How large is the debt of Tanzania?",
        "What did Xlendi cost in 1980?",
        "What was the total cost of Xlendi in 1980?",
        "Which loan to the Coral Board was the largest?",
    ],
)
def test_what_the_caption_does_not_speak_of_no_row_tells(bot: Bot, question: str) -> None:
    assert bot.ask(question).answer.status == "unanswered"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("When was the watchman hurt?", "4 March 1982"),
        ("When was the light evacuated?", "19 June 1982"),
        ("When did a shed burn down?", "4 March 1982"),
    ],
)
def test_the_day_that_opens_a_paragraph_dates_all_of_it(said: Said, question: str, told: str) -> None:
    assert told in said(question)[1]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What must be published every second year under the coral agreement?", "publish a map of the banks"),
        ("What may no party allow near a bank under the coral agreement?", "Neither Party shall allow trawling"),
        ("Which bridge was closed?", "the bridge between Sannat and Xlendi"),
        ("Who led the Inquiry?", "led from the third day onwards by the Harbour Master"),
        ("Who opened the Inquiry?", "opened by the Minister of Works"),
    ],
)
def test_what_a_title_names_and_what_stands_apart_from_its_verb(said: Said, question: str, told: str) -> None:
    assert told in said(question)[1]


@pytest.mark.parametrize(
    ("question", "told", "not_told"),
    [
        ("Which declaration does Malta recall apart from resolution 36/12?", "Declaration of Trinidad", "36/12"),
        ("Which resolution is cited besides resolution 36/12?", "37/4", "36/12"),
    ],
)
def test_a_reference_that_is_ruled_out_is_not_told(said: Said, question: str, told: str, not_told: str) -> None:
    status, text = said(question)
    assert status == "answered"
    assert told in text
    assert not_told not in text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Which four States adopted the Trinidad declaration?", "Barbados, Guyana, Jamaica and Malta"),
        ("Name the four States of the Declaration of Trinidad", "Barbados, Guyana, Jamaica and Malta"),
        ("Is Jamaica among the States of the Trinidad declaration?", "Yes."),
        ("Does Kenya figure among the States of the Trinidad declaration?", "No."),
    ],
)
def test_a_number_of_states_is_told_by_the_sentence_that_names_so_many(said: Said, question: str, told: str) -> None:
    assert told in said(question)[1]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Who signed the report of the inquiry for the Port of Mgarr?", "Carmen FENECH"),
        ("Who signed the report of the inquiry for Malta?", "Pawl GRECH"),
        ("Who is Pawl Grech?", "Harbour Master"),
    ],
)
def test_hands_without_a_mark_and_posts_that_are_on_no_list(said: Said, question: str, told: str) -> None:
    assert told in said(question)[1]


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("What did Mgarr cost in 1980?", "and Dwejra?"), "Dwejra (1980): 15"),
        (("What did Mgarr cost in 1980?", "and in 1981?"), "12"),
        (("What did Mgarr cost in 1980?", "and Dwejra?", "Marsalforn?"), "Marsalforn (1980): 77"),
        (("Which country has the largest debt to the Coral Board?", "and who comes next?"), "Comoros: 40.6"),
        (("How big is Kenya's debt?", "and Mauritius?"), "Mauritius: 27.1"),
    ],
)
def test_another_row_or_column_of_the_table_just_told(said: Said, turns: tuple[str, ...], told: str) -> None:
    assert told in said(*turns)[1]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What caught fire off Dwejra in jun 1982?", "Two boats caught fire"),
        ("Size of the debt of the Comoros?", "40.6"),
        ("To what extent was the levy paid by May 1983?", "40 per cent"),
        ("What happened to Ms. Salvina Borg?", "lost her boat"),
        ("What became of Salvina Borg?", "lost her boat"),
    ],
)
def test_what_is_asked_for_in_other_words(said: Said, question: str, told: str) -> None:
    assert told in said(question)[1]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Who was hurt on 4 March 1982?", "The watchman was hurt."),
        ("What burnt down on 4 March 1982?", "A shed burnt down"),
        ("What was evacuated on 19 June 1982?", "The light was evacuated."),
        ("What does paragraph 1 of the inquiry report say?", "The Inquiry was opened by the Minister of Works"),
        ("What does paragraph 1 of the Trinidad declaration say?", "Small harbours shall be kept open"),
        ("What is the name of the customs launch?", "launch Stella"),
        ("How many children came back?", "9"),
        ("How many children were taken off the quay?", "31 children"),
        ("Which States were guests of the Inquiry?", "guests of the Inquiry"),
    ],
)
def test_what_a_paragraph_tells_by_its_day_its_number_and_its_names(said: Said, question: str, told: str) -> None:
    assert told in said(question)[1]


@pytest.mark.parametrize(
    "question",
    [
        "What is the capital of Malta?",
        "What was the watchman called?",
        "Who was hurt on 19 June 1982?",
        "What is the weather like at Mgarr?",
        "Which States were observers at the Inquiry?",
    ],
)
def test_what_is_named_without_what_is_asked_of_it_answers_nothing(bot: Bot, question: str) -> None:
    assert bot.ask(question).answer.status == "unanswered"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Who led the Inquiry at Rabat?", "led from the third day onwards by the Harbour Master"),
        ("Which children were taken off at Rabat?", "31 children"),
    ],
)
def test_where_a_text_was_made_need_not_stand_in_each_sentence(said: Said, question: str, told: str) -> None:
    assert told in said(question)[1]
