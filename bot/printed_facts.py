"""What letters print of themselves, as facts with the words by which people ask for them.

A signature, a date, an agenda item: each is a bag of stems (the words printed there, and the nouns and verbs for what
the fact tells) that a question can be compared with when no phrase of a question type fits it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple
from weakref import WeakKeyDictionary

from bot.citing import Library, Row
from bot.reading.gazetteer import placeholders
from store.words import stems

Place = tuple[Row, str, str]
"""A row with the names of the columns of its span."""


class Fact(NamedTuple):
    """One thing that a letter prints of itself."""

    kind: str
    """signature, named, item, part, or a field of the view ``letter_facts``."""
    columns: Mapping[str, str]
    """What it tells: "person", "office", "state", "date" ... -> the value printed."""
    row: Row
    words: str
    """Stems of all by which it may be asked for, with a space at both ends and between."""
    proof: Place


_ASKED_FOR = {
    "person": "who whose whom name names surname surnames person people signature signatures signatory signatories "
    "signer signers diplomat diplomats",
    "office": "office post position capacity title rank role job function posts offices titles positions function",
    "state": "state states country countries nation nations mission missions government delegation",
    "date": "when date dates day year dated",
    "symbol": "symbol symbols number",
    "title": "title titles heading headings headline called entitled name topic topics",
    "language": "language languages",
    "session": "session sessions",
    "addressee": "addressee addressees recipient whom who office person",
    "number": "number numbers item items",
    "kind": "kind sort type",
}
"""Column -> words that ask for it."""
_SIGNING = "sign signature signatory signer put hand under beneath below foot bottom end close behalf"
_HOLDING = "name surname family office post position capacity title rank role job hold held serve person official"
ASKED_STEMS = frozenset(stems(f"{_HOLDING} {' '.join(_ASKED_FOR.values())}"))
"""Stems that ask for a column and say nothing of whose it is."""
_FIELDS = {
    "dated": ("date", "date dated day month year write wrote written itself own bear"),
    "document_date": ("date", "date day distribution distribute circulation circulate issue publish release masthead"),
    "symbol": ("symbol", "symbol number reference carry bear own print united nations un document"),
    "other_symbol": ("symbol", "symbol number reference carry bear other second print united nations un document"),
    "title": ("title", "title head headline entitle call name"),
    "addressee": ("addressee", "addressee address direct send sent go recipient receive office person"),
    "sender_state": ("state", "sender send sent come came author write wrote mission permanent country state behalf"),
    "original_language": ("language", "language original write written draft drawn"),
    "session": ("session", "session number regular ordinary assembly"),
}
_ALIASES = {
    "permanent representative": "ambassador envoy diplomat",
    "head of state": "president leader",
    "president": "head state leader",
    "chargé": "diplomat deputy acting interim",
    "minister for foreign affairs": "foreign minister",
}


def asked_columns(words: Iterable[str], asks: str) -> frozenset[str]:
    """The columns that the words of a question (folded) ask for."""
    if asks in ("who", "when"):
        return frozenset({"person", "addressee"} if asks == "who" else {"date"})
    said = set(words)
    return frozenset(column for column, given in _ASKED_FOR.items() if said & set(given.split()))


_kept: WeakKeyDictionary[Library, dict[tuple[str, ...], tuple[Fact, ...]]] = WeakKeyDictionary()
_MOST_KEPT = 16
"""Choices of letters whose facts are kept."""


def facts_printed(reader: Library, letters: Sequence[str]) -> tuple[Fact, ...]:
    """Facts of the letters in printed order; kept for each reader until a letter changes."""
    marks, params = placeholders(letters)
    sql = f"SELECT letter, sha256 FROM sources WHERE letter IN ({marks}) ORDER BY letter"
    state = tuple(f"{row['letter']} {row['sha256']}" for row in reader.rows(sql, params))
    known = _kept.setdefault(reader, {})
    if state not in known:
        if len(known) >= _MOST_KEPT:
            known.clear()
        known[state] = tuple(_made(reader, f"letter IN ({marks})", params))
    return known[state]


def _made(reader: Library, where: str, params: Mapping[str, object]) -> Iterable[Fact]:
    heads = {str(r["letter"]): _head(r) for r in reader.rows(f"SELECT * FROM letters WHERE {where}", params)}
    parts = reader.rows(f"SELECT * FROM parts WHERE {where} ORDER BY letter, ordinal", params)
    own = {(str(r["letter"]), str(r["part"])): f"{r['part']} {r['kind']}" for r in parts}

    def bag(row: Row, *texts: object) -> str:
        letter = str(row["letter"])
        around = own.get((letter, str(row["part"])), "")
        said = " ".join(str(text) for text in (*texts, around, heads[letter]) if text)
        return f" {' '.join(dict.fromkeys(stems(said)))} "

    for row in reader.rows(f"SELECT * FROM signatures WHERE {where} ORDER BY year, letter, start", params):
        told = (_SIGNING, _HOLDING, row["name"], *_borne(reader, row))
        yield Fact("signature", _person(row), row, bag(row, *told), (row, "start", "end"))
    named = f"SELECT * FROM person_mentions WHERE {where} AND role <> 'signed' AND office IS NOT NULL ORDER BY start"
    for row in reader.rows(named, params):
        told = (_HOLDING, row["name"], *_borne(reader, row))
        yield Fact("named", _person(row), row, bag(row, *told), (row, "start", "end"))
    for row in reader.rows(f"SELECT * FROM letter_facts WHERE {where} ORDER BY letter, start", params):
        if str(row["field"]) in _FIELDS:
            column, words = _FIELDS[str(row["field"])]
            yield Fact(str(row["field"]), {column: str(row["value"])}, row, bag(row, words), (row, "start", "end"))
    for row in reader.rows(f"SELECT * FROM agenda_items WHERE {where} ORDER BY letter, start", params):
        told = ("agenda item number title topic head top above print list", row["item"], row["list_kind"], row["title"])
        columns = {"number": str(row["item"])} | ({"title": str(row["title"])} if row["title"] else {})
        span = ("title_start", "title_end") if row["title"] else ("start", "end")
        yield Fact("item", columns, row, bag(row, *told), (row, *span))
    for row in parts:
        if row["part"] != "letter" and row["label_start"] is not None:
            columns = {"kind": str(row["kind"])} | ({"title": str(row["title"])} if row["title"] else {})
            yield Fact("part", columns, row, bag(row, "title kind document"), (row, "label_start", "label_end"))


def _head(row: Row) -> str:
    """Words by which the whole letter is called."""
    called = "letter document paper text united nations un"
    return f"{called} {row['kind']} {row['symbol'] or ''} {row['dated'] or ''} {row['year'] or ''}"


def _person(row: Row) -> dict[str, str]:
    columns = {"person": str(row["name"])}
    if row["office"] or row["rank"]:
        columns["office"] = str(row["office"] or row["rank"])
    if row["state"]:
        columns["state"] = str(row["state"])
    return columns


def _borne(reader: Library, row: Row) -> Iterable[object]:
    """Office and State in the words that people use for them."""
    office = f"{row['rank'] or ''} {row['office'] or ''}".strip()
    yield office
    yield from (words for printed, words in _ALIASES.items() if printed in office.casefold())
    if row["state"]:
        yield "state country mission"
        sql = "SELECT DISTINCT alias FROM state_names WHERE state = :s AND lang = 'en' AND kind <> 'code'"
        yield " ".join(str(r["alias"]) for r in reader.rows(sql, {"s": row["state"]}))
