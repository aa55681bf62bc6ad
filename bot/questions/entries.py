"""How many rows a table has, and how many "Question 1", "Question 2" a text: by what its caption or lines call them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row, by_part, cite_all, part_of
from bot.context import Context
from bot.lexicon import kin, lexicon
from bot.questions.measures import measure_asked
from bot.questions.paragraph_rows import paragraphs_in_order
from bot.questions.tables import cells_of
from bot.reading.utterance import Term
from bot.searching.abstention import never_missing
from bot.searching.content import wanted_terms
from bot.searching.held import any_stands, stands
from bot.wording import upper_first
from store.words import stem, stems

_TABLES = frozenset(map(stem, "table list listing record register chart".split()))
_COLUMNS = 3
"""Cells from which on a line without bars is a row."""
_FEWEST = 3
"""Lines with numbers of their own that are counted as the units of a text."""
MOST_ROWS = 4000
_MOST_SHOWN = 12


class Entries(NamedTuple):
    """What is counted, with the lines that say what it is."""

    rows: tuple[Row, ...]
    caption: tuple[Row, ...]
    noun: str = ""
    """What the lines call themselves, as typed."""


def entries_counted(context: Context) -> Answer | None:
    """The number of rows, or of lines with a number, of the one table or text that calls them so."""
    measure = measure_asked(context.utterance)
    large = is_large(context.reader) and not context.scope.letters
    if measure is None or measure.name != "count" or not measure.noun or large:
        return None
    nouns = {form for word in measure.noun for form in _forms(word)}
    listed = bool(_TABLES & {word.stem for word in context.utterance.words})
    parts = by_part(paragraphs_in_order(context.reader, context.scope, MOST_ROWS)).values()
    found = [one for rows in parts for one in (*_tables(context, rows, nouns), *_points(rows, nouns))] if listed else []
    found = found or [one for rows in parts for noun in measure.noun for one in _units(rows, noun)]
    wanted = [
        term for term in wanted_terms(context)[0] if not nouns & {*term.alternatives} and term.stem not in _TABLES
    ]
    own = [one for one in found if _is_meant(context, one, wanted)]
    return _told(context, own[0]) if len(own) == 1 else None


def _forms(word: str) -> list[tuple[str, ...]]:
    return [*lexicon().alternatives.get(stem(word), ((stem(word),),)), (stem(word),), *kin(word)]


def _tables(context: Context, rows: Sequence[Row], nouns: set[tuple[str, ...]]) -> list[Entries]:
    """Runs of rows below a heading with as many cells, whose caption or lead names what is counted."""
    found = []
    for at, row in enumerate(rows):
        if row["role"] != "heading" or not rows[at + 1 : at + 2] or rows[at + 1]["role"] != "text":
            continue
        columns = len(cells_of(context, row))
        if columns < _COLUMNS:
            continue
        end = at + 1
        while end < len(rows) and rows[end]["role"] == "text" and 1 < len(cells_of(context, rows[end])) <= columns:
            end += 1
        above = at
        while above and rows[above - 1]["role"] == "heading":
            above -= 1
        caption = [*rows[max(0, above - 1) : above], *rows[above:at]]
        said = f" {' '.join(one for line in caption for one in stems(str(line['text'])))} "
        if end - at > 1 and any_stands(nouns, said):
            found.append(Entries(tuple(rows[at + 1 : end]), tuple(caption[-1:])))
    return found


def _points(rows: Sequence[Row], nouns: set[tuple[str, ...]]) -> list[Entries]:
    """Points "1.", "2.", "3." below a heading that begins with what is counted: "Incidents at the border"."""
    found = []
    for at, row in enumerate(rows):
        opening = f" {' '.join(stems(str(row['text']))[:_OPENING])} "
        if row["role"] not in ("heading", "title") or not any_stands(nouns, opening):
            continue
        below = list(takewhile(lambda one: one["role"] == "text", rows[at + 1 :]))
        numbers = [str(one["number"]) for one in below if one["number"] is not None]
        if len(numbers) >= _FEWEST and numbers == [str(i + 1) for i in range(len(numbers))]:
            found.append(Entries(tuple(one for one in below if one["number"] is not None), (row,)))
    return found


_OPENING = 3


def _units(rows: Sequence[Row], noun: str) -> list[Entries]:
    """ "Question 1 ...", "Question 2 ...": lines that begin with the noun and a number of their own, in a row."""
    label = re.compile(rf"{re.escape(noun.removesuffix('s'))}\w{{0,2}} (\d{{1,3}})\b", re.IGNORECASE)
    found = [(row, int(match[1])) for row in rows if (match := label.match(str(row["text"])))]
    numbers = [number for _, number in found]
    if len(numbers) < _FEWEST or numbers != list(range(1, len(numbers) + 1)):
        return []
    return [Entries(tuple(row for row, _ in found), (), noun)]


def _is_meant(context: Context, one: Entries, wanted: Sequence[Term]) -> bool:
    """Whether the letter says all names that are asked after, and the part, or what sends it, most other words."""
    letter = str(one.rows[0]["letter"])
    sql = "SELECT text FROM paragraphs WHERE letter = :l AND role IN ('masthead', 'title', 'heading', 'text') LIMIT 80"
    own = [*context.reader.rows(sql, {"l": letter}), *one.caption]
    row = context.names.row(letter)
    said = (
        f" {' '.join(s for line in own for s in stems(str(line['text'])))} {' '.join(stems(str(row['title'] or '')))} "
    )
    lacking = [term for term in wanted if not stands(term, said)]
    return not any(map(never_missing, lacking)) and len(lacking) <= len(wanted) // 2


def _told(context: Context, one: Entries) -> Answer:
    names = context.local
    place = part_of(one.rows[0])
    number = len(one.rows)
    plain = names.language == "en" and one.noun.endswith("s")
    count = f"{names.number(number)} {one.noun}" if plain else names.counted(number, "entry")
    text = names.say("paragraphs.of", place=names.part(*place), count=count)
    quoted = [*one.caption, *one.rows][:_MOST_SHOWN]
    return Answer("answered", f"{upper_first(text)}.", items=(str(number),), citations=cite_all(context.reader, quoted))
