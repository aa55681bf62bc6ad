"""A letter's text -> Letter: the stages in order.

Never raises on any text. A stage that fails costs its own facts and leaves a warning; the text itself is kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, TypeVar

from store.letters import Letter, Paragraph, ParagraphRole, Part, PrintedIn, Repair, Span, Warning
from store.parsing.assembly import PartRead, assemble, bare
from store.parsing.attachments import Head, read_head
from store.parsing.authorities import authority_backing
from store.parsing.blocks import blocks
from store.parsing.brokenwords import with_whole_words
from store.parsing.closing_date import closing_date, title_date
from store.parsing.cover import Cover, find_title, read_cover, title_span
from store.parsing.furniture import is_footnote, is_furniture
from store.parsing.headings import part_heading
from store.parsing.implied import first_hand, with_implied
from store.parsing.lines import Line, split_lines
from store.parsing.marks import marks_in
from store.parsing.masthead import Place
from store.parsing.paragraphs import paragraphs
from store.parsing.parts import Section, sections, with_headings
from store.parsing.rolelines import Block
from store.parsing.signatures import Backing, backing_of_title, collective_backing, signatures
from store.parsing.signing import find_blocks
from store.parsing.title import read_title
from store.reading.offsets import raw_span
from store.reading.source import SourceText

_T = TypeVar("_T")
_UNSIGNED: Final = frozenset(["note verbale", "cablegram"])
_SALUTATION: Final = re.compile(r"(?:Sir|Madam|Excellency|Your Excellency|Dear [^,]{2,60}|Mr\. [^,.]{2,40}),?$")


def parse(source: SourceText) -> Letter:
    """Read one letter. Every character of the text belongs to one part of the result; spans refer to ``source.raw``."""
    warnings: list[Warning] = []
    whole = _guarded("part-not-read", warnings, lambda: _read(source, warnings), None)
    return whole if whole is not None else _bare(source, warnings)


def _guarded(rule: str, warnings: list[Warning], stage: Callable[[], _T], default: _T) -> _T:
    """Run one stage; whatever it raises on a strange text becomes a warning."""
    try:
        return stage()
    except Exception as error:
        warnings.append(Warning(rule, f"{type(error).__name__}: {error}"))
        return default


def _bare(source: SourceText, warnings: list[Warning]) -> Letter:
    """The text without facts."""
    lines = split_lines(source.text)
    empty: tuple[list[Paragraph], list[Repair]] = ([], [])
    listed, repairs = _guarded(
        "part-not-read", warnings, lambda: paragraphs(source, blocks(lines, 0, len(lines), {}, {}), False), empty
    )
    part = Part("letter", None, "text", None, None, None, Span(0, len(source.raw)), paragraphs=tuple(listed))
    return bare(source, (part,), repairs, warnings)


def _read(source: SourceText, warnings: list[Warning]) -> Letter:
    lines = with_whole_words(split_lines(source.text))
    title = _guarded("title-absent", warnings, lambda: find_title(lines, _front(lines)), None)
    lines, headings = with_headings(lines, title.last if title else 0)
    listed = sections(lines, headings)
    cover = read_cover(source, lines, title, listed[0].limit)
    if title and title.dated is None and (cover.dated or cover.document_date):
        # Names of States hold for a time: the title is read again for the date that stands elsewhere.
        title = read_title(lines, title.first, title.last, cover.dated or cover.document_date) or title
        cover = read_cover(source, lines, title, listed[0].limit)
    start = title.last if title else cover.head_limit
    found, nameless = find_blocks(lines, start, listed[0].limit, len(title.sender.states) if title else 1)
    if title and title.kind in _UNSIGNED:
        found = [block for block in found if block.marked]
    own = first_hand(lines, found)
    listed = with_implied(lines, listed, own, start, len(own) < len(found))
    found = own
    reads = [_cover_part(source, lines, cover, found, len(nameless), listed)]
    for section, following in zip(listed[1:], [*listed[2:], None], strict=False):
        reads.append(_attached(source, lines, section, following, cover, warnings))
    return assemble(source, lines, cover, reads, warnings)


def _front(lines: list[Line]) -> int:
    """Index of the first mark of signature or part heading: the document's title stands before it."""
    for index, line in enumerate(lines):
        if line.text and (marks_in(line) or part_heading(lines, index, len(lines))):
            return index
    return len(lines)


