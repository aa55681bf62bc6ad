"""The command line as data, and its reading.

By hand rather than with argparse, whose import takes a fifth of the time of one answer.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bot.errors import UsageError
from bot.phrasebook import LANGUAGES


class Option(NamedTuple):
    """An option, with its value's name if it takes one."""

    name: str
    says: str
    value: str = ""
    choices: tuple[str, ...] = ()


class Command(NamedTuple):
    """A command: what it takes, how many words of it, and its options."""

    name: str
    takes: str
    says: str
    least: int = 0
    most: int | None = None
    """Most words; None for any number."""
    options: tuple[Option, ...] = ()


class Line(NamedTuple):
    """A command line, read."""

    command: str
    """"" where only help or version is asked for."""
    words: tuple[str, ...]
    options: Mapping[str, str]
    """Name of each option given, with its value; "" for one that takes none."""

    def has(self, option: str) -> bool:
        """Whether the option was given."""
        return option in self.options

    @property
    def text(self) -> str:
        """The words as one text."""
        return " ".join(self.words)


EVERYWHERE = (
    Option("db", "the database of letters (else DRAGOMAN_DB, else in the user's data folder)", "PATH"),
    Option("help", "show this text"),
    Option("version", "show the version"),
)

CHAT = Command("chat", "", "talk in the console; also what a plain `dragoman` does", most=0)
COMMANDS = (
    CHAT,
    Command(
        "ask", "QUESTION", "answer one question", options=(
            Option("json", "print the answer as one JSON object"),
            Option("why", "also say how the question was understood"),
            Option("jsonl", 'read {"id", "question", "context": [earlier turns]} lines, write one answer a line'),
        ),
    ),
    Command(
        "load", "[PATH ...]", "load letter files and folders; without a path, the letters that come with the program",
        options=(
            Option("prune", "take out letters whose files have gone"),
            Option("report", "name every repair, warning and correction by a catalogue"),
        ),
    ),
    Command("letters", "", "list the loaded letters", most=0, options=(Option("json", "one JSON object a letter"),)),
    Command("show", "LETTER [PART]", "show a letter or a part of it with its facts", least=1),
    Command(
        "digest", "", "print the digest of a day, as it would be posted; or post it", most=0,
        options=(
            Option("date", "the day, as 2026-08-10 (else today)", "DAY"),
            Option("since", "the day of the digest before; without it this is the first", "DAY"),
            Option("sections", "only these, between commas", "NAMES"),
            Option("language", "of what stands around the quotes (else en)", "CODE", LANGUAGES),
            Option("json", "print it as one JSON object"),
            Option("post", "post it, each day once, through the Discord webhook of DRAGOMAN_WEBHOOK"),
            Option("again", "post it although it may have been posted: after a run that could not tell"),
        ),
    ),
    Command(
        "check", "FILE.jsonl", "score a file of questions with their right answers", least=1, most=1,
        options=(Option("show", "also list these", "WHICH", ("wrong", "missed", "all")),),
    ),
    Command("backup", "FILE", "copy settings and schedules to a new file, also while the bot runs", least=1, most=1),
    Command(
        "discord", "", "run the bot in Discord; its token comes from DISCORD_TOKEN or DISCORD_TOKEN_FILE", most=0,
        options=(Option("sync", "publish the commands, also where they have not changed"),),
    ),
    Command("doctor", "", "check settings, databases and the SQLite build, and say what to do", most=0),
)  # fmt: skip
"""Every command, in the order of the help."""
_BY_NAME = {command.name: command for command in COMMANDS}


def read_line(arguments: Sequence[str]) -> Line:
    """Read a command line; a plain one is ``chat``.

    :raises UsageError: with one sentence, for an unknown command or option, or too many or too few words.
    """
    words, given = _split(arguments)
    asked = {"help", "version"} & {key for key, _ in given}
    if asked and (not words or words[0] not in _BY_NAME):
        return Line("", (), dict.fromkeys(asked, ""))
    name, rest = (words[0], words[1:]) if words else (CHAT.name, [])
    if name not in _BY_NAME:
        raise UsageError(_unknown_command(name))
    command = _BY_NAME[name]
    options = dict(_known(command, key, value) for key, value in given)
    if not asked:
        _count_words(command, rest)
    return Line(command.name, tuple(rest), options)


