"""One person's session in the console: questions and slash commands in, text or an answer out; no terminal here."""

from collections.abc import Callable
from typing import NamedTuple

from bot.answers import Answer
from bot.ask import Bot
from bot.errors import BotError
from bot.inventory import letter_rows
from bot.presenting import letter_text
from bot.questions import question_types
from bot.render.letter import one_line
from bot.render.plain import quotes
from bot.render.reasons import as_reasons
from bot.scoping.cards import letter_count
from bot.talk import Talk, failed
from bot.version import VERSION
from bot.wording import counted
from store.reader import Reader


class Reply(NamedTuple):
    """What a line of input leads to."""

    answer: Answer | None = None
    text: str = ""
    """Already safe to show; only where there is no answer."""
    over: bool = False


class Slash(NamedTuple):
    """A slash command."""

    name: str
    takes: str
    says: str


SLASHES = (
    Slash("sources", "", "all quotes of the last answer, whole"),
    Slash("why", "", "how the last question was understood"),
    Slash("letters", "", "what is loaded"),
    Slash("show", "LETTER [PART]", "a letter or a part of it, with its facts"),
    Slash("new", "", "forget what was said and begin anew"),
    Slash("help", "", "this list, and what can be asked"),
    Slash("quit", "", "leave (so does Ctrl-D)"),
)


class Session:
    """Answers lines of input. Holds the conversation."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._bot = Bot(reader)
        self._talk = Talk(self._bot)
        self._handlers: dict[str, Callable[[str], Reply]] = {
            "sources": lambda _: Reply(text=self._sources()),
            "why": lambda _: Reply(text=self._why()),
            "letters": lambda _: Reply(text=self._letters()),
            "show": self._show,
            "new": lambda _: self._anew(),
            "help": lambda _: Reply(text=help_text()),
            "quit": lambda _: Reply(over=True),
            "exit": lambda _: Reply(over=True),
        }

    def welcome(self) -> str:
        """The first line of the console."""
        loaded = counted(letter_count(self._reader), "letter", "letters")
        return f"dragoman {VERSION}: {loaded} loaded. Ask what they say; /help shows what else there is, Ctrl-D leaves."

    def reply(self, line: str) -> Reply:
        """The reply to a question or a slash command; every failure is a sentence."""
        try:
            if line.lstrip().startswith("/"):
                return self._slash(line.strip()[1:])
            return Reply(self._talk.ask(line))
        except BotError as error:
            return Reply(text=f"{str(error)[:1].upper()}{str(error)[1:]}.")
        except Exception as error:
            return Reply(failed(line, error))

    def _slash(self, line: str) -> Reply:
        name, _, rest = line.partition(" ")
        handler = self._handlers.get(name.casefold())
        if handler is None:
            raise BotError(f"there is no command {'/' + name!r}; /help lists them")
        return handler(rest.strip())

    def _sources(self) -> str:
        answer = self._talk.last.answer if self._talk.last else None
        if answer is None or not answer.citations:
            return "There is no quote to show: ask something about the letters first."
        return "\n".join(quotes(answer))

    def _why(self) -> str:
        return as_reasons(self._talk.last) if self._talk.last else "There was no question yet."

    def _letters(self) -> str:
        return "\n".join(one_line(row) for row in letter_rows(self._reader)) or "No letter is loaded."

    def _show(self, rest: str) -> Reply:
        if not rest:
            raise BotError("/show needs the name of a letter: /show LETTER [PART]")
        return Reply(text=letter_text(self._reader, rest.split()).text)

    def _anew(self) -> Reply:
        self._talk = Talk(self._bot)
        return Reply(text="We begin anew.")


def help_text() -> str:
    """The slash commands, and an example of each kind of question."""
    width = max(len(f"/{s.name} {s.takes}") for s in SLASHES) + 2
    commands = [f"  {f'/{s.name} {s.takes}':{width}}{s.says}" for s in SLASHES]
    examples = [f"  {intent.example}" for intent in question_types() if not intent.bare]
    return "\n".join(["Commands:", *commands, "Questions, for example:", *examples])
