"""Letters and parts as people call them: what is on the cover, small enough to compare with a description."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple
from weakref import WeakKeyDictionary

from bot.reading.gazetteer import Rows, placeholders
from store.words import stems


class PartCard(NamedTuple):
    """A part with the stems by which it may be described."""

    letter: str
    part: str
    kind: str
    title: str | None
    profile: frozenset[str]


class LetterCard(NamedTuple):
    """A letter with the stems by which it may be described."""

    letter: str
    file: str
    kind: str
    symbol: str | None
    title: str | None
    dated: str | None
    document_date: str | None
    year: int | None
    sender_states: tuple[str, ...]
    sender_role: str | None
    addressees: tuple[str, ...]
    session: int | None
    parts: tuple[PartCard, ...]
    profile: frozenset[str]
    cover: frozenset[str]
    """``profile``, and the stems of the items it asks for."""
    called: frozenset[str]
    """Stems of what a letter that asks for an item is called for that."""


FEW_LETTERS = 40
"""Up to so many letters every sentence is looked at; beyond, those that the full-text index proposes."""
MOST_CARDS = 300
"""Letters that are compared with a description; beyond that a description is searched for instead."""


def letter_count(reader: Rows) -> int:
    """How many letters are loaded."""
    return int(str(reader.rows("SELECT count AS n FROM totals WHERE what = 'letters'")[0]["n"]))


_Meant = tuple[str, ...] | None
_kept: WeakKeyDictionary[Rows, dict[_Meant, tuple[tuple[str, ...], tuple[LetterCard, ...]]]] = WeakKeyDictionary()
_MOST_KEPT = 64


def cards(reader: Rows, letters: Sequence[str] | None = None) -> tuple[LetterCard, ...]:
    """Cards of ``letters`` (all where None), by date; at most :data:`MOST_CARDS`. Kept until a letter changes."""
    meant = None if letters is None else tuple(letters[:MOST_CARDS])
    where, params = "", dict[str, object]()
    if meant is not None:
        marks, params = placeholders(meant)
        where = f"WHERE letter IN ({marks})"
    sources = reader.rows(f"SELECT sha256 FROM sources {where} ORDER BY letter LIMIT {MOST_CARDS + 1}", params)
    state = tuple(str(row["sha256"]) for row in sources)
    kept = _kept.setdefault(reader, {})
    if meant in kept and kept[meant][0] == state and len(state) <= MOST_CARDS:
        return kept[meant][1]
    if len(kept) >= _MOST_KEPT:
        kept.clear()
    kept[meant] = state, _read(reader, where, params)
    return kept[meant][1]


def _read(reader: Rows, where: str, params: Mapping[str, object]) -> tuple[LetterCard, ...]:
    rows = reader.rows(f"SELECT * FROM letters {where} ORDER BY dated, letter LIMIT {MOST_CARDS}", params)
    slugs = [str(row["letter"]) for row in rows]
    parts = _part_cards(reader, slugs)
    items = _items(reader, slugs)
    return tuple(_card(row, parts.get(str(row["letter"]), ()), items.get(str(row["letter"]), "")) for row in rows)


def _items(reader: Rows, slugs: Sequence[str]) -> dict[str, str]:
    """By letter, the titles of the items it asks for."""
    marks, params = placeholders(slugs)
    found: dict[str, str] = {}
    for row in reader.rows(f"SELECT letter, title FROM item_requests WHERE letter IN ({marks})", params):
        found[str(row["letter"])] = f"{found.get(str(row['letter']), '')} {row['title'] or ''}"
    return found


def _part_cards(reader: Rows, slugs: Sequence[str]) -> dict[str, tuple[PartCard, ...]]:
    marks, params = placeholders(slugs)
    signed: dict[tuple[str, str], list[str]] = {}
    for row in reader.rows(f"SELECT letter, part, rank, office FROM signatures WHERE letter IN ({marks})", params):
        signed.setdefault((str(row["letter"]), str(row["part"])), []).extend(
            str(row[field]) for field in ("rank", "office") if row[field]
        )
    found: dict[str, list[PartCard]] = {}
    for row in reader.rows(f"SELECT * FROM parts WHERE letter IN ({marks}) ORDER BY letter, ordinal", params):
        key = (str(row["letter"]), str(row["part"]))
        text = " ".join((key[1], str(row["kind"]), str(row["title"] or ""), *signed.get(key, ())))
        title = str(row["title"]) if row["title"] else None
        found.setdefault(key[0], []).append(PartCard(*key, str(row["kind"]), title, frozenset(stems(text))))
    return {slug: tuple(cards) for slug, cards in found.items()}


def _card(row: Mapping[str, object], parts: tuple[PartCard, ...], items: str) -> LetterCard:
    def text(name: str) -> str | None:
        return str(row[name]) if row[name] else None

    def several(name: str) -> tuple[str, ...]:
        return tuple(piece for piece in str(row[name] or "").split("; ") if piece)

    words = " ".join(
        (
            str(row["title"] or ""),
            str(row["kind"]),
            str(row["sender_role"] or ""),
            str(row["sender_states"] or ""),
            items,
        )
    )
    profile = frozenset(stems(words)).union(*(part.profile for part in parts))
    return LetterCard(
        str(row["letter"]), str(row["file"]), str(row["kind"]), text("symbol"), text("title"), text("dated"),
        text("document_date"), int(str(row["year"])) if row["year"] else None, several("sender_states"),
        text("sender_role"), several("addressees"),
        int(str(row["session"])) if row["session"] else None, parts, profile,
        profile | frozenset(stems(items)), _REQUEST if items else frozenset(),
    )  # fmt: skip


_REQUEST = frozenset(stems("request application"))


def by_description(found: Iterable[PartCard], described: frozenset[str]) -> list[PartCard]:
    """The parts that most of the described stems fit, if any fits."""
    scored = [(len(described & part.profile), part) for part in found]
    best = max((score for score, _ in scored), default=0)
    return [part for score, part in scored if score == best and best]
