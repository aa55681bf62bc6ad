"""What a question asks to be said of: "what is said about the council of ministers"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.slots import Slot

_ABOUT = frozenset("about regarding concerning".split())
_SAYING = frozenset("say says said write writes wrote written state states stated".split())
_REACH = 6
"""Words behind "about" among which the topic stands."""


def is_spoken_of(texts: Sequence[str], said: str) -> bool:
    """Whether a folded word stands behind "say ... about": what it names does not speak."""
    about = (i for i, text in enumerate(texts) if text in _ABOUT and not _SAYING.isdisjoint(texts[:i]))
    at = next(about, len(texts))
    return said in texts[at + 1 : at + 1 + _REACH]


def is_topic(slot: Slot, texts: Sequence[str]) -> bool:
    """Whether an office is only spoken of, so that its words are looked for and nobody who holds it."""
    return slot.kind == "office" and is_spoken_of(texts, texts[slot.first])
