"""Families of questions on signing: order, neighbours, claims, offices, regions, who is missing.

Each family stands with three wordings of its own, over the four seed letters.
"""

from __future__ import annotations

import pytest

from tests.bot.says import Said, declines, tells


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        pytest.param("third signature under the 2002 letter", "Jarbussynova", "Abelian", id="place-from-the-top"),
        pytest.param("who signed second in the annex of 2004?", "Ivanou", "Smagulov", id="place-from-the-top-2"),
        pytest.param("the first three signatories of the 2002 letter", "Ling", "Lavrov", id="first-few"),
        pytest.param("who is last but two to sign the 2002 statement?", "Akayev", "Putin", id="from-the-end"),
        pytest.param("second from the bottom of the 2004 annex: who signed?", "Denisov", "Alimov", id="from-the-end-2"),
        pytest.param("the last two to sign the statement", "Rakhmonov", "Akayev", id="last-few"),
        pytest.param("Who signs right before Putin?", "Akayev", "Nazarbaev", id="before-a-person"),
        pytest.param(
            "Which State signs after Kazakhstan in the 2002 statement?", "Akayev", "Putin", id="after-a-state"
        ),
        pytest.param("Whose signature stands between Ling and Baialinov?", "Jarbussynova", "Lavrov", id="between-two"),
    ],
)
def test_the_place_in_the_row_picks_the_signature(said: Said, question: str, named: str, not_named: str) -> None:
    status, text = said(question)
    assert status == "answered"
    assert named in text
    assert not_named not in text


@pytest.mark.parametrize(
    ("question", "begins", "holds"),
    [
        pytest.param("Was the 2002 letter signed by seven ambassadors?", "No.", "Six", id="number-too-high"),
        pytest.param("Was the 2004 annex signed by six people?", "Yes.", "Six", id="number-right"),
        pytest.param("Did five heads of State sign the statement?", "No.", "Six", id="number-too-low"),
        pytest.param("Were all signatories of the 2002 letter ambassadors?", "Yes.", "Ling", id="all"),
        pytest.param(
            "Did only Permanent Representatives sign the 2004 annex?", "No.", "three others", id="only-an-office"
        ),
        pytest.param("Is Churkin the only signatory of the 2009 letter?", "Yes.", "Churkin", id="only-a-person"),
        pytest.param("Did Smagulov sign both the letter and the annex in 2004?", "Yes.", "annex", id="both-places"),
        pytest.param("Did Alimov sign both the 2002 letter and the statement?", "No.", "letter", id="both-places-not"),
        pytest.param("Did Putin and Lavrov both sign the letter of 21 May 2002?", "No.", "annex", id="both-persons"),
        pytest.param("Did Putin sign before Akayev?", "No.", "Akayev", id="order"),
        pytest.param("Is Kocharian the first to sign the statement?", "Yes.", "Kocharian", id="order-first"),
        pytest.param("Azerbaijan did not sign the 2004 letter, right?", "Yes.", "Smagulov", id="denial"),
        pytest.param("Did Belarus not sign the 2002 letter?", "Yes.", "Ling", id="negative-question"),
        pytest.param("Was it the same man for Russia in 2002 and 2004?", "No.", "Denisov", id="same-person-not"),
        pytest.param("Did Aliyev sign the 1997 letter?", "No.", "KOULIEV", id="name-of-nobody"),
        pytest.param("Did Bordyuzha sign anything?", "No.", "Bordyuzha", id="named-not-signed"),
    ],
)
def test_a_claim_is_compared_and_answered_with_yes_or_no(said: Said, question: str, begins: str, holds: str) -> None:
    status, text = said(question)
    assert status == "answered"
    assert text.startswith(begins)
    assert holds in text


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        pytest.param("Which Central Asian ambassadors signed the 2002 letter?", "Baialinov", "Abelian", id="region"),
        pytest.param("Caucasus signatories in 2004", "Martirosyan", "Denisov", id="region-noun"),
        pytest.param("European signatories of the 2004 annex", "Ivanou", "Toktomushev", id="region-adjective"),
        pytest.param("How many of the signatories of the 2004 annex were not Permanent Representatives?",
                     "Three", "Denisov", id="office-ruled-out"),
        pytest.param("Permanent Representatives (no chargés) who signed in August 2004", "Martirosyan", "Ivanou",
                     id="office-in-brackets-ruled-out"),
        pytest.param("Of the six who signed the 2004 annex, how many were permanent representatives and not stand-ins?",
                     "Three", "None", id="set-aside-beside-an-office"),
        pytest.param("Which signers of the 2004 annex are ambassadors and not chargés?", "Denisov", "Ivanou",
                     id="set-aside-beside-an-office-2"),
        pytest.param("all 6 ambs who signed the may 2002 letter", "Jarbussynova", "Putin", id="ambassadors-in-short"),
        pytest.param("Which States did not sign the 2009 letter?", "Uzbekistan", "Azerbaijan", id="who-did-not-sign"),
        pytest.param("who signed the 1997 letter and who the annex?", "HASSANOV", "Abelian", id="two-parts"),
    ],
)  # fmt: skip
def test_states_and_offices_narrow_the_signatures(said: Said, question: str, named: str, not_named: str) -> None:
    status, text = said(question)
    assert status == "answered"
    assert named in text
    assert not_named not in text


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("In which city did Churkin sign the letter?", id="another-question-with-sign"),
        pytest.param("Who signed the peacekeeping agreement for Armenia?", id="an-instrument-told-of"),
        pytest.param("Who signs after Rakhmonov?", id="nobody-behind-the-last"),
        pytest.param("Why did Belarus sign the 2002 letter?", id="reason-not-stated"),
        pytest.param("baltic signatories?", id="nobody-of-that-region"),
    ],
)
def test_what_signatures_do_not_tell_is_not_answered(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        pytest.param("Who else signed the 2002 letter, apart from Ling?", "Abelian", "Ling", id="apart-from"),
        pytest.param("All who signed the statement except for Putin and Akayev", "Kocharian", "Putin", id="except-two"),
        pytest.param("Besides Alimov, which Permanent Representative signed in 2004?", "Denisov", "Alimov", id="post"),
        pytest.param("Did anyone apart from Hassanov sign in 1997?", "Yes.", "No.", id="left-over"),
        pytest.param("Did anybody besides Churkin sign in 2009?", "No.", "Yes", id="nobody-else"),
        pytest.param("Which members other than Armenia does the 2004 list name?", "Belarus", "Armenia", id="members"),
    ],
)
def test_who_is_ruled_out_is_left_out(said: Said, question: str, named: str, not_named: str) -> None:
    status, text = said(question)
    assert status == "answered"
    assert named in text
    assert not_named not in text


