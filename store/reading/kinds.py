"""What a file is, told by its content; its name decides only between text and a piece of a web page."""

from __future__ import annotations

import codecs
import re
from typing import Literal

from store.reading.decoding import decode

Kind = Literal["text", "html", "pdf", "zip"]

_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_PDF = b"%PDF-"
_PDF_WITHIN = 1024
"""Readers accept so many bytes before the mark (ISO 32000-1, annex H.3.4.1)."""
_BLANK = b"\xef\xbb\xbf \t\r\n\f\0"
_PAGE = re.compile(r"<(?:!doctype\s{1,9}html|html[\s>])", re.IGNORECASE)
_PROLOGUE = re.compile(r"\s{0,200}(?:<\?[^>]{0,300}>|<!--.{0,2000}?-->)", re.DOTALL)
_MARKUP = re.compile(
    r"</?(?:p|div|br|html|head|body|table|tr|td|span|h[1-6]|pre|ul|ol|li|b|i|u|font|center)\b", re.IGNORECASE
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE)
_HTML_SUFFIXES = (".html", ".htm", ".xhtml")
_SEARCHED = 100_000


def packed_kind(data: bytes) -> Literal["pdf", "zip"] | None:
    """A PDF or a zip file (Word documents are), by its first bytes; None for what may be text."""
    start = data[: _PDF_WITHIN + len(_PDF)]
    if start.startswith(_ZIP):
        return "zip"
    if start.lstrip(_BLANK).startswith(_PDF) or (_PDF in start and b"endobj" in data):
        return "pdf"
    return None


def decode_page(data: bytes, name: str) -> str:
    """Text of a file that may be a web page: one that is not UTF-8 may name its encoding itself.

    Raises BadFileError as ``decode`` does.
    """
    head = data[:4096]
    named = _CHARSET.search(head) if b"<" in head else None
    if named and not _is_utf8(data):
        try:
            if codecs.lookup(named[1].decode()).name.startswith(("utf-16", "utf-32")):
                return decode(data, name)  # it could not be read so far if that were true
            return decode(data.decode(named[1].decode(), "replace").encode(), name)
        except (LookupError, UnicodeError, ValueError):
            pass
    return decode(data, name)


def is_page(text: str, name: str) -> bool:
    """Whether a text is a web page: it begins like one; or its file is called so and it holds marks of one."""
    start = 0
    while found := _PROLOGUE.match(text, start):
        start = found.end()
    if _PAGE.match(text[start : start + 300].lstrip("\ufeff \t\r\n\f")):
        return True
    return name.lower().endswith(_HTML_SUFFIXES) and bool(_MARKUP.search(text[:_SEARCHED]))


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
