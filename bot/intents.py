"""Question types: a function with its phrases and one example; everything else is read off the function.

The slots a function takes are its annotated parameters (:mod:`bot.context`): ``State`` must be named, ``States``
may be. Registration, help line, matching test and end-to-end test follow from the decorator.
"""

from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

from bot.answers import Answer
from bot.errors import BotError

Handler = Callable[..., Answer | None]
"""Takes what its annotations name; None means "not mine after all"."""
F = TypeVar("F", bound=Handler)


class Intent(NamedTuple):
    """One question type."""

    name: str
    phrases: tuple[str, ...]
    """Plain lower-case words; {state}, {person}, {part} ... stand for slots."""
    example: str
    handler: Handler
    parameters: tuple[tuple[str, str], ...]
    """(parameter, name of its annotation) pairs, in order."""
    says: str
    """What it answers, for the help."""
    takes_topic: bool = False
    """Whether words that are in no phrase may be what the question is about."""
    bare: bool = False
    """Whether it answers only utterances that name nothing: talk about the bot itself."""
    anchors: frozenset[str] = frozenset()
    """Meanings that make it this question whatever else is said; the function itself then checks the rest."""
    checks: bool = False
    """Whether the function itself refuses utterances with words, or kinds of answer, that are not its own."""
    crowds: bool = False
    """Whether it answers on more letters than can be meant one by one, as ``Scope.crowd`` holds them."""


_registered: dict[str, Intent] = {}


def question(
    *phrases: str, example: str, topic: bool = False, bare: bool = False, anchors: str = "", checks: bool = False,
    crowds: bool = False,
) -> Callable[[F], F]:  # fmt: skip
    """Register a question function; the function itself is returned unchanged.

    :raises BotError: when the name is taken already or there is no phrase.
    """

    def register(function: F) -> F:
        key = function.__name__.rstrip("_")
        if key in _registered or not phrases:
            raise BotError(f"The question type {key!r} is registered twice or has no phrase; rename it or add one.")
        annotations: dict[str, Any] = function.__annotations__
        parameters = tuple((parameter, str(kind)) for parameter, kind in annotations.items() if parameter != "return")
        says = (function.__doc__ or "").strip().split("\n")[0]
        _registered[key] = Intent(
            key, phrases, example, function, parameters, says, topic, bare, frozenset(anchors.split()), checks,
            crowds,
        )  # fmt: skip
        return function

    return register


def intents() -> tuple[Intent, ...]:
    """All question types, in the order in which they were registered."""
    return tuple(_registered.values())
