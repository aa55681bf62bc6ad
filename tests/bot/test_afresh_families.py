"""A whole question on another matter behind an earlier one is answered as it would be by itself."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, declines, tells


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("what is the Minsk Conference meant to do?", "six or seven members in 2004?"), "Six"),
        (("who signed the 2009 letter", "what is the 1997 letter about"), "Hassan Hassanov"),
        (("who signed the 2009 letter", "what is Azerbaijan's letter about?"), "Hassan Hassanov"),
        (
            ("which rule does the 2004 letter cite", "What share of its territory did Azerbaijan say was occupied?"),
            "20",
        ),
        (("what does the draft of 2009 ask for", "In what city did Russia and Armenia sign their treaty?"), "Moscow"),
        (("what was Bordyuzha's job", "which letters mention drug trafficking"), "2002"),
        (("who signed the statement of 2002", "date of signature of the peacekeeping agreement?"), "6 October 2007"),
    ],
)
def test_a_whole_question_is_answered_whatever_was_asked_before(said: Said, turns: tuple[str, str], named: str) -> None:
    tells(said, turns, named)


@pytest.mark.parametrize(
    "turns",
    [
        ("who signed the 2009 letter", "and the protocol?"),
        ("who signed the 2009 letter", "how old is he?"),
        ("what is the Minsk Conference", "how many troops does it have"),
        ("who signed the 2009 letter", "who is the Prime Minister of France?"),
    ],
)
def test_what_leans_on_the_question_before_and_what_no_letter_tells_stay_refused(
    said: Said, turns: tuple[str, str]
) -> None:
    declines(said, turns)
