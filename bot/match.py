"""Utterance and phrases -> question types with scores. Pure; no look-ups, no slots by guess.

Slots come out first. What remains is compared with each phrase as a set of weighted features: a word that few
question types use weighs much, a slot little, a word that no phrase knows counts against every question type
that does not take a topic.
"""

from collections.abc import Sequence
from functools import lru_cache
from math import fsum, log
from typing import NamedTuple

from bot.compiled import compiled, fingerprint
from bot.intents import Intent
from bot.lexicon import __file__ as lexicon_file
from bot.lexicon import data_texts
from bot.reading.features import __file__ as features_file
from bot.reading.features import is_content, phrase_features
from bot.reading.utterance import __file__ as utterance_file
from store.words import __file__ as words_file

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

    rows: tuple[tuple[Intent, str, float], ...]
    """Each with the features of its phrase, parted by line ends, and their weight together."""
    weights: dict[str, float]
    holding: dict[str, tuple[int, ...]]
    """Numbers of the rows whose phrase holds a feature."""
    wordless: tuple[int, ...]
    """Numbers of the rows whose phrase holds no content word."""


@lru_cache(maxsize=4)
def phrase_table(intents: tuple[Intent, ...]) -> PhraseTable:
    """Phrases of all question types as features, weighted by how few question types use each; kept between runs."""
    phrases = [(intent.name, phrase) for intent in intents for phrase in intent.phrases]
    texts = ["\n".join(f"{name} {phrase}" for name, phrase in phrases).encode(), *data_texts()]
    key = fingerprint(texts, [__file__, features_file, lexicon_file, utterance_file, words_file])
    rows, weights, holding, wordless = compiled("phrases", key, lambda: _weighed(phrases, len(intents)))
    each = (intent for intent in intents for _ in intent.phrases)
    return PhraseTable(
        tuple((intent, *row) for intent, row in zip(each, rows, strict=True)), weights, holding, wordless
    )


_Tables = tuple[list[tuple[str, float]], dict[str, float], dict[str, tuple[int, ...]], tuple[int, ...]]


def _weighed(phrases: Sequence[tuple[str, str]], intents: int) -> _Tables:
    """Features of each phrase with their weight together, the weight of each feature, and where each feature stands."""
    rows = [(name, phrase_features(phrase)) for name, phrase in phrases]
    users: dict[str, set[str]] = {}
    for name, features in rows:
        for feature in features:
            users.setdefault(feature, set()).add(name)
    weights = {feature: _weight(feature, len(names), intents) for feature, names in users.items()}
    holding: dict[str, list[int]] = {}
    for number, (_, features) in enumerate(rows):
        for feature in features:
            holding.setdefault(feature, []).append(number)
    return (
        [("\n".join(sorted(features)), fsum(weights[f] for f in features)) for _, features in rows],
        weights,
        {feature: tuple(numbers) for feature, numbers in holding.items()},
        tuple(number for number, (_, features) in enumerate(rows) if not any(map(is_content, features))),
    )


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
    plain = {feature: _stray(feature, table.weights) for feature in features}
    topical = {feature: cost * TOPIC_SHARE if is_content(feature) else cost for feature, cost in plain.items()}
    whole = fsum(plain.values()), fsum(topical.values())
    best: dict[str, tuple[float, Intent, frozenset[str]]] = {}
    for number in _near(features, table):
        intent, joined, weight = table.rows[number]
        phrase = _features(joined)
        common = phrase & features
        shared = fsum(map(table.weights.__getitem__, common))
        costs = topical if intent.takes_topic else plain
        stray = whole[intent.takes_topic] - fsum(map(costs.__getitem__, common))
        score = 2 * shared / (weight + shared + stray)
        if score > (best[intent.name][0] if intent.name in best else 0.0):
            best[intent.name] = score, intent, phrase
    scored = (
        Scored(intent, score, phrase, _explained(phrase, plain), _held(phrase, features, table))
        for score, intent, phrase in best.values()
    )
    return sorted(scored, key=lambda s: -s.score)


def _near(features: frozenset[str], table: PhraseTable) -> list[int]:
    """Numbers of the phrases that share what an utterance is about, or are nothing but the slots that it names."""
    content = [feature for feature in features if is_content(feature)]
    told = content or ([_ALONE] if _ALONE in features else [])
    found = {number for feature in told for number in table.holding.get(feature, ())}
    if "~about" in features:
        found.update(number for number in table.holding.get("~about", ()) if _topic_only(table.rows[number], features))
    if not content:
        found.update(number for number in table.wordless if _slots_only(_features(table.rows[number][1]), features))
    return sorted(found)


@lru_cache(maxsize=4096)
def _features(joined: str) -> frozenset[str]:
    """The features of a phrase; most phrases are near no question."""
    return frozenset(joined.split("\n")) if joined else frozenset()


def _topic_only(row: tuple[Intent, str, float], features: frozenset[str]) -> bool:
    """ "What does it say about ...": small words that ask for whatever is said of the topic that follows."""
    return row[0].takes_topic and not _SAYING.isdisjoint(_features(row[1]) & features)


_SAYING = frozenset({"~say", "~says", "~said"})


_NARROWING = frozenset({"{date}", "{organization}", "{organ}", "{body}"})
"""Slots that narrow any question without changing what it asks."""


def _held(phrase: frozenset[str], features: frozenset[str], table: PhraseTable) -> float:
    content = {feature: table.weights[feature] for feature in phrase if is_content(feature)}
    total = fsum(content.values())
    return fsum(weight for feature, weight in content.items() if feature in features) / total if total else 1.0


def _explained(phrase: frozenset[str], cost: dict[str, float]) -> float:
    content = {feature: c for feature, c in cost.items() if is_content(feature)}
    total = fsum(content.values())
    return fsum(c for feature, c in content.items() if feature in phrase) / total if total else 1.0


_ADDRESSING = frozenset("~you ~your ~i ~me ~my".split())
WORD_FOR_WORD = 0.99
"""From this score on small words alone are enough: "what is this"."""


def _speaks_to_the_bot(scored: Scored, features: frozenset[str]) -> bool:
    """Whether a question type on the bot itself is meant: by a content word, by "you", or word for word."""
    common = scored.phrase & features
    return scored.score >= WORD_FOR_WORD or any(map(is_content, common)) or bool(common & _ADDRESSING)


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


_ALONE = "~letter"
"""What an utterance without any content word may be about: the letters themselves."""


def _stray(feature: str, weights: dict[str, float]) -> float:
    """What a feature of the utterance costs a phrase that does not hold it."""
    if not is_content(feature):
        return {"{": STRAY_SLOT, "?": STRAY_ASKS, "~": STRAY_FUNCTION}[feature[0]]
    return weights.get(feature, UNKNOWN_WEIGHT)


def _slots_only(phrase: frozenset[str], features: frozenset[str]) -> bool:
    """A phrase of nothing but slots ("who is {person}") fits only an utterance that says nothing else."""
    return {f for f in features if f[0] not in "?~"} - _NARROWING <= phrase and {
        f for f in phrase if f[0] != "~"
    } <= features
