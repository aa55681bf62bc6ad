"""Letters and people called by what they do or how many they are, headings, organs, seasons, words of chat.

Over invented letters: two requests, one of them by three ambassadors; each family with what it must not answer.
"""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, declines, said_of, tells

THREE = """General Assembly                                             A/58/301

Distr.: General
9 August 2003

Original: English

Fifty-eighth session
Items 12 and 31 of the provisional agenda

PROTECTION OF COASTAL WATERS

COOPERATION AMONG FISHING COMMUNITIES

Letter dated 3 August 2003 from the Permanent Representatives of Chile, Ghana and Peru to the United Nations addressed
to the President of the General Assembly

In accordance with rule 14 of the rules of procedure of the General Assembly, we have the honour to request the
inclusion in the agenda of the fifty-eighth session of a supplementary item entitled "Observer status for the Kelp
Fishers Organization in the General Assembly". More than 400 families were displaced by the storms.

We should be grateful if you would have the present letter circulated as a document of the General Assembly, under items
12 and 31, and of the Security Council.

(Signed) R. Ovalle
Ambassador
Permanent Representative of the Republic of Chile to the United Nations

(Signed) K. Mensah
Ambassador
Permanent Representative of the Republic of Ghana to the United Nations

(Signed) B. Quispe
Ambassador
Permanent Representative of the Republic of Peru to the United Nations
"""
LATER = """General Assembly

Distr.: General
4 April 2008

Original: English

Letter dated 1 April 2008 from the Permanent Representative of Peru to the United Nations addressed to the
Secretary-General

On the basis of rule 14 of the rules of procedure of the General Assembly, I have the honour to request the inclusion in
the agenda of the sixty-second session of a supplementary item entitled "Cooperation with the Kelp Fishers
Organization". The member States of the Kelp Fishers Organization are Chile, Ghana and Peru. Its charter entered into
force on 18 September 2004, and its seat was opened on 2 December 2004.

(Signed) Bruno Quispe
Permanent Representative of Peru
"""


@pytest.fixture
def asked(over: Over) -> Said:
    """Asks over the two letters."""
    return said_of(over(THREE, LATER))


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        # headings of agenda items, which letters print in capitals
        (("What two headings in capitals stand above the 2003 letter?",), ["12", "31", "PROTECTION OF COASTAL WATERS"]),
        (("Two titles are printed in capitals over the 2003 letter. Which?",), ["COOPERATION AMONG"]),
        (("Under which two headings was the 2003 letter put on the agenda?",), ["PROTECTION"]),
        # organs besides the one named
        (("which organ besides the Assembly was to receive the 2003 letter?",), ["Security Council"]),
        (("is the Security Council to get the 2003 letter?",), ["Yes"]),
        # the letter of so many signers
        (("Did the three ambassadors want circulation in the Security Council as well?",), ["Yes"]),
        (("When did the three ambassadors write to the President of the General Assembly?",), ["3 August 2003"]),
        # both requests
        (("Did both requests lean on the same rule?",), ["Yes", "rule 14"]),
        (("to whom were the two requests addressed?",), ["President of the General Assembly", "Secretary-General"]),
        (
            ("How did the title of the requested item differ between the two KFO requests?",),
            ["Observer", "Cooperation"],
        ),
        # the term for those driven away, New York for the United Nations
        (("how many families were driven from their homes?",), ["400"]),
        (("who signed for Peru's mission in New York in 2008?",), ["Quispe"]),
        # a name with a post
        (("Quispe's full name + his title in 2008?",), ["Bruno Quispe", "Permanent Representative"]),
        # seasons and stretches of time
        (("who wrote in summer 2003?",), ["Ovalle"]),
        (("what happened in autumn 2004?",), ["18 September 2004"]),
        (("what happened between 1 November 2004 and 31 December 2004?",), ["2 December 2004"]),
        (("what happened after November 2004?",), ["2 December 2004"]),
        # words of chat
        (("wen did da charter com in2 force",), ["18 September 2004"]),
        (("doc no of the 2003 letter pls",), ["A/58/301"]),
        (("exam tmrw lol, who signed the 2008 ltr nt the 2003 one",), ["Quispe"]),
        # the State of the turn before in another list
        (("was Morocco a member in 2003?", "and in the 2008 list?"), ["No", "Chile"]),
    ],
)
def test_what_is_called_otherwise_is_found(asked: Said, turns: tuple[str, ...], named: list[str]) -> None:
    tells(asked, turns, *named)


@pytest.mark.parametrize(
    "turns",
    [
        ("Did the five ambassadors want circulation in the Security Council as well?",),
        ("What did the three ambassadors request in their letter of 1999?",),
        ("what happened in spring 2004?",),
        ("Three states had ratified the charter. I need their names.",),
        ("What two headings in capitals stand above the 1999 letter?",),
    ],
)
def test_what_is_not_there_is_not_told(asked: Said, turns: tuple[str, ...]) -> None:
    declines(asked, turns)


REACTION = """General Assembly

Distr.: General
9 March 2003

Original: English

Letter dated 10 May 2002 from the Permanent Representative of Peru to the United Nations addressed to the
Secretary-General

I am writing to express my deep concern about the signing in Arica on 4 May 2002 of the Treaty between the Republic of
Chile and the Republic of Ecuador on the harvesting of kelp. Next year we mark the fifth anniversary of the Treaty on
Coastal Peace, which cites no resolution.

(Signed) R. Ovalle
Permanent Representative of Peru
"""


@pytest.mark.parametrize(
    ("question", "named"),
    [
        # how long somebody took to react is the time between the event and his letter
        ("How long did Peru take to react to the signing in Arica?", ["6 days"]),
        ("How many days did Peru wait before protesting against the treaty?", ["6 days"]),
        ("How quickly did Peru react to the treaty, in days?", ["6 days"]),
        # an anniversary by its number
        ("third, fifth or tenth: which anniversary of the Treaty is it?", ["fifth anniversary"]),
        # whether anything of a kind is cited, by number
        ("Is any Security Council resolution cited by number in the 2002 letter?", ["No"]),
    ],
)
def test_days_and_numbers_are_reckoned_from_what_is_printed(over: Over, question: str, named: list[str]) -> None:
    tells(said_of(over(REACTION)), question, *named)


@pytest.mark.parametrize(
    "question",
    ["How long did Ecuador take to react to the signing in Arica?", "which anniversary of independence is it?"],
)
def test_no_days_are_reckoned_for_others(over: Over, question: str) -> None:
    declines(said_of(over(REACTION)), question)
