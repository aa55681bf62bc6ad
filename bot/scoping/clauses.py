"""A letter told by a clause of time: "when observer status was asked for", "at the time of the complaint".

Such a clause says which letter is meant and nothing else: every word of it is on the cover of that letter, or is one
of writing letters.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.lexicon import STOPWORDS
from bot.reading.breaks import breaks
from bot.reading.gazetteer import Rows
from bot.reading.typed import Word
from bot.reading.utterance import Utterance, terms
from bot.scoping.cards import MOST_CARDS, LetterCard, cards, letter_count
from bot.scoping.scope import LETTER_NOUNS, Scope, indices, narrowed
from bot.slots import Slot
from store.words import stem, stems

_TIME = (
    ("at", "the", "time"), ("by", "the", "time"), ("at", "the", "moment"), ("at", "the", "date"), ("on", "the", "day"),
    ("as", "of"), ("around", "the", "time"),
)  # fmt: skip
_WRITING = LETTER_NOUNS | frozenset(
    stem(word)
    for word in """ask asked asking request requested apply applied seek sought want wanted make made go went gone come
    came submit submitted put file filed lodge lodged hand handed send sent sign signed write wrote written draft
    drafted issue issued circulate circulated distribute distributed address addressed dated move moved bring brought
    raise raised propose proposed complain complained protest protested appeal appealed joint jointly put forward
    petition bid complaint note plea""".split()
)
"""Stems of what is done with letters, and of what they are called for it."""


def by_clause(utterance: Utterance, reader: Rows, scope: Scope) -> Scope:
    """The scope within the one letter that a clause of time tells; its words have served.

    A State told nothing where the clause tells another letter: it may have signed that one.
    """
    clauses = tuple(_clauses(utterance))
    few = bool(clauses) and letter_count(reader) <= MOST_CARDS
    within = () if scope.basis <= {"state"} else scope.letters
    pool = cards(reader, within or None) if few or (clauses and within) else ()
    for clause in clauses:
        fitting = [card for card in pool if _tells(utterance, clause, card)]
        if len(fitting) == 1 and (len(pool) > 1 or scope.explicit):
            free = scope if within else scope._replace(letters=(), crowd=(), used=frozenset(), basis=frozenset())
            return narrowed(free, [fitting[0].letter], "description", frozenset(clause))
    return scope


def _clauses(utterance: Utterance) -> Iterator[range]:
    """Indices of the clauses of time, each from its first word to a mark or the end."""
    texts = [word.text for word in utterance.words]
    opened = [(i, _opening(texts[i:])) for i in range(len(texts)) if texts[i - 1 : i] not in _ASKING_SINCE]
    if not any(length for _, length in opened):
        return
    ends = [*sorted(breaks(utterance)), len(texts)]
    for i, length in opened:
        end = next(end for end in ends if end > i)
        asked_behind = end < len(texts) and texts[end] in _OPENING
        if length and (i or asked_behind or length > 1):
            yield range(i, end)


def _opening(texts: Sequence[str]) -> int:
    """Words with which a clause of time opens; 0 where none does."""
    if texts[0] == "when":
        return 1
    return next((len(mark) for mark in _TIME if tuple(texts[: len(mark)]) == mark), 0)


_OPENING = frozenset("who whom whose which what how by of to for in was were is are did does do had has".split())


def _tells(utterance: Utterance, clause: range, card: LetterCard) -> bool:
    """Whether the words of the clause are on the cover of the letter, one at least that is no word of writing."""
    slots = [slot for slot in utterance.slots if slot.first in clause]
    if any(slot.kind == "part" for slot in slots):
        return False  # the part tells which letter is meant
    named = [slot for slot in slots if slot.kind in _NAMING]
    if any(not _names_cover(slot, card) for slot in named):
        return False
    free = [utterance.words[i] for i in clause if i not in indices(slots)]
    content = [word for word in free[1:] if word.text not in STOPWORDS and word.text not in _MOMENT]
    telling = [word for word in content if word.stem not in _WRITING]
    dated = any(slot.kind == "date" for slot in slots)
    return all(_on_cover(word, card) for word in telling) and bool(telling or named or dated) and bool(content or dated)


_ASKING_SINCE = [[word] for word in "since until till from by".split()]
""" "Since when" asks, wherever it stands."""
_MOMENT = frozenset("time moment date day when".split())
_NAMING = ("state", "person", "organization", "body", "organ", "reference", "symbol", "quoted", "office", "region")


def _on_cover(word: Word, card: LetterCard) -> bool:
    return any(set(phrase) <= card.cover for term in terms([word]) for phrase in term.alternatives)


def _names_cover(slot: Slot, card: LetterCard) -> bool:
    if slot.kind == "office":
        return is_role_of_sender(slot, card)
    return slot.kind != "person" and set(stems(slot.value)) <= card.cover


def is_role_of_sender(slot: Slot, card: LetterCard) -> bool:
    """Whether the sender may be called by the office: the one in the title, or the rank that goes with it."""
    role = set(stems(card.sender_role or ""))
    return set(stems(slot.value)) <= role or (slot.value in ("Ambassador", "Diplomat") and "repres" in " ".join(role))
