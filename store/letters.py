"""The parsed letter: frozen values, each fact with the span of the source text that states it.

Everything here is what the text prints. ``None`` means "not printed"; nothing is guessed.
Spans are character offsets into ``SourceText.raw``, so ``raw[span.start:span.end]`` is the proof.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple


class Span(NamedTuple):
    """A half-open range of characters of the decoded source text."""

    start: int
    end: int


Offsets = tuple[tuple[int, int], ...]
"""How cleaned text lies on the raw text: (offset in the cleaned text, offset in the raw text), one pair
for each place where the distance between the two changes; the first pair is always (0, raw start)."""

DatePrecision = Literal["day", "month", "year"]
Basis = Literal["printed", "resolved", "catalogue"]
"""printed: stands there; resolved: follows from a date in the same passage ("of that year");
catalogue: supplied by the owner of the collection beside the letters."""
PrintedIn = Literal["block", "title", "text"]
"""Where an office or State is printed: in the block of the signature, the title of its part, or its text."""


class Repair(NamedTuple):
    """One change made to the text while cleaning it."""

    rule: str
    """Short name of the rule, e.g. ``join-hyphenated-line``."""
    before: str
    after: str
    span: Span


class Warning(NamedTuple):
    """Something about the letter that a careful reader would want to know."""

    rule: str
    """Short name, e.g. ``annex-missing``."""
    message: str
    span: Span | None = None


class Sentence(NamedTuple):
    """One sentence of a paragraph."""

    ordinal: int
    """Position in its paragraph, from 1."""
    text: str
    """Cleaned, on one line."""
    span: Span
    offsets: Offsets


ParagraphRole = Literal["masthead", "title", "heading", "text", "preambular", "operative", "signature", "footnote"]


class Paragraph(NamedTuple):
    """One block of text of a part."""

    ordinal: int
    """Position in its part, from 1."""
    role: ParagraphRole
    text: str
    """Cleaned, on one line, without its printed number."""
    span: Span
    offsets: Offsets
    sentences: tuple[Sentence, ...]
    number: str | None = None
    """The printed number ("2", "(a)"); an unnumbered follow-on carries the number it belongs to."""
    subparagraph: int = 1
    """1 for the paragraph itself, 2 for the first unnumbered follow-on below the same number, ..."""
    verb: str | None = None
    """Opening verb of a preambular or operative paragraph ("Decides", "Takes note", "Referring also to")."""


class Fact(NamedTuple):
    """One printed value of the masthead or title."""

    field: str
    """symbol, other_symbol, organ, distribution, document_date, dated, original_language, session, title,
    sender_state, sender_role, sender_name, addressee, footnote, reissue_note."""
    value: str
    """Normalised: dates in ISO form, a State by its short name, a session as digits, a symbol canonical."""
    span: Span
    part: str = "letter"
    basis: Basis = "printed"


class Signature(NamedTuple):
    """One signature as printed below a part."""

    part: str
    ordinal: int
    """Position among the signatures of the part, from 1, in printed order."""
    name: str
    """As printed, emphasis removed ("Eldar KOULIEV")."""
    family_name: str
    rank: str | None
    """"Ambassador" and the like, where printed in the block."""
    office: str | None
    """"Permanent Representative", "Chargé d'affaires a.i.", "Head of State" ...; singular."""
    office_basis: PrintedIn | None
    state: str | None
    """Short name (canonical), e.g. "Kyrgyzstan"."""
    state_printed: str | None
    """As printed, e.g. "the Kyrgyz Republic" without the article: "Kyrgyz Republic"."""
    state_basis: PrintedIn | None
    span: Span
    """The whole block: a State heading or "For the ..." above, the mark, the name, rank and office lines."""
    name_span: Span
    """From the mark (or the name, where no mark is printed) to the end of the name."""
    basis_span: Span | None = None
    """Where office and State are printed when that is not in the block (the title of the part, say)."""


class SpokenFor(NamedTuple):
    """A State on whose behalf somebody else writes or signs."""

    part: str
    paragraph: int
    state: str
    state_printed: str
    office: str | None
    """"Permanent Representative" where the text says "on behalf of the Permanent Representatives of ..."."""
    span: Span
    """The clause from "on behalf of" to the end of the list."""


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """An agenda item under which the letter is to be circulated."""

    part: str
    item: str
    """"40", "121 (j)"."""
    list_kind: str | None
    """"agenda", "provisional agenda", "preliminary list" or None; the number means nothing without it."""
    session: int | None
    title: str | None
    """Printed item title, paired only when titles and items agree in number."""
    span: Span
    title_span: Span | None = None
    footnote: str | None = None
    """Symbol of the list in the footnote ("A/52/150 and Corr.1")."""


class ItemRequest(NamedTuple):
    """A request to put a new item on an agenda (rules 13-15 and 20 of the rules of procedure)."""

    part: str
    kind: str
    """"supplementary item", "additional item", "sub-item", "item"."""
    title: str | None
    session: int | None
    rule: str | None
    """"14" where the passage cites it."""
    span: Span


class AttestedState(NamedTuple):
    state: str
    printed: str
    span: Span


class Attestation(NamedTuple):
    """One statement of who belongs to an organization or treaty."""

    part: str
    paragraph: int
    organization: str
    """Canonical name ("Collective Security Treaty Organization", "Treaty on Collective Security")."""
    relation: Literal["member", "party"]
    as_of: str | None
    """ISO date of the part that states it, else of the letter."""
    closed: bool
    """True for "composed of six States: ...", "are: ..."; False for "include ..."."""
    declared: int | None
    """The number the text itself gives ("six States"), else None."""
    states: tuple[AttestedState, ...]
    span: Span
    basis: Literal["listed", "headings", "spoken"] = "listed"
    """listed: named in a sentence; headings: read from the States under which the parties signed; spoken: those for
    which the one in the chair of the organization speaks."""


class Reference(NamedTuple):
    """Something the letter cites."""

    part: str
    paragraph: int
    kind: Literal[
        "resolution", "decision", "document", "rule", "article", "treaty", "charter", "agreement", "declaration",
        "meeting", "letter", "instrument",
    ]  # fmt: skip
    name: str
    """Canonical: "resolution 59/50", "A/52/150", "rule 14", "Article 51 of the Charter of the United Nations"."""
    printed: str
    body: str | None
    """The organ or organization it belongs to ("Security Council"), where printed or fixed by its form."""
    date: str | None
    """ISO date printed for it ("of 2 December 2004")."""
    span: Span


class DatedStatement(NamedTuple):
    """A sentence that tells something with a date."""

    part: str
    paragraph: int
    sentence: int
    date: str
    """ISO, as long as its precision: "2003-09-18", "2002-05", "2006"."""
    precision: DatePrecision
    basis: Basis
    printed: str
    """"16 December of that year"."""
    date_span: Span
    clause: str
    """The piece of the sentence that the date belongs to, cleaned."""
    clause_span: Span


class Quantity(NamedTuple):
    """A number with its noun."""

    part: str
    paragraph: int
    sentence: int
    value: float | None
    comparator: str | None
    """"over", "more than", "at least", "nearly", ... where printed."""
    printed: str
    """Number with its noun phrase: "over one million people", "20 per cent of the territory of Azerbaijan"."""
    noun: str
    """"people", "per cent of the territory of Azerbaijan", "United States dollars"."""
    span: Span


class Term(NamedTuple):
    """An acronym or a term the text defines ("hereinafter ...")."""

    part: str
    paragraph: int
    term: str
    meaning: str
    kind: Literal["acronym", "defined"]
    span: Span


class PersonMention(NamedTuple):
    """A person with what the text says of them there."""

    part: str
    paragraph: int
    name: str
    """As printed, without "Mr."."""
    family_name: str
    role: Literal["signed", "author", "named"]
    """author: the text is said to be theirs ("a letter from Mr. X"); named: only named."""
    office: str | None
    rank: str | None
    state: str | None
    as_of: str | None
    span: Span


class NamedBody(NamedTuple):
    """A body, force, instrument or meeting called by a capitalised name."""

    part: str
    paragraph: int
    name: str
    """Canonical: an acronym defined in the letter is written out."""
    printed: str
    kind: Literal["organ", "organization", "committee", "office", "force", "instrument", "meeting", "other"]
    span: Span


class StateMention(NamedTuple):
    part: str
    paragraph: int
    state: str
    printed: str
    span: Span


@dataclass(frozen=True, slots=True)
class Part:
    """One separately authored part: covering letter, annex, enclosure, appendix, addendum."""

    label: str
    """Unique in the letter: "letter", "annex", "annex I", "addendum 1", "enclosure"."""
    parent: str | None
    kind: str
    """letter, note verbale, identical letters, statement, memorandum, explanatory note, draft resolution,
    declaration, list, report, text."""
    title: str | None
    dated: str | None
    original_language: str | None
    span: Span
    title_span: Span | None = None
    dated_span: Span | None = None
    language_span: Span | None = None
    label_span: Span | None = None
    paragraphs: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """A document: the covering letter with everything attached to it."""

    slug: str
    """Stable name: date and sender, e.g. ``2009-07-14-russian-federation``; else the file's stem."""
    file: str
    kind: str
    """letter, letters, identical letters, note verbale, cablegram, note."""
    symbol: str | None
    other_symbols: tuple[str, ...]
    title: str | None
    dated: str | None
    document_date: str | None
    organs: tuple[str, ...]
    sender_states: tuple[str, ...]
    sender_role: str | None
    """Singular: "Permanent Representative", "Chargé d'affaires a.i.", "Representative"."""
    addressees: tuple[str, ...]
    original_language: str | None
    session: int | None
    parts: tuple[Part, ...]
    facts: tuple[Fact, ...] = ()
    signatures: tuple[Signature, ...] = ()
    spoken_for: tuple[SpokenFor, ...] = ()
    agenda_items: tuple[AgendaItem, ...] = ()
    item_requests: tuple[ItemRequest, ...] = ()
    attestations: tuple[Attestation, ...] = ()
    references: tuple[Reference, ...] = ()
    dated_statements: tuple[DatedStatement, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    terms: tuple[Term, ...] = ()
    persons: tuple[PersonMention, ...] = ()
    bodies: tuple[NamedBody, ...] = ()
    state_mentions: tuple[StateMention, ...] = ()
    repairs: tuple[Repair, ...] = ()
    warnings: tuple[Warning, ...] = ()
    confidence: float = field(default=1.0)
    """1.0 less what failed oracles take away; never below 0."""
