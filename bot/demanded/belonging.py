"""A yes to "is X a Y": X stands as one, by a verb of being or in a list, not merely in a sentence that has both.

X is a State, an organization or another body.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.context import Context
from bot.demanded.told import Told
from bot.lexicon import STOPWORDS, lexicon
from bot.searching.content import name_term
from bot.slots import Slot
from store.places import find_states
from store.words import Token, stem, tokens

_BEING = frozenset("is was".split())
_TYING = frozenset(
    "is was be been being became become becomes remains including include includes namely such one".split()
)
MOST = 1
"""Other words in small letters that may stand between."""


def stands_as_one(context: Context, told: Told) -> bool:
    """Whether in some quote few words part the State or organization from the noun that it is said to be."""
    utterance = context.utterance
    words = utterance.words
    if (
        told.intent is not None
        or utterance.asks != "yes/no"
        or not told.said.startswith("Yes")
        or words[0].text not in _BEING
    ):
        return True
    slot = next(
        (one for one in utterance.of("state", "organization", "body") if one.first == 1 + (words[1].text == "the")),
        None,
    )
    if slot is None or slot.last + 1 >= len(words) or words[slot.last].text not in ("a", "an"):
        return True
    head, describing = _head(context, slot)
    places = [(quote, *place) for quote in told.quotes for place in _places(context, slot, quote)]
    if not head or not places:
        return True
    return any(_near(quote, start, end, head, describing) for quote, start, end in places)


def _places(context: Context, slot: Slot, quote: str) -> list[tuple[int, int]]:
    """Where the quote names it: starts and ends in characters."""
    if slot.kind == "state":
        return [(one.start, one.end) for one in find_states(quote) if one.state == slot.value]
    words = [(token, stem(token.text)) for token in tokens(quote)]
    return [
        (words[i][0].start, words[i + len(form) - 1][0].end)
        for form in name_term(context, slot).alternatives
        for i in range(len(words) - len(form) + 1)
        if tuple(root for _, root in words[i : i + len(form)]) == form
    ]


def _head(context: Context, slot: Slot) -> tuple[frozenset[str], tuple[str, ...]]:
    """Stems of the noun behind "a" (the last word before a preposition or the end), and of what describes it."""
    run: list[str] = []
    for word in context.utterance.words[slot.last + 1 :]:
        if word.text in STOPWORDS:
            break
        run.append(word.stem)
    if not run:
        return frozenset(), ()
    ways = lexicon().alternatives.get(lexicon().name_of.get(run[-1], run[-1]), ())
    return frozenset({run[-1], *(way[0] for way in ways if len(way) == 1)}), tuple(run[:-1])


_BACK = 3
"""Words before the noun among which "as" is looked for."""


def _acts_as(text: str, before: Sequence[tuple[Token, str]], state: tuple[int, int], at: int) -> bool:
    """ "X acts against its duties as the chairman": the last State before "as" is the one."""
    as_one = any(root == "as" and {stem_ for _, stem_ in before[i + 1 :]} <= {"the", "a", "an"}
                 for i, (_, root) in enumerate(before))  # fmt: skip
    return as_one and state[1] <= at and not any(state[1] <= one.start < at for one in find_states(text))


def _near(text: str, start: int, end: int, head: frozenset[str], describing: tuple[str, ...]) -> bool:
    """Whether the noun stands beside the State but for small words, names and verbs of being."""
    words = [(token, stem(token.text)) for token in tokens(text)]
    for i, (token, root) in enumerate(words):
        before = {one for _, one in words[max(0, i - len(describing) - 1) : i]}
        if root not in head or not before.issuperset(describing):
            continue
        if _acts_as(text, words[max(0, i - _BACK) : i], (start, end), token.start):
            return True
        low, high = (token.end, start) if token.end <= start else (end, token.start)
        between = [one for one, _ in words if low <= one.start < high]
        if token.end <= start and [one.text for one in between[:1]] == ["of"]:
            continue  # "members of X": X has them
        while token.start >= end and between and between[-1].text not in STOPWORDS | _TYING:
            between.pop()  # "a large regional body": what describes it parts nothing
        other = [o for o in between if o.text not in STOPWORDS | _TYING and text[o.start].islower()]
        if len(other) <= MOST:
            return True
    return False
