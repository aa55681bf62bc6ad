"""Everything a letter cites: numbered things, instruments by name, and other letters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, Literal

from store.letters import Reference
from store.parsing.citations import CHARTER, CITING, find_citations
from store.parsing.cues import cue, cue_in_any_case, cue_like
from store.parsing.known import KnownNames
from store.parsing.naming import NameFound
from store.parsing.passages import Passage

_Kind = Literal["treaty", "charter", "agreement", "declaration", "instrument"]
_KINDS: dict[str, _Kind] = {
    "treaty": "treaty", "convention": "treaty", "covenant": "treaty", "pact": "treaty", "protocol": "treaty",
    "charter": "charter", "constitution": "charter", "statute": "charter", "agreement": "agreement",
    "accord": "agreement",
    "memorandum": "agreement", "armistice": "agreement", "declaration": "declaration", "communiqué": "declaration",
    "communique": "declaration", "act": "instrument", "roadmap": "instrument", "plan": "instrument",
    "programme": "instrument", "platform": "instrument",
}  # fmt: skip
_HEAD: Final = cue(
    *_KINDS, "call", "agenda", "strategy", "framework", "regulation", "ordinance", "law", "decree", "directive"
)
_WHOLE_HEAD: Final = cue_in_any_case(rf"(?:{'|'.join(_KINDS)})s?$")
_SIGNING: Final = re.compile(
    r"\b(?:[Ss]igning|[Ss]ignature|[Cc]onclusion|[Aa]doption|signed|concluded)\b(?:\s(?:in|at)"
    r"\s[^,;.]{2,40}?)?,?\son\s$"
)
_DATED: Final = re.compile(
    r"(?:,?\s\(?(?:of|dated)\s|,?\s\(?(?:which\swas\s)?(?:signed|adopted|concluded|done)(?:\s(?:in|at|by)"
    r"\s[^,;.()]{2,60}?)?,?\s(?:on\s|in\s)?)$"
)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Behind a head word: what it is on or between, or the body it is of; before it: capitalised words."""
    stop = (
        r"(?=[.;:()]|,(?!\s(?:[a-z]+\s){1,3}?and\s)|\s(?:which|who|that|is|are|was|were|has|have|had|will|would|as|"
        r"in(?!\s[A-Z])|within|when|on\sthe\s(?:occasion|basis)|signed|adopted|concluded|dated|may|shall|can|must|took|"
        r"entered|"
        r"provides?|constitutes?|to)\b|$)"
    )
    return (
        # Treaty between A and B on friendship, cooperation and mutual assistance; agreement on peacekeeping activity
        # of ...
        re.compile(
            r"\s(?:between|on|concerning|relat(?:ive|ing)\sto|regarding|for\sthe|against)\s"
            r"(?!(?:its|their|his|her|our|my)\s)"
            rf"(?:[^.;:(),]|,(?=\s(?:[a-z]+\s){{1,3}}?and\s)){{4,160}}?{stop}"
        ),
        # Declarations of the General Assembly; the charter of the Organization
        re.compile(
            r"\sof\s(?:the\s)?(?P<body>[A-Z][\w'’-]+(?:\s(?:(?:of|for|on|and|in)\s(?:the\s)?)?[A-Z][\w'’-]+){0,9})"
        ),
        re.compile(r"(?:\b[A-Z][\w'’-]+\s){1,5}$"),
        # Vienna Programme of Action for ... for the Decade 2014-2024; 2030 Agenda for Sustainable Development
        re.compile(
            r"\b(?!The\s)(?:(?:[A-Z][\w'’-]+|20\d\d)\s){1,4}(?P<head>Programme|Plan|Platform|Call|Agenda|Strategy|Framework)"
            r"\s(?:of|for)\s(?:the\s)?[A-Z][\w'’-]+(?:\s(?:(?:of|for|on|and|in)\s)?(?:the\s)?(?:[A-Z][\w'’-]*|20\d\d(?:[-–]20\d\d)?\b)){0,12}"
        ),
        # Council Regulation (EC) No. 1334/2000; Ordinance No. 15 of 1991
        re.compile(
            r"\b(?:[A-Z]\w+\s){0,2}(?P<head>Regulation|Ordinance|Law|Decree|Directive)\s(?:\([A-Z]{2,4}\)\s)?"
            r"No\.?\s?\d[\w/.-]*\w?(?:\sof\s(?:19|20)\d\d\b)?"
        ),
    )


