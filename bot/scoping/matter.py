"""Letters meant by their matter: "the people who asked for observer status", "the request about mountain roads".

A letter is told by what its covering letter, its headings, its items and its parts are about. Words that fit one
letter alone mean it; words that fit several, or none, mean no letter.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from weakref import WeakKeyDictionary

from bot.citing import Library
from bot.reading.utterance import Term, Utterance
from bot.scoping.cards import cards, letter_count
from store.words import stems

MOST_LETTERS = 40
"""Letters up to which each is compared with a description."""
MOST_HITS = 150
"""Sentences in which a word may stand that tells a letter from others."""
_MATTER = (
    "SELECT letter, text FROM sentences WHERE part = 'letter' AND role = 'text'",
    "SELECT letter, text FROM sentences WHERE part <> 'letter' AND role IN ('heading', 'title')",
    "SELECT letter, title AS text FROM agenda_items WHERE title IS NOT NULL",
    "SELECT letter, title AS text FROM item_requests WHERE title IS NOT NULL",
    "SELECT letter, name AS text FROM cited WHERE kind NOT IN ('rule', 'document', 'charter')",
)

_kept: WeakKeyDictionary[Library, tuple[tuple[str, ...], dict[str, frozenset[str]]]] = WeakKeyDictionary()


def letter_of_matter(reader: Library, words: Sequence[Term], among: Iterable[str] = ()) -> str | None:
    """The one letter (of ``among``, else of all) whose matter holds all words; None where none or several do."""
    if not words or letter_count(reader) > MOST_LETTERS:
        return None
    pool = set(among)
    bags = {letter: bag for letter, bag in _bags(reader).items() if not pool or letter in pool}
    for kin in (False, True):
        found = [letter for letter, bag in bags.items() if all(_held(word, bag, kin) for word in words)]
        if found:
            return found[0] if len(found) == 1 else None
        if not kin and (told := _letter_of_words(reader, words, set(bags))):
            return told
    return None


def is_matter(utterance: Utterance, at: int) -> bool:
    """ "The letter about ships": what a letter is about calls none of its parts."""
    texts = [word.text for word in utterance.words[:at]]
    last = max((i for i, text in enumerate(texts) if text in _ABOUT), default=0)
    return last > 0 and texts[last - 1] in _LETTERS


_ABOUT = frozenset("about concerning regarding".split())
_LETTERS = frozenset("letter letters document paper note".split())


def _letter_of_words(reader: Library, words: Sequence[Term], pool: set[str]) -> str | None:
    """The one letter in whose whole text every word stands by its own stem."""
    for word in words:
        hits = reader.search([word.stem], MOST_HITS)
        pool &= {str(row["letter"]) for row in hits if f" {word.stem} " in f" {row['stems']} "}
        if len(hits) >= MOST_HITS or not pool:
            return None
    return next(iter(pool)) if len(pool) == 1 else None


def _held(word: Term, bag: frozenset[str], kin: bool) -> bool:
    """Whether the word stands in the matter, or one that means the same; with ``kin`` also one near in meaning."""
    phrases = (*word.alternatives, *word.kin) if kin else word.alternatives
    return any(set(phrase) <= bag for phrase in phrases)


def _bags(reader: Library) -> dict[str, frozenset[str]]:
    """Stems of the matter of each letter; kept until a letter changes."""
    state = tuple(str(row["sha256"]) for row in reader.rows("SELECT sha256 FROM sources ORDER BY letter"))
    kept = _kept.get(reader)
    if kept is None or kept[0] != state:
        texts: dict[str, list[str]] = {}
        for sql in _MATTER:
            for row in reader.rows(sql):
                texts.setdefault(str(row["letter"]), []).append(str(row["text"]))
        made = {
            card.letter: card.profile | frozenset(stems(" ".join(texts.get(card.letter, ())))) for card in cards(reader)
        }
        kept = _kept[reader] = (state, made)
    return kept[1]
