"""What was done, where the question asks for that: a promise, a plan or a demand to do it tells no day on which it was.

"When did X ratify" is told by no "to ratify ... before the end of 2015"; "decided to set up" is how texts tell a deed.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.context import Context
from bot.demanded.moments import asks_of_what_is_to_come
from bot.demanded.told import Told
from bot.lexicon import word_classes
from store.words import stem, tokens

_PASSIVE = frozenset("was were".split())
_MODAL = frozenset("will shall should would may might must".split())
_BEING = frozenset("is are was were".split())
_BETWEEN = frozenset("be have been not also".split())


def tells_what_was_done(context: Context, told: Told) -> bool:
    """Whether a verb of the question, where it stands in what is quoted, tells more than a plan."""
    utterance = context.utterance
    if utterance.asks != "when" or utterance.language != "en" or asks_of_what_is_to_come(utterance):
        return True
    asked = _deeds([word.text for word in utterance.words])
    for quote in told.quotes:
        words = [token.text for token in tokens(quote)]
        there = [at for at, word in enumerate(words) if stem(word) in asked and "v" in word_classes(word)[0]]
        if not there or not all(_is_planned(words, at) for at in there):
            return True
    return not told.quotes


def _deeds(texts: Sequence[str]) -> set[str]:
    """Stems of the verbs behind "did" and of the participles behind "was"; none where no deed is asked for."""
    if "did" in texts:
        behind = texts[texts.index("did") + 1 :]
        return {stem(text) for text in behind if "v" in word_classes(text)[0] and text not in _BETWEEN}
    at = next((i for i, text in enumerate(texts) if text in _PASSIVE), None)
    behind = texts[at + 1 :] if at is not None else []
    return {stem(text) for text in behind if text.endswith(("ed", "en")) and "to" not in behind}


def _is_planned(words: Sequence[str], at: int) -> bool:
    """ "Will ratify", "is to be opened", "undertakes to ratify", and "to ratify" as the first words of a point."""
    before = at - 1
    while before >= 0 and (words[before] in _BETWEEN or words[before].endswith("ly")):
        before -= 1
    if before < 0:
        return False
    if words[before] in _MODAL:
        return True
    if words[before] != "to":
        return False
    lead = words[before - 1] if before else ""
    return not lead or lead in _BEING or (lead.endswith("s") and "v" in word_classes(lead)[0])
