"""The office and the State that a text gives a person beside the name: "the Minister of A, Mr. X", "Mr. X (Guinea)"."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from store.parsing.honorifics import TITLES
from store.parsing.known import KnownNames
from store.parsing.offices import ROLE_NOUNS, Office, find_office, office_at, post_behind_bracket
from store.parsing.passages import Passage

BEFORE_LENGTH: Final = 110
"""Characters before a name in which what it is said to be stands."""
_IS: Final = re.compile(
    rf",?\s(?:who\s)?(?:is|was|has\sbeen|serves\sas|acts\sas|acted\sas|became)\s(?:currently\s|now\s)?"
    rf"(?:(?:appointed|elected|named|designated|nominated)\s(?:as\s)?)?(?:the\s|an?\s|its\s)?"
    rf"(?P<office>(?:[a-zA-Z-]+\s){{0,4}}{ROLE_NOUNS}\b(?:\s(?:of|for|to|in|on)\s(?:the\s)?[^,;.()]{{2,90}}?)?)"
    r"(?=[,;.()]|\s(?:and|who|which|since|until|in|at|from)\s|$)",
    re.IGNORECASE,
)
_SERVING: Final = re.compile(
    r"(?:(?:,|,?\sand)\s(?:Mr|Mrs|Ms|Dr|Messrs)\.?\s[^,;:()]{3,90}?){0,4}\s(?:act(?:ing|ed)\s|serv(?:ing|ed)\s)?as\s"
    r"(?:its\s|the\s)?(?P<office>(?:[A-Z][\w]*\s){0,2}(?:(?:Vice|Co|Deputy)-)?(?:Chair(?:m[ae]n|persons?|wom[ae]n)?"
    r"|Presidents?|Rapporteurs?|Secretar(?:y|ies)(?:-General)?|Moderators?|Facilitators?|Coordinators?|Spokesm[ae]n))\b"
)
""" "Mr. X of A and Ms. Y of B as Vice-Chairmen": officers of a meeting, some in one row."""
_NATIONAL: Final = re.compile(r"\b(?:nationals?|citizens?|subjects?)\sof\s(?:the\s)?$")
_BEING_NATIONAL: Final = re.compile(r",\s(?:(?:him|her)self\s)?an?\s(?:national|citizen)\sof\s(?:the\s)?")
_BEING = re.compile(r"(?:is|was|remains|has\sbeen|will\sbe|shall\sbe)(?:\s(?:currently|now|at\spresent|to\sbe))?")
""" "Its President is Ms. X": between an office and its holder."""
_ITS: Final = re.compile(r"\b[Ii]ts\s$")
_APPOSED: Final = re.compile(r"(?:,\s|\s\()(?:(?:then|now|the|acting|former|its)\s){0,2}(?=[A-Z])")
_PHRASE: Final = re.compile(r"[A-Z][\w-]*(?:\s(?:(?:of|for|to|and|the|in)\s){0,2}[A-Z][\w-]*){0,12}")
_OF_STATE: Final = re.compile(r",?\s(?:of|for|to|in)\s(?:the\s)?(?:Government\sof\s(?:the\s)?)?")


class Held(NamedTuple):
    """What a person is said to hold; None where the text does not say."""

    office: str | None
    state: str | None


def held_by(passage: Passage, place: tuple[int, int], start: int, known: KnownNames) -> Held:
    """Office and State printed beside the name at ``place``: behind it, else before ``start``, where a title begins."""
    behind = _behind(passage, place[1], known)
    before = _before(passage, start, known)
    if before.office and before.state and behind.office and _is_of_next(passage, place[1], known):
        return before
    if behind.office and behind.state:
        return behind
    return Held(behind.office or before.office, behind.state or before.state)


def _behind(passage: Passage, end: int, known: KnownNames) -> Held:
    text = passage.text
    bracket = next((s for s in passage.states_in(end + 2, end + 3) if text[end : end + 2] == " ("), None)
    if bracket:
        post = _SERVING.match(text, bracket.end + 1)
        return Held(post["office"] if post else post_behind_bracket(text, bracket.end), bracket.state)
    apposed = _APPOSED.match(text, end)
    if apposed:
        office = office_at(text, apposed.end()) or _plain_office(text, apposed.end())
        if office:
            return _whole(passage, office, known)[0]
    stated = _IS.match(text, end)
    if stated:
        phrase = " ".join(stated["office"].split())
        state = next((s.state for s in passage.states_in(*stated.span("office"))), None)
        return Held(known.written_out(phrase), state)
    of = _OF_STATE.match(text, end) or _BEING_NATIONAL.match(text, end)
    found = next(iter(passage.states_in(of.end(), of.end() + 1)), None) if of else None
    serving = _SERVING.match(text, found.end if found else end)
    return Held(_one_of(serving["office"]) if serving else None, found.state if found else None)


def _one_of(offices: str) -> str:
    """The office of one of those who hold it: "Vice-Chairman" of "Vice-Chairmen"."""
    return re.sub(r"men$", "man", re.sub(r"(?<=[^s])s$", "", re.sub(r"ies$", "y", offices)))


def _is_of_next(passage: Passage, end: int, known: KnownNames) -> bool:
    """ "The Minister of A, Mr. X, the Minister of B, Ms. Y": whether the office behind is that of the next."""
    apposed = _APPOSED.match(passage.text, end)
    office = office_at(passage.text, apposed.end()) if apposed else None
    behind = _whole(passage, office, known)[1] if office else 0
    return bool(office) and _NEXT.match(passage.text, behind) is not None


_NEXT: Final = re.compile(rf",\s{TITLES}\b\.?\s[A-ZÀ-Þ]")


def _plain_office(text: str, start: int) -> Office | None:
    """A capitalised phrase with a noun of office that is on no list ("Chief of Staff")."""
    found = _PHRASE.match(text, start)
    if found and re.search(rf"\b{ROLE_NOUNS}\b", found[0], re.IGNORECASE):
        return Office(found[0], found.start(), found.end(), False)
    return None


def _whole(passage: Passage, office: Office, known: KnownNames) -> tuple[Held, int]:
    """The office with a second one joined to it and the State or body it belongs to, and where all that ends."""
    text, name, end = passage.text, office.name, office.end
    joined = re.compile(r"\sand\s(?:the\s)?").match(text, end)
    second = office_at(text, joined.end()) if joined else None
    if second:
        name, end = f"{name} and {second.name}", second.end
    of = _OF_STATE.match(text, end)
    if of is None:
        return Held(name, None), end
    state = next((s for s in passage.states_in(of.end(), of.end() + 1) if not s.adjective), None)
    if state:
        return Held(name, state.state), state.end
    body = next(iter(passage.names_in(of.end(), of.end() + 1)), None)
    if body and body.name == "United Nations":
        return Held(name, None), body.end
    if body:
        return Held(f"{name} of the {known.written_out(body.name)}", None), body.end
    acronym = re.compile(r"[A-Z]{3,9}\b").match(text, of.end())
    if acronym:
        return Held(f"{name} of {known.written_out(acronym[0])}", None), acronym.end()
    return Held(name, None), end


def _before(passage: Passage, start: int, known: KnownNames) -> Held:
    """Read "the Minister for Foreign Affairs of Iraq, Mr. X"; "Israeli Prime Minister X"; "a national of Y, X"."""
    base = max(0, start - BEFORE_LENGTH)
    text = passage.text
    before = text[base:start]
    states = [s for s in passage.states_in(base, start) if s.end <= start]
    if states and states[-1].end == base + len(before.rstrip(" ,")) and _NATIONAL.search(text[base : states[-1].start]):
        return Held(None, states[-1].state)
    office = _last_office(before)
    if office is None:
        return _called_before(passage, start, base)
    place = office._replace(start=base + office.start, end=base + office.end)
    role, end = _whole(passage, place, known)
    between = text[end:start].strip(" ,:")
    if between and not _BEING.fullmatch(between):
        return _called_before(passage, start, base)
    if held := _acting_for(before, office):
        return Held(f"{held.name} of the {role.office}", None)
    owned = _ITS.search(text, base, place.start) if between else None
    body = known.resolve("its", passage, owned.start()) if owned else None
    if body:
        return Held(f"{role.office} of the {body}", role.state)
    adjective = next((s.state for s in states if s.adjective and s.end + 1 == place.start), None)
    return role._replace(state=role.state or adjective)


def _called_before(passage: Passage, start: int, base: int) -> Held:
    """What somebody is called in a phrase that a title and the name stand beside: "the Leader of the House, Mr. X,"."""
    text = passage.text
    found = _PHRASE_BEFORE.search(text, base, start) if _TITLE.match(text, start) else None
    if found is None or _BESIDE.match(text, start) is None:
        return Held(None, None)
    state = next((s.state for s in passage.states_in(*found.span("office"))), None)
    return Held(" ".join(found["office"].split()), state)


_TITLE: Final = re.compile(rf"{TITLES}\b")
_BESIDE: Final = re.compile(rf"{TITLES}\b\.?\s(?:[^\W\d_][\w.'’-]*\s?){{1,6}}(?:[,;.)]|\sand\b|$)")
_WORDS: Final = r"(?:(?!(?:of|the|to|by|for|in|from|with|and|at|on|a)\s)[\w'’-]+\s)"
_CALLING: Final = (
    r"(?:[A-Za-z-]*(?:[dgcp]er|oner|tain|[cst]tor|ator|itor|ssor|nor|yor|eer|[a-z]{2}man|woman|person|[a-z]ian|[a-z]ist|ident|"
    r"tendent|mandant|sistant|retary|urer|dge|egate|envoy|chief|head|clerk|mate|pilot|guard|contact\spoint|focal\spoint))"
)
""" "Commissioner", "captain", "treasurer": nouns for persons by their endings."""
_PHRASE_BEFORE: Final = re.compile(
    rf"\b(?:the|its|our|their|his|her)\s(?P<office>{_WORDS}{{0,3}}?(?:{ROLE_NOUNS}|{_CALLING})(?:\s(?:of|for|to|in|at)\s"
    rf"(?:the\s)?[\w'’-]+(?:\s[\w'’-]+){{0,7}}?)?)(?:,|(?<=\bpoint)\s(?:is|was|remains))\s$",
    re.IGNORECASE,
)


def _acting_for(before: str, office: Office) -> Office | None:
    """ "The Special Representative of the Secretary-General in X": the office that the other one is held for."""
    of = _HELD_FOR.search(before, 0, office.start)
    held = _last_office(before[: of.start()]) if of else None
    return held if held and of and held.end == of.start() else None


_HELD_FOR: Final = re.compile(r"\sof\s(?:the\s)?$")


def _last_office(before: str) -> Office | None:
    """The office nearest to the end of ``before``."""
    found: Office | None = None
    position = 0
    for _ in range(6):
        office = find_office(before, position)
        if office is None:
            break
        found, position = office, office.end
    return found
