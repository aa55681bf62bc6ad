"""Letter files in, readable text with a way back to the source out."""

from store.reading.files import MAX_BYTES, read_bytes, read_text
from store.reading.source import SourceText, source_from_string

__all__ = ["MAX_BYTES", "SourceText", "read_bytes", "read_text", "source_from_string"]
