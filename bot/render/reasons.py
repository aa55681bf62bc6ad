"""How a question was understood, in a few lines: for ``--why`` and /why."""

from __future__ import annotations

from collections.abc import Iterator

from bot.render.escaping import safe_line
from bot.scoping.scope import Scope
from bot.turns import Turn

MOST_LOSERS = 4


def as_reasons(turn: Turn) -> str:
    """Of each question: wording read, slots, letters meant, question type with its score and the next ones, reason."""
    rows = [row for one in turn.each or (turn,) for row in _rows(one)]
    return "\n".join(f"  {name + ':':10}{safe_line(value)}" for name, value in rows)


def _rows(turn: Turn) -> Iterator[tuple[str, str]]:
    utterance, answer = turn.utterance, turn.answer
    read = " ".join(word.text for word in utterance.words)
    yield "read", f"{read} [{utterance.language}]" if not utterance.in_english else read or "nothing"
    asked = f"asks: {utterance.asks}; " if utterance.asks else ""
    yield "slots", asked + (", ".join(f"{slot.kind} {slot.value!r}" for slot in utterance.slots) or "none")
    yield "scope", _scope(turn.scope)
    yield "answered", _winner(turn)
    losers = [f"{one.intent.name} {one.score:.2f}" for one in turn.scored if one.intent.name != answer.intent]
    if losers:
        yield "others", ", ".join(losers[:MOST_LOSERS])
    if answer.reason:
        yield "reason", answer.reason


def _winner(turn: Turn) -> str:
    name = turn.answer.intent
    score = next((one.score for one in turn.scored if one.intent.name == name), None)
    if name and score is not None:
        return f"as {name}, score {score:.2f}"
    return f"as {name}" if name else f"by no question type ({turn.answer.status})"


def _scope(scope: Scope) -> str:
    if scope.problem:
        return f"none ({scope.problem.reason}: {scope.problem.value})"
    basis = f" (by {', '.join(sorted(scope.basis))})" if scope.basis else ""
    parts = ", ".join(f"{part} of {letter}" for letter, part in scope.parts)
    return (parts or ", ".join(scope.letters) or "all letters") + basis
