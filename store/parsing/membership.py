"""Who belongs to an organization or treaty, as sentences and signatures attest it.

A list is closed where the sentence gives the whole ("is composed of six States: ...", "are: ..."), open where it
gives members among others ("include ...").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, Literal

from store.letters import Attestation, AttestedState, Signature
from store.parsing.cues import cue
from store.parsing.joint_texts import attested_by_signing
from store.parsing.known import PRINCIPAL, KnownNames
from store.parsing.listed_members import members_in_lists
from store.parsing.numbers import find_numbers
from store.parsing.other_members import REST, with_those_before
from store.parsing.passages import Passage
from store.places import PlaceFound

_CUES: Final = (
    "member",
    "part",
    "composed",
    "consist",
    "compris",
    "made up",
    "includ",
    "signator",
    "belong",
    "organi",
    "alliance",
    "grouping",
    "community",
    "association",
    "union",
)
_CUE: Final = cue(*(word.split()[0] for word in _CUES))
_GAP: Final = re.compile(
    r"[\s,;&]*(?:(?:and|as\s+well\s+as|the|also|both|namely|States?\s+of|of)\b[\s,]*){0,4}(?:\([a-z0-9]{1,3}\)\s*)?"
)
_ASIDE: Final = re.compile(
    r"\s(?:\([^()]{1,120}\)|(?:on\sbehalf\sof|in\srespect\sof|in\sthe\sname\sof|acting\sfor|representing|for)"
    r"\s[^,;:.()]{1,60}?(?=,|;|\sand\b))"
)
""" "France (for Réunion)", "France on behalf of Réunion": for whom a State of a list acts breaks no list."""
_LEAD_LENGTH: Final = 90
_COUNTED: Final = re.compile(
    r"\s(?:[a-z]+\s){0,2}(?:Member\s|member\s)?(?:States?|members?|countries|parties|nations|republics)\b", re.I
)
_MEMBERS: Final = (
    r"(?:(?:[Mm]ember|[Pp]articipating|[Ff]ounding|[Ss]ignatory|[Oo]riginal|[Ff]ull)\s){0,2}"
    r"(?:[Ss]tates\s(?:members|parties)|[Mm]ember\s(?:[Ss]tates|countries)|[Pp]articipating\s[Ss]tates|"
    r"[Ss]ignatory\s[Ss]tates|"
    r"[Mm]embers(?:hip)?|[Pp]arties|[Ss]ignatories)"
)
_ARE: Final = (
    r"(?:now\s|currently\s|at\spresent\s|presently\s|also\s)?(?P<verb>are|were|is|include[sd]?|comprises?|"
    r"consists?\sof|being)"
)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    name = r"(?:[^,;:()]|,\s(?=[A-Z][a-z]+\sand\s[A-Z])){2,130}?"
    return (
        # The X is an organization composed of six States: ...
        re.compile(
            r"(?P<org>[^;:]{2,200}?)\s(?:(?:is|was|remains|being)\s(?:an?\s)?[^;:.]{0,90}?)?"
            r"\b(?P<verb>composed\sof|made\sup\sof|consist(?:s|ed|ing)\sof|compris(?:es|ed|ing)(?:\sof)?|includ(?:es|"
            r"ed)|(?:organi[sz]ation|association|union|alliance|grouping|community)\sof(?=\s(?:[a-z-]{3,15}|\d{1,3})\s"
            r"(?:[a-z]{2,15}\s){0,2}(?:[Mm]ember\s)?(?:[Ss]tates|countries|nations)\s?[:,(–—]))"
            r"\s"
            r"(?=[^.]{0,60}(?:States|members|countries|[A-Z]))"
        ),
        # The member States of X are: ...; the parties to the Treaty include ...
        re.compile(
            rf"\b(?P<members>{_MEMBERS})\s(?:of|to|in)\s(?P<org>{name})(?:,|\s)\s?(?:{_ARE})\b(?:\sthe\sfollowing)?"
        ),
        # Its member States are ...; the CSTO member States are: ...
        re.compile(
            rf"(?P<org>\b[Ii]ts|\b[Tt]heir|\bwhose|(?:[A-Z][\w'’-]{{0,40}}\s(?:(?:of|for|on|and|in)\s(?:the\s)?)?){{1,10}}?)"
            rf"\s?(?P<members>{_MEMBERS})\s(?:{_ARE})\b"
        ),
        # the following States parties to the Convention: ...; the members of X (A, B and C)
        re.compile(rf"\b(?P<members>{_MEMBERS})\s(?:of|to|in)\s(?P<org>{name}),?\s?(?P<verb>:|\(|namely|–|—)"),
        # X has 19 members: ...; it had eleven member States, namely ...
        re.compile(
            rf"(?P<org>\b[Ii]t|\b(?:[Tt]he\s)?[A-Z][\w'’-]*(?:\s(?:[A-Z][\w'’-]*|of|for|on|and|in|the)){{0,10}})\s"
            rf"(?:now\s|currently\s|then\s)?(?P<verb>ha[sd]|numbers?|counts?)\s(?:[a-z-]{{3,15}}|[0-9]{{1,3}})\s"
            rf"(?P<members>{_MEMBERS})(?:\s?:|,\snamely,?)\s"
        ),
        # The number of members of X rises to nine. The other members are ...
        re.compile(rf"(?P<org>\b[Tt]he\s(?:other|remaining))\s(?P<members>{_MEMBERS})\s(?:{_ARE})\b"),
    )


_BELONGS: Final = re.compile(
    r"\s?,?\s(?P<verb>(?:which\s|who\s|that\s)?(?:is|are|was|were|being|as|all|both)\b(?:\s(?:not|no|all|also|"
    r"both|currently|now|a|an|the|"
    r"full|founding|active|non-aligned|fellow)\b){0,4})\s(?P<members>[Mm]embers?(?:\s[Ss]tates?|\scountr(?:y|ies)"
    r")?|[Ss]tates?\s(?:members?|parties|party)|"
    r"part(?:y|ies)|signator(?:y|ies))\s(?:of|to)\s(?:both\s)?(?P<org>[^,;:()]{2,130}?)(?=[,;:().]|"
    r"\s(?:and\s(?:has|have|is|are)|which|that|since|in|on|with|at)\b|$)"
)
_IN_THE_CHAIR: Final = re.compile(
    r"\b(?:[Cc]hair(?:man|woman|person)?|[Pp]resident|[Pp]residency|[Cc]oordinator|[Ss]pokes\w{3,6})\sof\s(?:the\s)?"
    r"(?P<org>[A-Z][^,;:]{2,130}?),?\s(?:and\s)?(?:for\sand\s)?on\s(?:the\s)?behalf\sof\s"
)
""" "As Chairman of X, and on behalf of A, B and C"."""


def find_attestations(
    passages: Sequence[Passage], known: KnownNames, signatures: Sequence[Signature] = ()
) -> tuple[Attestation, ...]:
    """Memberships the letter states, in order, sentences before headings."""
    body = [passage for passage in passages if passage.in_body]
    listed = [one for passage in body if passage.cues & _CUE for one in _listed(passage, known)]
    spoken = [one for one in (_spoken(passage, known) for passage in body if "behalf" in passage.text) if one]
    told = (*with_those_before(listed, body), *members_in_lists(passages, known))
    return (*told, *attested_by_signing(body, known, signatures), *spoken)


def _spoken(passage: Passage, known: KnownNames) -> Attestation | None:
    """States for which the chair of a body speaks; organs of the United Nations have others in their chair."""
    found = _IN_THE_CHAIR.search(passage.text)
    organization = known.resolve(found["org"], passage, found.start("org")) if found else None
    if not found or not organization or organization in PRINCIPAL:
        return None
    places = [place for place in passage.states if not place.adjective]
    states = _run_of_states(passage.text, found.end(), places)
    return _attestation(passage, found, organization, states, True, "spoken") if len(states) > 1 else None


def _listed(passage: Passage, known: KnownNames) -> Iterator[Attestation]:
    if not any(map(passage.lower.__contains__, _CUES)):
        return
    places = [place for place in passage.states if not place.adjective]
    if not places:
        return
    for start, end, _ in passage.sentences:
        inside = [place for place in places if start <= place.start < end]
        found = _before_list(passage, known, start, end, inside) if inside else None
        if found:
            yield found
        elif inside:
            yield from _behind_list(passage, known, start, end, inside)


def _before_list(
    passage: Passage, known: KnownNames, start: int, end: int, places: list[PlaceFound]
) -> Attestation | None:
    """The organization stands before the list."""
    text = passage.text[start:end]
    for number, pattern in enumerate(_patterns()):
        if not any(word in text for word in _PATTERN_CUES[number]):
            continue
        for found in _matches(pattern, passage.text, start, end, number):
            states = _run_of_states(passage.text, found.end(), places)
            organization = _subject(known, passage, found, number) if len(states) > 1 else None
            if organization:
                return _attestation(passage, found, organization, states, _closed(passage.text, found, states))
    return None


_PATTERN_CUES: Final = (
    (
        "composed",
        "made up",
        "consist",
        "compris",
        "includ",
        "tion of",
        "union of",
        "alliance of",
        "grouping of",
        "nity of",
    ),
    *[("ember", "arties", "articipating", "ignator")] * 5,
)


def _matches(pattern: re.Pattern[str], text: str, start: int, end: int, number: int) -> Iterator[re.Match[str]]:
    """The first pattern begins with a subject: at the sentence's start or behind a fronted phrase."""
    if number:
        yield from pattern.finditer(text, start, end)
        return
    comma = text.find(", ", start, end)
    for begin in (start, comma + 2) if comma > 0 else (start,):
        found = pattern.match(text, begin, end)
        if found:
            yield found


