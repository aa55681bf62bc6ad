"""What is counted over all letters: stems, words, names, totals, and persons behind the forms of a name.

Counts go up and down with the letters, within the caller's transaction; nothing is ever counted anew but the
words, after the parser has changed.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import NamedTuple, TypeVar

from store.grams import GRAM_KINDS, grams
from store.inserting import insert
from store.persons import Form, persons
from store.view_columns import SENTENCE_TEXT
from store.word_counts import text_words

Name = tuple[str, str, str]
"""Kind, name, folded name."""
FormKey = tuple[str, str, str, str]
"""Folded family name, family name, name, State or ""."""
_MOST_VALUES = 500
"""In one statement; SQLite may have been built for no more than 999."""


def add_counts(connection: sqlite3.Connection, table: str, counts: Mapping[str, int]) -> None:
    """Add to (or take from) the counts of ``stem_count``, ``word_count`` or ``total``; words and stems at zero go."""
    key, count = {
        "stem_count": ("stem", "sentences"), "word_count": ("word", "letters"), "total": ("what", "count"),
    }[table]  # fmt: skip
    insert(
        connection, table, sorted(counts.items()),
        f"ON CONFLICT ({key}) DO UPDATE SET {count} = {count} + excluded.{count}",
    )  # fmt: skip
    if table == "total":
        return
    connection.executemany(
        f"DELETE FROM {table} WHERE {key} = ? AND {count} <= 0", ((k,) for k, n in counts.items() if n < 0)
    )


def add_names(connection: sqlite3.Connection, letters: Mapping[int, Iterable[Name]]) -> None:
    """Names of new letters, by the number of the letter."""
    counted = Counter(chain.from_iterable(letters.values()))
    old, new = _counted(connection, _NAMES, {name[:2]: count for name, count in counted.items()})
    fresh = [(new[name[:2]], name, count) for name, count in counted.items() if name[:2] in new]
    insert(connection, "name", ((number, *name, count) for number, name, count in fresh))
    found = (
        (kind, gram, number) for number, (kind, _, folded), _ in fresh if kind in GRAM_KINDS for gram in grams(folded)
    )
    insert(connection, "name_gram", sorted(found), how="INSERT OR IGNORE")
    numbers = old | new
    insert(
        connection,
        "letter_name",
        ((letter, number) for letter, names in letters.items() for number in sorted(numbers[n[:2]] for n in names)),
    )


class _Table(NamedTuple):
    """A table that counts, by a number, what its key tells apart."""

    name: str
    number: str
    key: tuple[str, ...]
    counter: str


_NAMES = _Table("name", "name_id", ("kind", "name"), "letters")
_FORMS = _Table("person_form", "form_id", ("folded", "family_name", "name", "state"), "mentions")
_Key = TypeVar("_Key", bound=tuple[str, ...])


def _counted(
    connection: sqlite3.Connection, table: _Table, counts: Mapping[_Key, int]
) -> tuple[dict[_Key, int], dict[_Key, int]]:
    """Numbers of the keys that are there, counted up, and those that new ones are to be given.

    An ON CONFLICT clause would do both, but for it SQLite copies each page that it touches.
    """
    old = _numbers(connection, table, list(counts))
    connection.executemany(
        f"UPDATE OR FAIL {table.name} SET {table.counter} = {table.counter} + ? WHERE {table.number} = ?",
        ((counts[key], number) for key, number in old.items()),
    )
    (last,) = connection.execute(f"SELECT coalesce(max({table.number}), 0) FROM {table.name}").fetchone()
    return old, {key: last + place for place, key in enumerate((key for key in counts if key not in old), 1)}


def _numbers(connection: sqlite3.Connection, table: _Table, keys: Sequence[_Key]) -> dict[_Key, int]:
    """Numbers of the keys that are there, many at a time: a statement a key takes longer."""
    at_a_time = _MOST_VALUES // len(table.key)
    marks = ", ".join("?" * len(table.key))
    found: dict[_Key, int] = {}
    for start in range(0, len(keys), at_a_time):
        some = keys[start : start + at_a_time]
        # The order of a CROSS JOIN is kept: SQLite would read the whole table instead of its index.
        rows = connection.execute(
            f"WITH asked (place, {', '.join(table.key)})"
            f" AS (VALUES {', '.join(f'({place}, {marks})' for place in range(len(some)))})"
            f" SELECT asked.place, t.{table.number} FROM asked CROSS JOIN {table.name} AS t"
            f" ON {' AND '.join(f't.{column} = asked.{column}' for column in table.key)}",
            list(chain.from_iterable(some)),
        )
        found.update((some[place], number) for place, number in rows)
    return found


def drop_names(connection: sqlite3.Connection, letter: int) -> None:
    """Take a letter's names out; those that no letter holds any more go."""
    numbers = [row[0] for row in connection.execute("SELECT name_id FROM letter_name WHERE letter_id = ?", (letter,))]
    for number in numbers:
        kind, folded, left = connection.execute(
            "UPDATE name SET letters = letters - 1 WHERE name_id = ? RETURNING kind, folded, letters", (number,)
        ).fetchone()
        if left <= 0:
            connection.executemany(  # none there for kinds without trigrams
                "DELETE FROM name_gram WHERE kind = ? AND gram = ? AND name_id = ?",
                ((kind, gram, number) for gram in grams(folded)),
            )
            connection.execute("DELETE FROM name WHERE name_id = ?", (number,))


