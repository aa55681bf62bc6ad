"""Families of follow-ups told from what stands near the last quote, or refused: never from a letter nobody spoke of.

Over the seed letters and three that are invented, two of which tell of one day in words of their own.
"""

from __future__ import annotations

import pytest

from tests.bot.fishing_letters import COMPLAINT, OTHER, REPLY
from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of


@pytest.fixture
def near(over: Over) -> Said:
    """Status of the last answer of a conversation over the three letters, and all it says."""
    return said_of(over(COMPLAINT, REPLY, OTHER))


BOATS = "How many fishing boats were stopped off Orealla?"


@pytest.mark.parametrize(
    ("turns", "named", "not_named"),
    [
        ((BOATS, "of whom women?"), "four women", "14"),
        ((BOATS, "when were the fishermen released?"), "24 August 2007", "29 August"),
        ((BOATS, "thanks", "how much did each owner pay?"), "900", "14 women"),
        (("Who leads the patrol committee?", "who is paying for it?"), "Brazil", "Nepal"),
        (("Who leads the patrol committee?", "its seat is in which town?"), "Georgetown", "Pokhara"),
    ],
)
def test_what_is_asked_stands_near_the_quote(near: Said, turns: tuple[str, ...], named: str, not_named: str) -> None:
    status, text = near(*turns)
    assert (status, named in text, not_named in text) == ("answered", True, False), text


@pytest.mark.parametrize(
    ("turns", "named", "not_named"),
    [
        (("How many fishing boats were stopped according to Guyana?", "and according to Suriname?"), "nine", "leven"),
        (("How many tonnes was the catch according to Guyana?", "what does Suriname say?"), "2.8", "6.5"),
        (("Where did the incident take place according to Guyana?", "and Suriname, where does it say it was?"),
         "Paramaribo", "Orealla"),
    ],
)  # fmt: skip
def test_the_other_side_tells_it_in_its_own_words(
    near: Said, turns: tuple[str, ...], named: str, not_named: str
) -> None:
    status, text = near(*turns)
    assert (status, named in text, not_named in text) == ("answered", True, False), text


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("Where did the third incident occur?", "and the two earlier ones?"), "Skeldon"),
        (("Where did the third incident occur?", "the previous one?"), "Crabwood Creek"),
        (("Where did the second incident occur?", "and the first?"), "Skeldon"),
    ],
)
def test_another_one_of_a_row_is_found_by_its_number(near: Said, turns: tuple[str, ...], named: str) -> None:
    status, text = near(*turns)
    assert (status, named in text) == ("answered", True), text


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("Which letters mention Suriname?", "who signed the later one?"), "Kromodimedjo"),
        (("Which letters mention Suriname?", "who wrote the older one?"), "Alleyne"),
        (("Which letters mention Guyana?", "what is the date of the most recent one?"), "12 September 2007"),
    ],
)
def test_a_letter_is_called_by_its_place_among_those_quoted(near: Said, turns: tuple[str, ...], named: str) -> None:
    status, text = near(*turns)
    assert (status, named in text) == ("answered", True), text


@pytest.mark.parametrize(
    "asked", ["who says so?", "which state claims that?", "according to whom?", "who's saying that"]
)
def test_who_speaks_is_the_one_who_signed_what_was_quoted(near: Said, asked: str) -> None:
    status, text = near(BOATS, "wow", asked)
    assert (status, "Persaud" in text) == ("answered", True), text


@pytest.mark.parametrize("said", ["wow", "damn", "lol ok", "hm, ok", "crazy"])
def test_an_interjection_leaves_the_talk_as_it_was(near: Said, said: str) -> None:
    assert near(BOATS, said)[0] == "answered"
    assert "four women" in near(BOATS, said, "of whom women?")[1]


@pytest.mark.parametrize(
    "turns",
    [
        (BOATS, "and which organizations?"),
        (BOATS, "by which office?"),
        (BOATS, "what about glaciers there?"),
        ("Who leads the patrol committee?", "how many glaciers does it own?"),
    ],
)
def test_no_letter_that_nobody_spoke_of_answers(near: Said, turns: tuple[str, ...]) -> None:
    _, text = near(*turns)
    assert "Pokhara" not in text
    assert "Langtang" not in text


