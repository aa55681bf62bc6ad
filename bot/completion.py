"""Completion in the console: slash commands, symbols, States, persons, organizations and example questions."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import islice

from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document

from bot.inventory import letter_rows
from bot.questions import question_types
from bot.reading.name_prefixes import NamePrefixes
from bot.session import SLASHES
from store.reader import Reader
from store.words import fold

KINDS = ("symbol", "state", "person", "organization")
MOST = 30
LONGEST_NAME = 4
"""Words before the cursor that may be the beginning of one name."""


class LetterCompleter(Completer):
    """Completes what stands before the cursor; reads the names when first asked."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    @cached_property
    def _names(self) -> NamePrefixes:
        return NamePrefixes(name for kind in KINDS for name in self._reader.vocabulary(kind))

    @cached_property
    def _letters(self) -> NamePrefixes:
        rows = letter_rows(self._reader)
        return NamePrefixes(str(row[name]) for row in rows for name in ("letter", "symbol") if row[name])

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterator[Completion]:
        """Completions, at most MOST."""
        text = document.text_before_cursor.lstrip()
        return islice(self._slashes(text) if text.startswith("/") else self._words(text), MOST)

    def _slashes(self, text: str) -> Iterator[Completion]:
        if text.startswith("/show "):
            typed = text.removeprefix("/show ")
            yield from _completions(self._letters, typed)
            return
        for slash in SLASHES:
            if slash.name.startswith(text[1:].casefold()):
                yield Completion(f"/{slash.name}", -len(text), display_meta=slash.says)

    def _words(self, text: str) -> Iterator[Completion]:
        if text:
            examples = (intent.example for intent in question_types() if fold(intent.example).startswith(fold(text)))
            yield from (Completion(example, -len(text)) for example in examples)
        typed = text.split()[-LONGEST_NAME:] if not text.endswith(" ") else []
        for start in range(len(typed)):
            found = list(islice(_completions(self._names, " ".join(typed[start:])), MOST))
            if found:
                yield from found
                return


def _completions(names: NamePrefixes, typed: str) -> Iterator[Completion]:
    prefix = fold(typed)
    return (Completion(name, -len(typed)) for name in names.beginning(prefix)) if prefix else iter(())
