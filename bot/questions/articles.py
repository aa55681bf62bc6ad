"""Articles of an agreement that a letter prints: what the one called by its number says.

An article is a heading with a number ("Article 4") and the paragraphs below it, up to the next heading.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.questions.quoting import place
from bot.reading.patterns import pattern
from bot.reading.utterance import terms
from bot.scoping.scope import LETTER_NOUNS, indices
from store.words import fold, stem, stems

LONGEST = 1200
"""Characters of the paragraphs of an article that are shown."""
_CLOSING = pattern(r"(?:done|in witness whereof)\b", 2)
_SAYING = frozenset(
    stem(word)
    for word in """say says read reads state states text wording content contents provide provides contain contains
    lay lays down stipulate regulate regulates about under in quote print what which does the of""".split()
)


def article_called(context: Context) -> Answer | None:
    """The text of the article called by its number, where nothing else is asked and one agreement prints it."""
    utterance = context.utterance
    slots = [slot for slot in utterance.of("reference") if slot.value.startswith("article ")]
    if len(slots) != 1 or len(utterance.of("reference", "symbol")) > 1:
        return None
    where, params = context.scope.where()
    sql = f"SELECT * FROM paragraphs WHERE {where} AND role = 'heading' AND text LIKE :h LIMIT 20"
    found = [
        row
        for row in context.reader.rows(sql, {**params, "h": f"{slots[0].value}%"})
        if _is_called(fold(str(row["text"])), slots[0].value)
    ]
    if len(found) != 1 or not _nothing_else(context, found[0], indices(slots)):
        return None
    return _told(context, found[0])


def _is_called(heading: str, name: str) -> bool:
    """ "Article 4", with its title behind it or without: not "Article 41", and not "article 4 of the Charter"."""
    return (
        heading.startswith(name)
        and not heading[len(name) :].strip(" .:*")[:1].isdigit()
        and (
            heading[len(name) : len(name) + 1] in ("", " ", ".", ":", "*")
            and not heading[len(name) :].startswith(" of ")
        )
    )


def _nothing_else(context: Context, heading: Row, own: frozenset[int]) -> bool:
    """Whether the other words only ask what it says, or name the part it stands in as its title or its cover does."""
    letter = str(heading["letter"])
    part = context.names.part_row(letter, str(heading["part"]))
    sql = "SELECT text FROM paragraphs WHERE letter = :l AND part = 'letter' AND role IN ('title', 'text') LIMIT 20"
    cover = " ".join(str(row["text"]) for row in context.reader.rows(sql, {"l": letter}))
    named = f"{part['title'] or ''} {part['kind'] or ''} {cover}"
    known = _SAYING | LETTER_NOUNS | set(stems(named))
    left = context.scope.used | own
    free = [word for i, word in enumerate(context.utterance.words) if i not in left]
    return all(term.stem in known for term in terms(free))


def _told(context: Context, heading: Row) -> Answer | None:
    sql = (
        "SELECT * FROM paragraphs WHERE letter = :l AND part = :p AND paragraph > :n AND role <> 'masthead' "
        "ORDER BY paragraph LIMIT 30"
    )
    at = {"l": heading["letter"], "p": heading["part"], "n": heading["paragraph"]}
    below: list[Row] = []
    for row in context.reader.rows(sql, at):
        if (
            row["role"] in ("heading", "signature", "title")
            or _CLOSING.match(str(row["text"]))
            or _length(below) + len(str(row["text"])) > LONGEST
        ):
            break
        below.append(row)
    if not below:
        return None
    said = " ".join(f"{row['number']}. “{row['text']}”" if row["number"] else f"“{row['text']}”" for row in below)
    where = place(context.local, {**heading, "number": None})
    return Answer("answered", f"{where}: “{heading['text']}”. {said}", citations=cite_all(context.reader, below))


def _length(rows: Sequence[Row]) -> int:
    return sum(len(str(row["text"])) for row in rows)
