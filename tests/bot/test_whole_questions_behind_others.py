"""A later turn that says itself what it is about is asked by itself; one that leans stays with what was spoken of.

Over the seed letters: each question behind one on another letter.
"""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells

OF_2009 = "who signed the 2009 letter?"
OF_1997 = "what is the symbol of the 1997 letter?"
OF_2004 = "who are the members in 2004?"


@pytest.mark.parametrize(
    ("turns", "named", "without"),
    [
        # it names its own time
        ((OF_1997, "Which State is on the 2009 roster but not on the one from 2004?"), "Uzbekistan", "A/52"),
        ((OF_2004, "Was it the Permanent Representative of Belarus who signed the 2004 request?"), "Ivanou", "Tajik"),
        ((OF_1997, "Are the letters of 2002 and 2009 addressed to the same office?"), "Yes", "A/52"),
        # its own part, of which there is but one
        ((OF_2009, "How many operative paragraphs are there in the draft on observer status?"), "two", "five"),
        ((OF_2009, "Number of numbered paragraphs in the explanatory memorandum?"), "five", "six"),
        # a person, a provision
        ((OF_1997, "which country is Alimov from?"), "Tajikistan", "1997"),
        ((OF_1997, "what is resolution 59/50 about?"), "observer status", "1997"),
        # all that is loaded
        ((OF_2009, "how many letters are there?"), "Four", ""),
        ((OF_2004, "did Lavrov sign anything in these papers?"), "Yes", ""),
        # it leans: on the letter, on the question, on what was told
        ((OF_2004, "who signed the letter?"), "Smagulov", "Churkin"),
        ((OF_2004, "and in 2009?"), "Uzbekistan", ""),
        ((OF_2009, "does it have an annex?"), "annex II", "1997"),
    ],
)
def test_a_whole_question_is_asked_by_itself(said: Said, turns: tuple[str, ...], named: str, without: str) -> None:
    tells(said, turns, named, without=without)


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("which country did Jarbussynova represent?", "president of that country then?"), "Nazarbaev"),
        ((OF_2004, "and five years later, anyone new?"), "Uzbekistan"),
        (("what did the six States ask for in 2004?", "did they get it?"), "59/50"),
    ],
)
def test_what_leans_is_told_of_what_was_spoken_of(said: Said, turns: tuple[str, ...], named: str) -> None:
    tells(said, turns, named)
