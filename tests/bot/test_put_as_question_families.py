"""Claims on what was just told, and later turns that say what is spoken of: "so he was X?", "now take Y", "that one".

Each family stands with three conversations of its own, over the four seed letters, and one to be denied.
"""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of, tells


@pytest.mark.parametrize(
    ("turns", "begins", "named"),
    [
        (("Who is Kainarbek Toktomushev?", "so he was an ambassador?"), "No.", "Chargé"),
        (("Who is Vitaly Churkin?", "Then he was a full permanent representative?"), "Yes.", "Churkin"),
        (("Who signed the annex to the 1997 letter?", "so he's an ambassador?"), "No.", "Minister"),
        (("Who signed for Belarus in 2004?", "only a chargé d'affaires then?"), "Yes.", "Ivanou"),
        (("Who signed for Tajikistan in 2004?", "a minister?"), "No.", "Permanent Representative"),
        (("When was the charter registered?", "so that was in December?"), "Yes.", "16 December"),
        (("Where was the treaty between Russia and Armenia signed?", "so they signed it in Yerevan?"), "No.", "Moscow"),
    ],
)
def test_a_claim_behind_an_answer_is_a_question_whether_it_is_so(
    said: Said, turns: tuple[str, ...], begins: str, named: str
) -> None:
    tells(said, turns, named, begins=begins)


@pytest.mark.parametrize(
    ("turns", "begins", "named"),
    [
        (("Who signed the annex of 2004 for Armenia?", "and the one for Russia, was he a chargé?"), "No.", "Denisov"),
        (("Who signed the annex of 2004?", "the Belarusian one, was he an ambassador?"), "No.", "Ivanou"),
        (("Who signed the 2002 statement for Armenia?", "the man who signed for Belarus, was he a president?"), "Yes.",
         "Lukashenko"),
        (("Who signed the 2002 statement for Armenia?", "and the Russian one, was that Lavrov?"), "No.", "Putin"),
        (("Who signed the annex of 2004?", "the Ukrainian one, was he an ambassador?"), "No.", "Ukraine did not sign"),
    ],
)  # fmt: skip
def test_one_of_those_who_signed_may_stand_in_front(
    said: Said, turns: tuple[str, ...], begins: str, named: str
) -> None:
    tells(said, turns, named, begins=begins)


def test_there_is_the_part_spoken_of_though_others_were_told_as_well(said: Said) -> None:
    turns = "Describe the annex of the August 2004 letter.", "Who signed for Belarus?", "and for Kyrgyzstan there?"
    tells(said, turns, "Toktomushev", without="Baialinov")


@pytest.mark.parametrize(
    ("turns", "begins"),
    [
        (("How many signed the annex of 2004?", "so there were seven?"), "No."),
        (("How many operative paragraphs does the 2009 draft have?", "only five?"), "Yes."),
        (("How many operative paragraphs does the 2004 draft have?", "more than two then?"), "No."),
        (("How many annexes does the 2009 letter have?", "at least two?"), "Yes."),
    ],
)
def test_a_number_is_held_against_the_one_just_told(said: Said, turns: tuple[str, ...], begins: str) -> None:
    tells(said, turns, begins=begins)


@pytest.mark.parametrize(
    "turns",
    [
        ("How many states had ratified the peacekeeping agreement?", "and which four were they?"),
        ("How many states had ratified the peacekeeping agreement?", "which states were those?"),
        ("How many states had ratified the agreement of 2007?", "who were they?"),
        ("How many people have fled according to the 1997 letter?", "and who were those people?"),
        ("Who signed the 2002 letter?", "and the later ones?"),
        ("Who signed the 2004 letter?", "and the earlier one?"),
        ("Who signed the covering letter of 1997?", "and the longer one?"),
    ],
)
def test_nobody_and_no_letter_is_guessed(said: Said, turns: tuple[str, ...]) -> None:
    assert said(*turns)[0] == "unanswered"


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("How many permanent representatives signed the annex of 2004?", "and which three were they?"), "Denisov"),
        (("How many letters have an annex?", "and which ones are those?"), "21 May 2002"),
        (("On whose behalf was the 2009 letter sent?", "which states were they?"), "Uzbekistan"),
        (("Who wrote the 2009 letter?", "in whose name?"), "Uzbekistan"),
    ],
)
def test_those_who_were_counted_are_named_where_they_are_printed(
    said: Said, turns: tuple[str, ...], named: str
) -> None:
    tells(said, turns, named)


@pytest.mark.parametrize(
    ("turns", "begins", "named"),
    [
        (("Does the 2009 note mention Afghanistan?", "Now take the memorandum of 2004.", "does that one mention it?"),
         "No", "addendum 1"),
        (("What is the 2004 letter about?", "Let's turn to the 2009 letter.", "how many annexes does that one have?"),
         "", "two annexes"),
        (("Who signed the 2009 letter?", "ok, next look at the annex to the 1997 letter", "who signed this one?"), "",
         "HASSANOV"),
        (("Does the 2004 memorandum mention extremism?", "Now the 2009 note.", "does that one mention piracy?"), "No",
         "piracy"),
    ],
)  # fmt: skip
def test_what_is_taken_up_is_that_one(said: Said, turns: tuple[str, ...], begins: str, named: str) -> None:
    status, text = said(*turns)
    assert status == "answered" or named in text
    assert text.startswith(begins) or status == "unanswered", text
    assert named in text, text


