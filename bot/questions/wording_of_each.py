"""Which of some wordings which letter uses: "X or Y, which year uses which"; each is looked for just as it is typed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions.quoting import quoted, with_place
from bot.reading.typed import Word
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, indices
from store.words import fold, stem, words

_JOINED = frozenset("or / vs versus vs. and".split())
_FRAME = LETTER_NOUNS | frozenset(
    stem(word)
    for word in """year years use uses used using term terms form forms word words wording phrase expression name
    spelling variant version appear appears found occur occurs stand stands where called call speak speaks say says
    write writes print prints read reads respectively memorandum note statement annex draft year""".split()
)
MOST_WORDS = 5
"""Words of one wording."""


def wording_of_each(context: Context) -> Answer | None:
    """Where each of two wordings stands, with a sentence of each letter or part that has it; None unless both stand."""
    pair = _matched(context.utterance) or two_wordings(context.utterance)
    if pair is None or (is_large(context.reader) and not context.scope.letters):
        return None
    where, params = context.scope._replace(parts=()).where()
    rows = context.reader.rows(f"SELECT * FROM sentences WHERE {where} ORDER BY letter, sentence_id", params)
    told, citations = [], []
    for wording in pair:
        held = _first_of_each(rows, wording)
        if not held:
            return None
        said = " ".join(with_place(context.local, row) for row in held)
        told.append(f"“{wording}”: {said}")
        citations += [quoted(context.reader, row, 0, len(str(row["text"]))) for row in held]
    return Answer("answered", "\n".join(told), items=pair, citations=tuple(citations))


def _matched(utterance: Utterance) -> tuple[str, ...]:
    """The wordings in quotation marks, where nothing but the letter or year of each is asked: "match each to its year".

    Empty where less than two are quoted, or anything else is asked.
    """
    slots = utterance.of("quoted")
    taken = indices(slots)
    rest = [word for i, word in enumerate(utterance.words) if i not in taken]
    texts = [word.text for word in rest]
    sharing = texts.count("which") > 1 or not _SHARING.isdisjoint(texts)
    known = all(w.text in STOPWORDS | QUESTION_WORDS | _SHARING or w.stem in _FRAME for w in rest)
    return tuple(slot.value for slot in slots) if 1 < len(slots) <= MOST_QUOTED and sharing and known else ()


MOST_QUOTED = 4
_SHARING = frozenset("match matches pair assign each respectively belong belongs".split())


def two_wordings(utterance: Utterance) -> tuple[str, str] | None:
    """The two wordings, where the rest only asks which is used where: "which ... which", "which year uses which"."""
    texts = [word.text for word in utterance.words]
    if texts.count("which") + texts.count("what") < 2 and "where" not in texts:
        return None
    pieces = _clauses(utterance)
    at = next((i for i, piece in enumerate(pieces) if _halves(utterance, piece)), None)
    if at is None:
        return None
    rest = [word for i, piece in enumerate(pieces) if i != at for word in piece]
    dates = {word for slot in utterance.of("date", "part", "person", "symbol") for word in utterance.words_of(slot)}
    own = {word.stem for word in pieces[at]}
    small = STOPWORDS | QUESTION_WORDS
    if any(w.text not in small and w.stem not in _FRAME | own and w not in dates for w in rest):
        return None
    if not {word.text for word in rest} & {"which", "what", "where"}:
        return None
    return _halves(utterance, pieces[at])


def _clauses(utterance: Utterance) -> list[list[Word]]:
    """The words parted at marks other than the stroke between two wordings."""
    pieces = [list(utterance.words[:1])]
    for before, word in pairwise(utterance.words):
        gap = utterance.text[before.end : word.start]
        if any(mark in gap for mark in ",:;?.–—") or " - " in gap:
            pieces.append([])
        pieces[-1].append(word)
    return pieces


def _halves(utterance: Utterance, piece: Sequence[Word]) -> tuple[str, str] | None:
    """The two wordings of a clause that holds nothing else."""
    texts = [word.text for word in piece]
    at = next((i for i, text in enumerate(texts) if text in _JOINED and 0 < i < len(texts) - 1), 0)
    stroke = next((i for i in range(1, len(piece)) if "/" in utterance.text[piece[i - 1].end : piece[i].start]), 0)
    if not (at or stroke) or set(texts) & QUESTION_WORDS or len(texts) > 2 * MOST_WORDS + 1:
        return None
    halves = (piece[:at], piece[at + 1 :]) if at else (piece[:stroke], piece[stroke:])
    one, other = (" ".join(word.raw for word in part) for part in halves)
    return (one, other) if fold(one) != fold(other) else None


def _first_of_each(rows: Sequence[Row], wording: str) -> list[Row]:
    """The first sentence of each part that has the wording just so; titles only where nothing else has it."""
    wanted = f" {' '.join(words(fold(wording)))} "
    found: dict[tuple[object, object], Row] = {}
    for row in rows:
        if wanted in f" {' '.join(words(fold(str(row['text']))))} ":
            key = (row["letter"], row["part"])
            if key not in found or found[key]["role"] in ("title", "heading"):
                found[key] = row
    plain = [row for row in found.values() if row["role"] not in ("title", "heading")]
    return (plain or list(found.values()))[:4]
