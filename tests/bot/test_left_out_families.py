"""Families of later turns that leave something out: a verb, a list, a topic, a point, a post, a side.

Half of the conversations are over the four seed letters, half over two letters that answer each other.
"""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of, tells

_COMPLAINT = """United Nations   S/1999/310

Security Council

Distr.: General
22 March 1999

Original: English

Letter dated 19 March 1999 from the Permanent Representative of Estonia to the United Nations addressed to the
President of the Security Council

On instructions from my Government I wish to report that on 4 March 1999 sixteen lamps were stolen from the
Sorve lighthouse by a cutter of Latvia. The keeper was locked in the tower for two days.

The Government of Estonia demands:

1. The return of the lamps before 30 April 1999;

2. An apology to the keeper;

3. The payment of 40,000 kroons within sixty days.

A fund of 90,000 euros has been promised by Finland (60,000 euros) and Sweden (30,000 euros).

(Signed) Jaan Tamm
Permanent Representative
"""

_REPLY = """United Nations   S/1999/388

Security Council

Distr.: General
8 April 1999

Original: English

Letter dated 6 April 1999 from the Permanent Representative of Latvia to the United Nations addressed to the
President of the Security Council

I refer to the letter of Estonia of 19 March 1999. Nine lamps, and not sixteen, were taken on board, and a receipt
was given for them. The keeper was offered tea and left the tower of his own will.

Latvia rejects the demand for an apology. It will return the lamps.

(Signed) Ilze Berzina
Permanent Representative
"""


@pytest.fixture
def lamps(over: Over) -> Said:
    """A bot over a complaint and the reply to it."""
    return said_of(over(_COMPLAINT, _REPLY))


@pytest.mark.parametrize(
    ("turns", "begins", "named"),
    [
        pytest.param(
            ("Does the 2009 note mention Afghanistan?", "did the statement of 2002?"), "Yes", "2002", id="did"
        ),
        pytest.param(
            ("Is terrorism mentioned in the 2004 memorandum?", "does the 1997 letter do so too?"), "No", "", id="do-so"
        ),
        pytest.param(("Did Tajikistan sign the 2004 annex?", "and did Armenia?"), "Yes", "Martirosyan", id="another"),
        pytest.param(("Is Belarus a member?", "was Uzbekistan in 2009?"), "Yes", "Uzbekistan", id="in-a-year"),
    ],
)
def test_a_verb_left_out_is_that_of_the_question_before(
    said: Said, turns: tuple[str, ...], begins: str, named: str
) -> None:
    tells(said, turns, named, begins=begins)


@pytest.mark.parametrize(
    ("turns", "begins"),
    [
        pytest.param(("For which States did Churkin write?", "Armenia as well?"), "Yes", id="as-well"),
        pytest.param(("For which States did Churkin write?", "Georgia too?"), "No", id="too"),
        pytest.param(("Who signed the 2004 annex?", "is Putin one of them?", "Ivanou too?"), "Yes", id="once-more"),
        pytest.param(
            ("Which threats does the 2002 statement name?", "what about piracy, is it in the list?"),
            "No",
            id="in-front",
        ),
        pytest.param(("Which threats does the 2009 note name?", "organized crime too?"), "Yes", id="words-apart"),
    ],
)
def test_something_too_behind_a_list_asks_whether_it_is_of_it(said: Said, turns: tuple[str, ...], begins: str) -> None:
    tells(said, turns, begins=begins)


def test_another_one_behind_a_question_on_one_is_asked_after(said: Said) -> None:
    tells(said, ("Who signed for Belarus in 2004?", "and for Armenia too"), "Martirosyan")


