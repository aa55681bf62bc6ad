"""Notes of protest, memoranda without a title, words that a text defines, and reports that set their scene once."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import said_of, says

PROTEST = """United Nations                                             A/58/611

General Assembly                          Distr.: General
                                          9 December 2003

                                          Original: English

Letter dated 2 December 2003 from the Permanent Representative
of Namibia to the United Nations addressed to the Secretary-General

I have the honour to attach a memorandum on the ferry at Sesheke (see annex I), the text of the note of
protest handed over on 24 November 2003 (see annex II), and the life of the pilot, Mr. Tobias
Nangolo (see annex III).

(Signed) Tuli Haimbodi
Permanent Representative

Annex I

The ferry at Sesheke

I. Words

1. By "river people" the Agreement means those who are born on its banks. The term "low water" is
understood by the two Governments to mean a depth of less than four metres. A mokoro is a canoe that is
cut from the trunk of one tree.

II. The capsizing of the "Blue Heron"

2. At dawn on 14 November 2003 a patrol boat rammed the ferry "Blue Heron" below the landing stage of Sesheke.

The Government keeps lifeguards there since 2001, and today employs 14 officers at two landing stages.

3. The crew of the patrol boat burnt the ticket office and nine canoes. Eleven passengers were drowned or
killed, and thirty-four were wounded. The ferry was towed to Katima.

4. The magistrate imposed a penalty of 90,000 dollars by a ruling of 21 November 2003.

5. Infant mortality on the river is 41 deaths per 1,000 live births.

III. Losses

6. The river people lost by the end of the year:

     Nets              1,340
     Canoes               57
     Cattle              612

Annex II

Note of protest dated 24 November 2003 from the Minister for Foreign Affairs
of Namibia addressed to the Ambassador of Zambia

1. The Government of Namibia asks that the ferry be paid for.

(Signed) Hileni Shikongo
Minister for Foreign Affairs

Annex III

Life of Tobias Nangolo

Born:           Rundu, 3 May 1950
Education:      Pilot's certificate, School of Navigation at Walvis Bay (1974)
Languages:      Kwangali, English
Career
1975-1990       Deckhand, Harbour of Lüderitz
Since 1990      Pilot of the ferry, as the Convention on the River and to the knowledge of all provides
"""
NOTE = """United Nations                                             A/58/640

General Assembly                          Distr.: General
                                          20 December 2003

                                          Original: English

Note verbale dated 15 December 2003 from the Permanent Mission of Zambia
to the United Nations addressed to the Secretary-General

The Permanent Mission of Zambia to the United Nations presents its compliments to the Secretary-General and has the
honour to transmit the minutes of the talks held at Livingstone (see enclosure).

Enclosure

Agreed minutes of the talks held at Livingstone on 9 December 2003

1. The ferry will be raised at the cost of both sides.

