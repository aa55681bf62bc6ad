"""How likely the best sentence answers a question of which it lacks a word; the weights come from bench/weigh.py.

What never answers is told by rules: a name or number that is not there, a formal act, the wrong kind of thing.
Of the rest some signs speak for the sentence (other sentences are far behind, rare words stand in it) and some against
it (a noun is missing that no word near in meaning replaces); each has a weight, and their sum is a likelihood.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp
from typing import NamedTuple

from bot.context import Context
from bot.lexicon import QUESTION_WORDS, word_classes
from bot.reading.typed import Word
from bot.reading.utterance import Term, Utterance
from bot.searching.abstention import never_missing
from bot.searching.actors import names_person
from bot.searching.deed_asked import deed_asked
from bot.searching.designations import PROVISIONS, cites_numbered
from bot.searching.kinds import answers_kind
from bot.searching.retelling import FORMAL_ACTS, lacks_an_act
from bot.searching.retrieval import EXACT, KIN, Hit, found_in
from bot.searching.sentences import weight_of
from bot.searching.specifying import noun_behind
from bot.searching.weights import BIAS, LEAST, WEIGHTS

MOST_LACKING = 2
LEAST_SOLID = 0.35
"""Weighted share of the words that a sentence holds itself, where it lacks one."""
MOST_EVIDENCE, MOST_MARGIN = 5.0, 1.5
RIVAL = 0.9
"""A sentence that scores more than this share of the best is a rival."""
_FURTHER = frozenset("other others else besides".split())
_COMPARING = frozenset("compare compared contrast differ differs difference differences versus vs".split())
_AMOUNTS = frozenset("quantity possession".split())
_CONCRETE = _AMOUNTS | frozenset("person place location time group artifact animal food substance plant body".split())
_DETERMINERS = frozenset("the a an this that these those its his her their our any some no each every".split())
_AUXILIARIES = frozenset("do does did is are was were has have had would will should can could may might".split())


class Signs(NamedTuple):
    """What speaks for or against a sentence; shares of the weight of the question's words, from 0 to 1, or counts."""

    exact: float
    """Words that stand in it as they are."""
    near: float
    """Words that stand around it only."""
    kin: float
    """Words for which one near in meaning stands in it."""
    missing: float
    """Words that are neither in it nor around it."""
    heaviest: float
    """Weight of the rarest of these; 1 for a word that no sentence holds."""
    evidence: float
    """Weight of the words found in it, not shared out."""
    single: float
    """1 where the question has one word to find."""
    margin: float
    """Its score beside that of the next sentence of another wording."""
    rivals: float
    """How many other sentences score nearly as much."""
    own: float
    """Share of the words that were not in the question before."""
    thing: float
    """Missing words that name a thing: nouns behind an article, or that can be nothing else."""
    thing_of: float
    """Missing words with "of" behind them ("the conclusion of the treaty"): they describe what follows."""
    abstract_head: float
    """1 where the missing noun of "which NOUN" is abstract ("what step"): the sentence tells it without naming it."""
    concrete_head: float
    """1 where it is something that has a name or a number ("which districts")."""
    amount: float
    """1 where a missing word names an amount."""


def contender(context: Context, hits: Sequence[Hit], must: Sequence[Term]) -> Signs | None:
    """The signs for the best sentence; None where a rule tells that it does not answer."""
    if not hits or hits[0].among is None:
        return None
    best, lacking = hits[0], _lacking(hits[0], must)
    texts = {word.text for word in context.utterance.words}
    if any(map(never_missing, lacking)) or len(lacking) > MOST_LACKING or texts & (_FURTHER | _COMPARING):
        return None
    places = {f"={value}" for value in context.utterance.values("place")}
    if lacking and all(term.stem in places for term in must if term not in lacking):
        return None  # a place shared by question and sentence tells nothing of what was there
    if lacking and (best.solid < LEAST_SOLID or _lacks_the_deed(context.utterance, lacking, must)):
        return None
    if any(term.stem in FORMAL_ACTS for term in lacking) or lacks_an_act(context.utterance, best, must):
        return None
    if not _may_hold_amount(context, best, must) or not answers_kind(context, best, must):
        return None
    if "person" in map(kind_of, lacking) and not names_person(context, best):
        return None
    return _signs(context, hits, must, lacking)


def likelihood(signs: Signs) -> float:
    """How likely the sentence answers, 0 to 1."""
    return 1 / (1 + exp(-BIAS - sum(weight * value for weight, value in zip(WEIGHTS, signs, strict=True))))


def likely(context: Context, hits: Sequence[Hit], must: Sequence[Term]) -> float | None:
    """How likely the best sentence answers the question, where that is likely enough to say it."""
    signs = contender(context, hits, must)
    found = likelihood(signs) if signs else 0.0
    return found if found >= LEAST else None


