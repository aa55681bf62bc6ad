"""What of an utterance or a phrase is compared: meanings of its words, its slots, the kind of answer it asks for.

A word that carries meaning stands by its own name; "~" marks a small word, "{" a slot, "?" a kind of answer.
"""

from collections.abc import Iterable, Sequence

from bot.lexicon import QUESTION_WORDS, STOPWORDS, lexicon, meaning
from bot.reading.periods import decade
from bot.reading.utterance import Utterance, asks
from store.words import stem


def phrase_features(phrase: str) -> frozenset[str]:
    """Features of a phrase as written in a decorator."""
    words = phrase.split()
    slots = {word for word in words if word.startswith("{")}
    plain = [word for word in words if not word.startswith("{")]
    return frozenset(
        slots | word_features(plain) | asks_feature(asks([w if not w.startswith("{") else "x" for w in words], phrase))
    )


def word_features(words: Sequence[str]) -> frozenset[str]:
    """Names of the meanings of ``words`` (folded); phrases of the lexicon count as one."""
    lex = lexicon()
    stems = [stem(word) for word in words]
    found: set[str] = set()
    at = 0
    while at < len(words):
        for phrase, name in lex.openings.get(stems[at], ()):
            if tuple(stems[at : at + len(phrase)]) == phrase:
                found.add(name)
                at += len(phrase)
                break
        else:
            if words[at] in STOPWORDS:
                found.add(f"~{words[at]}")
            elif words[at] not in QUESTION_WORDS:
                name = meaning(words[at])
                found.add("~letter" if name == "letter" else name)
            at += 1
    return frozenset(found - _SILENT)


_SILENT = frozenset(
    f"~{word}" for word in "a an the please pls plz kindly so just also then well oh ok okay is was were are".split()
)


def asks_feature(kind: str) -> frozenset[str]:
    """The kind of answer as a feature; people say "which" and "what" for the same."""
    return frozenset({f"?{'what' if kind == 'which' else kind}"}) if kind else frozenset()


_LETTER_NOUNS = frozenset("letter letters document paper text".split())


def utterance_features(utterance: Utterance, used: Iterable[int] = ()) -> frozenset[str]:
    """Features of an utterance; words at the indices ``used`` named the letter and count no more."""
    gone = set(used)
    about_letter = any(w.text in _LETTER_NOUNS for w in utterance.words) or bool(utterance.of("part"))
    covered = {i for s in utterance.slots for i in range(s.first, s.last)}
    bare = [word.text for i, word in enumerate(utterance.words) if i not in covered and i not in gone]
    free = [text for text in bare if not decade(text)]
    slots = frozenset(
        "{" + (slot.value if slot.value == "footnote" else slot.kind) + "}"
        for slot in utterance.slots
        if not (slot.kind == "date" and about_letter and slot.first in gone)
    )
    return word_features(free) | slots | asks_feature(utterance.asks)


def is_content(feature: str) -> bool:
    """Whether the feature is the meaning of a word."""
    return feature[0] not in "{?~"
