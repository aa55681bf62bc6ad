"""Blocks -> paragraphs with number, role and sentences; draft resolutions with preambular and operative verbs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from store.date_forms import MONTHS
from store.letters import Offsets, Paragraph, ParagraphRole, Repair, Sentence, Span
from store.parsing.blocks import BULLETS, NUMBER, PERSON, BlockText, is_labelled
from store.parsing.drafts import opening_verb
from store.parsing.parts import roman_value
from store.reading.offsets import raw_span, slice_offsets
from store.reading.source import SourceText
from store.words import sentence_spans

ENACTING: Final = re.compile(
    r"The\s+(?:General\s+Assembly|Security\s+Council|Economic\s+and\s+Social\s+Council|Commission\s+on\s+Human\s+Rights|"
    r"Human\s+Rights\s+Council|Conference|Council|Committee)\s*,$",
    re.IGNORECASE,
)
_ENACTING_FIRST: Final = frozenset("Tt")
_ACTS: Final = re.compile(r"\b(?!its\b)[a-z]{2,}s\b", re.IGNORECASE)
_RESTART: Final = re.compile(r"(?:I|We)\s+(?:should|would|shall)\b|Please\s+accept|Accept,")
# Made for each paragraph: the constructor that NamedTuple writes takes twice as long.
_new: Final = tuple.__new__
_HEADING_LENGTH: Final = 160
_HEADING_STOPS: Final = frozenset(".:;,!?")
_ROMAN_HEADING: Final = re.compile(r"(?P<mark>[IVX]{1,5}|[A-Z])\.\s+[A-Z]")


def paragraphs(source: SourceText, blocks: Iterable[BlockText], draft: bool) -> tuple[list[Paragraph], list[Repair]]:
    """Paragraphs of one part in order and the joints made. ``draft``: the part is a draft resolution by its heading."""
    listed = list(blocks)
    out: list[Paragraph] = []
    repairs: list[Repair] = []
    state = _State(draft)
    for index, block in enumerate(listed):
        role = _role(block, listed, index)
        number, lead = _number(block) if role == "text" else (None, 0)
        role, number, follow, verb = state.place(block, role, number, block.joined.text[lead:])
        out.append(_paragraph(source, block, len(out) + 1, role, number, follow, verb, lead))
        if block.joined.joints or block.page_joints:
            repairs.extend(_joints(source, block))
    return out, repairs


class _Listing(NamedTuple):
    """A sentence set out in lettered items: the number of the paragraph it stands in, and whether it is at its end."""

    host: str | None
    follow: int
    several: bool
    closed: bool

    def after(self, number: str | None, text: str, last: str | None, follow: int) -> _Listing:
        """As it stands behind a further paragraph; items are ended by semicolons, the last one by a full stop."""
        if number is None or not number.startswith("("):
            return _NOT_LISTED
        inside = last is not None and last.startswith("(")
        host, at = (self.host, self.follow) if inside else (last, follow)
        end = text.rstrip()[-1:]
        several = (self.several and inside) or end == ";" or text.endswith("; and")
        return _Listing(host, at, several, several and end == ".")


_NOT_LISTED: Final = _Listing(None, 1, False, False)


class _State:
    """Where in a numbered text or draft resolution the next block stands."""

    def __init__(self, draft: bool) -> None:
        self.draft = draft
        self.enacted = False
        self.operative = False
        self.number: str | None = None
        self.follow = 1
        self.listing = _NOT_LISTED
        """The items "(a) ...;" that a sentence is set out in, as far as they have been read."""

    def place(
        self, block: BlockText, role: ParagraphRole, number: str | None, text: str
    ) -> tuple[ParagraphRole, str | None, int, str | None]:
        if role != "text":
            if role in ("heading", "signature"):
                self.number, self.enacted, self.operative = None, False, False
            return role, number, 1, None
        if text[:1] in _ENACTING_FIRST and ENACTING.match(text):
            self.enacted, self.operative, self.number = True, False, None
            return "preambular", None, 1, None
        if self.enacted:
            return self._resolution(text, number)
        number, follow = self._follow(number, text)
        return "text", number, follow, None

    def _resolution(self, text: str, number: str | None) -> tuple[ParagraphRole, str | None, int, str | None]:
        verb = opening_verb(text)
        acts = (verb is not None and verb.split()[-1].endswith("s")) or bool(verb and _ACTS.search(verb))
        if number is None and not self.operative and not acts:
            return "preambular", None, 1, verb
        if acts or (number is not None and not number.startswith("(")):
            self.operative = True
        elif not self.operative:
            return "preambular", number, 1, verb
        number, follow = self._follow(number, text)
        return "operative", number, follow, verb

    def _follow(self, number: str | None, text: str) -> tuple[str | None, int]:
        listing, self.listing = self.listing, self.listing.after(number, text, self.number, self.follow)
        if number is not None:
            self.number, self.follow = number, 1
        elif listing.closed and not text[:1].islower():
            # The sentence that was set out in items is at its end: what follows belongs to none of them.
            self.number, self.follow = listing.host, listing.follow + 1 if listing.host else 1
        elif self.number is not None and not _RESTART.match(text):
            self.follow += 1
        else:
            self.number, self.follow = None, 1
        return self.number, self.follow


def _role(block: BlockText, listed: list[BlockText], index: int) -> ParagraphRole:
    if block.role != "text" or block.in_table:
        return block.role
    text = block.joined.text
    if len(text) > _HEADING_LENGTH or text[-1:] in _HEADING_STOPS:
        return "text"
    if ((NUMBER.match(text) or _NAMES_IN_A_ROW.search(text)) and not text.isupper()) or PERSON.match(text):
        return "text"
    if text[:1] in BULLETS or _DATED_ROW.search(text) or _is_under_its_heading(listed, index):
        return "text"
    if _is_one_of_labelled(listed, index):
        return "text"
    if text[:1].islower() or index + 1 >= len(listed) or not any(char.isalpha() for char in text):
        return "text"
    if listed[index + 1].role in ("text", "heading") or text.isupper() or _ROMAN_HEADING.match(text):
        return "heading"
    return "text"


_NAMES_IN_A_ROW: Final = re.compile(r":\s+(?:the\s)?[A-Z][^:;]*,\s(?:the\s)?[A-Z]\w")
""" "Observers: Benin, Kenya and Togo" tells something, though it ends without a full stop."""


_DATED_ROW: Final = re.compile(rf":\s+(?:\d{{1,2}}\s+)?(?:{'|'.join(map(str.capitalize, MONTHS))})\s+[12]\d{{3}}\W?$")
""" "Second round: 21 March 2004*" in a timetable tells a day, and heads nothing."""


def _is_under_its_heading(listed: list[BlockText], index: int) -> bool:
    """ "English and Russian" between "D. Languages" and "E. Officers": a heading of a series heads something."""
    if index == 0 or index + 1 >= len(listed):
        return False
    above = _ROMAN_HEADING.match(listed[index - 1].joined.text)
    below = _ROMAN_HEADING.match(listed[index + 1].joined.text)
    return above is not None and below is not None and _is_next(above["mark"], below["mark"])


def _is_next(mark: str, following: str) -> bool:
    if len(mark) == len(following) == 1 and ord(following) == ord(mark) + 1:
        return True
    return 0 < roman_value(mark) == roman_value(following) - 1


def _is_one_of_labelled(listed: list[BlockText], index: int) -> bool:
    """Whether a line "Auditor: Court of Accounts" has its like right above or below it."""
    beside = [*listed[max(index - 1, 0) : index], *listed[index + 1 : index + 2]]
    return is_labelled(listed[index].joined.text) and any(is_labelled(one.joined.text) for one in beside)


def _number(block: BlockText) -> tuple[str | None, int]:
    """Printed number and the characters it takes."""
    found = NUMBER.match(block.joined.text)
    return (found["number"] or found["letter"], found.end()) if found else (None, 0)


def _paragraph(
    source: SourceText,
    block: BlockText,
    ordinal: int,
    role: ParagraphRole,
    number: str | None,
    follow: int,
    verb: str | None,
    lead: int,
) -> Paragraph:
    text, offsets, _ = block.joined
    offsets = source.to_raw(offsets, block.start, block.end)
    if lead:
        offsets = slice_offsets(offsets, lead, len(text))
        text = text[lead:]
    span = source.raw_span(block.start, block.end)
    sentences = _sentences(text, offsets, block.in_table and text[:1] == "|" and len(text) < _ROW_LENGTH)
    values = (ordinal, role, text, span, offsets, sentences, number, follow, verb)
    return _new(Paragraph, values)


_ROW_LENGTH: Final = 200
"""A row between bars up to this length is told whole: "| Item 3. 2 years |" is no two sentences."""


def _sentences(text: str, offsets: Offsets, whole: bool) -> tuple[Sentence, ...]:
    found = [(0, len(text))] if whole else sentence_spans(text)
    if len(offsets) == 1 and len(found) == 1 and found[0] == (0, len(text)):
        ((_, raw),) = offsets
        return (_new(Sentence, (1, text, _new(Span, (raw, raw + len(text))), ((0, raw),))),)
    spans = enumerate(found, 1)
    if len(offsets) > 1:
        return tuple(
            Sentence(number, text[start:end], raw_span(offsets, start, end), slice_offsets(offsets, start, end))
            for number, (start, end) in spans
        )
    # Most paragraphs run in step with the source.
    ((_, raw),) = offsets
    return tuple(
        [
            _new(Sentence, (number, text[start:end], _new(Span, (start + raw, end + raw)), ((0, start + raw),)))
            for number, (start, end) in spans
        ]
    )


def _joints(source: SourceText, block: BlockText) -> Iterable[Repair]:
    pages = [("join-broken-page", place, None) for place in block.page_joints]
    for rule, place, hyphen in (*(("join-hyphenated-line", *one) for one in block.joined.joints), *pages):
        span = source.raw_span(max(place - 1, 0), place + 1)
        before = source.raw[span.start : span.end]
        yield Repair(rule, before, before[:1] + " " if hyphen is None else hyphen, span)
