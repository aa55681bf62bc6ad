"""Of what State or body somebody holds an office whose holder is printed without it: "its Secretary-General, Mr. X".

The sentence tells it, or the one before in its paragraph: "ICMR has 34 members. Its President is Ms. X of Y."
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.citing import Library, Row
from bot.context import Context
from bot.lexicon import lexicon
from bot.reading.patterns import pattern
from bot.searching.held import any_stands, padded
from bot.searching.rows_inside import sentences_around
from bot.slots import Slot
from store.places import find_states
from store.words import fold, stem, stems

_ITS = pattern(r"\b(?:its|their|his|her)\s(?:\w+\s){0,2}$", re.IGNORECASE)
_LEANING = pattern(r"^\W*(?:Its?|Their|They|The)\b")
_NO_NAME = pattern(r"^(?:\s|Mr|Mrs|Ms|Dr|H\.E|General|\.)*$")
_OF = pattern(r"^ of (?:the )?([A-ZÀ-Þ][^,;()]{2,120})")
_OF_A_BODY = pattern(
    r"^president of (?:the )?"
    r"(?!(?:[\w-]+ ){0,3}?(?:republic|state|government|union|federation|confederation|nation|country)\b)",
    re.IGNORECASE,
)
_MOST = 3
"""Sentences of a paragraph in front of the one that leans on them."""


def is_of_state(reader: Library, row: Row, state: str, sender: Sequence[str]) -> bool | None:
    """Whether an office printed without a State is that of ``state``: by the State before "its", else by the sender.

    None where nothing tells.
    """
    text, at = _sentence(reader, row)
    office = text.casefold().rfind(str(row["office"] or "").casefold(), 0, at)
    front = text[: office if office >= 0 else at]
    named = [found.state for found in find_states(front)]
    if _ITS.search(front):
        return named[-1] == state if named else None
    if named or any(found.start == 0 for found in find_states(text[at + len(str(row["name"])) :].lstrip(" ,"))):
        return None
    return list(sender) == [state]


def is_of_body(reader: Library, row: Row, slot: Slot) -> bool:
    """Whether the office is one of the body that ``slot`` names, and not of a State."""
    text, at = _sentence(reader, row)
    office = str(row["office"] or "")
    forms = _forms(slot)
    if any_stands(forms, padded(office)):
        return True
    place = text.casefold().rfind(office.casefold(), 0, at)
    between = text[place + len(office) : at] if place >= 0 else ""
    if place >= 0 and (_NO_NAME.match(between) or _names_a_state(between)):
        return False  # "President X", "the President of Y, Mr. X"
    if (of := _OF.match(between)) is not None:
        return any_stands(forms, padded(of[1]))
    if any_stands(forms, padded(text)):
        return True
    return bool(_LEANING.match(text)) and any(any_stands(forms, padded(one)) for one in _before(reader, row))


def presides_over_a_body(row: Row) -> bool:
    """ "President of the Commission", of which the State behind the name is only the holder's own."""
    office = str(row["office"] or "")
    return bool(_OF_A_BODY.match(office)) and not any(True for _ in find_states(office))


def unprinted(context: Context, rows: Sequence[Row], state: str) -> list[Row]:
    """Of ``rows`` without a State those that hold the office for ``state``."""
    found = []
    for row in rows:
        sent = str(context.names.row(str(row["letter"]))["sender_states"] or "").split("; ")
        if row["role"] == "named" and is_of_state(context.reader, row, state, sent):
            found.append(row)
    return found


def _names_a_state(between: str) -> bool:
    return between.startswith(" of ") and any(True for _ in find_states(between))


def _forms(slot: Slot) -> tuple[tuple[str, ...], ...]:
    key = fold(slot.value)
    return ((stem(key),), *lexicon().alternatives.get(key, ()), tuple(stems(slot.value)))


def _sentence(reader: Library, row: Row) -> tuple[str, int]:
    """The sentence that names the person, and where in it."""
    found = sentences_around(reader, row)[:1]
    if not found:
        return str(row["name"]), 0
    text = " ".join(str(found[0]["text"]).split())
    return text, max(0, text.find(" ".join(str(row["name"]).split())))


def _before(reader: Library, row: Row) -> list[str]:
    sql = (
        "SELECT text FROM sentences WHERE letter = :l AND part = :p AND paragraph = :g AND start < :s "
        "ORDER BY start DESC LIMIT :most"
    )
    values = {"l": row["letter"], "p": row["part"], "g": row["paragraph"], "s": row["start"], "most": _MOST + 1}
    return [str(found["text"]) for found in reader.rows(sql, values)]


def bodies_asked(context: Context) -> list[Slot]:
    """The body of "the president of BODY", "BODY's president"; none where no office goes with one."""
    utterance = context.utterance
    offices = utterance.of("office")
    found = []
    for slot in utterance.of("body", "organization"):
        between = [word.text for word in utterance.words[offices[0].last : slot.first]] if offices else []
        owns = bool(offices) and slot.last == offices[0].first
        if owns or between in (["of"], ["of", "the"], ["at", "the"], ["for", "the"]):
            found.append(slot)
    return found
