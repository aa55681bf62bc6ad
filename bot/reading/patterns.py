"""Regular expressions that are compiled when a text is first compared with them.

Most are not needed for one question, and compiling them all takes longer than answering it.
"""

from __future__ import annotations

import re
from typing import Any, cast


class _Later:
    """A pattern that becomes its compiled self when one of its methods is first looked up."""

    def __init__(self, text: str, flags: int) -> None:
        self.__dict__["later"] = text, flags
        _LATER.append(self)

    def __getattr__(self, name: str) -> Any:
        made = re.compile(*self.later)
        self.__dict__.update((each, getattr(made, each)) for each in _METHODS)
        return getattr(made, name)


_LATER: list[_Later] = []
"""Every pattern; they stand in modules, and are as many at the end as at the beginning."""
_METHODS = ("search", "match", "fullmatch", "sub", "split", "findall", "finditer")


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """The regular expression ``text``, compiled when first used; a wrong one raises ``re.error`` then."""
    return cast("re.Pattern[str]", _Later(text, flags))


def compile_all() -> None:
    """Compile every pattern of the modules that are imported, for a program that has time before its questions."""
    for one in _LATER:
        one.search  # noqa: B018 (looking it up compiles it)
