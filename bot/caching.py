"""What is worked out once while one message is answered, however many ways of answering ask for it, and what is read
once until letters are loaded."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence, Sized
from typing import TypeVar

from bot.citing import Letters, Row
from store.errors import StoreError, TooMuchError

T = TypeVar("T")
Sized_ = TypeVar("Sized_", bound=Sized)


class Memo:
    """What functions gave for values of one message; values are the same where they are one object."""

    def __init__(self) -> None:
        self._kept: dict[tuple[object, ...], tuple[object, object]] = {}
        self._equal: dict[tuple[str, Hashable], object] = {}

    def clear(self) -> None:
        """Begin a new message."""
        self._kept.clear()
        self._equal.clear()

    def once(self, name: str, given: Sequence[object], make: Callable[[], T]) -> T:
        """What ``make`` gives from the frozen values ``given``, made once; they are kept, so that no other is them."""
        key = (name, *map(id, given))
        if key not in self._kept:
            self._kept[key] = given, make()
        return self._kept[key][1]  # type: ignore[return-value]  # what was kept under the key is what ``make`` gives

    def same(self, name: str, given: Hashable, make: Callable[[], T]) -> T:
        """What ``make`` gives from ``given``, made once for all values that are equal: two readings of one message
        come to one search, though by objects of their own."""
        key = name, given
        if key not in self._equal:
            self._equal[key] = make()
        return self._equal[key]  # type: ignore[return-value]  # as above


MOST_KEPT = 4096
"""Results that are kept from one message to the next."""
LARGE = 200
"""Rows or characters of a result beyond which it is kept for one message only."""


class CachedLibrary:
    """A library that gives again what it gave, until letters are loaded. :meth:`begin` each message.

    What is read to check a quote goes past it, to the letters themselves.
    """

    def __init__(self, library: Letters) -> None:
        self._library = library
        self._found: dict[tuple[object, ...], object] = {}
        self._kept: dict[tuple[object, ...], object] = {}
        self._generation: object = None

    def begin(self) -> bool:
        """Begin a message; whether letters were loaded since the last, so that everything is read anew."""
        self._found.clear()
        generation = self._now()
        changed = generation is None or generation != self._generation
        if changed or len(self._kept) > MOST_KEPT:
            self._kept.clear()
        self._generation = generation
        return changed

    def _now(self) -> object:
        """The generation of the letters; None where the file cannot be read, as the first query will tell."""
        try:
            return self._library.generation()
        except StoreError:
            return None

    def rows(self, sql: str, params: Mapping[str, object] | None = None) -> list[Row]:
        return list(self._once((sql, *_values(params)), lambda: self._library.rows(sql, params)))

    def few_rows(self, sql: str, params: Mapping[str, object] | None, most: int) -> list[Row]:
        return list(self._once((sql, most, *_values(params)), lambda: self._library.few_rows(sql, params, most)))

    def closest(self, kind: str, text: str, limit: int = 50) -> list[str]:
        return self._library.closest(kind, text, limit)

    def text(self, letter: str, start: int, end: int) -> str:
        return self._once((letter, start, end), lambda: self._library.text(letter, start, end))

    def search(self, words: Iterable[str], limit: int = 150, letters: Iterable[str] | None = None) -> list[Row]:
        wanted, within = tuple(words), None if letters is None else tuple(letters)
        return list(self._once((wanted, limit, within), lambda: self._library.search(wanted, limit, within)))

    def _once(self, key: tuple[object, ...], read: Callable[[], Sized_]) -> Sized_:
        """What ``read`` gives, or raises where it is too much, read once for each key."""
        if key in self._kept:
            return self._kept[key]  # type: ignore[return-value]  # what was kept under the key is what ``read`` gives
        if key in self._found:
            found = self._found[key]
            if isinstance(found, TooMuchError):
                raise found
            return found  # type: ignore[return-value]  # as above
        try:
            value = read()
        except TooMuchError as error:
            self._found[key] = error
            raise
        (self._kept if len(value) <= LARGE else self._found)[key] = value
        return value


def _values(params: Mapping[str, object] | None) -> Iterable[object]:
    return params.items() if params else ()
