"""References as rows: those of a scope, those called by a name, their sentences, and how each is written out."""

from __future__ import annotations

from collections.abc import Sequence

from bot.bounds import is_large
from bot.citing import Library, Row
from bot.context import Context
from bot.phrasebook import said
from bot.reading.patterns import pattern
from bot.scoping.scope import Scope
from bot.searching.rows_inside import sentences_around
from bot.wording import Names, day, upper_first
from store.words import fold


def cited_rows(reader: Library, scope: Scope, kinds: Sequence[str] = ()) -> list[Row]:
    """References in the scope, by letter and place."""
    where, params = scope.where()
    rows = reader.rows(f"SELECT * FROM cited WHERE {where} ORDER BY letter, start", params)
    return [row for row in rows if not kinds or row["kind"] in kinds]


def same_reference(row: Row, wanted: str) -> bool:
    """Whether a reference is the one called: "rule 14", "resolution 59/50", "A/52/150"."""
    name, asked = fold(str(row["name"])), fold(wanted)
    if asked.startswith(("article ", "rule ", "resolution ", "decision ")):
        number = asked.split(" ", 1)[1]
        return row["kind"] == asked.split()[0] and number in name.replace("(", " ").replace(")", " ").split()
    return name.startswith(asked) or asked in name


MOST_CITING = 100
"""References to one document or provision that are looked at where there are very many letters."""


def references_called(reader: Library, wanted: Sequence[str], scope: Scope) -> list[Row]:
    """References in the scope to what is called; where there are very many letters, looked up by name."""
    if not is_large(reader):
        return [row for row in cited_rows(reader, Scope()) if any(same_reference(row, value) for value in wanted)]
    where, params = Scope(scope.letters).where()
    found: dict[tuple[object, ...], Row] = {}
    for value in wanted:
        for name in dict.fromkeys((value, upper_first(value))):
            sql = f"SELECT * FROM cited WHERE name >= :n AND name < :e AND {where} LIMIT {MOST_CITING}"
            rows = reader.rows(sql, {**params, "n": name, "e": f"{name}~"})
            found |= {(row["letter"], row["start"]): row for row in rows if same_reference(row, value)}
    return sorted(found.values(), key=lambda row: (str(row["letter"]), int(str(row["start"]))))


def sentences_of(context: Context, rows: Sequence[Row]) -> list[Row]:
    """The sentences in which the references stand, each once."""
    found: dict[object, Row] = {}
    for row in rows:
        for sentence in sentences_around(context.reader, row):
            found.setdefault(sentence["sentence_id"], sentence)
    return list(found.values())


def described(row: Row, names: Names | None = None) -> str:
    """ "resolution 59/50 of 2 December 2004"; with ``names``, the date in their language."""
    numbered = row["kind"] in ("resolution", "decision") and str(row["body"]) not in str(row["name"])
    body = str(row["body"]) if row["body"] and numbered else ""
    language = names.language if names else "en"
    name = names.reference(str(row["name"])) if names else str(row["name"])
    if row["kind"] == "article" and language == "en" and (found := _PARAGRAPH.match(str(row["printed"]))):
        name = name.replace(f"{found[1]} of ", f"{found[1]}, {' '.join(found[2].split())}, of ", 1)
    if body:
        name = f"{body} {name}" if language == "en" else f"{name} ({body})"
    a_day = row["kind"] in ("resolution", "decision") and len(str(row["date"])) == len("2000-01-01")
    if not row["date"] or (str(row["date"])[:4] in str(row["name"]) and not a_day):
        return name  # a treaty is called with its day; "resolution 1631 (2005)" tells the year alone
    return said("cited.dated", language, reference=name, date=day(str(row["date"]), language))


_PARAGRAPH = pattern(r"(?i:article)\s+(\d+),\s+(paragraph\s+\d+),\s+of\b")
"""A paragraph of an article belongs to its name: "Article 2, paragraph 4, of the Charter"."""
