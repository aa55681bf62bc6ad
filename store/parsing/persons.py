"""Persons a letter signs by, quotes or names, with the office the text gives them there.

An office belongs to the passage that prints it: nobody keeps it from one letter to the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple

from store.letters import Part, PersonMention, Signature
from store.parsing.cues import cue
from store.parsing.honorifics import HONORIFICS, TITLES, may_honour
from store.parsing.known import KnownNames
from store.parsing.lexicon import word_set
from store.parsing.names import family_name
from store.parsing.naming import HEADS
from store.parsing.offices import RANK, ROLE_NOUNS, Office, find_office, office_at, post_behind_bracket
from store.parsing.passages import ParagraphPlaces, Passage

_NOT_NAMES = word_set("""
united nations republic kingdom security general assembly council state states government governments minister ministers
president permanent representative mission embassy ambassador foreign affairs charter treaty organization january
february
march april june july august september october november december monday tuesday wednesday thursday friday saturday
sunday
north south east west northern southern eastern western central middle near new international national the a an in on
at by
of for and we i it he she they his her our their its this that these those as since after before during under when while
also however secretary secretary-general excellency highness majesty chairman chairperson prime deputy article chapter
resolution annex enclosure appendix addendum letter note your my accept please having sir madam city district province
village river mountain sea gulf island islands bank strip zone street avenue airport port camp line road
""") | frozenset(HEADS)
_AUTHORED = re.compile(
    r"\b(?:letters?|messages?|statements?|notes?|communications?|telegrams?|cablegrams?|report|memorandum|text|"
    r"declaration|appeal)\b"
    r"(?:\s(?:dated|of)\s[^,;.]{4,30}?)?(?:\s(?:addressed\sto\s(?:you|me|Your\sExcellency)|made|sent|signed|"
    r"written|issued|delivered))?,?\s(?:from|by|of)\s$"
)
_FROM = re.compile(r"\b(?:from|by)\s$")
_BEFORE_LENGTH = 110


class _Role(NamedTuple):
    office: str | None
    state: str | None


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    letters = r"[^\W\d_]{0,30}(?:['’-][^\W\d_]{1,30}){0,5}"
    word = rf"[A-ZÀ-ÞА-Я]{letters}"
    particle = r"(?:(?:al|el|bin|ibn|ben|de|da|do|dos|del|della|di|du|la|van|von|der|den|ter|ould|abu|y|e)[\s-])"
    # A name begins with its capital, so that a search steps from capital to capital.
    first = rf"[A-ZÀ-ÞА-Я](?:\.[\s-]?(?:[A-Z]\.[\s-]?){{0,2}}{word}|{letters})"
    more = rf"(?:\s(?:{particle}){{0,2}}(?:{word}|[A-Z]\.(?=\s)))"
    return (
        re.compile(rf"(?<![\w-]){TITLES}\.?\s(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?(?P<name>(?:{particle})?{first}{more}{{0,4}})"),
        re.compile(rf"(?:{_LEADS})\s(?P<name>{first}{more}{{0,4}})"),
        re.compile(rf"(?P<name>{first}{more}{{1,4}})(?=[,;.)]|\s(?:is|was|has|had|said|stated|declared|and|who)\b)"),
    )


_LEADS = "President|Minister|Secretary-General|King|Emir|Sultan|Chancellor|Premier|Chairman|Ambassador|Pope"
_OFFICES = (
    "minister", "president", "secretar", "representative", "chair", "ambassador", "chief", "commander", "director",
    "governor",
    "official", "king ", "leader", "head of", "spokes", "envoy", "mediator", "judge", "coordinator", "commissioner",
    "adviser",
    "emir ", "sultan ", "chancellor", "premier", "pope ", "national of", "citizen of",
)  # fmt: skip
_OFFICE_WORD = cue(*(word for word in _OFFICES if " " not in word))
_OFFICE_PHRASES = tuple(words for words in _OFFICES if " " in words)
_OFFICE = _OFFICE_WORD | cue(*(words.split()[0] for words in _OFFICE_PHRASES))
_HONOUR = cue("General", *(words.split()[0] for words in HONORIFICS))
_PERSONAL = _OFFICE | _HONOUR
_IS = re.compile(
    rf",?\s(?:who\s)?(?:is|was|has\sbeen|serves\sas|acts\sas|acted\sas|became)\s(?:currently\s|now\s)?(?:the\s|"
    rf"an?\s|its\s)?"
    rf"(?P<office>(?:[a-zA-Z-]+\s){{0,4}}{ROLE_NOUNS}\b(?:\s(?:of|for|to|in|on)\s(?:the\s)?[^,;.()]{{2,90}}?)?)"
    r"(?=[,;.()]|\s(?:and|who|which|since|until|in|at|from)\s|$)",
    re.IGNORECASE,
)
_SERVING = re.compile(
    r"(?:(?:,|,?\sand)\s(?:Mr|Mrs|Ms|Dr|Messrs)\.?\s[^,;:()]{3,90}?){0,4}\s(?:act(?:ing|ed)\s|serv(?:ing|ed)\s)?as\s"
    r"(?:its\s|the\s)?(?P<office>(?:[A-Z][\w]*\s){0,2}(?:(?:Vice|Co|Deputy)-)?(?:Chair(?:m[ae]n|persons?|wom[ae]n)?"
    r"|Presidents?|Rapporteurs?|Secretar(?:y|ies)(?:-General)?|Moderators?|Facilitators?|Coordinators?|Spokesm[ae]n))\b"
)
""" "Mr. X of A and Ms. Y of B as Vice-Chairmen": officers of a meeting, some in one row."""
_NATIONAL = re.compile(r"\b(?:nationals?|citizens?|subjects?)\sof\s(?:the\s)?$")
_BEING = re.compile(r"(?:is|was|remains|has\sbeen|will\sbe|shall\sbe)(?:\s(?:currently|now|at\spresent|to\sbe))?")
""" "Its President is Ms. X": between an office and its holder."""
_ITS = re.compile(r"\b[Ii]ts\s$")
_APPOSED = re.compile(r"(?:,\s|\s\()(?:(?:then|now|the|acting|former|its)\s){0,2}(?=[A-Z])")
_PHRASE = re.compile(r"[A-Z][\w-]*(?:\s(?:(?:of|for|to|and|the|in)\s){0,2}[A-Z][\w-]*){0,12}")
_OF_STATE = re.compile(r",?\s(?:of|for|to|in)\s(?:the\s)?(?:Government\sof\s(?:the\s)?)?")


def find_persons(
    passages: Sequence[Passage], parts: Sequence[Part], signatures: Sequence[Signature], known: KnownNames
) -> tuple[PersonMention, ...]:
    """Signatories first, in printed order, then authors and persons named, by place."""
    dates = {passage.part: passage.as_of for passage in passages}
    places = {part.label: ParagraphPlaces(part) for part in parts}
    signed = [_signatory(one, places[one.part], dates.get(one.part)) for one in signatures if one.name]
    likely = [passage for passage in passages if passage.cues & _PERSONAL]
    return (*signed, *(mention for passage in likely for mention in _in_passage(passage, known)))


def _signatory(one: Signature, places: ParagraphPlaces, as_of: str | None) -> PersonMention:
    return PersonMention(
        one.part,
        places.ordinal_at(one.name_span.start),
        one.name,
        one.family_name,
        "signed",
        one.office,
        one.rank,
        one.state,
        as_of,
        one.name_span,
    )


def _in_passage(passage: Passage, known: KnownNames) -> Iterator[PersonMention]:
    taken: list[tuple[int, int]] = []
    patterns = _patterns()
    for number in _possible(passage):
        for found in patterns[number].finditer(passage.text):
            place = _name_place(passage, found, single=number < 2)
            if place is None or any(a < place[1] and place[0] < b for a, b in taken):
                continue
            start = place[0] if number else found.start()
            role = _role(passage, place, start, known)
            if number and role.office is None:
                continue
            taken.append(place)
            yield _mention(passage, place, start, role)


def _possible(passage: Passage) -> range:
    """Which patterns can find a name: the first needs an honorific, the others an office."""
    honoured = passage.cues & _HONOUR and may_honour(passage.text)
    official = passage.cues & _OFFICE_WORD or (
        passage.cues & _OFFICE and any(map(passage.lower.__contains__, _OFFICE_PHRASES))
    )
    return range(0 if honoured else 1, 3 if official else 1)


def _mention(passage: Passage, place: tuple[int, int], start: int, role: _Role) -> PersonMention:
    text = passage.text
    name = " ".join(text[slice(*place)].split())
    before = text[max(0, start - _BEFORE_LENGTH) : start]
    rank = RANK.search(text[max(0, start - 14) : place[0]])
    kind: Literal["author", "named"] = "author" if _is_author(passage, before, start) else "named"
    return PersonMention(
        passage.part, passage.ordinal, name, family_name(name), kind, role.office,
        " ".join(rank[0].split()) if rank else None, role.state, passage.as_of, passage.span(*place),
    )  # fmt: skip


def _is_author(passage: Passage, before: str, start: int) -> bool:
    """Whether a text is said to be this person's: "a letter from Mr. X", or the sender in a title."""
    office = re.sub(r"(?:the\s)?[A-Z][^,;.]{2,80},\s$", "", before)
    if _AUTHORED.search(before) or (office != before and _AUTHORED.search(office)):
        return True
    return passage.role == "title" and bool(_FROM.search(before)) and "from " in passage.text[:start]


