"""Lists that a letter prints as such, given whole: items behind a colon, numbered points under a title, headings."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row, cite_all
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions.list_behind import in_words, points
from bot.questions.paragraph_rows import paragraphs_in_order
from bot.questions.quoting import with_place
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, indices
from store.words import stem, stems

_HEADINGS = frozenset("chapter chapters section sections heading headings".split())
_NUMBERED_HEADING = pattern(r"^(?:[IVX]{1,5}|[A-Z]|\d{1,2})\.\s")
_OPENING = frozenset("list name all enumerate give which what show every the and of".split())
_OF_A_LIST = frozenset(
    map(stem, "list name all enumerate give show title every each one make made take contain include set offer".split())
)
_SMALL = STOPWORDS | QUESTION_WORDS
MOST_ITEMS = 16
LONGEST = 1350
"""Characters of one answer."""
MOST_LETTERS = 8
"""Letters of a large collection that are looked through: in more than these no one list is meant."""
MOST_ROWS = 3000
"""Paragraphs that are looked through."""


def itemized(context: Context) -> Answer | None:
    """ "What measures were agreed on?", "all pledges of X", "chapter titles of the declaration"."""
    utterance = context.utterance
    if utterance.of("quoted", "reference", "person", "paragraph"):
        return None
    if is_large(context.reader) and not 0 < len(context.scope.letters) <= MOST_LETTERS:
        return None
    wanted = _content(context)
    if _HEADINGS & {word.text for word in utterance.words}:
        return _headings(context, wanted - {stem(word) for word in _HEADINGS})
    head = _plural_head(utterance)
    if head is None or head.isdisjoint(wanted):
        return None
    rows = paragraphs_around(context)
    for at, row in enumerate(rows):
        own = frozenset(stems(str(row["text"])))
        if not head & own or 2 * len(wanted & own) < len(wanted):
            continue
        items = behind_colon(rows, at)
        if len(items) > 1 and wanted <= own | _of_the_letter(context, rows, row):
            return items_told(context, row, items)
    return None


def _content(context: Context) -> frozenset[str]:
    """Stems of the words that say what the list is of."""
    taken = indices(context.utterance.slots) | context.scope.used
    free = (word for i, word in enumerate(context.utterance.words) if i not in taken)
    kept = (word for word in free if word.text not in _SMALL and word.text.isalpha())
    return frozenset(word.stem for word in kept) - _OF_A_LIST - LETTER_NOUNS


def _plural_head(utterance: Utterance) -> frozenset[str] | None:
    """The first plural noun behind the opening words: "what measures", "all of X's pledges"."""
    if utterance.asks not in ("which", "what", ""):
        return None
    slotted = indices(utterance.slots)
    for i, word in enumerate(utterance.words[:MOST_BEFORE]):
        if i in slotted or word.text in _OPENING or (word.text in _BEING and _is_the_one(utterance, i + 1)):
            continue
        plural = word.text.endswith("s") and not word.text.endswith("ss") and not word.possessive
        return frozenset({word.stem}) if plural and word.stem not in LETTER_NOUNS else None
    return None


_BEING = frozenset("are were be would will is".split())


def _is_the_one(utterance: Utterance, at: int) -> bool:
    """ "What are the aims of X", not "what are aims", which asks what such a thing is."""
    word = utterance.words[at] if at < len(utterance.words) else None
    return word is not None and (word.text in ("the", "all", "be") or word.possessive)


MOST_BEFORE = 6


def paragraphs_around(context: Context) -> list[Row]:
    """Paragraphs of the letters meant, in order."""
    return paragraphs_in_order(context.reader, context.scope._replace(parts=()), MOST_ROWS)


def behind_colon(rows: Sequence[Row], at: int) -> list[Row]:
    """Points behind a lead that ends in a colon, or behind a title; up to its part's end."""
    lead = rows[at]
    if lead["role"] != "title" and not str(lead["text"]).rstrip().endswith(":"):
        return []
    place_of = (lead["letter"], lead["part"])
    behind = rows[at + 1 : at + 1 + MOST_ITEMS]
    return points(takewhile(lambda row: (row["letter"], row["part"]) == place_of, behind))


def _of_the_letter(context: Context, rows: Sequence[Row], lead: Row) -> frozenset[str]:
    return frozenset(one for row in rows if row["letter"] == lead["letter"] for one in stems(str(row["text"])))


def items_told(context: Context, lead: Row, items: Sequence[Row]) -> Answer:
    """The lead with each of its points, shortened where there are many."""
    room = max(60, LONGEST // len(items) - 12)
    listed = [in_words({**row, "text": _shortened(str(row["text"]), room)}) for row in items]
    text = f"{with_place(context.local, lead)} {' '.join(listed)}"
    return Answer("answered", text, citations=cite_all(context.reader, [lead, *items]))


def _shortened(text: str, room: int) -> str:
    return text if len(text) <= room else f"{text[:room].rsplit(' ', 1)[0]} …"


def _headings(context: Context, wanted: frozenset[str]) -> Answer | None:
    """The headings, numbered as chapters are, of the part meant, or of the one whose title is named."""
    if context.utterance.asks not in ("which", "what", ""):
        return None
    where, params = context.scope.where()
    rows = context.reader.rows(
        f"SELECT * FROM paragraphs WHERE {where} AND role IN ('heading', 'title') "
        f"ORDER BY letter, part, paragraph LIMIT {MOST_HEADINGS}",
        params,
    )
    by_part: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        by_part.setdefault((str(row["letter"]), str(row["part"])), []).append(row)
    meant = [own for own in by_part.values() if _chapters(own) and wanted <= _words_of(own)]
    if len(meant) != 1:
        return None
    found, names = _chapters(meant[0]), context.local
    told = names.part(str(found[0]["letter"]), str(found[0]["part"]))
    text = f"{told[:1].upper()}{told[1:]}: {'; '.join(str(row['text']) for row in found)}."
    return Answer("answered", text, citations=cite_all(context.reader, found))


MOST_HEADINGS = 400


def _chapters(rows: Sequence[Row]) -> list[Row]:
    found = [row for row in rows if row["role"] == "heading" and _NUMBERED_HEADING.match(str(row["text"]))]
    return found if len(found) > 1 else []


def _words_of(rows: Sequence[Row]) -> frozenset[str]:
    return frozenset(one for row in rows for one in (*stems(str(row["text"])), *stems(str(row["part"]))))
