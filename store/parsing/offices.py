"""Offices and ranks as titles and signature blocks print them, brought to one English singular form.

"Ambassador" is a rank; "Permanent Representative" is an office (UN Correspondence Manual, ST/DCS/4/Rev.1).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

RANK: Final = re.compile(
    r"(?:H\.?\s?E\.?\s+)?(?:Ambassador(?:\s*-\s*at\s*-\s*Large)?(?:,?\s+Extraordinary\s+(?:and|&)\s+Plenipotentiary)?"
    r"|Envoy\s+Extraordinary(?:\s+and\s+(?:Minister\s+)?Plenipotentiary)?|Minister\s+Plenipotentiary|"
    r"Minister\s*-?\s*Counsell?or|(?:First|Second|Third)\s+Secretary|Counsell?or|Embajadora?|Ambassadeure?|Ambassadrice|"
    r"(?:Lieutenant|Major|Brigadier)\s*-?\s*General|(?:(?:Lieutenant|Lt\.?)\s*-?\s*)?Colonel)\b",
    re.IGNORECASE,
)
ROLE_NOUNS: Final = (
    r"(?:official|head|chief|chair(?:man|person)?|president|secretary(?:-general)?|minister|leader|commander|director|"
    r"representative|governor|judge|officer|administrator|coordinator|envoy|mediator|ambassador|spokes(?:man|"
    r"person)|adviser|citizen|observer|auditor|rapporteur)"
)
_INTERIM: Final = r"(?:[\s,]*(?:\(?\ba\.?\s?i\b\.{0,2}\)?|ad\s+interim|par\s+int[ée]rim|interino|interim))?"
# Scans read the accent and the f's of "Chargé d'affaires" as anything: "Charg6 d'af faires", "Chargb d'affairee".
_CHARGE: Final = r"Charg[^\s,;.]{0,3}\s?s?\s+d\s?['’´`\"*]?\s*a\s?[ft]\s?[ft]\s?[a-z]{3,6}" + _INTERIM
_PREFIX: Final = r"(?:(?:Acting|Deputy|Alternate|Adjoint|First|Vice)[\s-]+){0,2}"
_SEND: Final = r"(?:P[eo]\w?[mn]\w{2,5}[tf]|Perm\.?)\s*\.?\s*"
_WORD: Final = r"(?!(?:of|to|on|in|the|from|addressed)\b)(?-i:[A-Z])[\w'’-]+"
_FIELD: Final = _WORD + r"(?:(?:,\s|\s(?:and|for)\s(?:the\s)?|\s)" + _WORD + r"){0,6}"
_MINISTER: Final = (
    r"(?:(?:First|Chief|Deputy|Vice|Acting|State|Union)[\s-]+){0,3}(?:Foreign\s+Ministers?|Prime\s+Ministers?|"
    r"Ministers?(?:\s+of\s+State)?(?:\s+(?:for|of)\s+(?:the\s+)?" + _FIELD + r")?)"
)
_PATTERNS: tuple[tuple[str, str | None], ...] = (
    ("charge", _CHARGE),
    ("charge_es", r"Encargad[oa]s?\s+de\s+Negocios(?:\s+interin[oa]s?)?"),
    ("representative", _PREFIX + _SEND + r"(?:Represent\w{3,7}|Rep\w{3,8}t[a-z]\w?[a-z]e?s?)\b"),
    ("representative_fr", r"Repr[ée]sentante?s?\s+permanente?s?(?:\s+adjointe?s?|\s+adjunt[oa]s?)?"),
    ("observer", _PREFIX + _SEND + r"Observers?\b"),
    ("observer_fr", r"Observat(?:eur|rice)s?\s+permanente?s?|Observador(?:a|es)?\s+permanentes?"),
    ("minister", _MINISTER),
    ("minister_fr", r"Ministres?\s+des\s+affaires\s+[ée]trang[èe]res|Ministros?\s+de\s+Relaciones\s+Exteriores"),
    ("mission", r"Permanent\s+(?:Observer\s+)?Missions?\b|Misi[óo]n\s+Permanente|Mission\s+permanente"),
    (
        "head",
        r"(?:Vice[\s-]+)?Presidents?\b(?!\s+of\s+the\s+(?:General|Security|Economic|Trusteeship|Human))|"
        + _PREFIX
        + r"Heads?\s+of\s+(?:State|Government|Mission|Delegation)(?:\s+(?:and|or)\s+(?:of\s+)?Government)?|"
        r"Secretary\s+of\s+State(?:\s+for\s+" + _FIELD + r")?|Kings?\b|Emirs?\b|Sultans?\b",
    ),
    (
        "plain",
        r"(?:(?:Acting|Deputy|Alternate|Special|Personal|High)\s+){0,2}Representatives?\b|Delegations?\b|Governments?\b",
    ),
    ("plain_fr", r"Repr[ée]sentante?s?\b|Representantes?\b"),
)
OFFICE: Final = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in _PATTERNS), re.IGNORECASE)
_OTHER: Final = re.compile(
    r"(?:(?:Acting|Deputy|Vice|Special|Executive|Assistant|Under|United\s+Nations|First|Co|State(?=[\s-]+Secretary))[\s-]+){0,3}(?:"
    r"Chair(?:man|person|woman)?|Rapporteur|Mediator|Secretary\s?-\s?General|Legal\s+Counsel|Director|President|"
    r"Commissioner|Coordinator|Spokes(?:man|person)|Administrator|Attorney|Governor|Secretary|Envoy|Adviser|Consul)\b",
    re.IGNORECASE,
)
_PIECES: Final = (
    "rep", "observ", "minist", "missi", "misi", "president", "head", "secretar", "king", "emir", "sultan",
    "delegation", "government", "charg", "encargad", "chair", "rapporteur", "mediator", "counsel", "director",
    "commissioner", "coordinator", "spokes", "administrator", "attorney", "governor", "envoy", "adviser", "consul",
)  # fmt: skip
"""No office of these patterns is without one of them, in any case; looking for all takes far less than a pattern."""
_TO_UN: Final = re.compile(
    r",?\s*(?:to|at|with|before|auprès\s+de|ante|near)\s+(?:the\s+|l['’]Organisation\s+des\s+|las\s+)?"
    r"(?:United\s+Nations|U\.?\s?N\.?(?=\W|$)|UNO|Organi[sz]ation|Nations\s+Unies|Naciones\s+Unidas).*",
    re.IGNORECASE | re.DOTALL,
)
_INTERIM_SAID: Final = re.compile(r"a\.?\s?i\b|interim|int[ée]rim|interin", re.IGNORECASE)
_SHORT: Final = 120
_DEPUTY: Final = re.compile(r"\b(acting|deputy|alternate|adjoint|adjunt)", re.IGNORECASE)


class Office(NamedTuple):
    """An office found in a text."""

    name: str
    """English, singular: "Permanent Representative", "Chargé d'affaires a.i."."""
    start: int
    end: int
    national: bool
    """A State's office (its name follows after "of"), not one of an organ."""


