"""Persons of the letters as rows and in words; shared by the question types on persons."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Library, Row, cite_all, part_of
from bot.reading.gazetteer import placeholders
from bot.reading.patterns import pattern
from bot.reading.renamed import under_all_names
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.wording import Names, upper_first, with_article
from store.words import stem


def of_a_person(utterance: Utterance) -> bool:
    """ "What is X's title": that of a person, where no letter and no part is named."""
    nouns = utterance.of("part") or any(word.stem in LETTER_NOUNS for word in utterance.words)
    return bool(utterance.of("person")) and not nouns


_SELECT = (
    "SELECT m.*, p.name AS full_name, p.family_name AS family "
    "FROM person_mentions m JOIN persons p ON p.person = m.person "
)
VOCABULARY = frozenset(
    stem(word)
    for word in """name names named person people called call office offices post posts position positions role rank
    title country countries state states nationality national citizen citizenship origin represent
    represents represented representing job work function capacity ministry portfolio hold holds held holding serve
    served serving worked known mention mentioned mentions appear appears appeared figure identify
    identified describe described sign signed signs signature sender write wrote author speak spoke act
    acted acting official diplomat minister ambassador un united nations new york mission time back
    exactly please letter former full permanent un same later earlier bio profile biography chair title
    titled called full proper regular ordinary genuine speaking writing profile biography info
    information detail details come belong belongs stand stands stood profession occupation""".split()
)
"""Stems that belong to questions on a person."""


def mentions(reader: Library, families: Sequence[str], scope: Scope | None = None) -> list[Row]:
    """Where persons of the (folded) family names are signed, authors or named, by date."""
    marks, params = placeholders(families)
    where, values = (scope or Scope()).where("m")
    sql = f"{_SELECT}WHERE p.folded IN ({marks}) AND {where} ORDER BY m.as_of, m.letter, m.start"
    return list(reader.rows(sql, {**params, **values}))


def everyone(reader: Library, scope: Scope, states: Sequence[str] = (), most: int = 200) -> list[Row]:
    """Every mention in the scope, of persons of ``states`` where any are given, by date.

    A minister who signed without a State, in a letter that one State sent, is taken for that State's.
    """
    where, params = scope.where("m")
    marks, values = placeholders(under_all_names(reader, states), "s")
    own = f"m.letter IN (SELECT letter FROM letters WHERE sender_states IN ({marks}))"
    minister = f"m.state IS NULL AND m.role = 'signed' AND m.office LIKE '%Minister%' AND {own}"
    either = "" if is_large(reader) else f" OR ({minister})"  # without an index
    of_state = f" AND (m.state IN ({marks}){either})" if states else ""
    return list(
        reader.rows(
            f"{_SELECT}WHERE {where}{of_state} ORDER BY m.as_of, m.letter, m.start LIMIT {most}", {**params, **values}
        )
    )


def told(row: Row, names: Names) -> str:
    """ "Rashid Alimov, Permanent Representative of Tajikistan, signed annex ... to the letter of ..."."""
    title = ", ".join(dict.fromkeys(str(row[key]) for key in ("rank", "office") if row[key]))
    place, key = names.part(*part_of(row)), f"person.{row['role']}"
    if names.language != "en":
        described = ", ".join(str(piece) for piece in (row["name"], title, row["state"]) if piece)
        return names.say(key, person=described, place=place)
    state = f" of {with_article(str(row['state']))}" if row["state"] else ""
    if title and str(row["role"]) == "named" and (" of " in title or not _OF_STATES.search(title)):
        state = f" ({with_article(str(row['state']))})" if row["state"] else ""
    described = f", {title}{state}," if title else state
    return names.say(key, person=f"{row['name']}{described}", place=place)


_OF_STATES = pattern(
    r"\b(?:president|minister|premier|head|king|queen|emir|sultan|prince(?:ss)?|chancellor|representative|observer"
    r"|charg\w+|ambassador|governor|leader|counsell?or|attach\w+|chief of staff)\b",
    re.IGNORECASE,
)
"""Offices held of a State; that of a meeting or of an organization is only held by somebody from there."""


def sentence_of(rows: Iterable[Row], names: Names) -> str:
    """The mentions in one sentence, each once."""
    text = "; ".join(dict.fromkeys(told(row, names) for row in rows))
    return f"{upper_first(text)}." if text else ""


def answered(reader: Library, rows: Sequence[Row], text: str, items: Iterable[object]) -> Answer:
    """An answer about persons, with the places that name them."""
    shown = tuple(dict.fromkeys(str(item) for item in items if item))
    return Answer("answered", text, items=shown, citations=cite_all(reader, blocks(reader, rows)))


def blocks(reader: Library, rows: Sequence[Row]) -> list[Row]:
    """For a signature the whole block, so that office and State are in the quote."""
    found: list[Row] = []
    sql = "SELECT * FROM signatures WHERE letter = :l AND part = :p AND start <= :s AND end >= :s"
    for row in rows:
        own = (
            reader.rows(sql, {"l": row["letter"], "p": row["part"], "s": row["start"]})
            if row["role"] == "signed"
            else []
        )
        found.append(own[0] if own else row)
        if own and own[0]["basis_start"] is not None:
            found.append({**own[0], "start": own[0]["basis_start"], "end": own[0]["basis_end"]})
    return found
