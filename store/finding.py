"""Candidates for passage search: sentences that share words with a question, found through the rare words.

The cost of a full-text query is the number of places of its words, so a single common word would cost more than
all rare ones together. How common a stem is stands in ``stem_count``; the index is asked for the rare ones only,
and every word counts when the candidates are compared.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from math import log
from typing import NamedTuple

from store.words import stem
from store.words import words as words_of

Row = Mapping[str, object]
Values = Callable[[str, Sequence[object]], list[tuple[object, ...]]]
"""Runs a query over tables: rows as tuples."""
Rows = Callable[[str, Sequence[object]], list[Row]]
"""Runs a query over views: rows by column name."""

MOST_WORDS = 64
_LONGEST = 100
_PLACES = 4000
"""Places of rare words that are looked at."""
_MERGED, _FEW = 4, 100
"""How many times the places of a word, and how many more, the index may find for it."""
_SMALL_SCOPE = 3000
"""Sentences that are compared directly, without the index."""
_PARAGRAPHS = 400
_NEARBY = 0.3
"""What a word in the paragraph, but not in the sentence, is worth."""


class _Term(NamedTuple):
    held: int
    """Sentences that hold the stem."""
    word: str
    stem: str


class Finder:
    """Search over one connection."""

    def __init__(self, values: Values, rows: Rows) -> None:
        self._values = values
        self._rows = rows

    def sentences(
        self, words: Iterable[str], limit: int, letters: Iterable[str] | None, parts: Iterable[str] | None
    ) -> list[Row]:
        """Rows of ``sentences``, best first; see ``Reader.search``."""
        terms = self._terms(words)
        if not terms or limit <= 0:
            return []
        scope = None if letters is None else self._letter_numbers(letters)
        paragraphs = self._paragraphs(terms, scope)
        if parts is not None and paragraphs:
            paragraphs = self._within(paragraphs, list(parts))
        best = self._best(paragraphs, terms, limit)
        if not best:
            return []
        marks = ",".join("?" * len(best))
        rows = self._rows(f"SELECT * FROM sentences WHERE sentence_id IN ({marks})", best)
        place = {number: i for i, number in enumerate(best)}
        return sorted(rows, key=lambda row: place[int(str(row["sentence_id"]))])

    def _terms(self, words: Iterable[str]) -> list[_Term]:
        """The words that the letters hold, rarest first."""
        spelled: dict[str, str] = {}
        for given in words:
            for word in words_of(_plain(given)):
                if len(word) <= _LONGEST and len(spelled) < MOST_WORDS:
                    spelled.setdefault(word, word)
                    spelled.setdefault(stem(word), word)
        marks = ",".join("?" * len(spelled))
        held = self._values(f"SELECT stem, sentences FROM stem_count WHERE stem IN ({marks})", list(spelled))
        return sorted(_Term(int(str(count)), spelled[str(found)], str(found)) for found, count in held)

    def _letter_numbers(self, letters: Iterable[str]) -> list[int]:
        slugs = [_plain(letter) for letter in dict.fromkeys(letters)]
        found: list[int] = []
        for i in range(0, len(slugs), 500):
            some = slugs[i : i + 500]
            marks = ",".join("?" * len(some))
            rows = self._values(f"SELECT letter_id FROM letter WHERE slug IN ({marks})", some)
            found.extend(int(str(row[0])) for row in rows)
        return found

    def _paragraphs(self, terms: list[_Term], scope: list[int] | None) -> list[int]:
        if scope is None:
            return self._by_index(terms, "", ())
        if not scope:
            return []
        within = ",".join(map(str, scope))
        size = self._values(
            f"SELECT count(*) FROM (SELECT 1 FROM sentence WHERE letter_id IN ({within}) LIMIT ?)", (_SMALL_SCOPE + 1,)
        )
        if int(str(size[0][0])) <= _SMALL_SCOPE:
            rows = self._values(f"SELECT paragraph_id FROM paragraph WHERE letter_id IN ({within})", ())
            return [int(str(row[0])) for row in rows]
        return self._by_index(
            terms, f" AND +rowid IN (SELECT paragraph_id FROM paragraph WHERE letter_id IN ({within}))", ()
        )

    def _by_index(self, terms: list[_Term], condition: str, params: Sequence[object]) -> list[int]:
        rare: list[_Term] = []
        work = 0
        for term in terms:
            if work + term.held > _PLACES:
                break
            rare.append(term)
            work += term.held
        if found := self._holding(rare, condition, params):
            return found
        # Only common words: paragraphs that hold the rarest three together, or two, or the first that hold one.
        for several in (3, 2, 1):
            if len(terms) >= several:
                found = self._matching(" AND ".join(map(_quoted, terms[:several])), condition, params)
                if len(found) >= _PARAGRAPHS // 4 or several == 1:
                    return found
        return []

    def _holding(self, rare: list[_Term], condition: str, params: Sequence[object]) -> list[int]:
        """Paragraphs that hold the rare words, those with more and rarer ones first.

        A list of places for each word costs a twentieth of what the index takes to rank all places at once. The
        stemmer of the index takes some words together that are two here ("one", "on"): then it finds many times the
        places that the word has, and the word tells nothing.
        """
        weights: dict[int, float] = {}
        sql = f"SELECT rowid FROM paragraph_fts WHERE paragraph_fts MATCH ?{condition} LIMIT ?"
        for term in rare:
            most = _MERGED * term.held + _FEW
            found = self._values(sql, (_quoted(term), *params, most))
            for row in found if len(found) < most else ():
                number = int(str(row[0]))
                weights[number] = weights.get(number, 0.0) + 1 / log(2 + term.held)
        return sorted(weights, key=lambda number: (-weights[number], number))[:_PARAGRAPHS]

    def _matching(self, expression: str, condition: str, params: Sequence[object]) -> list[int]:
        rows = self._values(
            f"SELECT rowid FROM paragraph_fts WHERE paragraph_fts MATCH ?{condition} LIMIT ?",
            (expression, *params, _PARAGRAPHS),
        )
        return [int(str(row[0])) for row in rows]

    def _within(self, paragraphs: list[int], parts: list[str]) -> list[int]:
        numbers, marks = ",".join(map(str, paragraphs)), ",".join("?" * len(parts))
        rows = self._values(
            f"SELECT paragraph_id FROM paragraph WHERE paragraph_id IN ({numbers}) AND part IN ({marks})",
            [_plain(part) for part in parts],
        )
        return [int(str(row[0])) for row in rows]

    def _best(self, paragraphs: list[int], terms: list[_Term], limit: int) -> list[int]:
        """Sentences of the paragraphs by the weight of the words they share, best first."""
        (total,) = self._values("SELECT count FROM total WHERE what = 'sentences'", ())[0]
        weight = {term.stem: log(1 + int(str(total)) / term.held) for term in terms}
        rows = self._values(
            "SELECT sentence_id, paragraph_id, stems FROM sentence"
            f" WHERE paragraph_id IN ({','.join(map(str, paragraphs))}) ORDER BY sentence_id", (),
        )  # fmt: skip
        shared = [(int(str(row[0])), row[1], weight.keys() & str(row[2]).split()) for row in rows]
        around: dict[object, set[str]] = {}
        for _, paragraph, found in shared:
            around.setdefault(paragraph, set()).update(found)
        scored = [
            (-sum(weight[s] if s in found else weight[s] * _NEARBY for s in around[paragraph]), number)
            for number, paragraph, found in shared
            if found
        ]
        return [number for _, number in sorted(scored)[:limit]]


def _quoted(term: _Term) -> str:
    """A word as a phrase of the index's language, so that no sign in it has a meaning."""
    return '"' + term.word.replace('"', '""') + '"'


def _plain(text: str) -> str:
    return text.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")
