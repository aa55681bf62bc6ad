"""Whether a date stands in a question as that of a letter: "the letter of 3 May", "the 2003 letter", "X's of 2003"."""

from __future__ import annotations

from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, indices
from bot.slots import Slot
from store.words import stem


def says_letter_of(utterance: Utterance, slot: Slot) -> bool:
    """Whether the date stands as the date of a letter: "letter of 3 May", "the 2003 letter", "letters sent in 2003"."""
    verb = utterance.words[max(0, slot.first - 2)].text
    claimed = utterance.asks == "yes/no"  # "was it written in 2003" is denied by its date
    first = slot.first - 2 if verb in ("written", "sent", "dated") and not claimed else slot.first
    first = _before_sender(utterance, first)
    around = utterance.words[max(0, first - 3) : first] + utterance.words[slot.last : slot.last + 2]
    named = any(word.stem in LETTER_NOUNS or word.text in ("annex", "note", "memorandum") for word in around)
    named = named or _is_written_then(utterance, slot)
    return named and not _is_told_of(utterance, slot)


def _is_written_then(utterance: Utterance, slot: Slot) -> bool:
    """ "The letter that X wrote in 1999": the clause behind the noun says when."""
    words = utterance.words
    at = slot.first - 1 - (words[slot.first - 1].text in ("in", "on", "during"))
    sender = indices(utterance.of("state", "person", "office"))
    if at < 2 or words[at].text not in _WROTE or at - 1 not in sender:
        return False
    at -= 1
    while at > 0 and (at in sender or words[at].text in _LEADING):
        at -= 1
    return words[at].stem in LETTER_NOUNS


_WROTE = frozenset("wrote signed sent submitted dispatched authored".split())
_LEADING = frozenset("that which the".split())


def is_signing_of_letter(utterance: Utterance) -> bool:
    """ "When was the letter signed", "where was the annex to the 1997 letter signed": no treaty that it speaks of."""
    words = utterance.words
    at = next((i for i, word in enumerate(words) if word.text == "signed"), 0)
    taken = indices(utterance.of("date", "state", "person", "symbol"))
    while at > 0:
        at -= 1
        if at in taken or words[at].text in _SMALL:
            continue
        if words[at].stem not in LETTER_NOUNS and words[at].text not in _PARTS:
            return False
        before = next((words[i].text for i in range(at - 1, -1, -1) if i not in taken and words[i].text != "the"), "")
        if before not in _HELD_BY:
            return True
    return False


_SMALL = frozenset("the a this that of from by was were is been being in on at to dated".split())
_PARTS = frozenset("annex note letter document memorandum cover addendum enclosure".split())
_HELD_BY = frozenset("in per under to of".split())


def _before_sender(utterance: Utterance, at: int) -> int:
    """Where the sender begins that stands before the date: "the letter of HONDURAS of 3 May"."""
    sender = indices(utterance.of("state", "person", "office"))
    while at > 1 and utterance.words[at - 1].text in _OF and at - 2 in sender:
        at -= 2
        while at > 0 and (at - 1 in sender or utterance.words[at - 1].text == "the"):
            at -= 1
    return at


_OF = frozenset("of dated from".split())


def _is_told_of(utterance: Utterance, slot: Slot) -> bool:
    """ "Which event does the note put on 3 May 2001": the letter speaks of the day, and does not bear it."""
    if any(word.stem in _MENTIONING for word in utterance.words[max(0, slot.first - 2) : slot.first]):
        return True
    before = [word.text for word in utterance.words[max(0, slot.first - 8) : slot.first]]
    linked = next((text for text in reversed(before) if text != "the"), "")
    return linked in ("on", "to", "for") and not {"does", "do", "did"}.isdisjoint(before)


_MENTIONING = frozenset(map(stem, "mention mentioned cite quoted refer recall note give speak tell contain".split()))
