"""A parsed letter as rows of the tables, made where it was parsed: plain values that cross processes cheaply."""

from __future__ import annotations

import re
from collections.abc import Iterable
from json import dumps
from typing import Any, Final, NamedTuple

from store.letters import Letter, Offsets, Span
from store.vocabulary import letter_names
from store.word_counts import WordCount
from store.words import fold, words

Row = tuple[Any, ...]

_FOREIGN_WORD: Final = re.compile(r"\S*[^\x00-\x7f\s]\S*")


# Plain tuples rather than classes: they cross to the writing process in half the time.
SentenceRow = tuple[int, Row]
"""Index into ``LetterRows.paragraphs``, and the row without what the database numbers."""
Mention = tuple[tuple[str, str, str, str], Row]
"""The form of a name -- folded family name, family name, name, State or "" -- and the mention's row."""


class LetterRows(NamedTuple):
    """Everything the database keeps of one letter; rows come without the numbers that the database gives."""

    slug: str
    text: str
    text_sha256: str
    letter: Row
    """Columns of ``letter`` from ``file`` on."""
    tables: dict[str, list[Row]]
    """Table -> rows without the leading letter_id."""
    paragraphs: list[Row]
    sentences: list[SentenceRow]
    stated: dict[str, list[tuple[int | None, Row]]]
    """dated_statement and quantity: (index into ``sentences``, row without letter_id and sentence_id)."""
    attestations: list[tuple[Row, list[Row]]]
    mentions: list[Mention]
    names: list[tuple[str, str, str]]
    words: str
    """Between spaces, each once: one text crosses to the writing process cheaply."""


class Text(NamedTuple):
    """What spans refer to."""

    text: str
    sha256: str
    """Of the text in UTF-8."""


def letter_rows(letter: Letter, text: Text, overrides: Iterable[Row] = ()) -> LetterRows:
    """Rows of ``letter``, whose spans refer to ``text``; ``overrides`` are (field, before, after) of a catalogue."""
    words_in = WordCount()
    paragraphs, sentences, index = _text_rows(letter, words_in)
    return LetterRows(
        letter.slug, text.text, text.sha256, _letter_row(letter),
        {**_tables(letter), "override": [tuple(one) for one in overrides]}, paragraphs,
        sentences, _stated(letter, index), _attestations(letter), _mentions(letter), letter_names(letter),
        words_in.words(),
    )  # fmt: skip


def _letter_row(letter: Letter) -> Row:
    basis = next((fact.basis for fact in letter.facts if fact.field == "symbol"), "printed")
    return (
        letter.file, letter.kind, letter.symbol, basis if letter.symbol else None, letter.title, letter.dated,
        _year(letter.dated), letter.document_date, letter.session, letter.original_language, letter.sender_role,
        _joined(letter.sender_states), _joined(letter.addressees), _joined(letter.organs), letter.confidence,
    )  # fmt: skip


def _text_rows(
    letter: Letter, words_in: WordCount
) -> tuple[list[Row], list[SentenceRow], dict[tuple[str, int, int], int]]:
    """Paragraphs, sentences, and (part, paragraph, sentence) -> index of the sentence."""
    paragraphs: list[Row] = []
    sentences: list[SentenceRow] = []
    index: dict[tuple[str, int, int], int] = {}
    for part in letter.parts:
        label = part.label
        # Taken apart at once: values of a tuple are read several times as quickly by place as by name.
        for ordinal, role, text, (start, end), offsets, several, number, subparagraph, verb in part.paragraphs:
            mapped = _json(offsets) if len(offsets) > 1 else None
            paragraph, behind = len(paragraphs), 0
            paragraphs.append((
                label, ordinal, number, subparagraph, role, verb, text, None if text.isascii() else _also(text),
                start, end, offsets[0][1], mapped,
            ))  # fmt: skip
            for place, sentence, (first, last), offsets in several:
                at, size = text.find(sentence, behind), len(sentence)
                mapped = _json(offsets) if len(offsets) > 1 else None
                stems = words_in.stem_line(sentence)
                index[label, ordinal, place] = len(sentences)
                if at < 0:
                    sentences.append((paragraph, (place, None, None, sentence, first, last, mapped, stems)))
                else:
                    behind = at + size
                    sentences.append((paragraph, (place, at, size, None, first, last, mapped, stems)))
    return paragraphs, sentences, index


