"""Words typed without the spaces, apostrophes or hyphens between them: "whosigned", "chargedaffaires", "forbelgim"."""

from __future__ import annotations

from collections.abc import Callable, Collection

from bot.lexicon import QUESTION_WORDS, STOPWORDS

_BEFORE = tuple(sorted({*QUESTION_WORDS, *"for from the and with did was".split()}, key=len, reverse=True))
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
    pieces = split_joined(word, lambda piece: piece in vocabulary or piece in names or piece in marked)
    if pieces:
        return " ".join(marked.get(piece, piece) if piece not in vocabulary else piece for piece in pieces)
    return _with_a_slip(word, vocabulary, names)


def _with_a_slip(word: str, vocabulary: Collection[str], names: Collection[str]) -> str | None:
    """A small word and a misspelt one behind it: "whichcountrys"."""
    from bot.fuzzy import close_word  # here to keep start-up fast

    for small in _BEFORE:
        behind = word.removeprefix(small)
        if behind != word and len(behind) >= _SHORTEST_BEHIND:
            near = close_word(behind, tuple(names)) or close_word(behind, vocabulary)
            if near:
                return f"{small} {near.text}"
    return None


def split_joined(word: str, is_word: Callable[[str], bool], most: int = 4) -> list[str] | None:
    """Cut a word typed without spaces into known words, fewest first ("whosigned" -> who, signed)."""
    if not 6 <= len(word) <= 40 or not word.isalpha():
        return None
    best: list[list[str] | None] = [[]] + [None] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - 16), end):
            before, piece = best[start], word[start:end]
            if (
                before is None
                or len(before) >= most
                or not (len(piece) > 2 or (len(piece) == 2 and piece in STOPWORDS))
                or not is_word(piece)
            ):
                continue
            now = best[end]
            if now is None or len(now) > len(before) + 1:
                best[end] = [*before, piece]
    found = best[-1]
    told = found and (found[0] in QUESTION_WORDS or any(len(piece) > 3 for piece in found))
    return found if found and len(found) > 1 and told else None
