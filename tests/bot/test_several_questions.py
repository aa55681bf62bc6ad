"""Several questions in one message: where it is cut, where not, and what is said of those without an answer."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.ask import Bot
from bot.conversation import Conversation
from bot.render.jsonl import as_mapping
from bot.render.reasons import as_reasons
from bot.several import LONGEST_TOGETHER, MOST

WHOLE = [
    pytest.param("who signed the letter of Belarus and Kazakhstan", id="and-between-names"),
    pytest.param("members in 2002 and 2009", id="and-between-years"),
    pytest.param("who signed the 2002 letter and the 2009 letter", id="and-between-letters"),
    pytest.param("Who signed the letter dated 14 July 2009 and addressed to the President?", id="one-letter-described"),
    pytest.param("What do Armenia and Belarus say about terrorism?", id="and-between-subjects"),
    pytest.param("When and where was the statement adopted?", id="two-question-words"),
    pytest.param("Who signed and who transmitted the statement?", id="an-object-in-common"),
    pytest.param("To whom is the 2004 letter addressed, and to whom the 2009 letter?", id="a-verb-in-common"),
    pytest.param("What is the difference between who signed in 2002 and who signed in 2009?", id="a-comparison"),
    pytest.param("I am a student. Who signed the 2009 letter?", id="an-introduction"),
    pytest.param("Hello! Who signed the 2009 letter? Thanks!", id="talk-around-a-question"),
    pytest.param("Did Churkin sign the 2009 letter? Right?", id="a-tag"),
    pytest.param("Who is M. Abelian? ", id="an-initial-ends-no-sentence"),
    pytest.param("Which A/64/... symbol does the 2009 letter have?", id="dots-end-no-sentence"),
    pytest.param("Who signed for Kazakhstan: once in 2002, once in 2004?", id="a-colon-ends-no-sentence"),
    pytest.param("The 2009 letter speaks for six States. Which?", id="a-statement-and-its-question"),
]


@pytest.mark.parametrize("question", WHOLE)
def test_what_is_one_question_stays_whole(bot: Bot, question: str) -> None:
    assert bot.ask(question).each == ()


@pytest.mark.parametrize(
    ("question", "intents"),
    [
        pytest.param("Who signed the 1997 letter? What is its title?", ["signers", "letter_title"], id="sentences"),
        pytest.param("who signed the 1997 letter\nmembers in 2004?", ["signers", "members"], id="lines"),
        pytest.param("who signed the 2009 letter\nwhat is its title", ["signers", "letter_title"], id="unmarked"),
        pytest.param("1. Who signed the 2009 letter 2. members in 2004", ["signers", "members"], id="a-list"),
        pytest.param("who signed the 2004 letter and who are the members in 2004", ["signers", "members"], id="and"),
        pytest.param("Was Armenia a member in 2004? And Georgia?", ["members", "members"], id="a-new-value"),
        pytest.param("Who signed the 2004 letter? And when?", ["signers", "letter_date"], id="a-bare-when"),
        pytest.param("Кто подписал письмо 2009 года и кто был членом в 2004 году?", ["signers", "members"], id="и"),
    ],
)
def test_a_message_is_cut_where_each_piece_is_a_question(bot: Bot, question: str, intents: list[str]) -> None:
    turn = bot.ask(question)
    assert [each.answer.intent for each in turn.each] == intents
    assert turn.answer.status == "answered"


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Who signed the 2009 letter? date of the 2004 letter", id="no-mark-behind-the-second"),
        pytest.param("How many signatures are under the 2002 letter and date of resolution 59/50", id="no-verb"),
        pytest.param("date of the 1997 letter and what does CSTO stand for", id="no-question-word-in-the-first"),
    ],
)
def test_a_message_without_an_answer_as_a_whole_is_cut_at_its_marks(bot: Bot, question: str) -> None:
    turn = bot.ask(question)
    assert [each.answer.status for each in turn.each] == ["answered", "answered"]


def test_a_question_that_names_its_own_letter_is_not_held_to_the_one_before(bot: Bot) -> None:
    turn = bot.ask("Which letters speak of the OSCE? Who signed the statement for Belarus?")
    assert "Lukashenko" in turn.each[1].answer.answer


def test_the_answers_stand_in_order_with_the_items_and_quotes_of_each(bot: Bot) -> None:
    turn = bot.ask("Who signed the 2009 letter? Who signed the 2004 letter?")
    one, two = (each.answer for each in turn.each)
    assert turn.answer.answer == f"1. {one.answer}\n2. {two.answer}"
    assert turn.answer.items == one.items + two.items
    assert turn.answer.citations == one.citations + two.citations
    assert turn.answer.question == "Who signed the 2009 letter? Who signed the 2004 letter?"


def test_several_answers_have_the_fields_of_one(bot: Bot) -> None:
    one = as_mapping(bot.ask("Who signed the 2009 letter?").answer)
    two = as_mapping(bot.ask("Who signed the 2009 letter? Who signed the 2004 letter?").answer)
    assert {name: type(value) for name, value in one.items()} == {name: type(value) for name, value in two.items()}


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Who signed the 2009 letter and for which States did he speak?", "Uzbekistan"),
        ("Who is Smagulov and which country does he represent?", "Kazakhstan"),
        ("When was the CSTO founded and who are its members?", "Tajikistan"),
    ],
)
def test_a_pronoun_of_the_second_question_means_what_the_first_named(bot: Bot, question: str, name: str) -> None:
    assert name in bot.ask(question).answer.answer


@pytest.mark.parametrize(
    ("question", "refused"),
    [
        ("Who signed the 2009 letter? What is the capital of France?", 1),
        ("Who won the world cup in 1998? Who signed the 2009 letter?", 0),
        ("who signed the 2009 letter and what is the population of France", 1),
    ],
)
def test_a_question_without_an_answer_is_refused_beside_the_one_that_has_one(
    bot: Bot, question: str, refused: int
) -> None:
    turn = bot.ask(question)
    lines = turn.answer.answer.split("\n")
    statuses = ["answered", "answered"]
    statuses[refused] = "unanswered"
    assert [each.answer.status for each in turn.each] == statuses
    assert turn.answer.status == "answered"
    assert lines[refused] == f"{refused + 1}. {turn.each[refused].answer.answer}"
    assert turn.answer.items == turn.each[1 - refused].answer.items
    assert turn.answer.citations == turn.each[1 - refused].answer.citations


def test_nothing_answered_is_not_answered(bot: Bot) -> None:
    answer = bot.ask("What is the weather in Moscow? Who won the football match?").answer
    assert (answer.status, answer.items) == ("unanswered", ())


def test_questions_that_refer_to_nothing_are_asked_back(bot: Bot) -> None:
    assert bot.ask("Who signed it? What does it say?").answer.status == "clarify"


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Who is Bordyuzha? Who is Churkin? Who is Smagulov? Who is Denisov?", "I answer the first three questions"),
        ("Кто подписал письмо 2009 года? Кто подписал письмо 2004 года? Когда вступил в силу Устав? Кто члены в 2004?",
         "Я отвечаю на первые 3 вопроса"),
    ],
)  # fmt: skip
def test_of_many_questions_the_first_three_are_answered_and_the_bot_says_so(bot: Bot, asked: str, said: str) -> None:
    turn = bot.ask(asked)
    assert len(turn.each) == MOST
    assert said in turn.answer.answer.split("\n")[-1]


@pytest.mark.parametrize("question", ["what is the 1997 letter about? thank you!", "hi! who signed it in 1997? bye"])
def test_talk_beside_a_question_is_not_the_answer(bot: Bot, question: str) -> None:
    answer = bot.ask(question).answer
    assert answer.status == "answered"
    assert answer.citations


def test_the_next_turn_goes_on_from_the_last_question(bot: Bot) -> None:
    before = Conversation()
    turn = bot.ask("Who signed the 2009 letter? Who signed the 2004 letter?", before)
    assert turn.conversation.turns == 1
    assert "10 August 2004" in bot.ask("when is it dated?", turn.conversation).answer.answer


def test_why_explains_each_question(bot: Bot) -> None:
    told = as_reasons(bot.ask("Who signed the 2009 letter? Who were the members in 2004?"))
    assert told.count("answered:") == 2


def test_answers_together_are_no_longer_than_one_may_be(bot: Bot) -> None:
    asked = "Tell me about the 2002 letter. What does the annex of 1997 say? Tell me about the 2004 memorandum."
    answer = bot.ask(asked).answer
    assert len(answer.answer) <= LONGEST_TOGETHER + 100


_PIECES = ["Who signed", "the 2009 letter", "?", "? ", " and ", "who", "1) ", "2) ", "\n", "when", ".", "É", "и кто"]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(_PIECES) | st.text(max_size=8), max_size=12).map("".join))
def test_no_message_is_too_odd_to_be_cut(bot: Bot, text: str) -> None:
    turn = bot.ask(text)
    assert len(turn.each) != 1
    assert turn.answer.status in ("answered", "clarify", "unanswered")


@pytest.mark.parametrize(
    "question",
    [
        "does the cooperation resolution say anything about fisheries? what kind?",
        "Does the 2002 statement forbid a weapon? which sort?",
        "Is there a whale in the 1997 letter? which word?",
    ],
)
def test_which_kind_of_what_is_not_told_has_no_answer(bot: Bot, question: str) -> None:
    assert bot.ask(question).answer.status != "answered"
