"""Plain questions whose sentence says it in other words: more or less, places visited, lengths, costs, rows, signers.

The letter is invented, and stands here in full.
"""

from __future__ import annotations

import pytest

from bot.ask import Bot
from bot.conversation import Conversation
from bot.questions.dates_of_verbs import of_the_verb
from tests.bot.invented_letters import Over

LETTER = """United Nations\tS/2003/774

Security Council

Distr.: General
4 August 2003

Original: English

Letter dated 30 July 2003 from the Chairman of the Security Council Committee established pursuant to resolution
1267 (1999) concerning Guyana addressed to the President of the Security Council

I have the honour to transmit herewith the report of the panel which the Committee sent to Guyana in June 2003
(see annex I), and the Convention on the Timber Trade, which was signed at Linden on 8 May 2001 and entered into
force on 3 June 2002 (see annex II). The report was approved by the Committee on 24 July 2003. The report was drafted by
the Ministry of Forestry and Trade.

(Signed) Harald LINDQVIST
Chairman

Annex I

Report of the panel on the timber trade in Guyana

I. Introduction

1. The panel was headed by Ms. Ottilie Brandvold and included representatives of Nepal, Bhutan and Fiji. It was
assisted by one interpreter.

2. The panel travelled to Linden (2 to 5 June), Bartica (6 and 7 June) and Lethem (8 to 10 June). It held 19 interviews.

3. The panel was briefed by the Representative of the Secretary-General in Guyana, Mr. Tobias Grant.

II. Findings

4. The railway line from Linden to Bartica, over a length of 310 kilometres, was opened four years ago. The forest
zone covers some 48,200 square kilometres.

5. In 2002 Guyana exported 92,000 tons of timber, against 118,000 in 2001. The buyers came from Norway (51,000 tons),
Portugal (22,000), Greece (12,000) and Malta (7,000).

6. The Forest Inspectorate shall be an organ of the Ministry.

7. It shall report three times a year. Logging shall be suspended every year from 1 May to 30 June.

8. The bridge at Bokay was destroyed in May 2003. The cost is put at 2.3 million euros. The Government agreed that
work should begin at once; it is to last eight months.

9. Some 400 people fell victim to the floods each year.

10. The fires reported to the panel are listed in the table below.

Table

Forest fires reported to the panel, January-May 2003

Date\tPlace\tArea burned\tPut out by
4 January\tLinden\t120 hectares\tFire brigade
17 February\tLethem\t45 hectares\tArmy
9 March\tBokay\t300 hectares\tArmy

11. Guyana is not a member of the Council on Tropical Woods. Guyana is a member of the Caribbean Forest Commission.

Annex II

Convention between Guyana and Suriname on the Timber Trade

Article 1

A sudden flood shall not move the frontier.

Article 2

Suriname shall register this Convention in accordance with Article 102 of the Charter of the United Nations.

Done at Linden on 8 May 2001.

For the Government of Guyana
(Signed) Grace PERSAUD
Minister of Forests

For the Government of Suriname
(Signed) Carlo VERMEER
Minister for Foreign Affairs
"""


OPINION = """United Nations   A/50/212

General Assembly

Distr.: General
3 June 1995
Original: English

Letter dated 1 June 1995 from the Permanent Representative of Peru to the United Nations addressed to the
Secretary-General

The amended convention grants owners six years in which to replace nets that cannot be hauled. In the view of Peru,
that period is far too short. The conference also set a fee of ten dollars. In the opinion of Peru, it is low enough.

(Signed) Rosa QUISPE
Ambassador
Permanent Representative
"""


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What does Peru think of the six years granted by the amended convention?", "far too short"),
        ("What is Peru's opinion on the fee set by the conference?", "low enough"),
        ("What is the view of Peru on the six years for replacing nets?", "far too short"),
    ],
)
def test_an_opinion_may_stand_behind_what_it_is_on(over: Over, question: str, told: str) -> None:
    assert told in over(OPINION).ask(question).answer.answer


@pytest.fixture
def timber(over: Over) -> Bot:
    """A bot over the invented letter."""
    return over(LETTER)


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("Did Guyana export more timber in 2002 than in 2001?", "No"),
        ("Did Guyana export less timber in 2002 than the year before?", "Yes"),
        ("Did Greece buy more timber than Malta?", "Yes"),
        ("Did Greece buy fewer tons than Malta?", "No"),
        ("Did the exports of timber fall between 2001 and 2002?", "Yes"),
    ],
)
def test_one_thing_is_more_than_another_by_its_figure_and_not_by_its_words(
    timber: Bot, question: str, word: str
) -> None:
    answer = timber.ask(question).answer
    assert answer.answer.startswith(f"{word}."), answer.answer


@pytest.mark.parametrize(
    "question",
    ["Did Norway sell more timber than Peru?", "Were there more fires in 2002 than in 2001?"],
)
def test_without_both_figures_nothing_is_more(timber: Bot, question: str) -> None:
    assert timber.ask(question).answer.status != "answered"


