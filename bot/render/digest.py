"""A digest as plain text: for the terminal, for pipes and for a first look before it is posted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.answers import Answer, Citation
from bot.phrasebook import said
from bot.render.escaping import safe_line
from bot.render.plain import LONGEST_QUOTE, place, shortened

MOST_QUOTES = 3
"""Quotes of one line that are shown; those left out are counted."""
_SURELY_THE_SAME = 120
"""Characters that no two different quotes share."""


def as_text(title: str, sections: Iterable[tuple[str, Iterable[Answer]]], language: str = "en") -> str:
    """The title, and under each heading its lines with their quotes; those left out are counted in ``language``."""
    blocks = (
        "\n".join([safe_line(heading), *(text for answer in answers for text in _lines(answer, language))])
        for heading, answers in sections
    )
    return "\n\n".join([safe_line(title), *blocks])


def _lines(answer: Answer, language: str) -> Iterator[str]:
    yield f"- {safe_line(answer.answer)}"
    for citation in answer.citations[:MOST_QUOTES]:
        if not said_in(citation, answer):
            yield f"    “{shortened(citation.quote, LONGEST_QUOTE)}”"
        yield f"      {place(citation)}"
    left = len(answer.citations) - MOST_QUOTES
    if left > 0:
        yield f"    {said('sources.more', language, n=left)}"


def said_in(citation: Citation, answer: Answer) -> bool:
    """Whether the line itself holds the quote, or as much of it as it has room for; nobody reads it twice."""
    words = " ".join(citation.quote.split()).removeprefix(f"{citation.paragraph}. ")
    return words[:_SURELY_THE_SAME] in answer.answer