def _cover_part(
    source: SourceText, lines: list[Line], cover: Cover, found: list[Block], nameless: int, listed: list[Section]
) -> PartRead:
    roles: dict[int, ParagraphRole] = {}
    groups: dict[int, int] = {}
    title = cover.title
    for index in range(cover.head_limit):
        heads_request = lines[index].text.lower().startswith("request for the inclusion")
        roles[index] = "heading" if heads_request else "masthead"
    if title:
        _mark(roles, groups, title.first, title.last, "title", 1)
    _mark_signatures(lines, roles, groups, found)
    end = listed[1].first if len(listed) > 1 else len(lines)
    texts, repairs = paragraphs(source, blocks(lines, 0, end, roles, groups), False)
    span = Span(0, _part_end(source, lines, listed, 0))
    language = next((fact for fact in cover.facts if fact.field == "original_language"), None)
    dated = next((fact for fact in cover.facts if fact.field == "dated"), None)
    part = Part(
        "letter",
        None,
        title.kind if title else "letter",
        title.text if title else None,
        cover.dated,
        language.value if language else None,
        span,
        title_span(source, title, 0, title.end) if title else None,
        dated.span if dated else None,
        language.span if language else None,
        None,
        tuple(texts),
    )
    signed = signatures(source, "letter", found, _cover_backing(source, cover), cover.dated or cover.document_date)
    return PartRead(part, signed, repairs, nameless)


def _cover_backing(source: SourceText, cover: Cover) -> Backing:
    if cover.title or cover.letterhead is None or cover.letterhead.sender_state is None:
        return backing_of_title(source, cover.title)
    state = cover.letterhead.sender_state
    printed = source.text[state.start : state.end]
    return Backing(None, state.value, printed, "text", source.raw_span(state.start, state.end))


def _attached(
    source: SourceText,
    lines: list[Line],
    section: Section,
    following: Section | None,
    cover: Cover,
    warnings: list[Warning],
) -> PartRead:
    limit = following.first if following else len(lines)
    read = _guarded(
        "part-not-read", warnings, lambda: _read_attached(source, lines, section, limit, following, cover), None
    )
    return read or _plain_part(source, lines, section, limit, following)


def _plain_part(
    source: SourceText, lines: list[Line], section: Section, limit: int, following: Section | None
) -> PartRead:
    texts, repairs = paragraphs(source, blocks(lines, section.first, limit, {}, {}), False)
    span = _span(source, lines, section, following)
    return PartRead(
        Part(section.label, section.parent, "text", None, None, None, span, paragraphs=tuple(texts)), [], repairs, 0
    )


def _read_attached(
    source: SourceText, lines: list[Line], section: Section, limit: int, following: Section | None, cover: Cover
) -> PartRead:
    head = read_head(lines, section.body, limit)
    start = max([section.body, *(last for _, last in head.titles), *(index + 1 for index in head.headings)])
    found, nameless = find_blocks(lines, start, limit, len(head.letter.sender.states) if head.letter else 1)
    if head.letter is None or head.letter.kind in _UNSIGNED:
        found = [block for block in found if block.marked]
    roles: dict[int, ParagraphRole] = {}
    groups: dict[int, int] = {}
    _mark(roles, groups, section.first, section.body, "heading", 1)
    for index in head.headings:
        roles[index] = "heading"
    for number, (first, last) in enumerate(head.titles, 2):
        _mark(roles, groups, first, last, "title", number)
    _mark_signatures(lines, roles, groups, found)
    texts, repairs = paragraphs(
        source, blocks(lines, section.first, limit, roles, groups), head.kind == "draft resolution"
    )
    part = _part(source, lines, section, following, head, texts, bool(found))
    on = part.dated or cover.dated or cover.document_date
    backing = _backing(source, head, texts, on)
    signed = signatures(source, section.label, found, backing, on)
    return PartRead(part, signed, repairs, len(nameless))


