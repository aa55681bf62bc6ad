"""Agenda items of a letter: from the masthead and from the request for circulation, with list, session and title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from store.letters import AgendaItem, Paragraph, Span
from store.parsing.agenda import REQUESTING, ItemsFound, find_items, is_request
from store.parsing.furniture import is_footnote, is_furniture
from store.parsing.lines import Line, join
from store.parsing.masthead import OPEN_ENDS, Masthead, find_organs, find_session, is_organ_line
from store.parsing.passages import Passage
from store.reading.offsets import compose, raw_span
from store.reading.source import SourceText

_YEAR: Final = re.compile(r"\byear$", re.IGNORECASE)
_FOOTNOTE_SYMBOL: Final = re.compile(r"\*+\s*(?P<symbol>[AES]/[^;]{2,60}?)\.?$")


def masthead_items(
    source: SourceText, lines: list[Line], head: Masthead, limit: int, session: int | None, footnote: str | None
) -> tuple[list[AgendaItem], int]:
    """Items of the masthead, and how many item titles stand below them."""
    items: list[AgendaItem] = []
    for found, joined in head.items:
        offsets = compose(joined.offsets, source.offsets)
        for item, begin, end in found.items:
            note = footnote if found.star else None
            items.append(
                AgendaItem("letter", item, found.list_kind, session, None, raw_span(offsets, begin, end), None, note)
            )
    titles = _titles(source, lines, head, limit)
    if titles and len(titles) == len(items):
        items = [replace(item, title=title, title_span=span) for item, (title, span) in zip(items, titles, strict=True)]
    return items, len(titles)


def _titles(source: SourceText, lines: list[Line], head: Masthead, limit: int) -> list[tuple[str, Span]]:
    """Blocks between the items and the letter's title: one for each item, or one line for each."""
    if not head.item_lines:
        return []
    facts = [place.start for place in (*head.organs, *head.symbols, *head.dates, head.session, head.language) if place]
    titles: list[list[Line]] = []
    block: list[Line] = []
    for line in [*lines[head.item_lines[-1] + 1 : limit], Line("", 0, 0, 0)]:
        if line.text and (_in_title(line, facts) or (block and block[-1].text.endswith(OPEN_ENDS))):
            block.append(line)
            continue
        if block:
            titles.append(block)
        block = []
    count = sum(len(found.items) for found, _ in head.items)
    if len(titles) == 1 and 1 < count == len(titles[0]):
        titles = [[line] for line in titles[0]]
    return [(join(one).text, source.raw_span(one[0].start, one[-1].end)) for one in titles]


def _in_title(line: Line, facts: Sequence[int]) -> bool:
    text = line.text
    if len(text) < 5 or text.startswith("Distr") or is_footnote(text) or is_furniture(text) or _YEAR.search(text):
        return False
    if any(line.start <= place < line.end for place in facts) or is_organ_line(text):
        return False
    return not find_items(text) and not find_session(text[:60])


def footnote_symbol(paragraphs: Iterable[Paragraph]) -> str | None:
    """The symbol a starred footnote gives: the list on which the items stand."""
    for paragraph in paragraphs:
        if paragraph.role == "footnote":
            found = _FOOTNOTE_SYMBOL.match(paragraph.text)
            if found:
                return found["symbol"]
    return None


def _requests(read: Iterable[Passage]) -> Iterator[Passage]:
    return (one for one in read if one.cues & REQUESTING and one.role == "text" and is_request(one.text))


def requested_items(read: Iterable[Passage]) -> list[AgendaItem]:
    """Items under which the passages ask to be circulated."""
    return [item for one in _requests(read) for found in find_items(one.text) for item in _items(one, found)]


def _items(passage: Passage, found: ItemsFound) -> list[AgendaItem]:
    return [
        AgendaItem(passage.part, item, found.list_kind, found.session, None, passage.span(begin, end))
        for item, begin, end in found.items
    ]


def merge_items(printed: Sequence[AgendaItem], requested: Sequence[AgendaItem]) -> list[AgendaItem]:
    """Masthead first; the request adds items, and the kind of list where the masthead is silent."""
    out = {(item.part, item.item): item for item in reversed(printed)}
    merged = dict(reversed(out.items()))
    for item in requested:
        known = merged.get((item.part, item.item))
        if known is None:
            merged[item.part, item.item] = item
        elif known.list_kind is None and item.list_kind is not None:
            merged[item.part, item.item] = replace(
                known, list_kind=item.list_kind, session=known.session or item.session
            )
    return list(merged.values())


def requested_organs(cover: Iterable[Passage]) -> list[tuple[str, Span]]:
    """Organs as whose document the letter is to be circulated."""
    out: dict[str, Span] = {}
    for passage in _requests(cover):
        for sentence in passage.paragraph.sentences:
            at = _document_at(sentence.text)
            if at < 0 or not is_request(sentence.text):
                continue
            for place in find_organs(sentence.text[at:]):
                out.setdefault(place.value, raw_span(sentence.offsets, at + place.start, at + place.end))
    return list(out.items())


def _document_at(text: str) -> int:
    """Where a request names its document: "a document of the Council", "a Security Council document"."""
    at = text.lower().find("document")
    if at < 0:
        return at
    before = find_organs(text[max(at - 40, 0) : at])
    return (
        max(at - 40, 0) + before[0].start if before and not text[max(at - 40, 0) + before[-1].end : at].strip() else at
    )


def requested_session(cover: Iterable[Passage]) -> tuple[int, Span] | None:
    """The session named in a request for circulation."""
    for passage in _requests(cover):
        found = find_session(passage.text)
        if found:
            return int(found.value), passage.span(found.start, found.end)
    return None
