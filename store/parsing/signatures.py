"""Signature blocks -> signatures: rank, office and State from the block, else from the title or text of the part."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from store.letters import PrintedIn, Signature, Span
from store.parsing.honorifics import MILITARY_RANK
from store.parsing.lines import Line, join
from store.parsing.names import family_name
from store.parsing.offices import RANK, find_office
from store.parsing.rolelines import Block, is_called
from store.parsing.roles import NO_ROLE, Role, read_role
from store.parsing.standins import own_lines
from store.parsing.title import Title
from store.places import state_named
from store.reading.offsets import compose, raw_span
from store.reading.source import SourceText

_COLLECTIVE: Final = re.compile(
    r"\b(?:we,\s+|(?:of|by)\s+)the\s+(?P<office>heads\s+of\s+(?:state(?:\s+(?:and|or)(?:\s+of)?\s+government)?|government|delegation)|"
    r"presidents|ministers\s+(?:for|of)\s+(?:foreign|external)\s+affairs|foreign\s+ministers|prime\s+ministers|"
    r"permanent\s+representatives)\b",
    re.IGNORECASE,
)


class Backing(NamedTuple):
    """What a part says of its author outside the signature block; spans lead to the raw text."""

    office: str | None = None
    state: str | None = None
    state_printed: str | None = None
    basis: PrintedIn | None = None
    span: Span | None = None


NO_BACKING: Final = Backing()


def backing_of_title(source: SourceText, title: Title | None) -> Backing:
    """Office (where the title names one kind only) and State (where it names one only) of a letter's title."""
    if title is None:
        return NO_BACKING
    sender = title.sender
    office = sender.role if sender.roles <= 1 and not (sender.role or "").endswith("Mission") else None
    state = sender.states[0] if len(sender.states) == 1 else None
    if not (office or state):
        return NO_BACKING
    start = sender.role_start
    end = sender.states[-1].end if sender.states else sender.role_end
    offsets = compose(title.joined.offsets, source.offsets)
    span = raw_span(offsets, min(start, end), max(start, end))
    return Backing(office, state.state if state else None, state.printed if state else None, "title", span)


def collective_backing(text: str) -> tuple[str, int, int] | None:
    """The office all signatories share ("We, the heads of State of the parties to ..."), with its place in ``text``."""
    found = _COLLECTIVE.search(text)
    if found is None:
        return None
    office = " ".join(found["office"].split())
    named = find_office(office.title().replace(" Of ", " of ").replace(" And ", " and ").replace(" For ", " for "))
    return (named.name if named else office, found.start("office"), found.end("office"))


def signatures(
    source: SourceText, part: str, blocks: Sequence[Block], backing: Backing, on: str | None
) -> list[Signature]:
    """Signatures of one part in printed order; what neither block nor title prints is None."""
    return [_signature(source, part, number, block, backing, on, len(blocks)) for number, block in enumerate(blocks, 1)]


def _signature(
    source: SourceText, part: str, number: int, block: Block, backing: Backing, on: str | None, count: int
) -> Signature:
    own, stands_in = own_lines(block.role)
    role = read_role(join(own).text, on) if own else NO_ROLE
    if own and not (role.office or role.state):
        role = role._replace(office=_called(own))
    if stands_in:
        backing = backing._replace(office=None)
    state, printed, state_basis = _state(block, role, backing, count, on)
    office, office_basis = _office(role, backing, count, block)
    name_span = _with_emphasis(source.raw, source.raw_span(block.name_start, block.name_end))
    used = backing.span if "title" in (office_basis, state_basis) or "text" in (office_basis, state_basis) else None
    return Signature(
        part=part,
        ordinal=number,
        name=block.name,
        family_name=_in_bold(source.raw, name_span, block.name) or family_name(block.name),
        rank=role.rank or _rank_before(source, block),
        office=office,
        office_basis=office_basis,
        state=state,
        state_printed=printed,
        state_basis=state_basis,
        span=_with_emphasis(source.raw, source.raw_span(block.start, block.end)),
        name_span=name_span,
        basis_span=used,
    )


def _in_bold(raw: str, span: Span, name: str) -> str | None:
    """The family name where it alone is set in bold, as documents do since 2000: "Rodrigo **Zeledón Quirós**"."""
    found = _BOLD.search(raw, *span)
    bold = " ".join(found[1].split()) if found else ""
    return bold if bold and bold != name and bold in name else None


_BOLD: Final = re.compile(r"\*\*([^*]{2,60})\*\*")


def with_one_family_name(signed: Sequence[Signature]) -> tuple[Signature, ...]:
    """What bold shows to be a family name is that wherever the same name signs in the document."""
    families = in_bold(signed)
    known = ((one, families.get(one.name.casefold(), one.family_name)) for one in signed)
    return tuple(one if one.family_name == family else one._replace(family_name=family) for one, family in known)


def in_bold(signed: Sequence[Signature]) -> dict[str, str]:
    """Family names that only the setting of a signature tells, by the whole name and by themselves."""
    shown = [one for one in signed if one.name and one.family_name != family_name(one.name)]
    return {key.casefold(): one.family_name for one in shown for key in (one.name, one.family_name)}


def _rank_before(source: SourceText, block: Block) -> str | None:
    """The military rank in front of the name: "(Signed) Colonel A. Name"."""
    before = source.text[block.name_start : block.name_end].removesuffix(block.name)
    found = _RANK_BEFORE.search(before)
    return " ".join(found["rank"].split()) if found else None


_RANK_BEFORE: Final = re.compile(rf"\b{MILITARY_RANK}\.?\s*(?:\([A-Z][a-z]+\.?\)\s*)?$")


def _called(lines: Sequence[Line]) -> str | None:
    """The post in the lines' own words ("Inspector, Officer in charge"), where each says what the signer is."""
    texts = [line.text.strip("*_ ,;") for line in lines]
    return ", ".join(texts) if all(is_called(text) and not RANK.match(text) for text in texts) else None


def _with_emphasis(raw: str, span: Span) -> Span:
    """The range with the marks of emphasis that open or close at its ends ("*(Signed)* Name", "(Signed) **Name**")."""
    start, end = span
    while start > 0 and raw[start - 1] in "*_" and span.start - start < 3:
        start -= 1
    if start < span.start or raw.count("*", start, end) % 2 or raw.count("**", start, end) % 2:
        while end < len(raw) and raw[end] in "*_" and end - span.end < 3:
            end += 1
    return Span(start, end)


def _state(
    block: Block, role: Role, backing: Backing, count: int, on: str | None
) -> tuple[str | None, str | None, PrintedIn | None]:
    if role.state:
        return role.state, role.state_printed, "block"
    if block.heading:
        # The name that the State had when it signed.
        return state_named(block.heading.printed, on) or block.heading.state, block.heading.printed, "block"
    if backing.state and count == 1:
        return backing.state, backing.state_printed, backing.basis
    return None, None, None


def _office(role: Role, backing: Backing, count: int, block: Block) -> tuple[str | None, PrintedIn | None]:
    if role.office:
        return role.office, "block"
    # Several hands below one State's title: which of them holds the office is not said.
    if backing.office and (count == 1 or backing.state is None):
        return backing.office, backing.basis
    return None, None