@pytest.mark.parametrize(
    "question",
    ["who wrote the memorandum?", "Who signed the explanatory note?", "by whom was addendum 2 of 2004 signed"],
)
def test_a_part_without_a_signature_is_said_to_have_none(said: Said, question: str) -> None:
    status, text = said(question)
    assert (status, "No signature" in text) == ("unanswered", True)


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("which cover letters carry more than one signature?", "21 May 2002", "10 August 2004"),
        ("which letters were signed by more than ten people", "21 May 2002", "14 July 2009"),
        ("which letters bear at least two signatures", "10 August 2004", "14 July 2009"),
        ("how many letters have fewer than three signers", "Two letters", "10 August 2004"),
        ("which letter was signed by six people", "The letter of 21 May 2002", "10 August 2004"),
        ("is there any letter with a single signature", "Yes. The letter of 14 July 2009", "21 May 2002"),
    ],
)
def test_letters_are_found_by_how_many_signed(said: Said, question: str, named: str, not_named: str) -> None:
    status, text = said(question)
    assert status == "answered"
    assert named in text
    assert not_named not in text


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("same ambassador for armenia in 2002 and 2004?", "No. M. Abelian"),
        ("Kazakhstan's signer in 2002 and 2004, one and the same?", "No. M. Jarbussynova"),
        ("tajikistan's representative 2002 and 2004, same person?", "Yes. R. Alimov"),
    ],
)
def test_whether_one_person_signed_twice_needs_no_verb(said: Said, question: str, begins: str) -> None:
    status, text = said(question)
    assert status == "answered"
    assert text.startswith(begins)


@pytest.mark.parametrize(
    "question",
    [
        "how did the talks of hassanov and chirac end",
        "what did the parties discuss with walesa",
        "how was kouliev's meeting with gorbachev",
    ],
)
def test_a_name_in_small_letters_that_no_letter_prints_is_not_passed_over(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Who signed the statement on behalf of Kazakhstan?", "Nazarbaev"),
        ("Кто подписал заявление от имени Казахстана?", "Nazarbaev"),
    ],
)
def test_a_part_that_a_state_signed_need_not_be_of_a_letter_it_sent(said: Said, question: str, named: str) -> None:
    status, text = said(question)
    assert (status, named in text) == ("answered", True)


def test_a_part_that_a_state_did_not_sign_is_not_made_its_own(said: Said) -> None:
    assert said("Who signed the statement on behalf of Azerbaijan?")[0] == "unanswered"


