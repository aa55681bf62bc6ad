"""What stands behind the name of a letter or part to tell which one is meant: "the draft on cooperation".

Such words have served when the letter is found: they are no more looked for in its text.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.lexicon import STOPWORDS
from bot.reading.ordinals import named_ordinals
from bot.reading.typed import Word
from bot.reading.utterance import Utterance, terms
from bot.scoping.cards import PartCard
from bot.scoping.scope import LETTER_NOUNS, Scope, indices
from bot.slots import Slot
from store.words import fold, stem, stems

_ABOUT = frozenset("about on concerning regarding".split())
BY_WHAT_IT_DOES = frozenset(
    """asking requesting seeking applying appealing proposing pleading bidding dealing transmitting forwarding conveying
    enclosing""".split()
)
""" "The letter asking for X" is the one on X."""
_MOST_BEHIND = 10
_FROM_TO = 5
"""Words from "to" to the State of an addressee ("to the Ambassador of X")."""
_BETWEEN = frozenset("the a an its and of between with for in to by".split())
"""Small words within a phrase that describes."""


def describing_behind(utterance: Utterance, at: int, profile: Collection[str]) -> frozenset[int]:
    """Indices of the phrase from ``at`` on that tells what a letter with the stems ``profile`` is about; none where
    a word of it is not the letter's."""
    words = utterance.words[at : at + _MOST_BEHIND]
    if not words or words[0].text not in _ABOUT | BY_WHAT_IT_DOES:
        return frozenset()
    named = _named(utterance, profile)
    length = _length([(word, _held(word, profile) or at + i in named) for i, word in enumerate(words)])
    return frozenset(range(at, at + length)) if length > 1 else frozenset()


def addressed_behind(utterance: Utterance, at: int, parts: Sequence[PartCard]) -> frozenset[int]:
    """Indices of the phrase from ``at`` on that tells to whom a text is addressed, as its title does: "the note of
    protest to the envoy"; none where the title has another addressee."""
    titles = [fold(part.title or "") for part in parts]
    held = frozenset(stem for title in titles for stem in stems(title.partition(" addressed to ")[2]))
    own = frozenset(stem for title in titles for stem in stems(title))
    words = utterance.words
    start = at
    while start + 1 < len(words) and words[start].text == "of" and words[start + 1].stem in own:
        start += 2
    if not held or words[start : start + 1] == () or words[start].text != "to":
        return frozenset()
    named = _named(utterance, held)
    length = _length([(word, word.stem in held or start + i in named) for i, word in enumerate(words[start:])])
    return frozenset(range(at, start + length)) if length > 1 else frozenset()


def tells_addressee(utterance: Utterance, slot: Slot, scope: Scope) -> bool:
    """Whether a State or office only tells to whom the part meant is addressed: "the note to the envoy of X"."""
    before = utterance.words[max(0, slot.first - _FROM_TO) : slot.first]
    used = set(range(slot.first, slot.last)) <= scope.used
    return used and bool(scope.basis & {"part", "description"}) and any(word.text == "to" for word in before)


def describing_before(utterance: Utterance, at: int, profile: Collection[str]) -> frozenset[int]:
    """Indices of the words right before the noun at ``at`` that the letter has on its cover: "the observer-status
    request"; a word by itself that could be asked about ("the treaty letter") tells no less."""
    first = at
    while (
        first and utterance.words[first - 1].text not in STOPWORDS and _held_whole(utterance.words[first - 1], profile)
    ):
        first -= 1
    return frozenset(range(first, at))


def _held_whole(word: Word, profile: Collection[str]) -> bool:
    halves = word.text.split("-")
    return _held(word, profile) or (len(halves) > 1 and set(map(stem, halves)) <= set(profile))


def _named(utterance: Utterance, profile: Collection[str]) -> frozenset[int]:
    """Words of names that the letter writes out: "CSTO" where its title has the organization's full name."""
    slots = utterance.of("organization", "body", "organ", "state")
    return indices(slot for slot in slots if set(stems(slot.value)) <= set(profile))


def _length(words: Sequence[tuple[Word, bool]]) -> int:
    """Words of the phrase up to the last one that the letter has; 0 where a word in between is none of its."""
    last = 0
    for i, (word, held) in enumerate(words[1:], 1):
        if word.text in _BETWEEN:
            continue
        if word.text in STOPWORDS or not held:
            break
        last = i
    return last + 1 if last else 0


def _held(word: Word, profile: Collection[str]) -> bool:
    return any(set(phrase) <= set(profile) for term in terms([word]) for phrase in term.alternatives)


def of_its_session(utterance: Utterance, scope: Scope, sessions: Collection[int]) -> Scope:
    """ "The request for the sixty-fourth session": where the letters meant are of that session, it has told which."""
    texts = [word.text for word in utterance.words]
    at = texts.index("session") if "session" in texts else 0
    numbers = named_ordinals(texts[max(0, at - 2) : at])
    if not numbers or numbers[-1] not in sessions:
        return scope
    start = next((i for i in range(at - 1, max(0, at - 5), -1) if texts[i] in ("for", "of", "at", "in", "from")), 0)
    named = indices(utterance.of("state", "date"))
    before = start - 1
    while before > 0 and (before in named or texts[before] in ("of", "from")):  # "the letter of X from the Nth session"
        before -= 1
    if not start or utterance.words[before].stem not in LETTER_NOUNS:
        return scope
    return scope._replace(used=scope.used | frozenset(range(start, at + 1)))


def many_of_an_addressee(utterance: Utterance, addressees: Sequence[str]) -> frozenset[int]:
    """ "The presidents' text": a letter is addressed to one of an office, so several tell not to whom it goes."""
    plural = (slot for slot in utterance.of("office") if utterance.words[slot.last - 1].text.rstrip("'’").endswith("s"))
    return indices(slot for slot in plural if any(one.startswith(slot.value) for one in addressees))
