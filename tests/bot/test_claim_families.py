"""Claims held against a sentence: who does it, what was only possible, what belongs together, what is still so.

A sentence may hold every word of a claim and say something else; each family shows both.
"""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Did the CSTO invite the General Assembly?", id="who-invites"),
        pytest.param("Did the Secretary-General welcome the CSTO's efforts?", id="who-welcomes"),
        pytest.param("Does Russia occupy 20 per cent of Azerbaijan?", id="by-whom-occupied"),
        pytest.param("Did the United Nations participate in the work of the CSTO?", id="who-participates"),
        pytest.param("Did terrorists destabilize Central Asia?", id="attempts-only"),
        pytest.param("Did the CSTO take part in peacekeeping operations?", id="possibility-only"),
        pytest.param("Have CSTO forces been used under the United Nations?", id="words-only"),
        pytest.param("Is the CSTO a member of the United Nations?", id="words-far-apart"),
        pytest.param("Did the OSCE condemn the treaty?", id="verb-missing"),
        pytest.param("Is the CSTO charter still in force today?", id="still"),
        pytest.param("Is Finland the other co-chairman of the Minsk Conference?", id="another-may-too"),
        pytest.param("Did Azerbaijan violate its obligations?", id="another-violates"),
        pytest.param("Is Azerbaijan a co-chairman of the Minsk Conference?", id="another-is"),
        pytest.param("Was the Counter-Terrorism Committee established by the CSTO?", id="contacts-established"),
        pytest.param("Was the treaty of 1997 registered with the UN Secretariat?", id="inside-a-name"),
        pytest.param("Are natural disasters a threat to the Treaty?", id="inside-another-name"),
        pytest.param("Was the Moscow treaty of August 1997 signed by Hassanov?", id="another-treaty"),
        pytest.param("Did Belarus sign the treaty of 29 August 1997?", id="not-a-party"),
        pytest.param("Was resolution 59/50 adopted unanimously?", id="manner"),
        pytest.param("Has the Minsk Conference eliminated the consequences of the conflict?", id="designed-only"),
        pytest.param("Did Georgia sign the Treaty on Collective Security in 1992?", id="not-the-letter-signed"),
    ],
)
def test_a_sentence_with_the_words_of_a_claim_need_not_say_it(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Have the arms deliveries upset the military balance?", "Yes."),
        ("Do the member States give priority to political means?", "Yes."),
        ("Are regional forces being developed in the Caucasus?", "Yes."),
        ("Did the peacekeeping agreement enter into force in January 2009?", "Yes."),
        ("Was the CSTO included in a standing committee of the United Nations in 2006?", "Yes."),
        ("Was the CSTO registered in the UN Secretariat in 2004?", "No."),
        ("Do the presidents reaffirm the pre-eminent character of military and political relations?", "Yes."),
        ("Does Armenia intend to resolve the conflict by political means?", "No, according to Azerbaijan."),
        ("Does the treaty provide for joint use of military facilities?", "Yes."),
    ],
)
def test_a_claim_that_a_sentence_makes_is_answered(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        "Was the Collective Security Treaty signed in 1992?",
        "Was the Collective Security Treaty signed in 2007?",
        "Was the Collective Security Treaty signed in 2002?",
    ],
)
def test_the_date_of_something_else_in_the_sentence_neither_bears_out_nor_denies(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Was the agreement signed in 2007?", "Yes."),
        ("Did the Security Council adopt resolution 1631 in 2006?", "No."),
        ("Was resolution 59/50 adopted by the Security Council in 2004?", "No."),
        ("Does the 2009 letter belong to the 63rd session?", "No."),
    ],
)
def test_organ_and_year_are_both_held_against_what_is_printed(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question", ["Is item 159 mentioned?", "Is there an article 52 mentioned?", "Is rule 7 cited?"]
)
def test_a_provision_that_no_letter_cites_gets_a_no(said: Said, question: str) -> None:
    status, told, *_ = said(question)
    assert status == "unanswered"
    assert told.startswith("No: no loaded letter")


