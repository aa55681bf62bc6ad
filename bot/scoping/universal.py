"""Words by which a question means every letter: "all", "each", "any letter", "anything", "ever", "altogether"."""

from __future__ import annotations

from itertools import pairwise

from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, MORE_THAN_ONE
from bot.slots import CARDINALS, Slot

_ALONE = MORE_THAN_ONE | frozenset(
    "each every everything anything whatever everywhere anywhere ever altogether overall".split()
)
_TOGETHER = frozenset(("at", "in", "all", "over")), frozenset(("all", "total"))
"""Two words that mean it side by side: "at all", "in all", "in total"."""


_EACH = frozenset("each every".split())
_WITHIN = frozenset("of the these those our all".split()) | frozenset(CARDINALS)


def shares_out(utterance: Utterance) -> bool:
    """ "Which session does each of the four letters belong to": one answer for each letter is asked for."""
    texts = [word.text for word in utterance.words]
    for i, text in enumerate(texts):
        if text not in _EACH or i == 0 or (texts[i - 1] == "in" and i == 1):
            continue
        at = next((j for j in range(i + 1, len(texts)) if texts[j] not in _WITHIN), len(texts))
        if at < len(texts) and utterance.words[at].stem in LETTER_NOUNS and texts[:1] != ["not"]:
            return not any(word.stem in LETTER_NOUNS for word in utterance.words[:i])
    return False


def claims_of_each(utterance: Utterance) -> bool:
    """ "Are all four letters in English", "was every letter sent to X": it holds where it holds of each of them."""
    texts = [word.text for word in utterance.words] if utterance.asks == "yes/no" else []
    for i, text in enumerate(texts):
        if text not in OF_EACH:
            continue
        at = next((j for j in range(i + 1, len(texts)) if texts[j] not in _WITHIN), len(texts))
        if at < len(texts) and utterance.words[at].stem in LETTER_NOUNS:
            return "not" not in texts[max(0, i - 1) : i]
    return False


OF_EACH = _EACH | {"all"}


def takes_several(utterance: Utterance, slot: Slot) -> bool:
    """ "Both addenda", "the two drafts": all that go by the name, whatever else is said around it."""
    before = [word.text for word in utterance.words[max(0, slot.first - 2) : slot.first]]
    return "both" in before or before[-1:] == ["two"]


def means_every_letter(utterance: Utterance) -> bool:
    """Whether the question is on all letters, so that none need be asked for."""
    texts = [word.text for word in utterance.words]
    if not _ALONE.isdisjoint(texts) or any(a in _TOGETHER[0] and b in _TOGETHER[1] for a, b in pairwise(texts)):
        return True
    return any(one.text in ("any", "no") and other.stem in LETTER_NOUNS for one, other in pairwise(utterance.words))


def asks_which_letters(utterance: Utterance) -> bool:
    """ "Which letters ...", "every letter that ...", "all documents with ...": a passage of one letter is no answer."""
    if claims_of_each(utterance):
        return False
    texts = [word.text for word in utterance.words]
    if texts[:4] in (["in", "which", "of", "the"], ["in", "which", "of", "these"]) and texts[4:5] != []:
        return texts[4] in CARDINALS and texts[5:6] != [] and texts[5] in _ACTING
    return any(
        (text in _SEVERAL and set(texts[max(0, i - 3) : i]) & _DETERMINING)
        or (text in ("letter", "document", "text") and set(texts[max(0, i - 1) : i]) & _EACH)
        for i, text in enumerate(texts)
    )


_ACTING = frozenset("do does did is are was were has have can".split())
_DETERMINING = frozenset("which what all list every any some".split())
_SEVERAL = frozenset("letters documents texts papers files".split())
