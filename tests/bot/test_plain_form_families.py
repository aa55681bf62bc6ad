"""Families of questions on the fact tables whose words are unusual: put in plain form by the columns they ask for.

Also letters that are told by a clause of time, or by years counted from another letter.
"""

from __future__ import annotations

import pytest

from bot.ask import Bot
from bot.plain.columns import read_asked
from bot.scoping.meant import find_scope
from tests.bot.invented_letters import Over
from tests.bot.says import Case, Said, said_of, says

LETTERS = (
    """A/60/711*

General Assembly
Distr.: General
14 March 2006
Original: English

Sixtieth session

Request for the inclusion of a supplementary item in the agenda of the sixtieth session

Observer status for the Lake Chad Basin Commission in the General Assembly

Letter dated 9 March 2006 from the Permanent Representative of Niger to the United Nations addressed to the
President of the General Assembly

In accordance with rule 14 of the rules of procedure of the General Assembly, I have the honour to request the inclusion
in the agenda of the sixtieth session of a supplementary item entitled "Observer status for the Lake Chad Basin
Commission in the General Assembly".

The Lake Chad Basin Commission is an international organization composed of three States: Cameroon, Chad and Niger.

At the present time, a national of Chad, Ousmane Brahim Tidjani, is the Executive Secretary of the Lake Chad Basin
Commission.

(Signed) Aminatou Djermakoye
Permanent Representative

* A/60/150.
""",
    """A/64/290

General Assembly
Distr.: General
2 June 2010
Original: French

Sixty-fourth session

Letter dated 21 May 2010 from the Permanent Representative of Chad to the United Nations addressed to the
Secretary-General

I have the honour to transmit the Bol Declaration (see annex).

The Lake Chad Basin Commission is an international organization composed of four States: Cameroon, Chad, Niger and
Nigeria.

(Signed) Ahmat Allam-Ngarke
Ambassador
Permanent Representative

Annex

Bol Declaration

1. The wells of Bol have fallen dry.

2. The wells shall be dug anew before the rains of 2011.

(Signed) Fatimé Kosseda
Minister of Water
""",
)


@pytest.fixture
def lake(over: Over) -> Bot:
    """A bot over two invented letters."""
    return over(*LETTERS)


@pytest.mark.parametrize(
    "case",
    [
        ("Who held the post of Permanent Representative of Niger in March 2006?", "Djermakoye", "Allam"),
        ("Tell me what Ahmat Allam-Ngarke was in May 2010.", "Permanent Representative", "Djermakoye"),
        ("What was Fatimé Kosseda when she wrote?", "Minister of Water", "Ambassador"),
        ("A/60/150 stands at the foot of which paper?", "9 March 2006", "2010"),
        ("A/60/150 is printed as a footnote in which year's letter?", "2006", "2010"),
        ("Sixty-fourth session: which letter?", "21 May 2010", "2006"),
        ("Which State was added to the Commission's list between 2006 and 2010?", "Nigeria is", ""),
        ("Which letter is it that went to the Secretary-General?", "21 May 2010", "2006"),
    ],
)
def test_a_value_and_the_words_of_a_column_are_enough(lake: Bot, case: Case) -> None:
    says(said_of(lake), case)


@pytest.mark.parametrize(
    "case",
    [
        ("Had Nigeria joined the Commission when observer status was being asked for?", "No", "2010 names"),
        ("By whom was the Commission headed when the observer request went in?", "Tidjani", ""),
        ("Of how many States was the Commission composed at the time of the observer request?", "Three", "four"),
        ("When observer status was requested, who was Permanent Representative of Niger?", "Djermakoye", "Allam"),
        ("Who signed the letter written four years after the observer request?", "Allam-Ngarke", "Djermakoye"),
        ("In what language is the text of four years after the observer-status request?", "French", "English"),
    ],
)
def test_a_clause_of_time_tells_the_letter(lake: Bot, case: Case) -> None:
    says(said_of(lake), case)