@pytest.mark.parametrize(
    ("turns", "named", "not_named"),
    [
        pytest.param(
            ("Does the 1997 letter mention refugees?", "what exactly does it say about them?"),
            "one million",
            "letter titled",
            id="about-them",
        ),
        pytest.param(
            ("Is drug trafficking mentioned in 2009?", "in what context?"), "Afghanistan", "titled", id="context"
        ),
        pytest.param(("Does the 2002 statement mention Europe?", "and Asia?"), "Asia", "No:", id="another-topic"),
        pytest.param(("is the 2004 letter a reissue?", "why's that"), "technical reasons", "Yes", id="why"),
        pytest.param(
            ("under which rule did they ask for the item in 2009", "and for the annexes?"),
            "rule 20",
            "rule 14.",
            id="for-another",
        ),
    ],
)
def test_it_is_what_was_asked_after(said: Said, turns: tuple[str, ...], named: str, not_named: str) -> None:
    tells(said, turns, named, without=not_named)


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        pytest.param(("Who is Ivanou?", "did a president of the same country sign?"), "Lukashenko", id="same-country"),
        pytest.param(("Who is Andrei Denisov?", "who held that post in 2009?"), "Churkin", id="that-post"),
        pytest.param(
            ("Who signed for Armenia in 2004?", "who was in that job two years before him?"), "Abelian", id="him"
        ),
        pytest.param(
            ("Which annexes has the 2009 letter?", "what does the second one say?"), "draft resolution", id="annex"
        ),
        pytest.param(("What report is asked for in 2009?", "by when?"), "At its sixty-fifth session", id="by-when"),
    ],
)
def test_a_post_a_part_and_a_limit_are_those_just_told(said: Said, turns: tuple[str, ...], named: str) -> None:
    tells(said, turns, named)


@pytest.mark.parametrize(
    ("turns", "begins", "named"),
    [
        pytest.param(("What does Estonia demand?", "what's the second one?"), "", "2. An apology", id="second"),
        pytest.param(("What does Estonia demand?", "point 3?"), "", "40,000 kroons", id="number"),
        pytest.param(("What does Estonia demand?", "the second?", "and the next one"), "", "3. The payment", id="next"),
        pytest.param(
            ("What does Estonia demand?", "the first demand", "by when?"), "Before 30 April 1999", "", id="limit"
        ),
        pytest.param(("What does Estonia demand?", "the last one", "by when?"), "Within sixty days", "", id="span"),
        pytest.param(
            ("How many lamps were stolen according to Estonia?", "and according to the other side?"),
            "Nine",
            "",
            id="denied",
        ),
        pytest.param(
            ("What does Estonia say about the keeper?", "what does Latvia say about that?"), "", "tea", id="of-another"
        ),
        pytest.param(
            ("What does Latvia say about the keeper?", "and what's the other side's version?"),
            "",
            "locked",
            id="version",
        ),
        pytest.param(("How much money did Finland promise?", "and Sweden?"), "30,000 euros", "", id="in-brackets"),
    ],
)
def test_a_point_or_a_side_is_called_by_its_place(lamps: Said, turns: tuple[str, ...], begins: str, named: str) -> None:
    tells(lamps, turns, named, begins=begins)


@pytest.mark.parametrize("turns", [("What does Estonia demand?", "what's the fifth one?"),
                                   ("How many lamps were stolen according to Estonia?", "by when?")])  # fmt: skip
def test_what_is_not_there_is_not_told(lamps: Said, turns: tuple[str, ...]) -> None:
    status, _ = lamps(*turns)
    assert status == "unanswered"


@pytest.mark.parametrize(
    ("turns", "named", "not_named"),
    [
        pytest.param(
            ("Did Putin sign the 2004 annex?", "who did it for Russia then?"), "Denisov", "Bordyuzha", id="for"
        ),
        pytest.param(("Did Georgia sign in 2009?", "who did?"), "Churkin", "comes from", id="who-did"),
        pytest.param(
            ("Did Lavrov sign in 2009?", "who did?", "and who did in 1997?"), "KOULIEV", "comes from", id="again"
        ),
    ],
)
def test_who_did_it_is_who_did_what_was_asked_before(
    said: Said, turns: tuple[str, ...], named: str, not_named: str
) -> None:
    status, text = said(*turns)
    assert (status, named in text, not_named in text) == ("answered", True, False), text


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        pytest.param(("What does paragraph 2 of the 2009 draft say?", "how many are there?"), "five", id="are-there"),
        pytest.param(("Quote paragraph 3 of the 2009 note", "how many paragraphs in all?"), "six", id="in-all"),
        pytest.param(
            ("What does operative paragraph 1 of the 2004 draft say?", "and how many in total"), "two", id="total"
        ),
    ],
)
def test_how_many_there_are_counts_the_paragraphs(said: Said, turns: tuple[str, ...], named: str) -> None:
    tells(said, turns, f"{named} ")