@pytest.mark.parametrize(
    "question",
    ["Which cities did the panel visit?", "List the towns the Guyana panel travelled to", "where did the panel go?"],
)
def test_places_visited_are_told_by_any_verb_of_going(timber: Bot, question: str) -> None:
    assert timber.ask(question).answer.items == ("Linden", "Bartica", "Lethem")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Who led the Guyana panel?", "headed by Ms. Ottilie Brandvold"),
        ("Which countries were represented in the panel?", "representatives of Nepal, Bhutan and Fiji"),
        ("Who drafted the report?", "drafted by the Ministry of Forestry and Trade"),
        ("On what day was the Guyana panel's report approved by the Committee?", "24 July 2003"),
        ("How often does the Forest Inspectorate report?", "three times a year"),
    ],
)
def test_what_a_noun_was_told_apart_by_before_need_not_stand_in_the_sentence(
    timber: Bot, question: str, told: str
) -> None:
    answer = timber.ask(question).answer
    assert answer.status == "answered"
    assert told in answer.answer


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("How long is the railway line from Linden to Bartica?", "310 kilometres"),
        ("How large is the forest zone?", "some 48,200 square kilometres"),
        ("How much will the bridge at Bokay cost?", "2.3 million euros"),
        ("How many flood victims are there each year?", "Some 400 people"),
    ],
)
def test_lengths_sizes_and_costs_are_found_beside_what_they_are_of(timber: Bot, question: str, value: str) -> None:
    assert timber.ask(question).answer.items == (value,)


def test_what_was_agreed_is_no_agreement(timber: Bot) -> None:
    assert "eight months" not in timber.ask("How long does the agreement last?").answer.answer


def test_days_of_every_year_tell_when(timber: Bot) -> None:
    assert "1 May to 30 June" in timber.ask("When is logging suspended?").answer.answer


@pytest.mark.parametrize(
    "question",
    ["How many forest fires are listed in the table?", "how many fires does the table list",
     "number of fires in the table"],
)  # fmt: skip
def test_rows_of_a_table_are_counted_by_what_its_caption_calls_them(timber: Bot, question: str) -> None:
    assert timber.ask(question).answer.items == ("3",)


def test_a_column_of_those_who_did_it_names_nobody_it_was_done_to(timber: Bot) -> None:
    assert "Army" not in timber.ask("Who was put out at Bokay?").answer.answer


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Who signed the timber convention for Suriname?", "Carlo Vermeer"),
        ("Guyana's signatory of the Convention?", "Grace Persaud"),
        ("Who signed the treaty on behalf of Guyana?", "Grace Persaud"),
        ("Did a minister sign the convention for Guyana?", "Yes"),
        ("Did an ambassador sign the treaty for Suriname?", "No"),
    ],
)
def test_a_text_that_is_annexed_has_its_own_signers(timber: Bot, question: str, name: str) -> None:
    assert [item.casefold() for item in timber.ask(question).answer.items] == [name.casefold()]


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("Is Guyana in the Council on Tropical Woods?", "No"),
        ("Does Guyana belong to the Council on Tropical Woods?", "No"),
        ("Is Guyana in the Caribbean Forest Commission?", "Yes"),
    ],
)
def test_who_belongs_to_one_body_need_not_belong_to_another(timber: Bot, question: str, word: str) -> None:
    assert timber.ask(question).answer.answer.startswith(f"{word}.")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What does the convention say about a sudden flood?", "shall not move the frontier"),
        ("Which Article of the Charter governs the registration of the Convention?", "Article 102"),
        ("Who is Tobias Grant?", "Representative of the Secretary-General"),
        ("When did the Convention enter into force?", "3 June 2002."),
    ],
)
def test_plain_questions_are_told_by_the_sentence_that_says_it(timber: Bot, question: str, told: str) -> None:
    answer = timber.ask(question).answer
    assert answer.status == "answered"
    assert told in answer.answer


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("How many interviews did the panel hold?", "who headed it?", "Ottilie Brandvold"),
        ("What is the Forest Inspectorate?", "how often does it report?", "three times a year"),
        ("When was the bridge at Bokay destroyed?", "and how much will it cost?", "2.3 million euros"),
    ],
)
def test_later_turns_ask_plainly_too(timber: Bot, first: str, second: str, told: str) -> None:
    turn = timber.ask(first, Conversation())
    assert told in timber.ask(second, turn.conversation).answer.answer


@pytest.mark.parametrize(
    ("clause", "dates", "verb", "kept"),
    [
        ("signed on 3 May 2001 and in force since 4 June 2002", ["3 May 2001", "4 June 2002"], "sign", [0]),
        ("opened in 1990, closed in 1994 and sold in 1999", ["1990", "1994", "1999"], "close", [1]),
        ("acceded to the 1995 Agreement on 25 March 1997", ["1995", "25 March 1997"], "join", [1]),
    ],
)
def test_each_date_belongs_to_the_verb_before_it(clause: str, dates: list[str], verb: str, kept: list[int]) -> None:
    assert of_the_verb(clause, dates, {(verb,)}) == kept
