"""Words of a question that need not stand in the sentence that answers it, though they help where they do.

Verbs of light meaning, who speaks, the kind of thing asked for, and one of two things to choose from.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from bot.context import Context
from bot.lexicon import BEING, QUESTION_WORDS, STOPWORDS, lexicon, word_classes
from bot.reading.utterance import Term, Utterance
from bot.scoping.scope import indices
from bot.scoping.speakers import signed_by, speaking_offices
from bot.slots import Slot

LIGHT = frozenset(
    """
    take taken took sit sat lie lay lain set get got becom becam begin began begun start enter bring brought keep
    kept concret whole full former actual view vein spirit opinion ey warm warmli strong strongli sheer strength
    open recal rememb accept rol throw thrown threw rest hang hung land carri carry belong appli turn push drawn draw
    cast run fall fell fallen serv remain involv credit attribut attach entail suppos due enumer account instead rather
    once count capac judgment stand rely hing lay lean invok
    """.split()
)
"""Stems of verbs and adverbs that carry little of their own: beside two words that do, they only help."""

TELLING_APART = frozenset("standing concerned".split())
"""Forms that say something themselves ("a standing committee", "is concerned"), though their stem carries little."""


def done_to_author(utterance: Utterance) -> bool:
    """ "Who represented X", "who spoke for X": the State is no author there, and the sentence names it."""
    words = utterance.words
    if [word.text for word in words[:1]] != ["who"]:
        return False
    for slot in utterance.of("state"):
        before = words[1 : slot.first]
        if 1 <= len(before) <= _MOST_BEFORE and not {word.text for word in before} & (BEING | _ASKING_VERBS):
            return True
    return False


_MOST_BEFORE = 3
_ASKING_VERBS = frozenset("did does do has have had can could will would should in at from of".split())


def speakers(context: Context) -> set[int]:
    """Indices of offices whose holders signed one of the letters meant: they speak there without being named."""
    organs = context.utterance.of("organ")
    if "draft resolution" in context.utterance.values("part"):
        organs = (*organs, *(slot for slot in context.utterance.of("body") if slot.value == "General Assembly"))
    acts = [slot for slot in organs if _acts(context.utterance, slot) and _has_a_draft(context, slot.value)]
    acting = set(indices(acts))
    letters = context.scope.letters[:10]
    slots = speaking_offices(context.utterance) if letters else ()
    signed = [slot for slot in slots if signed_by(context.utterance, context.reader, slot, letters)]
    return acting | indices(signed)


def _has_a_draft(context: Context, organ: str) -> bool:
    """Whether the letters have a draft that opens with the name of the organ."""
    sql = "SELECT 1 FROM paragraphs WHERE role = 'preambular' AND text = :t LIMIT 1"
    return organ == "General Assembly" or bool(context.reader.rows(sql, {"t": f"The {organ},"}))


def _acts(utterance: Utterance, slot: Slot) -> bool:
    """ "What would the Assembly take note of": whose resolution it is stands once, in front of all its paragraphs."""
    before = [word.text for word in utterance.words[max(0, slot.first - 2) : slot.first] if word.text != "the"]
    return utterance.asks in ("what", "which", "whom", "who", "") and before[-1:] != [] and before[-1] in _ENACTING


_ENACTING = frozenset("would will does should shall".split())


def country_asked_for(context: Context) -> str:
    """Stem of "country" or "city" in "which city ...", of "month": a name is asked for, not that word; or empty."""
    words = context.utterance.words
    at = next((i for i, word in enumerate(words[:-1]) if word.text in ("which", "what")), None)
    return words[at + 1].stem if at is not None and words[at + 1].text in _CALLED_BY_NAME else ""


_CALLED_BY_NAME = frozenset("country countries city cities town towns village month months".split())


def light_terms(context: Context, must: Sequence[Term], told: Collection[str]) -> list[Term]:
    """Terms that carry little beside two others: "taken into", "sat in", verbs ``told`` of a speaker."""
    if context.utterance.asks in ("yes/no", "choice"):
        return []
    slight = LIGHT | set(told) | _of_something(context) | _brought_about(must)
    slight = slight - _asked_of(context) - predicate(context.utterance) - {dated_thing(context.utterance)}
    light = [term for term in must if term.stem in slight and term.text not in TELLING_APART]
    return light if len(must) - len(light) >= 2 else []


def _brought_about(must: Sequence[Term]) -> set[str]:
    """ "Which new body is to be set up": what is set up is new, which no sentence need say."""
    made = any(map(is_making, must))
    vague = any(term.text in ("thing", "things") for term in must)
    return {"new"} if made and not vague else set()


def is_making(term: Term) -> bool:
    """Whether the term means to set something up."""
    return lexicon().name_of.get(term.stem, term.stem) in _MAKING


_MAKING = frozenset("establish set_up".split())


def _asked_of(context: Context) -> set[str]:
    """ "Strength of the X": what is asked for in a question without any question word is no light word."""
    words = context.utterance.words
    behind = words[1:2]
    return {words[0].stem} if not context.utterance.asks and behind and behind[0].text == "of" else set()


def dated_thing(utterance: Utterance) -> str:
    """ "Date of the JUDGMENT", "when was the OPINION given": the stem of what has the day, where it is no text."""
    words = [word for word in utterance.words[:5] if word.text != "the"]
    if len(words) < _WITH_A_THING or (words[0].text, words[1].text) not in _WHEN:
        return ""
    return words[2].stem if word_classes(words[2].text)[1] in ("act", "cognition", "state", "event") else ""


_WITH_A_THING = 3
_WHEN = {(noun, "of") for noun in ("date", "day", "year")} | {("when", verb) for verb in ("was", "were", "is")}
"""What opens a question for the day of what is named next."""


def predicate(utterance: Utterance) -> set[str]:
    """ "Since when has it been OPEN again": what is said of the thing at the end is no light word."""
    words = utterance.words
    behind = {word.text for word in words[-1:]} & _STILL
    at = len(words) - 1 - bool(behind)
    said = at > 1 and words[at - 1].text in _STAYING and not words[at].text.endswith("ing")
    return {words[at].stem} if said else set()


def undergone(utterance: Utterance) -> set[str]:
    """ "How much was it FINED", "when did they WITHDRAW": what was done, at the end; the empty set in any other."""
    texts = [word.text for word in utterance.words]
    classes = word_classes(texts[-1])[0]
    passive = bool({"was", "were", "been", "being"} & set(texts[1:-1])) and texts[-1].endswith("ed") and "v" in classes
    active = bool({"did", "does", "do"} & set(texts[1:3])) and classes == "v"
    return {utterance.words[-1].stem} if passive or active else set()


def vital(utterance: Utterance) -> set[str]:
    """Stems of what is said of the thing, without which no sentence tells it: no likelihood makes up for them."""
    return predicate(utterance) | undergone(utterance) | {dated_thing(utterance)} - {""}


_STILL = frozenset("again since now still yet".split())
_STAYING = frozenset("been be stay stayed remain remained".split())


def _of_something(context: Context) -> set[str]:
    """What the thing asked for is said to be ("something military"), and how long where that is asked."""
    words = context.utterance.words
    found = {word.stem for before, word in pairwise(words) if before.text in ("something", "anything", "someone")}
    return found | ({"long"} if context.utterance.asks == "how long" else set())


def alternatives(utterance: Utterance) -> set[str]:
    """Stems of the two things a question lets choose between ("military or political means"): one is enough."""
    texts = [word.text for word in utterance.words]
    if "or" not in texts[1:-1] or texts[-2:] == ["or", "not"]:
        return set()
    at = texts.index("or", 1)
    plain = [word for word in utterance.words if word.text not in STOPWORDS and word.text not in QUESTION_WORDS]
    before = [word.stem for word in plain if word.end <= utterance.words[at].start]
    behind = [word.stem for word in plain if word.start >= utterance.words[at].end]
    return {*before[-1:], *behind[:1]}


OPEN = ("what", "which", "where", "how", "who", "why", "")


def either(one: Term, other: Term) -> Term:
    """Of "forces or groups" either."""
    return Term(one.text, one.stem, (*one.alternatives, *other.alternatives), (*one.kin, *other.kin))
