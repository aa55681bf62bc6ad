"""Families of questions typed as a note: a place left open, dates by their nouns, words left out or run together.

Each family stands with questions of its own, over the four seed letters.
"""

from __future__ import annotations

import pytest

from bot.reading.left_blank import with_question_word
from bot.reading.two_dates import each_date
from tests.bot.says import Said, declines, tells


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("If 2002 was the tenth anniversary, the Treaty on Collective Security must have been signed in ...?", "1992"),
        ("The Collective Rapid Deployment Forces were set up in ____?", "2001"),
        ("The charter of the CSTO entered into force on ...", "18 September 2003"),
        ("complete: the organization was registered in the Secretariat on …", "16 December 2003"),
        ("The statement was adopted at a meeting held in ...?", "Moscow"),
    ],
)
def test_a_place_left_open_is_asked_for(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


def test_a_place_left_open_that_no_letter_fills_is_refused(said: Said) -> None:
    declines(said, "The OSCE was founded in ...?")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("The pact was signed on ___", "on which date was The pact signed?"),
        ("The decision has the number ...?", "what is the number of The decision?"),
        ("Well...", "Well..."),
        ("Who signed it...?", "Who signed it...?"),
    ],
)
def test_only_an_open_place_behind_a_word_of_time_or_place_is_put_as_question(text: str, plain: str) -> None:
    assert with_question_word(text) == plain


@pytest.mark.parametrize(
    "question",
    [
        "signature and entry into force dates of the peacekeeping agreement",
        "List the date of signing and of entry into force of the peacekeeping agreement.",
        "The peacekeeping agreement: date signed, date in force?",
        "When was the peacekeeping agreement signed, and when did it enter into force?",
    ],
)
def test_two_dates_of_one_thing_are_both_told(said: Said, question: str) -> None:
    tells(said, question, "6 October 2007", "16 January 2009")


def test_two_dates_that_are_one_are_one_question() -> None:
    assert each_date("signing date and signature date of the pact") == "signing date and signature date of the pact"
    assert each_date("the dates of the letters") == "the dates of the letters"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("whosigned4belarus in the 2002 statement", "Lukashenko"),
        ("addressed2whom the 2004 letter", "President of the General Assembly"),
        ("their role in the anti terrorist coalition was called what?", "fitting"),
        ("persons who became refugees or displaced, acc. to hassanov, approximately", "one million"),
        ("which resolution gave the organization its seat as observer?", "59/50"),
        ("consisting of how many states, according to the annex Smagulov forwarded?", "Six States"),
        ("what is the Collective Rapid Deployment Force supposed to be capable of?", "guaranteed response"),
        ("what did the CSTO get into in 2006?", "standing committee"),
        ("whom does the draft of 2009 invite to work with CSTO?", "Counter-Terrorism Committee"),
        ("in the letters of which years is the OSCE named?", "1997"),
        ("Uzbekistan is named in which years' letters?", "2009"),
    ],
)
def test_what_is_typed_in_haste_is_read_in_whole_words(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize("question", ["in what years' letters is NATO mentioned", "anti submarine warfare, where?"])
def test_what_no_letter_holds_stays_refused(said: Said, question: str) -> None:
    declines(said, question)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("the minister's letter and the cover: same date?", "Yes."),
        ("Hassanov's letter, same day as the covering one?", "Yes."),
        ("Is the letter of Hassanov of the same date as the letter of Kouliev?", "Yes."),
        ("Smagulov's letter and Churkin's letter: same day?", "No."),
    ],
)
def test_whether_two_letters_are_of_one_day(said: Said, question: str, named: str) -> None:
    tells(said, question, begins=named)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Is a draft resolution attached to the 2009 letter?", "Yes."),
        ("Did Smagulov send a memorandum and a draft along?", "Yes."),
        ("Are an explanatory paper and a draft resolution enclosed with the letter of 2009?", "Yes."),
        ("Did Kouliev enclose a draft resolution?", "No."),
        ("does the 2002 letter come with a draft resolution?", "No."),
        ("Have all the parties signed the statement of 2002?", "Yes. Armenia"),
    ],
)
def test_whether_texts_of_a_kind_are_attached(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Wer trägt die Hauptverantwortung für Frieden und Stabilität?", "States of the region"),
        ("Wer ist laut dem Brief von 2004 der höchste Beamte der OVKS?", "Bordyuzha"),
        ("Сколько государств входит в ОДКБ, если верить письму 2004 года?", "Tajikistan"),
    ],
)
def test_whose_words_are_meant_in_other_languages(said: Said, question: str, named: str) -> None:
    status, text = said(question)
    assert status == "answered"
    assert named in " ".join(text.split())
