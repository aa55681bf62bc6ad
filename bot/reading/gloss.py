"""Word lists of other languages, and questions read through them into English, word by word.

The lists stand in ``bot/data/gloss``, keyed by the English word; adjectives of States and cities have files of their
own (``fr.states.txt``). Words are compared by stem, so inflected forms meet;
what no list holds stays as typed, unless it is a slip of one word that a list holds.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from os.path import dirname, join
from typing import Any, NamedTuple

import Stemmer

from bot.compiled import compiled, fingerprint
from bot.lexicon import is_english
from bot.reading.nations import ADJECTIVE_BEHIND, add, compound, is_name_of_state, is_national, names_a_state
from bot.reading.segments import ELISION, INVERSION, WORD, arabic_key, arabic_words, chinese_words, script_of
from store.words import __file__ as words_file
from store.words import fold

_DATA = join(dirname(dirname(__file__)), "data", "gloss")
LANGUAGES = {"ru": "russian", "fr": "french", "es": "spanish", "de": "german", "ar": "arabic", "zh": ""}
"""Language of a word list -> its stemmer; words of Chinese have one form only."""
_PARTICLE = r"(?<=[^\W\d_]{3})-(?:то|ка|таки)\b|(?<=\d)-(?:го|ого|му|м|ом|й|ый|ой|я|ая|е|ое|ю|х|ых)\b"
"""Russian puts particles that stress a word behind it, and the ending of an ordinal behind its digits: "подписал-то",
"2004-го"."""
_SILENT = {"ru": frozenset("ли же бы такой такая такое такие это".split()),
           "fr": frozenset("se s t ne y en ce cela donc".split()),
           "es": frozenset("se le les lo su sus me te hay".split()),
           "de": frozenset("sich denn da dazu davon lassen".split()),
           "ar": frozenset("""هل قد لقد تم التي الذي الذين اللذين اللتين التى ان بها فيها فيه عليها عليه ذلك هذا هذه
               دخل دخلت دخول حيز""".split()),
           "zh": frozenset("""的 了 吗 嗎 呢 吧 啊 个 個 是否 有没有 是不是 请 請 请问 請問 所 之 地 得 着 都 也 过
               那些 这些 有 对 其 一共 总共 该 这 这封 那封 封 份 一 哪 里 上 中 名 位 号""".split())}  # fmt: skip
"""Words that add nothing to the English: reflexives, particles, clitics."""


class Gloss(NamedTuple):
    """One word list."""

    words: dict[str, str]
    """Stem of a word -> English."""
    phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    """First stem of a phrase -> (stems, English), longest first."""
    forms: tuple[str, ...]
    """Whole words, folded: what a slip may have meant."""
    nations: dict[str, str]
    """Adjective of a State or name of a city, folded -> English."""


@lru_cache(maxsize=8)
def load(language: str) -> Gloss:
    """The word list of a language."""
    texts = [_text(name) for name in _files(language)]
    key = fingerprint(texts, [__file__, words_file])
    made: tuple[Any, ...] = compiled(f"gloss.{language}", key, lambda: tuple(_made(language)))
    return Gloss(*made)


def _made(language: str) -> Gloss:
    written: dict[str, str] = {}
    words: dict[str, str] = {}
    stemmed: dict[str, str] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    nations: dict[str, str] = {}
    for english, entry, of_states in _entries(language):
        stems = tuple(stem_of(piece, language) for piece in entry.split("_"))
        if len(stems) == 1:
            key = key_of(entry, language)
            written.setdefault(entry.casefold(), english)
            words.setdefault(key, english)
            stemmed.setdefault(stems[0], english)
            if of_states:
                nations.setdefault(key, english)
        else:
            phrases.setdefault(stems[0], []).append((stems, english))
    longest_first = {first: tuple(sorted(found, key=lambda p: -len(p[0]))) for first, found in phrases.items()}
    return Gloss({**stemmed, **words, **written}, longest_first, tuple(words), nations)


def _files(language: str) -> tuple[str, str]:
    return f"{language}.txt", f"{language}.states.txt"


def _text(name: str) -> bytes:
    with open(join(_DATA, name), "rb") as file:
        return file.read()


def _entries(language: str) -> Iterator[tuple[str, str, bool]]:
    """(English, word or phrase joined by _, whether it is of States) of the two files of a language."""
    for of_states, name in enumerate(_files(language)):
        for line in _text(name).decode("utf-8").splitlines():
            english, _, foreign = line.partition("=")
            for entry in foreign.split(",") if foreign and not line.startswith("#") else ():
                spaced = entry.strip().replace("_", " ")
                whole = re.sub(ELISION, r"\1 ", spaced) if language == "fr" else spaced
                yield english.strip(), whole.replace(" ", "_"), bool(of_states)


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


def words_of(text: str, language: str, gloss: Gloss) -> list[str]:
    """The words of ``text`` as the language divides them, with the marks between them."""
    if language == "zh":
        known = _han_words()
        return chinese_words(text, known, max(map(len, known)))
    if language == "ar":
        return arabic_words(
            text,
            lambda word: _is_written(word, gloss),
            lambda word: _is_written(word, gloss) or _is_in(gloss, stem_of(word, "ar")),
            lambda word: read_word(word, stem_of(word, "ar"), gloss, False) in _DEEDS,
        )
    plain = re.sub(INVERSION, "", re.sub(ELISION, r"\1 ", text), flags=re.IGNORECASE) if language == "fr" else text
    plain = re.sub(_PARTICLE, "", plain) if language == "ru" else plain
    return [word for word in re.findall(WORD, plain) if word not in "¿¡"]


_DEEDS = frozenset("sign sent wrote transmitted represent chaired head join".split())


def _is_written(word: str, gloss: Gloss) -> bool:
    """Whether an Arabic word is known as it stands: of the word list, or the first one of a State's name."""
    folded = fold(word)
    return _is_in(gloss, key_of(word, "ar")) or folded in _SILENT["ar"] or names_a_state(word)


