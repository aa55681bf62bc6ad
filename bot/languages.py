"""Questions in other languages, read through word lists into the English in which phrases are written.

The lists stand in ``bot/data/gloss``, keyed by the English word. Words are compared by stem, so inflected forms
meet; what no list holds stays as typed, and names, dates and numbers are read by their own rules.
"""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from os.path import dirname, join
from typing import NamedTuple

import Stemmer

from bot.lexicon import QUESTION_WORDS, is_english
from store.words import fold, stem

_DATA = join(dirname(__file__), "data", "gloss")
LANGUAGES = {"ru": "russian", "fr": "french", "es": "spanish", "de": "german"}
_CYRILLIC = r"[а-яёА-ЯЁ]"
_WORD = r"[^\W_]+(?:['’-][^\W_]+)*|[^\s\w]"
_ELISION = r"\b([ldjmnstcLDJMNSTC]|[qQ]u)['’](?=\w)"
_INVERSION = r"(?<=\w)-(?:t-)?(?:il|elle|ils|elles|on)\b"
"""French questions put the pronoun behind the verb: "cite-t-elle", "était-il"."""
_SILENT = {"ru": frozenset("ли же бы такой такая такое такие это".split()),
           "fr": frozenset("se s t ne y en ce cela donc".split()),
           "es": frozenset("se le les lo su sus me te hay".split()),
           "de": frozenset("sich denn da dazu davon".split())}  # fmt: skip
"""Words that add nothing to the English: reflexives, particles, clitics."""
_TELLING = {
    "fr": frozenset("""qui quoi quand quel quelle quels quelles combien pourquoi est-ce lettre lettres pays
        annexe signé signe dans avec les des une est etait du et sont pour par cite traite membres ete quelle-est
        comment ou que de le la""".split()),
    "es": frozenset("""quien quienes que cuando cual cuales cuantos cuantas cuanto donde por como carta cartas anexo
        firmo paises los las una del el es fue son para con tratado miembros cito dime de""".split()),
    "de": frozenset("""wer wann welche welcher welches welchen welchem wie viele warum brief briefe der die das den dem
        des von und hat haben ist sind wurde wurden fur im mit unterzeichnet unterzeichnete unterschrieben staaten land
        erklarung anhang vertrag mitglied mitglieder zu wo was bedeutet heisst handelt wovon vom schreiben""".split()),
    "en": frozenset("""the who what when where which why how is are was were did does do of in and letter letters
        signed members to for on""".split()),
}  # fmt: skip
_LATIN_RUSSIAN = frozenset(
    "kto kogda skolko pismo pisma podpisal kakoy kakie kakaya chto pochemu gde ustav dogovor chleny generalnyj".split()
)
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
    if talk := small_talk(text):
        return talk
    language, _, script = language_of(text).partition("-")
    if language == "en":
        return "en", _mixed(text)
    english = _through(text, language, load(language), bool(script))
    return language, f"did {english}" if _is_yes_no(text, language, english) else english


LONGEST_TALK = 40
"""Characters of an utterance that may be nothing but a greeting, thanks or a question about the bot."""


def small_talk(text: str) -> tuple[str, str] | None:
    """(language, English) of an utterance that is nothing but talk about the bot: "bonjour", "merci beaucoup !"."""
    if len(text) > LONGEST_TALK:
        return None
    return _small_talk().get(" ".join(re.findall(r"[^\W_]+", fold(text))))


@lru_cache(maxsize=1)
def _small_talk() -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    with open(join(dirname(_DATA), "small_talk.txt"), encoding="utf-8") as file:
        for line in file:
            head, _, ways = line.partition(" = ")
            language, _, english = head.partition(" ")
            found.update((way.strip(), (language, english)) for way in ways.split(",") if not line.startswith("#"))
    return found


def as_asked(english: str, text: str, language: str) -> str:
    """The word of ``text`` that was read as ``english``, as typed; ``english`` itself where none was."""
    if language == "en":
        return english
    gloss, wanted = load(language), stem(fold(english))
    words: list[str] = re.findall(_WORD, re.sub(_ELISION, r"\1 ", text) if language == "fr" else text)
    for word in words:
        read = _word(word, stem_of(word, language), gloss, False) or word
        if wanted in map(stem, fold(read).split()):
            return word
    return english


_ASKING_YES_NO = {
    "ru": r"\bли\b",
    "fr": rf"{_INVERSION}|^est-ce que",
    "es": r"^¿",
    "de": r"^(?:hat|haben|ist|sind|war|waren|wurde|wurden)\b",
}


def _is_yes_no(text: str, language: str, english: str) -> bool:
    """A question without a question word, or with the mark of a yes/no question (ли, inversion, "est-ce que")."""
    if not QUESTION_WORDS.isdisjoint(fold(english).split()):
        return False
    marked = _ASKING_YES_NO[language]
    verbs = {"is", "was", "did", "has", "does", "sign", "belong", "mention", "cite", "adopt", "ratify", "request"}
    return bool(re.search(marked, text, re.IGNORECASE)) and not verbs.isdisjoint(english.split())