@pytest.mark.parametrize(
    "case",
    [
        ("Was it the Secretary-General whom Djermakoye addressed in her letter?", "No; President", ""),
        ("Did Allam-Ngarke write to the Secretary-General?", "Yes", "President"),
        ("Did Allam-Ngarke write to the President of the Security Council?", "No; Secretary-General", ""),
    ],
)
def test_whether_somebody_was_addressed_is_read_off_the_cover(lake: Bot, case: Case) -> None:
    says(said_of(lake), case)


@pytest.mark.parametrize(
    "case",
    [
        ("Which delegation sent the same signatory in both May 2002 and August 2004?", "Alimov", "Lavrov"),
        ("the second signature under the 2004 annex belongs to whom?", "Ivanou", "Smagulov"),
        ("Which of the members in Smagulov's letter did he himself speak for?", "Kazakhstan", "Belarus"),
        ("Besides his own, which States did the Russian ambassador write for in July 2009?", "Uzbekistan", ""),
        ("Into how many numbered points is the explanatory note divided?", "six", ""),
        ("I only know R. Alimov as a scholar. What office does the letter of 2002 with his name give him?",
         "Permanent Representative", ""),
    ],
)  # fmt: skip
def test_what_is_asked_is_told_by_columns_over_the_seeds(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize(
    "case",
    [
        ("Who is it that Djermakoye wrote to?", "President of the General Assembly", "Secretary"),
        ("From whom did the Secretary-General get the letter of 2010?", "Chad", "Niger"),
        ("How many annexes does Allam-Ngarke enclose?", "one annex", ""),
        ("Why does A/60/711 have an asterisk?", "A/60/150", ""),
        ("When was A/64/290 put out?", "2010", "2006"),
        ("hmm wait did two ambassadors co-sign the letter of 2006 or nah", "No", ""),
    ],
)
def test_what_stands_on_a_cover_is_asked_for_by_any_of_its_words(lake: Bot, case: Case) -> None:
    says(said_of(lake), case)


@pytest.mark.parametrize(
    "case",
    [
        ("How many numbered paragraphs does the Bol Declaration have?", "two", ""),
        ("Who signed the Bol Declaration?", "Kosseda", "Allam"),
        ("How many signatures does the Bol Declaration carry?", "One", "three"),
        ("Who signed the declaration?", "Kosseda", "Djermakoye"),
    ],
)
def test_a_part_goes_by_its_title_or_by_what_it_is(lake: Bot, case: Case) -> None:
    says(said_of(lake), case)


@pytest.mark.parametrize(
    "case",
    [
        ("Name of the Chadian Minister of Water?", "Kosseda", "Allam"),
        ("Does Nigeria belong to the Basin Commission?", "Yes", ""),
        ("Does Gabon belong to the Lake Commission?", "No", ""),
    ],
)
def test_what_a_text_leaves_out_is_taken_from_its_letter(lake: Bot, case: Case) -> None:
    says(said_of(lake), case)


@pytest.mark.parametrize(
    "case",
    [
        ("Did Belarus's signatory change between May 2002 and August 2004?", "Yes; Ivanou", ""),
        ("Did Tajikistan get another ambassador between 2002 and 2004?", "No; Rashid Alimov", ""),
        ("Was Armenia's ambassador of 2002 replaced by 2004?", "Yes; Martirosyan", ""),
    ],
)
def test_a_post_that_changed_hands(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize(
    "question",
    [
        "Who preceded Tidjani in his post?",
        "President of the General Assembly who got the 2006 request: what is his name?",
        "What does the text of A/60/150 say?",
        "Ambassador Allam-Ngarke: a man or a woman?",
        "Was Chad a member when the Treaty of Fort-Lamy was signed?",
    ],
)
def test_a_word_that_is_left_over_makes_another_question(lake: Bot, question: str) -> None:
    assert lake.ask(question).answer.status != "answered"


def test_words_that_tell_the_letter_ask_for_nothing(lake: Bot) -> None:
    utterance = lake.read("What symbol was printed on the joint observer-status request of March 2006?")
    asked = read_asked(utterance, find_scope(utterance, lake.reader), lake.reader)
    assert asked.says("symbol")
    assert asked.within("symbol")


def test_since_when_is_no_clause_of_time(lake: Bot) -> None:
    utterance = lake.read("Since when is there observer status?")
    assert "description" not in find_scope(utterance, lake.reader).basis
