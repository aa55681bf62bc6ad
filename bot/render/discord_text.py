"""Text made inert for Discord: it is shown as it is written, and steers nothing.

Discord drops a backslash before any character that is no letter, digit or white space, and takes that character as
text; so a reader sees and copies the exact characters, and nothing invisible is put between them. Links are shown and
lead nowhere: they cannot hide where they lead, and no preview follows them. Characters that would turn text round or
hide in it cannot be shown; they are written out, as everywhere (:mod:`bot.render.escaping`).
"""

from __future__ import annotations

import re

from bot.render.discord_limits import length
from bot.render.escaping import safe_text

_SIGNS = "©®‼⁉™ℹ↔-↙↩↪⌨⏏-⏺Ⓜ▪▫▶◀◻◼☀-♾⚒-⛹✂-➡⤴⤵⬅-⬇〰〽㊗㊙"
"""Written as text, but Discord has pictures of them, which are copied as names (":tm:")."""
_ANYWHERE = re.compile(
    r"[\\*_~`|<>\[\]@]"  # emphasis, spoilers, code, links, mentions, timestamps, emoji of a server
    r"|:(?=\S)"  # bare links, emoji by name
    r"|(?i:(?<=discord)|(?<=discordapp))\.(?=[A-Za-z])"  # invitations need no scheme
    rf"|[{_SIGNS}](?!\ufe0f)"
)
_AT_LINE_START = re.compile(r"^([ \t]*)([#+-]|\d+(?=[.)]))", re.MULTILINE)
"""Headings, small print, lists, numbered lists."""
_ESCAPED = re.compile(r"\\([^0-9A-Za-z\s])")


def escaped(text: str) -> str:
    """``text`` so that Discord shows it as it is, whatever it holds."""
    return inert(shown_form(text))


def inert(shown: str) -> str:
    """The same for a text in its shown form."""
    return _AT_LINE_START.sub(_inert_start, _ANYWHERE.sub(lambda found: f"\\{found[0]}", shown))


def shown_form(text: str) -> str:
    """What a reader sees of ``text``: its characters, those that cannot be seen or would steer written out."""
    return safe_text(text.replace("\r\n", "\n"))


def unescaped(text: str) -> str:
    """What a reader sees of an escaped text: ``unescaped(escaped(text)) == shown_form(text)``."""
    return _ESCAPED.sub(r"\1", text)


def escaped_length(shown: str) -> int:
    """Room that a text in its shown form needs once it is escaped."""
    return length(inert(shown))


def _inert_start(found: re.Match[str]) -> str:
    """Headings and lists begin with a sign, numbered lists with a number whose full stop is made inert."""
    mark = found[2]
    return f"{found[1]}{mark}\\" if mark[0].isdigit() else f"{found[1]}\\{mark}"