def _mark(
    roles: dict[int, ParagraphRole], groups: dict[int, int], first: int, last: int, role: ParagraphRole, group: int
) -> None:
    for index in range(first, last):
        roles[index] = role
        groups[index] = group


def _mark_signatures(
    lines: list[Line], roles: dict[int, ParagraphRole], groups: dict[int, int], found: list[Block]
) -> None:
    """One paragraph for each block; signatures side by side share one."""
    for block in found:
        for index in range(block.first, block.last):
            if not (is_footnote(lines[index].text) or is_furniture(lines[index].text)):
                roles[index] = "signature"
                groups[index] = -1 - block.first


def _part(
    source: SourceText,
    lines: list[Line],
    section: Section,
    following: Section | None,
    head: Head,
    texts: list[Paragraph],
    signed: bool,
) -> Part:
    letter = head.letter
    title = letter.text if letter else head.title.value if head.title else None
    span_title = None
    if letter:
        span_title = title_span(source, letter, 0, letter.end)
    elif head.title:
        span_title = source.raw_span(head.title.start, head.title.end)
    dated, dated_span = None, None
    if letter and letter.dated:
        dated, dated_span = letter.dated, title_span(source, letter, letter.date_start, letter.date_end)
    elif place := _own_day(lines, section, following, head):
        dated, dated_span = place.value, source.raw_span(place.start, place.end)
    language = head.language
    return Part(
        section.label,
        section.parent,
        head.kind or _kind(texts, signed),
        title,
        dated,
        language.value if language else None,
        _span(source, lines, section, following),
        span_title,
        dated_span,
        source.raw_span(language.start, language.end) if language else None,
        source.raw_span(lines[section.first].start, lines[section.first].end) if section.body > section.first else None,
        tuple(texts),
    )


def _own_day(lines: list[Line], section: Section, following: Section | None, head: Head) -> Place | None:
    """The day printed above the text, in its closing formula or in its title."""
    limit = following.first if following else len(lines)
    return head.dated or closing_date(lines, section.body, limit) or title_date(head.title)


def _kind(texts: list[Paragraph], signed: bool) -> str:
    """Without a title: a letter calls itself so ("this letter")."""
    if any(_SALUTATION.match(one.text) for one in texts if one.role == "text"):
        return "letter"
    if any("this letter" in one.text or "the present letter" in one.text for one in texts if one.role == "text"):
        return "letter"
    return "text"


def _backing(source: SourceText, head: Head, texts: list[Paragraph], on: str | None) -> Backing:
    if head.letter:
        return backing_of_title(source, head.letter)
    for basis, paragraph in _collective_places(texts):
        found = collective_backing(paragraph.text)
        if found:
            office, start, end = found
            return Backing(office, None, None, basis, raw_span(paragraph.offsets, start, end))
    return authority_backing(texts, on)


def _collective_places(texts: list[Paragraph]) -> list[tuple[PrintedIn, Paragraph]]:
    first = next((one for one in texts if one.role == "text"), None)
    titles: list[tuple[PrintedIn, Paragraph]] = [("title", one) for one in texts if one.role == "title"]
    return [*titles, ("text", first)] if first else titles


def _part_end(source: SourceText, lines: list[Line], listed: list[Section], number: int) -> int:
    if number + 1 >= len(listed):
        return len(source.raw)
    return source.raw_span(lines[listed[number + 1].first].start, lines[listed[number + 1].first].start).start


def _span(source: SourceText, lines: list[Line], section: Section, following: Section | None) -> Span:
    start = source.raw_span(lines[section.first].start, lines[section.first].start).start
    end = (
        source.raw_span(lines[following.first].start, lines[following.first].start).start
        if following
        else len(source.raw)
    )
    return Span(start, max(start, end))
