"""Families of questions typed in haste: tags, codes of States, hyphens, words without vowels, numbers alone."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from bot.reading.gazetteer import Gazetteer
from bot.reading.utterance import read_utterance
from store.reader import Reader
from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("Kouliev signed the 1997 cover letter, no?", "Yes."),
        ("Correct me if I'm wrong but Churkin wrote in 2009, didn't he?", "Yes."),
        ("Ukraine is a member, isn't it?", "No."),
        ("A pal of mine insists that Kouliev was foreign minister.", "No."),
        ("Fact or fiction: Armenia is a CSTO member", "Yes."),
        ("True or false: nobody signed for Russia in 2004", "No."),
        ("Is it true that nobody signed for Belarus in 2009?", "Yes."),
        ("The 1997 letter was not signed by Ling, right?", "Yes."),
    ],
)
def test_a_claim_with_a_tag_is_no_denial(said: Said, question: str, lead: str) -> None:
    status, text = said(question)
    assert (status, text.split()[0]) == ("answered", lead)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("gd evening, was ling the SG?", ("Belarus",)),
        ("did kz sign in 2004", ("Smagulov",)),
        ("who signed for tj in 2002", ("Alimov",)),
        ("is the PM of armenia named", ()),
        ("was Hassanov the FM", ("Hassanov",)),
        ("who signed 4 BY n TJ in 2002", ("Ling", "Alimov")),
        ("rus and arm reps in 2002", ("Lavrov", "Abelian")),
        ("arm rep in 2004", ("Martirosyan",)),
    ],
)
def test_short_codes_are_states_only_where_a_state_may_stand(said: Said, question: str, named: tuple[str, ...]) -> None:
    _, text = said(question)
    assert all(name in text for name in named)
    assert not any(state in text for state in ("Singapore", "Grenada", "Micronesia", "Gabon", "Seychelles"))


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Armenia-related letters - which?", "1997"),
        ("which kazakh-signed letters are there", "2004"),
        ("What does the CSTO-UN memorandum say about drug trafficking?", "drug"),
    ],
)
def test_hyphen_compounds_are_read_as_their_parts(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize("word", ["co-chairmen", "anti-terrorist", "franco-polish", "pre-war"])
def test_a_beginning_before_a_hyphen_and_two_states_stay_with_their_word(reader: Reader, word: str) -> None:
    read = read_utterance(f"what about the {word} talks", Gazetteer(reader))
    assert any("-" in found.text for found in read.words)


@pytest.mark.parametrize("name", ["kazakstan", "Kazakstan"])
def test_a_former_name_means_the_state_that_the_letters_print(said: Said, name: str) -> None:
    status, text = said(f"is {name} a member of the CSTO?")
    assert (status, text[:4]) == ("answered", "Yes.")


@pytest.mark.parametrize("question", ["para 3 pls", "memo para 5", "draft para. 2 04"])
def test_a_paragraph_called_para_is_no_spanish(bot: Bot, question: str) -> None:
    assert bot.ask(question).utterance.language == "en"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("kzkh chargé 04", "Smagulov"),
        ("uzbk in the csto 09", "Yes."),
        ("blrs ambassador 2002", "Ling"),
    ],
)
def test_states_without_vowels_are_read(said: Said, question: str, named: str) -> None:
    assert named in said(question)[1]


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (("what does operative paragraph 2 of the 2009 draft say", "and 3?"), "specialized components"),
        (("quote para 3 of the 2004 memorandum", "then 4 please"), "partnership"),
        (("what does OP1 of the 2009 draft note", "and OP4"), "sixty-fifth"),
    ],
)
def test_a_bare_number_is_the_next_paragraph(said: Said, turns: tuple[str, ...], expected: str) -> None:
    assert expected in said(*turns)[1]


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("Smagulov signed the cover AND the annex in 2004, right?", "Yes", "Andorra"),
        ("who ARE the members in 2004", "Tajikistan", "Emirates"),
        ("who CAN have signed the 2009 letter", "Churkin", "Canada"),
    ],
)
def test_a_word_in_capitals_for_stress_is_no_code_of_a_state(
    said: Said, question: str, named: str, not_named: str
) -> None:
    status, text = said(question)
    assert (status, named in text, not_named in text) == ("answered", True, False)


def test_a_session_that_is_given_is_not_asked_for(said: Said) -> None:
    tells(
        said, "What has the Secretary-General to hand in at the sixty-fifth session?", "a report on the implementation"
    )


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("anti terorist coalition - who played role in it", "States parties"),
        ("pls nam of ambassador of belarus 2002", "Ling"),
        ("nam of perm rep russia 2009", "Churkin"),
        ("hw many partys sent teh 2002 letter", "Six"),
        ("how many countrys sent the letter of 2009", "One"),
        ("minsk conference - of whom is it?", "Organization for Security and Cooperation in Europe"),
    ],
)
def test_a_clipped_or_misspelt_word_is_no_state(said: Said, question: str, named: str) -> None:
    status, text = said(question)
    assert status == "answered", text
    assert named in text


def test_the_beginning_of_a_state_still_is_one(said: Said) -> None:
    tells(said, "azerb minister 1997 who", "HASSANOV")


@pytest.mark.parametrize("question", ["is antigua mentioned", "did nam sign?", "pls nam of ambassador of belarus 2004"])
def test_a_state_or_an_office_that_no_letter_has_is_refused(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"