def test_in_what_language_a_text_is_written_its_signatures_do_not_tell(said: Said) -> None:
    assert said("Was the explanatory note written in Russian?")[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Did one and the same man represent Tajikistan at the UN in both May 2002 and August 2004?", "Yes."),
        ("Did one and the same man represent Armenia at the UN in both May 2002 and August 2004?", "No."),
        ("Did one and the same woman speak for Kazakhstan at the United Nations in 2002 and in 2004?", "No."),
        ("Are R. Alimov and Rashid Alimov one person?", "Yes."),
        ("Are R. Alimov and Rashid Alimov two different people?", "No."),
        ("Are M. Abelian and Armen Martirosyan one person?", "No."),
        ("Did Sergei Lavrov, or S. Lavrov as it's printed, sign the heads of State statement?", "No."),
        ("Did Askar Akayev (or A. Akayev as it is spelled) sign the heads of State statement?", "Yes."),
    ],
)
def test_one_person_is_known_by_name_initial_and_office(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Do the Azerbaijani cover letter and the minister's letter attached to it bear the same date?", "Yes."),
        ("Do the Azerbaijani covering letter and the letter annexed to it bear the same date?", "Yes."),
        ("Do the cover and the minister's letter of 1997 carry the same date?", "Yes."),
        ("Do the 2002 covering letter and the statement annexed to it bear the same date?", "No."),
        ("Is the foreign minister's letter dated later than the covering letter of 1997?", "No."),
    ],
)
def test_the_date_of_a_cover_is_held_against_that_of_what_it_carries(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        (
            "My delegate for Azerbaijan insists her country is on the CSTO membership list in these letters. Is it?",
            "No.",
        ),
        ("A colleague from Belarus says his country is a member of the CSTO. Is it?", "Yes."),
        ("My friend from Georgia claims her country signed the 2002 letter. Did it?", "No. Georgia"),
        ("My delegate from Uzbekistan insists that his country signed the 2004 letter. Is that true?", "No. Uzbek"),
        ("The delegate of Uzbekistan thinks her country was a CSTO member in 2004. Was it?", "No."),
    ],
)
def test_the_country_of_who_claims_something_is_the_one_he_is_called_by(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    ["Is her country on the CSTO membership list?", "My neighbour insists her country is on the CSTO list. Is it?"],
)
def test_the_country_of_nobody_known_is_asked_about(said: Said, question: str) -> None:
    status, text = said(question)
    assert status == "clarify"
    assert "her" in text


@pytest.mark.parametrize(
    ("question", "state"),
    [
        ("Which signature stands for Uzbekistan under the 2009 letter?", "Uzbekistan"),
        ("Which signature is that of Armenia in the 2009 letter?", "Armenia"),
        ("What signature did Tajikistan put under the letter of July 2009?", "Tajikistan"),
    ],
)
def test_who_writes_on_behalf_of_a_state_gives_it_no_signature(said: Said, question: str, state: str) -> None:
    status, text = said(question)
    assert status == "unanswered"
    assert f"No signature of {state}" in text
    assert "Churkin" in text


@pytest.mark.parametrize(
    ("question", "named", "without"),
    [
        ("How many of the letters on file mention Afghanistan?", "Two letters", ""),
        ("was uzbekistan one of the member states back when they asked for observer status?", "No.", ""),
        ("Who signed the 2004 annex merely as a chargé d'affaires rather than as permanent representative?",
         "Toktomushev", "Denisov"),
        ("Which signatory of the 2002 letter reappears among the signatories in 2004?", "Alimov", "Lavrov"),
        ("Who of the signatories of 2002 turns up again as a signer in 2004?", "Alimov", "Ling"),
        ("Does the text put before the Assembly in 2009 say anything about natural catastrophes?", "Yes.", ""),
        ("Did the six ambassadors of 2002 want their text put before the Security Council as well?", "Yes.", ""),
    ],
)  # fmt: skip
def test_what_says_nothing_more_is_left_out(said: Said, question: str, named: str, without: str) -> None:
    tells(said, question, named, without=without)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Est-ce que l'Ouzbékistan figure parmi les membres de l'organisation dans la lettre de 2009 ?", "Oui."),
        ("L'Azerbaïdjan figure-t-il parmi les membres de l'OTSC ?", "Non."),
        ("Est-ce que Poutine a signé la déclaration de 2002 ?", "Oui."),
        ("Est-ce que M. Lavrov a signé la déclaration de 2002 ?", "Non."),
        ("Входит ли Грузия в число членов ОДКБ?", "Нет."),
    ],
)
def test_a_yes_or_a_no_is_given_in_the_language_of_the_question(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)
