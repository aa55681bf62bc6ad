"""Families of questions on drafts, chapters and what is cited, over invented letters that no other test knows."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import Said, tells

WATER = """United Nations
A/71/144
General Assembly
Distr.: General
18 July 2016

Original: French

Seventy-first session

Request for the inclusion of an item in the provisional agenda of the seventy-first session

Observer status for the Lake Chad Water Authority in the General Assembly

Letter dated 11 July 2016 from the Permanent Representatives of Chad and Cameroon to the United Nations addressed to \
the Secretary-General

In accordance with rule 13 of the rules of procedure of the General Assembly, we have the honour to request the \
inclusion in the provisional agenda of the seventy-first session of the Assembly of an item entitled "Observer status \
for the Lake Chad Water Authority in the General Assembly".

Pursuant to rule 20 of the rules of procedure, an explanatory memorandum (annex I) and a draft resolution (annex II) \
are attached to the present letter.

(Signed) Ahmat Brahim Tordjok
Permanent Representative of Chad

(Signed) Solange Mbarga Etoundi
Permanent Representative of Cameroon

Annex I

Explanatory memorandum

1. The Lake Chad Water Authority (LCWA) is an intergovernmental organization established at Moundou on 3 March 1998. \
It has its seat at N'Djamena.

2. The member States wish the Authority to be recognized as a full partner of the United Nations system. The granting \
of such a partnership would allow the surface of the lake to be measured each month.

Annex II

Draft resolution

Observer status for the Lake Chad Water Authority in the General Assembly

The General Assembly,

Recalling its resolution 64/292 of 28 July 2010 on the human right to water and sanitation,

Bearing in mind the Articles of the Convention on wetlands which provide for cooperation between riparian States,

Alarmed by the shrinking of the surface of the lake by nine tenths since 1963,

Taking note of the report of the Economic Commission for Africa, in which the Commission recommends the joint \
management of shared rivers,

1. Decides to invite the Lake Chad Water Authority to participate in the sessions and the work of the General \
Assembly in the capacity of observer;

2. Proclaims 22 May of each year Lake Chad Day, beginning in 2018;

3. Urges the World Meteorological Organization to provide the Authority with rainfall data free of charge;

4. Calls upon donors to contribute to the trust fund for the restoration of the lake;

5. Requests the Secretary-General to submit to the General Assembly at its seventy-third session a report on the \
implementation of the present resolution;

6. Decides to include in the provisional agenda of its seventy-third session the item entitled "Partnership with the \
Lake Chad Water Authority".
"""
ISLANDS = """United Nations
A/49/310
General Assembly
Distr.: General
2 September 1994

Original: English

Forty-ninth session

Letter dated 29 August 1994 from the Permanent Representative of Fiji to the United Nations addressed to the \
Secretary-General

I have the honour to transmit herewith the Declaration adopted by the heads of Government at Levuka (see annex).

(Signed) Semesa Vuki
Permanent Representative of Fiji

Annex

Declaration of the heads of Government

(Levuka, 20 August 1994)

I. CORAL REEFS

1. We will close one reef in five to fishing.

2. We thank the University of Tonga for its survey.

II. SHIPPING

3. We regret that freight rates have doubled.

4. The delegation of Palau abstained on paragraph 3.

III. HURRICANES

