"""What words mean the same, which carry no meaning of their own, and which are plain English.

The data stand in ``bot/data``; they are read once, when first needed.
"""

from functools import lru_cache
from os.path import dirname, join
from typing import NamedTuple

from bot.compiled import compiled, fingerprint
from store.words import __file__ as words_file
from store.words import fold, stem

_DATA = join(dirname(__file__), "data")

Phrase = tuple[str, ...]
"""One or more stems that stand next to each other."""

STOPWORDS = frozenset(
    """a an the no not of to in on at for by with from into onto as and or nor but so than then also too just only
    still yet
    is are was were be been being am do does did done doing has have had having can could may might must shall should
    will would this that these those it its itself they them their theirs he him his she her hers we us our ours you
    your yours i me my there here such any some all both each every either please pls plz kindly
    if about upon under over out up off between among within during via per re s t ll d m ve
    actually exactly really precisely ever already even again anyway anywhere quite very much more most less least
    own same other another many whom anybody anyone somebody someone something anything everything whether while
    because since until till before after
    ok okay well oh
    enumerate enumerates enumerated enumerating identify identifies identified itemize itemise specify specifies
    pinpoint respectively gimme lemme dunno wanna altogether according
    let lets tell show give find get know want need like look looking see say says said name list""".split()
)
"""Words that never count when an utterance is compared with a phrase or a sentence."""

QUESTION_WORDS = frozenset("who whom whose what which when where why how".split())
BEING = frozenset("is are was were".split())
DOING = frozenset("do does did".split())
HAVING = frozenset("have has had".split())
MODALS = frozenset("can could will would shall should may might must".split())
PRIMARY_AUXILIARIES = BEING | DOING | HAVING
AUXILIARIES = PRIMARY_AUXILIARIES | MODALS


class Group(NamedTuple):
    """Words and phrases of one meaning."""

    name: str
    phrases: tuple[Phrase, ...]


class Lexicon(NamedTuple):
    """The groups, indexed by stem."""

    name_of: dict[str, str]
    """Stem -> name of the first group that holds it; "=" and a word -> name of the first group that lists the word."""
    alternatives: dict[str, tuple[Phrase, ...]]
    """Stem (or the name of a phrase's group) -> every phrase of every group that holds it, and the narrower ones."""
    openings: dict[str, tuple[tuple[Phrase, str], ...]]
    """First stem of a phrase of several words -> (phrase, name of its group), longest first."""
    vocabulary: frozenset[str]
    """Every single word of the data, folded: targets for the correction of slips."""


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The synonyms of ``bot/data/synonyms.txt``."""
    with open(join(_DATA, "synonyms.txt"), "rb") as file:
        text = file.read()
    return Lexicon(
        *compiled("synonyms", fingerprint([text], [__file__, words_file]), lambda: _made(text.decode("utf-8")))
    )


def meaning(word: str) -> str:
    """Name of the group that lists ``word``, else of the group that holds its stem, else the stem."""
    names = lexicon().name_of
    own = stem(word)
    return names.get(f"={word}") or names.get(own, own)


def data_texts() -> list[bytes]:
    """The data that decide what a phrase means: for the fingerprint of what is made of them."""
    texts = []
    for name in ("synonyms.txt", "asks.txt"):
        with open(join(_DATA, name), "rb") as file:
            texts.append(file.read())
    return texts


_Tables = tuple[
    dict[str, str], dict[str, tuple[Phrase, ...]], dict[str, tuple[tuple[Phrase, str], ...]], frozenset[str]
]


def _made(text: str) -> _Tables:
    name_of: dict[str, str] = {}
    sets: dict[str, dict[Phrase, None]] = {}
    openings: dict[str, list[tuple[Phrase, str]]] = {}
    vocabulary: set[str] = set()
    for line in text.splitlines():
        name, _, rest = line.partition(":")
        if line.startswith("#") or not rest:
            continue
        same, _, narrower = (fold(part) for part in rest.partition(">"))
        for word in same.split():
            name_of.setdefault(f"={word}", name)
        vocabulary.update(piece for word in (same + narrower).split() for piece in word.split("_"))
        phrases = _phrases(same)
        for phrase in phrases:
            key = phrase[0] if len(phrase) == 1 else name
            name_of.setdefault(key, name)
            sets.setdefault(key, {}).update(dict.fromkeys(phrases + _phrases(narrower)))
            if len(phrase) > 1:
                openings.setdefault(phrase[0], []).append((phrase, name))
    return (
        name_of,
        {key: tuple(found) for key, found in sets.items()},
        {key: tuple(sorted(found, key=lambda pair: -len(pair[0]))) for key, found in openings.items()},
        frozenset(vocabulary),
    )


def _phrases(listed: str) -> list[Phrase]:
    return list(dict.fromkeys(tuple(stem(piece) for piece in word.split("_")) for word in listed.split()))


@lru_cache(maxsize=1)
def _english() -> bytes:
    with open(join(_DATA, "english.txt"), "rb") as file:
        return b"\n" + file.read()


@lru_cache(maxsize=4096)
def is_english(word: str) -> bool:
    """Whether ``word`` (folded) is a common English word, hence no slip of another one."""
    return word in STOPWORDS or word in QUESTION_WORDS or _listed(word.encode())


def _listed(word: bytes) -> bool:
    """Whether the sorted list holds the word; found by halving."""
    data = _english()
    low, high = 0, len(data) - 1
    while low < high:
        start = data.rfind(b"\n", low, (low + high) // 2 + 1)
        end = data.find(b"\n", start + 1)
        found = data[start + 1 : end]
        if found == word:
            return True
        if found < word:
            low = end
        else:
            high = start
    return False


def english_beginning(letter: str) -> list[str]:
    """The common English words that begin with ``letter``."""
    data, first = _english(), letter.encode()
    return data[data.find(b"\n" + first) + 1 : data.rfind(b"\n" + first) + 1].decode().split()


@lru_cache(maxsize=1)
def _word_classes() -> bytes:
    with open(join(_DATA, "word_classes.txt"), "rb") as file:
        return file.read()


@lru_cache(maxsize=4096)
def word_classes(word: str) -> tuple[str, str]:
    """(the parts of speech ``word`` can be, as letters of "nvar"; what kind of thing it names as a noun).

    Of an inflected form those of its base form; ("", "") for a word that is not plain English.
    """
    line = next((line for base in base_forms(word) if (line := _line(base, _word_classes()))), "")
    letters, _, kind = line.partition(" ")
    return letters, kind


def kind_of_thing(word: str) -> str:
    """What kind of thing a noun names, a plural by its singular where that has one: "bridges" are no persons, whoever
    is called Bridges."""
    single = word_classes(word.removesuffix("s"))[1] if len(word) > _SHORTEST_PLURAL else ""
    return single or word_classes(word)[1]


_SHORTEST_PLURAL = 4
"""Letters of words that are others without their last one: "gas", "arms"."""


@lru_cache(maxsize=1)
def _inflections() -> bytes:
    with open(join(_DATA, "inflections.txt"), "rb") as file:
        return file.read()


@lru_cache(maxsize=4096)
def inflections(word: str) -> tuple[str, ...]:
    """The base form and the other forms of a word (folded) that is inflected irregularly; none for any other."""
    return tuple(_line(word, _inflections()).split())


@lru_cache(maxsize=1)
def _thesaurus() -> bytes:
    with open(join(_DATA, "thesaurus.txt"), "rb") as file:
        return file.read()


_VAGUE = frozenset("take get make give go come put hold keep let see stand run set bring bear draw".split())
"""Verbs of so many meanings that their forms stand for none."""


@lru_cache(maxsize=4096)
def kin(word: str) -> tuple[Phrase, ...]:
    """Phrases of stems that a thesaurus gives for ``word`` (folded) or its base form; weaker than the lexicon's."""
    found = ""
    for base in base_forms(word):
        found = _line(base, _thesaurus())
        if found or (base != word and _line(base, _word_classes())):
            break  # "refugees" are of "refugee", though the thesaurus has "refuge" alone
    own = stem(word)
    words = (form for entry in found.split() for form in (entry, *(() if entry in _VAGUE else inflections(entry))))
    phrases = (tuple(stem(piece) for piece in entry.split("_")) for entry in words)
    return tuple(dict.fromkeys(phrase for phrase in phrases if phrase != (own,)))


