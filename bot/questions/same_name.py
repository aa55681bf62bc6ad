"""Whether one person signed in two places, under the full name or with an initial."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.questions.claimed import lead
from bot.questions.signatures import family, signed_in_words
from bot.questions.signing import identities
from store.words import fold

MOST_SHOWN = 24
"""Signatures that are told in one answer."""


def same_in_both(context: Context, states: Sequence[str], rows: list[Row], asked: bool = True) -> Answer | None:
    """Whether one person signed in each of the letters (or, in one letter, in each of its parts).

    It is said to be so where ``asked``, and else that it is not ("was X replaced").
    """
    keys = ("letter",) if len({row["letter"] for row in rows}) > 1 else ("letter", "part")
    people = one_for_initials(identities(context, rows), rows)
    groups: dict[tuple[object, ...], set[object]] = {}
    for row, person in zip(rows, people, strict=True):
        groups.setdefault(tuple(row[key] for key in keys), set()).add(person)
    if len(groups) < 2:
        return None
    common = set.intersection(*groups.values())
    shown = [row for row, person in zip(rows, people, strict=True) if not common or person in common]
    text = signed_in_words(shown[:MOST_SHOWN], context.local)
    start = lead(bool(common) is asked, context.utterance)
    items = (start.rstrip(". "), *dict.fromkeys(str(row["name"]) for row in shown))
    return Answer("answered", start + text, items=items, citations=cite_all(context.reader, shown[:MOST_SHOWN]))


def one_for_initials(people: Sequence[object], rows: Sequence[Row]) -> list[object]:
    """The same value also for "R. Alimov" and "Rashid Alimov", where both hold one office for one State."""
    merged = list(people)
    for i, row in enumerate(rows):
        for j in range(i):
            if merged[i] != merged[j] and _may_be_one(row, rows[j]):
                merged[i] = merged[j]
    return merged


def _may_be_one(row: Row, other: Row) -> bool:
    one, two = (fold(str(r["name"])).split()[0].rstrip(".") for r in (row, other))
    initial = min(len(one), len(two)) == 1 and one[0] == two[0]
    alike = all(row[key] == other[key] for key in ("state", "office"))
    return initial and alike and family(row) == family(other)
