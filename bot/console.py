"""The console: a prompt with history and completion, coloured answers; plain lines where it is no terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress

from prompt_toolkit import PromptSession
from prompt_toolkit.application import get_app
from prompt_toolkit.filters import Condition
from prompt_toolkit.history import FileHistory, History, InMemoryHistory

from bot.completion import LetterCompleter
from bot.render.plain import as_plain
from bot.render.terminal import as_text, terminal
from bot.session import Reply, Session
from store.reader import Reader

PROMPT = "> "


class QuestionHistory(FileHistory):
    """History in a file; a disk that is full or read-only must not end the conversation."""

    def store_string(self, string: str) -> None:
        """Append one entry."""
        with suppress(OSError):
            super().store_string(string.encode("utf-8", "replace").decode("utf-8"))


def history_in(folder: str) -> History:
    """The history kept in ``folder``, which is made; in memory only where that cannot be."""
    path = os.path.join(folder, "history")
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        with open(path, "ab"):
            pass
    except OSError:
        return InMemoryHistory()
    return QuestionHistory(path)


def converse(reader: Reader, history: History) -> None:
    """Talk with the person at the terminal until they leave."""
    session, out = Session(reader), terminal()
    prompt: PromptSession[str] = PromptSession(
        PROMPT, history=history, completer=LetterCompleter(reader), complete_while_typing=_at_slash,
        complete_in_thread=True, enable_history_search=False,
    )  # fmt: skip
    out.print(session.welcome())
    while True:
        try:
            line = prompt.prompt()
        except KeyboardInterrupt:  # Ctrl-C gives up the line that was begun, nothing else
            continue
        except EOFError:
            return
        if not line.strip():
            continue
        try:
            reply = session.reply(line)
        except KeyboardInterrupt:
            out.print("Interrupted.")
            continue
        if reply.over:
            return
        out.print(as_text(reply.answer) if reply.answer else reply.text)


@Condition
def _at_slash() -> bool:
    """Slash commands are offered while they are typed; names only on Tab."""
    return get_app().current_buffer.text.startswith("/")


def converse_plainly(lines: Iterable[str], reader: Reader) -> None:
    """One line in, its answer and an empty line out, until the lines end."""
    session = Session(reader)
    for line in lines:
        if not line.strip():
            continue
        reply = session.reply(line.rstrip("\r\n"))
        if reply.over:
            return
        print(_plain(reply) + "\n", flush=True)


def _plain(reply: Reply) -> str:
    return as_plain(reply.answer) if reply.answer else reply.text


def is_terminal() -> bool:
    """Whether a person sits at both ends. Either end may have been closed by the shell."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def input_lines() -> Iterator[str]:
    """Lines of standard input, whatever bytes they hold."""
    if sys.stdin is not None:
        yield from (line.decode("utf-8", "replace") for line in sys.stdin.buffer)