def _lacking(hit: Hit, must: Sequence[Term]) -> list[Term]:
    stems = {term.stem for term in must}
    return [term for term in hit.missing if term.stem in stems]


def _lacks_the_deed(utterance: Utterance, lacking: Sequence[Term], must: Sequence[Term]) -> bool:
    """ "Which slipway was painted?": one word in common tells nothing of what was done."""
    deed = deed_asked(utterance)
    if deed is None or deed.stem in _ANY_EVENT:
        return False
    lost = any(deed.text in term.text.split() for term in lacking)
    return lost and (len(must) - len(lacking) <= 1 or utterance.asks in _OF_EVENTS)


_OF_EVENTS = frozenset("when who where".split())
"""When, where and by whom a thing was done, no sentence tells on what else was done to it."""
_ANY_EVENT = frozenset("follow happen occur come came change becom becam decid provid arrang".split())


def head_of(utterance: Utterance, must: Sequence[Term]) -> Term | None:
    """The noun of "which NOUN" or "what NOUN", where it has to be found."""
    texts = [word.text for word in utterance.words]
    at = next((i for i, text in enumerate(texts) if text in ("which", "what")), len(texts))
    return noun_behind(texts[at + 1 : at + 4], must)


def kind_of(term: Term) -> str:
    """What kind of thing the last word of the term names as a noun: a time, a person; empty where it is unknown."""
    return word_classes(term.text.split()[-1])[1]


def _may_hold_amount(context: Context, hit: Hit, must: Sequence[Term]) -> bool:
    """Of "what tonnage", "which article" whether the sentence has a number; no likelihood tells a day or an hour."""
    head = head_of(context.utterance, must)
    kind = kind_of(head) if head else ""
    text = str(hit.row["text"])
    if head and head.stem in PROVISIONS:
        return cites_numbered(text, head.stem, [word.text for word in context.utterance.words])
    return kind != "time" and (kind not in _AMOUNTS or any(c.isdigit() for c in text))


def _signs(context: Context, hits: Sequence[Hit], must: Sequence[Term], lacking: Sequence[Term]) -> Signs:
    best, index = hits[0], hits[0].among
    assert index is not None
    held = [found_in(term, index) for term in must]
    weights = [weight_of(len(index.rows), len(found)) for found in held]
    worths = [found[best.place][0] if best.place in found else 0.0 for found in held]
    total = sum(weights) or 1.0

    def share(of: Sequence[bool]) -> float:
        return sum(weight for weight, counted in zip(weights, of, strict=True) if counted) / total

    gone = [term in lacking for term in must]
    others = [hit.score for hit in hits if hit.row["text"] != best.row["text"]]
    words, head = context.utterance.words, head_of(context.utterance, must)
    before = context.conversation.utterance
    known = {word.stem for word in before.words} if before else set()
    roles = [_role(words, term, head) for term in lacking]
    kinds = {kind_of(term) for term in lacking}
    return Signs(
        exact=share([worth == EXACT for worth in worths]),
        near=share([not worth and not lost for worth, lost in zip(worths, gone, strict=True)]),
        kin=share([worth == KIN for worth in worths]),
        missing=share(gone),
        heaviest=max((weight for weight, lost in zip(weights, gone, strict=True) if lost), default=0.0),
        evidence=min(best.evidence, MOST_EVIDENCE),
        single=float(len(must) == 1),
        margin=min(MOST_MARGIN, best.score / max(others)) if others else MOST_MARGIN,
        rivals=sum(score > RIVAL * best.score for score in others),
        own=sum(term.stem not in known for term in must) / len(must),
        thing=roles.count("thing"),
        thing_of=roles.count("of"),
        abstract_head=float(head in lacking and kind_of(head) not in _CONCRETE | {""}) if head else 0.0,
        concrete_head=float(head in lacking and kind_of(head) in _CONCRETE | {""}) if head else 0.0,
        amount=float(bool(kinds & _AMOUNTS)),
    )  # fmt: skip


def _role(words: Sequence[Word], term: Term, head: Term | None) -> str:
    """ "thing" for a noun, "of" for one with "of" behind it, else empty."""
    at = next((i for i, word in enumerate(words) if word.text == term.text.split()[-1]), None)
    if at is None or term == head:
        return ""
    classes, _ = word_classes(words[at].text)
    before = words[at - 1].text if at else ""
    if before in ("to", "not") or (before not in _DETERMINERS and "v" in classes and "n" not in classes):
        return ""
    if words[at + 1 : at + 2] and words[at + 1].text == "of":
        return "of"
    asked_with_do = any(word.text in _AUXILIARIES for word in words[:at])
    acts = "v" in classes and (asked_with_do or words[at].text.endswith(("ed", "ing")))
    if before not in _DETERMINERS | QUESTION_WORDS and acts:
        return ""
    return "thing" if "n" in classes else ""
