"""Verbs of a question that nothing printed on a cover, nor the words people ask for it by, explains."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from bot.answers import Answer
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS, base_forms, kin, lexicon, word_classes
from bot.printed_facts import ASKED_STEMS
from bot.questions import question_types
from bot.questions.strays import COMMON, letter_profile
from bot.scoping.scope import LETTER_NOUNS, Scope, indices
from bot.searching.held import any_stands, padded
from bot.slots import CARDINALS, ORDINALS
from store.words import stem

_OF_COVERS = frozenset(
    """who_is signers senders transmitter addressees letter_date document_date session own_symbol letter_title
    original_language office_holders full_name footnotes agenda_items circulation""".split()
)


def tells_something_else(context: Context, answer: Answer) -> bool:
    """ "Who gave the speech", "what is X accused of": whether a verb is left that no question of a cover has."""
    utterance = context.utterance
    if not utterance.in_english:
        return False
    taken = context.scope.used | indices(utterance.slots)
    if _does_something_else([word.text for word in utterance.words]):
        return True
    said = " ".join((answer.answer, *answer.items, *(citation.quote for citation in answer.citations)))
    text = padded(said)
    letters = tuple(dict.fromkeys(citation.letter for citation in answer.citations))
    known = COMMON | LETTER_NOUNS | ASKED_STEMS | letter_profile(context.reader, Scope(letters[:4]))
    small = (STOPWORDS, QUESTION_WORDS, CARDINALS, ORDINALS)
    return any(
        word.text.isalpha()
        and i not in taken
        and not any(word.text in words for words in small)
        and word.stem not in known
        and _only_verb(word.text)
        and word.stem not in _asked_by()
        and not any_stands(((word.stem,), *lexicon().alternatives.get(word.stem, ()), *kin(word.text)), text)
        for i, word in enumerate(utterance.words)
    )


def _does_something_else(texts: Sequence[str]) -> bool:
    """ "Who gave ...": what somebody does right behind "who" is none of what covers tell of."""
    if texts[:1] != ["who"] or texts[1:2] == [] or texts[1] in STOPWORDS:
        return False
    return stem(texts[1]) not in ASKED_STEMS | _asked_by()


def _only_verb(text: str) -> bool:
    classes, _ = word_classes(text)
    if text.endswith("ed"):
        return any("v" in word_classes(base)[0] for base in base_forms(text))
    return "v" in classes and "n" not in classes


@lru_cache(maxsize=1)
def _asked_by() -> frozenset[str]:
    """Stems of which the phrases of question types on covers and signatures are made of."""
    phrases = [phrase for one in question_types() if one.name in _OF_COVERS for phrase in one.phrases]
    return frozenset(stem(word) for phrase in phrases for word in phrase.split() if word[0] != "{")