def _is_in(gloss: Gloss, key: str) -> bool:
    return key in gloss.words or key in gloss.phrases


@lru_cache(maxsize=1)
def _han_words() -> frozenset[str]:
    """Chinese words that are known: of the word list, names of States, and those that add nothing."""
    from store.place_names import all_scripts  # here to keep start-up fast

    return frozenset((*load("zh").words, *all_scripts().han, *_SILENT["zh"]))


def through(
    text: str, language: str, gloss: Gloss, romanized: bool, kept: Callable[[str], bool] = lambda word: False
) -> str:
    """The text word by word in English; dates, names, numbers and words that are ``kept`` stay."""
    found = words_of(text, language, gloss)
    stems = [word.casefold() if romanized else stem_of(word, language) for word in found]
    if language in ADJECTIVE_BEHIND:
        _take_out_adjectives(found, stems, gloss)
    out: list[str] = []
    places = _places(text, language, gloss)
    at = 0
    while at < len(found):
        if name := next((name for name in places if tuple(found[at : at + len(name)]) == name), None):
            out.append(places[name])
            at += len(name)
            continue
        phrase = None if romanized else _phrase_at(gloss, stems, at)
        if phrase:
            out.append(f"to {phrase[1]}" if language == "ru" and _is_dative(found, at) else phrase[1])
            at += len(phrase[0])
            continue
        word = found[at]
        at += 1
        if kept(word) or word.isdigit():
            out.append(word)
        elif not _is_silent(word, language, gloss):
            read = read_word(word, stems[at - 1], gloss, romanized) or _slip_of(word, language, gloss)
            add(out, read or word, language, is_name=read is None and word.istitle() and word[-1].isalpha())
    return " ".join(out)


def _places(text: str, language: str, gloss: Gloss) -> dict[tuple[str, ...], str]:
    """Names of several words as their words are divided -> as typed; not those that a phrase of the list says."""
    if language not in ("fr", "es") or not any(word[0].isupper() for word in text.split()[1:]):
        return {}
    from bot.reading.place_runs import names_of_places  # here to keep start-up fast

    names = {tuple(words_of(name, language, gloss)): name for name in names_of_places(text)}
    return {words: name for words, name in names.items() if not _is_phrase(words, language, gloss)}


