"""How widely a document may go is told by its line "Distr.", and neither a day nor a request for circulation is that.

Over the letters themselves: three print the line, the one of 2002 does not.
"""

from __future__ import annotations

import pytest

from tests.bot.says import Said, declines, tells


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("distribution category of the 1997 document", "general distribution"),
        ("what kind of distribution has the 2004 letter?", "general distribution"),
        ("what is printed behind Distr. in 2009?", "general distribution"),
        ("how is the 1997 document classified for distribution?", "general distribution"),
        ("was the 2009 letter of limited or general distribution?", "general distribution"),
        ("is the 2009 document for general distribution?", "Yes"),
        ("is the 2004 letter restricted?", "No"),
        ("which letters are for general distribution?", "5 September 1997"),
        # the day, and what is requested, are asked for as before
        ("when was the 2009 letter distributed?", "11 August 2009"),
        ("what is the date of distribution of the 2004 letter?", "19 August 2004"),
        ("how should the 2004 letter be circulated?", "as a document of the General Assembly"),
    ],
)
def test_the_marking_is_told_where_it_is_asked_for(said: Said, question: str, told: str) -> None:
    tells(said, question, told)


@pytest.mark.parametrize(
    "question",
    ["distribution category of the 2002 document", "is the 2002 letter restricted?", "is any letter restricted?"],
)
def test_of_a_letter_without_the_line_nothing_is_said(said: Said, question: str) -> None:
    declines(said, question)
