"""What Discord takes: a message over any of these is refused whole.

The figures are those of its documentation (message resource, embed limits; component reference).
"""

from __future__ import annotations

CONTENT = 2000
"""Of a message without an embed."""
TITLE = 256
DESCRIPTION = 4096
EMBEDS = 10
"""Embeds of one message."""
EMBED_TOTAL = 6000
"""Characters of titles, descriptions, fields and footers of all embeds of one message together."""
LABEL = 80
"""Of a button."""
BUTTONS_IN_A_ROW = 5
OPTIONS, OPTION = 25, 100
"""Choices of a menu, and characters of each."""


def length(text: str) -> int:
    """How long Discord may take ``text`` to be: in code points or in UTF-16 units, whichever is more.

    Its documentation says "characters"; the second is never less than the first.
    """
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
