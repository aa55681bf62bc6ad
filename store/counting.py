"""What is counted over all letters: stems, words, names, totals, and persons behind the forms of a name.

Counts go up and down with the letters, within the caller's transaction; nothing is ever counted anew but the
words, after the parser has changed.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from store.grams import GRAM_KINDS, grams
from store.inserting import insert
from store.persons import Form, persons
from store.view_columns import SENTENCE_TEXT
from store.word_counts import text_words

Name = tuple[str, str, str]
"""Kind, name, folded name."""
FormKey = tuple[str, str, str, str]
"""Folded family name, family name, name, State or ""."""
_AT_A_TIME = 250
"""Names in one statement; SQLite may have been built for no more than 999 values."""


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
    insert(
        connection, "name (kind, name, folded, letters)", ((*name, count) for name, count in counted.items()),
        "ON CONFLICT (kind, name) DO UPDATE SET letters = letters + excluded.letters",
    )  # fmt: skip
    numbers: dict[Name, int] = {}
    new: list[tuple[str, str, int]] = []
    for name, number, total in _numbered(connection, list(counted)):
        numbers[name] = number
        if total == counted[name] and name[0] in GRAM_KINDS:
            new.extend((name[0], gram, number) for gram in grams(name[2]))
    insert(connection, "name_gram", sorted(new), how="INSERT OR IGNORE")
    insert(
        connection,
        "letter_name",
        ((letter, number) for letter, names in letters.items() for number in sorted(numbers[n] for n in names)),
    )


def _numbered(connection: sqlite3.Connection, names: Sequence[Name]) -> Iterator[tuple[Name, int, int]]:
    """Names with their numbers and in how many letters they stand, many at a time: a statement a name takes longer."""
    for start in range(0, len(names), _AT_A_TIME):
        some = names[start : start + _AT_A_TIME]
        # The order of a CROSS JOIN is kept: SQLite would read the whole table instead of its index.
        rows = connection.execute(
            f"WITH asked (kind, name) AS (VALUES {','.join(['(?, ?)'] * len(some))})"
            " SELECT n.kind, n.name, n.folded, n.name_id, n.letters FROM asked CROSS JOIN name AS n"
            " ON n.kind = asked.kind AND n.name = asked.name",
            [value for name in some for value in name[:2]],
        )
        yield from (((kind, name, folded), number, total) for kind, name, folded, number, total in rows)


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
    numbers: dict[FormKey, int] = {}
    families = set()
    for form, count in counts.items():
        numbers[form], person = connection.execute(
            "INSERT INTO person_form (folded, family_name, name, state, mentions) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (folded, name, family_name, state) DO UPDATE SET mentions = mentions + excluded.mentions"
            " RETURNING form_id, person_id",
            (*form, count),
        ).fetchone()
        if person is None:
            families.add(form[0])
    sort_persons(connection, sorted(families))
    return numbers


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
    for start in range(0, len(families), _AT_A_TIME):
        some = families[start : start + _AT_A_TIME]
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
