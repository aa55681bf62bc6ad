"""Words typed without the spaces, apostrophes or hyphens between them: "whosigned", "chargedaffaires", "forbelgim"."""

from __future__ import annotations

from collections.abc import Callable, Collection

from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.reading.short_forms import SHORT_FORMS

_SMALL = frozenset((*QUESTION_WORDS, *"for from the and with did was does is".split()))
_SHORTHAND = {short: whole for short, whole in SHORT_FORMS.items() if whole in _SMALL}
""" "Whu", "wich", "teh" and the like, which stand joined with a word behind them no less than the words themselves."""
_BEFORE = tuple(
    sorted({small for small in (*_SMALL, *_SHORTHAND) if len(small) > 2}, key=lambda small: (-len(small), small))
)
"""Small words that are typed together with a word behind them."""
_SHORTEST_BEHIND = 5
"""Letters of a misspelt word behind a small one."""


def unjoined(word: str, vocabulary: Collection[str], names: Collection[str]) -> str | None:
    """The words that a word typed without spaces consists of; None where it consists of none.

    ``vocabulary`` are words of questions and letters, ``names`` those of States.
    """
    marked = {text.replace("'", "").replace("-", ""): text for text in vocabulary if "'" in text or "-" in text}
    if word in marked:
        return marked[word]
    known = {**marked, **_SHORTHAND}
    pieces = split_joined(word, lambda piece: piece in vocabulary or piece in names or piece in known)
    if pieces:
        return " ".join(known.get(piece, piece) if piece not in vocabulary else piece for piece in pieces)
    return _with_a_slip(word, vocabulary, names)


def _with_a_slip(word: str, vocabulary: Collection[str], names: Collection[str]) -> str | None:
    """A small word and a misspelt one behind it: "whichcountrys"."""
    from bot.fuzzy import close_word  # here to keep start-up fast

    for small in _BEFORE:
        behind = word.removeprefix(small)
        if behind != word and len(behind) >= _SHORTEST_BEHIND:
            near = close_word(behind, tuple(names)) or close_word(behind, vocabulary)
            if near:
                return f"{_SHORTHAND.get(small, small)} {near.text}"
    return None


_SHORTEST, _LONGEST = 5, 60
_LEAST_EACH = 4
"""Letters for each word, on the average, from which on a long word is cut into more words than a short one."""


def split_joined(word: str, is_word: Callable[[str], bool], most: int = 4) -> list[str] | None:
    """Cut a word typed without spaces into known words, fewest first ("whosigned" -> who, signed)."""
    if not _SHORTEST <= len(word) <= _LONGEST or not word.isalpha():
        return None
    most = max(most, len(word) // _LEAST_EACH)
    best: list[list[str] | None] = [[]] + [None] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - 16), end):
            before, piece = best[start], word[start:end]
            if (
                before is None
                or len(before) >= most
                or not (len(piece) > 2 or (len(piece) == 2 and (piece in STOPWORDS or piece in _SHORTHAND)))
                or not is_word(piece)
            ):
                continue
            now = best[end]
            if now is None or len(now) > len(before) + 1:
                best[end] = [*before, piece]
    found = best[-1]
    told = found and (_SHORTHAND.get(found[0], found[0]) in QUESTION_WORDS or any(len(piece) > 3 for piece in found))
    return found if found and len(found) > 1 and told else None
