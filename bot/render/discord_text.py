"""Text made inert for Discord: it is shown as it is written, and steers nothing.

Discord drops a backslash before any character that is no letter, digit or white space, and takes that character as
text; so a reader sees and copies the exact characters. Characters that would turn text round cannot be shown so: they
are written out, as everywhere (:mod:`bot.render.escaping`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from bot.render.escaping import safe_text

_ANYWHERE = re.compile(r"[\\*_~`|<>\[\]@]|(?<=[A-Za-z]):(?=//)|(?i:(?<=discord)|(?<=discordapp))\.(?=[a-z])")
"""Emphasis, spoilers, code, links, mentions, timestamps; the colon of a bare link; invitations."""
_AT_LINE_START = re.compile(r"^([ \t]*)([#+-]|\d{1,9}(?=[.)]))", re.MULTILINE)
_ESCAPED = re.compile(r"\\([^0-9A-Za-z\s])")
_TAGS = re.compile("[\U000e0000-\U000e007f]")


def escaped(text: str) -> str:
    """``text`` so that Discord shows it as it is, whatever it holds."""
    shown = shown_form(text)
    inert = _ANYWHERE.sub(lambda found: f"\\{found[0]}", shown)
    return _AT_LINE_START.sub(_inert_start, inert)


def shown_form(text: str) -> str:
    """What a reader sees of ``text``: its characters, those that cannot be seen or would steer written out."""
    return _TAGS.sub(lambda found: f"\\U{ord(found[0]):08x}", safe_text(text.replace("\r\n", "\n")))


def unescaped(text: str) -> str:
    """What a reader sees of an escaped text."""
    return _ESCAPED.sub(r"\1", text)


def _inert_start(found: re.Match[str]) -> str:
    """Headings and lists begin with a sign, numbered lists with a number whose full stop is made inert."""
    mark = found[2]
    return f"{found[1]}{mark}\\" if mark[0].isdigit() else f"{found[1]}\\{mark}"


def length(text: str) -> int:
    """How long Discord may take ``text`` to be: in code points or in UTF-16 units, whichever is more."""
    return len(text) if text.isascii() else max(len(text), len(text.encode("utf-16-le", "surrogatepass")) // 2)


def pieces(text: str, most: int) -> Iterator[str]:
    """``text`` in pieces of at most ``most`` characters, cut behind a sentence, else a word, else a whole character."""
    at = 0
    while len(text) - at > most:
        end = _cut(text, at, at + most)
        yield text[at:end].strip()
        at = end
    yield text[at:].strip()


def _cut(text: str, start: int, limit: int) -> int:
    half = start + (limit - start) // 2
    for mark in (". ", "\n", "; ", " "):
        found = text.rfind(mark, half, limit)
        if found > start:
            return found + len(mark)
    while limit > half and _joined(text, limit):
        limit -= 1
    return limit


def _joined(text: str, at: int) -> bool:
    """Whether the character at ``at`` belongs to the one before it."""
    return unicodedata.combining(text[at]) > 0 or text[at] in "\u200d\ufe0f\ufe0e" or text[at - 1] == "\u200d"


def shortened(text: str, most: int) -> str:
    """``text`` where it is no longer than ``most``, else its beginning, cut as :func:`pieces` does."""
    return text if len(text) <= most else next(pieces(text, most))
