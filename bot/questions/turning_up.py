"""In which letters, or in how many, something turns up, in whatever word is used for that."""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context
from bot.questions.mention_rows import ABOUT, NAMING
from bot.questions.mentions import LETTERS, ONE_LETTER, mentioning
from bot.questions.strays import left_words
from bot.reading.typed import Word
from bot.scoping.cards import letter_count
from bot.scoping.scope import Scope, indices
from bot.slots import CARDINALS
from store.words import stem


def mentioned_in(context: Context) -> Answer | None:
    """The letters, or how many, in which one named thing turns up, in any word for it."""
    utterance = context.utterance
    texts = {word.text for word in utterance.words}
    named = utterance.of("state", "person", "organization", "body", "quoted")
    in_all = _in_which_of_all(context)
    if len(named) > 1 or utterance.asks not in ("how many", "which", "what"):
        return None
    if not in_all and not texts & (LETTERS | ONE_LETTER):
        return None
    taken = indices(named)
    if in_all:
        utterance = utterance._replace(words=tuple(_as_letters(w, i == in_all) for i, w in enumerate(utterance.words)))
    left = left_words(utterance, Scope(), named)
    other = [word for word in left if word.text not in LETTERS | ONE_LETTER]
    if not named and sum(word.stem in _TURNING_UP for word in other) == 1:
        topics = [word for word in other if word.stem not in ABOUT | _TURNING_UP]
        other = [word for word in other if word not in topics] if len(topics) == 1 else other
    elif not named:
        return None
    verbs = frozenset(i for i, word in enumerate(utterance.words) if word.stem in _TURNING_UP and i not in taken)
    if not all(word.stem in ABOUT | _TURNING_UP for word in other):
        return None
    scope = Scope() if context.scope.basis <= {"person", "state", "description", "implied"} else context.scope
    return mentioning(context._replace(utterance=utterance, scope=scope._replace(used=scope.used | verbs)))


def in_which_letters(context: Context) -> Answer | None:
    """ "In which papers does X figure?": the question opens with the letters."""
    texts = [word.text for word in context.utterance.words]
    named = context.utterance.of("state", "person", "organization", "body")
    return mentioned_in(context) if named and texts[:2] in (["in", "which"], ["in", "what"], ["in", "how"]) else None


def _in_which_of_all(context: Context) -> int:
    """Place of the number in "in which of the four", where so many letters are loaded; 0 where none is meant."""
    texts = [word.text for word in context.utterance.words]
    for i, text in enumerate(texts[3:], 3):
        before = [word for word in texts[max(0, i - 5) : i] if word != "the"]
        if text != "the" and (before[-3:] == ["in", "which", "of"] or before[-3:] == ["how", "many", "of"]):
            number = CARDINALS.get(text, int(text) if text.isdecimal() else 0)
            return i if number == letter_count(context.reader) or text in _THEM else 0
    return 0


_THEM = frozenset("them these those".split())


def _as_letters(word: Word, here: bool) -> Word:
    return word._replace(text="letters", stem=stem("letters")) if here else word


def mentioned_in_years(context: Context) -> Answer | None:
    """ "X comes up in which years' letters?": the letters that name it, with their dates."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    years = [i for i, text in enumerate(texts) if text in ("years", "year")]
    letters = any(set(texts[i + 1 : i + 3]) & (LETTERS | ONE_LETTER) for i in years)
    if not letters or not {"which", "what"} & set(texts) or utterance.of("date"):
        return None
    asked = tuple(word for i, word in enumerate(utterance.words) if i not in years)
    if any(slot.last > years[0] for slot in utterance.slots):
        return None
    return mentioned_in(context._replace(utterance=utterance._replace(words=asked, asks="which")))


def whether_named(context: Context) -> Answer | None:
    """Whether a letter or part names one thing, in whatever word; where it does not, where else it is named."""
    utterance = context.utterance
    named = utterance.of("state", "person", "organization", "body")
    if utterance.asks != "yes/no" or not named or not context.scope.explicit or not context.scope.letters:
        return None
    if len(named) > 1 and not _one_of_the_other(context):
        return None
    if utterance.of("office", "reference", "quoted", "region") or indices(named) & context.scope.used:
        return None
    taken = indices(named) | context.scope.used
    left = left_words(utterance, context.scope, named)
    other = [word for word in left if word.text not in LETTERS | ONE_LETTER]
    naming = [i for i, word in enumerate(utterance.words) if i not in taken and word.stem in NAMING | _TURNING_UP]
    if not naming or any(word.stem not in ABOUT | _TURNING_UP | NAMING | _AS_WELL for word in other):
        return None
    if any(word.text in ("not", "never", "no", "nowhere", "only", "first", "same") for word in utterance.words):
        return None
    extra = frozenset(i for i, word in enumerate(utterance.words) if word.stem in _AS_WELL | _TURNING_UP)
    mention = utterance._replace(words=tuple(_as_mention(word) for word in utterance.words))
    scope = context.scope._replace(used=context.scope.used | (extra - indices(named)))
    return mentioning(context._replace(utterance=mention, scope=scope))


def named_in_part(context: Context) -> Answer | None:
    """The same, where a part is called by its name: that part alone is looked at."""
    return whether_named(context) if context.scope.parts and "part" in context.scope.basis else None


def _one_of_the_other(context: Context) -> bool:
    """ "The X of the Y": a body with the organization that it belongs to."""
    slots = context.utterance.of("state", "person", "organization", "body")
    texts = [word.text for word in context.utterance.words]
    return len(slots) == 2 and set(texts[slots[0].last : slots[1].first]) <= {"of", "the"}


def _as_mention(word: Word) -> Word:
    return word._replace(text="mentioned", stem=stem("mentioned")) if word.stem in NAMING else word


_AS_WELL = frozenset(map(stem, "too also well equally likewise again still already anywhere somewhere".split()))
_TURNING_UP = frozenset(
    stem(word)
    for word in """figure figures occur occurs show shows turn turns crop crops pop pops feature features loaded come
    comes bring brought""".split()
)
