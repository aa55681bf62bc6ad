"""The question types, one module a topic, joined by an explicit list.

What a question type is (name, phrases, parameters, the module of its function) is kept between runs, and a module is
imported when one of its functions is called: reading them all takes longer than answering.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from os.path import dirname, join

from bot.answers import Answer
from bot.compiled import compiled, fingerprint
from bot.intents import Intent, intents
from bot.intents import __file__ as intents_file

TOPICS = (
    "signers",
    "repeated",
    "spoken",
    "members",
    "changes",
    "printed_names",
    "people",
    "holders",
    "fullnames",
    "having",
    "mastheads",
    "own_symbols",
    "correspondents",
    "original",
    "agenda",
    "notes",
    "acts",
    "about",
    "attached",
    "collection",
    "by_period",
    "neighbouring",
    "events",
    "events_of_day",
    "timeline",
    "sites",
    "distribution",
    "intervals",
    "cited",
    "references",
    "quantities",
    "definitions",
    "drafts",
    "tallies",
    "adoption",
    "paragraphs",
    "mentions",
    "passages",
    "lastanswer",
    "talk",
)
"""Modules that hold question types; the order is the order of the help."""


@lru_cache(maxsize=1)
def question_types() -> tuple[Intent, ...]:
    """All question types, in the order of the topics."""
    files = [join(dirname(__file__), f"{topic}.py") for topic in TOPICS]
    rows = compiled("questions", fingerprint([], [__file__, intents_file, *files]), _described)
    return tuple(
        Intent(name, phrases, example, _Later(module, function), parameters, says, topic, bare, anchors, checks, crowds)
        for (name, phrases, example, module, function, parameters, says, topic, bare, anchors, checks, crowds) in rows
    )


_Row = tuple[
    str, tuple[str, ...], str, str, str, tuple[tuple[str, str], ...], str, bool, bool, frozenset[str], bool, bool
]


def _described() -> list[_Row]:
    """Every question type as plain values; importing the topics registers them."""
    for topic in TOPICS:
        _imported(f"{__name__}.{topic}")
    return [
        (
            one.name, one.phrases, one.example, one.handler.__module__, one.handler.__name__, one.parameters, one.says,
            one.takes_topic, one.bare, one.anchors, one.checks, one.crowds,
        )
        for one in intents()
    ]  # fmt: skip


def _imported(module: str) -> object:
    __import__(module)
    return sys.modules[module]


class _Later:
    """A question function that is imported when it is called."""

    __slots__ = ("_function", "_module")

    def __init__(self, module: str, function: str) -> None:
        self._module = module
        self._function = function

    def __call__(self, **values: object) -> Answer | None:
        answer: Answer | None = getattr(_imported(self._module), self._function)(**values)
        return answer