def done_again(word: str) -> tuple[Phrase, ...]:
    """Stems of "open again" for "reopen"."""
    base = word[2:].lstrip("-")
    if not word.startswith("re") or len(base) < _SHORTEST_DEED:
        return ()
    verbs = (form for form in base_forms(base) if "v" in word_classes(form)[0])
    return tuple((stem(form), "again") for form in list(verbs)[:1])


_SHORTEST_DEED = 4


def base_forms(word: str) -> tuple[str, ...]:
    """The word and what it may be an inflected form of, likelier first."""
    forms = [word, *inflections(word)[:1]]
    for ending, others in (
        ("ies", ("y",)),
        ("es", ("", "e")),
        ("s", ("",)),
        ("ied", ("y", "ie")),
        ("ed", ("", "e")),
        ("ing", ("", "e")),
    ):
        if word.endswith(ending) and len(word) > (len(ending) if ending == "ied" else len(ending) + 2):  # "died"
            left = word[: -len(ending)]
            forms += [left + other for other in (reversed(others) if _lacks_e(left, ending) else others)]
            if ending in ("ed", "ing") and word[: -len(ending)][-2:-1] == word[: -len(ending)][-1:]:
                forms.append(word[: -len(ending) - 1])
    return tuple(dict.fromkeys(forms))


def _lacks_e(left: str, ending: str) -> bool:
    """Whether an "e" likelier went with the ending: "rates" and "rated" are of "rate", "boxes" is of "box"."""
    if ending == "es":
        return not left.endswith(("s", "x", "z", "ch", "sh", "o"))
    end = f"b{left}"[-3:]  # a single consonant behind a single vowel would be doubled
    return (
        ending in ("ed", "ing")
        and [letter in _VOWELS for letter in end] == [False, True, False]
        and end[2] not in "wxy"
    )


_VOWELS = frozenset("aeiou")


def _line(word: str, data: bytes) -> str:
    """What stands behind ``word`` in sorted lines of a word, a tab and more; found by halving."""
    key = word.encode()
    low, high = 0, len(data)
    while low < high:
        start = data.rfind(b"\n", 0, (low + high) // 2 + 1) + 1
        end = data.find(b"\n", start)
        found, _, rest = data[start:end].partition(b"\t")
        if found == key:
            return rest.decode()
        if found < key:
            low = max(end, low + 1)
        else:
            high = start - 1
    return ""