def _name_place(passage: Passage, found: re.Match[str], single: bool) -> tuple[int, int] | None:
    """The name without words that are none of it; None where nothing of a name is left."""
    start, end = found.span("name")
    words = list(re.finditer(r"\S+", passage.text[start:end]))
    while len(words) > 1 and words[0][0].lower().strip(".,") in _NOT_NAMES:
        words.pop(0)
    kept: list[re.Match[str]] = []
    for word in words:
        if word[0].lower().strip(".,'’") in _NOT_NAMES:
            break
        kept.append(word)
    if not kept or (len(kept) < 2 and not single):
        return None
    start, end = start + kept[0].start(), start + kept[-1].end()
    end -= 2 if kept[-1][0].endswith(("'s", "’s")) else 0  # "Mr. X's text"
    spans = [(n.start, n.end) for n in passage.names_in(start - 300, end)]
    # A State's name inside a person's ("Jordan" in "Michael Jordan") is no reason, a State alone is.
    spans += [(s.start, s.end) for s in passage.states_in(start - 80, end) if s.start <= start or s.end >= end]
    if any(a < end and start < b for a, b in spans):
        return None
    return start, end


def _role(passage: Passage, place: tuple[int, int], start: int, known: KnownNames) -> _Role:
    """Office and State printed beside the name: behind it first, else before it."""
    behind = _behind(passage, place[1], known)
    before = _before(passage, start, known)
    if before.office and before.state and behind.office and _is_of_next(passage, place[1], known):
        return before
    if behind.office and behind.state:
        return behind
    return _Role(behind.office or before.office, behind.state or before.state)


