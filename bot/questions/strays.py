"""What a question says beyond its own question type: words that would make it another question.

A question type with an anchor ("sign") is tried on every utterance that holds the anchor. It answers only when
each content word is one of its own, names a letter, or describes the letter that is meant; "in which city did
she sign" holds "city", so it is not a question of who signed.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from itertools import pairwise

from bot.citing import Library
from bot.lexicon import QUESTION_WORDS, STOPWORDS, is_english, word_classes
from bot.reading.breaks import breaks
from bot.reading.gazetteer import placeholders
from bot.reading.patterns import pattern
from bot.reading.spelling import known
from bot.reading.typed import Word
from bot.reading.utterance import Utterance
from bot.scoping.cards import cards
from bot.scoping.scope import LETTER_NOUNS, Scope, indices
from bot.slots import CARDINALS, ORDINALS, Slot
from store.words import stem

_DESCRIBING = frozenset(
    "on about regarding concerning where that which with asking requesting in for of to containing".split()
)
COMMON = frozenset(
    stem(word)
    for word in """letter letters document documents paper papers text texts file collection part parts name names
    named person people man men woman women lady gentleman guy country countries state states nation
    government one ones year years time true false correct right wrong fact claim think believe
    yes heard sure know told tell remember recall question exactly all any each every both total number
    together whole entire different distinct respective respectively first last second third various
    following indeed still ever really truly kindly quick quickly short brief briefly answer reply
    thanks thank hello hi hey sorry wonder wondering curious gave given mine textbook supposedly
    apparently allegedly original own turn case present called nothing down up anybody anyone
    somebody someone nobody none never ever anything something plus else simply merely both neither
    everyone everybody whoever anyone whichever list give enumerate show""".split()
)
"""Stems that belong to every kind of question."""
CARRYING = frozenset(
    stem(word)
    for word in """come comes carry carries have has contain contains include includes attach attached accompanied
    accompany enclose enclosed bring hang hangs append appended along possess feature features bear bears""".split()
)
"""Stems of verbs by which a letter has a part."""


_PLAIN = frozenset(("y/n", "yes/no", *CARDINALS, *ORDINALS))


def left_words(utterance: Utterance, scope: Scope, named: Iterable[Slot]) -> list[Word]:
    """Words that carry meaning besides the slots ``named`` and what tells which letter is meant, in order."""
    taken = scope.used | indices(named)
    plain = STOPWORDS | QUESTION_WORDS
    return [word for i, word in enumerate(utterance.words) if i not in taken and word.text not in plain]


def strays(utterance: Utterance, scope: Scope, vocabulary: Container[str], reader: Library) -> list[str]:
    """Content words of the asking clause that are neither in ``vocabulary`` (stems), nor in a slot, nor about the
    letters meant."""
    profile = letter_profile(reader, scope)
    asking = asking_clause(utterance)
    slotted = indices(utterance.slots)
    described = _descriptions(utterance)
    found = []
    for i, word in enumerate(utterance.words):
        plain = word.text in STOPWORDS or word.text in QUESTION_WORDS or word.text in _PLAIN
        named = i in slotted or i in scope.used or i in described
        if plain or named or i not in asking or len(word.text) < 2 or word.text.isdigit():
            continue
        # a word that no list of its language holds may be anything, but a claim with it is not checked without it
        foreign = not utterance.in_english and utterance.asks != "yes/no" and not is_english(word.text)
        if not foreign and word.stem not in vocabulary and word.stem not in COMMON and word.stem not in profile:
            found.append(word.text)
    return found


def letter_profile(reader: Library, scope: Scope) -> frozenset[str]:
    """Stems of the titles, kinds and senders of the letters meant."""
    if not scope.letters or len(scope.letters) > 8:
        return frozenset()
    return frozenset().union(*(card.profile for card in cards(reader, scope.letters)))


def _descriptions(utterance: Utterance) -> set[int]:
    """Words behind "the letter where", "the annex with": they describe the letter up to the end of the clause."""
    found: set[int] = set()
    words, ends = utterance.words, breaks(utterance)
    parts = {slot.last - 1 for slot in utterance.of("part")}
    for i, word in enumerate(words[:-1]):
        noun = word.stem in LETTER_NOUNS or i in parts
        if not noun or words[i + 1].text not in _DESCRIBING:
            continue
        for j in range(i + 1, len(words)):
            if j in ends or (words[j].text in QUESTION_WORDS and j > i + 1):
                break
            found.add(j)
    return found


def done_to_another(utterance: Utterance, scope: Scope, verbs: Container[str], vocabulary: Container[str]) -> bool:
    """ "When were the prisoners released": whether the verb is said of a thing that is no letter.

    Its subject stands between the auxiliary and the verb; a name or what tells the letter is none of it.
    """
    words = utterance.words
    aux = next((i for i, word in enumerate(words) if word.text in _AUXILIARY), None)
    verb = next((i for i, word in enumerate(words) if aux is not None and i > aux and word.stem in verbs), None)
    if aux is None or verb is None:
        return False
    taken = indices(utterance.slots) | scope.used
    between = [words[i] for i in range(aux + 1, verb) if i not in taken]
    between = [word for word in between if word.text not in STOPWORDS and word.text not in QUESTION_WORDS]
    nouns = [word for word in between if "n" in (word_classes(word.text)[0] or "n")]
    known = LETTER_NOUNS | _PARTS_OF_A_DOCUMENT
    return bool(nouns) and not any(word.stem in known or word.stem in vocabulary for word in nouns)


_AUXILIARY = frozenset("was were is are been be did has have had".split())
_PARTS_OF_A_DOCUMENT = frozenset(
    map(stem, "it they this that annex annexes memorandum note statement communique request masthead un".split())
)
_SENTENCE_END = pattern(r"[:;.!?]\s|\s[-–—]\s")


def asking_clause(utterance: Utterance) -> range:
    """Indices of the words of the clause that asks; what stands before it tells what the question is about."""
    starts = [0, *sorted(breaks(utterance, _SENTENCE_END)), len(utterance.words)]
    clauses = [range(a, b) for a, b in pairwise(starts) if b > a]
    asking = [c for c in clauses if any(utterance.words[i].text in QUESTION_WORDS for i in c)]
    if asking and _points_back([utterance.words[i].text for i in asking[-1]]):
        return range(len(utterance.words))
    return asking[-1] if len(clauses) > 1 and asking else range(len(utterance.words))


def _points_back(texts: list[str]) -> bool:
    """ "X: who gave it?": what is asked for stands in the clause before."""
    return len(texts) <= MOST_POINTING and texts[-1] in ("it", "them", "this", "that")


MOST_POINTING = 5
"""Words of a clause that only points at the one before it."""


_NAMES_BY_CAPITAL = frozenset("en fr es ru".split())


def unknown_names(utterance: Utterance, reader: Library) -> tuple[str, ...]:
    """Names of persons, as typed, that no letter holds: words of no language known here, in no slot.

    In another language only a capital within the question tells a name from a word that no list holds.
    """
    if utterance.language not in _NAMES_BY_CAPITAL:
        return ()
    slotted = indices(utterance.slots)
    odd = [
        word
        for i, word in enumerate(utterance.words)
        if i not in slotted
        and len(word.text) > 3
        and word.text.isalpha()
        and not known(word.text, ())
        and (utterance.in_english or (i and word.raw[:1].isupper()))
    ]
    marks, params = placeholders([word.text for word in odd])
    held = (
        {str(row["word"]) for row in reader.rows(f"SELECT word FROM words WHERE word IN ({marks})", params)}
        if odd
        else set()
    )
    return tuple(
        word.raw.removesuffix("'s").removesuffix("’s")
        for word in odd
        if word.text not in held and not _regular(word.text)
    )


def _regular(text: str) -> bool:
    """Whether the word is a regular form of an English one ("counterparts")."""
    return any(text.endswith(end) and is_english(text.removesuffix(end)) for end in ("s", "es", "ed", "ing", "ly")) or (
        text.endswith("ies") and is_english(text[:-3] + "y")
    )
