"""Which letters bear a signature of every State in whose name they speak: those on the cover, and those spoken for."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.questions.letters_with import unread
from bot.questions.printed_values import facts
from bot.questions.signatures import signatures, signed_in_words
from bot.questions.signing import VOCABULARY, sign_stems
from bot.questions.spoken import spoken_rows
from bot.scoping.cards import cards, letter_count
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.wording import upper_first
from store.words import stem

MOST = 40
_EVERY = frozenset("all every each".split())
_WORDS = frozenset(
    map(stem, "speak speaks spoke name behalf state states country countries whose author it they themselves".split())
)
_SPEAKING = frozenset("behalf speak speaks spoke name represents represent".split())


def signed_by_those_spoken_for(context: Context) -> Answer | None:
    """ "Which letter was signed by all the States in whose name it speaks?": that of which none is missing."""
    utterance = context.utterance
    texts = {word.text for word in utterance.words}
    signing = any(word.stem in sign_stems() for word in utterance.words)
    if not (texts & _EVERY and texts & _SPEAKING and signing) or utterance.of("person", "state", "part", "office"):
        return None
    if not any(word.stem in LETTER_NOUNS for word in utterance.words) or letter_count(context.reader) > MOST:
        return None
    if unread(context, VOCABULARY | sign_stems() | _EVERY | _WORDS):
        return None
    dated = context.scope.letters if context.scope.basis & {"year", "date"} else ()
    pool = dated or tuple(card.letter for card in cards(context.reader))
    found = [letter for letter in pool if _signed_by_all(context, letter)]
    return _told(context, found) if found and (len(found) == 1 or not dated) else None


def _signed_by_all(context: Context, letter: str) -> bool:
    senders = {str(row["value"]) for row in facts(context.reader, (letter,), "sender_state") if row["part"] == "letter"}
    spoken = {str(row["state"]) for row in spoken_rows(context.reader, Scope((letter,)), ())}
    signed = {str(row["state"]) for row in _cover(context, letter)}
    return bool(senders) and senders | spoken <= signed


def _cover(context: Context, letter: str) -> list[Row]:
    return signatures(context.reader, Scope((letter,), ((letter, "letter"),)))


def _told(context: Context, letters: list[str]) -> Answer:
    names = context.local
    rows = [row for letter in letters for row in _cover(context, letter)]
    listed = upper_first(names.joined(map(names.letter, letters)))
    items = tuple(names.letter(letter).removeprefix("the ") for letter in letters)
    text = f"{listed}. {signed_in_words(rows, names)}"
    return Answer("answered", text, items=items, citations=cite_all(context.reader, rows))
