"""Letters of another make than the seeds: facts that every question rests on, and questions that miss them easily."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import said_of, says

COVER = """United Nations	A/61/740–S/2007/91

General Assembly	Security Council

Distr.: General
19 February 2007

Original: English

Letter dated 12 February 2007 from the Permanent Representative of
Uruguay to the United Nations addressed to the Secretary-General

I have the honour to transmit the Colonia Appeal, adopted by the third Congress of
the League of River Ports, held at Colonia on 5 and 6 February 2007 (annex I), the
decision of the Congress on the accession of Suriname (annex II) and a register of
the buoys lost in the estuary (enclosure).

(Signed) Elbio Larrañaga
Ambassador
Permanent Representative

A/61/740
S/2007/91

Annex I

Colonia Appeal

We, the Ministers of Transport of the member States of the League of River Ports
(hereinafter "the League"), meeting at Colonia on 5 and 6 February 2007 for our
third Congress,

1. The member States of the League are Argentina, Bolivia, Brazil, Paraguay and
Uruguay. Its President is Mr. Ramón Ayolas.

2. A Dredging Fund of 15 million United States dollars shall be set up. The mean
depth was raised for sea-going ships in 1998 and for all ships, barges among them,
in August 2004.

3. Dredging cost 9 cents per ton in Argentina and 13 cents in Paraguay. Argentina
moved 2.5 million tons and Paraguay 700,000.

4. Our fourth Congress shall be held in Asunción in March 2009. The second Congress
met in Corrientes from 3 to 5 May 2005.

(Signed) Carmen Quiroga
Minister of Transport of Bolivia

(Signed) Hugo Estigarribia
Minister of Transport of Paraguay

A/61/740
S/2007/91

Annex II

Decision No. 7 on the accession of Suriname

1. Suriname is admitted to the League from 1 June 2007.

A/61/740
S/2007/91

Enclosure

Register of buoys lost in the estuary

1. Light buoys: 11, of which 4 were recovered by fisher-
men of Carmelo

2. The search was led by Chief Inspector Delia Bauzá, and paid for by the Assis-
tance Fund of the ports.

(Signed) Walter Pintos
Surveyor
Keeper of the buoys
"""
NOTE = """United Nations	A/61/802

General Assembly

Distr.: General
20 March 2007

Original: French

Note verbale dated 14 March 2007 from the Permanent Mission of Senegal to the United Nations
addressed to the Secretary-General

The Permanent Mission of Senegal to the United Nations presents its compliments to the Secretary-General and has the
honour to transmit a letter of the Mediator of the Republic (annex).

Annex

Letter dated 2 March 2007 from the Mediator of Senegal addressed to the Mediator of Mali

1. On 3 January 2007, 40 herders were held without being heard by a judge.

2. I ask you to receive my deputy, Mr. Lamine Diatta.