def _behind(passage: Passage, end: int, known: KnownNames) -> _Role:
    text = passage.text
    bracket = next((s for s in passage.states_in(end + 2, end + 3) if text[end : end + 2] == " ("), None)
    if bracket:
        return _Role(post_behind_bracket(text, bracket.end), bracket.state)
    apposed = _APPOSED.match(text, end)
    if apposed:
        office = office_at(text, apposed.end()) or _plain_office(text, apposed.end())
        if office:
            return _whole(passage, office, known)[0]
    stated = _IS.match(text, end)
    if stated:
        phrase = " ".join(stated["office"].split())
        state = next((s.state for s in passage.states_in(*stated.span("office"))), None)
        return _Role(known.written_out(phrase), state)
    of = _OF_STATE.match(text, end)
    found = next(iter(passage.states_in(of.end(), of.end() + 1)), None) if of else None
    serving = _SERVING.match(text, found.end if found else end)
    return _Role(_one_of(serving["office"]) if serving else None, found.state if found else None)


def _one_of(offices: str) -> str:
    """The office of one of those who hold it: "Vice-Chairman" of "Vice-Chairmen"."""
    return re.sub(r"men$", "man", re.sub(r"(?<=[^s])s$", "", re.sub(r"ies$", "y", offices)))


def _is_of_next(passage: Passage, end: int, known: KnownNames) -> bool:
    """ "The Minister of A, Mr. X, the Minister of B, Ms. Y": whether the office behind is that of the next."""
    apposed = _APPOSED.match(passage.text, end)
    office = office_at(passage.text, apposed.end()) if apposed else None
    behind = _whole(passage, office, known)[1] if office else 0
    return bool(office) and _NEXT.match(passage.text, behind) is not None


