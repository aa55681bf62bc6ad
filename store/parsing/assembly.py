"""Parts and facts -> the Letter: what the document as a whole says, its stable name, its warnings."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final, NamedTuple

from store.letters import AgendaItem, Fact, Letter, Part, Repair, Signature, Span, Warning
from store.parsing.announced_kinds import with_announced_kinds
from store.parsing.authored import with_authors, with_sender
from store.parsing.cover import Cover
from store.parsing.findings import find_facts
from store.parsing.items import (
    footnote_symbol,
    masthead_items,
    merge_items,
    requested_items,
    requested_organs,
    requested_session,
)
from store.parsing.lines import Line
from store.parsing.oracles import check_dates, check_items, check_parts, check_signatures, confidence
from store.parsing.parts import ANNOUNCING, announced
from store.parsing.passages import Passage, passages
from store.parsing.signatures import with_one_family_name
from store.reading.source import SourceText

_ORGAN_OF_SYMBOL: Final = {"A": "General Assembly", "S": "Security Council", "E": "Economic and Social Council"}
_SESSION_IN_SYMBOL: Final = re.compile(r"A/(?:(?:C\.\d|SPC|BUR)/)?(\d{2})/|A/S-(\d{1,2})/|A/ES-(\d{1,2})/")
_NO_SLUG: Final = re.compile(r"[^a-z0-9]+")
_SLUG_LENGTH: Final = 60


class PartRead(NamedTuple):
    """One part with what was read together with it."""

    part: Part
    signatures: list[Signature]
    repairs: list[Repair]
    nameless: int
    """Marks of signature without a readable name."""


def assemble(
    source: SourceText, lines: list[Line], cover: Cover, reads: Sequence[PartRead], warnings: list[Warning]
) -> Letter:
    """The letter as one value."""
    parts = tuple(read.part for read in reads)
    signed = with_one_family_name([one for read in reads for one in read.signatures])
    facts = list(cover.facts)
    facts.extend(_symbol_organs(facts))
    values = _Values(facts)
    dated = values.first("dated") or values.first("document_date")
    read = passages(parts, dated)
    parts = with_announced_kinds(parts, read)
    facts.extend(_requested_facts([passage for passage in read if passage.part == "letter"], facts))
    facts.extend(_signed_sender(facts, [one for one in signed if one.part == "letter"]))
    facts.extend(_part_facts(parts))
    values = _Values(facts)
    items, titles = _items(source, lines, cover, parts, read, values.number("session"))
    warnings.extend(_warnings(cover, parts, read, values, signed, items, titles, sum(one.nameless for one in reads)))
    body = find_facts(parts, read, signed, warnings)
    signed, body["persons"] = with_authors(signed, body["persons"])
    body["persons"] = with_sender(body["persons"], facts, parts[0], dated)
    kind = cover.title.kind if cover.title else "letter"
    return Letter(
        slug=slug_of(source.name, dated, values.all("sender_state"), values.first("sender_role")),
        file=source.name,
        kind=kind,
        symbol=values.first("symbol"),
        other_symbols=values.all("other_symbol"),
        title=values.first("title"),
        dated=values.first("dated"),
        document_date=values.first("document_date"),
        organs=values.all("organ"),
        sender_states=values.all("sender_state"),
        sender_role=values.first("sender_role"),
        addressees=values.all("addressee"),
        original_language=values.first("original_language"),
        session=values.number("session"),
        parts=parts,
        facts=tuple(facts),
        signatures=signed,
        agenda_items=tuple(items),
        repairs=(*source.repairs, *(repair for read in reads for repair in read.repairs)),
        warnings=tuple(warnings),
        confidence=confidence(warnings),
        **body,
    )


class _Values:
    """Facts of the document, by field."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._values: dict[str, dict[str, None]] = {}
        for fact in facts:
            if fact.part == "letter":
                self._values.setdefault(fact.field, {})[fact.value] = None

    def all(self, field: str) -> tuple[str, ...]:
        return tuple(self._values.get(field, ()))

    def first(self, field: str) -> str | None:
        return next(iter(self._values.get(field, ())), None)

    def number(self, field: str) -> int | None:
        value = self.first(field)
        return int(value) if value and value.isdigit() else None


def _symbol_organs(facts: Sequence[Fact]) -> list[Fact]:
    """Organ and session as the document's own symbol gives them, where no line does."""
    out: list[Fact] = []
    known = {fact.value for fact in facts if fact.field == "organ"}
    for fact in facts:
        if fact.field in ("symbol", "other_symbol"):
            organ = _ORGAN_OF_SYMBOL.get(fact.value.split("/")[0])
            if organ and organ not in known:
                known.add(organ)
                out.append(Fact("organ", organ, fact.span))
    if "session" not in {fact.field for fact in facts}:
        for fact in facts:
            found = _SESSION_IN_SYMBOL.match(fact.value) if "symbol" in fact.field else None
            if found:
                return [*out, Fact("session", str(int(found[1] or found[2] or found[3])), fact.span)]
    return out


