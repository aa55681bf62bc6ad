"""Whether a letter is asked for by its age and nothing else: "oldest letter?", "the first and the last letter"."""

from __future__ import annotations

from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS


def asked_by_age(utterance: Utterance) -> bool:
    """Whether all other words are small ones, so that the age does not tell of which letter something is asked."""
    texts = [word.text for word in utterance.words]
    if utterance.slots or _GOING_ON & set(texts[:1]) or not _AGE & set(texts):
        return False
    plain = STOPWORDS | QUESTION_WORDS | _AGE
    return all(word.text in plain or word.stem in LETTER_NOUNS for word in utterance.words)


_AGE = frozenset("earliest oldest latest newest youngest first last recent".split())
_GOING_ON = frozenset("and what so then but or how about on by for from in of to at".split())
"""Behind these an earlier question goes on: "and the latest letter?"."""