_CHARTER: Final = re.compile(
    r"\b(?:(?:United\sNations|UN|U\.N\.)\sCharter|Charter\sof\sthe\sUnited\sNations|(?<=[Tt]he\s)Charter\b(?!\sof\b))"
)
_WRITING: Final = cue_like("etter|erbale|essage|ablegram")
_LETTER: Final = re.compile(
    r"\b(?P<what>(?:[Ii]dentical\s)?(?:[Ll]etters?|[Nn]otes?\sverbales?|[Cc]ablegrams?|[Mm]essages?))"
    r"\s(?P<how>dated\s|of\s|from\s|addressed\s)"
)
_SENDER: Final = re.compile(r"(?:the\s)?[A-Z]")
_LETTER_END: Final = re.compile(
    r"(?<!Mr)(?<!Mrs)(?<!Ms)(?<!Dr)(?<!a\.i)\.(?=\s|$)|[;:()\"“”]|,\s(?=(?:in\swhich|which|I|we|and|requesting|"
    r"concerning|regarding|wherein)\b)|\s(?:concerning|regarding|requesting|about|in\swhich|which|has|have|was|"
    r"were|is|are|and\sto|and\sits|be)\s"
)


_REFERRING: Final = CITING | _HEAD | _WRITING


def find_references(passages: Sequence[Passage], known: KnownNames) -> tuple[Reference, ...]:
    """References of all paragraphs, titles left out, in order and without repetition inside a paragraph."""
    out: list[Reference] = []
    for passage in passages:
        if not passage.cues & _REFERRING or passage.role in ("title", "heading"):
            continue
        found = [*find_citations(passage)]
        if passage.cues & _HEAD:
            found.extend(_instruments(passage, known))
        if passage.cues & _WRITING:
            found.extend(_letters(passage))
        if "Charter" in passage.text:
            found.extend(_charters(passage))
        if found:
            out.extend(_distinct(found))
    return tuple(out)


def _distinct(found: list[Reference]) -> Iterator[Reference]:
    """By place; a name once for each date, and none inside another of its kind."""
    seen: set[tuple[str, str, str | None]] = set()
    for one in sorted(found, key=lambda reference: (reference.span.start, -reference.span.end)):
        key = (one.kind, one.name, one.date)
        if key not in seen:
            seen.add(key)
            yield one


def _charters(passage: Passage) -> Iterator[Reference]:
    """The Charter of the United Nations in its spellings."""
    for found in _CHARTER.finditer(passage.text):
        bare = found[0] == "Charter"
        if not bare or (passage.role != "footnote" and not _other_charter(passage)):
            yield Reference(
                passage.part,
                passage.ordinal,
                "charter",
                CHARTER,
                found[0],
                "United Nations",
                None,
                passage.span(*found.span()),
            )


def _other_charter(passage: Passage) -> bool:
    return any(name.head == "charter" and name.name != CHARTER for name in passage.names)


def _instruments(passage: Passage, known: KnownNames) -> Iterator[Reference]:
    """Treaties, agreements, declarations and the like called by name, with the dates printed for them."""
    taken: list[tuple[int, int]] = []
    for start, end, head, body in _places(passage):
        if any(a < end and start < b for a, b in taken):
            continue
        name = " ".join(passage.text[start:end].split())
        if name in (CHARTER, "United Nations Charter") or name.lower() in _KINDS:
            continue
        taken.append((start, end))
        kind = _KINDS.get(head, "instrument")
        dates, last = _dates(passage, start, end)
        for date in (*dates,) or (None,):
            canonical = known.written_out(_singular(name) if dates and len(dates) > 1 else name)
            printed = passage.text[start:last]
            yield Reference(
                passage.part, passage.ordinal, kind, canonical, printed, body, date, passage.span(start, last)
            )


