"""Families of what a question asks for: an answer that holds no such thing is passed over, whatever its words.

Over one invented letter and the four seed letters.
"""

from __future__ import annotations

from importlib import import_module
from inspect import isfunction, signature
from pkgutil import iter_modules

import pytest

import bot.demanded
from bot.ask import Bot
from bot.demanded.asked import asked_noun
from bot.demanded.looking import CHECKS
from tests.bot.invented_letters import Over
from tests.bot.says import Said

LETTER = """A/61/287
General Assembly
Distr.: General
22 August 2006

Original: English

Sixty-first session
Item 70 of the provisional agenda

Letter dated 16 August 2006 from the Permanent Representative of Iceland to the United Nations addressed to the
Secretary-General

I wish to draw your attention to the state of the harbour of Tarfa.

On 3 May 2006, the Harbour Commission of Tarfa requested the Polar Institute to submit a report on the breakwater.

The restoration of 38 paintings was paid for by the heirs of the merchant Olafsson, and the paintings were handed back
to the parish on 9 June 2006.

The dredging agreement of 12 March 2005 has so far been ratified by three of the members of the Harbour Union.

Divers of the Harbour Union are ready to survey the breakwater as soon as the ice permits.

Three contractors, Norvik, Sela and Brimar, have offered 640,000 euros for the wreck of the trawler.

The statutes of the Harbour Union encourage repairs that serve the purposes of the Union.

The Director-General of the Harbour Union has welcomed the offer.

(Signed) Hildur Magnusdottir
Ambassador
Permanent Representative of Iceland
"""


@pytest.fixture
def tarfa(over: Over) -> Bot:
    """A bot over one invented letter."""
    return over(LETTER)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Which museum gave back the 38 paintings?", id="a thing that is not there"),
        pytest.param("Which gallery returned the paintings?", id="another thing that is not there"),
        pytest.param("Which vehicle carried the paintings to the parish?", id="a third thing that is not there"),
        pytest.param("What did the Institute's report say?", id="a deed of no author"),
        pytest.param("What did the divers find?", id="another deed"),
        pytest.param("How did the heirs find the paintings?", id="a third deed"),
        pytest.param("How soon after the survey was the wreck sold?", id="a span"),
        pytest.param("How quickly was the report submitted?", id="another span"),
        pytest.param("How long after the offer was the wreck sold?", id="a third span"),
        pytest.param("Which article of the statutes serves the purposes of the Union?", id="a provision"),
        pytest.param("Which rule of the statutes encourages repairs?", id="another provision"),
        pytest.param("Which resolution encourages repairs?", id="a third provision"),
        pytest.param("What money do the divers get?", id="money"),
        pytest.param("How much does membership of the Harbour Union cost?", id="a price"),
        pytest.param("How much do the members of the Harbour Union pay?", id="a payment"),
        pytest.param("How many members does the Harbour Union have?", id="a part for the whole"),
        pytest.param("How many members are there in the Harbour Union?", id="another part"),
        pytest.param("What is the name of the Director-General of the Harbour Union?", id="a name"),
        pytest.param("What is the insurance price of the wreck of the trawler?", id="what no sentence has"),
        pytest.param("Heirs who paid for the breakwater?", id="other people"),
        pytest.param("What did the Polar Institute researchers find?", id="a deed of an organization's people"),
        pytest.param("Who opened with a speech?", id="what no cover tells"),
        pytest.param("What is Iceland accused of?", id="what nobody says"),
        pytest.param("Is it true that Magnusdottir wrote in December 2006?", id="another month"),
        pytest.param("Could the harbour signed for by Magnusdottir be reopened?", id="what could be"),
        pytest.param("Would the Secretary-General visit Tarfa?", id="what would be"),
    ],
)
def test_an_answer_without_such_a_thing_as_is_asked_for_is_none(tarfa: Bot, question: str) -> None:
    assert tarfa.ask(question).answer.status == "unanswered"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How many members of the Harbour Union have ratified the dredging agreement?", "Three"),
        ("What sum have the contractors offered?", "640,000 euros"),
        ("How much have the contractors offered for the wreck?", "640,000 euros"),
        ("Which three contractors?", "Norvik"),
        ("What did the heirs pay for?", "restoration"),
        ("What is Hildur Magnusdottir's title?", "Permanent Representative"),
        ("What is the title of Magnusdottir?", "Permanent Representative"),
        ("Did Magnusdottir sign the letter in August 2006?", "Yes"),
        ("Distribution date of the letter", "22 August 2006"),
    ],
)
def test_what_is_of_the_kind_asked_for_stays_an_answer(tarfa: Bot, question: str, told: str) -> None:
    answer = tarfa.ask(question).answer
    assert answer.status == "answered"
    assert told in " ".join((answer.answer, *answer.items))


