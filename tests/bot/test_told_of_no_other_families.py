"""What is told of one is told of no other: another time, State, organ, treaty or person than was asked for.

Over the letters themselves, each family with the question beside it that they do answer.
"""

from __future__ import annotations

import pytest

from tests.bot.says import Said, declines, tells


@pytest.mark.parametrize(
    "question",
    [
        # a time in which nobody wrote
        "who wrote before 1990?",
        "who signed between 2005 and 2008?",
        "who wrote in autumn 2002?",
        # a letter to an organ is one to its officer
        "did Armenia write to the Security Council?",
        "who wrote to Azerbaijan?",
        # what ratified an agreement ratified no treaty beside it
        "is the treaty ratified by all?",
        # one meeting of several is none of the others
        "did the meeting of the Council take place in 2003?",
        # another anniversary, and what its number counts
        "who signed the fifth anniversary statement?",
        "was the statement issued on the fifteenth anniversary?",
        # that letters have an annex tells of none without
        "does any letter have no annex?",
        # whoever was ambassador of another State before
        "who was the ambassador before Lavrov?",
        # an office that is spoken of without the name of whoever holds it
        "is the secretary general of the CSTO named?",
        "is the co-chairman of the Minsk Conference named?",
        "is there a chairman of the council named?",
        # whom States sent is no letter, and its title tells of one only
        "name the countries that sent ambassadors only in 2002 but chargés in 2004",
        # the days on which treaties were signed count no signatures
        "in which year did most states sign?",
        # what somebody replied to a person is not who he is
        "who delivered weapons worth a billion dollars to Azerbaijan?",
        "which Security Council resolution accorded the CSTO observer status?",
        "what post did Smagulov hold in the CSTO?",
        "what do all the letters have in common?",
        # two letters of a name are no code of a State
        "what is asked of Ban Ki-moon?",
    ],
)
def test_what_is_told_of_one_is_told_of_no_other(said: Said, question: str) -> None:
    declines(said, question)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("who wrote before 2000?", "KOULIEV"),
        ("who signed for Russia except Putin?", "Denisov"),
        # of two lists the one that is asked of, and the one that is held against it
        ("were all the members of 2009 already members in 2004?", "No"),
        ("are all members of 2004 in the 2009 list?", "Yes"),
        ("which members of 2004 are not in the 2009 list?", "None"),
        ("which members of 2009 were not in the 2004 list?", "Uzbekistan"),
        ("which 2002 signatory is not a member in 2009?", "None"),
        ("which members of 2009 did not sign in 2002?", "Uzbekistan"),
        ("who sent more than one letter?", "Kazakhstan"),
        ("who signed for Armenia besides Abelian?", "Kocharian"),
        ("which letters did Russia send before 2008?", "21 May 2002"),
        ("did Kazakhstan write to the President of the General Assembly in 2004?", "Yes"),
        ("was the agreement ratified by all members?", "No"),
        ("was the session of the Council on 6 October 2007?", "Yes"),
        ("who signed the tenth anniversary statement for Armenia?", "Kocharian"),
        ("who was the Russian ambassador before Denisov?", "Lavrov"),
        ("is the highest official of CSTO named?", "Bordyuzha"),
        ("is the Kazakh chargé named in 2004?", "Smagulov"),
        ("which year had the most signatures?", "2002"),
        # whoever speaks for a State: its own signers in every letter, and who writes on behalf of it
        ("who speaks for Tajikistan in all letters?", "Rashid Alimov"),
        ("who spoke for Kazakhstan?", "Nazarbaev"),
        ("who spoke for Belarus?", "Churkin"),
        ("who were Armenia's representatives?", "Martirosyan"),
        ("who sent a chargé in 2004?", "Ivanou"),
        # of two years the one for which nothing is told is said to be silent
        ("who was the ambassador of Belarus in 2002 and 2004?", "For 2004 the letters tell of none"),
        ("who signed for Armenia in 2004 and 2009?", "For 2009 the letters tell of none"),
        ("which countries had an ambassador in 2004?", "Denisov"),
        # the articles that worry somebody are not those that are cited beside them
        ("which articles worry Azerbaijan?", "joint use of military facilities"),
        ("which articles trouble Azerbaijan?", "joint use of military facilities"),
        ("quels articles inquiètent l'Azerbaïdjan ?", "joint use of military facilities"),
        ("which resolution is number 1631?", "17 October 2005"),
        ("did the Council adopt resolution 59/50?", "No"),
        ("which council resolution is cited?", "1631"),
        # each letter that cites it, not the first of them alone
        ("how many letters cite the Charter?", "Four letters"),
        ("which letters cite the Charter of the United Nations?", "14 July 2009"),
        ("which letters cite no resolution?", "10 August 2004"),
        # countries are counted, not signatures; persons by the letters that name them
        ("how many countries signed in 2004?", "Six states"),
        ("who appears in more than one letter?", "Rashid Alimov"),
        # lists of one letter against each other, and what every list names
        ("is the list of members in the 2004 annex the same as the one in addendum 1?", "Yes"),
        ("is the member list of 2004 the same as in 2009?", "No"),
        (
            "which members were in all the lists?",
            "Armenia, Belarus, Kazakhstan, Kyrgyzstan, the Russian Federation and Taj",
        ),
        ("which country is new in 2009?", "Uzbekistan"),
        ("who is listed first in 2009?", "Armenia"),
        ("is the membership list of 2009 longer than that of 2004?", "Yes"),
        ("how many members are there five years after 2004?", "seven"),
        # named in every letter, not in any of them
        ("which country appears in all four letters?", "Armenia and the Russian Federation"),
        # signed the one text and not the other; in no such office, and still there
        ("who signed the annex of 2004 but not the cover letter?", "Ivanou"),
        ("who signed the 2004 letter but not as a permanent representative?", "Smagulov"),
        ("did Belarus's permanent representative sign the 2004 letter?", "Ivanou"),
        ("is there a letter from Kazakhstan to the Secretary-General?", "21 May 2002"),
        ("what's the newest letter?", "The latest is the letter of 14 July 2009"),
        ("who signed the first Kazakh letter?", "Jarbussynova"),
        ("who signed the last letter from Kazakhstan?", "Smagulov"),
        ("what's the total number of people who signed anything?", "20 different persons"),
        ("Who wrote the annex to the Azerbaijani letter of 1997?", "HASSANOV"),
    ],
)
def test_what_is_told_of_it_is_told(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        # "it" behind a question on membership is the State, where a letter cannot do the deed
        (("is Uzbekistan a member?", "did it sign in 2002?"), "No. Uzbekistan"),
        (("is Georgia a member?", "did it sign in 2002?"), "No. Georgia"),
        (("is Belarus a member in 2004?", "did it sign in 2009?"), "No. Belarus"),
        (("is Uzbekistan a member?", "since when?", "did it sign in 2002?"), "No. Uzbekistan"),
        (("was Uzbekistan a member in 2004?", "did it join later?"), "Yes"),
        (("was Belarus a member in 2004?", "did it join later?"), "No"),
        # two counts are added up
        (("how many signatures does the 2002 letter have?", "and the annex?", "in total?"), "Twelve signatures"),
        (("how many signed the 2004 letter?", "and both together?"), "Seven signatures"),
    ],
)
def test_what_a_short_turn_leans_on_is_what_was_told(said: Said, turns: tuple[str, ...], named: str) -> None:
    tells(said, turns, named)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("was Belarus a member before 2009?", "Yes"),
        ("did Uzbekistan join before 2004?", "No"),
        ("did Uzbekistan join later than 2004?", "Yes"),
        ("had Uzbekistan joined before the 2009 letter?", "Yes"),
        ("how many signatures in all are in the letter of 21 May 2002 and its annex?", "Twelve"),
    ],
)
def test_membership_before_a_year_is_that_of_the_lists_before_it(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize("question", ["did Uzbekistan join before 2009?", "was Uzbekistan a member before 2009?"])
def test_the_first_list_that_names_a_state_tells_nothing_of_the_time_before(said: Said, question: str) -> None:
    declines(said, question)


@pytest.mark.parametrize(
    "turns",
    [
        ("who signed the 2009 letter?", "and what did the Secretary-General reply to him?"),
        ("who signed the 2009 letter?", "what did the UN answer him?"),
        ("who wrote the annex of 1997?", "did the Secretary-General reply to him?"),
    ],
)
def test_what_somebody_replied_is_not_who_he_replied_to(said: Said, turns: tuple[str, ...]) -> None:
    declines(said, turns)