def find_office(text: str, start: int = 0) -> Office | None:
    """First office in ``text`` from ``start`` on."""
    return _short_office(text, start) if len(text) < _SHORT else _first_office(text, start)


@lru_cache(maxsize=1024)
def _short_office(text: str, start: int) -> Office | None:
    """Lines of a signature are asked about several times, and "Permanent Representative" in every letter."""
    return _first_office(text, start)


def _first_office(text: str, start: int) -> Office | None:
    # Beyond ASCII other letters count as these in any case.
    if text.isascii() and not any(map(text[start:].lower().__contains__, _PIECES)):
        return None
    national = OFFICE.search(text, start)
    other = _OTHER.search(text, start, national.end() if national else len(text))
    if national and (other is None or national.start() <= other.start()):
        return _office(national)
    if other:
        return Office(_tidy(other[0]), other.start(), other.end(), False)
    return None


def office_at(text: str, start: int = 0) -> Office | None:
    """The office that begins at ``start``."""
    return _line_office(text) if not start and len(text) < _SHORT else _office_at(text, start)


@lru_cache(maxsize=1024)
def _line_office(text: str) -> Office | None:
    """The same lines stand below signatures again and again, and each is asked about several times."""
    return _office_at(text, 0)


def _office_at(text: str, start: int) -> Office | None:
    national = OFFICE.match(text, start)
    if national:
        return _office(national)
    other = _OTHER.match(text, start)
    return Office(_tidy(other[0]), other.start(), other.end(), False) if other else None


