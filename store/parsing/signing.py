"""Where signatures stand in a part: blocks of mark, name and role lines, one under another or side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from store.parsing.by_party import hands_by_party
from store.parsing.columns import cells, distribute, signature_cells
from store.parsing.lines import Line, next_text, previous_text
from store.parsing.marks import CLOSING_FIRST, is_closing, marks_in
from store.parsing.names import NameFound, looks_like_name, name_at
from store.parsing.offices import RANK, office_at
from store.parsing.rolelines import (
    CAPACITY,
    FOR,
    ROLE_LENGTH,
    ROLE_LINES,
    Block,
    Heading,
    ends_block,
    looks_like_prose,
    role_lines,
    same_line,
    state_of,
    without_article,
)
from store.places import state_named

_BRACKET: Final = re.compile(r"[\s,]*\(([^()]{3,70})\)")
_ADDRESS: Final = re.compile(r"(?:H\.\s?E\.|His\s+Excellency|Her\s+Excellency|New\s+York|NEW\s+YORK|United\s+Nations$)")


def find_blocks(lines: list[Line], first: int, limit: int, expected: int = 1) -> tuple[list[Block], list[int]]:
    """Signature blocks in ``lines[first:limit]`` and the lines where a mark stands without a name.

    ``expected`` is the number of States in the title: with more of them than marks, blocks of name and office
    below a marked one count too. Without any mark a last block of name and office counts.
    """
    blocks: list[Block] = []
    nameless: list[int] = []
    index = first
    while index < limit:
        if not lines[index].text or not marks_in(lines[index]):
            index += 1
            continue
        found = _blocks_at(lines, index, first, limit)
        if not found:
            nameless.append(index)
        blocks.extend(found)
        index = max([index + 1, *(block.last for block in found)])
    if blocks and len(blocks) < expected:
        blocks.extend(_unmarked_run(lines, blocks[-1].last, limit, expected - len(blocks)))
    elif not blocks and not nameless:
        blocks.extend(hands_by_party(lines, first, limit) or _unmarked(lines, first, limit))
    return blocks, nameless


def _blocks_at(lines: list[Line], index: int, first: int, limit: int) -> list[Block]:
    side_by_side = signature_cells(lines[index])
    if side_by_side:
        return list(_column_blocks(lines, index, limit, side_by_side, first))
    start, end = marks_in(lines[index])[0]
    block = _single(lines, index, limit, start, end)
    if block is None:
        return []
    heading, top = _heading_before(lines[index], start), index
    if heading is None:
        heading, top = _heading_above(lines, index, first)
    if heading and block.heading is None:
        block = block._replace(heading=heading, start=heading.start, first=top)
    return [block]


def _single(lines: list[Line], index: int, limit: int, start: int, end: int) -> Block | None:
    line = lines[index]
    here, position = line, end
    if not line.text[end:].strip(" .:,_*"):
        here_index = next_text(lines, index + 1, limit)
        if here_index >= limit or here_index - index > 3 or ends_block(lines, here_index, limit):
            return None
        here, position, index = lines[here_index], 0, here_index
    found = name_at(here.text, position)
    if found is None:
        return None
    tail = same_line(here, found)
    heading = _state_behind(here, found) if not tail else None
    role, last = role_lines(lines, index + 1, limit, tail, marked=True)
    pieces = [*tail, *role]
    stop = pieces[-1].end if pieces else heading.end if heading else here.start + found.end
    mark_start = line.start + start
    return Block(
        found.name,
        mark_start,
        here.start + found.end,
        mark_start,
        stop,
        tuple(pieces),
        heading,
        True,
        min(index, _index_of(lines, line, index)),
        last,
    )


def _state_behind(line: Line, found: NameFound) -> Heading | None:
    """The State in brackets behind a name: "(Signed) A. Name (Canada)"."""
    bracket = _BRACKET.match(line.text, found.end)
    state = state_named(bracket[1].strip()) if bracket else None
    if bracket is None or state is None:
        return None
    return Heading(bracket[1].strip(), state, line.start + bracket.start(), line.start + bracket.end())


def _index_of(lines: list[Line], line: Line, index: int) -> int:
    while index > 0 and lines[index].start > line.start:
        index -= 1
    return index


def _heading_before(line: Line, mark: int) -> Heading | None:
    """For whom the mark stands, before it on its line: "For Bolivia: (Signed) A. Name"."""
    lead = FOR.match(line.text)
    printed = line.text[lead.end() : mark].strip(" :.,-–—") if lead else ""
    if lead is None or not printed or len(printed) >= _LONGEST_HEADING:
        return None
    return Heading(printed, state_of(printed), line.start, line.start + mark)


_LONGEST_HEADING: Final = 80


def _heading_above(lines: list[Line], index: int, first: int) -> tuple[Heading | None, int]:
    """The State or "For the ..." right above a mark."""
    above = previous_text(lines, index - 1, first)
    if above < first or index - above > 3 or marks_in(lines[above]):
        return None, index
    line = lines[above]
    capacity = CAPACITY.match(line.text)
    lead = FOR.match(line.text, capacity.end() if capacity else 0)
    begin = lead.end() if lead else 0
    if not lead and line.text.endswith(".") and above > first and _runs_on(lines[above - 1].text):
        return None, index
    if not lead and line.text.lower().startswith("the "):
        begin = 4
    printed = line.text[begin:].rstrip(" :.")
    state = (state_of(printed) if lead else state_named(printed)) if len(printed) < 80 else None
    if state is None and not (lead and printed and len(printed) < 80):
        return None, index
    return Heading(printed, state, line.start, line.end), above


def _runs_on(text: str) -> bool:
    """Whether a sentence goes on below the line: the name of a State there is its last word, and no heading."""
    return bool(text) and text[-1] not in ".:;!?"


def _column_blocks(lines: list[Line], index: int, limit: int, columns: list[Line], first: int) -> Iterator[Block]:
    pieces: list[list[Line]] = [[] for _ in columns]
    for number, column in enumerate(columns):
        spans = marks_in(column)
        rest = column.text[spans[0][1] :] if spans else column.text
        lead = len(column.text) - len(rest.lstrip())
        if rest.strip():
            pieces[number].append(Line(rest.strip(), column.start + lead, column.end, column.column + lead))
    last = _column_rows(lines, index + 1, limit, columns, pieces)
    top, headings = _column_headings(lines, index, first, len(columns))
    for number, column in enumerate(columns):
        if not pieces[number]:
            continue
        head, *role = pieces[number]
        found = name_at(head.text)
        if found is None:
            continue
        tail = same_line(head, found)
        role = [*tail, *role]
        stop = max([head.start + found.end, *(piece.end for piece in role)])
        # A name below its mark stands in a row with its neighbours': it is quoted alone.
        begin = column.start if head.start < column.end else head.start + found.start
        yield Block(
            found.name,
            begin,
            head.start + found.end,
            column.start,
            stop,
            tuple(role),
            headings[number] if headings else None,
            True,
            top,
            last,
        )


def _column_rows(lines: list[Line], index: int, limit: int, columns: list[Line], pieces: list[list[Line]]) -> int:
    rows = 0
    last = index
    while rows < ROLE_LINES:
        following = next_text(lines, index, limit)
        if following >= limit or following - index > 1 or ends_block(lines, following, limit):
            break
        line = lines[following]
        if following > index and not (len(cells(line)) > 1 or office_at(line.text) or RANK.match(line.text)):
            break
        if looks_like_prose(line.text) and len(cells(line)) < 2:
            break
        for number, cell in distribute(line, columns):
            pieces[number].append(cell)
        rows += 1
        index = last = following + 1
    return last


def _column_headings(lines: list[Line], index: int, first: int, count: int) -> tuple[int, list[Heading]]:
    """Index of the line where the headings of the columns begin, and the headings; none where one is no heading."""
    headings: list[Heading] = []
    top, stacks = _stacks_above(lines, index, first, count)
    for stack in stacks:
        whole = " ".join(cell.text for cell in stack)
        printed = FOR.sub("", whole, count=1).rstrip(" :.")
        state = state_of(without_article(printed)) if FOR.match(whole) else state_named(without_article(printed))
        if state is None and not FOR.match(whole):
            return index, []
        headings.append(Heading(printed, state, stack[0].start, stack[0].end))
    return top, headings


def _stacks_above(lines: list[Line], index: int, first: int, count: int) -> tuple[int, list[list[Line]]]:
    """Index of the topmost line of the headings right above the marks, and the cells of each column."""
    last = previous_text(lines, index - 1, first)
    if last < first or index - last > 2:
        return index, []
    top = last
    while top > max(first, last - _HEADING_LINES + 1) and not FOR.match(lines[top].text) and lines[top - 1].text:
        top -= 1
    if not FOR.match(lines[top].text):
        top = last
    columns = cells(lines[top])
    if len(columns) != count or any(marks_in(line) for line in lines[top : last + 1]):
        return index, []
    stacks: list[list[Line]] = [[] for _ in columns]
    for line in lines[top : last + 1]:
        for number, cell in distribute(line, columns):
            stacks[number].append(cell)
    return top, stacks


_HEADING_LINES: Final = 3


def _unmarked_run(lines: list[Line], index: int, limit: int, most: int) -> Iterator[Block]:
    """Blocks of name and office below a marked one."""
    while most > 0:
        index = next_text(lines, index, limit)
        block = _plain_block(lines, index, limit)
        if block is not None:
            yield block
            index = block.last
        elif index < limit and office_at(lines[index].text) and len(lines[index].text) <= ROLE_LENGTH:
            _, index = role_lines(lines, index, limit, [])  # a role whose name was lost
        else:
            return
        most -= 1


def _plain_block(lines: list[Line], index: int, limit: int) -> Block | None:
    if index + 1 >= limit or not looks_like_name(lines[index].text):
        return None
    found = name_at(lines[index].text)
    role, last = role_lines(lines, index + 1, limit, [])
    if found is None or not role or not (office_at(role[0].text) or RANK.match(role[0].text)):
        return None
    line = lines[index]
    begin = line.start + found.start
    return Block(found.name, begin, line.start + found.end, begin, role[-1].end, tuple(role), None, False, index, last)


def _unmarked(lines: list[Line], first: int, limit: int) -> list[Block]:
    """A signature without a mark: the last short block of the part, a name with an office under it."""
    for index in range(first, limit):
        if lines[index].text[:1] in CLOSING_FIRST and is_closing(lines[index].text):
            following = next_text(lines, index + 1, limit)
            found = name_at(lines[following].text) if following < limit else None
            if found and looks_like_name(lines[following].text) and not _ADDRESS.search(lines[following].text):
                role, last = role_lines(lines, following + 1, limit, [])
                begin = lines[following].start + found.start
                end = lines[following].start + found.end
                stop = role[-1].end if role else end
                return [Block(found.name, begin, end, begin, stop, tuple(role), None, False, following, last)]
    for index in range(limit - 2, max(first, limit - 14), -1):
        if lines[index].text and not lines[index - 1].text and not _ADDRESS.search(lines[index].text):
            block = _plain_block(lines, index, limit)
            if (
                block
                and next_text(lines, block.last, limit) >= limit
                and block.role[0].text.lower() != "secretary-general"
            ):
                return [block]
    return []
