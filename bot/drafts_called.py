"""The draft that a question calls by its matter ("the cooperation resolution"): it does not tell its own adoption."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile

from bot.citing import Row
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.scoping.scope import indices
from store.words import stem, stems

_RESOLUTIONS = frozenset({"resolution", "decision"})
_LEADING_ON = frozenset("on about concerning regarding of for".split())
_PASSING = frozenset(
    map(stem, "adopt adopted adoption pass passed approve approved vote voted enact reject rejected".split())
)
_NO_MATTER = frozenset("draft new own final adopted pass".split())
MOST_DRAFTS = 50


def described(context: Context) -> frozenset[str]:
    """Stems of the words that say which resolution is meant; none where it is called by a number or by nothing."""
    utterance = context.utterance
    words, taken = utterance.words, indices(utterance.of("reference", "date", "organ", "body", "symbol"))
    at = next((i for i, word in enumerate(words) if word.text in _RESOLUTIONS), None)
    if at is None or utterance.of("reference"):
        return frozenset()

    def tells(i: int) -> bool:
        return i not in taken and words[i].text not in STOPWORDS | QUESTION_WORDS | _NO_MATTER

    found = list(takewhile(tells, range(at - 1, -1, -1)))
    if at + 1 < len(words) and words[at + 1].text in _LEADING_ON:
        start = at + 2 + (at + 2 < len(words) and words[at + 2].text == "the")
        found += takewhile(tells, range(start, len(words)))
    return frozenset(words[i].stem for i in found) - _PASSING


def drafts_called(context: Context) -> list[Row] | None:
    """The drafts whose titles hold these words; None where no words say which is meant."""
    wanted = described(context)
    if not wanted:
        return None
    sql = f"SELECT * FROM parts WHERE kind = 'draft resolution' ORDER BY letter, ordinal LIMIT {MOST_DRAFTS}"
    return [row for row in context.reader.rows(sql) if wanted <= set(stems(str(row["title"] or "")))]


def tells_of_its_draft(context: Context, letters: Iterable[str]) -> bool:
    """Whether letters no younger than the draft meant are to tell of its adoption: they speak of another text."""
    if _PASSING.isdisjoint(word.stem for word in context.utterance.words):
        return False
    drafts = drafts_called(context)
    first = min((str(context.names.row(str(row["letter"]))["dated"] or "") for row in drafts or ()), default="")
    return bool(first) and all(str(context.names.row(letter)["dated"] or "") <= first for letter in letters)
