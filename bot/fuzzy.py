"""Closeness of spellings. The only importer of rapidfuzz: scorers, processors and cut-offs are fixed here.

It is loaded where a word needs it, for most questions are spelled right and rapidfuzz takes longer to load than they
take to answer.

Digits, symbols, years and negations never come here: :mod:`bot.slots` takes them out first, and
:func:`close_word` refuses them, so no edit can turn one year or symbol, or a "not", into another.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA, LCSseq

from bot.lexicon import english_beginning, is_english

NAME_FLOOR = 80.0
"""Names of persons: ratio of folded family names. 1-2 slips in a name of six letters or more stay above."""
NAME_MARGIN = 6.0
"""A second name this close to the first is asked about, not guessed."""
_SLIPS: Any = OSA.distance
"""Slips between two words, two neighbours swapped counting as one."""
NEVER_FUZZY = frozenset({"no", "not", "nor", "non", "never", "none", "without", "nobody", "nothing", "neither"})


class Close(NamedTuple):
    """A candidate with its score from 0 to 100."""

    text: str
    score: float


def slips_allowed(length: int) -> int:
    """How many slips (letters missing, added, changed, swapped) a word of this length may hold."""
    if length < 4:
        return 0
    return 1 if length < 7 else 2


def close_word(word: str, vocabulary: Iterable[str], meaning: Callable[[str], str] | None = None) -> Close | None:
    """The word of ``vocabulary`` that ``word`` is most likely a slip of, or None.

    Both are folded. Short words, words with digits and negations are never corrected; a first letter is
    changed only in longer words; a tie between two different words gives None, unless ``meaning`` is the same
    for both ("sign", "signed").
    """
    allowed = slips_allowed(len(word))
    if not allowed or not word.isalpha() or word in NEVER_FUZZY:
        return None
    found = process.extract(word, vocabulary, scorer=_SLIPS, score_cutoff=allowed, limit=None)
    fit = [(text, distance) for text, distance, _ in found if _plausible(word, text, int(distance))]
    if not fit:
        return None
    best = min(distance for _, distance in fit)
    texts = [text for text, distance in fit if distance == best and text not in NEVER_FUZZY]
    if len(texts) > 1:
        same = meaning is not None and len({meaning(text) for text in texts}) == 1
        texts = sorted(texts, key=lambda text: (-len(text), text))[:1] if same else _nearest_shape(word, texts)
    return Close(texts[0], 100.0 * (1 - best / max(len(word), 1))) if len(texts) == 1 else None


def _plausible(word: str, text: str, distance: int) -> bool:
    if distance == 0:
        return True
    if len(text) < 4 or word[0] == text[0]:
        return len(text) >= 4
    # Another initial is a slip only where nothing else is wrong: "Karimov" is not Alimov.
    return distance == 1 and len(word) >= 6 and word[-1] == text[-1] and word[1:] != text


def _nearest_shape(word: str, texts: Sequence[str]) -> list[str]:
    """Break a tie by the shared beginning and the length, as a reader would."""

    def shape(text: str) -> tuple[int, int]:
        shared = next(
            (i for i, (a, b) in enumerate(zip(word, text, strict=False)) if a != b), min(len(word), len(text))
        )
        return (sorted(word) == sorted(text), shared - abs(len(word) - len(text)))

    ranked = sorted(texts, key=shape, reverse=True)
    return ranked[:1] if shape(ranked[0]) > shape(ranked[1]) else ranked


def close_names(name: str, candidates: Iterable[str], floor: float = NAME_FLOOR, limit: int = 3) -> list[Close]:
    """Names near ``name``, best first, by the plain ratio, which beats every token scorer on misspelt names."""
    if len(name) < 4 or any(c.isdigit() for c in name):
        return []
    found = process.extract(name, candidates, scorer=fuzz.ratio, score_cutoff=floor, limit=limit)
    return [Close(text, score) for text, score, _ in found if name[1:] != text]  # "Salimov" is not Alimov


def one_slip_apart(word: str, other: str) -> bool:
    """Whether two folded words are the same but for one slip."""
    return int(_SLIPS(word, other, score_cutoff=1)) <= 1


def in_order(words: Sequence[str], line: Sequence[str]) -> int:
    """How many of the words stand in the line in their order, others between them."""
    return int(LCSseq.similarity(words, line))


def near_english(word: str) -> bool:
    """Whether a folded word is a common English word, also in the plural, or one slip away from one."""
    if is_english(word) or is_english(word.removesuffix("s")) or not word.isascii():
        return True
    alike = [other for other in english_beginning(word[:1]) if abs(len(other) - len(word)) < 2]
    return process.extractOne(word, alike, scorer=_SLIPS, score_cutoff=1) is not None