def test_who_somebody_is_goes_not_on_with_who_did_it(said: Said) -> None:
    tells(said, ("who signed the 2004 annex?", "and who is Rashid Alimov?", "what country was he from?"), "Tajikistan")
    tells(said, ("who signed the 2004 annex?", "ok and who is Aleg Ivanou", "which country was he for"), "Belarus")


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("To whom did Kazakhstan address its letter?", "and the 2009 letter?"), "Secretary-General"),
        (("When did Churkin write his letter?", "and the 1997 one?"), "5 September 1997"),
        (("Under which agenda items did Azerbaijan want its letter circulated?", "what about the 2002 one?"), "79"),
        (("Who signed the covering letter of 1997?", "and the one attached to it?"), "HASSANOV"),
        (
            ("Under which rule was the item of 2009 requested?", "and for the note that goes with it?"),
            "rule 20",
        ),
        (("Who is Vitaly Churkin?", "who was he writing to?"), "Secretary-General"),
        (("What is the date of the 2004 letter?", "when was it handed out as a document?"), "19 August 2004"),
    ],
)
def test_the_letter_of_somebody_and_what_goes_with_it(said: Said, turns: tuple[str, ...], named: str) -> None:
    tells(said, turns, named)


def test_a_letter_without_the_date_of_its_document_says_so(said: Said) -> None:
    assert said("When did Azerbaijan have its letter circulated?", "and the letter of May 2002?")[0] != "answered"


@pytest.mark.parametrize(
    ("turns", "begins", "named"),
    [
        (("How many operative paragraphs does the 2004 draft have?", "and the later one?"), "", "five operative"),
        (("What does the 2009 draft decide?", "and the previous one?"), "", "capacity of observer"),
        (("Who signed the 2009 letter?", "and who signed the previous one?"), "", "Smagulov"),
        (("What is the symbol of the 1997 letter?", "and who signed the next one?"), "", "Lavrov"),
        (("Who signed the 2009 letter?", "and the one before?"), "", "Smagulov"),
        (("Who signed the 2009 letter?", "who signed the one before that?"), "", "Smagulov"),
        (("Who signed the 2002 letter?", "and the letter after it?"), "", "Smagulov"),
        (("To whom is the 2004 letter addressed?", "and is the later one addressed to him as well?"), "No.",
         "Secretary-General"),
        (("To whom is the 1997 letter addressed?", "did the ambassadors of 2002 write to the same person?"), "Yes.",
         "Secretary-General"),
        (("Who signed the 2009 letter?", "was he also there in 2004?"), "No.", "Churkin did not sign there"),
    ],
)  # fmt: skip
def test_the_one_before_or_after_is_found_by_its_date(
    said: Said, turns: tuple[str, ...], begins: str, named: str
) -> None:
    tells(said, turns, named, begins=begins)


@pytest.mark.parametrize(
    ("turns", "begins"),
    [
        (("Which rules does the 2004 letter rely on?", "and the 2009 one?", "the same rules?"), "Yes."),
        (("To whom is the 1997 letter addressed?", "and the 2004 letter?", "to the same addressee?"), "No."),
        (("Which session does the 2004 letter belong to?", "and the 2009 letter?", "is that the same session?"), "No."),
        (("When was the letter of 2009 written?", "and the one of 1997?", "in the same year?"), "No."),
    ],
)
def test_two_values_told_in_a_row_are_held_against_each_other(said: Said, turns: tuple[str, ...], begins: str) -> None:
    tells(said, turns, begins=begins)


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("Who signed for Armenia in 2002?", "and on behalf of Tajikistan, in the same year?"), "Rakhmonov"),
        (("Who signed the annex of 2004 for Russia?", "And on behalf of Armenia?"), "Martirosyan"),
        (("Who signed for Kazakhstan in August 2004?", "and for Belarus, that year?"), "Ivanou"),
    ],
)
def test_on_behalf_of_a_state_goes_on_with_who_signed_for_another(
    said: Said, turns: tuple[str, ...], named: str
) -> None:
    tells(said, turns, named)


def test_a_state_that_did_not_sign_there_has_no_signer(said: Said) -> None:
    turns = "Who signed the annex of 2004 for Russia?", "and on behalf of Uzbekistan that year?"
    assert said(*turns)[0] == "unanswered"


def test_values_that_are_the_same_in_part_get_no_verdict(said: Said) -> None:
    turns = "What is the original language of the 1997 letter?", "and of its annex?", "the same language?"
    assert said(*turns)[1][:3] not in ("Yes", "No.")


REPORT = """S/2011/77

Security Council
Distr.: General
14 March 2011
Original: English

Letter dated 9 March 2011 from the Permanent Representative of Fiji to the United Nations addressed to the President
of the Security Council

I have the honour to transmit the findings of the survey team (see annex).

(Signed) Berenado Vunibobo
Permanent Representative

Annex

Findings of the survey team

1. The team was led by Ms. Litia Cakobau. The Leader of the Fishermen, Mr. Sione Tupou, went with her.

2. The team will open two stations: Suva and Lautoka. It was met by four of the village elders.

3. The count of 6 March gave 912 nets. Torn and blank nets: 77.
"""


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("How many stations will the team open?", "which two were they?"), "Lautoka"),
        (("How many stations will the team open?", "only two?"), "Yes."),
        (("Who led the team?", "and who went with her?"), "Tupou"),
    ],
)
def test_a_row_behind_the_number_names_them(over: Over, turns: tuple[str, ...], named: str) -> None:
    tells(said_of(over(REPORT)), turns, named)


@pytest.mark.parametrize(
    "turns",
    [
        ("How many village elders met the team?", "which four were they?"),
        ("Who led the team?", "and who led the fishermen?"),
        ("Who won the prize?", "with how many nets?"),
    ],
)
def test_the_same_sentence_does_not_tell_of_others(over: Over, turns: tuple[str, ...]) -> None:
    status, text = said_of(over(REPORT))(*turns)
    assert status != "answered", text
