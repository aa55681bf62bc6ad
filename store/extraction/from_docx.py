"""A Word document -> the text it shows: paragraphs, tables, list numbers, footnotes, the head of the first page.

A small reader of its own over zip and expat: a letter needs a dozen elements; python-docx brings a large C library
and has no limits. Any document type definition is refused, so there are no entities; nothing outside is fetched.
"""

from __future__ import annotations

import io
from zipfile import ZipFile

from store.errors import BadFileError
from store.extraction.archives import member, opened
from store.extraction.flow import Flow
from store.extraction.limits import Limits
from store.extraction.numbering import Numbering, numbering_of
from store.extraction.word_story import Story
from store.extraction.xml_events import Attributes, read_xml

_NO_NOTES = frozenset({"separator", "continuationSeparator", "continuationNotice"})
"""Kinds of footnotes that are lines above the notes."""
_MAIN = "word/document.xml"
_MOST_XML = 100_000_000
"""Bytes of one part of the document, unpacked."""

Notes = list[tuple[str, str]]


def text_of(data: bytes, limits: Limits) -> tuple[str, Notes]:
    """Text of the document as last saved, tracked deletions left out; raises BadFileError."""
    with opened(io.BytesIO(data)) as archive:
        if _part(archive, _MAIN) is None:
            raise BadFileError("is a zip file without a Word document; name it .zip to load letters within it")
        numbering = numbering_of(_part(archive, "word/numbering.xml"), _part(archive, "word/styles.xml"))
        links = _links(archive)
        footnotes = _footnotes(archive, limits, numbering)
        flow = Flow(limits.characters)
        story = Story(flow, numbering, footnotes)
        heads = _Heads()
        read_xml(_part(archive, _MAIN) or b"", heads.start, heads.end, heads.text)
        head = links.get(heads.wanted)
        if head and (xml := _part(archive, f"word/{head}")):
            Story(flow, numbering, {}).read(xml)
            flow.paragraph()
        story.read(_part(archive, _MAIN) or b"")
        text = flow.result()
    if not text.strip():
        raise BadFileError("is a Word document without text")
    notes = [("tracked-deletions", "text marked as deleted was left out")] if story.deletions else []
    return text, notes


def _part(archive: ZipFile, name: str) -> bytes | None:
    try:
        info = archive.getinfo(name)
    except KeyError:
        return None
    return member(archive, info, _MOST_XML)


def _links(archive: ZipFile) -> dict[str, str]:
    """Relation -> part, of those within the file."""
    found: dict[str, str] = {}

    def start(name: str, attributes: Attributes) -> None:
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            found[attributes.get("Id", "")] = attributes.get("Target", "").rpartition("/")[2]

    read_xml(_part(archive, "word/_rels/document.xml.rels"), start)
    return found


class _Heads:
    """Which page head stands above the first page."""

    def __init__(self) -> None:
        self._named: dict[str, str] = {}
        self._first = False
        self._done = False

    @property
    def wanted(self) -> str:
        """Relation of the head, empty where there is none."""
        return self._named.get("first" if self._first else "default", "")

    def start(self, name: str, attributes: Attributes) -> None:
        if self._done:
            return
        if name == "headerReference":
            self._named.setdefault(attributes.get("type", "default"), attributes.get("id", ""))
        elif name == "titlePg":
            self._first = attributes.get("val", "1") not in ("0", "false", "off")

    def end(self, name: str) -> None:
        self._done = self._done or name == "sectPr"

    def text(self, piece: str) -> None:
        """Heads hold their text elsewhere."""


def _footnotes(archive: ZipFile, limits: Limits, numbering: Numbering) -> dict[str, str]:
    """Number of a footnote -> its text; the place of its own mark is a NUL."""
    found: dict[str, str] = {}
    flows: list[tuple[str, Story]] = []

    def start(name: str, attributes: Attributes) -> None:
        if name == "footnote" and attributes.get("type", "normal") not in _NO_NOTES:
            flows.append((attributes.get("id", ""), Story(Flow(limits.characters), numbering, {})))
        elif flows:
            flows[-1][1].start(name, attributes)

    def end(name: str) -> None:
        if name == "footnote" and flows:
            number, story = flows.pop()
            found[number] = story.flow.result().strip()
        elif flows:
            flows[-1][1].end(name)

    def text(piece: str) -> None:
        if flows:
            flows[-1][1].text(piece)

    read_xml(_part(archive, "word/footnotes.xml"), start, end, text)
    return found
