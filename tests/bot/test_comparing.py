"""Families of questions that hold two things against each other, each told in words of its own.

Each family stands with three wordings of its own, over the four seed letters.
"""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("Which is newer, Hassanov's letter or the one from six States?", "21 May 2002", "1997"),
        ("The earlier one, Kouliev's or Churkin's?", "5 September 1997", "2009"),
        ("Of the 2004 letter and the 2009 letter, which is more recent?", "14 July 2009", "2004"),
        ("Which came last: the letter on observer status or the 1997 one?", "10 August 2004", "1997"),
        ("Churkin's letter or the one about refugees - which is older?", "5 September 1997", "2009"),
    ],
)
def test_of_two_letters_the_older_or_the_newer_is_named(said: Said, question: str, named: str, not_named: str) -> None:
    tells(said, question, named, without=not_named)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        pytest.param("Which was first, the establishment of the rapid deployment forces or the registration of the "
                     "organization?", "in 2001", id="a-year-and-a-day"),
        pytest.param("What was later: signing the peacekeeping agreement or its entry into force?", "16 January 2009",
                     id="of-one-thing"),
        pytest.param("How many days passed between the Armenia-Russia treaty and Hassanov's letter?", "7 days",
                     id="names-of-two-states"),
        pytest.param("Is the letter from Kazakhstan further back than the Russian one of 2009?", "Yes.", id="claim"),
        pytest.param("Did the organization have observer status when Churkin wrote?", "Yes.", id="year-and-day-of-one"),
    ],
)  # fmt: skip
def test_of_two_events_the_order_and_the_time_between_are_told(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question",
    [
        "Which was first, the rapid deployment forces or the peace talks?",
        "Who is older, Putin or Lavrov?",
        "Which State is older, Armenia or Belarus?",
        "What came first: the treaty with Georgia or the letter of 1997?",
    ],
)
def test_what_the_letters_do_not_date_is_not_put_in_order(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"
