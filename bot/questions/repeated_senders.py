"""Which States sent more than one of the letters, or the most: "who sent more than one letter?"."""

from __future__ import annotations

from collections import Counter

from bot.answers import Answer
from bot.citing import cite_all
from bot.context import Context
from bot.questions.letters_with import MOST_LETTERS, unread
from bot.questions.printed_values import facts
from bot.reading.patterns import pattern
from bot.scoping.cards import cards, letter_count
from bot.wording import upper_first
from store.words import stem

_SEVERAL = pattern(
    r"\b(?:more than (?:one|once|a single)|at least two|two or more|several|multiple|the most|most) (?:of the )?"
    r"(?:letters?|documents?|papers?|texts?|times)\b"
    r"|\b(?:wrote|written|writes|write) (?:more than once|twice|most often)\b"
)
_MOST = pattern(r"\b(?:most)\b")
_WORDS = frozenset(
    map(
        stem,
        """send sent sends write wrote written letter letters document documents paper papers text texts more most one
        once single least two several multiple times twice often state states country countries sender senders mission
        missions government governments""".split(),
    )
)


def repeated_senders(context: Context) -> Answer | None:
    """Each such State with its letters; the first of them where the most are asked for."""
    utterance = context.utterance
    text = " ".join(word.text for word in utterance.words)
    if utterance.asks not in ("who", "which", "what") or not _SEVERAL.search(text) or utterance.slots:
        return None
    if letter_count(context.reader) > MOST_LETTERS or unread(context, _WORDS):
        return None
    counts = Counter(state for card in cards(context.reader) for state in card.sender_states)
    most = max(counts.values(), default=0)
    least = most if _MOST.search(text) else len(("one", "other"))
    found = [state for state, count in counts.items() if count >= least and count > 1]
    if not found:
        return None
    names = context.local
    held = {state: [card.letter for card in cards(context.reader) if state in card.sender_states] for state in found}
    told = [f"{names.state(state)}: {names.joined(map(names.letter, own))}" for state, own in held.items()]
    rows = [row for own in held.values() for row in facts(context.reader, own, "title")]
    text = "; ".join(told)
    return Answer(
        "answered", f"{upper_first(text)}.", items=tuple(found), citations=cite_all(context.reader, rows[:12])
    )
