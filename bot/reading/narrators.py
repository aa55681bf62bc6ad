"""Those who speak in letters, where a question only says whose words are meant: "the six leaders", "according to X"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.lexicon import word_classes
from bot.reading.typed import Word
from bot.reading.utterance import Utterance
from bot.slots import CARDINALS

SPEAKERS = frozenset(
    """
    they we he she it leader president head minist ambassador diplomat author signatori sender writer letter text
    document paper memorandum memo note statement declar annex draft cover side parti signer chief presid
    presidents ministers leaders
    """.split()
)
"""Stems of those who speak in letters, where a verb of telling follows or goes before."""
PERSONS = frozenset(
    "leader presid president minist ambassador diplomat signatori signer chief author presidents ministers".split()
)
_REACH = 4
"""Words behind "according to" among which the source stands."""


def merely_naming(utterance: Utterance) -> set[str]:
    """Stems that only say who speaks: how many the speakers are, and the source that a question follows."""
    words, offices = utterance.words, {slot.first for slot in utterance.of("office")}
    counted = {
        word.stem
        for i, word in enumerate(words[:-1])
        if word.text in CARDINALS and (i + 1 in offices or words[i + 1].stem in PERSONS)
    }
    at = next((i for i, word in enumerate(words) if word.text == "according"), len(words))
    counted |= {one.stem for one, other, behind in _in_threes(words) if _describes_wording(one, other, behind)}
    return counted | {word.stem for word in words[at + 1 : at + 1 + _REACH] if word.stem in SPEAKERS}


def _in_threes(words: Sequence[Word]) -> Iterable[tuple[Word, Word, Word]]:
    return zip(words, words[1:], words[2:], strict=False)


def _describes_wording(one: Word, other: Word, behind: Word) -> bool:
    """ "The COLOURFUL line where they do X": how the wording is, its sentence does not say."""
    return other.text in _WORDINGS and behind.text in _CLAUSES and word_classes(one.text)[0] == "a"


_WORDINGS = frozenset("line lines sentence sentences passage passages phrase phrases wording quote quotes".split())
_CLAUSES = frozenset("where in that which with by about on".split())
