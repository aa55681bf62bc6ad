"""States that a sentence leaves out of what it says: "all of them except X, which acceded in 2005, are signatories"."""

from __future__ import annotations

from bot.reading.patterns import pattern
from store.places import find_states

_EXCEPT = pattern(r"\b(?:except(?:ing)?(?: for)?|apart from|other than|with the exception of|save for)\b")
_END = pattern(r"[,;:.]|\b(?:who|which|that)\b")
_RELATIVE = pattern(r",? (?:which|who)\b[^,;:.]*")


def leaves_out(text: str, state: str, at: int | None = None) -> bool:
    """Whether the text excepts the State; not where the verb ``at`` is that of the clause on just that State."""
    for found in _EXCEPT.finditer(text):
        end = _END.search(text, found.end())
        last = end.start() if end else len(text)
        if state not in {one.state for one in find_states(text[found.end() : last])}:
            continue
        own = _RELATIVE.match(text, last)
        if at is None or own is None or not own.start() <= at < own.end():
            return True
    return False
