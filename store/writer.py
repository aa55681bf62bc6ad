"""Letters into the tables and out again, within the caller's write transaction.

Rows of many letters go in table by table. A letter that the database refuses takes the whole call down and leaves
what was written before it, so the caller rolls back and tries again one by one.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from store.counting import add_counts, add_forms, add_names, drop_forms, drop_names, sentence_texts
from store.inserting import insert
from store.rows import LetterRows, Row
from store.word_counts import text_words

_INDEXED_AT_ONCE = 1_000
"""Paragraphs: more of them would keep those who parse waiting."""


class Sheet(NamedTuple):
    """A letter to write, with what is known of its file."""

    rows: LetterRows
    sha256: str
    """Of the bytes of the file."""
    loaded: str | None = None
    """When its text was first loaded, ISO in UTC."""


def insert_letters(
    connection: sqlite3.Connection, sheets: Sequence[Sheet], parser: str, between: Callable[[], None] = lambda: None
) -> list[int]:
    """Write letters; their numbers, in order. ``between`` is called after each table."""
    first = _next(connection, "letter")
    numbers = list(range(first, first + len(sheets)))
    letters = [sheet.rows for sheet in sheets]
    for number, sheet in zip(numbers, sheets, strict=True):
        base = sheet.rows.slug or "letter"
        insert(connection, "letter", [(number, free_slug(connection, base), base, *sheet.rows.letter, sheet.loaded)])
    insert(
        connection, "source",
        ((n, s.rows.text, s.sha256, s.rows.text_sha256, parser) for n, s in zip(numbers, sheets, strict=True)),
    )  # fmt: skip
    for table in letters[0].tables if letters else ():
        insert(
            connection, table, ((n, *row) for n, one in zip(numbers, letters, strict=True) for row in one.tables[table])
        )
        between()
    _insert_text(connection, numbers, letters, between)
    for write in (_insert_attestations, _insert_mentions, _count):
        write(connection, numbers, letters)
        between()
    return numbers


def free_slug(connection: sqlite3.Connection, base: str) -> str:
    """``base``, or ``base-2``, ``base-3``, ... for further letters of that date and sender."""

    def taken(slug: str) -> bool:
        return connection.execute("SELECT 1 FROM letter WHERE slug = ?", (slug,)).fetchone() is not None

    (alike,) = connection.execute("SELECT count(*) FROM letter WHERE base_slug = ?", (base,)).fetchone()
    slug = f"{base}-{alike + 1}" if alike else base
    number = 1
    while taken(slug):
        number += 1
        slug = f"{base}-{number}"
    return slug


def remove_letters(connection: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """Take letters out with all that was counted for them; rows of ``file`` are the caller's."""
    counts = {"stem_count": Counter[str](), "word_count": Counter[str](), "total": Counter[str]()}
    forms: Counter[int] = Counter()
    for number in numbers:
        _take_counts(connection, number, counts)
        forms.update(
            dict(
                connection.execute(
                    "SELECT form_id, count(*) FROM person_mention WHERE letter_id = ? GROUP BY form_id", (number,)
                ).fetchall()
            )
        )
        drop_names(connection, number)
        connection.execute(
            "INSERT INTO paragraph_fts (paragraph_fts, rowid, text, also)"
            " SELECT 'delete', paragraph_id, text, also FROM paragraph WHERE letter_id = ?",
            (number,),
        )
        connection.execute("DELETE FROM letter WHERE letter_id = ?", (number,))
    drop_forms(connection, forms)
    for table, counted in counts.items():
        add_counts(connection, table, counted)


def _take_counts(connection: sqlite3.Connection, number: int, counts: dict[str, Counter[str]]) -> None:
    for (line,) in connection.execute("SELECT stems FROM sentence WHERE letter_id = ?", (number,)):
        counts["stem_count"].subtract(set(line.split()))
        counts["total"]["sentences"] -= 1
    counts["word_count"].subtract(text_words(sentence_texts(connection, number)))
    paragraphs = connection.execute("SELECT count(*) FROM paragraph WHERE letter_id = ?", (number,)).fetchone()[0]
    counts["total"].subtract({"letters": 1, "paragraphs": paragraphs})


def _insert_text(
    connection: sqlite3.Connection, numbers: Sequence[int], letters: Sequence[LetterRows], between: Callable[[], None]
) -> None:
    next_paragraph, next_sentence = _next(connection, "paragraph"), _next(connection, "sentence")
    paragraphs: list[Row] = []
    sentences: list[Row] = []
    stated: dict[str, list[Row]] = {}
    for number, letter in zip(numbers, letters, strict=True):
        first_paragraph, first_sentence = next_paragraph + len(paragraphs), next_sentence + len(sentences)
        paragraphs.extend((first_paragraph + i, number, *row) for i, row in enumerate(letter.paragraphs))
        sentences.extend(
            (first_sentence + i, number, first_paragraph + paragraph, *row)
            for i, (paragraph, row) in enumerate(letter.sentences)
        )
        for table, rows in letter.stated.items():
            stated.setdefault(table, []).extend(
                (number, part, paragraph, None if index is None else first_sentence + index, *row)
                for index, (part, paragraph, *row) in rows
            )
    for table, made in {"paragraph": paragraphs, "sentence": sentences, **stated}.items():
        insert(connection, table, made)
        between()
    for first in range(next_paragraph, next_paragraph + len(paragraphs), _INDEXED_AT_ONCE):
        connection.execute(
            "INSERT INTO paragraph_fts (rowid, text, also) SELECT paragraph_id, text, also FROM paragraph"
            " WHERE paragraph_id >= ? AND paragraph_id < ?",
            (first, first + _INDEXED_AT_ONCE),
        )
        between()


def _insert_attestations(connection: sqlite3.Connection, numbers: Sequence[int], letters: Sequence[LetterRows]) -> None:
    following = _next(connection, "attestation")
    attestations: list[Row] = []
    states: list[Row] = []
    for number, letter in zip(numbers, letters, strict=True):
        for row, named in letter.attestations:
            attestation = following + len(attestations)
            attestations.append((attestation, number, *row))
            states.extend((attestation, *state) for state in named)
    insert(connection, "attestation", attestations)
    insert(connection, "attestation_state", states)


def _insert_mentions(connection: sqlite3.Connection, numbers: Sequence[int], letters: Sequence[LetterRows]) -> None:
    forms = add_forms(connection, Counter(form for letter in letters for form, _ in letter.mentions))
    insert(
        connection, "person_mention",
        ((n, forms[form], *row) for n, letter in zip(numbers, letters, strict=True) for form, row in letter.mentions),
    )  # fmt: skip


def _count(connection: sqlite3.Connection, numbers: Sequence[int], letters: Sequence[LetterRows]) -> None:
    add_names(connection, {n: letter.names for n, letter in zip(numbers, letters, strict=True)})
    stems = (set(row[-1].split()) for letter in letters for _, row in letter.sentences)
    add_counts(connection, "stem_count", Counter(chain.from_iterable(stems)))
    words = (letter.words.split() for letter in letters)
    add_counts(connection, "word_count", Counter(chain.from_iterable(words)))
    totals = {
        "letters": len(letters),
        "paragraphs": sum(len(letter.paragraphs) for letter in letters),
        "sentences": sum(len(letter.sentences) for letter in letters),
    }
    add_counts(connection, "total", totals)


def _next(connection: sqlite3.Connection, table: str) -> int:
    (number,) = connection.execute(f"SELECT coalesce(max({table}_id), 0) + 1 FROM {table}").fetchone()
    return int(number)
