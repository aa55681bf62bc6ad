"""Whether a letter tells when, who or how many: yes with what it tells; and what a claim before holds of instead."""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of, tells

FERRY = """A/61/512

General Assembly
Distr.: General
2 October 2006
Original: French

Sixty-first session

Letter dated 20 September 2006 from the Permanent Representative of the Comoros to the United Nations addressed to the
Secretary-General

I have the honour to inform you that the ferry "Karthala" sank on 11 August 2006 off Moroni. Nineteen persons were
drowned.

I should be grateful if you would have the present letter circulated as a document of the General Assembly.

(Signed) Ahmed Djoumbe
Permanent Representative
"""


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("Does the 1997 letter say what percentage of territory is occupied?",), "20 per cent"),
        (("does the letter of 2004 tell when the charter entered into force?",), "18 September 2003"),
        (("does the 1997 letter state what the arms were worth?",), "billion"),
        (("Who signed in 1997?", "does he say where the treaty was signed?"), "Moscow"),
        (("Who is Bordyuzha?", "does it say what his job is?"), "highest administrative official"),
        (("do the letters tell us who leads the CSTO?",), "Bordyuzha"),
    ],
)
def test_a_letter_tells_what_the_question_inside_asks(said: Said, turns: tuple[str, ...], named: str) -> None:
    tells(said, turns, named, begins="Yes.")


@pytest.mark.parametrize(
    "turns",
    [
        ("Who signed in 1997?", "does he say when the charter entered into force?"),
        ("do we learn who chairs the Minsk Conference?",),
    ],
)
def test_what_only_another_letter_tells_is_not_told(said: Said, turns: tuple[str, ...]) -> None:
    assert said(*turns)[0] == "unanswered"


@pytest.mark.parametrize(
    ("turns", "named", "without"),
    [
        (("Does the 2004 letter mention human trafficking?", "which one does?"), "14 July 2009", "10 August"),
        (("Was the letter of 2004 sent to the Secretary-General?", "which were?"), "5 September 1997", "10 August"),
        (("Does the 2002 letter cite rule 14?", "Which do?"), "14 July 2009", ""),
        (("Did Belarus sign the letter of 2009?", "which countries did?"), "Churkin", "Belarus"),
        (("Is Azerbaijan a party to the Treaty on Collective Security?", "which states are?"), "Tajikistan", "Azerb"),
        (("Does the 1997 letter ask for observer status?", "Which letter does?"), "10 August 2004", "1997"),
    ],
)
def test_which_does_asks_for_what_the_claim_holds_of(
    said: Said, turns: tuple[str, ...], named: str, without: str
) -> None:
    tells(said, turns, named, without=without)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Did the Comoros write to the Security Council?", "No."),
        ("Was the letter of the Comoros in French?", "Yes."),
        ("Is the Comoros' letter in Portuguese?", "No."),
    ],
)
def test_a_claim_on_a_cover_is_held_against_what_it_prints(over: Over, question: str, begins: str) -> None:
    tells(said_of(over(FERRY)), question, begins=begins)


@pytest.mark.parametrize("turns", [("was Angela hurt?",), ("was anybody arrested?",), ("did it need a vote?",)])
def test_a_claim_is_not_answered_by_the_words_of_the_question_before(over: Over, turns: tuple[str, ...]) -> None:
    before = "Was the letter of the Comoros in English?"
    assert said_of(over(FERRY))(before, *turns)[0] != "answered"


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("Who signed the letter of 1997?", "define observer status"), "The letter of 5 September 1997 does not"),
        (("what does the letter of 2004 say about disasters?",), "The letter of 10 August 2004 does not"),
        (("what does the 2004 letter say about penguins?",), "The letters say nothing about penguins"),
    ],
)
def test_a_refusal_names_the_letter_that_is_silent_where_another_is_not(
    said: Said, turns: tuple[str, ...], named: str
) -> None:
    status, text = said(*turns)
    assert (status, text[: len(named)]) == ("unanswered", named)