def add_forms(connection: sqlite3.Connection, counts: Mapping[FormKey, int]) -> dict[FormKey, int]:
    """Numbers of the forms of names; new forms are given one, and their families are sorted into persons again."""
    old, new = _counted(connection, _FORMS, counts)
    insert(
        connection, f"person_form (form_id, {', '.join(_FORMS.key)}, mentions)",
        ((number, *form, counts[form]) for form, number in new.items()),
    )  # fmt: skip
    sort_persons(connection, sorted({form[0] for form in new}))
    return old | new


def drop_forms(connection: sqlite3.Connection, mentions: Mapping[int, int]) -> None:
    """Take mentions from the forms with these numbers; forms without a mention go, and persons without a form."""
    families = set()
    for form, count in mentions.items():
        folded, left = connection.execute(
            "UPDATE person_form SET mentions = mentions - ? WHERE form_id = ? RETURNING folded, mentions", (count, form)
        ).fetchone()
        if left <= 0:
            connection.execute("DELETE FROM person_form WHERE form_id = ?", (form,))
            families.add(folded)
    sort_persons(connection, sorted(families))


def sort_persons(connection: sqlite3.Connection, families: Sequence[str]) -> None:
    """Work out anew who the forms of each folded family name are; the same for any history of the database."""
    forms: dict[str, list[Form]] = {}
    for start in range(0, len(families), _MOST_VALUES):
        some = families[start : start + _MOST_VALUES]
        for row in connection.execute(
            "SELECT form_id, folded, family_name, name, state FROM person_form"
            f" WHERE folded IN ({','.join('?' * len(some))})",
            some,
        ):
            forms.setdefault(row[1], []).append(Form(*row))
    found = [person for several in forms.values() for person in persons(several)]
    connection.executemany("DELETE FROM person WHERE folded = ?", ((family,) for family in families))
    connection.executemany(
        "INSERT INTO person VALUES (?, ?, ?, ?)",
        ((p.person_id, p.forms[0].name, p.forms[0].family_name, p.forms[0].folded) for p in found),
    )
    connection.executemany(
        "UPDATE person_form SET person_id = ? WHERE form_id = ?",
        ((p.person_id, form.form_id) for p in found for form in p.forms),
    )


def recount_words(connection: sqlite3.Connection) -> None:
    """Count the words of all letters again, for when the rule that cuts words has changed."""
    counts: Counter[str] = Counter()
    (last,) = connection.execute("SELECT coalesce(max(letter_id), 0) FROM letter").fetchone()
    for letter in range(1, last + 1):
        counts.update(text_words(sentence_texts(connection, letter)))
    connection.execute("DELETE FROM word_count")
    connection.executemany("INSERT INTO word_count VALUES (?, ?)", sorted(counts.items()))


def sentence_texts(connection: sqlite3.Connection, letter: int) -> list[str]:
    """Texts of the sentences of a letter."""
    rows = connection.execute(
        f"SELECT {SENTENCE_TEXT} FROM sentence AS s JOIN paragraph AS p ON p.paragraph_id = s.paragraph_id"
        " WHERE s.letter_id = ?",
        (letter,),
    )
    return [row[0] for row in rows]
