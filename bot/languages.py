"""Questions in other languages, read through word lists into the English in which phrases are written.

The lists stand in ``bot/data/gloss``, keyed by the English word. Words are compared by stem, so inflected forms
meet; what no list holds stays as typed, and names, dates and numbers are read by their own rules.
"""

from __future__ import annotations

import re
from functools import lru_cache
from os.path import dirname, join
from typing import NamedTuple

import Stemmer

from store.words import fold

_DATA = join(dirname(__file__), "data", "gloss")
LANGUAGES = {"ru": "russian", "fr": "french", "es": "spanish"}
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[^\s\w]")
_ELISION = re.compile(r"\b(l|d|j|m|n|s|t|c|qu)['’](?=\w)", re.IGNORECASE)
_TELLING = {
    "fr": frozenset("qui quoi quand quel quelle quels quelles combien pourquoi est-ce lettre lettres pays annexe signé signe dans avec les des une est etait du et sont pour par cite traite membres ete quelle-est comment ou".split()),
    "es": frozenset("quien quienes que cuando cual cuales cuantos cuantas cuanto donde por como carta cartas anexo firmo paises los las una del el es fue son para con tratado miembros cito dime de".split()),
    "en": frozenset("the who what when where which why how is are was were did does do of in and letter letters signed members to for on".split()),
}  # fmt: skip
_LATIN_RUSSIAN = frozenset("kto kogda skolko pismo pisma podpisal kakoy kakie kakaya chto pochemu gde ustav dogovor chleny generalnyj".split())
LETTERS = dict(zip(
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    ("a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya").split(" "), strict=True))  # fmt: skip


class Gloss(NamedTuple):
    """One word list."""

    words: dict[str, str]
    """Stem of a word -> English."""
    phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    """First stem of a phrase -> (stems, English), longest first."""


def latin(text: str) -> str:
    """Cyrillic letters in Latin ones, so that a name can be compared with its printed form."""
    return "".join(LETTERS.get(c, c) for c in text.casefold())


def glossed(text: str) -> tuple[str, str | None]:
    """(language, wording in English or None where the question is English already)."""
    language = language_of(text)
    if language == "en":
        return "en", None
    lists, romanized = (load("ru"), True) if language == "ru-latn" else (load(language), False)
    return language.partition("-")[0], _through(text, language.partition("-")[0], lists, romanized)


def language_of(text: str) -> str:
    """en, ru, fr, es, or ru-latn for Russian in Latin letters; English unless something tells otherwise."""
    if len(_CYRILLIC.findall(text)) >= 3:
        return "ru"
    if text.isascii() and not any(c in "'?" for c in text) and " " not in text:
        return "en"
    found = [fold(word) for word in _WORD.findall(_ELISION.sub(r"\1 ", text))]
    if len(_LATIN_RUSSIAN & set(found)) >= 2:
        return "ru-latn"
    votes = {language: sum(word in telling for word in found) for language, telling in _TELLING.items()}
    votes["es"] += 2 * text.count("¿")
    best = max(("fr", "es"), key=lambda language: votes[language])
    return best if votes[best] > votes["en"] or votes[best] >= 3 and votes[best] >= votes["en"] else "en"


@lru_cache(maxsize=8)
def load(language: str) -> Gloss:
    """The word list of a language."""
    words: dict[str, str] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    with open(join(_DATA, f"{language}.txt"), encoding="utf-8") as file:
        for line in file:
            english, _, foreign = line.partition("=")
            if line.startswith("#") or not foreign:
                continue
            for entry in foreign.split(","):
                stems = tuple(stem_of(piece, language) for piece in entry.strip().split("_"))
                if len(stems) == 1:
                    words.setdefault(stems[0], english.strip())
                    words.setdefault(fold(entry.strip()), english.strip())
                else:
                    phrases.setdefault(stems[0], []).append((stems, english.strip()))
    return Gloss(words, {first: tuple(sorted(found, key=lambda p: -len(p[0]))) for first, found in phrases.items()})


@lru_cache(maxsize=4)
def _stemmer(language: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(LANGUAGES[language])


@lru_cache(maxsize=4096)
def stem_of(word: str, language: str) -> str:
    """Stem of a word of ``language``, folded behind the stemmer, which needs the accents."""
    return fold(_stemmer(language).stemWord(word.casefold()))


def _through(text: str, language: str, gloss: Gloss, romanized: bool) -> str:
    """The text word by word in English; dates, names and numbers stay."""
    table = {latin(key): value for key, value in gloss.words.items()} if romanized else gloss.words
    found = _WORD.findall(_ELISION.sub(r"\1 ", text) if language == "fr" else text)
    stems = [word.casefold() if romanized else stem_of(word, language) for word in found]
    out: list[str] = []
    at = 0
    while at < len(found):
        phrase = next((p for p in gloss.phrases.get(stems[at], ()) if tuple(stems[at : at + len(p[0])]) == p[0]), None)
        if phrase and not romanized:
            out.append(phrase[1])
            at += len(phrase[0])
            continue
        english = table.get(fold(found[at])) or table.get(stems[at])
        if romanized and english is None:
            english = next((table[stems[at][:n]] for n in range(len(stems[at]), 3, -1) if stems[at][:n] in table), None)
        out.append(english if english and not found[at].isdigit() else found[at])
        at += 1
    return " ".join(out)