5. We ask the World Bank for a fund of 40 million dollars.
"""


@pytest.fixture
def bot(over: Over) -> Bot:
    """A bot over the two letters above."""
    return over(WATER, ISLANDS)


@pytest.mark.parametrize(
    ("question", "held"),
    [
        ("What is recalled at the very top of the draft?", "64/292"),
        ("Which resolution stands at the very beginning of the preamble?", "64/292"),
        ("title of the agenda item that the last paragraph of the draft puts on the agenda", "Partnership with"),
        ("What is the very last thing that the draft decides?", "Partnership with"),
    ],
)
def test_a_paragraph_of_a_draft_is_found_by_its_place(said: Said, question: str, held: str) -> None:
    tells(said, question, held)


@pytest.mark.parametrize(
    ("question", "held", "not_held"),
    [
        ("With which verb does operative paragraph 3 begin?", "Urges", "Proclaims"),
        ("Verb of operative paragraph 4, and whom is it addressed to?", "Calls upon donors", "Urges"),
        ("Which verb opens paragraph 2 of the draft?", "Proclaims", "Requests"),
    ],
)
def test_the_verb_of_one_paragraph_is_not_that_of_all(said: Said, question: str, held: str, not_held: str) -> None:
    tells(said, question, held, without=not_held)


@pytest.mark.parametrize(
    ("question", "held"),
    [
        ("What alarms the Assembly in the draft?", "shrinking"),
        ("In the draft: which day would become Lake Chad Day, starting in what year?", "22 May"),
        ("At what session would the Secretary-General report back?", "seventy-third"),
        ("Under the draft, who has to report and when?", "Secretary-General"),
        ("Which organization is to provide rainfall data?", "World Meteorological Organization"),
    ],
)
def test_what_a_draft_would_do_is_told_by_the_paragraph_that_holds_the_words(
    said: Said, question: str, held: str
) -> None:
    tells(said, question, held)


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("Is the report due at the seventy-second session?", "No"),
        ("Is the report due at the seventy-third session?", "Yes"),
        ("Would the draft put the partnership on the agenda of the seventy-fourth session?", "No"),
    ],
)
def test_a_session_that_is_claimed_is_compared(said: Said, question: str, lead: str) -> None:
    status, text = said(question)
    assert (status, text.split(".")[0]) == ("answered", lead)
    assert "seventy-third" in text


@pytest.mark.parametrize(
    "question",
    [
        "What does operative paragraph 9 say?",
        "By number, which Articles of the Convention on wetlands does the draft mention?",
        "What are the numbers of the Articles of the Convention on wetlands?",
        "Which committee would consider the draft?",
        "How much money does the draft set aside?",
        "Under which rule was the draft voted down?",
        "Did the General Assembly adopt the draft?",
    ],
)
def test_what_a_draft_does_not_print_is_not_told(said: Said, question: str) -> None:
    status, text = said(question)
    assert status == "unanswered", text


@pytest.mark.parametrize(
    ("question", "held", "not_held"),
    [
        ("By which rule did the petitioners add a memorandum and a draft?", "rule 20", "rule 13"),
        ("On the strength of what rule were the memorandum and the draft joined?", "rule 20", "rule 13"),
        ("Rule 13: which letters build on it?", "rule 13", "No"),
        ("What had to be attached under rule 20?", "memorandum", "not"),
    ],
)
def test_what_is_done_under_a_rule_tells_the_rule(said: Said, question: str, held: str, not_held: str) -> None:
    status, text = said(question)
    assert status == "answered", text
    assert held in text
    assert not_held not in text.split()[0] if not_held in ("No", "not") else not_held not in text


@pytest.mark.parametrize(
    ("question", "held"),
    [
        ("What does the Commission recommend in the report that the draft takes note of?", "joint management"),
        ('What is meant by "such a partnership"?', "full partner"),
        ("How do the two ambassadors define the LCWA?", "intergovernmental organization"),
        ("How is the Lake Chad Water Authority defined?", "intergovernmental organization"),
    ],
)
def test_what_a_thing_is_told_to_be_is_more_than_its_name(said: Said, question: str, held: str) -> None:
    tells(said, question, held)


@pytest.mark.parametrize(
    ("turns", "held"),
    [
        (("What chapters does the declaration of Levuka have?",), "HURRICANES"),
        (("How many chapters are in the declaration?",), "Three"),
        (("Which chapter is about shipping?",), "II. SHIPPING"),
        (("What comes after the chapter on coral reefs?",), "II. SHIPPING"),
        (("What is chapter II of the Levuka declaration about?", "and the next chapter?"), "III. HURRICANES"),
        (("What does paragraph 4 of the Declaration of the heads of Government say?",), "Palau"),
    ],
)
def test_chapters_are_told_by_number_order_and_topic(said: Said, turns: tuple[str, ...], held: str) -> None:
    tells(said, turns, held)


@pytest.mark.parametrize(
    "question",
    ["Title of chapter IX of the declaration?", "Which chapter is about tourism?", "What does chapter IV say?"],
)
def test_a_chapter_that_is_not_there_is_not_told(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"
