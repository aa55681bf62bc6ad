"""Bytes -> decoded text, by rule; what is no text is refused in one sentence."""

from __future__ import annotations

import codecs
import re
from typing import Final

from store.errors import BadFileError

# Longest first: the UTF-32 mark begins like the UTF-16 one.
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES: Final = (
    (b"\xd0\xcf\x11\xe0", "an old or encrypted Office file"),
    (b"{\\rtf", "an RTF file"),
    (b"MZ\x90\x00", "a program"),
    (b"7z\xbc\xaf", "a compressed file"),
    (b"Rar!\x1a", "a compressed file"),
    (b"BZh9", "a compressed file"),
    (b"\xfd7zXZ", "a compressed file"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"SQLite format 3", "a SQLite database"),
    (b"\x7fELF", "a program"),
    (b"\x89PNG", "a picture"),
    (b"GIF8", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
)
_SIGNATURE_BYTES: Final = tuple(signature for signature, _ in _SIGNATURES)
_CONTROLS: Final = "".join(map(chr, (*range(9), *range(14, 27), 31, 127, 0xFFFD)))
# In cp1252 text a byte above 127 is a letter beside a letter, a quotation mark, a dash or the like.
_WESTERN: Final = re.compile(r"[\u00c0-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e]")
_MARKS_OF_PRINT: Final = frozenset(
    "\u2018\u2019\u201a\u201c\u201d\u201e\u2013\u2014\u2020\u2021\u2022\u2026\u20ac\u2122"
    "\u00a0\u00a1\u00a3\u00a7\u00a9\u00aa\u00ab\u00ad\u00ae\u00b0\u00b4\u00b6\u00b7\u00ba\u00bb\u00bc\u00bd\u00be\u00bf"
)


def decode(data: bytes, name: str) -> str:
    """Decode a letter file: byte order mark, UTF-16 by its zero bytes, UTF-8, cp1252, else charset-normalizer.

    Raises BadFileError when the bytes are no text or hold nothing but white space.
    """
    if data.startswith(_SIGNATURE_BYTES):
        kind = next(kind for signature, kind in _SIGNATURES if data.startswith(signature))
        raise BadFileError(f"{name} is {kind}, no letter; save it as .txt, .docx or .pdf")
    text = _decoded(data, name).removeprefix("\ufeff")
    if not text.strip("\ufeff\0 \t\r\n\f\v\u200b\u00a0") or text.isspace():
        raise BadFileError(f"{name} is empty; a letter file must hold the text of a letter")
    if sum(text.count(mark) for mark in _CONTROLS if mark in text) * 10 > len(text):
        raise BadFileError(f"{name} is not text; save the letter as .txt or .md")
    return text


def _decoded(data: bytes, name: str) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    wide = _wide_encoding(data)
    if wide:
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _not_utf8(data, name)


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 without a mark: one of the two bytes of nearly each character is small and the other is not."""
    sample = data[:4000]
    if len(data) % 2 or len(sample) < 4:
        return None
    for encoding, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        zeros = high.count(0)
        cyrillic = high.count(4)
        if zeros and (zeros + cyrillic) * 10 >= len(high) * 8:
            low = sample[::2] if encoding == "utf-16-le" else sample[1::2]
            if low.count(0) * 10 < len(low):
                return encoding
    return None


def _not_utf8(data: bytes, name: str) -> str:
    tolerant = data.decode("utf-8", "replace")
    good = sum(char > "\x7f" and char != "\ufffd" for char in tolerant)
    if good > 2 * tolerant.count("\ufffd"):
        return tolerant  # UTF-8 with a few spoiled bytes
    western = _as_cp1252(data)
    return western if western is not None else _guessed(data, name)


def _as_cp1252(data: bytes) -> str | None:
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    above = [char for char in text if char > "\x7f"]
    known = sum(bool(_WESTERN.match(char)) or char in _MARKS_OF_PRINT for char in above)
    # A Cyrillic or Greek text in an eight-bit code is "Western letters" too, but then it is hardly anything else.
    letters = sum(char.isalpha() for char in text)
    return text if known * 20 >= len(above) * 19 and len(above) * 4 <= max(letters, 1) else None


def _guessed(data: bytes, name: str) -> str:
    from charset_normalizer import from_bytes  # here: slow to import, and needed for a few odd files only

    best = from_bytes(data[:200_000]).best()
    if best is None:
        raise BadFileError(f"{name} is in an unknown encoding; save it as UTF-8")
    return data.decode(best.encoding, "replace")
