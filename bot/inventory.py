"""The loaded letters with the facts of their covers, for lists and for other programs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.errors import BotError
from bot.reading.gazetteer import Rows
from bot.scoping.cards import PartCard, cards
from bot.scoping.parts_meant import parts_called
from bot.slots import ROMAN
from store.dates import parse_date
from store.symbols import canonical

Row = Mapping[str, object]
Facts = dict[str, object]
"""Name of a fact -> text, number, None, list of texts or list of objects."""

_LISTED = ("sender_states", "addressees", "organs")
_PLAIN = tuple("letter file kind symbol title dated document_date sender_role original_language session".split())


def letter_rows(reader: Rows, words: str = "", most: int | None = None) -> list[Row]:
    """Letters by date, those without one last; with ``words`` only those that have each on their cover.

    With ``most`` the latest so many, latest first.
    """
    tests, params = [], dict[str, object]()
    for number, word in enumerate(words.split()):
        params[f"w{number}"] = "%" + word.replace("~", "~~").replace("%", "~%").replace("_", "~_") + "%"
        tests.append(f"{_COVER} LIKE :w{number} ESCAPE '~'")
    where = f"WHERE {' AND '.join(tests)}" if tests else ""
    order = "dated IS NULL, dated, letter" if most is None else f"dated IS NULL, dated DESC, letter LIMIT {most}"
    return reader.rows(f"SELECT * FROM letters {where} ORDER BY {order}", params)


_COVER = "letter || ' ' || file || ' ' || coalesce(symbol, '') || ' ' || coalesce(title, '')"


def all_facts(reader: Rows) -> Iterator[Facts]:
    """Facts of every letter, by date."""
    return (facts_of(reader, row) for row in letter_rows(reader))


def facts_of(reader: Rows, row: Row) -> Facts:
    """Facts of one letter, from its row of the view ``letters``."""
    letter = str(row["letter"])
    return {
        **{name: row[name] for name in _PLAIN},
        **{name: [piece for piece in str(row[name] or "").split("; ") if piece] for name in _LISTED},
        "other_symbols": _other_symbols(reader, letter),
        "signatures": _objects(reader, letter, "signatures", "name rank office state part", "start"),
        "spoken_for": _objects(reader, letter, "spoken_for", "state office part", "start"),
        "agenda_items": _objects(reader, letter, "agenda_items", "item list_kind session title part", "start"),
        "parts": [
            {"label" if name == "part" else name: value for name, value in part.items()}
            for part in _objects(reader, letter, "parts", "part kind title dated original_language", "ordinal")
        ],
    }


def _objects(reader: Rows, letter: str, view: str, columns: str, order: str) -> list[Facts]:
    sql = f"SELECT {', '.join(columns.split())} FROM {view} WHERE letter = :letter ORDER BY {order}"
    return [dict(row) for row in reader.rows(sql, {"letter": letter})]


def _other_symbols(reader: Rows, letter: str) -> list[str]:
    sql = "SELECT value FROM letter_facts WHERE letter = :letter AND field = 'other_symbol' ORDER BY start"
    return list(dict.fromkeys(str(row["value"]) for row in reader.rows(sql, {"letter": letter})))


def letters_called(reader: Rows, name: str) -> list[Row]:
    """Letters that go by ``name``: slug, file, symbol, date ("14 July 2009", "2009-07", "2009") or start of a slug."""
    date = parse_date(name)
    tests = (
        ("letter = :name OR file = :name", name),
        ("symbol = :name", canonical(name) if len(name.split()) == 1 else ""),
        ("dated = :name", date.iso if date else ""),
        ("substr(dated, 1, length(:name)) = :name", date.iso if date else ""),
        ("substr(letter, 1, length(:name)) = :name", name.casefold()),
    )
    for test, value in tests:
        sql = f"SELECT * FROM letters WHERE {test} ORDER BY dated, letter"
        if value and (rows := reader.rows(sql, {"name": value})):
            return rows
    return []


def parts_named(reader: Rows, letter: str, name: str) -> list[PartCard]:
    """Parts of ``letter`` that go by ``name`` ("annex I", "annex 1", "memorandum"); all parts where it is empty.

    :raises BotError: when there is none, with the parts that there are.
    """
    parts = cards(reader, [letter])[0].parts
    if not name:
        return list(parts)
    folded = name.casefold()
    roman = " ".join(ROMAN[int(w)] if w.isdecimal() and int(w) < len(ROMAN) else w for w in folded.split()).casefold()
    called = [part for part in parts if part.part.casefold() in (folded, roman)] or parts_called(folded, parts)
    if not called:
        known = ", ".join(part.part for part in parts)
        raise BotError(f"the letter {letter} has no part {name!r}; it has: {known}")
    return called


def paragraph_rows(reader: Rows, part: PartCard) -> list[Row]:
    """Paragraphs of a part, in order."""
    sql = "SELECT number, role, text FROM paragraphs WHERE letter = :letter AND part = :part ORDER BY start"
    return reader.rows(sql, {"letter": part.letter, "part": part.part})
