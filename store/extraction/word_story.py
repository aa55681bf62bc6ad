"""The elements of a Word text (WordprocessingML) in reading order."""

from __future__ import annotations

from collections.abc import Callable

from store.extraction.flow import Flow, raised
from store.extraction.numbering import Numbering, number_of
from store.extraction.xml_events import Attributes, read_xml

_DELETED = frozenset({"del", "moveFrom"})
_LEFT_OUT = _DELETED | {"delText", "Fallback", "instrText", "pPrChange", "rPrChange", "sectPrChange"}
"""Tracked deletions, second copies for old programs, commands of fields, properties of before."""
_SHORT = 80
"""Paragraphs of at most so many characters one below the other are lines: of a title, of a signature block."""
_OWN_MARK = "\0"
"""Stands in a footnote for its own number until that is known."""


class Story:
    """Takes the events of a text and puts it into a flow."""

    def __init__(self, flow: Flow, numbering: Numbering, footnotes: dict[str, str]) -> None:
        self.flow = flow
        self.deletions = False
        """Whether text marked as deleted was left out."""
        self._numbering = numbering
        self._footnotes = footnotes
        self._waiting: list[str] = []
        """Footnotes of the page so far."""
        self._noted = 0
        self._left_out = 0
        self._in_text = False
        self._raised = False
        self._list = ""
        self._depth = 0
        self._pieces: list[str] = []
        """Of the paragraph under way."""
        self._length = 0
        """Characters of the paragraph before."""
        self._page_ends = False

    def read(self, xml: bytes) -> None:
        """A whole part of the document."""
        read_xml(xml, self.start, self.end, self.text)
        self._put_footnotes()

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""
        if self._left_out or name in _LEFT_OUT:
            self._left_out += 1
            self.deletions = self.deletions or name in _DELETED
            return
        if name == "t":
            self._in_text = True
        elif name in _STARTS:
            _STARTS[name](self, attributes)

    def end(self, name: str) -> None:
        """An element ends."""
        if self._left_out:
            self._left_out -= 1
        elif name == "t":
            self._in_text = False
        elif name in _ENDS:
            _ENDS[name](self)

    def text(self, piece: str) -> None:
        """Characters; those outside the text elements are layout of the file."""
        if self._in_text and not self._left_out:
            plain = piece.replace("\n", " ").replace(_OWN_MARK, " ")
            self._pieces.append(raised(plain) if self._raised else plain)

    def _paragraph(self, attributes: Attributes) -> None:
        if self._pieces:
            self._end_paragraph()  # this one stands in a text box that hangs on the one under way
        self._list, self._depth, self._raised = "", 0, False

    def _end_paragraph(self) -> None:
        mark = self._numbering.next(self._list, self._depth) if self._list else ""
        text, self._pieces, self._list = "".join(self._pieces), [], ""
        if text.strip():
            self._put(text, mark)
        else:
            self.flow.break_line()
        self._length = len(text)
        if self._page_ends and not self.flow.in_table:
            self._put_footnotes()

    def _put(self, text: str, mark: str) -> None:
        if max(len(text), self._length) > _SHORT and self.flow.last_line:
            self.flow.paragraph()
        if mark:
            self.flow.prefix(mark + " ")
        self.flow.text(text)
        self.flow.fresh_line()

    def _styled(self, attributes: Attributes) -> None:
        self._list, self._depth = self._numbering.styles.get(attributes.get("val", ""), ("", 0))

    def _in_list(self, attributes: Attributes) -> None:
        self._list = attributes.get("val", "")

    def _at_depth(self, attributes: Attributes) -> None:
        self._depth = number_of(attributes.get("val"), 0)

    def _tab(self, attributes: Attributes) -> None:
        # The positions of tabs are declared with the same name, within the properties of a paragraph.
        if "pos" not in attributes:
            self._pieces.append("\t")

    def _break(self, attributes: Attributes) -> None:
        if attributes.get("type") == "page":
            self._page_break(attributes)
        self._pieces.append("\n")

    def _page_break(self, attributes: Attributes) -> None:
        if self._pieces or self.flow.in_table:
            self._page_ends = True
        else:
            self._put_footnotes()

    def _raise(self, attributes: Attributes) -> None:
        self._raised = attributes.get("val") == "superscript"

    def _run(self, attributes: Attributes) -> None:
        self._raised = False

    def _refer(self, attributes: Attributes) -> None:
        """A footnote's mark: a number, unless the text gives its own (an asterisk, say)."""
        note = self._footnotes.get(attributes.get("id", ""))
        if note is None:
            return
        mark = ""
        if attributes.get("customMarkFollows", "0") in ("0", "false", "off"):
            self._noted += 1
            mark = raised(str(self._noted))
            self._pieces.append(mark)
        self._waiting.append(note.replace(_OWN_MARK, mark))

    def _own_mark(self, attributes: Attributes) -> None:
        self._pieces.append(_OWN_MARK)

    def _put_footnotes(self) -> None:
        self._page_ends = False
        for note in self._waiting:
            self.flow.paragraph()
            self.flow.text(note)
        if self._waiting:
            self.flow.paragraph()
        self._waiting = []


_STARTS: dict[str, Callable[[Story, Attributes], None]] = {
    "p": Story._paragraph, "r": Story._run, "tab": Story._tab, "ptab": Story._tab, "br": Story._break,
    "cr": Story._break, "lastRenderedPageBreak": Story._page_break, "pageBreakBefore": Story._page_break,
    "vertAlign": Story._raise, "footnoteReference": Story._refer, "footnoteRef": Story._own_mark,
    "pStyle": Story._styled, "numId": Story._in_list, "ilvl": Story._at_depth,
    "noBreakHyphen": lambda story, _: story._pieces.append("-"),
    "tbl": lambda story, _: story.flow.start_table(),
    "tr": lambda story, _: story.flow.start_row(),
    "tc": lambda story, _: story.flow.start_cell(),
}  # fmt: skip
_ENDS: dict[str, Callable[[Story], None]] = {
    "p": Story._end_paragraph,
    "tbl": lambda story: story.flow.end_table(),
    "tc": lambda story: story.flow.end_cell(),
}