def _is_phrase(words: tuple[str, ...], language: str, gloss: Gloss) -> bool:
    stems = [stem_of(word, language) for word in words]
    phrase = _phrase_at(gloss, stems, 0)
    return phrase is not None and len(phrase[0]) == len(stems)


def _is_silent(word: str, language: str, gloss: Gloss) -> bool:
    """Whether a word adds nothing; "né" is none, though "ne" is."""
    plain = word.casefold()
    return plain in _SILENT[language] or (fold(word) in _SILENT[language] and plain not in gloss.words)


def _is_dative(words: Sequence[str], at: int) -> bool:
    """ "Генеральному секретарю" without a preposition: to him."""
    return words[at].endswith(("ому", "ему")) and (at == 0 or words[at - 1].casefold() not in ("к", "ко", "по"))


def _take_out_adjectives(words: list[str], stems: list[str], gloss: Gloss) -> None:
    """Put the adjective of a State that stands within a phrase before it: "ministre russe des affaires étrangères"."""
    for at in range(1, len(words)):
        phrase = _phrase_at(gloss, [*stems[:at], *stems[at + 1 :]], at - 1)
        if phrase and len(phrase[0]) > 1 and is_national(read_word(words[at], stems[at], gloss, False) or ""):
            for row in (words, stems):
                row[at - 1], row[at] = row[at], row[at - 1]


def _phrase_at(gloss: Gloss, stems: Sequence[str], at: int) -> tuple[tuple[str, ...], str] | None:
    return next((p for p in gloss.phrases.get(stems[at], ()) if tuple(stems[at : at + len(p[0])]) == p[0]), None)


def read_word(word: str, stem: str, gloss: Gloss, romanized: bool) -> str | None:
    """The English of a word of which the stem is given; None for what no list holds, as for names."""
    if romanized:
        table = _romanized()
        return next((table[stem[:n]] for n in range(len(stem), 3, -1) if stem[:n] in table), table.get(stem))
    keys = (word.casefold(), fold(word), arabic_key(fold(word)))
    written = next((gloss.words[key] for key in keys if key in gloss.words), None)
    found = written or gloss.words.get(stem)
    if found and is_national(found) and is_name_of_state(word):
        return None
    if found and not written and (script_of(word * 3) or _is_called_as(word)) and names_a_state(word):
        return None
    return found or (compound(fold(word).split("-"), gloss.nations) if "-" in word else None)


def _is_called_as(word: str) -> bool:
    """Whether a Russian word with a capital is the name of a State, whose stem another noun may share: "Грузией"."""
    return word.istitle() and word[0] >= "А" and is_name_of_state(word)


@lru_cache(maxsize=1)
def _romanized() -> dict[str, str]:
    from bot.reading.transliteration import latin  # here to keep start-up fast: few write Russian in Latin letters

    return {latin(key): value for key, value in load("ru").words.items()}


_NEVER_A_SLIP = frozenset("not no did before after first last".split())
"""What a word must say itself."""


def _slip_of(word: str, language: str, gloss: Gloss) -> str | None:
    """What a misspelt word probably stands for; a name, which a capital may tell, is left to the names."""
    plain = fold(word)
    if len(plain) < 5 or not plain.isalpha() or not word.islower() or language in ("ar", "zh") or is_english(plain):
        return None
    from bot.fuzzy import close_word  # here to keep start-up fast

    found = None if names_a_state(word) else close_word(plain, gloss.forms, gloss.words.__getitem__)
    if found is None or found.score < 100 * (1 - _slips(plain) / len(plain)) - 0.01:
        return None
    english = gloss.words[found.text]
    return None if english in _NEVER_A_SLIP else english


def _slips(word: str) -> int:
    """One slip, for a second one may make another ending: "назван" is not "название"."""
    return 1 if len(word) < 10 else 2
