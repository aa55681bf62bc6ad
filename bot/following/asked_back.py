"""What one gives who was asked back: "the 2002 one", "of the 1997 letter", "the oldest" behind "which one is meant?".

The question that was asked back for is put again: as the choice that holds all that is named, or with what is named
in the place of the pronoun that meant nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.following.antecedents import NAMING
from bot.lexicon import AUXILIARIES, QUESTION_WORDS, STOPWORDS
from bot.reading.pronouns import points_at
from bot.reading.typed import Word, as_typed
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, indices
from bot.side_by_side import words_of_places

LATEST = frozenset("newest latest recent last".split())
EARLIEST = frozenset("oldest earliest first".split())
_MEANING = frozenset(
    """and or but so no not i mean meant the one ones of in from about what how please sorry ok okay well that this only
    just it's its a""".split()
)
"""Words that lead up to what is named and name nothing."""


def names_only(utterance: Utterance) -> bool:
    """Whether the message asks nothing and names something: "the 2002 one", "in the annex", "the oldest letter"."""
    texts = [word.text for word in utterance.words]
    named = indices(utterance.of(*NAMING))
    if not AUXILIARIES.isdisjoint(texts) or not (QUESTION_WORDS - {"what", "how"}).isdisjoint(texts):
        return False
    left = [word for i, word in enumerate(utterance.words) if i not in named and word.text not in _MEANING]
    placed = [word for word in left if word.text in LATEST | EARLIEST]
    own = [word for word in left if word not in placed and word.stem not in LETTER_NOUNS]
    return all(word.text in STOPWORDS for word in own) and bool(named or placed)


def asked_again(utterance: Utterance, asked: Utterance, choices: Sequence[str]) -> str | None:
    """The question ``asked``, with what ``utterance`` names; None where it names nothing that fits, or asks itself."""
    if utterance.language != asked.language or not names_only(utterance):
        return None
    if any(" (" in choice for choice in choices):
        return _chosen(utterance, choices)
    at = next((i for i in range(len(asked.words)) if points_at(asked.words, i)), None)
    if at is None:
        return None
    words = [word.raw for word in asked.words]
    words[at] = named(utterance)
    return " ".join(words)


def placed_letter(utterance: Utterance, before: Utterance) -> str | None:
    """ "And the newest?" behind "who signed it?", "which is the oldest letter?": the question put to that letter."""
    texts = {word.text for word in utterance.words}
    if utterance.slots or utterance.language != before.language or not names_only(utterance):
        return None
    words = [word.raw for word in before.words]
    place = next(word.raw for word in utterance.words if word.text in LATEST | EARLIEST)
    old = next((i for i, word in enumerate(before.words) if word.text in LATEST | EARLIEST | _BY_AGE), None)
    if old is not None and not texts & {"first", "last"}:  # "who signed first?" asks for no letter
        words[old] = place
        return " ".join(words)
    covered = words_of_places(before) if not before.of("part") else set()
    at = next((i for i in range(len(words)) if points_at(before.words, i)), None)
    if texts & {"first", "last"} or (at is None and not covered):
        return None
    first = min(covered) if at is None else at
    kept = [named(utterance) if i == first else word for i, word in enumerate(words) if i == first or i not in covered]
    return " ".join(kept)


_BY_AGE = frozenset("older newer earlier later younger".split())


def _chosen(utterance: Utterance, choices: Sequence[str]) -> str | None:
    """The one choice that holds all that is named; the first or the last of them, which stand by their dates."""
    texts = {word.text for word in utterance.words}
    if not utterance.slots and texts & (LATEST | EARLIEST):
        return choices[-1] if texts & LATEST else choices[0]
    wanted = [_as_held(utterance, slot.value, slot.kind, slot.first, slot.last) for slot in utterance.of(*NAMING)]
    fitting = [choice for choice in choices if all(one in choice.casefold() for one in wanted)]
    return fitting[0] if wanted and len(fitting) == 1 else None


def _as_held(utterance: Utterance, value: str, kind: str, first: int, last: int) -> str:
    return value[:4] if kind == "date" else as_typed(utterance.words[first:last]).casefold()


def named(utterance: Utterance) -> str:
    """What the message names, as it stands in a question: "the 2002 letter", "the oldest letter", "Belarus"."""
    slots = indices(utterance.of(*NAMING))
    kept: list[Word] = [
        word
        for i, word in enumerate(utterance.words)
        if i in slots or word.text in LATEST | EARLIEST or word.stem in LETTER_NOUNS
    ]
    text = as_typed(kept)
    papers = any(word.stem in LETTER_NOUNS for word in kept) or utterance.of("part")
    people = utterance.of("person", "organization", "body", "reference", "office")
    if people or (utterance.of("state") and not papers and not any(word.text == "one" for word in utterance.words)):
        return text
    return f"the {text}" if papers else f"the {text} letter"
