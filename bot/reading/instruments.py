"""Names of treaties and other instruments, which are called by what they are about as well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.reading.typed import Word

TREATIES = frozenset("treaty agreement pact convention protocol charter covenant accord statute".split())
INSTRUMENTS = TREATIES | {"declaration"}
"""What States sign with each other is called."""


def full_titles(words: Sequence[Word], first: int, last: int) -> Iterator[str]:
    """ "treaty on mutual aid" for "mutual aid treaty": titles that words ``first`` to ``last`` may stand for."""
    if last - first > 1 and words[last - 1].text in TREATIES | {"compact"}:
        matter = " ".join(word.text for word in words[first : last - 1])
        yield from (f"{words[last - 1].text} {tie} {matter}" for tie in ("on", "of", "for"))