def _places(passage: Passage) -> Iterator[tuple[int, int, str, str | None]]:
    """(start, end, head, body) of instruments: phrases first, then capitalised names."""
    text = passage.text
    topic, of, before, policy, law = _patterns()
    for pattern in (policy, law):
        for found in pattern.finditer(text):
            yield *found.span(), found["head"].lower(), None
    for start, behind, head in sorted(_heads(passage)):
        owned = of.match(text, behind)
        if owned and _is_body(passage, *owned.span("body")):
            yield *_inside(passage, start, owned.end()), head, " ".join(owned["body"].split())
            continue
        about = topic.match(text, behind)
        if about:
            lead = before.search(text[max(0, start - 60) : start]) if text[start].isupper() else None
            start -= lead.end() - lead.start() if lead else 0
            yield *_inside(passage, start, about.end()), head, None
    for name in passage.names:
        word = _head(name)
        if word:
            yield name.start, name.end, word, _owner(passage, name)


def _heads(passage: Passage) -> Iterator[tuple[int, int, str]]:
    """(start, end, head) of head words with small words behind them."""
    if not passage.cues & _WHOLE_HEAD:
        return
    lower = passage.lower if len(passage.lower) == len(passage.text) else passage.text
    for head in filter(lower.__contains__, _KINDS):
        at = lower.find(head)
        while at >= 0:
            end = at + len(head) + lower.startswith("s", at + len(head))
            if not lower[at - 1 : at].isalpha() and lower[end : end + 1] == " ":
                yield at, end, head
            at = lower.find(head, end)


def _inside(passage: Passage, start: int, end: int) -> tuple[int, int]:
    """Place of the phrase without an article; it stops before a date and before "of D"."""
    for date in passage.dates_in(start + 1, end):
        if date.start < end:
            end = start + len(re.sub(r"(?:,?\s(?:of|dated|signed|on|in))*\s*$", "", passage.text[start : date.start]))
    end = start + len(_NO_END.sub("", passage.text[start:end].rstrip(" ,")))
    while passage.text[start : start + 4].lower() == "the ":
        start += 4
    return start, end


_NO_END: Final = re.compile(r",?\s(?:and|or|as\swell\sas)$")


def _is_body(passage: Passage, start: int, end: int) -> bool:
    """Whether a body or an organization stands there, or a place the instrument is called by."""
    near = passage.names_in(start - 300, min(start + 5, end))
    return any(name.end > start and name.kind != "instrument" for name in near)


def _head(name: NameFound) -> str | None:
    head = name.head if name.head in _KINDS else name.head.removesuffix("s").replace("treatie", "treaty")
    return head if name.kind == "instrument" and head in _KINDS else None


def _owner(passage: Passage, name: NameFound) -> str | None:
    """The body inside the name ("Declaration of the General Assembly")."""
    return next((n.name for n in passage.names_in(name.start + 1, name.end) if n.end <= name.end), None)


def _singular(name: str) -> str:
    head, space, rest = name.partition(" ")
    return head.removesuffix("s") + space + rest


def _dates(passage: Passage, start: int, end: int) -> tuple[list[str], int]:
    """Dates printed for the instrument, and where the last of them ends."""
    text, last, out = passage.text, end, []
    for date in passage.dates_in(start - 60, end + 400):
        gap = text[last : date.start]
        if date.start < end:
            behind = text[date.end : start]
            before = text[max(0, date.start - 70) : date.start]
            if (
                date.end <= start
                and behind in (" of the ", " of an ", " of a ", " of ", ", of the ")
                and _SIGNING.search(before)
            ):
                out.append(date.iso)
            continue
        joined = out and last > end and gap in (" and ", ", ", " and of ")
        if len(gap) < 80 and (joined or _DATED.match(gap)):
            out.append(date.iso)
            last = date.end
    return out, last


def _letters(passage: Passage) -> Iterator[Reference]:
    """Letters, notes and cablegrams referred to ("the letter dated D from X")."""
    text = passage.text
    for found in _LETTER.finditer(text):
        date = next(iter(passage.dates_in(found.end(), found.end() + 3)), None)
        how = found["how"].strip()
        if date is None and how in ("dated", "of", "addressed"):
            continue
        if date is None and not _SENDER.match(text, found.end()):
            continue
        limit = min(passage.sentence_at(found.start())[1], found.start() + 320)
        stop = _LETTER_END.search(text, date.end if date else found.end() + 4, limit)
        end = stop.start() if stop else limit
        printed = text[found.start() : end].rstrip(" ,")
        name = " ".join(printed.split())
        yield Reference(
            passage.part, passage.ordinal, "letter", name[:1].lower() + name[1:], printed, None,
            date.iso if date else None,
            passage.span(found.start(), found.start() + len(printed)),
        )  # fmt: skip