def _split(arguments: Sequence[str]) -> tuple[list[str], list[tuple[str, str | None]]]:
    """Words and options, in order; what stands behind ``--`` is all words."""
    words: list[str] = []
    given: list[tuple[str, str | None]] = []
    waiting = list(reversed(arguments))
    while waiting:
        argument = waiting.pop()
        if argument == "--":
            words += reversed(waiting)
            break
        name, equals, value = _option_in(argument)
        if not name:
            words.append(argument)
        elif equals:
            given.append((name, value))
        else:
            given.append((name, waiting.pop() if _takes_value(name) and waiting else None))
    return words, given


def _option_in(argument: str) -> tuple[str, str, str]:
    """Name, "=" and value of an option; a text that only begins with dashes ("--; what?", "-5") is none."""
    if argument in ("-h", "-V"):
        return {"-h": "help", "-V": "version"}[argument], "", ""
    name, equals, value = argument[2:].partition("=")
    if argument.startswith("--") and name[:1].isalpha() and not any(c.isspace() for c in name):
        return name, equals, value
    if len(argument) == 2 and argument[0] == "-" and argument[1].isalpha():
        return argument, "", ""
    return "", "", ""


def _takes_value(name: str) -> bool:
    return any(o.name == name and o.value for c in COMMANDS for o in (*EVERYWHERE, *c.options))


def _known(command: Command, name: str, value: str | None) -> tuple[str, str]:
    option = next((o for o in (*command.options, *EVERYWHERE) if o.name == name), None)
    if option is None:
        shown = name if name.startswith("-") else f"--{name}"
        raise UsageError(
            f"dragoman {command.name} has no option {shown}; see dragoman {command.name} --help, and put -- before "
            "words that begin with dashes"
        )
    if option.value and value is None:
        raise UsageError(f"--{name} needs a value: --{name} {option.value}")
    if not option.value and value is not None:
        raise UsageError(f"--{name} takes no value")
    if option.choices and value not in option.choices:
        raise UsageError(f"--{name} takes one of {', '.join(option.choices)}, not {value!r}")
    return name, value or ""


def _count_words(command: Command, words: Sequence[str]) -> None:
    usage = f"dragoman {command.name} {command.takes}".strip()
    if len(words) < command.least:
        raise UsageError(f"dragoman {command.name} needs {command.takes}: {usage}")
    if command.most is not None and len(words) > command.most:
        raise UsageError(f"{words[command.most]!r} is one word too many: {usage}")


def _unknown_command(name: str) -> str:
    known = ", ".join(command.name for command in COMMANDS)
    if any(c.isspace() for c in name) or name.endswith("?"):
        return f'there is no command {name!r}; to ask that, use: dragoman ask "{name}"'
    return f"there is no command {name!r}; there are {known}"


def help_text(name: str = "") -> str:
    """What ``--help`` prints, for one command or for all."""
    command = _BY_NAME.get(name)
    options = (*command.options, *EVERYWHERE) if command else EVERYWHERE
    right = [(f"--{o.name} {'|'.join(o.choices) or o.value}".rstrip(), o.says) for o in options]
    if command:
        usage = f"usage: dragoman {command.name} {command.takes}".rstrip()
        return "\n\n".join([usage, f"{command.says[:1].upper()}{command.says[1:]}.", _table(right)])
    left = [(f"{c.name} {c.takes}".strip(), c.says) for c in COMMANDS]
    about = "dragoman answers questions about letters of the United Nations, each with its quote."
    codes = "exit codes: 0 answered or done, 1 failed, 2 usage, 3 no answer, 4 asked back"
    return "\n\n".join([about, "usage: dragoman [COMMAND]", _table(left), _table(right), codes])


def _table(rows: Sequence[tuple[str, str]]) -> str:
    width = max(len(left) for left, _ in rows) + 2
    return "\n".join(f"  {left:{width}}{right}" for left, right in rows)
