"""Which days have their digest through one webhook: a value, and the text in ``state.db`` that keeps it.

A webhook has no history that could be searched, so what is kept here is all that anybody knows of its posts.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from json import dumps, loads
from typing import NamedTuple, Self

MOST_DATES = 100
"""Earlier ones are forgotten; a day that is forgotten could be posted again."""


class PostedDates(NamedTuple):
    """Days are written as "2026-08-10"."""

    posted: Mapping[str, int]
    """Day -> up to when its digest tells what is new, in seconds since the epoch."""
    begun: tuple[str, ...] = ()
    """Days of which it is not known whether they were posted."""

    @classmethod
    def read(cls, kept: str | None) -> Self:
        """What :meth:`text` made; nothing was posted where nothing is kept."""
        given = loads(kept or '{"posted": {}, "begun": []}')
        return cls(given["posted"], tuple(given["begun"]))

    def text(self) -> str:
        """To be kept."""
        return dumps({
            "posted": dict(sorted(self.posted.items())[-MOST_DATES:]), "begun": sorted(self.begun)[-MOST_DATES:]
        })  # fmt: skip

    def before(self, day: str) -> int | None:
        """Up to when the last digest before that of ``day`` tells what is new; None where there is none."""
        return max(((one, until) for one, until in self.posted.items() if one < day), default=("", None))[1]

    def with_begun(self, day: str) -> Self:
        """``day`` is about to be posted."""
        return self._replace(begun=(*self.without(day).begun, day))

    def without(self, day: str) -> Self:
        """``day`` was surely not posted."""
        return self._replace(begun=tuple(one for one in self.begun if one != day))

    def with_posted(self, day: str, until: int) -> Self:
        """``day`` is posted."""
        return self.without(day)._replace(posted={**self.posted, day: until})


def note_key(webhook: int) -> str:
    """The name of the note of a webhook."""
    return f"digests through webhook {sha256(str(webhook).encode()).hexdigest()[:16]}"
