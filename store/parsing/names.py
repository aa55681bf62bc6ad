"""Names of signatories: where a name ends, and which word of it is the family name."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from store.parsing.honorifics import TITLES
from store.parsing.offices import RANK, office_at
from store.places import find_states

_PARTICLES: Final = frozenset(
    """al el bin ibn ben bint de da do dos das del della di du la le van von der den ter y e ould ul ud abd abu d
    ur zu mac af""".split()
)
_HONORIFIC: Final = re.compile(
    r"(?:(?:H\.?\s?E\.?|His|Her|Excellency|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Hon|Ambassador)\b[.,]?\s+)+(?=\S)"
    rf"|(?:{TITLES}\b[.,]?\s+(?:\([A-Z][a-z]+\.?\)\s+)?)+(?=[A-ZÀ-Þ])"
)
# A text that lost its line ends: "Revaz AdamiaPermanent Representative".
_GLUED_OFFICE: Final = re.compile(r"(?<=[a-zà-ÿ])(?=Permanent|Ambassador|Charg|Deputy|Acting|Minister|Chairman)")
_OFFICE_ARTICLE: Final = re.compile(r"(?:Le|La|El|The)\s+|L['’]")
_SUFFIX: Final = re.compile(r"\s?(?:Jr|Sr|III?)\b\.?")
_TOKEN: Final = re.compile(r"\S+")
_NO_NAME: Final = frozenset(
    """annex annexe anexo enclosure appendix addendum distr original english french spanish for united nations the
    general assembly security council letter note page republic government permanent mission on behalf and of to
    in his her secretary-general new dear accept please document item agenda see see: statement""".split()
)
_BETWEEN_NAMES: Final = frozenset(["The", "To", "In", "On"])
"""Words that are names only between names ("Bui The Giang", "Kim In Ryong")."""
_NEXT_WORD: Final = re.compile(r"\s(?!Permanent|Charg|Behalf|Secretary|Chair|Acting|Deputy|Legal|President)[A-Z]")
_SMALL_WORD: Final = re.compile(r"\s[a-z]{2,}")
_INITIAL: Final = 2
"""Characters of an initial."""
_STOP: Final = re.compile(r"[\d(\[{*<>|:/@=+#_]|\.\.\.")
MAX_WORDS: Final = 7


class NameFound(NamedTuple):
    """A name in a text; offsets refer to it."""

    name: str
    start: int
    end: int
    rest: int
    """Where the text behind the name goes on."""


def name_at(text: str, start: int = 0) -> NameFound | None:
    """The name that begins at ``start``, honorifics left out; None where no name stands."""
    begin = start + len(text[start:]) - len(text[start:].lstrip(" .:,\"'“"))
    honorific = _HONORIFIC.match(text, begin)
    begin = honorific.end() if honorific else begin
    end = begin
    for words, token in enumerate(_TOKEN.finditer(text, begin)):
        if words == MAX_WORDS or not _in_name(text, token, words):
            break
        if words > 1 and _state_behind(text, begin, token.start()):
            break
        glued = _GLUED_OFFICE.search(token[0])
        end = token.start() + glued.start() if glued else token.end()
        if glued:
            break
        if token[0][-1] in ",;":
            suffix = _SUFFIX.match(text, end)
            end = suffix.end() if suffix else end
            break
    stop = end
    while stop > begin and text[stop - 1] in ",;*":
        stop -= 1
    if text[begin:stop].endswith(".") and not re.search(r"(?:\b[A-Z]|\bJr|\bSr)\.$", text[begin:stop]):
        stop -= 1
    stop = _without_particles(text, begin, stop)
    if stop - begin < 2 or not any(char.isupper() for char in text[begin:stop]):
        return None
    return NameFound(text[begin:stop], begin, stop, end)


def _state_behind(text: str, begin: int, start: int) -> bool:
    """A State behind a family name in capitals is no part of the name: "A. MESSAOUDI Algeria"."""
    before = text[begin:start].split()
    if not (before[-1].isupper() and len(before[-1]) > _INITIAL) or text[start : start + 3].isupper():
        return False
    places = find_states(text[start : start + 60])
    return bool(places) and places[0].start == 0 and not places[0].adjective


def _in_name(text: str, token: re.Match[str], words: int) -> bool:
    word = token[0]
    article = _OFFICE_ARTICLE.match(text, token.start())
    start = article.end() if article else token.start()
    if _STOP.search(word) or RANK.match(text, start) or office_at(text, start):
        return False
    if word in ("A", "I") and _SMALL_WORD.match(text, token.end()):
        return False  # "(Signed) M. Javad Zarif A text follows": a sentence begins
    bare = word.strip(".,;'’\"-").casefold()
    if not bare or (
        bare in _NO_NAME and not (words and word in _BETWEEN_NAMES and _NEXT_WORD.match(text, token.end()))
    ):
        return False
    first = word.lstrip("'’\"`~-")[:1]
    return first.isupper() or bare in _PARTICLES or bare.split("-")[0] in _PARTICLES or word[:2] in ("d'", "d’")


def _without_particles(text: str, begin: int, stop: int) -> int:
    """A name does not end in "de" or "of"."""
    while True:
        head, _, tail = text[begin:stop].rpartition(" ")
        if not head or tail not in _PARTICLES:
            return stop
        stop = begin + len(head)


def looks_like_name(text: str) -> bool:
    """True when ``text`` is a name and nothing else: two to seven words of a name's form."""
    found = name_at(text)
    return found is not None and not text[found.rest :].strip(" .,;*") and 2 <= len(found.name.split()) <= MAX_WORDS


def family_name(name: str) -> str:
    """The word in capitals where only some are (QIN Huasun, Eldar KOULIEV), else the last with its particles."""
    words = name.split()
    capitals = [word for word in words if len(word.strip(".'’")) > 1 and word.isupper() and not word.endswith(".")]
    if capitals and len(capitals) < len(words):
        return " ".join(capitals)
    last = len(words) - 1
    if last > 0 and words[last].rstrip(".") in ("Jr", "Sr", "II", "III"):
        last -= 1
    first = last
    while first > 1 and words[first - 1] in _PARTICLES:
        first -= 1
    return " ".join(words[first : last + 1]).rstrip(",")
