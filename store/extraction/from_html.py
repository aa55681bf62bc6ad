"""A web page -> the text it shows.

The standard library's tokenizer: no dependency, no entities but characters, no network; what it is slow on, the
limits of the process stop.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from store.extraction.flow import Flow, raised
from store.extraction.limits import Limits
from store.extraction.numerals import numeral

_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_NEVER_SHOWN = frozenset("script style title template iframe object svg math".split())
_NO_TEXT = frozenset("nav noscript select button".split())
"""Shown, but never part of a letter."""
_PARAGRAPHS = frozenset("p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre hr figure".split())
_LINES = frozenset(
    "address article aside body center dd div dt fieldset figcaption footer form header html legend li main option"
    " section caption thead tbody tfoot".split()
)
_ENDED_BY_THE_NEXT = frozenset("p li td th tr dt dd option".split())
_HIDDEN = re.compile(r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden", re.IGNORECASE)
_ODD_SECTION = re.compile(r"<!\[(?!CDATA\[)([^\]>]{0,200}\]>)?")
"""Word's conditional marks; the tokenizer stops at those it does not know."""

Attributes = list[tuple[str, str | None]]
Notes = list[tuple[str, str]]


def text_of(data: bytes, limits: Limits) -> tuple[str, Notes]:
    """Text of a page given in UTF-8, with no notes; raises BadFileError over the limits."""
    page = _ODD_SECTION.sub("", data.decode("utf-8", "replace"))
    shown = _Page(limits, _NEVER_SHOWN | _NO_TEXT, heed_hidden=True)
    shown.feed_whole(page)
    if not shown.skipping:
        return shown.flow.result(), []
    # Something that is not shown never ends: the mark is a slip, and the letter may stand behind it.
    whole = _Page(limits, _NEVER_SHOWN, heed_hidden=False)
    whole.feed_whole(page)
    return whole.flow.result(), []


class _Page(HTMLParser):
    def __init__(self, limits: Limits, skipped: frozenset[str], heed_hidden: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.flow = Flow(limits.characters)
        self.skipping = ""
        """The element that is being left out."""
        self._depth = 0
        self._skipped = skipped
        self._heed_hidden = heed_hidden
        self._preformatted = 0
        self._lists: list[tuple[str, int]] = []
        """(kind of number or "" for a bullet, last number)."""
        self._raised: list[str] | None = None

    def feed_whole(self, page: str) -> None:
        """Read the page."""
        self.feed(page)
        self.close()
        self._lower()

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        if self.skipping and not self._skips_on(tag):
            return
        if tag not in _VOID and (tag in self._skipped or self._is_hidden(attrs)):
            self.skipping, self._depth = tag, 1
            return
        self._start(tag, dict(attrs))

    def handle_startendtag(self, tag: str, attrs: Attributes) -> None:
        if tag in self._skipped and not self.skipping:
            return  # <script/> of XHTML has no content
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self.skipping:
            if tag == self.skipping:
                self._depth -= 1
                self.skipping = self.skipping if self._depth else ""
            return
        if tag == "table":
            self.flow.end_table()
        elif tag in ("td", "th"):
            self.flow.end_cell()
        elif tag == "pre":
            self._preformatted = max(self._preformatted - 1, 0)
        elif tag in ("ol", "ul") and self._lists:
            self._lists.pop()
        elif tag == "sup":
            self._lower()
        self._break_around(tag)

    def handle_data(self, data: str) -> None:
        if self.skipping:
            return
        if self._raised is not None:
            self._raised.append(data)
        elif self._preformatted:
            self.flow.text(data.replace("\r\n", "\n").replace("\r", "\n"))
        else:
            self.flow.spaced(data)

    def _skips_on(self, tag: str) -> bool:
        """Count nested elements of the kind left out; False where the start of ``tag`` is left out as well."""
        if tag == self.skipping and tag in _ENDED_BY_THE_NEXT:
            self.skipping = ""
            return True
        self._depth += tag == self.skipping
        return False

    def _is_hidden(self, attrs: Attributes) -> bool:
        if not self._heed_hidden:
            return False
        return any(name == "hidden" or (name == "style" and value and _HIDDEN.search(value)) for name, value in attrs)

    def _start(self, tag: str, attrs: dict[str, str | None]) -> None:
        self._break_around(tag)
        if tag == "br":
            self.flow.break_line()
        elif tag == "table":
            self.flow.start_table()
        elif tag == "tr":
            self.flow.start_row()
        elif tag in ("td", "th"):
            self.flow.start_cell()
        elif tag == "pre":
            self._preformatted += 1
        elif tag in ("ol", "ul"):
            kind = (attrs.get("type") or "1") if tag == "ol" else ""
            self._lists.append((kind, _number(attrs.get("start"), 1) - 1))
        elif tag == "li":
            self._item(attrs)
        elif tag == "sup":
            self._lower()
            self._raised = []

    def _item(self, attrs: dict[str, str | None]) -> None:
        if not self._lists:
            return
        kind, last = self._lists[-1]
        number = _number(attrs.get("value"), last + 1)
        self._lists[-1] = (kind, number)
        self.flow.prefix(f"{numeral(number, kind)}. " if kind else "- ")

    def _lower(self) -> None:
        """End of a superscript."""
        piece, self._raised = "".join(self._raised or ()), None
        if piece:
            self.flow.spaced(raised(piece))

    def _break_around(self, tag: str) -> None:
        if tag in _PARAGRAPHS or tag in _LINES:
            self._lower()
        if tag in _PARAGRAPHS:
            self.flow.paragraph()
        elif tag in _LINES:
            self.flow.fresh_line()


def _number(printed: str | None, default: int) -> int:
    plain = (printed or "").strip()
    return int(plain) if plain.isdecimal() and len(plain) < 7 else default
