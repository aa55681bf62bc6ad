"""Paragraphs of drafts as rows, and how they are told."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import Row, by_part, cite_all, part_of
from bot.context import Context
from bot.lexicon import word_classes
from bot.questions.quoting import with_place
from bot.scoping.scope import Scope
from bot.wording import upper_first

LONGEST_ORGAN = 60
"""Characters of the opening words that name the acting organ."""


def paragraphs(context: Context, *roles: str) -> list[Row]:
    """Paragraphs of the roles in the parts meant; in all letters where none is named.

    The words that name the acting organ ("The General Assembly,") open the preamble and are no paragraph of it.
    """
    where, params = context.scope.where("g")
    listed = ", ".join(f"'{role}'" for role in roles)
    sql = (
        "SELECT g.* FROM paragraphs g JOIN parts p ON p.letter = g.letter AND p.part = g.part "
        f"WHERE {where} AND g.role IN ({listed}) ORDER BY g.letter, p.ordinal, g.paragraph"
    )
    rows = context.reader.rows(sql, params)
    return [row for row in rows if row["role"] != "preambular" or row["verb"] or len(str(row["text"])) > LONGEST_ORGAN]


def draft_paragraphs(context: Context, *roles: str) -> list[Row]:
    """Preambular and operative paragraphs of the drafts in the letters meant."""
    rows = paragraphs(context, *roles)
    return rows or paragraphs(context._replace(scope=Scope(context.scope.letters)), *roles)


def acts_adopted(context: Context) -> list[Row]:
    """Numbered paragraphs of the one part meant where they open with verbs, as those of an act that was adopted do."""
    if len(context.scope.parts) != 1:
        return []
    rows = [row for row in paragraphs(context, "text") if str(row["number"]).isdecimal() and row["subparagraph"] == 1]
    rows = list({row["number"]: row for row in reversed(rows)}.values())[::-1]
    return rows if rows and all(opening_verb(row) for row in rows) else []


def opening_verb(row: Row) -> str:
    """The verb that the paragraph opens with ("Decides"); empty where the first word is none."""
    if row["verb"]:
        return str(row["verb"])
    first = str(row["text"]).lstrip("*_").partition(" ")[0].rstrip("*_")
    plain = first.casefold().removesuffix("s")
    is_verb = any("v" in word_classes(form)[0] for form in (plain, plain.removesuffix("e")))
    return first if first[:1].isupper() and first.endswith("s") and is_verb else ""


def told(context: Context, rows: Sequence[Row], lead: str = "") -> Answer:
    """The paragraphs word for word, with their places; a draft is called a draft."""
    shown = rows[:8]
    if len(rows) > 1:
        text = " ".join(
            f"{_where(context, own[0])}: {' '.join(_numbered(row) for row in own)}" for own in by_part(shown).values()
        )
    else:
        text = with_place(context.local, shown[0])
    return Answer("answered", f"{lead}{text}"[:1450], citations=cite_all(context.reader, shown))


def _where(context: Context, row: Row) -> str:
    where = context.local.part(*part_of(row))
    return upper_first(where)


def _numbered(row: Row) -> str:
    text = str(row["text"])
    cut = text if len(text) <= 260 else text[: text.rfind(" ", 0, 260)] + " ..."
    return f"({row['number']}) “{cut}”" if row["number"] else f"“{cut}”"


def with_title(context: Context, row: Row) -> str:
    """The text of a paragraph with the title of its draft."""
    title = context.names.part_row(*part_of(row))["title"]
    return f"{row['text']} {title or ''}"


def by_place(rows: Sequence[Row], which: str) -> list[Row]:
    """The row in the place, counted from 1, of each part that has one there."""
    place_asked = int(which) - 1 if which.isdecimal() else 0
    return [own[place_asked] for own in by_part(rows).values() if place_asked < len(own)]
