"""A file of any kind that letters come in -> SourceText, or one sentence on why not."""

from __future__ import annotations

from dataclasses import replace

from store.errors import BadFileError
from store.extraction.confined import Kind, extract
from store.extraction.limits import Limits
from store.letters import Warning
from store.reading.kinds import decode_page, is_page, packed_kind
from store.reading.source import SourceText, source_from_string


def read_document(name: str, data: bytes, limits: Limits | None = None) -> SourceText:
    """Text of a plain text, web page, PDF or Word document, whichever the content shows it to be.

    The decoded text of the three latter is the text they show. Raises BadFileError with one sentence.
    """
    packed = packed_kind(data)
    if packed:
        return _extracted(name, "pdf" if packed == "pdf" else "docx", data, limits)
    text = decode_page(data, name)
    if is_page(text, name):
        return _extracted(name, "html", text.encode("utf-8", "replace"), limits)
    return source_from_string(name, text)


def _extracted(name: str, kind: Kind, data: bytes, limits: Limits | None) -> SourceText:
    try:
        found = extract(kind, data, limits)
    except BadFileError as error:
        raise BadFileError(f"{name} {error}", value=error.value, place=name) from error
    if not found.text.strip():
        raise BadFileError(f"{name} is empty; a letter file must hold the text of a letter")
    notes = tuple(Warning(rule, message) for rule, message in found.notes)
    return replace(source_from_string(name, found.text), notes=notes)
