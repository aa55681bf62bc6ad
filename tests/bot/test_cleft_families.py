"""Families of questions with what is asked taken apart: "was it X that ...", "before or after X: when did ...", "X, yes
or no: was that ...", and with what is meant put between."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "lead", "named"),
    [
        ("Minsk, yes or no: was that the place where the Council met in May 2002?", "No", "Moscow"),
        ("Moscow - yes or no - was that the city in which the 1997 treaty was signed?", "Yes", "Moscow"),
        ("was Yerevan the city where the treaty of 1997 was signed?", "No", "Moscow"),
        ("was it in Baku that the Russian-Armenian treaty was signed?", "No", "Moscow"),
        ("was it on 6 October 2007 that the peacekeeping agreement was signed?", "Yes", "6 October 2007"),
        ("was 6 October 2007 the day on which the peacekeeping agreement entered into force?", "No", "16 January 2009"),
        ("Is it in 2003 that the observer status was granted?", "No", "2004"),
    ],
)
def test_what_stands_in_front_of_its_clause_is_claimed_of_it(said: Said, question: str, lead: str, named: str) -> None:
    tells(said, question, named, begins=lead)


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("Yes or no, class: was it a chargé d'affaires who signed the 2004 request for Armenia?", "No"),
        ("yes or no, everybody: was it a chargé d'affaires who signed for Kyrgyzstan in 2004?", "Yes"),
        ("Y/N, folks: was it a chargé d'affaires that forwarded the 2004 letter?", "Yes"),
    ],
)
def test_a_frame_is_taken_off_beside_a_word_of_another_language(said: Said, question: str, lead: str) -> None:
    tells(said, question, "affaires" if lead == "Yes" else "Martirosyan", begins=lead)


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("Before or after its registration with the Secretariat: when did the charter of the CSTO enter into force?",
         "Before"),
        ("before or after its entry into force, when was the peacekeeping agreement signed", "Before"),
        ("When did the agreement on peacekeeping enter into force, before or after its signing?", "After"),
        ("before or after the letter of 21 May 2002: when was the statement adopted?", "Before"),
    ],
)  # fmt: skip
def test_the_order_of_two_days_is_asked_for_in_front_or_behind(said: Said, question: str, lead: str) -> None:
    tells(said, question, begins=lead)


def test_an_order_of_days_that_no_letter_dates_is_not_told(said: Said) -> None:
    assert said("Before or after the flood: when did the charter enter into force?")[0] != "answered"


@pytest.mark.parametrize(
    ("question", "name", "without"),
    [
        ("In the 1997 document, I mean the covering letter and not the annex, who signs?", "KOULIEV", "HASSANOV"),
        ("In the 2002 paper, and by that I mean the statement and not the cover, who signed for Belarus?",
         "Lukashenko", "Ling"),
        ("In the 2004 paper, I mean the annex and not the cover, who signed for Tajikistan?", "Rashid Alimov",
         "Smagulov"),
    ],
)  # fmt: skip
def test_what_is_meant_may_be_said_in_between(said: Said, question: str, name: str, without: str) -> None:
    tells(said, question, name, without=without)


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("was it the Kyrgyz representative who in 2009 laid the request before the Secretary-General on behalf of the "
         "others?", "No"),
        ("Did Armenia write in 2009 on behalf of Russia?", "No"),
        ("did the Kazakh ambassador submit the 2009 request on behalf of his colleagues?", "No"),
        ("was it the Russian representative who in 2009 wrote on behalf of the other missions?", "Yes"),
        ("did Churkin write on behalf of Armenia in 2009?", "Yes"),
        ("was Kazakhstan among those on whose behalf Churkin wrote?", "Yes"),
    ],
)  # fmt: skip
def test_who_acts_on_behalf_of_others_is_not_one_of_them(said: Said, question: str, lead: str) -> None:
    tells(said, question, "Churkin", begins=lead)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("how are called the countries that was inside the CSTO in 2009?", "Uzbekistan"),
        ("Which states were within the CSTO in 2009?", "Uzbekistan"),
        ("how was called the foreign minister of Azerbaijan in 1997?", "Hassan"),
        ("was Uzbekistan inside the CSTO in 2004?", "No"),
        ("who was inside the CSTO in 2004", "Tajikistan"),
    ],
)
def test_what_is_called_and_who_is_inside_is_asked_in_other_orders(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


def test_what_is_built_inside_a_body_is_no_member_of_it(said: Said) -> None:
    tells(said, "What was still under construction inside the CSTO in 2004?", "standing mechanism")


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("Did the minister write his letter earlier than the covering letter of 1997?", "No"),
        ("did the Azerbaijani minister date his letter later than the covering letter that transmits it?", "No"),
    ],
)
def test_which_of_two_letters_somebody_wrote_first(said: Said, question: str, lead: str) -> None:
    tells(said, question, "same day", begins=lead)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Where do the heads of State say who bears the responsibility for peace and stability, after they have spoken "
         "of Afghanistan?", "States of the region"),
        ("Where does the statement say which forces were a first step?", "Rapid Deployment"),
    ],
)  # fmt: skip
def test_where_a_text_says_who_or_which_is_its_sentence(said: Said, question: str, named: str) -> None:
    tells(said, question, named, without="mentioned in")


@pytest.mark.parametrize(
    "question",
    [
        "The 2009 note praises the press. Where does it say so?",
        "The 2009 note singles out one field in which joint work would matter particularly. Where does it say so?",
        "I gather that in 2009 weapons came from a certain country. Which country might that be?",
    ],
)
def test_where_it_says_so_and_which_that_might_be_is_not_told_by_the_cover(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("In 2006 the CSTO was included in one committee. Which committee was that?", "standing committee"),
        ("The note names one country that is the source of drugs. Which country is it?", "Afghanistan"),
        ("The treaty of 1997 was signed in a certain city. Which city might that be?", "Moscow"),
        ("The letter of 2009 is addressed to one official. Which official is that?", "Secretary-General"),
    ],
)
def test_which_one_that_is_is_asked_in_the_place_of_the_one(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question",
    [
        "The agreement on peacekeeping was ratified by some states. Which states were they?",
        "By which countries was the agreement on peacekeeping ratified?",
    ],
)
def test_which_states_are_not_told_by_a_sentence_that_names_none(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Political means have priority. Where is that written?", "attach priority to political means"),
        ("The treaty is purely defensive. In which sentence does it say that?", "purely defensive"),
    ],
)  # fmt: skip
def test_where_it_says_so_is_the_sentence_that_says_it(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("We argued all evening over one point: who was it that signed the letter of 5 September 1997?", "KOULIEV"),
        ("when was it that the charter of the CSTO entered into force?", "18 September 2003"),
        ("which ambassador was it who signed for Armenia in 2002?", "Abelian"),
        ("It exists an annex to the letter of 2009?", "Yes"),
        ("What means CSTO?", "Collective Security Treaty Organization"),
        ("Who have wrote the annex of 1997?", "HASSANOV"),
        ("To which person was sended the letter of 2004?", "President of the General Assembly"),
        ("If it is not too much trouble, might you let me know who signed the 2009 letter?", "Churkin"),
        ("When you have a minute, could you tell me what the symbol of the 1997 letter is?", "A/52/322"),
    ],
)
def test_forms_of_other_languages_and_scenes_ask_the_same(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question", ['What means "observer status"?', "who was it that signed the treaty for Armenia?"]
)
def test_forms_of_other_languages_make_nothing_told(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("A visitor asked me who signed the 1997 letter; what shall I tell him?", "KOULIEV"),
        ("Before the 1997 document a guest asked in what language the minister had written; what should I answer?",
         "Russian"),
        ("It is true that Lavrov signed the 2009 letter?", "No"),
    ],
)  # fmt: skip
def test_what_is_to_be_answered_is_what_was_asked(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("was the charter of the CSTO in force in 2002?", "No"),
        ("did the charter of the CSTO enter into force in 2004?", "No"),
        ("was the peacekeeping agreement in force in 2009?", "Yes"),
        ("was the charter of the CSTO in force on 18 September 2003?", "Yes"),
    ],
)
def test_what_is_in_force_entered_into_it_then_or_before(said: Said, question: str, lead: str) -> None:
    tells(said, question, begins=lead)


def test_what_entered_into_force_before_may_be_in_force_still(said: Said) -> None:
    assert said("was the charter of the CSTO in force in 2004?")[0] != "answered"
