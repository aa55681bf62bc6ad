"""Words that point at something a question does not name itself: "it", "they", "that", "there"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.lexicon import (
    BEING,
    DOING,
    MODALS,
    PRIMARY_AUXILIARIES,
    QUESTION_WORDS,
    STOPWORDS,
    inflections,
    word_classes,
)
from bot.reading.typed import Word
from bot.reading.utterance import Utterance
from bot.slots import CARDINALS, ORDINALS

AUXILIARY = PRIMARY_AUXILIARIES | frozenset("about of for in".split())
POINTING = frozenset("that this those these".split())
DETERMINERS = frozenset("the a an this that these those".split())
_PRONOUNS = frozenset("it they he she him them his her hers their theirs its itself".split())


def points_at(words: Sequence[Word], at: int) -> bool:
    text = words[at].text
    if text in _PRONOUNS:
        return True
    if text == "there":  # beside "is" and "are" it only opens a sentence
        beside = (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
        return not any(word.text in AUXILIARY | {"be", "been"} for word in beside)
    if text not in POINTING or not at:
        return False
    if _is_subject(words, at):
        return True
    if words[at - 1].text not in AUXILIARY:
        return False
    texts = [word.text for word in words[at + 1 : at + 3]]
    if words[at - 1].text == "of" and texts and texts[0] in CARDINALS:  # "which of those two is older?"
        texts = texts[1:]
    behind = texts[0] if texts else ""
    done = words[at - 1].text in BEING and behind.endswith("ed")  # "when was that adopted?"
    of_kind = behind == "one" and texts[1:2] and texts[1] in ("of", "from", "by")  # "is that one of the Council?"
    return not behind or behind in AUXILIARY or done or bool(of_kind)


def _is_subject(words: Sequence[Word], at: int) -> bool:
    """ "That" in "how much did that cost then?", "where was this held?": a verb stands behind it and nothing else."""
    behind = [word.text for word in words[at + 1 :]]
    if not behind or not set(behind[1:]) <= _BEHIND_A_VERB:
        return False
    if words[at - 1].text in BEING:
        return words[at].text in ("that", "this") and inflections(behind[0])[:1] not in ((), (behind[0],))
    return words[at - 1].text in DOING | MODALS and "v" in word_classes(behind[0])[0] and behind[0] not in _PAPERS


_BEHIND_A_VERB = frozenset("then there to for in on at from with by about of exactly here again though all".split())
_PAPERS = frozenset("letter note report statement document paper article mission".split())
"""Nouns that can be verbs; "what does this letter" is no whole question, and "that" of none stands for it."""


def points_back(utterance: Utterance) -> bool:
    """Whether a word points at something that the utterance itself does not name before it."""
    slots = {i for slot in utterance.slots for i in range(slot.first, slot.last)}
    words = utterance.words
    last = [word.text for word in words[-2:]]
    if len(last) > 1 and last[0] in BEING and last[1] in POINTING | {"it"}:
        return True  # "what share of the herd was that?"
    for i, word in enumerate(words):
        pointing = points_at(words, i) or (
            word.text in POINTING
            and i + 1 < len(words)
            and (not i or not is_noun_like(words[i - 1]))
            and is_noun_like(words[i + 1])
        )
        if pointing and not any(
            j in slots or (is_noun_like(words[j]) and j and words[j - 1].text in DETERMINERS) for j in range(i)
        ):
            return True
    return False


def asks_what_you_mean(texts: Sequence[str]) -> bool:
    """ "Which one do you mean, the second?", which asks for what was said before."""
    return "you" in texts and not {"mean", "meant"}.isdisjoint(texts) and _MEANT_BY_YOU.issuperset(texts)


_MEANT_BY_YOU = frozenset(
    "which what one ones do did you mean meant the or and last other latter former of by so".split()
) | frozenset(ORDINALS)


def is_noun_like(word: Word) -> bool:
    return (
        word.text not in STOPWORDS
        and word.text not in ORDINALS
        and word.text not in QUESTION_WORDS
        and word.text not in AUXILIARY
        and not word.text.endswith(("ed", "ing"))
        and len(word.text) > 3
    )
