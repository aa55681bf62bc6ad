"""Terms a letter defines: "Long Name (LN)", "(hereinafter ...)", "referred to as ...".

An acronym stands for the words before it whose initials it takes (small words may be passed over). Acronyms of
another language keep their letters in an English text ("the National Union (UNL)"): the name before them counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, Literal

from store.letters import Term
from store.parsing.cues import cue
from store.parsing.lexicon import word_set
from store.parsing.passages import Passage

_SMALL: Final = word_set("of the for on and in to de la del des et y against with a an")
_LEADING: Final = _SMALL - word_set("and the a an")
"""Small words behind which an article does not begin a new name."""
_LONGEST_MEANING: Final = 130
_WORD: Final = re.compile(r"[^\W_][^\W_'’.]*")
_ARTICLE: Final = re.compile(r"(?:the|a|an|its|their|our)\s+", re.IGNORECASE)
_NAME_BREAK: Final = re.compile(r"[.;:!?()\[\]\"“”]|,\s(?!and\b)")
_CUES = ("(", "hereinafter", "hereafter", "referred to as", "known as", "abbreviated", " mean", "underst", " defined")
_CUE: Final = cue(
    "(",
    "hereinafter",
    "hereafter",
    "referred",
    "known",
    "abbreviated",
    "defined",
    "means",
    "mean",
    "meant",
    "understand",
    "understood",
)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    quote = r"[\"“”«»'‘’*_]{0,2}"
    term = r"(?P<term>[^\W_](?:[^\W_]|[ /.&'’-](?=[^\W_])){0,60}?)"
    lead = (
        r"(?:here(?:in)?after|henceforth)(?:\s(?:also\s)?(?:referred\sto|designated|known|called|described))?(?:\sas)?"
    )
    return (
        re.compile(
            rf"\s?[,(]\s?{lead}[\s:,]{{1,2}}(?:the\s)?{quote}(?:the\s)?{term}{quote}(?=[),.;]|\s(?:and|is|are|was|has|"
            rf"which)\b)"
        ),
        re.compile(
            rf"\s\(\s?(?:also\s)?(?:referred\sto|known|abbreviated)"
            rf"\s(?:here(?:in)?after\s)?as\s(?:the\s)?{quote}(?:the\s)?{term}{quote}\)"
        ),
        re.compile(r"\s\(\s?(?:the\s)?[\"“«‘](?:the\s)?(?P<term>[^\"”»’()]{2,60})[\"”»’]\s?\)"),
        re.compile(r"\s?\(\s?(?:the\s)?(?P<term>[A-Z][A-Za-z]{0,2}[A-Z][A-Z0-9a-z&/-]{0,9})(?:,\s[^()]{1,60})?\s?\)"),
    )


_REVERSED: Final = re.compile(r"\b(?P<term>[A-Z]{2,8})\s\((?P<meaning>(?:the\s)?[A-Z][^()]{8,120})\)")
_MEANS: Final = re.compile(
    r"(?:^|(?<=[\s(]))[\"“«‘](?P<term>[^\"”»’]{2,60})[\"”»’]\s(?:(?:shall|will|is\sto)\s)?means?\s(?:that\s)?"
    r"(?P<meaning>[^.;]{4,500})"
)
"""What a text lays down that a word means in it: "“vessel” shall mean ..."."""
_BY: Final = re.compile(
    r"\b[Bb]y\s(?:the\s(?:term|word|expression)\s)?[\"“«‘](?P<term>[^\"”»’]{2,60})[\"”»’]\s(?:(?:we|is|are|shall\sbe|"
    r"(?:the|this|that|our|its)\s(?:[\w'’-]+\s){1,4}?)\s?)?(?:here\s)?(?:mean(?:t|s)?|underst(?:and|ood|ands))"
    r"(?:,[^,.;]{2,60},|:)?\s(?P<meaning>[^.;]{4,500})"
)
"""The same the other way round: "by “vessel” is meant ..."."""
_TAKEN: Final = re.compile(
    r"[\"“«‘](?P<term>[^\"”»’]{2,60})[\"”»’],?\s(?:is|are|was|were|(?:shall|should|will|is\sto)\sbe)\s"
    r"(?:understood|taken|used|held|defined)\s(?:(?:here|in|by|for)\b[^.;\"“]{0,60}?\s)?(?:to\smean|"
    r"(?<!held\s)(?<!used\s)(?<!taken\s)as)\s(?P<meaning>[^.;]{4,500})"
)
"""And as others take it: "the term “vessel” is understood by the parties to mean ..."."""
_TOGETHER: Final = re.compile(
    r"(?P<meaning>[^.;]{8,400}?),?\s(?:together|collectively|jointly)\s(?:here(?:in)?after\s)?(?:referred\sto|called|known)"
    r"(?:\sas)?\s(?:the\s)?[\"“«‘](?:the\s)?(?P<term>[^\"”»’]{2,60})[\"”»’]"
)
_DESIGNATED: Final = re.compile(
    r"(?:,?\s(?:is|are|was|were)|,)\s(?:here(?:in)?after\s|also\s)?(?:referred\sto|known)"
    r"\sas\s(?:the\s)?[\"“«‘](?P<term>[^\"”»’]{2,60})[\"”»’]"
)

_SIGNS: Final = (("hereinafter", "hereafter", "henceforth"), ("referred", "known", "abbreviated"), ("(",), ("(",),
          ("referred", "known"))  # fmt: skip
_SIGNS_OF_SENTENCES: Final = (
    ("mean",),
    ("mean", "underst"),
    ("understood", "to mean", "defined"),
    ("together", "collectively", "jointly"),
)
"""What each pattern cannot do without. The last one, which tries every place of a text, takes most of the time."""


def find_terms(passages: Sequence[Passage]) -> tuple[Term, ...]:
    """Acronyms and defined terms with what they stand for, each once a paragraph."""
    return tuple(term for passage in passages if passage.cues & _CUE for term in _in_passage(passage))


def _in_passage(passage: Passage) -> Iterator[Term]:
    if not any(map(passage.text.__contains__, _CUES)):
        return
    seen: set[str] = set()
    patterns = (*_patterns(), _DESIGNATED)
    for number in _possible(passage.text, _SIGNS):
        for found in patterns[number].finditer(passage.text):
            term = " ".join(found["term"].split())
            start = _meaning_start(passage, found.start(), term, number == 3)
            if start is not None and term not in seen:
                seen.add(term)
                closed = passage.text[found.end() : found.end() + 1] == ")"
                yield _term(passage, term, passage.text[start : found.start()], start, found.end() + closed)
    for number in _possible(passage.text, _SIGNS_OF_SENTENCES):
        for found in (_MEANS, _BY, _TAKEN, _TOGETHER)[number].finditer(passage.text):
            if found["term"] not in seen:
                seen.add(found["term"])
                yield _term(passage, found["term"], found["meaning"], found.start(), found.end())
    for found in _REVERSED.finditer(passage.text):
        meaning = found["meaning"]
        if found["term"] not in seen and _acronym_start(meaning, found["term"]) is not None:
            yield _term(passage, found["term"], meaning, found.start(), found.end())


def _possible(text: str, signs: tuple[tuple[str, ...], ...]) -> list[int]:
    """Numbers of the patterns that can find something: those of which a sign is in the text."""
    return [number for number, several in enumerate(signs) if any(map(text.__contains__, several))]


def _term(passage: Passage, term: str, meaning: str, start: int, end: int) -> Term:
    meaning = meaning.strip(' ,"“”')
    article = _ARTICLE.match(meaning)
    meaning = meaning[article.end() :] if article else meaning
    kind: Literal["acronym", "defined"] = "defined"
    fits = _acronym_start(meaning, term) is not None or _name_start(meaning, term) is not None
    if " " not in term and sum(c.isupper() for c in term) >= 2 and fits:
        kind = "acronym"
    return Term(passage.part, passage.ordinal, term, meaning, kind, passage.span(start, end))


def _meaning_start(passage: Passage, end: int, term: str, acronym_only: bool) -> int | None:
    """Where the words begin that the term before ``end`` stands for."""
    text = passage.text
    base = max(0, end - _LONGEST_MEANING)
    before = text[base:end]
    start = _acronym_start(before, term)
    if start is None and acronym_only:
        start = _name_start(before, term)
    if start is not None:
        return base + start
    if acronym_only:
        return None
    named = next((name.start for name in passage.names_in(base, end) if _ends_at(text, name.end, end)), None)
    return named if named is not None else _phrase_start(text, base, end)


def _ends_at(text: str, name_end: int, end: int) -> bool:
    """Whether nothing stands between a name and the definition behind it."""
    return name_end <= end and not text[name_end:end].strip(" ,(")


def _acronym_start(text: str, acronym: str) -> int | None:
    """Where the words at the end of ``text`` begin that ``acronym`` stands for: by initials, else by syllables."""
    start = _initials_start(text, acronym)
    return start if start is not None else _syllables_start(text, acronym)


_FEWEST_CAPITALS: Final = 3
"""Capitals of an acronym, and of the words of a name, from which the name may be taken without its initials."""


def _name_start(text: str, acronym: str) -> int | None:
    """Where the capitalised name at the end of ``text`` begins, with an acronym of another language behind it."""
    if not acronym.isalpha() or not acronym.isupper() or len(acronym) < _FEWEST_CAPITALS:
        return None
    name = _name_words(text)
    name = name[1:] if name and name[0][0] in ("The", "A", "An") else name
    if sum(word[0][0].isupper() for word in name) < _FEWEST_CAPITALS:
        return None
    return name[0].start() if _shares_initial(name, acronym) else None


def _name_words(text: str) -> list[re.Match[str]]:
    """Words of the capitalised name at the end of ``text``, which begins with a capital."""
    words = list(_WORD.finditer(text))
    first = len(words)
    while first and _goes_before(text, words, first - 1):
        first -= 1
    while first < len(words) and not words[first][0][0].isupper():
        first += 1
    return words[first:]


def _goes_before(text: str, words: list[re.Match[str]], at: int) -> bool:
    """Whether the word belongs to the name that goes on behind it: a capital, or a small word within the name."""
    word, behind = words[at][0], words[at + 1] if at + 1 < len(words) else None
    if behind and set(text[words[at].end() : behind.start()]) - set(" -'’"):
        return False
    if behind and word.lower() not in _LEADING and behind[0] in ("the", "a", "an"):
        return False
    if behind and words[at].start() and text[words[at].start() - 1] == "-":
        return True  # the end of a compound: "Spanish-speaking Countries"
    elided = text[words[at].end() : words[at].end() + 1] in ("'", "’")
    return word[0].isupper() or (bool(behind) and (word in _SMALL or elided))


def _shares_initial(name: list[re.Match[str]], acronym: str) -> bool:
    """Whether half of the letters of the acronym begin words of the name, in whatever order."""
    initials = {word[0][0].casefold() for word in name}
    return 2 * sum(letter in initials for letter in set(acronym.casefold())) >= len(set(acronym))


def _syllables_start(text: str, acronym: str) -> int | None:
    """UNPROFOR, INTERPOL, AfDB: a capitalised name whose letters hold those of the acronym in order."""
    letters = acronym.lower()
    if not letters.isalnum() or len(letters) < 4 or sum(c.isupper() for c in acronym) < 2:
        return None
    for word in _name_words(text):
        if word[0][0].lower() == letters[0] and word[0][0].isupper():
            rest = iter(text[word.start() :].lower())
            return word.start() if all(letter in rest for letter in letters) else None
    return None


def _initials_start(text: str, acronym: str) -> int | None:
    """Where the words at the end of ``text`` begin whose initials are ``acronym``; None where they do not fit."""
    letters = [char.lower() for char in acronym if char.isalpha()]
    words = list(_WORD.finditer(text))
    index = len(words) - 1
    start = None
    for letter in reversed(letters):
        index = _next_for(words, index, letter)
        if index < 0 or words[index][0][0].lower() != letter:
            return None
        start = words[index].start()
        index -= 1
    if start is None or len(letters) < 2 or len(text) - start <= len(acronym) or not text[start].isupper():
        return None
    return start


def _next_for(words: list[re.Match[str]], index: int, letter: str) -> int:
    """Index of the word that ``letter`` can stand for, small words passed over where a greater one fits."""
    at = index
    while at >= 0 and words[at][0].lower() in _SMALL:
        at -= 1
    if at >= 0 and words[at][0][0].lower() == letter:
        return at
    return index if index >= 0 and words[index][0][0].lower() == letter else at


def _phrase_start(text: str, base: int, end: int) -> int | None:
    """The capitalised name, else the words since the last break, before a defined term."""
    breaks = [found.end() for found in _NAME_BREAK.finditer(text, base, end)]
    start = breaks[-1] if breaks else base
    words = list(re.finditer(r"\S+", text[start:end]))
    first = len(words)
    while first and (words[first - 1][0][0].isupper() or words[first - 1][0].lower() in _SMALL):
        first -= 1
    while first < len(words) and words[first][0].lower() in _SMALL:
        first += 1
    if first < len(words):
        return start + words[first].start()
    nouns = [i for i, word in enumerate(words) if word[0].lower() in ("the", "a", "an", "its")]
    return start + words[nouns[-1]].start() if nouns and words else None