def _subject(known: KnownNames, passage: Passage, found: re.Match[str], number: int) -> str | None:
    """The organization a pattern caught, brought to its canonical name."""
    phrase, position = found["org"], found.start("org")
    if number == 0 and found["verb"].startswith("includ") and phrase.strip().lower() in ("it", "this", "they", "these"):
        return None
    if number:
        return known.resolve("its" if REST.fullmatch(phrase) else phrase, passage, position)
    # Of a subject with clauses behind it ("The X, which ..., is composed of") the name comes first.
    name = next((n for n in passage.names_in(position, position + 9) if n.end <= found.end("org")), None)
    if name:
        return known.written_out(name.name)
    head = phrase.split(",")[0].split(" which ")[0]
    words = head.split()
    return known.resolve(head, passage, position) if len(words) <= 3 else None


def _closed(text: str, found: re.Match[str], states: list[PlaceFound]) -> bool:
    """Whether the sentence gives all members."""
    verb = found["verb"].lower()
    between = text[found.end() : states[0].start].lower()
    return (
        not verb.startswith("includ")
        and not REST.fullmatch(found["org"])
        and "includ" not in between
        and "among" not in between
        and "such as" not in between
    )


def _run_of_states(text: str, start: int, places: list[PlaceFound]) -> list[PlaceFound]:
    """States listed one after another, the first of them soon after ``start``."""
    run: list[PlaceFound] = []
    for place in places:
        if place.start < start:
            continue
        if not run and (place.start - start > _LEAD_LENGTH or ". " in text[start : place.start]):
            break
        aside = _ASIDE.match(text, run[-1].end) if run else None
        if aside and place.end <= aside.end():
            continue
        gap = _GAP.match(text, aside.end() if aside else run[-1].end, place.start) if run else None
        if run and (gap is None or gap.end() != place.start):
            break
        run.append(place)
    return run


