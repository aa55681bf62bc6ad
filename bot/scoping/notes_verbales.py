"""A note verbale asked about as a letter is: it is one, sent by a mission and signed by nobody."""

from __future__ import annotations

from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from store.words import stem

_SIGNING = frozenset(map(stem, "signed signs signature signatory signatories".split()))
_VERBAL = frozenset("verbale verbal verbales".split())


def as_letter(utterance: Utterance, scope: Scope) -> tuple[Utterance, Scope]:
    """The utterance with "letter" for "note verbale", and the scope without the part: the cover is the letter."""
    named = [slot for slot in utterance.of("part") if _is_verbal(utterance, slot.first, slot.last)]
    signing = any(word.stem in _SIGNING for word in utterance.words)  # that nobody signed it is told of the note alone
    if not named or signing or len(utterance.of("part")) > 1 or any(part != "letter" for _, part in scope.parts):
        return utterance, scope
    slot = named[0]
    words = list(utterance.words)
    for i in range(slot.first, min(slot.last + 1, len(words))):
        if i < slot.last or words[i].text in _VERBAL:
            words[i] = words[i]._replace(text="letter", stem=stem("letter"))
    left = tuple(one for one in utterance.slots if one is not slot)
    return utterance._replace(words=tuple(words), slots=left), scope._replace(parts=())


def _is_verbal(utterance: Utterance, first: int, last: int) -> bool:
    return any(word.text in _VERBAL for word in utterance.words[first : last + 1])
