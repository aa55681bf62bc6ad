"""Those who speak in letters, where a question only says whose words are meant: "the six leaders", "according to X"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.lexicon import word_classes
from bot.reading.typed import Word
from bot.reading.utterance import Utterance
from bot.slots import CARDINALS
from store.words import stem

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


def is_somebody_else(words: Sequence[Word], at: int) -> bool:
    """Whether the word is a noun with "the" for persons who write no letters: "the SHEPHERD", "the six NURSES"."""
    word = words[at]
    definite = "the" in [one.text for one in words[max(0, at - _ARTICLE) : at]]
    known = word.stem in SPEAKERS | _WRITING or word.text in CARDINALS
    return definite and not known and word_classes(word.text)[1] == "person"


_ARTICLE = 3
"""Words before a noun among which its article stands."""
_WRITING = frozenset(
    map(stem, """envoy envoys delegate delegates delegation representative representatives diplomat diplomats official
        officials politician politicians statesman statesmen spokesman spokesmen spokesperson drafter drafters sponsor
        sponsors applicant applicants petitioner petitioners correspondent author writer complainant chairman chair
        secretary king queen monarch sovereign ruler rulers premier premiers chancellor consul observer observers
        neighbour neighbours country countries state states member members ally allies partner partners founder
        founders man men woman women person people gentleman lady""".split())
)  # fmt: skip
"""Stems of those who write letters to the United Nations, or are said to."""


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
