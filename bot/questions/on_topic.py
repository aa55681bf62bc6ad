"""What a letter says on one thing: the sentences that speak of it, in their order, where several do.

A sentence that only holds the word in a name ("the Counter-Terrorism Committee") tells less of the thing than one that
has it as a word of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.context import Context
from bot.questions.passages import ranked_passages, told
from bot.reading.utterance import Term, Utterance
from bot.searching.content import telling
from bot.searching.retrieval import Hit
from bot.searching.said_by import said_by_those_asked
from store.words import stem

_BEFORE_TOPIC = frozenset("about on regarding concerning".split())
_SEVERAL, _MOST_SENTENCES = 2, 3
_MOST_CHARACTERS = 1300


def on_topic(context: Context) -> Answer | None:
    """Up to three sentences of the one letter that is meant; None where the topic is more than one thing."""
    if context.utterance.asks not in ("what", "how", "") or len(context.scope.letters) != 1 or not telling(context):
        return None
    hits, must = ranked_passages(context)
    if len(must) != 1 or not _is_topic(context.utterance, must[0]):
        return None
    held = [hit for hit in hits if must[0].stem in hit.exact and said_by_those_asked(context, hit)]
    if len(held) < _SEVERAL:
        return None
    chosen = _that_fit(([hit for hit in held if _speaks_of(hit, must[0])] or held)[:_MOST_SENTENCES])
    return told(context, sorted(chosen, key=lambda hit: hit.place))


def _is_topic(utterance: Utterance, term: Term) -> bool:
    """Whether the thing stands behind "about" and is all that does."""
    words = utterance.words
    at = max((i for i, word in enumerate(words) if word.text in _BEFORE_TOPIC), default=len(words))
    behind = {word.stem for word in words[at + 1 :]}
    named = {f"={slot.value}" for slot in utterance.slots if slot.first > at}
    return term.stem in behind | named


def _speaks_of(hit: Hit, term: Term) -> bool:
    """Whether the thing is a name that was asked for, or a word of its own outside of names."""
    if term.stem.startswith("="):
        return True
    words = (word.strip(".,;:()“”\"'*") for word in str(hit.row["text"]).split())
    return any(word.islower() and stem(word) == term.stem for word in words)


def _that_fit(hits: Sequence[Hit]) -> list[Hit]:
    """As many as an answer can hold; the first in any case."""
    length, chosen = 0, list[Hit]()
    for hit in hits:
        length += len(str(hit.row["text"]))
        if chosen and length > _MOST_CHARACTERS:
            break
        chosen.append(hit)
    return chosen
