"""The thing that "it" and "they" mean: what the question before was about, of the right number.

"What are X's purposes?", "who runs it?": "it" is no purposes, so it is X. A question that itself spoke of "it" goes on
with the same thing, unless it asked "which NOUN".
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from bot.answers import Answer
from bot.lexicon import QUESTION_WORDS, STOPWORDS, inflections, word_classes
from bot.reading.pronouns import points_back
from bot.reading.typed import Word
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS
from store.words import stem

PLURAL = frozenset("they them their theirs these those".split())
"""Pronouns of several; "it", "its", "this" and "that" are of one."""
_NAMES = ("organization", "body", "reference", "quoted")


class Thing(NamedTuple):
    """Something that a question names, as typed."""

    text: str
    plural: bool | None
    """None of a name, which may be either."""

    @property
    def is_name(self) -> bool:
        """Whether it is called by several words, so that it can be known again."""
        return " " in self.text

    def is_meant(self, pronoun: str) -> bool:
        return self.plural is None or self.plural == (pronoun in PLURAL)


def told_thing(answer: Answer | None, intent: str | None) -> Thing | None:
    """The one provision or term that an answer gave."""
    if answer and len(answer.items) == 1 and intent in ("cited", "where_cited", "term"):
        return Thing(answer.items[0], None)
    return None


def named_things(before: Utterance) -> list[Thing]:
    """The things that the question names, in its order; the owner of a thing before the thing."""
    if _asks_for_a_letter(before):
        return []
    found: list[Thing] = []
    for run in _runs(before):
        kept = _without_verbs(run)
        owner = next((i for i, word in enumerate(kept[:-1], 1) if word.possessive), 0)
        if owner:
            owned = [*kept[: owner - 1], kept[owner - 1]._replace(raw=_unowned(kept[owner - 1].raw))]
            found.append(_thing(before, owned))
        if kept:
            found.append(_thing(before, kept))
    return found


def _unowned(raw: str) -> str:
    return raw.removesuffix("'s").removesuffix("’s").removesuffix("'").removesuffix("’")


def _thing(before: Utterance, words: list[Word]) -> Thing:
    text, head = " ".join(word.raw for word in words), words[-1]
    named = any(before.words[slot.last - 1].start == head.start for slot in before.of(*_NAMES))
    return Thing(text, None if named or head.capital else _is_plural(head.text))


def _is_plural(noun: str) -> bool:
    irregular = inflections(noun)[:1] not in ((), (noun,)) and "n" in word_classes(noun)[0]
    return irregular or (noun.endswith("s") and not noun.endswith(("ss", "us", "is")))


def _runs(before: Utterance) -> list[list[Word]]:
    """Words side by side that say something of their own, with the names among them; an article begins a new run."""
    runs: list[list[Word]] = []
    open_run = False
    for i, word in enumerate(before.words):
        slot = next((s for s in before.slots if s.first <= i < s.last), None)
        plain = slot is None and word.text not in STOPWORDS and word.text not in QUESTION_WORDS
        if plain or (slot is not None and slot.kind in _NAMES):
            if not open_run:
                runs.append([])
            runs[-1].append(word)
        open_run = plain or (slot is not None and slot.kind in _NAMES)
        if word.text in ("the", "a", "an", "'s"):
            open_run = False
    return runs


def _asks_for_a_letter(before: Utterance) -> bool:
    """ "Which letter ...", "what document ...": after these "it" is the letter."""
    return any(
        one.text in ("which", "what") and other.stem in LETTER_NOUNS for one, other in pairwise(before.words[:4])
    )


def asks_which_noun(before: Utterance) -> bool:
    """ "Which plan does it take part in?": what is asked for is what is spoken of next."""
    texts = [word.text for word in before.words[:4]]
    return any(
        one in ("which", "what") and other not in STOPWORDS and "n" in word_classes(other)[0]
        for one, other in pairwise(texts)
    )


def _without_verbs(run: list[Word]) -> list[Word]:
    """The run without the verbs at its ends ("treaty signed" -> "treaty", "centre start working" -> "centre")."""
    kept = list(run)
    while kept and _is_verb(kept, len(kept) - 1):
        kept.pop()
    while kept and _is_verb(kept, 0):
        kept.pop(0)
    return kept


def _is_verb(run: list[Word], at: int) -> bool:
    text = run[at].raw.casefold()
    if text.endswith("ing") and at and at == len(run) - 1:
        return run[at - 1].text in _BEGINNING
    return text.endswith("ed") or text in _VERBS


_BEGINNING = frozenset("start begin stop keep finish cease continue".split())
_VERBS = _BEGINNING | frozenset(
    """happen take place enter force become say state mention mentions join adopt sign hold held meet met come mean
    stand give gave took put go went travel visit set built begun drawn made written sent taken given chosen brought
    sold laid lost struck sunk spent paid""".split()
)


def subject_of(before: Utterance, answer: Answer | None, intent: str | None, subject: Thing | None) -> Thing | None:
    """What the conversation goes on being about, as this question named it; ``subject`` where it did not."""
    if points_back(before):
        return subject
    named = told_thing(answer, intent) or next(reversed(named_things(before)), None)
    return None if named and stem(named.text.split()[-1]) in LETTER_NOUNS else named  # a letter is kept as the scope
