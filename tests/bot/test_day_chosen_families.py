"""Which day an international day is, and why a day or a year was chosen: of the day named, and of the day just told.

Over one invented letter; what is asked of another day, another matter or the contrary stays refused.
"""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over

LETTER = """A/71/233
General Assembly
Distr.: General
3 August 2016

Original: English

Seventy-first session

Letter dated 1 August 2016 from the Permanent Representative of Uruguay to the United Nations addressed to the
Secretary-General

I have the honour to request the inclusion in the agenda of an item entitled "International Day of Lighthouses" (see
annex).

(Signed) Ramiro Etchepare
Ambassador
Permanent Representative

Annex to the letter dated 1 August 2016 from the Permanent Representative of Uruguay to the United Nations addressed to
the Secretary-General

Explanatory memorandum

1. The lighthouses of the world have no day of their own.

2. The sponsors propose that the International Day of Lighthouses be observed on 17 April.

3. It was on 17 April 1901 that the keepers of eleven States met at Montevideo and founded their first association.

4. Two other days, 9 June and 2 October, were considered and set aside because they are public holidays of several
States.

5. The year 2019 is proposed for the first conference of keepers because it is the hundredth anniversary of the
Lisbon rules.

6. On 5 May 2014 the mission left the cape of Polonio for want of water.
"""


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Why was 17 April chosen?", "keepers of eleven States met"),
        ("Why just the 17th of April for the lighthouses?", "keepers of eleven States met"),
        ("Why exactly 17 April for the lighthouses?", "keepers of eleven States met"),
        ("Why was 9 June set aside?", "public holidays"),
        ("Why was the year 2019 proposed?", "hundredth anniversary"),
        ("Why 2019 for the conference of keepers?", "hundredth anniversary"),
    ],
)
def test_why_a_day_was_chosen(over: Over, question: str, expected: str) -> None:
    answer = over(LETTER).ask(question).answer
    assert answer.status == "answered"
    assert expected in answer.answer


@pytest.mark.parametrize(
    "question",
    [
        "Why was 18 April chosen?",
        "Why was 17 April rejected?",
        "Why was 9 June chosen?",
        "Why was 17 April chosen for the Day of Ferries?",
        "Why was the year 2018 proposed?",
        "Why was the year 2019 rejected?",
        "Why did the mission meet on 17 April?",
    ],
)
def test_another_day_or_matter_is_refused(over: Over, question: str) -> None:
    assert over(LETTER).ask(question).answer.status != "answered"


@pytest.mark.parametrize("later", ["Why that date?", "And why just that day?", "Why then?", "Why was that day chosen?"])
def test_why_the_day_just_told(over: Over, later: str) -> None:
    bot = over(LETTER)
    first = bot.ask("On which day should the International Day of Lighthouses be observed?")
    assert "17 April" in first.answer.answer
    answer = bot.ask(later, first.conversation).answer
    assert answer.status == "answered"
    assert "keepers of eleven States met" in answer.answer


def test_a_day_that_nobody_chose(over: Over) -> None:
    bot = over(LETTER)
    first = bot.ask("When did the mission leave the cape of Polonio?")
    assert "5 May 2014" in first.answer.answer
    assert "keepers" not in bot.ask("Why that date?", first.conversation).answer.answer


@pytest.mark.parametrize(
    "question",
    [
        "When is the International Day of Lighthouses?",
        "What day would be the International Day of Lighthouses?",
        "On which date will the International Day of Lighthouses fall?",
        "And on which day is the International Day of Lighthouses to be observed?",
    ],
)
def test_the_day_of_the_year(over: Over, question: str) -> None:
    answer = over(LETTER).ask(question).answer
    assert answer.status == "answered"
    assert answer.answer.startswith("17 April")


@pytest.mark.parametrize(
    "question",
    [
        "When is the International Day of Ferries?",
        "When is World Lighthouse Day?",
        "When will the World Day of Holidays be?",
    ],
)
def test_a_day_that_no_letter_names(over: Over, question: str) -> None:
    assert over(LETTER).ask(question).answer.status != "answered"
