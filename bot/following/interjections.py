"""What is said between two questions and asks nothing: "damn", "lol ok", "oh I see". The talk goes on behind it."""

from __future__ import annotations

from collections.abc import Callable

from bot.lexicon import QUESTION_WORDS, is_english, word_classes
from bot.reading.utterance import Utterance

_LONGEST = 4
_LONGEST_SOUND = 6
"""Letters of a word that no dictionary has and that is a sound: "sheesh"; a longer one may be a name ill spelled."""
_NODDING = frozenset(
    """ok okay yes yeah yep right sure fine good great nice cool oh ah got it i see thank you thanks that this makes
    sense is a very so much fair enough no way well now one job work""".split()
)
"""Words of assent, which letters hold as well."""
_THINGS = frozenset("artifact person animal plant food substance location group body possession quantity time".split())


def is_interjection(utterance: Utterance, is_known: Callable[[str], bool]) -> bool:
    """Whether a few words ask for nothing and name nothing: none is a question word or stands in a letter.

    ``is_known`` tells of a word whether it stands in one.
    """
    texts = [word.text for word in utterance.words]
    if not texts or len(texts) > _LONGEST or utterance.slots or utterance.asks or utterance.text.rstrip().endswith("?"):
        return False
    if not QUESTION_WORDS.isdisjoint(texts) or not utterance.in_english:
        return False
    return all(text in _NODDING or (_exclaims(text) and not is_known(text)) for text in texts)


def _is_mashed(word: str) -> bool:
    """Whether three letters stand in it as on the keyboard, or none of several is a vowel: "asdf", "xcvb"."""
    runs = {word[i : i + 3] for i in range(len(word) - 2)}
    rows = (*_KEYS, *(row[::-1] for row in _KEYS))
    return any(run in row for run in runs for row in rows) or (_VOWELS.isdisjoint(word) and len(set(word)) > _FEW)


_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_VOWELS, _FEW = frozenset("aeiouy"), 3


def _exclaims(word: str) -> bool:
    """Whether the word names no thing: an adjective, a feeling, or a sound that is no word."""
    classes, kind = word_classes(word)
    if not classes:
        return word.isalpha() and (is_english(word) or (len(word) <= _LONGEST_SOUND and not _is_mashed(word)))
    return "a" in classes or kind not in _THINGS