_NEXT = re.compile(rf",\s{TITLES}\b\.?\s[A-ZÀ-Þ]")


def _plain_office(text: str, start: int) -> Office | None:
    """A capitalised phrase with a noun of office that is on no list ("Chief of Staff")."""
    found = _PHRASE.match(text, start)
    if found and re.search(rf"\b{ROLE_NOUNS}\b", found[0], re.IGNORECASE):
        return Office(found[0], found.start(), found.end(), False)
    return None


def _whole(passage: Passage, office: Office, known: KnownNames) -> tuple[_Role, int]:
    """The office with a second one joined to it and the State or body it belongs to, and where all that ends."""
    text, name, end = passage.text, office.name, office.end
    joined = re.compile(r"\sand\s(?:the\s)?").match(text, end)
    second = office_at(text, joined.end()) if joined else None
    if second:
        name, end = f"{name} and {second.name}", second.end
    of = _OF_STATE.match(text, end)
    if of is None:
        return _Role(name, None), end
    state = next((s for s in passage.states_in(of.end(), of.end() + 1) if not s.adjective), None)
    if state:
        return _Role(name, state.state), state.end
    body = next(iter(passage.names_in(of.end(), of.end() + 1)), None)
    if body and body.name == "United Nations":
        return _Role(name, None), body.end
    if body:
        return _Role(f"{name} of the {known.written_out(body.name)}", None), body.end
    acronym = re.compile(r"[A-Z]{3,9}\b").match(text, of.end())
    if acronym:
        return _Role(f"{name} of {known.written_out(acronym[0])}", None), acronym.end()
    return _Role(name, None), end


def _before(passage: Passage, start: int, known: KnownNames) -> _Role:
    """Read "the Minister for Foreign Affairs of Iraq, Mr. X"; "Israeli Prime Minister X"; "a national of Y, X"."""
    base = max(0, start - _BEFORE_LENGTH)
    text = passage.text
    before = text[base:start]
    states = [s for s in passage.states_in(base, start) if s.end <= start]
    if states and states[-1].end == base + len(before.rstrip(" ,")) and _NATIONAL.search(text[base : states[-1].start]):
        return _Role(None, states[-1].state)
    office = _last_office(before)
    if office is None:
        return _Role(None, None)
    place = office._replace(start=base + office.start, end=base + office.end)
    role, end = _whole(passage, place, known)
    between = text[end:start].strip(" ,:")
    if between and not _BEING.fullmatch(between):
        return _Role(None, None)
    owned = _ITS.search(text, base, place.start) if between else None
    body = known.resolve("its", passage, owned.start()) if owned else None
    if body:
        return _Role(f"{role.office} of the {body}", role.state)
    adjective = next((s.state for s in states if s.adjective and s.end + 1 == place.start), None)
    return role._replace(state=role.state or adjective)


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
