"""Persons a letter signs by, quotes or names, with the office the text gives them there.

An office belongs to the passage that prints it: nobody keeps it from one letter to the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, Literal

from store.letters import Part, PersonMention, Signature
from store.parsing.cues import cue
from store.parsing.honorifics import HONORIFICS, MILITARY_RANK, TITLES, may_honour
from store.parsing.known import KnownNames
from store.parsing.lexicon import word_set
from store.parsing.names import family_name
from store.parsing.naming import HEADS
from store.parsing.offices import RANK
from store.parsing.offices_held import BEFORE_LENGTH, Held, held_by
from store.parsing.passages import ParagraphPlaces, Passage
from store.parsing.signatures import in_bold

_NOT_NAMES: Final = word_set("""
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
_ADDRESSING: Final = word_set("mr mrs ms mme miss dr prof sir h.e he staff")
_AUTHORED: Final = re.compile(
    r"\b(?:letters?|messages?|statements?|notes?|communications?|telegrams?|cablegrams?|report|memorandum|text|"
    r"declaration|appeal)\b"
    r"(?:\s(?:dated|of)\s[^,;.]{4,30}?)?(?:\s(?:addressed\sto\s(?:you|me|Your\sExcellency)|made|sent|signed|"
    r"written|issued|delivered))?,?\s(?:from|by|of)\s$"
)
_FROM: Final = re.compile(r"\b(?:from|by)\s$")


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    letters = r"[^\W\d_]{0,30}(?:['’-][^\W\d_]{1,30}){0,5}"
    word = rf"[A-ZÀ-ÞА-Я]{letters}"
    particle = r"(?:(?:al|el|bin|ibn|ben|de|da|do|dos|del|della|di|du|la|van|von|der|den|ter|ould|abu|y|e)[\s-])"
    # A name begins with its capital, so that a search steps from capital to capital.
    first = rf"[A-ZÀ-ÞА-Я](?:\.[\s-]?(?:[A-Z]\.[\s-]?){{0,2}}{word}|{letters})"
    more = rf"(?:\s(?:{particle}){{0,2}}(?:[A-Z]\.(?=\s)|{word}))"
    return (
        re.compile(
            rf"(?<![\w-]){TITLES}\.?\s(?:\(ret[a-z.]{{0,5}}\)\s)?(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?(?P<name>(?:{particle})?{first}{more}{{0,4}})"
        ),
        re.compile(rf"(?:{_LEADS})\s(?P<name>{first}{more}{{0,4}})"),
        re.compile(
            rf"(?P<name>{first}{more}{{1,4}})(?=[,;.)]|\s(?:is|was|has|had|said|stated|declared|and|who)\b|\s\()"
        ),
    )


_LEADS: Final = "President|Minister|Secretary-General|King|Emir|Sultan|Chancellor|Premier|Chairman|Ambassador|Pope"
_OFFICES: Final = (
    "minister", "president", "secretar", "representative", "chair", "ambassador", "chief", "commander", "director",
    "governor",
    "official", "king ", "leader", "head of", "spokes", "envoy", "mediator", "judge", "coordinator", "commissioner",
    "adviser",
    "emir ", "sultan ", "chancellor", "premier", "pope ", "national of", "citizen of",
)  # fmt: skip
_OFFICE_WORD: Final = cue(*(word for word in _OFFICES if " " not in word))
_OFFICE_PHRASES: Final = tuple(words for words in _OFFICES if " " in words)
_OFFICE: Final = _OFFICE_WORD | cue(*(words.split()[0] for words in _OFFICE_PHRASES))
_HONOUR: Final = cue("General", *(words.split()[0] for words in HONORIFICS))
_PERSONAL: Final = _OFFICE | _HONOUR


def find_persons(
    passages: Sequence[Passage], parts: Sequence[Part], signatures: Sequence[Signature], known: KnownNames
) -> tuple[PersonMention, ...]:
    """Signatories first, in printed order, then authors and persons named, by place."""
    dates = {passage.part: passage.as_of for passage in passages}
    places = {part.label: ParagraphPlaces(part) for part in parts}
    signed = [_signatory(one, places[one.part], dates.get(one.part)) for one in signatures if one.name]
    likely = [passage for passage in passages if passage.cues & _PERSONAL]
    named = [mention for passage in likely for mention in _in_passage(passage, known)]
    families = in_bold(signatures)
    if families:
        named = [one._replace(family_name=families.get(one.name.casefold(), one.family_name)) for one in named]
    return (*signed, *named)


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
            role = held_by(passage, place, start, known)
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


def _mention(passage: Passage, place: tuple[int, int], start: int, role: Held) -> PersonMention:
    text = passage.text
    name = " ".join(text[slice(*place)].split())
    before = text[max(0, start - BEFORE_LENGTH) : start]
    rank = RANK.search(text[max(0, start - 14) : place[0]]) or _MILITARY.search(text[start : place[0]])
    kind: Literal["author", "named"] = "author" if _is_author(passage, before, start) else "named"
    return PersonMention(
        passage.part, passage.ordinal, name, family_name(name), kind, role.office,
        " ".join(rank[0].split()).rstrip(".") if rank else None, role.state, passage.as_of, passage.span(*place),
    )  # fmt: skip


_MILITARY: Final = re.compile(rf"\b{MILITARY_RANK}")


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
    if all(word[0].lower().rstrip(".") in _ADDRESSING for word in kept):
        return None  # "the Secretary-General Mr." at the end of a line
    start, end = start + kept[0].start(), start + kept[-1].end()
    end -= 2 if kept[-1][0].endswith(("'s", "’s")) else 0  # "Mr. X's text"
    spans = [(n.start, n.end) for n in passage.names_in(start - 300, end)]
    # A State's name inside a person's ("Jordan" in "Michael Jordan") is no reason, a State alone is.
    spans += [(s.start, s.end) for s in passage.states_in(start - 80, end) if s.start <= start or s.end >= end]
    if any(a < end and start < b for a, b in spans):
        return None
    return start, end