def _office(found: re.Match[str]) -> Office:
    kind = (found.lastgroup or "").removesuffix("_fr").removesuffix("_es")
    return Office(_canonical(kind, found[0]), found.start(), found.end(), True)


def _canonical(kind: str, printed: str) -> str:
    if kind == "charge":
        return "Chargé d'affaires a.i." if _INTERIM_SAID.search(printed) else "Chargé d'affaires"
    if kind == "mission":
        return "Permanent Observer Mission" if "bserver" in printed else "Permanent Mission"
    if kind in ("representative", "observer"):
        deputy = [_DEPUTY_ENGLISH[word.lower()] for word in _DEPUTY.findall(printed)]
        return " ".join([*deputy, "Permanent Representative" if kind == "representative" else "Permanent Observer"])
    if kind == "minister" and printed[:1].isalpha() and not printed.isascii():
        return _tidy(printed)
    if kind == "minister" and re.match(r"Ministr[eo]", printed, re.IGNORECASE):
        return "Minister for Foreign Affairs"
    if kind == "plain" and re.match(r"repr[ée]sent", printed, re.IGNORECASE):
        return "Representative"
    return singular(_tidy(printed))


_DEPUTY_ENGLISH: Final = {
    "acting": "Acting",
    "deputy": "Deputy",
    "alternate": "Alternate",
    "adjoint": "Deputy",
    "adjunt": "Deputy",
}


def singular(office: str) -> str:
    """ "Heads of State" -> "Head of State", "Representatives" -> "Representative"."""
    words = office.split(" ")
    for index, word in enumerate(words):
        if word in ("of", "for", "to", "and"):
            break
        if word.endswith("s") and not word.endswith("ss") and word not in ("Affairs", "affaires"):
            words[index] = word[:-1]
    return " ".join(words)


def plain_case(text: str) -> str:
    """A text in capitals as titles print it: "HEADS OF STATE" -> "Heads of State"; other text as it is."""
    if not text.isupper():
        return text
    words = "-".join(piece.capitalize() for piece in " ".join(word.capitalize() for word in text.split()).split("-"))
    words = re.sub(r"\b[a-z]", lambda found: found[0].upper(), words)
    return re.sub(r"(?<=\s)(?:Of|For|The|And|To|On|In)\b", lambda found: found[0].lower(), words)


def _tidy(printed: str) -> str:
    text = plain_case(" ".join(printed.split()))
    return text[:1].upper() + text[1:]


def without_un(text: str) -> str:
    """An office without "to the United Nations"."""
    return _TO_UN.sub("", text).strip(" ,.;")


def post_behind_bracket(text: str, end: int) -> str | None:
    """ "Mr. X (Guinea), Head of mission", "Ms. Y (Ghana), legal adviser": the post in a list of persons."""
    found = _POST.match(text, end)
    return found["office"] if found and re.search(rf"\b{ROLE_NOUNS}\b", found["office"], re.IGNORECASE) else None


_POST: Final = re.compile(r"\),\s(?:the\s)?(?P<office>[A-Za-z][\w-]*(?:\s[\w-]+){0,5})\s?(?=[;.]|$)")
