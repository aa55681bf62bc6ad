"""The only letter that is loaded: "the letter" and "it" can mean no other, though nothing was said before."""

from __future__ import annotations

from bot.reading.gazetteer import Rows
from bot.reading.utterance import Utterance
from bot.scoping.cards import letter_count
from bot.scoping.scope import LETTER_NOUNS, MORE_THAN_ONE, Scope


def only_letter(utterance: Utterance, reader: Rows) -> Scope | None:
    """The scope of the only letter, where the utterance speaks of "it" or of "the letter"; None otherwise."""
    if not means_only_letter(utterance, reader):
        return None
    letter = str(reader.rows("SELECT letter FROM letters")[0]["letter"])
    return Scope((letter,), basis=frozenset({"focus"}))


def means_only_letter(utterance: Utterance, reader: Rows) -> bool:
    """Whether one letter alone is loaded and the utterance points at it."""
    words = {word.text for word in utterance.words}
    pointed = words & _POINTING or any(word.stem in LETTER_NOUNS for word in utterance.words)
    return bool(pointed) and words.isdisjoint(MORE_THAN_ONE | _ONE_OF_SEVERAL) and letter_count(reader) == 1


_POINTING = frozenset({"it", "its"})
_ONE_OF_SEVERAL = frozenset({"one", "ones"})
"""With these something else was listed before: "the second one: who signed it?"."""
