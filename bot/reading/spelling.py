"""Slips of the keyboard: joined words, missing letters, digits for letters.

A word that is English, or that the letters use, is never corrected. Digits, symbols and negations are not
touched; a year typed with letters in it ("2oo9") is pointed out instead of read.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

from bot.lexicon import QUESTION_WORDS, STOPWORDS, is_english, lexicon
from bot.reading.short_forms import SHORT_FORMS
from bot.reading.typed import is_glued
from bot.slots import CARDINALS, slot_words
from store.words import stem

ABBREVIATIONS = {
    "sg": "secretary-general",
    "unsg": "secretary-general",
    "secgen": "secretary-general",
}
"""Abbreviations of the United Nations that letters write out; in capitals too."""

_YEAR_WITH_LETTERS = r"(?<![\w])(?=[\doOlI]{4}(?![\w]))(?=\d*[oOlI])(?=[oOlI]*\d)[12lI][\doOlI]{3}"
_NUMBERED_NOUN = (
    r"\b(rules?|items?|articles?|art|paras?|paragraphs?|annex|addendum|res|resolution|point|chapter|op|pp)(?=\d)"
)
_WORD_AND_DIGITS = (
    r"(?<=[a-z]{3})(?=(?:19|20)\d\d(?!\d))|(?<=(?:19|20)\d\d)(?=[a-z]{3})"
    r"|(?<=\b(?:in|of|by|on|at|to))(?=(?:19|20)\d\d(?!\d))"
)
_COUNTED = (
    r"\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})-(?=(?:countr|state|member|nation|part(?:y|ies)"
    r"|signator|signature|letter|page|paragraph|item|point|man\b))"
)


def year_with_letters(text: str) -> tuple[str, str] | None:
    """("2oo9", "2009") where a year is typed with letters for digits; to be asked about, never read."""
    found = re.search(_YEAR_WITH_LETTERS, text) if is_glued(text) else None
    if not found:
        return None
    return found[0], found[0].translate(str.maketrans("oOlI", "0011"))


def spaced(text: str) -> str:
    """Put a space between a word and a number typed together ("the2009letter", "rule14"), and in "seven-country"."""
    if "$" in text or "usd" in text or "->" in text:
        text = re.sub(r"(?<!\w)\$+(?!\s?\d)", " dollars ", text.replace("->", " to "))
        text = re.sub(r"\busd (?=for\b|to\b|in\b|by\b)", "used ", text)
    if "co " in text.casefold():
        text = re.sub(r"\bco (?=chair|author|sponsor|signator)", "co-", text, flags=re.IGNORECASE)
    if is_glued(text):
        text = re.sub(_NUMBERED_NOUN, r"\1 ", text, flags=re.IGNORECASE)
        text = re.sub(_WORD_AND_DIGITS, " ", text, flags=re.IGNORECASE)
    return re.sub(_COUNTED, r"\1 ", text, flags=re.IGNORECASE) if "-" in text else text


@lru_cache(maxsize=1)
def frame_words() -> frozenset[str]:
    """Words that the bot itself understands."""
    return frozenset({*lexicon().vocabulary, *slot_words(), *STOPWORDS, *QUESTION_WORDS, *CARDINALS})


_SHORTEST_DENIED = 6
"""Letters that "un" and an English word have at least together: "undated" is no slip of "united"."""


def known(word: str, letter_words: Collection[str]) -> bool:
    """Whether a folded word needs no correction."""
    return (
        len(word) < 3
        or not word.replace("-", "").replace("'", "").isalpha()
        or word in frame_words()
        or word in letter_words
        or is_english(word)
        or (word.endswith("'s") and known(word[:-2], letter_words))
        or (word.startswith("un") and len(word) > _SHORTEST_DENIED and is_english(word[2:]))
    )


def corrected(word: str, letter_words: Collection[str], names: Collection[str] = ()) -> str | None:
    """What an unknown word probably is: a short form, a slip of a known word, or joined words; else None."""
    if word in SHORT_FORMS:
        return SHORT_FORMS[word]
    if len(word) == 3:
        return _small_word(word)
    if "-" in word:
        head, _, tail = word.rpartition("-")
        compound = f"{head}-{corrected(tail, letter_words, names) or tail}"
        return compound if compound in letter_words else None
    if word.endswith("z") and word[:-1] + "s" in frame_words() | frozenset(letter_words):
        return word[:-1] + "s"
    if small := _slip_of_small_word(word):
        return small
    if word.endswith("ys") and is_english(plural := f"{word[:-2]}ies"):
        return plural
    from bot.fuzzy import close_word  # here to keep start-up fast, as below
    from bot.reading.joined import unjoined
    from bot.reading.skeletons import LEAST_SHARE

    vocabularies = (frame_words(), frozenset(letter_words))
    if whole := _unshortened(word, vocabularies, 1.0):
        return whole
    if whole := without_a_letter(word, vocabularies):
        return whole
    near = close_word(word, vocabularies[0] | vocabularies[1], _meaning)
    if near:
        return near.text
    if whole := _unshortened(word, vocabularies, LEAST_SHARE):
        return whole
    return unjoined(word, vocabularies[0] | vocabularies[1], names)


def _unshortened(word: str, vocabularies: Sequence[frozenset[str]], share: float) -> str | None:
    """The whole of a word without vowels, among the words of questions before those of the letters."""
    from bot.reading.skeletons import unshortened  # here to keep start-up fast

    return next((found for words in vocabularies if (found := unshortened(word, words, _meaning, share))), None)


def without_a_letter(word: str, vocabularies: Sequence[frozenset[str]]) -> str | None:
    """The one English form of a known word of which ``word`` lacks a vowel or a double ("entring", "othrs"), has a
    double too many ("paarties") or two neighbours swapped ("evnets")."""
    if len(word) < _SHORTEST_LACKING or not word.isascii():
        return None
    places = range(1, len(word) + 1)
    longer = {f"{word[:i]}{vowel}{word[i:]}" for i in places for vowel in "aeiou"}
    longer |= {f"{word[:i]}{word[i - 1]}{word[i:]}" for i in places}
    longer |= {f"{word[:i]}{word[i + 1 :]}" for i in places if word[i - 1 : i] == word[i : i + 1]}
    longer |= {f"{word[: i - 1]}{word[i : i + 1]}{word[i - 1]}{word[i + 1 :]}" for i in places if i > 1}
    english = {text for text in longer - {word} if is_english(text)}
    known_stems = [stems_of_words(vocabulary) for vocabulary in vocabularies]
    found = {text for text in english if any(stem(text) in stems for stems in known_stems)}
    return found.pop() if len(found) == 1 and len(english) == 1 else None


_SHORTEST_LACKING = 5


@lru_cache(maxsize=4)
def stems_of_words(vocabulary: frozenset[str]) -> frozenset[str]:
    """Stems of the words."""
    return frozenset(map(stem, vocabulary))


_SMALL_WORDS = ("who", "how", "why", "did", "was", "the", "for", "and", "are", "has")


def _small_word(word: str) -> str | None:
    """The question word or small word of three letters that differs by one slip; a negation is never written in."""
    near = [small for small in _SMALL_WORDS if one_slip(word, small)]
    return near[0] if len(near) == 1 else None


def _slip_of_small_word(word: str) -> str | None:
    """The longer small word of which an unknown one is a slip ("scince", "wheather"), before any word of letters."""
    near = [small for small in _LONGER_SMALL_WORDS if abs(len(small) - len(word)) < 2 and is_slip(word, small)]
    return near[0] if len(near) == 1 else None


_LONGER_SMALL_WORDS = tuple(
    """about after again against already among another because before being between could does during either every
    having other should since still their there these those though through under until what when where whether which
    while whose within without would""".split()
)


def how_or_who(word: str, behind: str) -> str | None:
    """ "hwo", a slip of either: "how" before what it measures or an auxiliary of doing, "who" before all else."""
    if not (one_slip(word, "how") and one_slip(word, "who")):
        return None
    return "how" if behind in _BEHIND_HOW else "who"


_BEHIND_HOW = frozenset("many much long old often far big large soon late do does did can could should would".split())


def is_slip(word: str, other: str) -> bool:
    """Whether one slip lies between two words: a letter changed, two swapped, or one too many or too few."""
    short, long = sorted((word, other), key=len)
    lacking = len(long) == len(short) + 1 and any(f"{long[:i]}{long[i + 1 :]}" == short for i in range(len(long)))
    return lacking or one_slip(word, other)


def one_slip(word: str, other: str) -> bool:
    """Whether two words of one length differ by one letter, or by two neighbours swapped."""
    if len(word) != len(other):
        return False
    apart = [i for i, (a, b) in enumerate(zip(word, other, strict=True)) if a != b]
    if len(apart) == 1:
        return apart[0] > 0 or _beside_on_keyboard(word[0], other[0])
    return len(apart) == 2 and apart[1] == apart[0] + 1 and sorted(word) == sorted(other)


_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def _beside_on_keyboard(one: str, other: str) -> bool:
    return any(abs(row.find(one) - row.find(other)) == 1 for row in _ROWS if one in row and other in row)


_NATIONAL = {
    "russo": "russian", "sino": "chinese", "franco": "french", "anglo": "british", "hispano": "spanish",
    "italo": "italian", "greco": "greek", "graeco": "greek", "turco": "turkish", "indo": "indian", "afro": "african",
    "austro": "austrian", "serbo": "serbian", "finno": "finnish", "luso": "portuguese", "soviet": "soviet",
    "americano": "american", "armeno": "armenian", "polono": "polish", "nippo": "japanese", "israelo": "israeli",
    "germano": "german", "arabo": "arab", "euro": "european",
}  # fmt: skip


def national(piece: str) -> str:
    """The adjective of a State for the form that it takes before a hyphen ("russo", "franco"); any other as it is."""
    return _NATIONAL.get(piece, piece)


def abbreviated(word: str, names: Mapping[str, str]) -> str | None:
    """The shortest name of the one State that a word of four letters or more begins ("azerb"), or None.

    ``names`` are names with the State that each of them means.
    """
    if len(word) < 4 or not word.isalpha() or word in _BEFORE_NOUNS:
        return None
    longer = [name for name in names if name.startswith(word) and " " not in name]
    one = len({names[name] for name in longer}) == 1
    return min(longer, key=lambda name: (len(name), name)) if one else None


_BEFORE_NOUNS = frozenset(("anti", "ante"))
"""Beginnings of other words, typed apart: "anti terrorism"."""


def _meaning(word: str) -> str:
    """Name of what a word means, so that forms of one word are no tie."""
    own = stem(word)
    return lexicon().name_of.get(own, own)


def transposed(word: str, letter_words: Collection[str]) -> str | None:
    """The known word of which an English word is two neighbouring letters swapped ("singed" -> "signed"), or for which
    it is often typed ("sate" -> "state"); else None.

    For a second reading only, after the word as typed has led nowhere.
    """
    if len(word) < 4 or not word.isalpha() or word in frame_words() or word in letter_words:
        return None
    if (meant := _MISTAKEN.get(word)) is not None:
        return meant if meant in frame_words() or meant in letter_words else None
    swapped = (word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1))
    found = [text for text in swapped if text != word and (text in frame_words() or text in letter_words)]
    return found[0] if len(found) == 1 else None


_MISTAKEN = {"sate": "state", "sates": "states", "minster": "minister", "minsters": "ministers", "sited": "cited"}
"""English words typed for one that looks alike; none of which letters could be asked about ("draught", "weather")."""
