"""Raw text -> cleaned text: marks of markdown, HTML and TeX, rules, and invisible characters come out.

Each rule is a generator of edits over the raw text. Edits are applied once, in order, so the offset map is exact
and each change is on record. Lines stay lines: joining them into paragraphs is the parser's work.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from store.letters import Offsets, Repair, Span
from store.reading.offsets import TextBuilder


class Edit(NamedTuple):
    """Replace ``raw[start:end]`` by ``new``."""

    start: int
    end: int
    new: str
    rule: str


# One for one, so offsets do not move.
_SPACE: Final = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_BREAKS: Final = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_BREAK: Final = re.compile(f"[{_BREAKS}]")

_TAG: Final = re.compile(
    r"<\\?/?([A-Za-z][A-Za-z0-9]{0,10})(?:\s[^<>]{0,300})?\\?/?>"
    r"|&lt;\\?/?([A-Za-z][A-Za-z0-9]{0,10})(?:\s[^<>&]{0,300})?\\?/?&gt;"
)
_LINE_TAGS: Final = {
    "br",
    "p",
    "div",
    "li",
    "tr",
    "table",
    "ul",
    "ol",
    "hr",
    "blockquote",
    "center",
    "title",
    "head",
    "body",
} | {f"h{level}" for level in range(1, 7)}
_ENTITY: Final = re.compile(r"&(?:amp;)?(?:[A-Za-z]{2,8}|#[0-9]{1,6}|#[xX][0-9A-Fa-f]{1,6});")
_TEX: Final = re.compile(r"\$[^$\n]{0,80}\\[^$\n]{1,80}\$")
_TEX_MARK: Final = re.compile(r"\\[A-Za-z]+ ?|[{}$\\]")
_RAISED: Final = re.compile(r"\^\{([^{}\n]{0,8})\}|\^(?=\*)")
_HEADING: Final = re.compile(r"(?:^|(?<=\n))[ \t]{0,3}#{1,6}[ \t]+")
_RULE: Final = re.compile(
    r"(?:^|(?<=\n))[ \t]*"
    r"(?:[-\u2013\u2014][-\u2013\u2014 \t]*|_[_ \t]*|=[= \t]*|~[~ \t]*|\*[ \t]*\*[ \t]*\*[* \t]*)(?=\n|\Z)"
)
_RUNS: Final = {"*": re.compile(r"\*+"), "_": re.compile(r"_+")}
_INVISIBLE: Final = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+")
_ESCAPE: Final = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|([/\"'*_.()\[\]#+-])|([nrt]))")
_QUOTE: Final = re.compile(r"(?:^|(?<=\n))(?:> ?){1,3}")
_PAGE_SPACE: Final = re.compile(r"\n (?=[^\s])")
_FOOTNOTE_SYMBOL: Final = re.compile(r"[AES]/")


def clean(raw: str) -> tuple[str, Offsets, tuple[Repair, ...]]:
    """Cleaned text, the map from it to ``raw``, and what was changed. Linear in the length of ``raw``."""
    plain = _BREAK.sub("\n", raw) if any(mark in raw for mark in _BREAKS) else raw
    if not plain.isascii():
        plain = _SPACE.sub(" ", plain)
    edits = [edit for rule, marks in _RULES if _holds(plain, marks) for edit in rule(plain)]
    if not plain.isascii():
        edits.extend(_invisible(plain))
    # Of two edits at one place the longer wins: an escaped tag before the entity that opens it.
    edits.sort(key=lambda edit: (edit.start, -edit.end))
    return _applied(raw, plain, edits)


def _holds(text: str, marks: tuple[str, ...]) -> bool:
    # One character is looked for far more quickly than two, and most texts have none of the last ones.
    for mark in marks:  # noqa: SIM110 -- a generator takes twice as long, for each rule of each letter
        if mark[-1] in text and mark in text:
            return True
    return False


def _applied(raw: str, plain: str, edits: list[Edit]) -> tuple[str, Offsets, tuple[Repair, ...]]:
    builder = TextBuilder()
    repairs: list[Repair] = []
    done = 0
    for edit in edits:
        if edit.start < done:
            continue  # inside a place another rule has changed already
        builder.add(plain[done : edit.start], done)
        for char in edit.new:
            builder.add(char, edit.start)
        repairs.append(Repair(edit.rule, raw[edit.start : edit.end], edit.new, Span(edit.start, edit.end)))
        done = edit.end
    builder.add(plain[done:], done)
    return builder.text(), builder.offsets(), tuple(repairs)


def _tags(text: str) -> Iterator[Edit]:
    for found in _TAG.finditer(text):
        new = "\n" if (found[1] or found[2]).lower() in _LINE_TAGS else ""
        yield Edit(found.start(), found.end(), new, "html-tag")


def _entities(text: str) -> Iterator[Edit]:
    for found in _ENTITY.finditer(text):
        char = html.unescape(html.unescape(found[0]))
        if char != found[0]:
            new = "".join(" " if one.isspace() else one for one in char if one.isprintable() or one.isspace())
            yield Edit(found.start(), found.end(), new, "html-entity")


def _tex(text: str) -> Iterator[Edit]:
    for whole in _TEX.finditer(text):
        for mark in _TEX_MARK.finditer(text, whole.start(), whole.end()):
            yield Edit(mark.start(), mark.end(), "", "tex-residue")


def _raised(text: str) -> Iterator[Edit]:
    for found in _RAISED.finditer(text):
        if found[1] is None:
            yield Edit(found.start(), found.end(), "", "raised-mark")
            continue
        yield Edit(found.start(), found.start(1), "", "raised-mark")
        yield Edit(found.end(1), found.end(), "", "raised-mark")


def _headings(text: str) -> Iterator[Edit]:
    for found in _HEADING.finditer(text):
        yield Edit(found.start(), found.end(), "", "heading-mark")


def _rules(text: str) -> Iterator[Edit]:
    for found in _RULE.finditer(text):
        yield Edit(found.start(), found.end(), "", "rule-line")


def _stars(text: str) -> Iterator[Edit]:
    return _emphasis(text, "*")


def _underlines(text: str) -> Iterator[Edit]:
    return _emphasis(text, "_")


def _emphasis(text: str, mark: str) -> Iterator[Edit]:
    """Pairs of one to three marks around text; four or more between two words are a lost line break.

    A mark without a partner stays: it may be a footnote's.
    """
    opened: re.Match[str] | None = None
    for run in _RUNS[mark].finditer(text):
        start, end = run.span()
        before, after = text[start - 1 : start], text[end : end + 1]
        inside = bool(before.strip()) and bool(after.strip())
        if end - start > 3:
            if inside and mark == "*":
                yield Edit(start, end, "\n", "lost-line-break")
            continue
        if opened and text.find("\n\n", opened.end(), start) >= 0:
            opened = None
        if opened and end - start == len(opened[0]) and before.strip() and not after.isalnum():
            yield Edit(*opened.span(), "", "emphasis")
            yield Edit(start, end, "", "emphasis")
            opened = None
        elif after.strip() and not before.isalnum() and not _FOOTNOTE_SYMBOL.match(text, end):
            opened = run


def _escapes(text: str) -> Iterator[Edit]:
    json_like = text.count("\\n") + text.count("\\/") > 2
    for found in _ESCAPE.finditer(text):
        code, plain, control = found.groups()
        if code:
            char = chr(int(code, 16))
            yield Edit(found.start(), found.end(), char if char.isprintable() else " ", "escaped-character")
        elif plain:
            yield Edit(found.start(), found.end(), plain, "escaped-character")
        elif json_like:
            yield Edit(found.start(), found.end(), " " if control == "t" else "\n", "escaped-line-break")


def _quotes(text: str) -> Iterator[Edit]:
    """ "> " before the lines of a message that was passed on."""
    found = list(_QUOTE.finditer(text))
    if len(found) > 2:
        for one in found:
            yield Edit(one.start(), one.end(), "", "quote-mark")


def _page_spaces(text: str) -> Iterator[Edit]:
    """A single space before a line marks the start of a page, unless the text is indented all over."""
    found = list(_PAGE_SPACE.finditer(text))
    if len(found) * 10 <= text.count("\n") + 10:
        for one in found:
            yield Edit(one.start() + 1, one.end(), "", "page-start-space")


def _invisible(text: str) -> Iterator[Edit]:
    for found in _INVISIBLE.finditer(text):
        yield Edit(found.start(), found.end(), "", "invisible-character")


_RULES: tuple[tuple[Callable[[str], Iterator[Edit]], tuple[str, ...]], ...] = (
    (_tags, ("<", "&lt;")),
    (_entities, ("&",)),
    (_tex, ("$",)),
    (_raised, ("^",)),
    (_headings, ("#",)),
    (_rules, ("\n-", "\n_", "\n=", "\n~", "\n*", "\n ", "\n\t", "\n\u2013", "\n\u2014")),
    (_stars, ("*",)),
    (_underlines, ("_",)),
    (_escapes, ("\\",)),
    (_quotes, ("\n>",)),
    (_page_spaces, ("\n ",)),
)
