"""``dragoman ask``: one answer, or a stream of them."""

from __future__ import annotations

from bot.answers import Answer
from bot.arguments import Line
from bot.ask import Bot
from bot.config import Settings
from bot.errors import UsageError
from bot.opening import opened
from bot.talk import Talk

EXIT_CODES = {"answered": 0, "unanswered": 3, "clarify": 4}


def run(line: Line, settings: Settings) -> int:
    """Print the answer, or with ``--jsonl`` answers to the lines of standard input."""
    _check_options(line)
    if line.has("jsonl"):
        from bot.commands.stream import run as stream  # imported here to keep start-up fast

        return stream(settings)
    with opened(settings.database) as reader:
        talk = Talk(Bot(reader))
        answer = talk.ask(line.text)
        print(_shown(answer, line))
        if line.has("why") and talk.last:
            from bot.render.reasons import as_reasons  # imported here to keep start-up fast

            print(as_reasons(talk.last))
    return EXIT_CODES[answer.status]


def _check_options(line: Line) -> None:
    if line.has("jsonl"):
        if line.words or line.has("json") or line.has("why"):
            raise UsageError("--jsonl reads its questions from standard input; it takes no words, --json or --why")
    elif not line.words:
        raise UsageError('dragoman ask needs a question: dragoman ask "who signed the latest letter?"')
    elif line.has("json") and line.has("why"):
        raise UsageError("--json and --why do not go together; the JSON has a fixed form")


def _shown(answer: Answer, line: Line) -> str:
    if line.has("json"):
        from bot.render.jsonl import as_json  # imported here to keep start-up fast

        return as_json(answer)
    from bot.render.plain import as_plain  # imported here to keep start-up fast

    return as_plain(answer)
