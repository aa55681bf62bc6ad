"""Tables of ``letters.db``. The database is derived from the letter files: a new schema is a rebuild.

Readers use the views (:mod:`store.views`); the tables may change with every version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.connection import APPLICATION_ID, SCHEMA_VERSION
from store.views import VIEWS

if TYPE_CHECKING:
    from sqlite_utils import Database

# Deferred, as every reference here: checked at once, one would make SQLite copy each page that a statement of many
# rows touches, to be able to undo that statement alone.
_DEFERRED = "DEFERRABLE INITIALLY DEFERRED"
_WITH_IT = f"ON DELETE CASCADE {_DEFERRED}"
_OF_LETTER = f"letter_id INTEGER NOT NULL REFERENCES letter {_WITH_IT}"
_SPAN = '"start" INTEGER NOT NULL, "end" INTEGER NOT NULL'

TABLES: dict[str, str] = {
    "letter": "letter_id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, base_slug TEXT NOT NULL, file TEXT NOT NULL,"
    " kind TEXT NOT NULL, symbol TEXT, symbol_basis TEXT, title TEXT, dated TEXT, year INTEGER, document_date TEXT,"
    " session INTEGER, original_language TEXT, sender_role TEXT, sender_states TEXT, addressees TEXT, organs TEXT,"
    " confidence REAL NOT NULL, loaded TEXT",
    "source": f"letter_id INTEGER PRIMARY KEY REFERENCES letter {_WITH_IT}, text TEXT NOT NULL,"
    " sha256 TEXT NOT NULL, text_sha256 TEXT NOT NULL UNIQUE, parser TEXT NOT NULL",
    # A letter is taken out and put back anew within one transaction while its files stay.
    # entry: digest of what the catalogue beside it says of the file.
    "file": "path TEXT PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL,"
    f" letter_id INTEGER NOT NULL REFERENCES letter {_DEFERRED}, entry TEXT",
    "letter_fact": f"{_OF_LETTER}, field TEXT NOT NULL, value TEXT NOT NULL, part TEXT, basis TEXT NOT NULL, {_SPAN}",
    "part": f"{_OF_LETTER}, label TEXT NOT NULL, ordinal INTEGER NOT NULL, parent TEXT, kind TEXT NOT NULL, title TEXT,"
    f" dated TEXT, original_language TEXT, {_SPAN}, label_start INTEGER, label_end INTEGER, title_start INTEGER,"
    " title_end INTEGER, dated_start INTEGER, dated_end INTEGER, language_start INTEGER, language_end INTEGER",
    # text_start: of the first character of text in the source, behind the printed number; offsets: only where there is
    # more to say (view_columns.py).
    # also: plain spellings of words that the tokenizer of the index would miss (ligatures, soft hyphens).
    "paragraph": f"paragraph_id INTEGER PRIMARY KEY, {_OF_LETTER}, part TEXT NOT NULL, ordinal INTEGER NOT NULL,"
    " number TEXT, subparagraph INTEGER NOT NULL, role TEXT NOT NULL, verb TEXT, text TEXT NOT NULL, also TEXT,"
    f" {_SPAN}, text_start INTEGER NOT NULL, offsets TEXT",
    # The text of a sentence is cut from its paragraph (at, size); text is filled only where it is no piece of it.
    "sentence": f"sentence_id INTEGER PRIMARY KEY, {_OF_LETTER}, paragraph_id INTEGER NOT NULL REFERENCES paragraph"
    f" {_WITH_IT}, ordinal INTEGER NOT NULL, at INTEGER, size INTEGER, text TEXT, {_SPAN},"
    " offsets TEXT, stems TEXT NOT NULL",
    "signature": f"{_OF_LETTER}, part TEXT NOT NULL, ordinal INTEGER NOT NULL, name TEXT NOT NULL,"
    " family_name TEXT NOT NULL, rank TEXT, office TEXT, office_basis TEXT, state TEXT, state_printed TEXT,"
    f" state_basis TEXT, {_SPAN}, name_start INTEGER NOT NULL, name_end INTEGER NOT NULL, basis_start INTEGER,"
    " basis_end INTEGER, dated TEXT, year INTEGER",
    "state_spoken_for": f"{_OF_LETTER}, part TEXT NOT NULL, paragraph INTEGER, state TEXT NOT NULL,"
    f" state_printed TEXT NOT NULL, office TEXT, {_SPAN}, dated TEXT, year INTEGER",
    "agenda_item": f"{_OF_LETTER}, part TEXT NOT NULL, item TEXT NOT NULL, list_kind TEXT, session INTEGER, title TEXT,"
    f" {_SPAN}, title_start INTEGER, title_end INTEGER, footnote TEXT",
    "item_request": f"{_OF_LETTER}, part TEXT NOT NULL, kind TEXT NOT NULL, title TEXT, session INTEGER, rule TEXT,"
    f" {_SPAN}",
    "attestation": f"attestation_id INTEGER PRIMARY KEY, {_OF_LETTER}, part TEXT NOT NULL, paragraph INTEGER,"
    " organization TEXT NOT NULL, relation TEXT NOT NULL, as_of TEXT, year INTEGER, closed INTEGER NOT NULL,"
    f" declared INTEGER, basis TEXT NOT NULL, {_SPAN}",
    "attestation_state": f"attestation_id INTEGER NOT NULL REFERENCES attestation {_WITH_IT},"
    f" position INTEGER NOT NULL, state TEXT NOT NULL, state_printed TEXT NOT NULL, {_SPAN}",
    "reference": f"{_OF_LETTER}, part TEXT NOT NULL, paragraph INTEGER, kind TEXT NOT NULL, name TEXT NOT NULL,"
    f" printed TEXT NOT NULL, body TEXT, date TEXT, {_SPAN}",
    "dated_statement": f"{_OF_LETTER}, part TEXT NOT NULL, paragraph INTEGER, sentence_id INTEGER REFERENCES sentence"
    f" {_WITH_IT}, date TEXT NOT NULL, year INTEGER NOT NULL, precision TEXT NOT NULL, basis TEXT NOT NULL,"
    " printed TEXT NOT NULL, date_start INTEGER NOT NULL, date_end INTEGER NOT NULL, clause TEXT NOT NULL,"
    " clause_start INTEGER NOT NULL, clause_end INTEGER NOT NULL",
    "quantity": f"{_OF_LETTER}, part TEXT NOT NULL, paragraph INTEGER, sentence_id INTEGER REFERENCES sentence"
    f" {_WITH_IT}, value REAL, comparator TEXT, printed TEXT NOT NULL, noun TEXT NOT NULL, {_SPAN}",
    "term": f"{_OF_LETTER}, part TEXT NOT NULL, paragraph INTEGER, term TEXT NOT NULL, meaning TEXT NOT NULL,"
    f" kind TEXT NOT NULL, {_SPAN}",
    "person": "person_id INTEGER PRIMARY KEY, name TEXT NOT NULL, family_name TEXT NOT NULL, folded TEXT NOT NULL",
    # One printed form of a name; which forms are one person is worked out for a family name at a time.
    "person_form": "form_id INTEGER PRIMARY KEY, folded TEXT NOT NULL, family_name TEXT NOT NULL, name TEXT NOT NULL,"
    f" state TEXT NOT NULL, person_id INTEGER REFERENCES person {_DEFERRED},"
    " mentions INTEGER NOT NULL, UNIQUE (folded, name, family_name, state)",
    "person_mention": f"{_OF_LETTER}, form_id INTEGER NOT NULL REFERENCES person_form {_DEFERRED}, part TEXT NOT NULL,"
    " paragraph INTEGER, name TEXT NOT NULL, role TEXT NOT NULL, office TEXT, rank TEXT, state TEXT, as_of TEXT,"
    f" year INTEGER, {_SPAN}",
    "body": f"{_OF_LETTER}, part TEXT NOT NULL, paragraph INTEGER, name TEXT NOT NULL, printed TEXT NOT NULL,"
    f" kind TEXT NOT NULL, {_SPAN}",
    "state_mention": f"{_OF_LETTER}, part TEXT NOT NULL, paragraph INTEGER, state TEXT NOT NULL, printed TEXT NOT NULL,"
    f" {_SPAN}",
    "state_alias": "alias TEXT NOT NULL, state TEXT NOT NULL, kind TEXT NOT NULL, lang TEXT, valid_from TEXT,"
    " valid_to TEXT",
    "name": "name_id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL,"
    " letters INTEGER NOT NULL, UNIQUE (kind, name)",
    "letter_name": f"{_OF_LETTER}, name_id INTEGER NOT NULL, PRIMARY KEY (letter_id, name_id)",
    "name_gram": "kind TEXT NOT NULL, gram TEXT NOT NULL, name_id INTEGER NOT NULL, PRIMARY KEY (kind, gram, name_id)",
    "stem_count": "stem TEXT PRIMARY KEY, sentences INTEGER NOT NULL",
    "word_count": "word TEXT PRIMARY KEY, letters INTEGER NOT NULL",
    "total": "what TEXT PRIMARY KEY, count INTEGER NOT NULL",
    "parse_warning": f'{_OF_LETTER}, rule TEXT NOT NULL, message TEXT NOT NULL, "start" INTEGER, "end" INTEGER',
    "repair": f"{_OF_LETTER}, rule TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, {_SPAN}",
    "override": f"{_OF_LETTER}, field TEXT NOT NULL, before TEXT, after TEXT",
    "build": "what TEXT PRIMARY KEY, value TEXT NOT NULL",
}
"""Table -> its columns. ``build`` holds what the derived tables were made with."""

_WITHOUT_ROWID = ("letter_name", "name_gram", "stem_count", "word_count", "total", "build")

INDEXES: tuple[tuple[str, str], ...] = (
    *((table, "letter_id, part") for table in (
        "letter_fact", "signature", "state_spoken_for", "agenda_item", "item_request", "attestation", "reference",
        "dated_statement", "quantity", "term", "person_mention", "body", "state_mention",
    )),
    ("part", "letter_id, label"),
    ("part", "dated"),
    ("paragraph", "letter_id, part, ordinal"),
    ("sentence", "letter_id"),
    ("sentence", "paragraph_id, ordinal"),
    ("parse_warning", "letter_id"),
    ("repair", "letter_id"),
    ("override", "letter_id"),
    ("file", "letter_id"),
    ("letter", "base_slug"),
    ("letter", "symbol"),
    ("letter", "dated"),
    ("letter", "year"),
    ("letter", "loaded"),
    ("letter_fact", "field, value"),
    ("signature", "state, year"),
    ("signature", "family_name"),
    ("signature", "year"),
    ("state_spoken_for", "state"),
    ("state_spoken_for", "year"),
    ("agenda_item", "item"),
    ("attestation", "organization, year"),
    ("attestation", "year"),
    ("attestation_state", "attestation_id, position"),
    ("attestation_state", "state"),
    ("reference", "name"),
    ("dated_statement", "date"),
    ("dated_statement", "year"),
    ("dated_statement", "sentence_id"),
    ("quantity", "noun"),
    ("quantity", "sentence_id"),
    ("term", "term"),
    ("term", "meaning"),
    ("person", "folded"),
    ("person_form", "person_id"),
    ("person_mention", "form_id"),
    ("person_mention", "state"),
    ("person_mention", "year"),
    ("body", "name"),
    ("state_mention", "state"),
    ("state_alias", "alias"),
    ("state_alias", "state"),
    ("name", "folded"),
)  # fmt: skip
"""(table, columns): each column the views are searched by."""


def create(db: Database) -> None:
    """Make tables, indexes, the full-text index, views and marks in an empty database.

    The caller holds the transaction, so a kill leaves nothing or all.
    """
    for table, columns in TABLES.items():
        ending = " WITHOUT ROWID" if table in _WITHOUT_ROWID else ""
        db.execute(f"CREATE TABLE {table} ({columns}){ending}")
    for table, columns in INDEXES:
        name = f"{table}_by_{columns.replace(', ', '_')}"
        db.execute(f"CREATE INDEX {name} ON {table} ({columns})")
    # What Table.enable_fts makes, but inside the caller's transaction; Datasette finds it by its content table.
    db.execute(
        'CREATE VIRTUAL TABLE "paragraph_fts" USING FTS5 ("text", "also", tokenize=\'porter unicode61\','
        ' content="paragraph", content_rowid="paragraph_id")'
    )
    for view in VIEWS:
        db.create_view(view.name, view.sql())
    for what in ("letters", "paragraphs", "sentences"):
        db.execute("INSERT INTO total VALUES (?, 0)", (what,))
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
