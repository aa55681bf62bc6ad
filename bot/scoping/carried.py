"""The letter that carries a text, called by that text: "the covering letter of X's letter" is none of X's."""

from __future__ import annotations

from bot.citing import Library
from bot.lexicon import STOPWORDS
from bot.reading.typed import Word
from bot.reading.utterance import Utterance, terms
from bot.scoping.cards import cards
from bot.scoping.matter import letter_of_matter
from bot.scoping.scope import LETTER_NOUNS, Scope, indices, slugs
from bot.slots import Slot

_BETWEEN = frozenset("of to for with over the".split())


def without_carried(utterance: Utterance, reader: Library, scope: Scope) -> tuple[Utterance, Scope]:
    """Without the person whose text is carried, and of the parts the covering letter alone.

    As it was where the person has signed no text that a letter carries.
    """
    covers = [slot for slot in utterance.of("part") if slot.value == "cover"]
    carried = [slot for slot in utterance.of("person", "part") if any(_behind(utterance, one, slot) for one in covers)]
    inner = {slot.first for slot in utterance.of("part") if slot not in covers} - {slot.first for slot in carried}
    owners = {slot for slot in carried if slot.kind == "person"}
    if not carried and len(covers) == 1:
        return utterance, _of_matter(utterance, reader, scope, covers[0])
    if not carried or inner - {slot.last for slot in owners}:
        return utterance, scope
    signed = {letter for slot in owners for letter in _carrying(reader, slot.value)}
    if owners and not signed:
        return utterance, scope
    holding = signed or {letter for letter, part in scope.parts if part != "letter"}
    letters = [letter for letter in scope.letters if letter in holding] or list(scope.letters)
    parts = tuple((letter, "letter") for letter in letters)
    used = scope.used | indices(carried) | {slot.last for slot in owners}
    kept = tuple(slot for slot in utterance.slots if slot not in owners)
    return utterance._replace(slots=kept), scope._replace(letters=tuple(letters), parts=parts, used=used)


def _of_matter(utterance: Utterance, reader: Library, scope: Scope, cover: Slot) -> Scope:
    """ "The covering letter for the X declaration", where no part is called so: the one letter that speaks of it."""
    words = utterance.words[cover.last :]
    if scope.basis != {"part"} or len(scope.letters) < _SEVERAL or not words or words[0].text not in _BETWEEN - {"the"}:
        return scope
    stop = next((i for i, word in enumerate(words) if word.text in _STOPS), len(words))
    run = range(cover.last, cover.last + stop)
    states = [slot for slot in utterance.of("state") if slot.first in run]
    senders = {slot.value for slot in states}
    pool = [card.letter for card in cards(reader) if senders <= set(card.sender_states)]
    named = indices(states)
    told = [w for i, w in enumerate(utterance.words) if i in run and i not in named and _tells(w)]
    letter = letter_of_matter(reader, terms(told), pool) if told and pool else None
    if letter is None:
        return scope
    return scope._replace(letters=(letter,), parts=((letter, "letter"),), used=scope.used | frozenset(run))


def _tells(word: Word) -> bool:
    return word.text not in STOPWORDS and word.stem not in LETTER_NOUNS


_SEVERAL = 2
_STOPS = frozenset("who whose which that when where what is was were are did does and or dated signed by".split())


def _carrying(reader: Library, person: str) -> tuple[str, ...]:
    """The letters that carry a text which the person signed."""
    sql = (
        "SELECT DISTINCT s.letter FROM signatures s JOIN persons p ON p.family_name = s.family_name "
        "WHERE p.folded = :name AND s.part != 'letter' LIMIT 9"
    )
    return slugs(reader, sql, {"name": person})


def _behind(utterance: Utterance, cover: Slot, slot: Slot) -> bool:
    """ "The covering letter of X's letter", "of X's statement", "to the statement"."""
    between = [word.text for word in utterance.words[cover.last : slot.first]]
    small = bool(between) and between[0] in _BETWEEN - {"the"} and set(between) <= _BETWEEN
    return small and (slot.kind == "part" or _owns(utterance, slot))


def _owns(utterance: Utterance, slot: Slot) -> bool:
    """Whether a text of the person is spoken of, not the letter that the person signed."""
    behind = utterance.words[slot.last : slot.last + 1]
    text = any(word.stem in LETTER_NOUNS for word in behind) or any(
        part.first == slot.last for part in utterance.of("part")
    )
    return utterance.words[slot.last - 1].possessive and text
