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
from bot.segments import WORD, arabic_key, arabic_words, chinese_words, script_of, western_digits
from bot.transliteration import latin
from store.words import fold, stem

_DATA = join(dirname(__file__), "data", "gloss")
LANGUAGES = {"ru": "russian", "fr": "french", "es": "spanish", "de": "german", "ar": "arabic", "zh": ""}
"""Language of a word list -> its stemmer; words of Chinese have one form only."""
_CYRILLIC = r"[а-яёА-ЯЁ]"
_ELISION = r"\b([ldjmnstcLDJMNSTC]|[qQ]u)['’](?=\w)"
_INVERSION = r"(?<=\w)-(?:t-)?(?:il|elle|ils|elles|on)\b"
"""French questions put the pronoun behind the verb: "cite-t-elle", "était-il"."""
_SILENT = {"ru": frozenset("ли же бы такой такая такое такие это".split()),
           "fr": frozenset("se s t ne y en ce cela donc".split()),
           "es": frozenset("se le les lo su sus me te hay".split()),
           "de": frozenset("sich denn da dazu davon".split()),
           "ar": frozenset("""هل قد لقد تم التي الذي الذين اللذين اللتين التى ان بها فيها فيه عليها عليه ذلك هذا هذه
               دخل دخلت دخول حيز""".split()),
           "zh": frozenset("""的 了 吗 嗎 呢 吧 啊 个 個 是否 有没有 是不是 请 請 请问 請問 所 之 地 得 着 都 也 过
               那些 这些 有 对 其 该 这 这封 那封 封 份 一 哪 里 上 中 名 位 号""".split())}  # fmt: skip
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


class Gloss(NamedTuple):
    """One word list."""

    words: dict[str, str]
    """Stem of a word -> English."""
    phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    """First stem of a phrase -> (stems, English), longest first."""


def glossed(text: str) -> tuple[str, str | None]:
    """(language, wording in English or None where the question is English already)."""
    if talk := small_talk(text):
        return talk
    plain = western_digits(text)
    language, _, script = language_of(plain).partition("-")
    if language == "en":
        return "en", _mixed(plain) or (plain if plain != text else None)
    english = _through(plain, language, load(language), bool(script))
    return language, f"did {english}" if _is_yes_no(plain, language, english) else english


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
    for word in _words(text, language, gloss):
        read = _word(word, stem_of(word, language), gloss, False) or word
        if wanted in map(stem, fold(read).split()):
            return word
    return english


_ASKING_YES_NO = {
    "ru": r"\bли\b",
    "fr": rf"{_INVERSION}|^est-ce que",
    "es": r"^¿",
    "de": r"^(?:hat|haben|ist|sind|war|waren|wurde|wurden)\b",
    "ar": r"^(?:و|ف)?هل\b",
    "zh": r"吗|嗎|是否|有没有|是不是",
}


def _is_yes_no(text: str, language: str, english: str) -> bool:
    """A question without a question word, or with the mark of a yes/no question (ли, inversion, "est-ce que")."""
    if not QUESTION_WORDS.isdisjoint(fold(english).split()):
        return False
    marked = _ASKING_YES_NO[language]
    if language in ("ar", "zh"):
        return bool(re.search(_ASKING_YES_NO[language], text))
    verbs = {"is", "was", "did", "has", "does", "sign", "belong", "mention", "cite", "adopt", "ratify", "request"}
    return bool(re.search(marked, text, re.IGNORECASE)) and not verbs.isdisjoint(english.split())


def _mixed(text: str) -> str | None:
    """An English question with words of French or Spanish in it; None where every word is English or unknown."""
    if text.isascii():
        return None
    found = re.findall(WORD, text)
    for language in ("es", "fr"):
        gloss = load(language)
        odd = [
            word for word in found if not word.isascii() and stem_of(word, language) in (*gloss.words, *gloss.phrases)
        ]
        if odd:
            return _through(text, language, gloss, False, kept=lambda word: is_english(fold(word)))
    return None


def language_of(text: str) -> str:
    """A language with a word list, or ru-latn for Russian in Latin letters; English unless something tells."""
    if script := script_of(text):
        return script
    if not text.isascii() and len(re.findall(_CYRILLIC, text)) >= 3:
        return "ru"
    if text.isascii() and not any(c in "'?" for c in text) and " " not in text:
        return "en"
    found = [fold(word) for word in re.findall(WORD, re.sub(_ELISION, r"\1 ", text))]
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
                    words.setdefault(key_of(entry.strip(), language), english.strip())
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
    if language in ("ar", "zh"):
        return fold(_stemmer(language).stemWord(key_of(word, language))) if language == "ar" else fold(word)
    return fold(_stemmer(language).stemWord(word.casefold()))


def key_of(word: str, language: str) -> str:
    """A word as it is looked up before its stem is."""
    return arabic_key(fold(word)) if language == "ar" else fold(word)


def _words(text: str, language: str, gloss: Gloss) -> list[str]:
    """The words of ``text`` as the language divides them, with the marks between them."""
    if language == "zh":
        known = _han_words()
        return chinese_words(text, known, max(map(len, known)))
    if language == "ar":
        return arabic_words(
            text,
            lambda word: _is_written(word, gloss),
            lambda word: _is_written(word, gloss) or _is_in(gloss, stem_of(word, "ar")),
            lambda word: _word(word, stem_of(word, "ar"), gloss, False) in _DEEDS,
        )
    plain = re.sub(_INVERSION, "", re.sub(_ELISION, r"\1 ", text), flags=re.IGNORECASE) if language == "fr" else text
    return [word for word in re.findall(WORD, plain) if word not in "¿¡"]


_DEEDS = frozenset("sign sent wrote transmitted represent chaired head join".split())


def _is_written(word: str, gloss: Gloss) -> bool:
    """Whether an Arabic word is known as it stands: of the word list, or the first one of a State's name."""
    folded = fold(word)
    return _is_in(gloss, key_of(word, "ar")) or folded in _SILENT["ar"] or _names_a_state(word)


def _names_a_state(word: str) -> bool:
    from store.place_names import all_scripts  # here to keep start-up fast

    return fold(word) in all_scripts().names.entries


def _is_in(gloss: Gloss, key: str) -> bool:
    return key in gloss.words or key in gloss.phrases


@lru_cache(maxsize=1)
def _han_words() -> frozenset[str]:
    """Chinese words that are known: of the word list, names of States, and those that add nothing."""
    from store.place_names import all_scripts  # here to keep start-up fast

    return frozenset((*load("zh").words, *all_scripts().han, *_SILENT["zh"]))


def _through(
    text: str, language: str, gloss: Gloss, romanized: bool, kept: Callable[[str], bool] = lambda word: False
) -> str:
    """The text word by word in English; dates, names, numbers and words that are ``kept`` stay."""
    found = _words(text, language, gloss)
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
        written = gloss.words.get(fold(word)) or gloss.words.get(arabic_key(fold(word)))
        return written or (None if script_of(word * 3) and _names_a_state(word) else gloss.words.get(stem))
    table = {latin(key): value for key, value in gloss.words.items()}
    return next((table[stem[:n]] for n in range(len(stem), 3, -1) if stem[:n] in table), table.get(stem))
