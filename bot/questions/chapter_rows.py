"""Chapters that letters and their parts print: counted headings with what stands below each, as rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.citing import Row, by_part
from bot.context import Context
from bot.reading.patterns import pattern
from bot.scoping.scope import LETTER_NOUNS, Scope
from store.words import stem, stems

COUNTED = pattern(r"^(?:(?:chapter|section|part) )?([IVX]{1,6}|[A-H]|\d{1,2})[.:)]?\s+(?=[A-Z“\"])")
"""A heading that is numbered as chapters are."""
ASKING = frozenset(
    stem(word)
    for word in """chapter chapters section sections heading headings title titles titled called name named entitled
    list number have has contain divided into next following follow follows after before previous precede precedes
    come comes first last final treat treats deal deals about concern concerns cover covers devoted speak speaks talk
    talks mention mentions discuss discusses find found stand stands give show there what which how many and text
    say says read reads contents content table order roman numbered numeral numerals lettered split arranged organised
    organized structured fall falls grouped broken parted""".split()
)
"""Stems of the words by which questions speak of chapters."""
MOST_PARTS = 6
MOST_HEADINGS = 400


class Chapter(NamedTuple):
    """A counted heading with what stands below it."""

    heading: Row
    number: int
    below: tuple[Row, ...]


def in_parts(context: Context) -> list[list[Chapter]]:
    """Chapters of each part meant that has several."""
    where, params = context.scope.where()
    sql = (
        f"SELECT * FROM paragraphs WHERE {where} AND role = 'heading' "
        f"ORDER BY letter, part, paragraph LIMIT {MOST_HEADINGS}"
    )
    rows = [row for row in context.reader.rows(sql, params) if COUNTED.match(str(row["text"]))]
    if not rows and context.scope.parts:
        return in_parts(context._replace(scope=Scope(context.scope.letters)))
    own = by_part(rows)
    several = [part for part, headings in own.items() if len(headings) > 1]
    several = those_that_fit(context, several) if len(several) > MOST_PARTS else several
    return [_chapters(context, part, own[part]) for part in several[:MOST_PARTS]]


def those_that_fit(context: Context, parts: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Of the parts, those that fit most words of the question by kind, title and date; of the last answer else."""
    said = {word.stem for word in context.utterance.words} | {word.text for word in context.utterance.words}
    before = {(citation.letter, citation.part) for citation in context.conversation.citations}
    scored = []
    for part in parts:
        row = context.names.part_row(*part)
        letter = context.names.row(part[0])
        profile = stems(f"{row['title'] or ''} {row['kind'] or ''} {letter['title'] or ''}")
        profile += str(letter["dated"] or "").split("-")
        scored.append((len(said & set(profile) - ASKING - LETTER_NOUNS) + (part in before), part))
    most = max(score for score, _ in scored)
    return [part for score, part in scored if score == most and most]


def _chapters(context: Context, part: tuple[str, str], headings: Sequence[Row]) -> list[Chapter]:
    sql = "SELECT * FROM paragraphs WHERE letter = :l AND part = :p AND role = 'text' ORDER BY paragraph LIMIT 200"
    rows = context.reader.rows(sql, {"l": part[0], "p": part[1]})
    starts = [int(str(row["paragraph"])) for row in headings]
    ends = [*starts[1:], 1 << 30]
    return [
        Chapter(heading, place_in_row, tuple(row for row in rows if start < int(str(row["paragraph"])) < end))
        for place_in_row, (heading, start, end) in enumerate(zip(headings, starts, ends, strict=True), 1)
    ]
