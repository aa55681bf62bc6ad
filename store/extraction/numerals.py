"""Numbers of lists as they are printed: 1, a, A, i, I."""

from __future__ import annotations

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_NAMES = {"a": "a", "A": "A", "i": "i", "I": "I", "lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i",
          "upperRoman": "I"}  # fmt: skip
"""The kinds as HTML and as Word name them."""


def numeral(number: int, kind: str) -> str:
    """``number`` in a kind of HTML (``type="a"``) or Word (``w:numFmt``); in digits where the kind is unknown."""
    style = _NAMES.get(kind, "1")
    if style == "1" or not 0 < number < 4000:
        return str(number)
    plain = _letters(number) if style in "aA" else _roman(number)
    return plain.upper() if style.isupper() else plain


def _letters(number: int) -> str:
    """a to z, then aa, bb, ..., as Word prints them."""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


def _roman(number: int) -> str:
    out = []
    for value, letters in _ROMAN:
        out.append(letters * (number // value))
        number %= value
    return "".join(out)
