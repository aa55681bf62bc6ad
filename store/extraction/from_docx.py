"""A Word document -> the text it shows: paragraphs, tables, list numbers, footnotes, the head of the first page.

A small reader of its own over zip and expat: a letter needs a dozen elements; python-docx brings a large C library
and has no limits. Any document type definition is refused, so there are no entities; nothing outside is fetched.
"""

from __future__ import annotations

import io
import re

from store.errors import BadFileError
from store.extraction.archives import directory, member
from store.extraction.flow import Flow
from store.extraction.limits import Limits
from store.extraction.numbering import Numbering, numbering_of
from store.extraction.word_story import Story
from store.extraction.xml_events import Attributes, read_xml

_NO_NOTES = frozenset({"separator", "continuationSeparator", "continuationNotice"})
"""Kinds of footnotes that are lines above the notes."""
_BODY = re.compile(rb"<[A-Za-z0-9]{0,20}:?document[\s>]")
_PROLOGUE = 4096
"""Bytes within which the text's first element begins."""
_MOST_XML = 100_000_000
"""Bytes of one part of the document, unpacked."""

Notes = list[tuple[str, str]]


def text_of(data: bytes, limits: Limits) -> tuple[str, Notes]:
    """Text of the document as last saved, tracked deletions left out; raises BadFileError."""
    package = _Package(data)
    numbering = numbering_of(package.part("numbering.xml"), package.part("styles.xml"))
    flow = Flow(limits.characters)
    heads = _Heads()
    read_xml(package.main, heads.start, heads.end)
    head = package.linked(heads.wanted)
    if head:
        Story(flow, numbering, {}).read(head)
        flow.paragraph()
    story = Story(flow, numbering, _footnotes(package.part("footnotes.xml"), limits, numbering))
    story.read(package.main)
    text = flow.result()
    if not text.strip():
        raise BadFileError("is a Word document without text")
    notes = [("tracked-deletions", "text marked as deleted was left out")] if story.deletions else []
    return text, notes


class _Package:
    """The parts of a Word file."""

    def __init__(self, data: bytes) -> None:
        self._stream = io.BytesIO(data)
        self._members = directory(self._stream)
        main = next(iter(self._targets("_rels/.rels", "/officeDocument").values()), "word/document.xml")
        self._folder, _, name = main.rpartition("/")
        self.main = self.part(name)
        """The text itself."""
        if not _BODY.search(self.main[:_PROLOGUE]):
            raise BadFileError(self._other())
        self._links = self._targets(f"{self._folder}/_rels/{name}.rels", "/header")

    def part(self, name: str) -> bytes:
        """A part beside the text; empty where there is none."""
        return self._read(f"{self._folder}/{name}" if self._folder else name)

    def linked(self, relation: str) -> bytes:
        """The page head of that relation."""
        return self.part(self._links[relation]) if relation in self._links else b""

    def _read(self, name: str) -> bytes:
        info = self._members.get(name)
        return member(self._stream, info, _MOST_XML) if info else b""

    def _targets(self, part: str, kind: str) -> dict[str, str]:
        """Relation -> part, of those of a kind within the file."""
        found: dict[str, str] = {}

        def start(name: str, attributes: Attributes) -> None:
            inside = attributes.get("TargetMode") != "External"
            if name == "Relationship" and inside and attributes.get("Type", "").endswith(kind):
                found[attributes.get("Id", "")] = attributes.get("Target", "").lstrip("/")

        read_xml(self._read(part), start)
        return found

    def _other(self) -> str:
        """What the file is instead."""
        if "content.xml" in self._members and "mimetype" in self._members:
            return "is an OpenDocument file; save it as .docx"
        if "[Content_Types].xml" in self._members:
            return "is an Office file, but no Word document; save its text as .docx"
        return "is a zip file within which there is no Word document; unpack it to load the letters in it"


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


def _footnotes(xml: bytes, limits: Limits, numbering: Numbering) -> dict[str, str]:
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

    read_xml(xml, start, end, text)
    return found