@pytest.mark.parametrize(
    ("turns", "yes"),
    [
        (("Which countries put their signature to the 2002 letter?", "does Georgia show up there?"), False),
        (("Which countries put their signature to the 2002 letter?", "does Tajikistan appear there?"), True),
        (("Which States are members in 2009?", "does Turkmenistan figure in it?"), False),
    ],
)
def test_whether_somebody_shows_up_in_what_was_told(said: Said, turns: tuple[str, ...], yes: bool) -> None:
    status, text = said(*turns)
    assert (status, text.startswith("Yes" if yes else "No")) == ("answered", True), text


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("Which president signed for Kazakhstan in 2002?", "and his ambassador?"), "Jarbussynova"),
        (("Who signed the 2002 statement for Tajikistan?", "and its permanent representative?"), "Alimov"),
        (("Which head of State signed for Armenia in 2002?", "his ambassador in New York?"), "Abelian"),
    ],
)
def test_the_holder_of_an_office_is_that_of_the_state_spoken_of(said: Said, turns: tuple[str, ...], named: str) -> None:
    status, text = said(*turns)
    assert (status, named in text) == ("answered", True), text


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("How much did the rice growers lose in 2005?", "and in 2006?"), "75,000 dollars in 2006."),
        (("How much did the rice growers lose in 2005?", "and the year after?"), "75,000 dollars in 2006."),
        (("How many women were taken to Nickerie?", "and children?"), "two"),
        (("How many fishermen were taken to Nickerie?", "women?"), "four women"),
    ],
)
def test_the_other_half_of_a_sentence_tells_of_the_other_thing(near: Said, turns: tuple[str, ...], named: str) -> None:
    status, text = near(*turns)
    assert (status, named in text) == ("answered", True), text


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("Who signed the 2009 letter?", "in French please"), "Lettre du 14 juillet 2009"),
        (("On what day was the letter of 2004 written?", "auf deutsch bitte"), "10. August 2004"),
        (("Who signed the 1997 annex?", "and in Spanish?"), "5 de septiembre de 1997"),
    ],
)
def test_an_answer_is_given_once_more_in_another_language(said: Said, turns: tuple[str, ...], named: str) -> None:
    status, text = said(*turns)
    assert (status, named in text) == ("answered", True), text


@pytest.mark.parametrize("asked", ["you sure?", "really?", "are you certain about that?"])
def test_a_doubt_is_met_with_the_same_proof(said: Said, asked: str) -> None:
    status, text = said("When was the charter registered?", asked)
    assert (status, "16 December" in text) == ("answered", True), text


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("Who is Andrei Denisov?", "what did he sign?", "when?"), "10 August 2004"),
        (("Who wrote the 2009 letter?", "when?"), "14 July 2009"),
        (("To whom is the 1997 letter addressed?", "when was that?"), "5 September 1997"),
    ],
)
def test_when_behind_who_wrote_is_the_date_of_the_letter(said: Said, turns: tuple[str, ...], named: str) -> None:
    status, text = said(*turns)
    assert (status, named in text) == ("answered", True), text


@pytest.mark.parametrize(
    "turns",
    [
        ("What happened in Moscow in 1997?", "who signed it?"),
        ("How many members ratified the agreement on peacekeeping activity?", "out of how many?"),
        ("The agreement on peacekeeping activity was signed on which day?", "and in which town?"),
    ],
)
def test_what_was_not_told_is_refused_and_not_told_of_something_else(said: Said, turns: tuple[str, ...]) -> None:
    status, text = said(*turns)
    assert status == "unanswered", text


@pytest.mark.parametrize(
    ("turns", "named", "not_named"),
    [
        (("How many fishing boats were stopped off Orealla?", "at what distance?"), "14 nautical miles", "Paramaribo"),
        (("Who leads the patrol committee?", "when was it set up?"), "3 May 2001", "2003"),
        (
            ("How many fishing boats were stopped off Orealla?", "where were the fishermen brought?"),
            "Nickerie",
            "Skeldon",
        ),
        (("Who leads the patrol committee?", "by which country is it paid for?"), "Brazil", "Nepal"),
    ],
)
def test_a_fresh_question_stays_with_the_paragraph(
    near: Said, turns: tuple[str, ...], named: str, not_named: str
) -> None:
    status, text = near(*turns)
    assert (status, named in text, not_named in text) == ("answered", True, False), text


def test_what_the_paragraph_does_not_count_is_counted_nowhere_else(near: Said) -> None:
    status, text = near("Where did the third incident occur?", "how many fishermen were released?")
    assert (status, "staff" in text) == ("unanswered", False), text


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (
            ("Who put his name to the 2002 statement on behalf of Armenia?", "and the name of the ambassador?"),
            "Abelian",
        ),
        (("Under the 2002 statement, who signed for Belarus?", "and its permanent representative?"), "Ling"),
        (("Who signed on behalf of Russia in the annex of 2004?", "hbu 2009"), "Churkin"),
    ],
)
def test_a_part_that_nobody_signed_is_left_for_its_letter(said: Said, turns: tuple[str, ...], named: str) -> None:
    assert named in said(*turns)[1]


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("Who is Indra Persaud?", "whom does she address?"), "PRESIDENT OF THE SECURITY COUNCIL"),
        (("Who signed the annex for Guyana?", "whom did she address?"), "PRESIDENT OF THE SECURITY COUNCIL"),
        (("Who is Sunita Gurung?", "whom was she writing to?"), "SECRETARY-GENERAL"),
    ],
)
def test_the_addressee_is_that_of_the_text_somebody_signed(near: Said, turns: tuple[str, ...], named: str) -> None:
    status, text = near(*turns)
    assert (status, named in text.upper()) == ("answered", True), text


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (
            (
                "Under the 2002 statement, who signed for Armenia?",
                "no, I mean the letter by which it was sent to New York",
            ),
            "Abelian",
        ),
        (("Who signed the 1997 annex?", "sorry, the letter that transmitted it to the UN"), "KOULIEV"),
        (("Who signed the 2002 statement for Tajikistan?", "and the letter that carried it to the UN?"), "Alimov"),
    ],
)
def test_the_letter_is_the_one_that_sent_it_wherever_it_was_sent(
    said: Said, turns: tuple[str, ...], named: str
) -> None:
    status, text = said(*turns)
    assert (status, named in text) == ("answered", True), text
