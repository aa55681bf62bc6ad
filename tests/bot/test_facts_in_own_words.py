"""Families of questions on facts that no phrase of a question type is near: which of them, by what, and how many.

Each family stands with three wordings of its own, over the four seed letters.
"""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path

import pytest

from bot.ask import Bot
from bot.context import Context
from bot.conversation import Conversation
from bot.factual import may_answer
from bot.readers import FURTHER, PRECISE
from bot.scoping.meant import find_scope
from store.reader import Reader
from tests.bot.says import Case, Said, says

QUESTIONS = Path(__file__).resolve().parents[1] / "questions"


@pytest.mark.parametrize("case", [
    ("Below the heading 'For the Kyrgyz Republic', whose name stands?", "Akayev", "Baialinov"),
    ("After the words \"For the Republic of Armenia\" - whose signature follows?", "Kocharian", "Abelian"),
    ("Under 'For the Republic of Belarus' who signed?", "Lukashenko", "Ling"),
])  # fmt: skip
def test_a_quoted_heading_picks_the_signature_below_it(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("who signed the 2002 letter for Armenia - the letter, not the statement", "Abelian", "Kocharian"),
    ("who signed for Kazakhstan in the 2002 statement, not the letter", "Nazarbaev", "Jarbussynova"),
    ("quién firmó por Belarús la carta de 2002, no la declaración", "Ling", "Lukashenko"),
])  # fmt: skip
def test_a_part_that_is_ruled_out_is_not_meant(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("Any minister among the signatories of the 2004 annex?", "No.", ""),
    ("Are there multiple signatures below the 2002 statement?", "Yes.; Six", ""),
    ("Was the letter of 14 July 2009 signed by several people?", "No.; Churkin", ""),
])  # fmt: skip
def test_whether_there_is_one_or_more_is_a_claim(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("total number of signatures in the 2004 document, cover and annex together", "Seven", ""),
    ("how many signatures does the 1997 document have, letter plus annex", "Two", ""),
    ("Across all letters and annexes together, how many persons have signed for Belarus?", "Three", ""),
])  # fmt: skip
def test_signatures_of_a_letter_and_its_parts_are_summed(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("which annex has no signature", "annex I; annex II", "2002"),
    ("Which of the addenda are unsigned, not signed by anybody?", "addendum 1; addendum 2", "annex I ("),
    ("Which 2009 member had no head of state sign the 2002 statement?", "Uzbekistan", "Armenia"),
])  # fmt: skip
def test_what_carries_no_signature_is_what_is_left_over(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("Who was the only signatory of a request made in the name of six other missions?", "Churkin", "Lavrov"),
    ("which ambassador alone signed a letter speaking for six other countries", "Churkin", "Abelian"),
    ("how many missions did churkin write for besides his own", "Six", ""),
])  # fmt: skip
def test_who_alone_signed_for_others_is_found_by_that(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("what job did Hassanov have when the 1997 complaint was sent", "Minister for Foreign Affairs", "Kouliev"),
    ("At what post was Denisov when he signed in 2004?", "Permanent Representative", "Lavrov"),
    ("Smagulov: which office did he hold at the time of the observer request?", "Chargé d'affaires", "Denisov"),
])  # fmt: skip
def test_the_post_of_a_person_at_a_time_is_the_one_printed_then(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("There's a Rashid among those who signed. Surname and office?", "Alimov; Permanent Representative", "Denisov"),
    ("A certain Kainarbek signed. Last name and country?", "Toktomushev; Kyrgyzstan", "Ivanou"),
    ("One signatory is called Vitaly. Surname?", "Churkin", "Lavrov"),
])  # fmt: skip
def test_a_given_name_leads_to_the_surname(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("Is Bordyuzha ever called chairman of CSTO in the letters?", "No.; highest administrative official", ""),
    ("Do the letters give Lavrov the title of foreign minister?", "No.; Permanent Representative", ""),
    ("Ling = Belarus ambassador, yes?", "Yes.", ""),
    ("Churkin: president of Russia?", "No.", ""),
])  # fmt: skip
def test_a_title_is_held_against_what_is_printed(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("How does the UN document spell the Tajik president's name?", "Rakhmonov", "Alimov"),
    ("Which patronymic does CSTO's highest official have?", "Nikolayevich", ""),
    ("middle name of the CSTO's chief administrator as printed in 2004", "Nikolayevich", ""),
])  # fmt: skip
def test_whoever_holds_an_office_is_named_as_printed(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("which letters go to the SG", "1997; 2002; 2009", "2004"),
    ("which letter is addressed to the GA president rather than the SG", "2004", "2009"),
    ("Only one letter carries a document symbol: which symbol?", "A/52/322", "A/57/50"),
    ("name the letters that request a new agenda item", "2004; 2009", "2002"),
    ("how many letters have a signature of Alimov", "Two letters", ""),
    ("How many of the letters have an annex?", "Four letters", ""),
    ("Is there a letter from Ukraine?", "No.; Ukraine", ""),
])  # fmt: skip
def test_letters_are_picked_by_every_property_named(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("Armenia turns up in which of your letters?", "1997; 2002; 2004; 2009", ""),
    ("Which letters does Moscow crop up in?", "1997; 2002", "2009"),
    ("the city of Moscow occurs in how many of the letters?", "Two letters", ""),
])  # fmt: skip
def test_letters_are_counted_by_what_turns_up_in_them(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("I want the date of the 2009 letter itself, not of its distribution", "14 July 2009", "11 August"),
    ("the 2004 letter: date written, not date circulated", "10 August 2004", "19 August"),
    ("2009 letter: its date and its distribution date, both", "14 July 2009; 11 August 2009", ""),
    ("list the dates of all letters, earliest first", "5 September 1997; 21 May 2002; 14 July 2009", ""),
    ("Who are the addressees of the four letters?", "Secretary-General; President of the General Assembly", ""),
])  # fmt: skip
def test_the_dates_that_are_asked_for_are_told_for_the_letters_meant(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("number of CSTO states, 2004 and 2009", "Six; seven", ""),
    ("Did the CSTO have six or seven members in 2004?", "Six", "seven"),
    ("kazakhstan among the six of 2004, y/n", "Yes.", ""),
    ("Of the Central Asian countries, which were not in the CSTO in 2004?", "Turkmenistan; Uzbekistan", "Kazakhstan"),
    ("Which of the South Caucasus states was in the CSTO in 2009?", "Armenia", "Georgia"),
    ("Moldova: was it ever listed as a member in these letters?", "No.", ""),
    ("was kazakstan a member in 2004", "Yes.", ""),
])  # fmt: skip
def test_membership_is_read_however_the_list_is_called(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("Does the 2004 memorandum invoke any article of the Charter?", "No.", ""),
    ("does the 1997 annex mention any treaty", "Yes.; mutual assistance", ""),
    ("Does the letter of 1997 rely on rule 14?", "No.", ""),
    ("To which document does the footnote in the 1997 letter point?", "A/52/150", "A/52/322"),
])  # fmt: skip
def test_whether_and_where_to_a_letter_refers_is_read_in_any_word(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("A/52/322 is from which country's mission?", "Azerbaijan", ""),
    ("How many countries did the 2002 letter come from?", "Six", ""),
    ("how many original languages do the letters give", "2", ""),
    ("was the 2009 letter meant for the Security Council too", "No.", ""),
])  # fmt: skip
def test_what_the_cover_tells_is_asked_in_any_order(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("question", [
    "Did a woman sign the 2002 letter?",
    "How many women signed?",
    "Which presidents did not sign the 2002 statement?",
    "what was Putin's middle name",
    "Did Nazarbaev sign with a fountain pen?",
    "Who countersigned Churkin's letter?",
    "Give me the document symbol of the letter Churkin signed.",
    "Which letter has annexes with Arabic numerals?",
])  # fmt: skip
def test_a_word_that_no_fact_answers_for_is_not_passed_over(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize("bank", ["plain", "traps"])
def test_a_reader_that_is_not_tried_would_have_given_no_answer(bot: Bot, reader: Reader, bank: str) -> None:
    lines = (QUESTIONS / f"{bank}.jsonl").read_text(encoding="utf-8").splitlines()
    readers = [
        (one, getattr(import_module(f"bot.questions.{one.module}"), one.function)) for one in (*PRECISE, *FURTHER)
    ]
    for question in [json.loads(line)["question"] for line in lines]:
        utterance = bot.read(question)
        scope = find_scope(utterance, reader)
        context = Context(reader, bot.names, utterance, scope, Conversation(), None)
        for one, function in readers:
            if not may_answer(one, utterance):
                assert function(context) is None, (question, one.function)
