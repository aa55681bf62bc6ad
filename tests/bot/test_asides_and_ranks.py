"""What the asker needs it for asks nothing; an office of another State, or another number of members, claims too much;
a day, a year and a post may be asked for in few words."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from bot.reading.years import years_in_digits
from tests.bot.says import said_of, tells


@pytest.mark.parametrize(
    "question",
    [
        "Who signed the 2009 letter? I need it for my article.",
        "Who signed the 2009 letter? It's for my class presentation, thanks",
        "Who signed the 2009 letter? My deadline is tonight and I have to write the essay.",
    ],
)
def test_what_it_is_needed_for_behind_the_question_is_left_out(bot: Bot, question: str) -> None:
    tells(said_of(bot), question, "Churkin")


@pytest.mark.parametrize(
    "question",
    [
        "Why did the Armenian foreign minister Hassanov call the treaty a threat?",
        "What did the Belarusian ambassador Churkin ask for?",
        "Did the Tajik president Putin sign?",
        "Four members had ratified the peacekeeping accord by 2009: which four?",
    ],
)
def test_somebody_of_another_state_and_another_number_get_no_answer(bot: Bot, question: str) -> None:
    assert said_of(bot)(question)[0] != "answered"


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("What did the Russian ambassador Churkin ask for?",), "supplementary item"),
        (("csto charter registered on?",), "16 December 2003"),
        (("2009 letter signed on?",), "14 July 2009"),
        (("russian ambassadors 02 04 n 09 names",), "Churkin"),
        (("when was the CSTO charter put on record with the UN?",), "16 December 2003"),
        (("When was the 2002 statement made?",), "14 May 2002"),
        (("where was the 2002 statement made",), "Moscow"),
        (("According to the 2004 memorandum, what did the CSTO become in September 2003?",), "regional international"),
        (("Según el memorando de 2004, ¿en qué se convirtió la OTSC?",), "regional international"),
        (("Que promettent les présidents en 2002 au sujet de l'Afghanistan ?",), "coordinated line"),
        (("Was Lavrov the Russian ambassador in 2002?", "Who held that post in the August 2004 letter?"), "Denisov"),
    ],
)
def test_few_words_and_other_words_are_read(bot: Bot, turns: tuple[str, ...], named: str) -> None:
    tells(said_of(bot), turns, named)


def test_a_text_in_the_preamble_is_not_answered_with_the_number_of_its_paragraphs(bot: Bot) -> None:
    _, text = said_of(bot)("In the preamble of the 2009 draft there's a Security Council text from 2005. Number?")
    assert "preambular paragraphs" not in text


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("acc to the 02 leaders", "acc to the 2002 leaders"),
        ("the 04 signers", "the 2004 signers"),
        ("02 04 n 09", "2002 2004 n 2009"),
        ("item 97", "item 97"),
        ("90 people", "90 people"),
    ],
)
def test_two_digits_are_a_year_where_nothing_is_counted_with_them(typed: str, read: str) -> None:
    assert years_in_digits(typed) == read


@pytest.mark.parametrize(
    ("turns", "begins"),
    [
        (("Was the request of August 2004 granted?",), "Yes"),
        (("What does the 2004 letter request?", "Did the Assembly grant it in the end?"), "Yes"),
        (("Was observer status granted on 10 August 2004?",), "No"),  # the day of the request
        (("Was the charter signed on 18 September 2003?",), "No"),  # that day it entered into force
    ],
)
def test_the_day_of_a_paper_is_not_the_day_of_what_became_of_it(bot: Bot, turns: tuple[str, ...], begins: str) -> None:
    tells(said_of(bot), turns, begins=begins)


@pytest.mark.parametrize(
    "turns",
    [
        ("What does the 2009 letter request?", "Was it granted?"),  # only that of 2004 was
        ("Were both drafts adopted?",),
        ("Was the treaty of 29 August 1997 ratified?",),
        ("What is the treaty of 1997?", "was it ratified?"),
        ("Was the 29 August 1997 treaty registered?",),
    ],
)
def test_what_the_letters_do_not_follow_up_gets_neither_yes_nor_no(bot: Bot, turns: tuple[str, ...]) -> None:
    assert said_of(bot)(*turns)[0] != "answered"


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("date of the letter asking for observer status?",), "10 August 2004"),
        (("date of the kazakh letter asking for observer status?", "n the distr date"), "19 August 2004"),
        (("who signed the letter applying for observer status",), "Smagulov"),
        (("What is the day the CSTO's charter entered into force?",), "18 September 2003"),
        (("what's the date the treaty was signed?",), "29 August 1997"),
        (("What did the treaty demonstrate in 10 years?",), "purely defensive"),
        (("Which obligations is the Kremlin violating?",), "co-chairman"),
    ],
)
def test_a_letter_is_known_by_what_it_asks_for_and_a_day_by_what_happened(
    bot: Bot, turns: tuple[str, ...], named: str
) -> None:
    tells(said_of(bot), turns, named)


@pytest.mark.parametrize(
    ("turns", "named", "without"),
    [
        (("кто подписал письмо 2004 года", "а 2009?"), "Vitaly Churkin", "Smagulov"),
        (("list the letters", "tell me about the second"), "21 May 2002", "1997"),
        (("list the letters", "who signed the last"), "Churkin", "KOULIEV"),
        (("Which letter asks for observer status?", "was it granted"), "Yes", ""),
        (("what is in the annexes of 2009",), "is an explanatory note", "is a explanatory"),
    ],
)
def test_a_word_or_two_go_on_with_what_was_told(bot: Bot, turns: tuple[str, ...], named: str, without: str) -> None:
    tells(said_of(bot), turns, named, without=without)


def test_that_they_signed_on_one_day_is_told_by_no_second_signature(bot: Bot) -> None:
    status, text = said_of(bot)("who signed the 2002 letter", "did they sign on the same day?")
    assert status != "answered" or "Smagulov" not in text


@pytest.mark.parametrize(
    "question",
    [
        "Who wrote to Churkin?",  # he wrote himself
        "Who sent a letter to Smagulov?",
        "Who addressed a letter to Hassanov?",
        "Which State is co-chairman?",  # the chairmen of another list are none
        "Which resolution was adopted on 2 December 2005?",  # one was, a year before
        "Which resolution was adopted on 3 December 2004?",
    ],
)
def test_who_received_nothing_and_what_has_no_such_day_get_no_answer(bot: Bot, question: str) -> None:
    assert said_of(bot)(question)[0] != "answered"


def test_a_bare_year_does_not_come_before_a_day_of_it(bot: Bot) -> None:
    tells(said_of(bot), "Which came first, the 2004 letter or observer status?", begins="2004 letter.")


@pytest.mark.parametrize(
    "question",
    [
        "Is Armenia a member today?",  # no letter is of today
        "Is Armenia still in the CSTO this year?",
        "What was named as a first step towards peace in Europe?",
        "Which part of the 2002 statement condemns the treaty?",
        "Which letter condemns the treaty?",  # two cite one
    ],
)
def test_what_holds_now_and_what_is_only_named_are_not_told(bot: Bot, question: str) -> None:
    assert said_of(bot)(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("On whose behalf does the Russian Permanent Representative write in July 2009?", "Uzbekistan"),
        ("What supplementary item did Smagulov's letter ask the Assembly to put on its agenda?", "Observer status"),
        ("what is described as a living organism", "living and dynamically"),
        ("Was Armenia a member in 2009?", "Yes"),
    ],
)
def test_on_whose_behalf_and_what_is_called_so_are_told(bot: Bot, question: str, named: str) -> None:
    tells(said_of(bot), question, named)
