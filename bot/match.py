"""Utterance and phrases -> question types with scores. Pure; no look-ups, no slots by guess.

Slots come out first. What remains is compared with each phrase as a set of weighted features: a word that few
question types use weighs much, a slot little, a word that no phrase knows counts against every question type
that does not take a topic.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import fsum, log
from typing import NamedTuple

from bot.compiled import compiled, fingerprint
from bot.intents import Intent
from bot.lexicon import QUESTION_WORDS, STOPWORDS, data_texts, lexicon, meaning
from bot.lexicon import __file__ as lexicon_file
from bot.periods import decade
from bot.utterance import Utterance, asks
from bot.utterance import __file__ as utterance_file
from store.words import __file__ as words_file
from store.words import stem

FLOOR = 0.5
"""Least score of a question type that may answer."""
MARGIN = 0.04
"""Two question types closer than this are both possible."""
ANCHORED_FLOOR = 0.3
"""The same where the utterance holds a word that means this question type whatever else is said."""
EXPLAINED = 0.5
"""Least share of the content words that the phrase must hold where the question type takes no topic."""
HELD = 0.45
"""Least share of the content words of the phrase that the utterance must hold; the same goes for them."""
TALKED = 0.51
"""Least share of the content words that a phrase of talk must hold where neither bot nor asker is spoken of."""
PLAIN_PHRASE = 0.75
"""A phrase that asks for no kind of answer ("letter date") takes any kind from this score on."""
OTHER_KIND = 0.7
"""A phrase that asks for another kind of answer than the utterance needs at least this score."""
SLOT_WEIGHT = 0.35
ASKS_WEIGHT = 0.7
FUNCTION_WEIGHT = 0.3
"""Weight of a small word ("from", "more", "than"): it tells phrases of the same content words apart."""
TELLING_WEIGHT = 0.9
"""Weight of a small word that turns the question: "most", "both", "same"."""
STRAY_FUNCTION, STRAY_SLOT, STRAY_ASKS = 0.06, 0.15, 0.5
"""What a small word, a slot or a kind of answer costs that the phrase does not hold."""
UNKNOWN_WEIGHT = 1.4
"""Cost of a content word that no phrase of any question type holds."""
TOPIC_SHARE = 0.15
"""Share of the cost of a content word for a question type that takes a topic."""


class Scored(NamedTuple):
    """One question type with its best phrase."""

    intent: Intent
    score: float
    phrase: frozenset[str]
    """Features of the phrase: words among them are explained."""
    explained: float
    """Weighted share of the content words of the utterance that the phrase holds."""
    held: float
    """Weighted share of the content words of the phrase that the utterance holds."""


class PhraseTable(NamedTuple):
    """Every phrase as features, with the weight of each feature."""

    rows: tuple[tuple[Intent, frozenset[str], float], ...]
    weights: dict[str, float]


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


@lru_cache(maxsize=4)
def phrase_table(intents: tuple[Intent, ...]) -> PhraseTable:
    """Phrases of all question types as features, weighted by how few question types use each; kept between runs."""
    phrases = [(intent.name, phrase) for intent in intents for phrase in intent.phrases]
    texts = ["\n".join(f"{name} {phrase}" for name, phrase in phrases).encode(), *data_texts()]
    key = fingerprint(texts, [__file__, lexicon_file, utterance_file, words_file])
    rows, weights = compiled("phrases", key, lambda: _weighed(phrases, len(intents)))
    each = (intent for intent in intents for _ in intent.phrases)
    return PhraseTable(tuple((intent, *row) for intent, row in zip(each, rows, strict=True)), weights)


def _weighed(
    phrases: Sequence[tuple[str, str]], intents: int
) -> tuple[list[tuple[frozenset[str], float]], dict[str, float]]:
    """Features of each phrase with their weight together, and the weight of each feature."""
    rows = [(name, phrase_features(phrase)) for name, phrase in phrases]
    users: dict[str, set[str]] = {}
    for name, features in rows:
        for feature in features:
            users.setdefault(feature, set()).add(name)
    weights = {feature: _weight(feature, len(names), intents) for feature, names in users.items()}
    return [(features, fsum(weights[f] for f in features)) for _, features in rows], weights


_TELLING = frozenset({"~most", "~least", "~both", "~same", "~between", "~more", "~than", "~other"})


def _weight(feature: str, users: int, intents: int) -> float:
    if feature.startswith("{"):
        return SLOT_WEIGHT
    if feature.startswith("?"):
        return ASKS_WEIGHT
    if feature.startswith("~"):
        return TELLING_WEIGHT if feature in _TELLING else FUNCTION_WEIGHT
    return 0.4 + log(1 + intents / users) / log(1 + intents) * 1.6


def ranked(features: frozenset[str], intents: tuple[Intent, ...]) -> list[Scored]:
    """Question types by likeness to the utterance, best first, each with its best phrase.

    Sums are exact, hence the same in whatever order a set gives its members: so is the order of close question types.
    """
    table = phrase_table(intents)
    best: dict[str, Scored] = {}
    cost = {feature: _stray(feature, table.weights) for feature in features}
    plain = fsum(cost.values())
    topical = fsum(c * TOPIC_SHARE if _is_content(f) else c for f, c in cost.items())
    tells = _is_content if any(map(_is_content, features)) else _tells_alone
    for intent, phrase, weight in table.rows:
        common = phrase & features
        if not any(map(tells, common)) and not _slots_only(phrase, features) and not _topic_only(intent, common):
            continue
        shared = fsum(table.weights[f] for f in common)
        saved = fsum(cost[f] * (TOPIC_SHARE if intent.takes_topic and _is_content(f) else 1) for f in common)
        stray = (topical if intent.takes_topic else plain) - saved
        score = 2 * shared / (weight + shared + stray)
        if score > (best[intent.name].score if intent.name in best else 0.0):
            best[intent.name] = Scored(intent, score, phrase, _explained(phrase, cost), _held(phrase, features, table))
    return sorted(best.values(), key=lambda s: -s.score)


def _topic_only(intent: Intent, common: frozenset[str]) -> bool:
    """ "What does it say about ...": small words that ask for whatever is said of the topic that follows."""
    return intent.takes_topic and "~about" in common and bool({"~say", "~says", "~said"} & common)


_NARROWING = frozenset({"{date}", "{organization}", "{organ}", "{body}"})
"""Slots that narrow any question without changing what it asks."""


def _held(phrase: frozenset[str], features: frozenset[str], table: PhraseTable) -> float:
    content = {feature: table.weights[feature] for feature in phrase if _is_content(feature)}
    total = sum(content.values())
    return sum(weight for feature, weight in content.items() if feature in features) / total if total else 1.0


def _explained(phrase: frozenset[str], cost: dict[str, float]) -> float:
    content = {feature: c for feature, c in cost.items() if _is_content(feature)}
    total = sum(content.values())
    return sum(c for feature, c in content.items() if feature in phrase) / total if total else 1.0


_ADDRESSING = frozenset("~you ~your ~i ~me ~my".split())
WORD_FOR_WORD = 0.99
"""From this score on small words alone are enough: "what is this"."""


def _speaks_to_the_bot(scored: Scored, features: frozenset[str]) -> bool:
    """Whether a question type on the bot itself is meant: by a content word, by "you", or word for word."""
    common = scored.phrase & features
    return scored.score >= WORD_FOR_WORD or any(map(_is_content, common)) or bool(common & _ADDRESSING)


STRICT = frozenset("?why|?how|?how old|?how long|?how many|?when|?where".split("|"))
"""Kinds of answer that only a phrase asking for the same kind can give."""


def admits(scored: Scored, features: frozenset[str]) -> bool:
    """Whether the question type may answer: near enough, little unexplained, and the kind of answer asked for."""
    anchored = bool(scored.intent.anchors & features)
    if scored.score < (ANCHORED_FLOOR if anchored else FLOOR):
        return False
    if scored.intent.checks:
        return True
    if not anchored and not scored.intent.takes_topic and min(scored.explained / EXPLAINED, scored.held / HELD) < 1:
        return False
    if scored.intent.bare and scored.explained < TALKED and not features & _ADDRESSING:
        return False
    if scored.intent.bare and (any(f[0] == "{" for f in features) or not _speaks_to_the_bot(scored, features)):
        return False
    if scored.intent.bare and scored.score < PLAIN_PHRASE and any(f[0] == "?" for f in features - scored.phrase):
        return False
    kinds, wanted = ({f for f in given if f[0] == "?"} for given in (features, scored.phrase))
    if kinds and wanted and not kinds & wanted and scored.score < OTHER_KIND:
        return False
    asked = features & STRICT
    return (
        not asked
        or bool(asked & scored.phrase)
        or (scored.score >= PLAIN_PHRASE and not any(f[0] == "?" for f in scored.phrase))
    )


def _is_content(feature: str) -> bool:
    return feature[0] not in "{?~"


def _tells_alone(feature: str) -> bool:
    """What an utterance without any content word may be about: the letters themselves."""
    return feature == "~letter"


def _stray(feature: str, weights: dict[str, float]) -> float:
    """What a feature of the utterance costs a phrase that does not hold it."""
    if not _is_content(feature):
        return {"{": STRAY_SLOT, "?": STRAY_ASKS, "~": STRAY_FUNCTION}[feature[0]]
    return weights.get(feature, UNKNOWN_WEIGHT)


def _slots_only(phrase: frozenset[str], features: frozenset[str]) -> bool:
    """A phrase of nothing but slots ("who is {person}") fits only an utterance that says nothing else."""
    return (
        not any(map(_is_content, phrase))
        and {f for f in features if f[0] not in "?~"} - _NARROWING <= phrase
        and {f for f in phrase if f[0] != "~"} <= features
    )
