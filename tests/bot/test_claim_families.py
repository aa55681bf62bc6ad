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
