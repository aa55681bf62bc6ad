"""``dragoman ask --jsonl``: one conversation a line in, one answer a line out."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from json import loads
from typing import NamedTuple

from bot.answers import Answer, unanswered
from bot.ask import Bot
from bot.config import Settings
from bot.opening import opened
from bot.render.jsonl import as_json
from bot.talk import Talk, failed
from bot.warming import warm_up


class Asked(NamedTuple):
    """One line: the question and the turns before it."""

    identity: object
    question: str
    context: tuple[str, ...]


class BadLine(NamedTuple):
    """A line that asks nothing, and why."""

    identity: object
    why: str


def run(settings: Settings) -> int:
    """Answer the lines of standard input, each at once."""
    with opened(settings.database) as reader:
        bot = Bot(reader)
        warm_up(bot)
        answer_lines(sys.stdin.buffer if sys.stdin is not None else (), bot)
    return 0


def answer_lines(lines: Iterable[bytes], bot: Bot) -> None:
    """Write one JSON object for each line that is not blank. A bad line gets an answer that says what is wrong."""
    for line in lines:
        if not line.strip():
            continue
        asked = read_asked(line)
        answer = _refusal(asked) if isinstance(asked, BadLine) else _answer(asked, bot)
        print(as_json(answer, asked.identity), flush=True)


def read_asked(line: bytes) -> Asked | BadLine:
    """What a line asks."""
    try:
        given = loads(line.decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError):
        return BadLine(None, "is not JSON")
    if not isinstance(given, dict):
        return BadLine(None, "is not a JSON object")
    identity, question, context = given.get("id"), given.get("question"), given.get("context") or []
    if not isinstance(question, str):
        return BadLine(identity, 'has no text under "question"')
    if not isinstance(context, list) or not all(isinstance(turn, str) for turn in context):
        return BadLine(identity, 'has something else than a list of texts under "context"')
    return Asked(identity, question, tuple(context))


def _refusal(bad: BadLine) -> Answer:
    return unanswered("not-understood", f'This line {bad.why}; give {{"id": ..., "question": "...", "context": []}}.')


def _answer(asked: Asked, bot: Bot) -> Answer:
    talk = Talk(bot)
    try:
        for turn in asked.context:
            talk.ask(turn)
        return talk.ask(asked.question)
    except Exception as error:
        return failed(asked.question, error)
