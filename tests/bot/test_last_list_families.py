"""Families of follow-ups on what was listed or shown: how many that is, the rest, those four, the second, to whom.

Each family stands with three conversations of its own or more, over the four seed letters or a letter that nobody sent.
"""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of

FERRY = """United Nations   A/61/577

General Assembly

Distr.: General
9 November 2006

Original: English

Letter dated 3 November 2006 from the Permanent Representatives of Croatia, Slovenia and Malta to the United Nations
addressed to the Secretary-General

We have the honour to transmit herewith the Declaration of Rijeka on ferry safety, adopted on 20 October 2006 (see
annex).

We should be grateful if you would have the present letter and its annex circulated as a document of the General
Assembly.

(Signed) Mirta Babić
Ambassador
Permanent Representative of Croatia

(Signed) Tomaž Oblak
Chargé d'affaires a.i. of Slovenia

(Signed) Salvu Camilleri
Ambassador
Permanent Representative of Malta

ANNEX

Declaration of Rijeka on ferry safety

1. On 4 March 2006 the ferry Galeb caught fire off Pula. On 9 March 2006 the wreck was towed to Trieste by two tugs.

2. The inquiry named four causes, such as a worn fuel line, a locked door, a missing lamp and an untrained crew. The
inquiry cost 1.9 million euros.

3. Albania, Cyprus, Greece and Turkey have informed the authors that they support the Declaration.

4. Twelve ferries are to be refitted. The fitting of alarms will be paid for by the Adriatic Safety Fund.

5. A report on the refitting shall be submitted by 1 June 2007.
"""


@pytest.fixture
def ferry(over: Over) -> Bot:
    """A bot over one invented letter."""
    return over(FERRY)


SUPPORTERS = "Which countries support the Declaration of Rijeka?"
SIGNERS = "Who signed the letter of 3 November 2006?"


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        ((SIGNERS, "count them"), "Three"),
        ((SIGNERS, "how many is that?"), "Three"),
        ((SUPPORTERS, "how many is that?"), "Four"),
        ((SUPPORTERS, "can you count them for me"), "Four"),
        (("What causes did the inquiry name?", "how many are those?"), "Four"),
        ((SIGNERS, "which of them are chargés d'affaires?", "the rest?"), "Mirta Babić and Salvu Camilleri"),
        ((SIGNERS, "which of them is permanent representative of Malta?", "and the others?"), "Tomaž Oblak"),
        ((SIGNERS, "name the last one"), "Camilleri"),
        ((SIGNERS, "what's the second?"), "Oblak"),
        (("Who signed for Slovenia?", "and for Malta?", "what ranks did those two have?"), "Chargé d'affaires"),
    ],
)
def test_what_was_listed_is_counted_and_told_in_part(ferry: Bot, turns: tuple[str, ...], named: str) -> None:
    status, text = said_of(ferry)(*turns)
    assert (status, named in text) == ("answered", True), text


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("What is the letter of 3 November 2006 about?", "to whom was it sent?"), "Secretary-General"),
        (("What is the letter of 3 November 2006 about?", "who did it go to?"), "Secretary-General"),
        ((SIGNERS, "who was it sent to?"), "Secretary-General"),
        (("What happened on 4 March 2006?", "and on the 9th?"), "Trieste"),
        (("What causes did the inquiry name?", "how much did that cost?"), "1.9 million"),
        (("When did the Galeb catch fire?", "where was that?"), "Pula"),
    ],
)
def test_what_is_meant_is_the_thing_just_spoken_of(ferry: Bot, turns: tuple[str, ...], named: str) -> None:
    status, text = said_of(ferry)(*turns)
    assert (status, named in text) == ("answered", True), text


@pytest.mark.parametrize(
    "turns",
    [
        ("How many ferries are to be refitted?", "name those twelve"),
        ("How many ferries are to be refitted?", "which twelve?"),
        ("How many tugs towed the wreck?", "name the two"),
        ("By when shall the report be submitted?", "what did the report say?"),
        ("When was the Declaration of Rijeka adopted?", "who gave the opening speech there?"),
        ("When was the Declaration of Rijeka adopted?", "who took the minutes there?"),
        ("What happened on 9 March 2006?", "who received them?"),
        ("What happened on 4 March 2006?", "why that day?"),
        ("How much did the inquiry cost?", "from whom does it have that figure?"),
        ("How much did the inquiry cost?", "where was that published?"),
        ("How much did the inquiry cost?", "what is her rank?"),
        ("What happened on 4 March 2006?", "on whose orders was the inquiry made?"),
    ],
)
def test_a_number_and_a_name_tell_nothing_of_what_is_behind_them(ferry: Bot, turns: tuple[str, ...]) -> None:
    status, text = said_of(ferry)(*turns)
    assert status != "answered", text


@pytest.mark.parametrize(
    "question", ["the second one: who signed it?", "the fourth one please, who signed it", "the third one, its date"]
)
def test_one_of_several_of_nothing_is_asked_about(ferry: Bot, question: str) -> None:
    assert ferry.ask(question).answer.status == "clarify"


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("Who signed the 2002 letter?", "how many is that?"), "Six"),
        (("Name the members in the list of 2009", "which one of these is missing in 2004?"), "Uzbekistan"),
        (("Does the memorandum of 2004 name Bordyuzha?", "and the one of 2009?"), "does not mention"),
        (("Which addenda came with the 2004 annex?", "the second?"), "Addendum 2"),
        (("Did Rakhmonov sign the statement of 2002?", "and the 2009 letter?"), "No."),
        (("What does the letter of 2009 ask for?", "who was it sent to?"), "Secretary-General"),
        (("Who signed the 2009 letter?", "and the letter of 1997?", "their posts, both?"), "Permanent Representative"),
    ],
)
def test_the_seed_letters_are_asked_on_in_the_same_way(said: Said, turns: tuple[str, ...], named: str) -> None:
    status, text = said(*turns)
    assert (status, named in text) == ("answered", True), text
