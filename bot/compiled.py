"""Tables made from the data files, kept in made form, as Python keeps its modules.

Reading the phrases and synonyms anew takes longer than answering, so what they are made into is kept beside them in
``__pycache__``, with a fingerprint of everything it is made from. Where that folder cannot be written, the tables are
made each time. They are data, so they are kept also where Python is told to write no bytecode.
"""

from __future__ import annotations

import marshal
import os
import sys
from binascii import crc32
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

T = TypeVar("T")
_FOLDER = os.path.join(os.path.dirname(__file__), "data", "__pycache__")


def fingerprint(texts: Iterable[bytes], modules: Iterable[str]) -> int:
    """A number that changes with the texts and with the code (files of modules) that reads them."""
    found = 0
    for text in texts:
        found = crc32(text, found)
    for module in modules:
        state = os.stat(module)
        found = crc32(f"{state.st_mtime_ns} {state.st_size}".encode(), found)
    return found


def compiled(name: str, key: int, make: Callable[[], T]) -> T:
    """What ``make`` gives, made once for each ``key``. Plain values only: text, numbers, tuples, sets, dicts."""
    path = os.path.join(_FOLDER, f"{name}.{sys.implementation.cache_tag}.bin")
    try:
        with open(path, "rb") as file:
            kept, value = marshal.loads(file.read())  # noqa: S302 (our own file, trusted as the .pyc files beside it are)
        if kept == key:
            found: T = value
            return found
    except (OSError, EOFError, ValueError, TypeError):
        pass
    value = make()
    _keep(path, (key, value))
    return value


def _keep(path: str, value: Any) -> None:
    """Write whole or not at all; that it cannot be written is no harm."""
    part = f"{path}.{os.getpid()}"
    try:
        os.makedirs(_FOLDER, exist_ok=True)
        with open(part, "wb") as file:
            marshal.dump(value, file)
        os.replace(part, path)
    except OSError:
        pass
