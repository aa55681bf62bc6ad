"""How many and how much: numbers that the text itself gives, with their nouns."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.intents import question
from bot.questions.passages import acceptable, place, search, wanted_terms
from bot.utterance import Term
from bot.wording import joined
from store.words import stems

_UNITS = frozenset("number amount total worth valu cost million billion percent cent per dollar figur most half major share proport percentag larg big above below under over exceed".split())


@question(
    "how many refugees", "how much is it worth", "how many people", "what percentage of territory",
    "per cent of territory", "worth how much", "value of arms", "how much money", "how many states have ratified",
    "what number of", "how many were displaced", "what figure", "which numbers are given", "what share of territory",
    "how many countries ratified", "how many ratifications", "how big is", "how many years", "what amount",
    "above or below billion", "cost of", "how much of territory is occupied", "quantity", "did most members ratify",
    "had all ratified", "figures mentioned", "how many billion", "how many million", "how many times", "how much",
    example="how many refugees does the 1997 letter name", topic=True,
)  # fmt: skip
def quantity(context: Context) -> Answer | None:
    """A number that the text gives, with its noun and the sentence it stands in."""
    must, may = wanted_terms(context)
    terms = [t for t in must if t.stem not in _UNITS]
    helping = [*may, *(t for t in must if t.stem in _UNITS)]
    if not terms:
        return None
    hits = [hit for hit in search(context, terms, helping) if acceptable(hit, terms)]
    for hit in hits[:4]:
        row = hit.row
        rows = context.reader.rows(
            "SELECT * FROM quantities WHERE letter = :l AND part = :p AND paragraph = :g AND sentence = :s ORDER BY start",
            {"l": row["letter"], "p": row["part"], "g": row["paragraph"], "s": row["sentence"]},
        )
        fitting = _fitting(list(rows), terms)
        if fitting:
            return _told(context, row, fitting)
    return None


def _fitting(rows: Sequence[Row], terms: Sequence[Term]) -> list[Row]:
    """Quantities whose own words, or the words just before them, are asked for."""

    def near(row: Row) -> int:
        sentence = str(row["text"])
        at = sentence.find(str(row["printed"]))
        window = sentence[max(0, at - 60) : at + len(str(row["printed"])) + 60] if at >= 0 else sentence
        text = f" {' '.join(stems(window))} "
        own = f" {' '.join(stems(str(row['printed'])))} "
        return sum(
            (2 if any(f" {' '.join(p)} " in own for p in term.alternatives) else 1)
            for term in terms
            if any(f" {' '.join(p)} " in text for p in term.alternatives)
        )

    best = max((near(row) for row in rows), default=0)
    return [row for row in rows if near(row) == best and best]


def _told(context: Context, sentence: Row, rows: Sequence[Row]) -> Answer:
    text = f"{joined(str(row['printed']) for row in rows)}. {place(context.names, sentence)}: “{sentence['text']}”"
    return Answer("answered", f"{text[:1].upper()}{text[1:]}", items=tuple(str(row["printed"]) for row in rows), citations=cite_all(context.reader, [*rows, sentence]))
