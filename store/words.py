"""Words of a text, made comparable: folding, tokens, stems and sentence borders.

The same functions serve the loader and the question side, so that a word of a question and a word of a
letter meet in one form. Quotes never pass through here: they are cut from the source.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

import Stemmer

_ENGLISH: Final = Stemmer.Stemmer("english")

_PLAIN: Final = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "`": "'",
        "´": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "–": "-",
        "—": "-",
        "‐": "-",
        "‑": "-",
        "−": "-",
        "ё": "е",
        "ø": "o",
        "Ø": "O",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ı": "i",
    }
)

# A token keeps what belongs together in these letters: "59/50", "a.i.", "anti-terrorist", "o'brien".
_TOKEN: Final = re.compile(r"[aA]\.[iI]\.|[^\W_]+(?:[/'.-][^\W_]+)*")
_SENTENCE_END: Final = r"""["')\]*_]*(?=\s+["'(\[*_“‘]*[A-Z0-9À-ÞА-Я])"""
_ABBREVIATION: Final = (
    r"(?:^|[\s(])(?:[A-ZÀ-ÞА-Я]|Mr|Mrs|Ms|Dr|St|No|Nos|para|paras|art|arts|op|cf|vol|pp?|Add|Corr|Rev|Cap|L\.N|H\.E|a\.i|etc|"
    r"[a-z]\.[a-z])\.$"
)
_DATE_AHEAD: Final = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\d{1,2} (?:January|February|March|April|May|June|July|August|"
    r"September|October|November|December)(?: \d{4})?\.$"
)
"""A paragraph that opens with a day and a full stop tells below it what happened on that day."""


@lru_cache(maxsize=1)
def _token_of_any_text() -> re.Pattern[str]:
    """A token of text that is not folded: it may hold combining marks and format characters between its letters."""
    return re.compile(
        r"[aA]\.[iI]\.|[^\W_](?:[^\W_]|[\u0300-\u036f\u00ad\u200b-\u200f])*"
        r"(?:[/'’.‐‑-][^\W_](?:[^\W_]|[\u0300-\u036f\u00ad\u200b-\u200f])*)*"
    )


_KEPT: Final = 1000
"""Characters of a text whose stems are kept."""


class Token(NamedTuple):
    """A word with its place."""

    text: str
    """Folded."""
    start: int
    end: int


class _Bare(dict[int, int | None]):
    """Code point -> itself, or None for an accent or a format character; looked up once each."""

    def __missing__(self, code: int) -> int | None:
        character = chr(code)
        dropped = unicodedata.combining(character) or unicodedata.category(character) == "Cf"
        self[code] = None if dropped else code
        return self[code]


_BARE: Final = _Bare()


def fold(text: str) -> str:
    """Make two spellings of one word equal: compatibility forms, case, accents, dashes and quotes.

    Format characters (soft hyphen, zero-width space, bidirectional controls) are dropped.
    """
    if text.isascii():
        return text.casefold().replace("`", "'")
    # й decomposes into и + breve: Russian keeps the letter's base form on both sides, which is all that counts here.
    return unicodedata.normalize("NFKD", text.translate(_PLAIN)).translate(_BARE).casefold().translate(_PLAIN)


def tokens(text: str) -> Iterator[Token]:
    """Words of ``text`` in order, folded, with offsets into ``text`` as given."""
    for found in (_TOKEN if text.isascii() else _token_of_any_text()).finditer(text):
        yield Token(fold(found[0]), found.start(), found.end())


def words(text: str) -> list[str]:
    """Folded word tokens; "a.i.", "59/50" and "anti-terrorist" stay whole."""
    return _TOKEN.findall(fold(text))


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """English stem of one folded word; numbers and symbols are returned as they are."""
    if not word.isascii() or not word[:1].isalpha() or "/" in word:
        return word
    stemmed: str = _ENGLISH.stemWord(word.removesuffix("'s").replace("'", ""))
    return stemmed


def stems(text: str) -> list[str]:
    """Stems of the words of ``text``; a hyphenated word gives its whole form and its pieces."""
    return list(_stems(text) if len(text) <= _KEPT else stems_of(words(text)))


@lru_cache(maxsize=4096)
def _stems(text: str) -> tuple[str, ...]:
    """The same, kept: questions are compared with the same titles and sentences again and again."""
    return tuple(stems_of(words(text)))


def stems_of(found: Iterable[str]) -> list[str]:
    """The same of folded words."""
    out: list[str] = []
    for word in found:
        out.append(stem(word))
        if "-" in word:
            out.extend(stem(piece) for piece in word.split("-") if piece)
    return out


@lru_cache(maxsize=1)
def _borders() -> tuple[re.Pattern[str], ...]:
    """Patterns for sentence borders; compiled when first needed, for no question needs them.

    The first finds full stops alone: a search for one character runs several times as quickly as one for three.
    """
    stop, end = re.compile(r"\." + _SENTENCE_END), re.compile("[.!?]" + _SENTENCE_END)
    return stop, end, re.compile(_ABBREVIATION), re.compile(r"\s*"), re.compile(_DATE_AHEAD)


_LONGEST_DATE: Final = 32


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Offsets of the sentences of a one-line text, without the spaces between them.

    A full stop after an initial, "Mr.", "Corr." or "a.i." ends no sentence, nor does one after a day that opens the
    text ("3 May 2001. A bridge was blown up.").
    """
    several = "!" in text or "?" in text
    if not several and text.find(".", 0, -1) < 0:  # a line of a title or heading, or one sentence
        return [(0, len(text.rstrip()))] if text.strip() else []
    stop, any_end, abbreviation, space, date_ahead = _borders()
    end = any_end if several else stop
    spans: list[tuple[int, int]] = []
    start = 0
    for found in end.finditer(text):
        if found[0][0] == "." and abbreviation.search(text, max(start - 1, found.start() - 8, 0), found.start() + 1):
            continue
        if not start and not spans and found.start() < _LONGEST_DATE and date_ahead.match(text, 0, found.start() + 1):
            continue
        spans.append((start, found.end()))
        gap = space.match(text, found.end())
        start = gap.end() if gap else found.end()
    if text[start:].strip():
        spans.append((start, len(text.rstrip())))
    return spans
