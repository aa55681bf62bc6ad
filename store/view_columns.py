"""How a view is written down: columns with expression and meaning, and the pieces that many views share."""

from __future__ import annotations

from typing import NamedTuple


class Column(NamedTuple):
    """A column of a view."""

    name: str
    expression: str
    meaning: str


class View(NamedTuple):
    """A view: its columns in order, and where they come from."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    source: str

    def sql(self) -> str:
        """The SELECT statement of the view."""
        columns = ", ".join(f'{column.expression} AS "{column.name}"' for column in self.columns)
        return f"SELECT {columns} FROM {self.source}"


def view(name: str, meaning: str, columns: str, source: str = "") -> View:
    """One view; ``columns`` has one a line, ``name [= expression] : meaning``, a bare name is the first table's."""
    source = source or "letter AS l"
    alias = source.split(" AS ", 1)[1].split()[0]
    return View(name, meaning, tuple(_column(line, alias) for line in columns.strip().splitlines()), source)


def _column(line: str, alias: str) -> Column:
    head, meaning = line.split(" : ", 1)
    name, _, expression = head.partition(" = ")
    name = name.strip()
    return Column(name, expression.strip() or f'{alias}."{name}"', meaning.strip())


def of_letter(table: str) -> str:
    """Rows of ``table`` (t) with their letter (l)."""
    return f"{table} AS t JOIN letter AS l ON l.letter_id = t.letter_id"


LETTER = "letter = l.slug : the letter, by its slug"
PART = "part : label of the part it stands in"
PLACE = f"""{LETTER}
{PART}
paragraph : ordinal of the paragraph in the part"""
SPAN = """start : first character of the passage
end : behind its last character"""
SENTENCE_TEXT = "coalesce(s.text, substr(p.text, s.at + 1, s.size))"
PARAGRAPH_OFFSETS = "coalesce(t.offsets, '[[0,' || t.text_start || ']]')"
SENTENCE_OFFSETS = """coalesce(s.offsets, '[[0,' || s."start" || ']]')"""
"""Most texts run in step with the source, so that only their beginning is kept."""
STATED = f"""{PLACE}
sentence = s.ordinal : ordinal of the sentence in the paragraph"""
STATED_END = f"""sentence_start = s."start" : first character of the sentence
sentence_end = s."end" : behind its last character
text = {SENTENCE_TEXT} : the sentence, cleaned"""


def of_sentence(table: str) -> str:
    """Rows of ``table`` (t) with their letter (l), sentence (s) and paragraph (p)."""
    return (
        f"{of_letter(table)} LEFT JOIN sentence AS s ON s.sentence_id = t.sentence_id"
        " LEFT JOIN paragraph AS p ON p.paragraph_id = s.paragraph_id"
    )
