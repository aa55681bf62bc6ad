"""What is worked out once while one message is answered, however many ways of answering ask for it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

from bot.citing import Library, Row
from store.errors import TooMuchError

T = TypeVar("T")


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


class CachedLibrary:
    """The library of one message: what it gave is given again. :meth:`clear` it before the next message.

    What is read to check a quote goes past it, to the letters themselves.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._found: dict[tuple[object, ...], object] = {}

    def clear(self) -> None:
        """Read everything anew: letters may have been loaded since."""
        self._found.clear()

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

    def _once(self, key: tuple[object, ...], read: Callable[[], T]) -> T:
        """What ``read`` gives, or raises where it is too much, read once for each key."""
        if key in self._found:
            found = self._found[key]
            if isinstance(found, TooMuchError):
                raise found
            return found  # type: ignore[return-value]  # what was kept under the key is what ``read`` gives
        try:
            value = read()
        except TooMuchError as error:
            self._found[key] = error
            raise
        self._found[key] = value
        return value


def _values(params: Mapping[str, object] | None) -> Iterable[object]:
    return params.items() if params else ()