def _tables(letter: Letter) -> dict[str, list[Row]]:
    dated = {part.label: part.dated or letter.dated for part in letter.parts}

    def when(part: str) -> Row:
        date = dated.get(part, letter.dated)
        return date, _year(date)

    return {
        "letter_fact": [(f.field, f.value, f.part, f.basis, *f.span) for f in letter.facts],
        "part": [
            (p.label, i, p.parent, p.kind, p.title, p.dated, p.original_language, *p.span, *_pair(p.label_span),
             *_pair(p.title_span), *_pair(p.dated_span), *_pair(p.language_span))
            for i, p in enumerate(letter.parts, 1)
        ],
        "signature": [
            (s.part, s.ordinal, s.name, s.family_name, s.rank, s.office, s.office_basis, s.state, s.state_printed,
             s.state_basis, *s.span, *s.name_span, *_pair(s.basis_span), *when(s.part))
            for s in letter.signatures
        ],
        "state_spoken_for": [
            (s.part, s.paragraph, s.state, s.state_printed, s.office, *s.span, *when(s.part))
            for s in letter.spoken_for
        ],
        "agenda_item": [
            (a.part, a.item, a.list_kind, a.session, a.title, *a.span, *_pair(a.title_span), a.footnote)
            for a in letter.agenda_items
        ],
        "item_request": [(r.part, r.kind, r.title, r.session, r.rule, *r.span) for r in letter.item_requests],
        "reference": [
            (r.part, r.paragraph, r.kind, r.name, r.printed, r.body, r.date, *r.span) for r in letter.references
        ],
        "term": [(t.part, t.paragraph, t.term, t.meaning, t.kind, *t.span) for t in letter.terms],
        "body": [(b.part, b.paragraph, b.name, b.printed, b.kind, *b.span) for b in letter.bodies],
        "state_mention": [(m.part, m.paragraph, m.state, m.printed, *m.span) for m in letter.state_mentions],
        "parse_warning": [(w.rule, w.message, *_pair(w.span)) for w in letter.warnings],
        "repair": [(r.rule, r.before, r.after, *r.span) for r in letter.repairs],
    }  # fmt: skip


def _stated(letter: Letter, index: dict[tuple[str, int, int], int]) -> dict[str, list[tuple[int | None, Row]]]:
    return {
        "dated_statement": [
            (index.get((d.part, d.paragraph, d.sentence)),
             (d.part, d.paragraph, d.date, _year(d.date), d.precision, d.basis, d.printed, *d.date_span, d.clause,
              *d.clause_span))
            for d in letter.dated_statements
        ],
        "quantity": [
            (index.get((q.part, q.paragraph, q.sentence)),
             (q.part, q.paragraph, q.value, q.comparator, q.printed, q.noun, *q.span))
            for q in letter.quantities
        ],
    }  # fmt: skip


def _attestations(letter: Letter) -> list[tuple[Row, list[Row]]]:
    return [
        (
            (a.part, a.paragraph, a.organization, a.relation, a.as_of, _year(a.as_of), int(a.closed), a.declared,
             a.basis, *a.span),
            [(position, s.state, s.printed, *s.span) for position, s in enumerate(a.states, 1)],
        )
        for a in letter.attestations
    ]  # fmt: skip


def _mentions(letter: Letter) -> list[Mention]:
    return [
        (
            (fold(p.family_name), p.family_name, p.name, p.state or ""),
            (p.part, p.paragraph, p.name, p.role, p.office, p.rank, p.state, p.as_of, _year(p.as_of), *p.span),
        )
        for p in letter.persons
    ]


def _also(text: str) -> str | None:
    """Plain spellings of the words that are not plain ASCII: the index's tokenizer knows neither ligatures nor
    soft hyphens."""
    return " ".join(dict.fromkeys(words(" ".join(_FOREIGN_WORD.findall(text))))) or None


def _year(date: str | None) -> int | None:
    return int(date[:4]) if date and date[:4].isdigit() else None


def _pair(span: Span | None) -> Row:
    return (None, None) if span is None else (span.start, span.end)


def _joined(values: tuple[str, ...]) -> str | None:
    return "; ".join(values) or None


def _json(offsets: Offsets) -> str:
    """Not kept for a text that runs in step with the source: the view makes the only pair of its first character."""
    return dumps(offsets, separators=(",", ":"))
