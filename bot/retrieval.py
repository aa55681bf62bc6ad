"""Sentences that may answer a question, by the words they share with it. No guess: coverage is counted.

Each content word of the question is looked for in a sentence by stem, then by a word or phrase of the same
meaning, then in the rest of its paragraph or the title of its part, each worth less. Words are weighted by how
few sentences of the collection hold them; a word that no letter holds weighs most, so that a question about
something the letters do not know cannot be covered.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from math import log
from typing import NamedTuple

from bot.citing import Library, Row
from bot.gazetteer import placeholders
from bot.scope import Scope
from bot.utterance import Term
from store.words import stems

EXACT, SYNONYM, KIN, PART_OF_WORD, NEARBY = 1.0, 0.85, 0.6, 0.7, 0.45
"""What it is worth that a term stands in the sentence itself, by another word, by a word near in meaning, inside a
word, or around the sentence."""
MOST_CANDIDATES = 150
FEW_LETTERS = 40
"""Up to so many letters every sentence is looked at; beyond, those that the full-text index proposes."""


class Hit(NamedTuple):
    """A sentence with how well it covers the question."""

    row: Row
    """Row of the view ``sentences``."""
    coverage: float
    """Weighted share of the terms found, 0 to 1."""
    score: float
    """Coverage with closeness and order of the words, for ranking."""
    missing: tuple[Term, ...]
    """Terms found neither in the sentence nor around it."""
    matched: tuple[tuple[str, ...], ...]
    """Phrases of stems that were found in the sentence itself."""


def candidates(reader: Library, terms: Sequence[Term], scope: Scope, letters: int) -> list[Row]:
    """Sentences to compare: all of the letters meant when they are few, else what the index proposes."""
    if scope.letters or letters <= FEW_LETTERS:
        if len(scope.letters) <= FEW_LETTERS:
            where, params = scope.where()
            sql = (
                "SELECT sentence_id, letter, part, paragraph, sentence, number, role, text, start, end, offsets, stems "
                f"FROM sentences WHERE {where} ORDER BY sentence_id"
            )
            return list(reader.rows(sql, params))
    wanted = [piece for term in terms for phrase in (*term.alternatives, *term.kin[:4]) for piece in phrase] + [t.text for t in terms]
    return list(reader.search(list(dict.fromkeys(wanted)), MOST_CANDIDATES, scope.letters or None))


def weights(reader: Library, terms: Sequence[Term]) -> dict[str, float]:
    """Weight of each term by its stem: log of the sentences there are over the sentences that hold it."""
    pieces = {phrase[-1] for term in terms for phrase in term.alternatives}
    marks, params = placeholders(sorted(pieces))
    held = {str(r["stem"]): int(str(r["sentences"])) for r in reader.rows(f"SELECT stem, sentences FROM stem_counts WHERE stem IN ({marks})", params)}
    total = int(str(reader.rows("SELECT max(sentence_id) AS n FROM sentences")[0]["n"] or 1))
    return {term.stem: log(1 + total / (1 + max(held.get(phrase[-1], 0) for phrase in term.alternatives))) for term in terms}


class _Around(NamedTuple):
    """Text around a sentence, as padded stems: its paragraph and the titles of its part."""

    paragraphs: Mapping[tuple[str, str, int], str]
    headings: Mapping[tuple[str, str], str]


def _around(rows: Sequence[Row]) -> _Around:
    paragraphs: dict[tuple[str, str, int], list[str]] = {}
    headings: dict[tuple[str, str], list[str]] = {}
    for row in rows:
        place = (str(row["letter"]), str(row["part"]))
        paragraphs.setdefault((*place, int(str(row["paragraph"]))), []).append(str(row["stems"]))
        if row["role"] in ("title", "heading"):
            headings.setdefault(place, []).append(str(row["stems"]))
    return _Around(
        {key: f" {' '.join(found)} " for key, found in paragraphs.items()},
        {key: f" {' '.join(found)} " for key, found in headings.items()},
    )


def hits(rows: Sequence[Row], terms: Sequence[Term], weight: Mapping[str, float]) -> list[Hit]:
    """The sentences by how well they cover the terms, best first; headings and signatures count less."""
    around = _around(rows)
    found = [_hit(row, terms, weight, around) for row in rows]
    return sorted((hit for hit in found if hit.coverage > 0), key=lambda h: -h.score)


_ROLE = {"title": 0.75, "heading": 0.7, "signature": 0.6, "masthead": 0.6, "footnote": 0.8}


def _hit(row: Row, terms: Sequence[Term], weight: Mapping[str, float], around: _Around) -> Hit:
    place = (str(row["letter"]), str(row["part"]))
    text = f" {row['stems']} "
    beside = around.paragraphs.get((*place, int(str(row["paragraph"]))), "") + around.headings.get(place, "")
    total = sum(weight[term.stem] for term in terms) or 1.0
    reached, matched, missing = 0.0, [], []
    for term in terms:
        quality, phrase = _found(term, text)
        if phrase:
            matched.append(phrase)
        elif _found(term, beside)[0]:
            quality = NEARBY
        else:
            missing.append(term)
        reached += quality * weight[term.stem]
    coverage = reached / total
    score = (coverage + 0.2 * _closeness(text, matched)) * _ROLE.get(str(row["role"]), 1.0)
    return Hit(row, coverage, score, tuple(missing), tuple(matched))


def _found(term: Term, text: str) -> tuple[float, tuple[str, ...] | None]:
    for i, phrase in enumerate(term.alternatives):
        if f" {' '.join(phrase)} " in text:
            return (EXACT if i == 0 else SYNONYM), phrase
    inside = _inside(term.stem, text) if len(term.stem) >= 4 else None
    if inside:
        return PART_OF_WORD, (inside,)
    near = next((phrase for phrase in term.kin if f" {' '.join(phrase)} " in text), None)
    return (KIN, near) if near else (0.0, None)


def _inside(stem: str, text: str) -> str | None:
    """A word of the text that begins or ends with the stem ("peacekeep" in "peacekeeper")."""
    at = text.find(stem)
    while at >= 0:
        start, end = text.rfind(" ", 0, at) + 1, text.find(" ", at)
        word = text[start:end]
        if len(stem) >= 0.6 * len(word):
            return word
        at = text.find(stem, end)
    return None


def _closeness(text: str, matched: Sequence[tuple[str, ...]]) -> float:
    """1.0 when the matched words stand together in the order asked, towards 0 when scattered."""
    places = [text.find(f" {' '.join(phrase)} ") for phrase in matched]
    places = [place for place in places if place >= 0]
    if len(places) < 2:
        return 0.3 if places else 0.0
    spread = (max(places) - min(places)) / (7 * len(places))
    ordered = sum(b > a for a, b in zip(places, places[1:], strict=False)) / (len(places) - 1)
    return 0.7 / (1 + 0.3 * max(0.0, spread - 1)) + 0.3 * ordered


_CLAUSE_END = re.compile(r"[;:](?= )|,(?= (?:and|which|who|where|while|but|including|with|in which|as well as)\b)")


def clause_with(text: str, matched: Sequence[tuple[str, ...]], longest: int = 420) -> tuple[int, int]:
    """Offsets of the piece of a long sentence that holds the matched words; the whole of a short one."""
    if len(text) <= longest:
        return 0, len(text)
    borders = [0, *(m.end() for m in _CLAUSE_END.finditer(text)), len(text)]
    pieces = list(zip(borders, borders[1:], strict=False))
    holding = [i for i, (a, b) in enumerate(pieces) if _holds(text[a:b], matched)]
    if not holding:
        return 0, len(text)
    start, end = pieces[holding[0]][0], pieces[holding[-1]][1]
    while start < end and text[start] == " ":
        start += 1
    return start, end


@lru_cache(maxsize=2048)
def _clause_stems(text: str) -> str:
    return f" {' '.join(stems(text))} "


def _holds(text: str, matched: Iterable[tuple[str, ...]]) -> bool:
    padded = _clause_stems(text)
    return any(f" {' '.join(phrase)} " in padded for phrase in matched)