def _requested_facts(cover: Sequence[Passage], facts: Sequence[Fact]) -> list[Fact]:
    """Organs and session as the request for circulation names them, where masthead and symbol are silent."""
    fields = {fact.field for fact in facts}
    out: list[Fact] = []
    if "organ" not in fields:
        out.extend(Fact("organ", name, span) for name, span in requested_organs(cover))
    session = requested_session(cover) if "session" not in fields else None
    if session:
        out.append(Fact("session", str(session[0]), session[1]))
    return out


def _signed_sender(facts: Sequence[Fact], signed: Sequence[Signature]) -> list[Fact]:
    """Sender from the only signature, where the title is missing or lost it."""
    fields = {fact.field for fact in facts}
    out: list[Fact] = []
    if len(signed) != 1:
        return out
    (one,) = signed
    roles = next((fact.value for fact in facts if fact.field == "sender_role"), None)
    if (
        one.state
        and one.state_basis == "block"
        and "sender_state" not in fields
        and one.office
        and roles in (None, one.office)
    ):
        out.append(Fact("sender_state", one.state, one.span))
    if one.office and one.office_basis == "block" and "sender_role" not in fields:
        out.append(Fact("sender_role", one.office, one.span))
    return out


def _part_facts(parts: Sequence[Part]) -> list[Fact]:
    """Footnotes of all parts."""
    return [
        Fact("footnote", paragraph.text, paragraph.span, part.label)
        for part in parts
        for paragraph in part.paragraphs
        if paragraph.role == "footnote"
    ]


def _items(
    source: SourceText,
    lines: list[Line],
    cover: Cover,
    parts: Sequence[Part],
    read: Sequence[Passage],
    session: int | None,
) -> tuple[list[AgendaItem], int]:
    footnote = footnote_symbol(parts[0].paragraphs)
    printed, titles = masthead_items(source, lines, cover.masthead, cover.head_limit, session, footnote)
    return merge_items(printed, requested_items(read)), titles


def _warnings(
    cover: Cover,
    parts: Sequence[Part],
    read: Sequence[Passage],
    values: _Values,
    signed: Sequence[Signature],
    items: Sequence[AgendaItem],
    titles: int,
    nameless: int,
) -> list[Warning]:
    out: list[Warning] = []
    head = cover.masthead
    if not (head.organs or head.symbols or head.distribution or head.session):
        out.append(Warning("masthead-absent", "no masthead stands above the title"))
    for field, rule in (("dated", "date-absent"), ("addressee", "addressee-absent"), ("sender_role", "sender-absent")):
        if values.first(field) is None:
            out.append(Warning(rule, f"no {rule.removesuffix('-absent')} is printed"))
    if cover.title is None:
        out.append(Warning("title-absent", "no title of a letter is printed"))
    session = next((fact.value for fact in cover.facts if fact.field == "session"), None)
    special = bool(head.session and cover.special)
    out.extend(
        check_dates(values.first("dated"), values.first("document_date"), int(session) if session else None, special)
    )
    kind = cover.title.kind if cover.title else "letter"
    roles = cover.title.sender.roles if cover.title else 0
    out.extend(check_signatures(values.all("sender_state"), signed, kind, nameless, roles))
    promised = [label for one in read if one.cues & ANNOUNCING and one.role == "text" for label in announced(one.text)]
    out.extend(check_parts(list(dict.fromkeys(promised)), parts))
    out.extend(check_items([item for item in items if item.part == "letter"], titles))
    return out


def slug_of(file: str, dated: str | None, states: Sequence[str], role: str | None) -> str:
    """Date and sender; the file's stem where either is missing."""
    sender = " ".join(states) if len(states) < 3 else f"{states[0]} and {len(states) - 1} more"
    sender = sender or role or ""
    if not dated or not sender:
        return stem(file)
    return f"{dated}-{_plain(sender)[:_SLUG_LENGTH].strip('-')}"


def stem(file: str) -> str:
    """A file's name without its ending, fit for a slug."""
    name = file.rpartition(".")[0] or file
    return _plain(name) or "letter"


def _plain(text: str) -> str:
    folded = text
    if not text.isascii():
        folded = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return _NO_SLUG.sub("-", folded.casefold()).strip("-")


def bare(source: SourceText, parts: tuple[Part, ...], repairs: Sequence[Repair], warnings: Sequence[Warning]) -> Letter:
    """The text without facts: what is left when reading failed."""
    return Letter(
        slug=stem(source.name), file=source.name, kind="letter", symbol=None, other_symbols=(), title=None, dated=None,
        document_date=None, organs=(), sender_states=(), sender_role=None, addressees=(), original_language=None,
        session=None, parts=parts or (Part("letter", None, "text", None, None, None, Span(0, len(source.raw))),),
        repairs=(*source.repairs, *repairs), warnings=tuple(warnings), confidence=confidence(warnings),
    )  # fmt: skip
