"""Families of later turns that ask one thing by one word, and whose answer must tell that thing: else it is kept back.

The conversations are over the four seed letters.
"""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    "turns",
    [
        pytest.param(("What did Lukashenko sign?", "and Putin?", "Did they sign the letter of 2009 too?"), id="they"),
        pytest.param(("Does the CSTO have observer status?", "who gave it?"), id="who-gave-it"),
        pytest.param(("Does the CSTO have observer status?", "who proposed it?"), id="who-proposed-it"),
        pytest.param(("Did Armenia sign in 2002?", "Who for?"), id="who-for"),
        pytest.param(
            ("Who wrote to the President of the General Assembly?", "When?", "What was the President's name?"),
            id="no-name",
        ),
        pytest.param(("In 2006 the organization was included in something. What?", "By whom?"), id="by-nobody"),
        pytest.param(("What treaty did Russia sign on 29 August 1997?", "With Belarus?"), id="with-another"),
        pytest.param(("When was the treaty with Armenia signed?", "Against Turkey?"), id="against-another"),
        pytest.param(("Who is Murat Smagulov?", "Who is Askar Akayev?", "What do they have in common?"), id="common"),
        pytest.param(("Which of the letters is in Russian?", "Is the annex too?"), id="the-annex-too"),
        pytest.param(("Who is Eldar Kouliev?", "And the other one?", "same person?"), id="same-as-nobody"),
        pytest.param(
            ("Does the explanatory note say how many states ratified the agreement?", "Which ones?"), id="which-ones"
        ),
        pytest.param(("Who was the Secretary-General of the CSTO in 2004?", "what nationality?"), id="of-nobody"),
        pytest.param(("Who was the treasurer of the CSTO?", "From which country?"), id="country-of-nobody"),
        pytest.param(
            ("Which committees are named in the 2009 letter?", "Which of them is of the Security Council?"), id="picked"
        ),
        pytest.param(("What did the 2004 draft request?", "When?"), id="no-day-of-a-draft"),
        pytest.param(("Which letter cites resolution 1631?", "Who signed it?", "When?"), id="when-behind-a-miss"),
    ],
)
def test_what_the_turn_asks_for_is_not_told(said: Said, turns: tuple[str, ...]) -> None:
    status, text = said(*turns)
    assert status == "unanswered", text


@pytest.mark.parametrize(
    ("turns", "named", "without"),
    [
        pytest.param(
            ("Did Lavrov sign in 2002?", "Did he sign the letter of 21 May 2002?"), "Lavrov", "No", id="he-did"
        ),
        pytest.param(
            ("What did Kocharian sign?", "Did he sign the letter of 2009 as well?"), "No.", "Yes", id="he-did-not"
        ),
        pytest.param(("Who signed first in the 2002 annex?", "and last?"), "Rakhmonov", "Alimov", id="last-there"),
        pytest.param(
            ("What is document A/52/322?", "Of what date?"), "5 September 1997", "29 August", id="of-the-paper"
        ),
        pytest.param(
            ("Which of the letters mention Uzbekistan?", "Who signed it?"), "Churkin", "Kouliev", id="the-one"
        ),
        pytest.param(
            ("Which letter mentions Uzbekistan?", "Who signed it?", "When?"), "14 July 2009", "2007", id="when-signed"
        ),
        pytest.param(
            ("Is Tajikistan a member of CSTO?", "Who signed for it in 2004?"), "Rashid Alimov", "Denisov", id="for-it"
        ),
        pytest.param(
            ("Are there drafts in the letters?", "What does the first one decide?"), "observer", "sub-item", id="first"
        ),
        pytest.param(
            ("Are there drafts in the letters?", "What does the second one decide?"), "sub-item", "invite", id="second"
        ),
        pytest.param(
            ("When were the Rapid Deployment Forces set up?", "What are they capable of?"),
            "guaranteed",
            "",
            id="set-up",
        ),
        pytest.param(("Who signed the 2004 request for Belarus?", "His rank, too."), "Chargé", "mention", id="his-too"),
        pytest.param(
            ("Who signed the 2004 request for Belarus?", "Bonus: his rank, for the full score?"),
            "Chargé",
            "",
            id="score",
        ),
        pytest.param(
            ("Who signed the 2002 cover letter for Kyrgyzstan?", "and the 2004 request?"),
            "Toktomushev",
            "",
            id="request",
        ),
        pytest.param(
            ("Who signed for Tajikistan in 2002?", "and in 2004?", "the same man?"), "Yes.", "No.", id="same-man"
        ),
        pytest.param(("Is Churkin named in 2004?", "Who signed for Russia then?"), "Denisov", "Lavrov", id="then"),
        pytest.param(
            ("Did Azerbaijan sign in 2002?", "Who signed for Armenia then?"), "Abelian", "Martirosyan", id="then-too"
        ),
        pytest.param(
            ("Does the 2004 letter have a footnote?", "What does it say?"), "Reissued", "forward", id="the-note-says"
        ),
        pytest.param(
            ("Which letter is the longest?", "And the shortest?", "Who signed the shortest?"),
            "KOULIEV",
            "Churkin",
            id="the-shortest",
        ),
        pytest.param(("Who signed for Russia in 2004?", "and in 2009?", "same guy?"), "No.", "Yes.", id="not-the-same"),
    ],
)
def test_what_the_turn_asks_for_is_told(said: Said, turns: tuple[str, ...], named: str, without: str) -> None:
    tells(said, turns, named, without=without)


@pytest.mark.parametrize(
    "turns",
    [
        ("Which Permanent Representatives did Churkin speak for?", "and their names?"),
        ("on whose behalf did Churkin write", "what are their names?"),
    ],
)
def test_states_are_no_names_of_persons(said: Said, turns: tuple[str, ...]) -> None:
    assert said(*turns)[0] == "unanswered"


def test_under_which_name_asks_for_no_signature(said: Said) -> None:
    status, text = said("Under which official names do Belarus and Kyrgyzstan stand in the 2004 list?")
    assert (status, "Kyrgyz Republic" in text, "Ivanou" in text) == ("answered", True, False), text
