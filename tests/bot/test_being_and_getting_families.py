"""What a thing is said to be, who gets or gives it, and whose number it is, in forms other than the question's."""

from __future__ import annotations

import pytest

from tests.bot.conftest import Over
from tests.bot.says import Said, said_of, tells

HARBOUR = """United Nations                                                       A/61/540

General Assembly                                   Distr.: General
                                                   20 October 2006

                                                   Original: English

Sixty-first session
Agenda item 71

Letter dated 12 October 2006 from the Permanent Representative of
Peru to the United Nations addressed to the Secretary-General

I write about the Convention on Shared Harbours, signed in Quito on 3 May 2006 by the Republic of Chile and the
Republic of Ecuador, and so far approved by two of the coastal States.

The Convention created a Chilean-Ecuadorian port authority which, at a time when half of the quays of Peru stand empty,
represents a grave risk to our trade.

The secret Chilean boat shipments to Ecuador worth six million dollars have already closed two yards.

The Government of Ecuador does not intend to settle the dispute over the quays by talks.

The Convention keeps its strictly commercial purpose, and was deposited with the Harbour Registry on 9 May 2006.

It was decided to establish, on the basis of the Convention, a regional pilots' association. Pilot cutters were then
created, which are capable of towing any ship.

We ask the Registry to submit to the Economic and Social Council at its fortieth session a list of the quays.

(Signed) Rosa Quispe
Ambassador
Permanent Representative
"""


@pytest.fixture
def harbour(over: Over) -> Said:
    """Says what a bot does over a letter on harbours."""
    return said_of(over(HARBOUR))


@pytest.mark.parametrize(
    ("question", "begins", "named"),
    [
        ("is the convention a risk to peru", "Yes", "represents a grave risk"),
        ("is the port authority a risk", "Yes", "represents a grave risk"),
        ("is the convention commercial", "Yes", "strictly commercial purpose"),
        ("does ecuador want to settle the dispute", "No", "does not intend"),
        ("does ecuador want talks on the quays", "No", "does not intend"),
    ],
)
def test_what_a_thing_is_may_be_told_without_being(harbour: Said, question: str, begins: str, named: str) -> None:
    tells(harbour, question, named, begins=begins)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("who received the chilean boats", "shipments to Ecuador"),
        ("who got the boats from chile", "shipments to Ecuador"),
        ("who should get the list of the quays", "Economic and Social Council"),
        ("where was the convention deposited", "deposited with the Harbour Registry"),
        ("why were the pilot cutters created", "capable of towing"),
        ("which new association is to be set up", "regional pilots' association"),
        ("what did chile and ecuador sign in quito", "Convention on Shared Harbours"),
    ],
)
def test_who_gets_and_what_for_is_told_by_giving_and_making(harbour: Said, question: str, named: str) -> None:
    tells(harbour, question, named)


@pytest.mark.parametrize(
    "question",
    [
        "how many states signed the convention",
        "is the port authority a chilean company",
        "was the port authority created between lima and santiago",
        "is the convention a treaty of the united nations",
    ],
)
def test_what_is_said_of_another_deed_or_thing_is_no_answer(harbour: Said, question: str) -> None:
    assert harbour(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("is csto a regional international organization", "Yes"),
        ("was the observer status granted in 2003", "No."),
        ("was observer status accorded in 2002", "No."),
        ("what status was csto given", "has had observer status"),
        ("what rule covers the explanatory note", "rule 20"),
        ("which draft has fewer operative paragraphs", "two operative paragraphs"),
        ("who comes last among the signers in 2004", "Alimov"),
        ("who signed for belarus in each letter", "Ivanou"),
        ("what will happen at the 65th session", "sixty-fifth session"),
        ("does azerbaijan blame armenia or russia", "violation of its obligations"),
        ("is the annex of 2004 english or russian", "Russian"),
    ],
)
def test_questions_typed_in_haste_over_the_seeds(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question", ["is csto a un body", "is the csto a member of the un", "is csto an organ of the un"]
)
def test_a_body_named_beside_another_is_no_part_of_it(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    "question",
    [
        "did the treaty enter into force",
        "is the cooperation effective",
        "are the rapid deployment forces part of the un",
        "does the 1997 letter accuse the un",
        "has the treaty been useful",
        "did azerbaijan sign the treaty",
        "was the treaty signed by azerbaijan",
        "is armenia violating its obligations",
        "does armenia want a peaceful solution to the benefit of all",
        "what is the first word of the annex heading in 2004",
    ],
)
def test_a_sentence_near_a_claim_bears_it_not_out(said: Said, question: str) -> None:
    status, text = said(question)
    assert status != "answered" or text.startswith("No"), text


@pytest.mark.parametrize(
    ("question", "named", "without"),
    [
        ("which letter mentions terrorism first", "21 May 2002", "10 August 2004"),
        ("which letter was the last to mention afghanistan", "14 July 2009", "21 May 2002"),
        ("which letters mention organized crime", "10 August 2004", "No loaded"),
        ("which letters are about csto", "14 July 2009", "stands for"),
        ("how long after the agreement was signed did it enter into force", "16 January 2009", "18 September"),
        ("how many states ratified the agreement on peacekeeping", "Four", ""),
        ("what does the treaty legalize", "arms deliveries", "cites"),
        ("did russia sign a treaty with armenia", "Yes", ""),
    ],
)
def test_what_is_asked_goes_with_its_own_letter_and_deed(said: Said, question: str, named: str, without: str) -> None:
    tells(said, question, named, without=without)


@pytest.mark.parametrize(
    ("question", "named", "without"),
    [
        ("is the letter of 2009 signed by all seven", "No", "Yes"),
        ("was the 2002 letter signed by all six", "Yes", ""),
        ("for which session was the item requested in 2009", "sixty-fourth", "entitled"),
        ("when did the csto become a regional organization", "18 September 2003", "1994"),
        ("is resolution 59/50 from 2004", "Yes", "does not cite"),
        ("is resolution 59/50 from 2005", "No", "does not cite"),
        ("is russia violating its obligations", "Yes", ""),
        ("when did csto become an organization", "18 September 2003", "2004 and"),
    ],
)
def test_the_number_and_the_noun_that_are_named_count(said: Said, question: str, named: str, without: str) -> None:
    tells(said, question, named, without=without)
