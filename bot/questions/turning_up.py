"""In which letters, or in how many, something turns up, in whatever word is used for that."""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions.mentions import ABOUT, LETTERS, ONE_LETTER, mentioning
from bot.scope import Scope, indices
from store.words import stem


def mentioned_in(context: Context) -> Answer | None:
    """The letters, or how many, in which one named thing turns up, in any word for it."""
    utterance = context.utterance
    texts = {word.text for word in utterance.words}
    named = utterance.of("state", "person", "organization", "body", "quoted")
    if len(named) > 1 or utterance.asks not in ("how many", "which", "what") or not texts & (LETTERS | ONE_LETTER):
        return None
    taken = indices(named)
    free = [word for i, word in enumerate(utterance.words) if i not in taken and word.text not in STOPWORDS]
    other = [word for word in free if word.text not in QUESTION_WORDS and word.text not in LETTERS | ONE_LETTER]
    if not named and sum(word.stem in _TURNING_UP for word in other) == 1:
        topics = [word for word in other if word.stem not in ABOUT | _TURNING_UP]
        other = [word for word in other if word not in topics] if len(topics) == 1 else other
    elif not named:
        return None
    verbs = frozenset(i for i, word in enumerate(utterance.words) if word.stem in _TURNING_UP and i not in taken)
    if not all(word.stem in ABOUT | _TURNING_UP for word in other):
        return None
    scope = Scope() if context.scope.basis <= {"person", "state", "description", "implied"} else context.scope
    return mentioning(context._replace(scope=scope._replace(used=scope.used | verbs)))


_TURNING_UP = frozenset(
    stem(word) for word in "show shows turn turns crop crops pop pops feature features loaded".split()
)