For Zambia                                  For Namibia
(Signed) Mutale Chanda                      (Signed) Ndeshi Amukoto
"""


@pytest.fixture
def river(over: Over) -> Bot:
    """A bot over the two letters."""
    return over(PROTEST, NOTE)


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("SELECT kind FROM parts WHERE title = 'The ferry at Sesheke'", ("memorandum",)),
        ("SELECT dated FROM parts WHERE kind = 'note'", ("2003-11-24",)),
        ("SELECT dated FROM parts WHERE part = 'annex III'", (None,)),
        ("SELECT state FROM signatures WHERE family_name = 'Shikongo'", ("Namibia",)),
        ("SELECT meaning FROM terms WHERE term = 'river people'", ("those who are born on its banks",)),
        ("SELECT meaning FROM terms WHERE term = 'low water'", ("depth of less than four metres",)),
        ("SELECT name FROM cited WHERE kind = 'treaty'", ("Convention on the River",)),
    ],
)
def test_what_the_database_holds_of_such_a_letter(river: Bot, sql: str, expected: tuple[str | None, ...]) -> None:
    assert expected in [tuple(row[name] for name in row.keys()) for row in river.reader.rows(sql)]  # noqa: SIM118


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("What is a mokoro?", "cut from the trunk", ""),
        ("what does mokoro mean", "cut from the trunk", ""),
        ("Definition of a mokoro?", "cut from the trunk", ""),
        ("How do the Governments understand the term low water?", "less than four metres", ""),
        ("Meaning of 'river people' in the agreement", "born on its banks", ""),
        ("Whose name is under the note of protest to Zambia?", "Shikongo", "Haimbodi"),
        ("Who signed the note to the Ambassador of Zambia?", "Shikongo", "No signature"),
        ("When is the note of protest dated?", "24 November 2003", ""),
        ("Who signed the minutes of Livingstone, both sides?", "Chanda; Amukoto", "more than once"),
        ("Is the Zambia note verbale signed by anyone?", "No signature", "Yes"),
        ("What does the Namibia memorandum say about the ticket office?", "burnt the ticket office", ""),
    ],
)
def test_parts_and_words_by_what_they_are_called(river: Bot, question: str, named: str, not_named: str) -> None:
    says(said_of(river), (question, named, not_named))


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("What did the crew burn at the landing stage?", "ticket office", "rammed"),
        ("How many dead and wounded at the landing stage of Sesheke?", "Eleven; thirty-four", "41"),
        ("How many people were killed?", "Eleven", "41 deaths"),
        ("How many were wounded on the ferry?", "hirty-four", ""),
        ("How many lifeguards does the Government employ today?", "14 officers", ""),
        ("How many officers does the Government employ today, and at how many landing stages?", "14; two", ""),
        ("How high was the penalty imposed, and by what ruling?", "90,000; 21 November 2003", ""),
    ],
)
def test_a_report_sets_its_scene_once(river: Bot, question: str, named: str, not_named: str) -> None:
    says(said_of(river), (question, named, not_named))


@pytest.mark.parametrize(
    "question",
    [
        "How much was the Blue Heron fined?",
        "When was the Blue Heron insured?",
        "What did Zambia answer to the note of protest?",
        "What was the response of Zambia to the note?",
        "Date of the opinion on the Blue Heron?",
    ],
)
def test_a_sentence_without_what_was_done_tells_it_not(river: Bot, question: str) -> None:
    assert river.ask(question).answer.status != "answered", river.ask(question).answer.answer


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("Where was Mr. Nangolo born?", "Rundu", ""),
        ("what languages does Nangolo speak", "Kwangali", ""),
        ("Where did Tobias Nangolo get his certificate?", "Walvis Bay", ""),
        ("Where was Nangolo a deckhand?", "Lüderitz", ""),
    ],
)
def test_the_lines_of_a_life_name_no_more_whose_it_is(river: Bot, question: str, named: str, not_named: str) -> None:
    says(said_of(river), (question, named, not_named))


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("Of nets and cattle, which losses were bigger?", "Nets. ", ""),
        ("which losses were smaller, canoes or cattle", "Canoes. ", ""),
        ("Were more canoes lost than cattle?", "No. ", "Yes"),
        ("Did the people lose fewer cattle than nets?", "Yes. ", "No. "),
    ],
)
def test_two_lines_of_a_list_are_held_against_each_other(river: Bot, question: str, named: str, not_named: str) -> None:
    says(said_of(river), (question, named, not_named))


@pytest.mark.parametrize("question", ["When did Nangolo die?", "Why did Nangolo speak English?", "Who taught Nangolo?"])
def test_a_life_tells_nothing_else(river: Bot, question: str) -> None:
    assert river.ask(question).answer.status != "answered", river.ask(question).answer.answer


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("When did the letter of Namibia come out?", "9 December 2003", "14 November"),
        ("When did the Namibian letter come out as a document?", "9 December 2003", "14 November"),
        ("On what day did the note verbale of Zambia come out?", "20 December 2003", "9 December"),
    ],
)
def test_a_document_comes_out_when_it_is_distributed(river: Bot, question: str, named: str, not_named: str) -> None:
    says(said_of(river), (question, named, not_named))