def _behind_list(
    passage: Passage, known: KnownNames, start: int, end: int, places: list[PlaceFound]
) -> Iterator[Attestation]:
    """Read "A, B and C are members of X"; a denial attests nothing."""
    for found in _BELONGS.finditer(passage.text, start, end):
        run: list[PlaceFound] = []
        for place in reversed([p for p in places if p.end <= found.start() + 1]):
            gap = _GAP.match(passage.text, place.end, run[-1].start if run else found.start() + 1)
            if gap is None or gap.end() != (run[-1].start if run else found.start() + (gap.end() - found.start())):
                break
            if not run and found.start() - place.end > 1:
                break
            run.append(place)
        organization = known.resolve(found["org"], passage, found.start("org")) if run else None
        denied = re.search(r"\b(?:not|no|neither)\b", found["verb"])
        if organization and not denied and not any(p.start == found.start("org") for p in places):
            yield _attestation(passage, found, organization, run[::-1], False)


def _attestation(
    passage: Passage,
    found: re.Match[str],
    organization: str,
    states: list[PlaceFound],
    closed: bool,
    basis: Literal["listed", "spoken"] = "listed",
) -> Attestation:
    start = min(found.start("org"), states[0].start)
    if "members" in found.re.groupindex:
        start = min(start, found.start("members"))
    end = max(found.end(), states[-1].end)
    members = found["members"].lower() if "members" in found.re.groupindex else ""
    relation: Literal["member", "party"] = (
        "party" if "part" in members.replace("partici", "") or "sign" in members else "member"
    )
    return Attestation(
        part=passage.part,
        paragraph=passage.ordinal,
        organization=organization,
        relation=relation,
        as_of=passage.as_of,
        closed=closed,
        declared=_declared(passage.text, max(start - 30, 0), states[0].start),
        states=tuple(AttestedState(p.state, p.printed, passage.span(p.start, p.end)) for p in states),
        span=passage.span(start, end),
        basis=basis,
    )


def _declared(text: str, start: int, end: int) -> int | None:
    """The number of members the text itself gives before the list ("six States")."""
    for number in reversed(find_numbers(text[start:end])):
        if number.value and _COUNTED.match(text[start:end], number.end):
            return int(number.value)
    return None
