"""What a question function may ask for by the annotation of a parameter."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import NamedTuple, TypeVar

from bot.caching import Memo
from bot.citing import Library
from bot.conversation import Conversation
from bot.match import Scored
from bot.reading.features import word_features
from bot.reading.utterance import Term, Utterance, terms
from bot.scoping.scope import Scope
from bot.slots import Slot
from bot.wording import Names

T = TypeVar("T")
State = str
"""Short name of a State that must be named."""
States = tuple[str, ...]
"""States named, regions resolved into their States."""
Person = str
"""Folded family name of a person who must be named."""
People = tuple[str, ...]
Organization = str
"""Canonical name of an organization or treaty that must be named."""
Organizations = tuple[str, ...]
Offices = tuple[str, ...]
Dates = tuple[Slot, ...]
References = tuple[str, ...]
"""Provisions and documents called by number: "rule 14", "resolution 59/50", "A/52/150"."""
Topic = tuple[Term, ...]
"""Content words that neither the phrase nor a slot explains."""


class Context(NamedTuple):
    """Everything known about one question when its function is called."""

    reader: Library
    names: Names
    utterance: Utterance
    scope: Scope
    conversation: Conversation
    match: Scored | None
    memo: Memo | None = None
    """What was worked out for the message before."""

    def once(self, name: str, given: Sequence[object], make: Callable[[], T]) -> T:
        """What ``make`` gives from the frozen values ``given`` and the library, made once for one message."""
        return self.memo.once(name, (self.reader, *given), make) if self.memo else make()

    def same(self, name: str, given: Hashable, make: Callable[[], T]) -> T:
        """As :meth:`once`, for values that are equal; ``given`` must tell all that ``make`` depends on."""
        return self.memo.same(name, given, make) if self.memo else make()

    @property
    def local(self) -> Names:
        """The names of letters and the fixed wording in the language of the question."""
        return self.names.speaking(self.utterance.language)


class Missing(NamedTuple):
    """A slot that a question type needs and the utterance does not fill."""

    annotation: str


def topic(context: Context) -> Topic:
    """Content terms left over when the phrase, the letters meant and the plain slots are taken out."""
    utterance, match = context.utterance, context.match
    explained = match.phrase if match else frozenset()
    value_slots = [
        s
        for s in utterance.slots
        if s.kind in ("organization", "body", "reference", "quoted", "section", "office", "organ")
    ]
    kept_slots = {i for s in value_slots for i in range(s.first, s.last)}
    covered = {i for s in utterance.slots for i in range(s.first, s.last)} - kept_slots
    words = [
        word
        for i, word in enumerate(utterance.words)
        if i not in covered and i not in context.scope.used and not word_features([word.text]) & explained
    ]
    return terms(words)


def states_named(context: Context) -> States:
    """The States of the question, those of the regions that it names among them."""
    regions = [state for slot in context.utterance.of("region") for state in slot.detail.split("; ")]
    return tuple(dict.fromkeys([*context.utterance.values("state"), *regions]))


def _needed(values: Iterable[str], annotation: str) -> str | Missing:
    return next(iter(values), None) or Missing(annotation)


PROVIDERS: dict[str, Callable[[Context], object]] = {
    "Context": lambda c: c,
    "Library": lambda c: c.reader,
    "Names": lambda c: c.names,
    "Utterance": lambda c: c.utterance,
    "Scope": lambda c: c.scope,
    "Conversation": lambda c: c.conversation,
    "State": lambda c: _needed(states_named(c), "State"),
    "States": states_named,
    "Person": lambda c: _needed(c.utterance.values("person"), "Person"),
    "People": lambda c: c.utterance.values("person"),
    "Organization": lambda c: _needed(c.utterance.values("organization"), "Organization"),
    "Organizations": lambda c: c.utterance.values("organization"),
    "Offices": lambda c: c.utterance.values("office"),
    "Dates": lambda c: c.utterance.of("date"),
    "References": lambda c: c.utterance.values("reference", "symbol"),
    "Topic": topic,
}


def arguments(context: Context, parameters: Iterable[tuple[str, str]]) -> dict[str, object] | Missing:
    """Values for the annotated parameters of a question function, or the slot that is missing."""
    found: dict[str, object] = {}
    for parameter, annotation in parameters:
        value = PROVIDERS[annotation](context)
        if isinstance(value, Missing):
            return value
        found[parameter] = value
    return found
