"""Of the numbers of a sentence those that its own words do not give to something else than is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.citing import Row
from bot.context import Context
from bot.questions.measures import measure_asked
from bot.reading.utterance import Utterance
from bot.searching.counted import YEAR
from store.words import words

if TYPE_CHECKING:
    from bot.searching.count_asked import Asked


def those_asked(context: Context, rows: Sequence[Row], *, of_one_deed: bool = True) -> list[Row]:
    """The quantities of one sentence without those of another year, bearer, noun or deed than the question's."""
    utterance = context.utterance
    if not rows or utterance.asks not in ("how many", "how much", "what", "which", "how", "yes/no", ""):
        return list(rows)
    from bot.searching.count_asked import ruled_out  # here to keep start-up fast: few sentences have numbers

    asked = _asked(utterance)
    asked = asked if of_one_deed else asked._replace(deed=None)
    if asked.years and _is_of_another_time(context, rows[0], asked.years):
        return []
    kept, at = [], 0
    for row in rows:
        text, printed = str(row["text"]), str(row["printed"])
        if not ruled_out(asked, text, printed, at):
            kept.append(row)
        at = max(at, text.find(printed, at) + 1)  # of two that are printed alike each has its own place
    return kept


def _is_of_another_time(context: Context, row: Row, years: frozenset[str]) -> bool:
    """ "It now has 34"; or where only a sentence behind it is dated so: "Since then 58 died. In 1994 alone, 37"."""
    text = str(row["text"])
    if any(year in text for year in years):
        return False
    if "now" in words(text) and str(context.names.row(str(row["letter"]))["year"]) not in years:
        return True
    keys = {"l": row["letter"], "p": row["part"], "g": row["paragraph"]}
    said = list(context.reader.rows(_OF_PARAGRAPH, keys))
    before = [one for one in said if int(str(one["sentence"])) <= int(str(row["sentence"]))]
    dated = {year for one in before for year in YEAR.findall(str(one["text"]))}
    return (bool(dated) and dated.isdisjoint(years)) or any(
        any(year in str(one["text"]) for one in said) and year not in dated for year in years
    )


_OF_PARAGRAPH = "SELECT sentence, text FROM sentences WHERE letter = :l AND part = :p AND paragraph = :g"


def left_out_noun(utterance: Utterance, text: str) -> str:
    """ "61 in 2003 and 48 in 2004": the number asked for where it leaves out what it counts; empty for none or two."""
    from bot.searching.count_asked import fits  # here to keep start-up fast, as below
    from bot.searching.counted import numbers_there

    every, asked = numbers_there(text), _asked(utterance)
    fitting = [one for one in every if fits(asked, one, every)]
    only = fitting[0] if len(fitting) == 1 and asked.noun and len(every) > 1 else None
    return text[only.start : only.end] if only is not None and only.borrowed and only.noun else ""


def is_of_other_noun(utterance: Utterance, text: str, start: int, end: int) -> bool:
    """Whether what stands from ``start`` to ``end`` counts something else: "one at Tapa" of schools, no teachers."""
    from bot.searching.count_asked import of_that_noun
    from bot.searching.counted import numbers_there

    every = numbers_there(text)
    inside = [one for one in every if start <= one.start < end]
    return bool(inside) and not of_that_noun(_asked(utterance), inside[0], every)


def _asked(utterance: Utterance) -> Asked:
    from bot.searching.count_asked import asked_of

    measured = measure_asked(utterance)
    return asked_of(utterance, measured.noun if measured and measured.name == "count" else ())
