"""The text layer of a PDF, page by page, columns side by side.

pypdf: written in Python, so a damaged file can at worst exhaust the limits of this process; no dependency of its
own; maintained since 2005 with quick answers to advisories.
"""

from __future__ import annotations

import io
import logging
from textwrap import dedent

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError

from store.errors import BadFileError
from store.extraction.limits import Limits

_LIGATURES = str.maketrans({
    "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st",
})  # fmt: skip
_ENDS = frozenset('.:;!?)]*"\u201d')
_END = b"%%EOF"
_END_WITHIN = 1024
"""Bytes from the end; the library looks for the mark, the last thing a broken download has lost."""
_MOST_BLANK = 20
"""The layout may hold so many characters, blanks included, for one that is printed: more is a fault of its fonts."""

Notes = list[tuple[str, str]]


def text_of(data: bytes, limits: Limits) -> tuple[str, Notes]:
    """Text of at most ``limits.pages`` pages and what was left out; raises BadFileError for what cannot be read."""
    logging.disable(logging.CRITICAL)
    reader = PdfReader(io.BytesIO(data if _END in data[-_END_WITHIN:] else data + b"\n" + _END), strict=False)
    _open(reader)
    count = len(reader.pages)
    notes: Notes = []
    texts: list[str] = []
    left = limits.characters
    for number in range(min(count, limits.pages)):
        texts.append(_page_text(reader, number, notes))
        left -= len(texts[-1])
        if left < 0:
            raise BadFileError("holds more text than a letter file may have")
    if count > limits.pages:
        notes.append(("pages-left-out", f"only the first {limits.pages} of {count} pages were read"))
    text = joined(texts)
    if not text.strip():
        if any(rule == "page-not-read" for rule, _ in notes):
            raise BadFileError("is damaged: none of its pages can be read")
        raise BadFileError(
            "holds no text, only pictures of pages perhaps", way_out="run text recognition on it, ocrmypdf for instance"
        )
    empty = [str(number) for number, one in enumerate(texts, 1) if not one.strip()]
    if empty:
        notes.append(("page-without-text", f"no text on page {', '.join(empty[:10])}{' ...' * (len(empty) > 10)}"))
    return text, notes


def _open(reader: PdfReader) -> None:
    """Files that every viewer opens without a password are opened; others are refused."""
    if not reader.is_encrypted:
        return
    try:
        opened = reader.decrypt("")
    except (DependencyError, NotImplementedError):
        opened = None
    if not opened:
        raise BadFileError("is encrypted", way_out="save it without a password")


def _page_text(reader: PdfReader, number: int, notes: Notes) -> str:
    """A page that cannot be read costs itself alone."""
    try:
        text = _laid_out(reader.pages[number])
    except (MemoryError, RecursionError):
        raise
    except Exception as error:
        notes.append(("page-not-read", f"page {number + 1} cannot be read ({type(error).__name__})"))
        return ""
    return text.translate(_LIGATURES)


def _laid_out(page: PageObject) -> str:
    """Lines and columns as they lie on the page; in the order of the file where their places make no sense."""
    plain = page.extract_text()
    solid = sum(not char.isspace() for char in plain)
    if not solid:
        return plain
    try:
        laid_out = page.extract_text(extraction_mode="layout", layout_mode_strip_rotated=False)
    except (MemoryError, RecursionError):
        raise
    except Exception:
        return plain
    kept = sum(not char.isspace() for char in laid_out)
    if len(laid_out) > _MOST_BLANK * solid + 10_000 or not 0.95 <= kept / solid <= 1.05:
        return plain
    return dedent("\n".join(line.rstrip() for line in laid_out.split("\n"))).strip("\n")


def joined(pages: list[str]) -> str:
    """Pages one below the other; a sentence that runs on over the break stays one paragraph."""
    out: list[str] = []
    for page in pages:
        if not page.strip():
            continue
        if out:
            runs_on = out[-1][-1] not in _ENDS and page.lstrip()[:1].islower()
            out.append("\n" if runs_on else "\n\n")
        out.append(page.rstrip())
    return "".join(out) + "\n"
