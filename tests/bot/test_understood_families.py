"""Sentences that answer though a word of the question is not in them: told before, bent, or said of a text's date.

Over one invented letter; questions that must stay refused stand beside those that it answers.
"""

from __future__ import annotations

import pytest

from bot.lexicon import inflections
from bot.searching.designations import asks_designation, lacks_number
from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of, tells

LETTER = """A/63/917
General Assembly
Distr.: General
6 May 2009

Original: English

Sixty-third session
Agenda item 49

Letter dated 4 May 2009 from the Permanent Representative of Bolivia to the United Nations addressed to the
Secretary-General

I have the honour to transmit herewith a letter from Mr. Evaristo Condori, Minister for Water of Bolivia (see annex I),
and a draft resolution (see annex II).

(Signed) Zenobia Apaza
Ambassador
Permanent Representative

Annex I to the letter dated 4 May 2009 from the Permanent Representative of Bolivia to the United Nations addressed to
the Secretary-General

Letter dated 29 April 2009 from the Minister for Water of Bolivia

I am writing to express my concern about the signing in Quito on 3 March 2009 of the Accord between the Republic of
Chile and the Republic of Peru on the joint use of the Lauca aquifer.

The articles of the Accord allow the two States to draw groundwater for industry under article 12 of the Aquifer
Convention of 1987.

The provisions of the Accord formally set up a pumping authority, which has begun to drill along the border.

On 9 March a patrol struck two fishermen near the Sajama well, and its sergeant handed to the mayor an order that the
well be closed within 20 days.

The losses of the fishermen were reckoned by the Oruro Water Office at 84 boats.

The pumping stations constitute a grave danger to the salt marshes.

The water line was fixed by the Protocol of 7 June 1931, and no one had called it in question.

Chile has arrested 14 smugglers of water, who were taken to Arica.

Peru shall hold the chairmanship of the basin authority in 2010. Ms. Sisa Quiroga of Paraguay, who has served the
fishing villages of the lake, has been appointed director for a term of three years.

The basic responsibility for the aquifer lies with the States of the basin themselves.

(Signed) Evaristo Condori
Minister for Water

Annex II to the letter dated 4 May 2009 from the Permanent Representative of Bolivia to the United Nations addressed to
the Secretary-General

Draft resolution

The General Assembly,

Referring to its resolution 61/192 of 20 December 2006, in which it proclaimed the International Year of Sanitation,

1. Requests the Secretary-General to submit to it at its sixty-fifth session a report on the Lauca aquifer;

2. Invites the Inter-American Development Bank to finance the monitoring of the wells.
"""


@pytest.fixture
def aquifer(over: Over) -> Said:
    """Status and words of the answer over the invented letter."""
    return said_of(over(LETTER))


@pytest.mark.parametrize(
    ("question", "named"),
    [
        pytest.param("What did the provisions of the Quito accord formally set up?", "pumping authority", id="place"),
        pytest.param(
            "Which articles of the Chilean-Peruvian accord let groundwater be drawn?", "article 12", id="hyphen"
        ),
        pytest.param("What may be drawn under the articles of the accord of Chile and Peru?", "groundwater", id="pair"),
        pytest.param("For what may groundwater be drawn by Peru and Chile?", "industry", id="by"),
    ],
)
def test_what_the_letter_told_before_is_understood(aquifer: Said, question: str, named: str) -> None:
    tells(aquifer, question, named)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("When did Peru close the Sajama well?", id="doer"),
        pytest.param(
            "Which numbered article of the Chilean-Peruvian accord allows drawing groundwater?", id="numbered"
        ),
        pytest.param("What is the article number in the Quito accord on drawing groundwater?", id="number"),
        pytest.param("What sanctions on Chile did the minister want from the UN?", id="un"),
    ],
)
def test_a_state_that_acts_and_the_number_of_an_article_must_stand_there(aquifer: Said, question: str) -> None:
    assert aquifer(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "numbered"),
    [
        ("which numbered article of the pact", True),
        ("the article numbers of the pact", True),
        ("the numbers of the articles", True),
        ("the number of articles in the pact", False),
        ("how many numbered articles", False),
    ],
)
def test_by_what_number_a_provision_is_called_is_no_count(question: str, numbered: bool) -> None:
    assert asks_designation(question.split()) is numbered