@pytest.mark.parametrize(
    ("question", "noun", "by"),
    [
        ("Which museum returned the paintings?", "museum", "which"),
        ("What harbour fee is due?", "fee", "what"),
        ("What is the exchange rate of the krona?", "rate", "what"),
        ("What date stands in the statutes?", "date", "what"),
        ("Name the contractors of the harbour", "contractors", "name"),
        pytest.param("What did they want?", "", "what", id="no noun is asked for"),
        pytest.param("Was it signed in May?", "", "", id="nor here"),
    ],
)
def test_the_noun_that_is_asked_for(tarfa: Bot, question: str, noun: str, by: str) -> None:
    asked = asked_noun(tarfa.read(question))
    assert (asked.noun, asked.by) == (noun, by)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Was the letter signed by Smagulov written in September 2004?", id="after the distribution"),
        pytest.param(
            "Is it so that the letter which Churkin signed was written in August 2009?", id="of the distribution"
        ),
        pytest.param("Was the letter that Kouliev signed written in September 1998?", id="of another year"),
    ],
)
def test_a_month_in_which_a_letter_was_not_written_is_denied(said: Said, question: str) -> None:
    status, text = said(question)
    assert (status, text[:3]) == ("answered", "No."), text


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Is it so that Kouliev's letter was signed in March 1997?", id="no letter of that month"),
        pytest.param("Did Lavrov sign the letter in January 2002?", id="no letter of that month either"),
    ],
)
def test_no_yes_to_a_month_of_which_there_is_no_letter(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("To whom was the letter of 2009 sent?", "addressed to the Secretary-General", id="to whom"),
        pytest.param("To whom is the letter of 2004 directed?", "President of the General", id="to which organ"),
        pytest.param("To whom was the 1997 letter sent?", "addressed to the Secretary-General", id="to whom in 1997"),
        pytest.param("What is Murat Smagulov's title", "Chargé d'affaires", id="a person's title"),
        pytest.param("what is the title of Kouliev", "Permanent Representative", id="the title of a person"),
        pytest.param("what is Rashid Alimov's title", "Permanent Representative", id="a full name's title"),
    ],
)
def test_direction_and_title_of_a_person_are_kept_apart(said: Said, question: str, told: str) -> None:
    status, text = said(question)
    assert status == "answered"
    assert told in text


def test_every_check_of_the_package_is_listed_with_what_calls_for_it() -> None:
    modules = [import_module(f"bot.demanded.{one.name}") for one in iter_modules(bot.demanded.__path__)]
    there = {
        (module.__name__.rpartition(".")[2], name)
        for module in modules
        for name, check in vars(module).items()
        if isfunction(check) and check.__module__ == module.__name__ and [*signature(check).parameters] == _OF_A_CHECK
    }
    listed = {(one.module, name) for one in CHECKS for name in one.functions.split()}
    assert listed == {one for one in there if not one[1].startswith("_") and one[0] != "looking"}


_OF_A_CHECK = ["context", "told"]
