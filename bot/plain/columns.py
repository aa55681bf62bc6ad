"""The words of a question by the columns of the fact tables that they ask for."""

from __future__ import annotations

from functools import lru_cache
from os.path import dirname, join
from typing import NamedTuple

from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.reading.breaks import breaks
from bot.reading.gazetteer import Rows
from bot.reading.typed import Word, as_typed
from bot.reading.utterance import Utterance
from bot.scoping.cards import LetterCard, cards
from bot.scoping.clauses import is_role_of_sender
from bot.scoping.descriptions import BY_WHAT_IT_DOES
from bot.scoping.scope import LETTER_NOUNS, Scope, indices
from bot.slots import CARDINALS, ORDINALS, Slot, number_of
from store.words import stem, stems

_TURNING = frozenset(
    """not no nor without except apart besides only other another else same both again most more less least fewer
    before after since until till between than but instead rather either neither none still every all each
    any some own himself herself themselves first last earlier later""".split()
)
"""Small words that make a question another one; a form must say that it allows them."""


@lru_cache(maxsize=1)
def _columns() -> dict[str, frozenset[str]]:
    """Stem -> the columns whose words it is one of."""
    found: dict[str, set[str]] = {}
    with open(join(dirname(dirname(__file__)), "data", "columns.txt"), encoding="utf-8") as file:
        for line in file:
            name, _, words = line.partition(":")
            if words and not line.startswith("#"):
                for word in words.split():
                    found.setdefault(stem(word), set()).add(name)
    return {one: frozenset(names) for one, names in found.items()}


def columns_of(word: Word) -> frozenset[str]:
    """The columns a word belongs to."""
    return _columns().get(word.stem, frozenset())


class Left(NamedTuple):
    """A word that names nothing and tells no letter."""

    at: int
    word: Word
    columns: frozenset[str]
    turns: bool = False
    """Whether it is a small word that makes a question another one."""


class Asked(NamedTuple):
    """A question, with the columns of those of its words that name nothing and tell no letter."""

    utterance: Utterance
    scope: Scope
    words: tuple[Left, ...]
    open: tuple[Slot, ...]
    """Slots that did not serve to tell the letter."""
    card: LetterCard | None
    """The only letter meant."""

    @property
    def left(self) -> tuple[Left, ...]:
        """The words that ask for columns."""
        return tuple(one for one in self.words if not one.turns)

    @property
    def turning(self) -> frozenset[str]:
        """The small words that make the question another one."""
        return frozenset(one.word.text for one in self.words if one.turns)

    def clause_with(self, texts: frozenset[str]) -> Asked:
        """What is asked in the clause that holds one of the words; what stands before it only leads up to it."""
        at = next((i for i, word in enumerate(self.utterance.words) if word.text in texts), 0)
        start = max((i for i in breaks(self.utterance) if i <= at), default=0)
        return self._replace(words=tuple(one for one in self.words if one.at >= start))

    def within(self, columns: str, turning: str = "") -> bool:
        """Whether every word left belongs to one of the columns, and no small word turns the question."""
        allowed = {*columns.split(), "neutral"}
        return all(one.columns & allowed for one in self.left) and self.turning <= set(turning.split())

    def says(self, columns: str) -> bool:
        """Whether a word of one of the columns is there."""
        return any(one.columns & set(columns.split()) for one in self.left)

    def has(self, words: str) -> bool:
        """Whether one of the words is there, in any form."""
        wanted = {stem(word) for word in words.split()}
        return any(one.word.stem in wanted for one in self.left)

    def holds(self, needed: str, further: str = "") -> bool:
        """Whether the open slots are of these kinds, and of each kind ``needed`` there is one."""
        kinds = {slot.kind for slot in self.open}
        return set(needed.split()) <= kinds <= {*needed.split(), *further.split()}

    def asks(self, kinds: str) -> bool:
        """Whether the kind of answer that is asked for is one of them, parted by "|"; "-" where nothing tells."""
        return (self.utterance.asks or "-") in kinds.split("|")

    def one(self, kind: str) -> str:
        """The only value of a kind, as it is best written; empty where there is none or more than one."""
        slots = [slot for slot in self.open if slot.kind == kind]
        if len({slot.value for slot in slots}) != 1:
            return ""
        return self.typed(slots[0]) if kind in ("person", "date", "symbol") else slots[0].value

    def typed(self, slot: Slot) -> str:
        """What was typed for a slot, without a possessive ending."""
        return as_typed(self.utterance.words_of(slot)).removesuffix("'s").removesuffix("’s")

    @property
    def names_a_person(self) -> bool:
        """Whether somebody's name is asked for."""
        return not {"name", "names", "named"}.isdisjoint(word.text for word in self.utterance.words)

    @property
    def dated(self) -> str:
        """The only open date as an adverbial, else nothing."""
        date = self.one("date")
        return f" in {date}" if date else ""


