"""Families of short questions, as people type them: sentences by their place, dates of the right thing, who asked, who
is reproached with what, and refusals that are sentences and true."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from bot.demanded.instruments import head_kinds
from bot.searching.opposites import opposite_of
from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of, tells
from tests.bot.short_letters import SHORT_LETTERS


@pytest.fixture
def short(over: Over) -> Bot:
    """A bot over the letters of ``short_letters``."""
    return over(*SHORT_LETTERS)


def text_of(bot: Bot, question: str) -> str:
    return ": ".join(said_of(bot)(question))


def holds(bot: Bot, question: str, named: str, not_named: str = "") -> None:
    """Fails where the answer lacks one of the pieces (parted by "; ") or says what it must not."""
    tells(said_of(bot), question, *named.split("; "), without=not_named)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("how does the memorandum begin", "“The Volta Basin Union became"),
        ("what does the 2003 letter end with", "“I should be grateful"),
        ("third sentence of the letter of 2003 please", "“The unlawful sale of fuel"),
        ("the last sentence of paragraph 1 of the memorandum", "“The River Guard, set up"),
        ("penultimate sentence of the memorandum", "“The protocol on dredging"),
        ("read me the first line of every letter", "“In accordance with rule 14; “I wish to draw your attention"),
    ],
)
def test_a_sentence_asked_for_by_its_place_is_the_one_that_stands_there(short: Bot, question: str, named: str) -> None:
    holds(short, question, named)


@pytest.mark.parametrize(
    "question",
    [
        "how does the letter end",
        "quote the last sentence",
        "last sentence of the plea",
        "what language was the letter originally in",
    ],
)
def test_what_one_letter_has_is_asked_back_for_where_none_is_named(short: Bot, question: str) -> None:
    assert text_of(short, question).startswith("clarify: Which letter do you mean?")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("the protocol on dredging under the Treaty of Kara was signed", {"protocol"}),
        ("the Treaty of Kara and the Charter", {"treaty", "charter"}),
        ("the Collective Defence Treaty Organization met", set()),
        ("when did the union's charter take effect", {"charter"}),
    ],
)
def test_an_instrument_inside_the_name_of_another_is_none_of_its_own(text: str, kinds: set[str]) -> None:
    assert head_kinds(text) == kinds


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("when was the protocol signed", "9 May 2001.", "1 June 2002."),
        ("when did the protocol enter into force", "1 June 2002.", "9 May 2001."),
        ("when was the Volta Basin Union founded", "3 March 1998.", "1995"),
        ("when was the River Guard set up", "1995.", "1998"),
    ],
)
def test_a_date_is_that_of_the_thing_and_of_the_deed(short: Bot, question: str, named: str, not_named: str) -> None:
    holds(short, question, named, not_named)


@pytest.mark.parametrize("question", ["when was the treaty signed", "when did the Treaty of Kara enter into force"])
def test_the_date_of_another_instrument_is_no_answer(short: Bot, question: str) -> None:
    assert text_of(short, question).startswith("unanswered")


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("who asked for the item", "Benin and Togo."),
        ("which countries want observer status for the Volta Basin Union", "Benin and Togo."),
        ("who are the cosponsors", "Benin and Togo."),
        ("how many states requested the item", "Two states.; Benin and Togo"),
        ("did Togo ask for the item", "Yes.; Benin and Togo"),
        ("did Ghana ask for the item", "No.; Ghana did not sign there"),
    ],
)
def test_those_who_signed_a_request_made_it(short: Bot, question: str, named: str) -> None:
    holds(short, question, named)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("what does Togo accuse Ghana of", "“Ghanaian soldiers have occupied"),
        ("what is Ghana accused of", "“Ghanaian soldiers have occupied"),
        ("does Togo blame Ghana", "Yes.; Ghanaian soldiers"),
    ],
)
def test_a_reproach_is_told_by_what_is_said_of_the_other_side(short: Bot, question: str, named: str) -> None:
    holds(short, question, named, "has always respected")


@pytest.mark.parametrize("question", ["does Ghana blame Togo", "what does Togo accuse Benin of", "who blames Togo"])
def test_nothing_is_a_reproach_without_a_wrong(short: Bot, question: str) -> None:
    assert not text_of(short, question).startswith("answered")


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("name everyone who signed anything", "Joël Adechi; Roland Kpotsra"),
        ("list the symbols", "A/57/141; S/2003/77"),
        ("who is every letter addressed to", "Secretary-General; President of the Security Council"),
    ],
)
def test_words_for_all_letters_mean_all_of_them(short: Bot, question: str, named: str) -> None:
    holds(short, question, named)


def test_who_signed_twice_is_the_same_person_in_two_places(short: Bot) -> None:
    holds(short, "which people signed twice", "Roland Kpotsra", "Adechi")


@pytest.mark.parametrize(
    ("word", "words", "alike", "found"),
    [
        ("stable", {"unstable", "situation"}, frozenset(), "unstable"),
        ("irregular", {"regular", "meetings"}, frozenset(), "regular"),
        ("legal", {"unlawful"}, frozenset({"law", "legal", "lawful"}), "unlawful"),
        ("stable", {"stability"}, frozenset(), ""),
    ],
)
def test_an_adjective_has_its_opposite_by_a_prefix(
    word: str, words: set[str], alike: frozenset[str], found: str
) -> None:
    assert opposite_of(word, words, alike) == found


@pytest.mark.parametrize("question", ["was the unlawful sale of fuel legal", "was the sale of fuel to Ghana lawful"])
def test_what_is_called_the_opposite_is_not_confirmed(short: Bot, question: str) -> None:
    assert "Yes" not in text_of(short, question)


@pytest.mark.parametrize("question", ["what is said about the United States", "what is the population of the basin"])
def test_a_currency_is_no_state_and_peoples_are_no_number(short: Bot, question: str) -> None:
    assert text_of(short, question).startswith("unanswered")


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("who investigated the sale of fuel", "nothing that answers this"),
        ("who bombed the airport", "nothing about airport."),
        ("who destroyed the fuel", "nothing that answers this"),
        ("where was the fuel sent", "nothing that answers this"),
    ],
)
def test_nothing_is_said_about_things_that_no_letter_holds_only(short: Bot, question: str, said: str) -> None:
    assert said in text_of(short, question)


def test_the_nearest_passage_holds_the_thing_asked_about(short: Bot) -> None:
    assert "sale of fuel" in short.ask("where was the fuel sent").answer.citations[0].quote


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("which countries are mentioned in 2003", "Togo; Ghana", "Benin"),
        ("list all countries", "Benin; Togo; Ghana", "States"),
        ("how many states does the letter of 2003 name", "2: ; Togo and Ghana", "Benin"),
        ("list the organizations mentioned", "United Nations", "General Assembly"),
        ("what places are named in the 2003 letter", "Aflao", "Ghana"),
    ],
)
def test_what_is_named_of_one_kind_is_listed(short: Bot, question: str, named: str, not_named: str) -> None:
    holds(short, question, named, not_named)


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("what is the Secretary-General asked to do", "to take the necessary action; to submit to the General", "CSTO"),
        ("what is the CSTO invited to do", "in the capacity of observer", "Requests"),
        ("what should the Secretary-General do under the 2004 draft", "to take the necessary action", "sixty-fifth"),
    ],
)
def test_what_somebody_is_asked_to_do_is_told_by_the_verb_of_asking(
    said: Said, question: str, named: str, not_named: str
) -> None:
    status, text = said(question)
    assert (status, not_named in text) == ("answered", False)
    assert all(piece in text for piece in named.split("; ")), text


def test_a_status_that_is_asked_for_is_not_yet_held(said: Said, short: Bot) -> None:
    assert said("did the CSTO get observer status")[1].startswith("Yes. Annex I (explanatory note)")
    assert not text_of(short, "did the Volta Basin Union get observer status").startswith("answered: Yes")


@pytest.mark.parametrize(
    "question", ['what does "a.i." mean', 'what does "Corr.1" mean', 'what does "Rev.1" stand for']
)
def test_an_abbreviation_is_not_explained_by_where_it_stands(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


def test_parts_of_one_kind_are_counted_as_such(said: Said) -> None:
    assert said("how many draft resolutions are there")[1].startswith("2: addendum 2 (draft resolution)")
    assert "one addendum" not in said("is there a draft resolution in 2004")[1]


def test_how_much_of_something_is_a_share(said: Said) -> None:
    assert said("how much of Azerbaijan is occupied")[1].startswith("20 per cent of the territory of Azerbaijan. ")


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("who signed both 2002 and 2004", "R. Alimov; Rashid Alimov", "Putin"),
        ("which is longer, the 2002 or the 2004 letter", "The letter of 21 May 2002. In order", "numbered"),
        ("what did the CSTO do in 2006", "standing committee", "stands for"),
        ("tell me about the memorandum of 2004", "is a memorandum", "I do not understand"),
    ],
)
def test_a_short_question_is_read_as_it_is_meant(said: Said, question: str, named: str, not_named: str) -> None:
    status, text = said(question)
    assert (status, not_named in text) == ("answered", False)
    assert all(piece in text for piece in named.split("; ")), text


@pytest.mark.parametrize("question", ["are there any women", "did a lady sign", "were girls hurt"])
def test_people_in_general_are_no_women(said: Said, question: str) -> None:
    assert "Yes" not in said(question)[1]


def test_the_treaty_is_not_spoken_of_where_it_is_but_a_word_of_a_name(said: Said) -> None:
    assert "Executive Directorate" not in said("against whom is the treaty directed")[1]


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("how many annexes in total", "5: The letter of 5 September 1997"),
        ("how many annexes are there altogether", "annex I: explanatory note and annex II"),
        ("which addenda are there", "two addenda"),
    ],
)
def test_parts_of_all_letters_are_counted_however_they_are_numbered(said: Said, question: str, named: str) -> None:
    assert named in said(question)[1]


@pytest.mark.parametrize("question", ["what did Bordyuzha say", "what did Putin promise", "how many charters in total"])
def test_a_fact_of_the_tables_is_no_answer_to_another_question(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


def test_a_clause_without_an_instrument_is_of_that_of_its_sentence(said: Said) -> None:
    assert said("in which year was the treaty signed")[1].startswith("29 August 1997. The annex")


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("how many times is Armenia mentioned in the 1997 letter", "5: the letter of 5 September 1997: 5."),
        ("how often does the word terrorism appear", "8: the letter of 21 May 2002: 1;"),
        ("how often is Afghanistan named", "2: the letter of 21 May 2002: 1; the letter of 14 July 2009: 1."),
    ],
)
def test_how_often_something_is_mentioned_is_counted_word_by_word(said: Said, question: str, named: str) -> None:
    assert named in said(question)[1]


def test_how_often_something_is_done_is_no_count_of_words(said: Said) -> None:
    assert "Two signatures" in said("how many times did Smagulov sign")[1]
