"""Every list that the letters meant set out in points: behind a colon, or below the title of a part."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from bot.bounds import is_large
from bot.citing import Row, part_of
from bot.context import Context
from bot.questions.list_behind import points
from bot.questions.paragraph_rows import paragraphs_in_order

MOST_ITEMS = 20
MOST_LETTERS = 8
"""Letters of a large collection that are looked through: in more than these no one list is meant."""
MOST_ROWS = 3000
"""Paragraphs that are looked through."""


def may_mean_one_list(context: Context) -> bool:
    """Whether so few letters are meant that one list of theirs can be."""
    return not is_large(context.reader) or 0 < len(context.scope.letters) <= MOST_LETTERS


def paragraphs_around(context: Context) -> list[Row]:
    """Paragraphs of the letters meant, in order."""
    return paragraphs_in_order(context.reader, context.scope._replace(parts=()), MOST_ROWS)


def behind_colon(rows: Sequence[Row], at: int) -> list[Row]:
    """Points behind a lead that ends in a colon, or behind a title; up to its part's end."""
    lead = rows[at]
    if lead["role"] != "title" and not str(lead["text"]).rstrip().endswith(":"):
        return []
    return points(takewhile(lambda row: part_of(row) == part_of(lead), rows[at + 1 : at + 1 + MOST_ITEMS]))


def lists_of_points(rows: Sequence[Row]) -> list[tuple[Row, list[Row]]]:
    """(what leads to it, its points) of every list among the paragraphs."""
    return [(rows[at], items) for at in range(len(rows)) if len(items := behind_colon(rows, at)) > 1]