def read_asked(utterance: Utterance, scope: Scope, reader: Rows) -> Asked:
    """The question with its words by column."""
    here = cards(reader, scope.letters) if 0 < len(scope.letters) <= _FEW else ()
    profile = frozenset.intersection(*(card.cover for card in here)) if here else frozenset()
    covered = indices(utterance.slots) | scope.used | _describing(utterance, profile, _senders(here))
    left = list[Left]()
    for i, word in enumerate(utterance.words):
        if i in covered or word.text in QUESTION_WORDS or (here and word.stem in LETTER_NOUNS):
            continue
        if word.text in CARDINALS and word.text != "one" and number_of(word.text) == _senders(here):
            continue
        if word.text in _TURNING or word.text in ORDINALS or (word.text in CARDINALS and word.text != "one"):
            left.append(Left(i, word, frozenset(), turns=True))
        elif word.text not in STOPWORDS and (word.text.isalnum() or "-" in word.text):
            left.append(Left(i, word, columns_of(word)))
    held = (slot for slot in utterance.slots if scope.used.isdisjoint(range(slot.first, slot.last)))
    named = tuple(
        slot for slot in held if slot.value != "United Nations" and slot.first not in covered - indices([slot])
    )
    return Asked(utterance, scope, tuple(left), named, here[0] if len(here) == 1 else None)


_FEW = 8


def _senders(here: tuple[LetterCard, ...]) -> int:
    return len(here[0].sender_states) if len(here) == 1 else 0


def _describing(utterance: Utterance, profile: frozenset[str], senders: int) -> frozenset[int]:
    """Words around the noun of a letter that are on the cover of all letters meant: "requests for a new item"."""
    found = set[int]()
    words = utterance.words
    profile -= _ON_EVERY_COVER
    ends = breaks(utterance) if profile else set[int]()
    for at, noun in enumerate(words):
        if not profile or noun.stem not in LETTER_NOUNS:
            continue
        back = at - 1
        while back >= 0 and (words[back].stem in profile or words[back].text in _TOGETHER) and back + 1 not in ends:
            found.add(back)
            back -= 1
        if back >= 0 and senders > 1 and number_of(words[back].text) == senders:
            found.add(back)
        on, last = at + 1, at
        while on < len(words) and on not in ends and (words[on].stem in profile or words[on].text in _SMALL):
            last = on if words[on].stem in profile else last
            on += 1
        found.update(range(at + 1, last + 1))
    return frozenset(found)


_ON_EVERY_COVER = frozenset(map(stem, "dated address addressed letter from".split()))
_TOGETHER = frozenset("joint common said very collective".split())
_SMALL = BY_WHAT_IT_DOES | frozenset("the a an of for on about to in and its".split())


def only_of_author(asked: Asked, *offices: str) -> bool:
    """Whether the open slots are of who sent the letter, by State, office or name, and so only tell which it is.

    ``offices`` may be named besides."""
    if asked.card is None:
        return False
    return all(_of_author(asked, asked.card, slot, offices) for slot in asked.open)


def _of_author(asked: Asked, card: LetterCard, slot: Slot, offices: tuple[str, ...]) -> bool:
    if slot.kind == "office":
        own = set(stems(slot.value))
        annexed = any(own <= part.profile for part in card.parts if part.part != "letter")
        return slot.value in (*offices, *card.addressees) or is_role_of_sender(slot, card) or annexed
    if slot.kind == "person":
        return asked.scope.basis <= {"implied", "person", "part"}  # who signed that letter alone
    return slot.kind == "part" or (slot.kind == "state" and slot.value in card.sender_states)