(Signed) Rokhaya Seck
"""


@pytest.fixture
def elsewhere(over: Over) -> Bot:
    """A bot over two invented letters."""
    return over(COVER, NOTE)


def rows(bot: Bot, sql: str) -> list[tuple[object, ...]]:
    return [tuple(row[name] for name in row.keys()) for row in bot.reader.rows(sql)]  # noqa: SIM118 (a row is no dict)


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("SELECT organization FROM attestations WHERE basis = 'listed'", ("League of River Ports",)),
        ("SELECT meaning FROM terms WHERE term = 'League'", ("League of River Ports",)),
        (
            "SELECT office FROM person_mentions WHERE name = 'Ramón Ayolas'",
            ("President of the League of River Ports",),
        ),
        ("SELECT office FROM signatures WHERE family_name = 'Pintos'", ("Surveyor, Keeper of the buoys",)),
        ("SELECT name FROM person_mentions WHERE name LIKE '%Bauzá'", ("Delia Bauzá",)),
        ("SELECT name FROM bodies WHERE name LIKE 'Assis%'", ("Assistance Fund",)),
    ],
)
def test_a_letter_says_itself_what_its_names_and_posts_are(elsewhere: Bot, sql: str, expected: tuple[str, ...]) -> None:
    assert expected in rows(elsewhere, sql)


def test_a_word_broken_at_the_end_of_a_line_is_found_whole(elsewhere: Bot) -> None:
    assert elsewhere.ask("What did fishermen of Carmelo do?").answer.status == "answered"
    assert rows(elsewhere, "SELECT count(*) FROM sentences WHERE text LIKE '% fishermen of Carmelo%'") == [(1,)]


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("Who signed the Colonia Appeal?", "Quiroga; Estigarribia", "Larrañaga"),
        ("Whose names stand under the appeal of Colonia?", "Quiroga; Estigarribia", "Larrañaga"),
        ("Who put his name to the register of buoys lost in the estuary?", "Pintos", "Quiroga"),
        ("Is the decision on Suriname signed?", "No", "Yes"),
        ("Does the decision on the accession of Suriname bear a signature?", "No", "Yes"),
        ("Who signed the note verbale of 14 March 2007?", "No signature; Permanent Mission", "Larrañaga"),
        ("Whose signature is under the note of Senegal?", "No signature; Permanent Mission", "Larrañaga"),
    ],
)
def test_a_part_is_called_by_its_title_and_told_to_be_unsigned(
    elsewhere: Bot, question: str, named: str, not_named: str
) -> None:
    says(said_of(elsewhere), (question, named, not_named))


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("When is the next congress?", "March 2009", "2005"),
        ("Where will the next Congress be?", "Asunción", "Corrientes"),
        ("When was the Fourth Congress to be held?", "March 2009", "2005"),
        ("When was the depth raised for all ships?", "August 2004", ""),
        ("Where was it cheaper to dredge, Argentina or Paraguay, and at what cost?", "9 cents", ""),
        ("Did the second Congress meet in Asunción?", "No. ", "Yes"),
        ("What happened at Corrientes?", "second Congress", ""),
    ],
)
def test_what_is_to_come_and_where_things_happen(elsewhere: Bot, question: str, named: str, not_named: str) -> None:
    says(said_of(elsewhere), (question, named, not_named))


@pytest.mark.parametrize(
    "question",
    [
        "The second congress, held in Asunción?",
        "Since when has Uruguay been in the Antarctic Treaty?",
        "Each member's share in the Dredging Fund?",
        "Were the 40 herders held for both governments?",
        "How is the name of the herders spelled by each side?",
        "What is the name of Mali's mediator?",
        "Mediator of Mali, name?",
        "What did the General Assembly decide about the buoys lost in the estuary?",
        "By when must the sailors go to the judge?",
    ],
)
def test_what_is_not_said_is_not_told_by_a_sentence_that_is_near(elsewhere: Bot, question: str) -> None:
    assert elsewhere.ask(question).answer.status == "unanswered"


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("What does Senegal ask?", "receive my deputy", "circulated"),
        ("Whom did Rokhaya Seck write to?", "Mediator of Mali", "Secretary-General"),
        ("Lamine Diatta is whose deputy?", "Rokhaya Seck", ""),
        ("Senegal wrote to the President of the Security Council, didn't it?", "No. ", "Yes"),
        ("Did Uruguay write to the Secretary-General?", "Yes. ", ""),
    ],
)
def test_who_asks_what_and_of_whom(elsewhere: Bot, question: str, named: str, not_named: str) -> None:
    says(said_of(elsewhere), (question, named, not_named))


EXPLAINING = """Letter dated 3 March 1999 from the Permanent Representative of Chad to the United Nations addressed to
the Secretary-General

I have the honour to ask for help against kala-azar and for the Salma gauge.

Kala-azar (visceral leishmaniasis) is a disease of the spleen. The Salma gauge is the oldest of the lake.
Wadi guards are a force of volunteers. Our hospitals lack beds for kala-azar.

(Signed) Ahmat Allam-Ngarke
Permanent Representative
"""


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What is kala-azar?", "a disease of the spleen"),
        ("what's the Salma gauge", "the oldest of the lake"),
        ("what are Wadi guards?", "a force of volunteers"),
    ],
)
def test_what_a_thing_is_stands_in_the_sentence_that_begins_with_it(over: Over, question: str, told: str) -> None:
    """Family: things that no table knows, asked for by nothing but their name."""
    answer = over(EXPLAINING).ask(question).answer
    assert (answer.status, len(answer.citations)) == ("answered", 1)
    assert told in answer.citations[0].quote


PASSED_ON = """Letter dated 3 March 1999 from the Permanent Representative of Chad to the United Nations addressed to
the Secretary-General

I have the honour to transmit a communique issued at N'Djamena by the army of Chad on the flood.

(Signed) Ahmat Allam-Ngarke
Permanent Representative

Annex

Communique of the army of Chad on the flood

The army of Chad asks for boats. The Minister of Defence should report to the committee by 30 June 1999.

(Signed) Colonel Idriss Moussa
Chief of Staff
"""


@pytest.mark.parametrize("question", ["who signed the Chadian communique", "who signed the N'Djamena communique?"])
def test_a_state_before_its_noun_tells_which_text_is_meant(over: Over, question: str) -> None:
    """Family: "the X communique" is a part, and nobody need have signed it for X."""
    answer = over(PASSED_ON).ask(question).answer
    assert (answer.status, "Idriss Moussa" in answer.answer, "Allam" in answer.answer) == ("answered", True, False)


def test_who_is_to_do_something_need_not_have_written(over: Over) -> None:
    answer = over(PASSED_ON).ask("by when should the minister report").answer
    assert (answer.status, "30 June 1999" in answer.answer) == ("answered", True)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("was the letter sent only to the Secretary-General?", "No."),
        ("was the letter addressed to the President of the Security Council alone?", "No."),
        ("was the letter addressed to the Secretary-General?", "Yes."),
    ],
)
def test_only_to_one_is_no_where_two_are_addressed(over: Over, question: str, begins: str) -> None:
    letter = COVER.replace(
        "to the Secretary-General", "to the Secretary-General and the President of the Security Council"
    )
    assert over(letter).ask(question).answer.answer.startswith(begins)