def _mixed(text: str) -> str | None:
    """An English question with words of French or Spanish in it; None where every word is English or unknown."""
    if text.isascii():
        return None
    found = re.findall(_WORD, text)
    for language in ("es", "fr"):
        gloss = load(language)
        odd = [
            word for word in found if not word.isascii() and stem_of(word, language) in (*gloss.words, *gloss.phrases)
        ]
        if odd:
            return _through(text, language, gloss, False, kept=lambda word: is_english(fold(word)))
    return None


def language_of(text: str) -> str:
    """en, ru, fr, es, de, or ru-latn for Russian in Latin letters; English unless something tells otherwise."""
    if not text.isascii() and len(re.findall(_CYRILLIC, text)) >= 3:
        return "ru"
    if text.isascii() and not any(c in "'?" for c in text) and " " not in text:
        return "en"
    found = [fold(word) for word in re.findall(_WORD, re.sub(_ELISION, r"\1 ", text))]
    if len(_LATIN_RUSSIAN & set(found)) >= 2:
        return "ru-latn"
    votes = {language: sum(word in telling for word in found) for language, telling in _TELLING.items()}
    votes["es"] += 2 * text.count("¿")
    votes["fr"] += 2 * len(re.findall(_INVERSION, text, re.IGNORECASE))
    votes["de"] -= votes["de"] == 1  # one alone may be a slip of an English word
    most = max(votes[language] for language in ("fr", "es", "de"))
    close = [language for language in ("fr", "es", "de") if votes[language] == most]
    best = close[0] if len(close) == 1 or not most else max(close, key=lambda language: _known(found, language))
    return best if votes[best] > votes["en"] or (votes[best] >= 3 and votes[best] >= votes["en"]) else "en"


def _known(words: Sequence[str], language: str) -> int:
    """How many of the words (folded) the list of a language holds: tells apart what begins alike, as "que" does."""
    gloss = load(language)
    return sum(word in gloss.words for word in words)


@lru_cache(maxsize=8)
def load(language: str) -> Gloss:
    """The word list of a language."""
    words: dict[str, str] = {}
    stemmed: dict[str, str] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    with open(join(_DATA, f"{language}.txt"), encoding="utf-8") as file:
        for line in file:
            english, _, foreign = line.partition("=")
            if line.startswith("#") or not foreign:
                continue
            for entry in foreign.split(","):
                stems = tuple(stem_of(piece, language) for piece in entry.strip().split("_"))
                if len(stems) == 1:
                    words.setdefault(fold(entry.strip()), english.strip())
                    stemmed.setdefault(stems[0], english.strip())
                else:
                    phrases.setdefault(stems[0], []).append((stems, english.strip()))
    return Gloss(
        {**stemmed, **words},
        {first: tuple(sorted(found, key=lambda p: -len(p[0]))) for first, found in phrases.items()},
    )


@lru_cache(maxsize=4)
def _stemmer(language: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(LANGUAGES[language])


@lru_cache(maxsize=4096)
def stem_of(word: str, language: str) -> str:
    """Stem of a word of ``language``, folded behind the stemmer, which needs the accents."""
    return fold(_stemmer(language).stemWord(word.casefold()))


def _through(
    text: str, language: str, gloss: Gloss, romanized: bool, kept: Callable[[str], bool] = lambda word: False
) -> str:
    """The text word by word in English; dates, names, numbers and words that are ``kept`` stay."""
    plain = re.sub(_INVERSION, "", re.sub(_ELISION, r"\1 ", text), flags=re.IGNORECASE) if language == "fr" else text
    found = [word for word in re.findall(_WORD, plain) if word not in "¿¡"]
    stems = [word.casefold() if romanized else stem_of(word, language) for word in found]
    out: list[str] = []
    at = 0
    while at < len(found):
        phrase = None if romanized else _phrase_at(gloss, stems, at)
        if phrase:
            out.append(phrase[1])
            at += len(phrase[0])
            continue
        word = found[at]
        at += 1
        if kept(word) or word.isdigit():
            out.append(word)
        elif fold(word) not in _SILENT[language]:
            out.append(_word(word, stems[at - 1], gloss, romanized) or word)
    return " ".join(out)


def _phrase_at(gloss: Gloss, stems: Sequence[str], at: int) -> tuple[tuple[str, ...], str] | None:
    return next((p for p in gloss.phrases.get(stems[at], ()) if tuple(stems[at : at + len(p[0])]) == p[0]), None)


def _word(word: str, stem: str, gloss: Gloss, romanized: bool) -> str | None:
    if not romanized:
        return gloss.words.get(fold(word)) or gloss.words.get(stem)
    table = {latin(key): value for key, value in gloss.words.items()}
    return next((table[stem[:n]] for n in range(len(stem), 3, -1) if stem[:n] in table), table.get(stem))
