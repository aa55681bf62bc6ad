"""An answer as one JSON object on one line: the public contract, also of the library call."""

from __future__ import annotations

from json import dumps

from bot.answers import Answer
from bot.render.escaping import safe_json


def as_mapping(answer: Answer, identity: object = None) -> dict[str, object]:
    """The answer's fields under their public names. ``start`` and ``end`` are offsets into the file's decoded text."""
    return {
        "id": identity,
        "question": answer.question,
        "status": answer.status,
        "reason": answer.reason,
        "intent": answer.intent,
        "answer": answer.answer,
        "items": list(answer.items),
        "citations": [citation._asdict() for citation in answer.citations],
        "suggestions": list(answer.suggestions),
        "confidence": round(answer.confidence, 3),
    }


def as_json(answer: Answer, identity: object = None) -> str:
    """One line."""
    return json_line(as_mapping(answer, identity))


def json_line(value: object) -> str:
    """Any value as JSON on one line, safe to show."""
    return safe_json(dumps(value, ensure_ascii=False))