def test_an_article_of_another_text_is_not_the_one_whose_number_is_asked_for() -> None:
    asked = "which numbered article of the pact allows it".split()
    assert lacks_number(asked, "The pact allows it under article 12 of the Aquifer Convention.")
    assert not lacks_number(asked, "Article 7 of the pact allows it.")


@pytest.mark.parametrize(
    "question",
    [
        "Who has the basic responsibility for the aquifer, in the eyes of the minister?",
        "In the opinion of the minister, who is responsible for the aquifer?",
        "Who carries the responsibility for the aquifer, as the minister sees it?",
        "Who bears the basic responsibility for the aquifer?",
    ],
)
def test_in_whose_view_it_is_so_asks_for_nobody(aquifer: Said, question: str) -> None:
    status, text = aquifer(question)
    assert (status, "States of the basin" in text) == ("answered", True)


@pytest.mark.parametrize(
    "question",
    [
        "When was the resolution adopted that proclaimed the International Year of Sanitation?",
        "On what day did the Assembly pass the resolution on the International Year of Sanitation?",
        "When did the General Assembly adopt the resolution on the Year of Sanitation?",
    ],
)
def test_a_resolution_was_adopted_on_its_date(aquifer: Said, question: str) -> None:
    status, text = aquifer(question)
    assert (status, "20 December 2006" in text) == ("answered", True)


@pytest.mark.parametrize(
    "question", ["When was the draft resolution adopted?", "When did the Assembly pass the resolution on the aquifer?"]
)
def test_a_draft_has_no_day_of_adoption(aquifer: Said, question: str) -> None:
    assert aquifer(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("If the draft resolution is adopted, which bank would finance the monitoring of the wells?", "Inter-American"),
        ("Had the draft been passed as it stood, who would have to report?", "Secretary-General"),
        ("Once the draft resolution has been approved, what is the bank invited to finance?", "monitoring"),
        ("By what deadline must the Secretary-General report on the aquifer?", "sixty-fifth"),
        ("Where and on what day was the accord on the aquifer signed?", "3 March 2009"),
        ("The accord on the aquifer was signed where, and on which date?", "3 March 2009"),
    ],
)
def test_suppositions_and_second_questions_of_a_day_are_read(aquifer: Said, question: str, named: str) -> None:
    tells(aquifer, question, named)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Whom did the patrol strike?", "fishermen"),
        ("Where did the patrol hit a fisherman?", "Sajama"),
        ("What did the authority begin to drill?", "border"),
    ],
)
def test_an_irregular_form_is_the_same_word(aquifer: Said, question: str, named: str) -> None:
    tells(aquifer, question, named)


def test_irregular_forms_are_known_from_each_of_them() -> None:
    assert inflections("struck")[0] == "strike"
    assert "struck" in inflections("strike")
    assert inflections("fishermen")[0] == "fisherman"
    assert inflections("walked") == inflections("born") == inflections("found") == ()


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("What fixed the water line?", "Protocol of 7 June 1931"),
        ("Who reckoned the losses of the fishermen?", "Oruro Water Office"),
        ("Who handed the order to the mayor?", "sergeant"),
        ("Why are the pumping stations dangerous?", "salt marshes"),
    ],
)
def test_the_doer_and_the_reason_stand_beside_the_deed(aquifer: Said, question: str, named: str) -> None:
    tells(aquifer, question, named)


@pytest.mark.parametrize(
    "question",
    ["How many smugglers were killed?", "Who arrested the sergeant?", "Why are the fishermen dangerous?"],
)
def test_another_deed_or_doer_is_not_told(aquifer: Said, question: str) -> None:
    assert aquifer(question)[0] != "answered"


@pytest.mark.parametrize(
    "question", ["Tell me what Zenobia Apaza was.", "Please say what Apaza was in May 2009.", "tell us what Apaza is"]
)
def test_who_asks_to_be_told_asks_nothing_of_what_a_person_said(aquifer: Said, question: str) -> None:
    status, text = aquifer(question)
    assert (status, "Permanent Representative" in text) == ("answered", True)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Who chairs the basin authority?", "Peru"),
        ("Who is chairing the basin authority in 2010?", "Peru"),
        ("For how long was Ms. Sisa Quiroga appointed?", "three years"),
    ],
)
def test_a_name_before_the_deed_does_it_and_the_only_length_is_the_one(
    aquifer: Said, question: str, named: str
) -> None:
    tells(aquifer, question, named)
