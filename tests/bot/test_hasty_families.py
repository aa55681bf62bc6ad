"""Families of hasty typing: words without the space between them, statements that ask, a topic before its question.

Each family stands with wordings of its own, over the four seed letters or over no letter at all.
"""

from __future__ import annotations

import pytest

from bot.ask import Bot
from bot.reading.frames import unframed
from bot.reading.joined import unjoined
from bot.reading.padding import unpadded
from bot.reading.recasting import recast
from bot.reading.shorthand import written_out
from bot.reading.spelling import abbreviated, corrected, spaced
from tests.bot.says import Said, tells

WORDS = frozenset("rapid deployment force forces d'affaires charge anti-terrorism centre members enter treaty".split())
STATES = {"azerbaijan": "Azerbaijan", "azerbaidjan": "Azerbaijan", "guinea": "Guinea", "guinea-bissau": "Guinea-Bissau",
          "kyrgyz": "Kyrgyzstan", "kyrgyzstan": "Kyrgyzstan"}  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("rapiddeploymentforces", "rapid deployment forces"),
        ("antiterrorismcentre", "anti-terrorism centre"),
        ("chargedaffaires", "charge d'affaires"),
        ("whoisthe", "who is the"),
        ("whichmembrs", "which members"),
        ("forkyrgyztan", "for kyrgyzstan"),
        pytest.param("thessalonians", None, id="a small word before no word"),
        pytest.param("forsythia", None, id="another"),
        pytest.param("hewlett", None, id="too short a rest"),
    ],
)
def test_words_typed_together_are_read_apart(typed: str, read: str | None) -> None:
    assert unjoined(typed, WORDS | {"who", "is", "the", "for", "which"}, STATES) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("signed in2004", "signed in 2004"),
        ("letter of1997", "letter of 1997"),
        ("members by2009 pls", "members by 2009 pls"),
        pytest.param("A/52/in2004", "A/52/in 2004", id="behind a mark"),
        pytest.param("in20045", "in20045", id="no year"),
        pytest.param("resolution57/10", "resolution 57/10", id="a numbered noun"),
    ],
)
def test_a_small_word_and_a_year_typed_together_are_read_apart(typed: str, read: str) -> None:
    assert spaced(typed) == read


@pytest.mark.parametrize(
    ("typed", "name"), [("azerb", "azerbaijan"), ("kyrg", "kyrgyz"), ("guin", None), ("aze", None)]
)
def test_the_beginning_of_the_names_of_one_state_means_it(typed: str, name: str | None) -> None:
    assert abbreviated(typed, STATES) == name


@pytest.mark.parametrize(
    ("typed", "read"),
    [("entring", "entering"), ("othrs", "others"), ("memers", "members"), ("co-chairmn", "co-chairman")],
)
def test_a_word_without_one_of_its_vowels_is_the_english_one(typed: str, read: str) -> None:
    assert corrected(typed, WORDS | {"co-chairman", "chairman", "enduring", "other"}) == read


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("annex I of the 1997 letter = ?", "what is annex I of the 1997 letter?"),
        ("A/52/322 wats that", "what is A/52/322?"),
        ("Minsk Conference, what is it?", "what is Minsk Conference?"),
        ("jarbussynova 2002 who she who is that", "jarbussynova 2002 who she who is that"),
        ("Baialinov, who is he?", "who is Baialinov?"),
        ("alimov r. - who is that", "who is alimov r?"),
        pytest.param("and the other one, who is he?", "and the other one, who is he?", id="of the turn before"),
        pytest.param("who signed it, what is that?", "who signed it, what is that?", id="two questions"),
        ("treaty rus+arm", "treaty rus and arm"),
        ("forces setup when", "forces set up when"),
    ],
)
def test_what_is_named_before_its_question_is_asked_for(typed: str, plain: str) -> None:
    assert written_out(typed) == plain


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("Kouliev wrote to whom", "to whom did Kouliev write?"),
        ("the six ambassadors wrote to whom in 2002?", "to whom did the six ambassadors write in 2002?"),
        ("the Azeri mission had written it to whom", "to whom did the Azeri mission write?"),
        pytest.param("who wrote to whom", "who wrote to whom", id="a question already"),
    ],
)
def test_whom_at_the_end_asks_for_the_addressee(typed: str, plain: str) -> None:
    assert unframed(typed) == plain


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("kazakh envoy 2004: name + wrote to whom", "who is kazakh envoy 2004? to whom did kazakh envoy 2004 write?"),
        ("Baku's minister, who and wrote 2 whom?", "who is Baku's minister? to whom did Baku's minister write?"),
        ("the envoy name, wrote to who", "who is the envoy? to whom did the envoy write?"),
    ],
)
def test_the_name_and_the_addressee_are_two_questions(typed: str, plain: str) -> None:
    assert recast(typed) == plain


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("Alimov signed the 2004 annex?", "Yes"),
        ("lavrov signd the 1997 lettr??", "No"),
        ("Kazakhstan also signed the 2002 statement?", "Yes"),
        ("The Secretary-General signed the 2009 letter?", "No"),
        ("Georgia was a member in 2004?", "No"),
        ("Uzbekistan belonged to the CSTO in 2009?", "Yes"),
    ],
)
def test_a_statement_on_somebody_with_a_question_mark_asks_for_yes_or_no(said: Said, question: str, lead: str) -> None:
    tells(said, question, begins=f"{lead}.")


@pytest.mark.parametrize(
    "question",
    [
        "Lukashenko never signed the 2002 statement?",
        "Uzbekistan is no member in 2009?",
        "Churkin did not sign in 2009?",
    ],
)
def test_a_denial_with_a_question_mark_is_not_answered_with_a_bare_yes(bot: Bot, question: str) -> None:
    assert bot.read(question).asks == ""


@pytest.mark.parametrize("question", ["CSTO is short for?", "Treaty registered date?", "Churkin signed?"])
def test_a_statement_that_leaves_something_open_asks_for_that(bot: Bot, question: str) -> None:
    assert bot.read(question).asks != "yes/no"


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("peacekeeping agreement signed date", "6 October 2007"),
        ("rapid deployment forces set up year", "2001"),
        ("csto charter registered day", "16 December 2003"),
    ],
)
def test_a_deed_with_the_word_for_its_time_asks_when(said: Said, question: str, expected: str) -> None:
    tells(said, question, expected)


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("gd mrng. who signed it in 2004", "who signed it in 2004"),
        ("good evning!! is Georgia a member", "is Georgia a member"),
        ("thnaks! and the annex of 2002", "and the annex of 2002"),
        pytest.param("goad the members. who is Ling", "goad the members. who is Ling", id="an English word"),
    ],
)
def test_a_misspelt_greeting_is_one(typed: str, left: str) -> None:
    assert unpadded(typed, lambda: WORDS) == left


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("elder kouliev who he", "Eldar KOULIEV"),
        ("vitale churkin office", "Permanent Representative"),
        ("murad smagulov state", "Kazakhstan"),
    ],
)
def test_a_misspelt_given_name_goes_with_its_family_name(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize("text", ["thx, that's all for today", "That will be all.", "ok thanks, that was all"])
def test_the_end_of_a_conversation_is_taken_as_thanks(bot: Bot, text: str) -> None:
    assert bot.ask(text).answer.intent in ("thanks", "farewell")