@pytest.mark.parametrize(
    "question", ["Who signed both in 2002 and 2004?", "Which ambassadors signed both in 2002 and in 2004?"]
)
def test_both_letters_are_signed_by_whoever_signed_the_one_and_the_other(said: Said, question: str) -> None:
    status, text = said(question)
    assert (status, "Alimov" in text, "Lavrov" in text) == ("answered", True, False)


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("Who signed the 2002 letter, without the annex?", "Abelian", "Putin"),
        ("signatories of the 2004 letter, excluding the annex", "Smagulov", "Denisov"),
        ("Who signed the 2004 letter instead of the annex?", "Smagulov", "Denisov"),
        ("Give me the name under the 1997 letter itself, not under its annex.", "KOULIEV", "HASSANOV"),
    ],
)
def test_a_part_that_is_ruled_out_is_not_meant(said: Said, question: str, named: str, not_named: str) -> None:
    status, text = said(question)
    assert (status, named in text, not_named in text) == ("answered", True, False)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("who signed the 2004 letter for Russia", "Denisov"),
        ("Who signed the letter of 10 August 2004 for Tajikistan?", "Rashid Alimov"),
        ("Who signed the 1997 letter as minister?", "HASSANOV"),
        ("Did Russia sign the 2004 letter?", "No. The Russian Federation did not sign there."),
        ("Did Belarus sign the 2004 letter?", "Ivanou"),
    ],
)
def test_who_signed_for_a_state_only_below_what_a_letter_hands_over_is_told_with_it(
    said: Said, question: str, named: str
) -> None:
    status, text = said(question)
    assert (status, named in text) == ("answered", True)


@pytest.mark.parametrize(
    "question",
    ["Which State signed all the letters?", "Which country has signed all documents?", "Who signed every letter?"],
)
def test_who_signed_all_letters_is_nobody_where_one_lacks_the_signature(said: Said, question: str) -> None:
    status, text = said(question)
    assert (status, text.startswith("None signed all of them:")) == ("answered", True)


@pytest.mark.parametrize(
    ("question", "begins", "named", "not_named"),
    [
        ("Did Churkin sign for Belarus?", "Yes.", "on behalf of", "did not sign"),
        ("Did Churkin sign for Armenia and Tajikistan?", "Yes.", "on behalf of", "did not sign"),
        (
            "Did Lavrov sign for Belarus?",
            "No.",
            "Lavrov, Permanent Representative of the Russian Federation",
            "did not",
        ),
        ("Did Putin sign for Armenia?", "No.", "Head of State of the Russian Federation", "did not"),
    ],
)
def test_for_whom_a_person_signed_is_told_also_where_it_is_another_state(
    said: Said, question: str, begins: str, named: str, not_named: str
) -> None:
    status, text = said(question)
    assert (status, text.startswith(begins), named in text, not_named in text) == ("answered", True, True, False)


@pytest.mark.parametrize(
    "question",
    [
        "May I ask for the name of the person who signed the letter on behalf of Tajikistan?",
        "who signed the letter for Russia?",
        "Who signed the request on behalf of Belarus?",
    ],
)
def test_who_signed_for_a_state_is_asked_back_where_he_signed_several(said: Said, question: str) -> None:
    assert said(question)[0] == "clarify"


@pytest.mark.parametrize(
    ("question", "name", "not_named"),
    [
        ("who signed the letter on behalf of Azerbaijan?", "KOULIEV", "HASSANOV"),
        ("who signed the letter of the six ambassadors on behalf of Belarus?", "Ling", "Lavrov"),
        ("who signed the 2004 request on behalf of Tajikistan?", "Rashid Alimov", "Smagulov"),
    ],
)
def test_who_signed_on_behalf_of_a_state_signed_for_it(said: Said, question: str, name: str, not_named: str) -> None:
    status, text = said(question)
    assert (status, name in text, not_named in text) == ("answered", True, False), text


@pytest.mark.parametrize(
    ("question", "begins", "without"),
    [
        pytest.param(
            "Did the Minister for Foreign Affairs sign a letter?", "Yes. Hassan HASSANOV", "No.", id="a-letter"
        ),
        pytest.param("Did the Secretary-General of the UN sign any letter?", "No.", "addressed", id="no-addressee"),
        pytest.param("Who signed the longest letter?", "Vitaly Churkin", "Abelian", id="longest"),
        pytest.param("Who wrote the shortest letter?", "Eldar KOULIEV", "Churkin", id="shortest"),
    ],
)
def test_any_letter_may_be_one_that_another_hands_over(said: Said, question: str, begins: str, without: str) -> None:
    tells(said, question, begins=begins, without=without)


@pytest.mark.parametrize(
    ("question", "named", "without"),
    [
        ("Who signed the 2002 letter for Armenia, and who the statement?", "Abelian; Kocharian", "Putin"),
        ("Who signed the 2002 letter on behalf of Belarus, and who its annex?", "Ling; Lukashenko", "Putin"),
        ("Armenia: who signed the letter of 2002 and who the statement?", "Abelian; Kocharian", "Putin"),
        ("Who signed the 2002 letter for Armenia?", "Abelian", "Kocharian"),
    ],
)
def test_of_two_texts_both_signatures_are_told(said: Said, question: str, named: str, without: str) -> None:
    tells(said, question, *named.split("; "), without=without)


def test_of_two_texts_a_state_that_signed_neither_has_no_hand(said: Said) -> None:
    declines(said, "Who signed the 2002 letter for Brazil, and who the annex?")
