"""Words by which a part is called, and which may be verbs: "note", "covers"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.lexicon import DOING
from bot.reading.typed import Word
from bot.slots import Slot


def is_part_noun(slot: Slot, words: Sequence[Word]) -> bool:
    """ "note" alone is the explanatory note only behind a determiner; else it may be a verb, as "covers" in "covers
    the X"."""
    texts = [word.text for word in words[slot.first : slot.last]]
    before = words[slot.first - 1] if slot.first else None
    if texts in (["cover"], ["covers"]):  # "which rule covers the X": a verb between two nouns
        behind = {word.text for word in words[slot.last : slot.last + 1]}
        if not behind and words[0].text in ("what", "which", "how") and not DOING.isdisjoint(_texts(words[1:-2])):
            return before is None or before.text in _ARTICLES  # "what does the treaty cover"
        return not behind & _ARTICLES or before is None or not _may_act(before)
    numbered = [word.text for word in words[slot.last : slot.last + 2]]
    if texts == ["note"] and numbered[:1] in (["no"], ["number"], ["nr"]) and any(map(str.isdigit, numbered[-1])):
        return False  # "the note No. 6-18/43": a paper that is called by its number
    dated = [word.text for word in words[slot.last + 1 : slot.last + 4] if word.text.isdecimal()]
    if texts == ["note"] and numbered[:1] == ["of"] and dated and all(len(one) < _YEAR for one in dated):
        return False  # "the note of 9 September": one that is told of; the explanatory note has the day of its letter
    if texts != ["note"] or {"verbale", "verbal"} & {word.text for word in words[slot.last : slot.last + 1]}:
        return True
    if before is not None and before.text in ("or", "and", "versus") and _OTHER_PARTS & {word.text for word in words}:
        return True
    return before is not None and (
        before.possessive or before.text.isdecimal() or before.text in {"the", "this", "that", "its"}
    )


def _texts(words: Sequence[Word]) -> list[str]:
    return [word.text for word in words]


def _may_act(word: Word) -> bool:
    """Whether a verb may stand behind the word: no article, number or possessive."""
    return not (word.text in _ARTICLES or word.text.isdecimal() or word.possessive)


_YEAR = 4
_ARTICLES = frozenset("the a an this that its their".split())
_OTHER_PARTS = frozenset("memorandum memo annex draft statement letter addendum".split())
