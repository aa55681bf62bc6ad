"""The words that questions of facts are made of, whatever the fact: signatures, persons, offices, members, letters."""

from __future__ import annotations

from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions import fullnames, holders, membership, persons, signing
from bot.questions.strays import COMMON, letter_profile
from bot.scoping.scope import LETTER_NOUNS, indices
from bot.slots import CARDINALS, ORDINALS

_FACTS = (
    persons.VOCABULARY
    | fullnames.VOCABULARY
    | holders.VOCABULARY_OF_OFFICES
    | signing.VOCABULARY
    | membership.VOCABULARY
    | COMMON
    | LETTER_NOUNS
)
_SMALL = frozenset((*QUESTION_WORDS, *STOPWORDS, *CARDINALS, *ORDINALS))


def whole_question_read(context: Context) -> bool:
    """Whether every word is one of a question on facts, names something, or describes the letter meant.

    A question type looks at the clause that asks; what stands before it may turn the question into another.
    """
    utterance = context.utterance
    taken = context.scope.used | indices(utterance.slots)
    known = _FACTS | signing.sign_stems() | letter_profile(context.reader, context.scope)
    free = (word for i, word in enumerate(utterance.words) if i not in taken)
    return all(word.text in _SMALL or word.stem in known or not word.text.isalpha() for word in free)
