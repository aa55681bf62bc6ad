"""When a sentence may answer, by how much of the question it covers; the cut-offs come from bench/calibrate.py.

A question that looks for wording ("where do they accuse", "which sentence says") says in its own words what it is
after, so a word may be missing; a question after a fact may not be answered when a word of it is not there. Names
and numbers may never be missing.
"""

from collections.abc import Collection, Sequence
from typing import Literal, NamedTuple

from bot.lexicon import BEING, word_classes
from bot.reading.narrators import SPEAKERS
from bot.reading.utterance import Term, Utterance
from bot.searching.content import TELLING
from bot.searching.retrieval import Hit

Search = Literal["wording", "fact"]


class Floors(NamedTuple):
    """Least shares of the weighted words of a question that a sentence must hold."""

    coverage: float
    """With what stands around the sentence."""
    solid: float
    """In the sentence itself, by the word or a true synonym."""
    evidence: float
    """Least weight of what it holds: one common word alone answers nothing."""
    lacking: float
    """The coverage from which on a word other than a name may be missing."""


FLOORS: dict[Search, Floors] = {
    "wording": Floors(coverage=0.5, solid=0.42, evidence=0.5, lacking=0.5),
    "fact": Floors(coverage=0.7, solid=0.5, evidence=0.6, lacking=0.8),
}
"""Picked by bench/calibrate.py for at most one wrong answer in a hundred; docs/calibration.md shows the curve."""

WHOLE, LEAST_EVIDENCE = 0.97, 0.4
"""From this coverage on common words together are evidence enough."""
_WORDING_NOUNS = frozenset(
    "sentence sentences line lines passage passages words wording phrase phrases quote quotes place spot bit".split()
)
_MOST_LACKING = 2


def looks_for(utterance: Utterance) -> Search:
    """Whether a question looks for wording or for a fact."""
    texts = [word.text for word in utterance.words]
    stems = {word.stem for i, word in enumerate(utterance.words) if not _in_a_name(utterance, i)}
    if _WORDING_NOUNS & set(texts[:6] + texts[-2:]) or utterance.of("quoted"):
        return "wording"
    made = texts[1:2] in (["was"], ["were"]) and bool(stems & _MAKING)  # "where was the statement adopted"
    told = bool(stems & TELLING) or (bool(set(texts[1:4]) & SPEAKERS) and not made)
    if utterance.asks in ("where", "how", "who") and told and "about" not in texts:
        return "wording"
    return "fact"


_MAKING = frozenset("adopt sign issu approv publish draft written prepar".split())


def _in_a_name(utterance: Utterance, at: int) -> bool:
    """ "The Warning Centre", "a warning centre": the word tells what the thing behind it is for."""
    words = utterance.words
    behind = words[at + 1] if at + 1 < len(words) else None
    if not at or behind is None or not words[at].text.endswith("ing"):
        return False
    return words[at - 1].text not in BEING and word_classes(behind.text)[0][:1] == "n"


def never_missing(term: Term) -> bool:
    """Names, acronyms, numbers and symbols: a sentence without them is about something else."""
    return (
        term.stem.startswith("=") or any(c.isdigit() for c in term.text) or (term.text.isupper() and len(term.text) > 1)
    )


def covers(hit: Hit, must: Sequence[Term], search: Search = "fact", floors: Floors | None = None) -> bool:
    """Whether the sentence covers enough of the question to be its answer."""
    floor = floors or FLOORS[search]
    stems: Collection[str] = {term.stem for term in must}
    lacking = [term for term in hit.missing if term.stem in stems]
    if any(map(never_missing, lacking)) or len(lacking) > _MOST_LACKING:
        return False
    if len(lacking) * 2 > len(must) or hit.solid < floor.solid:
        return False
    if hit.evidence < (LEAST_EVIDENCE if hit.coverage >= WHOLE else floor.evidence):
        return False
    return hit.coverage >= (floor.lacking if lacking else floor.coverage)


CLOSE = 0.95
"""A sentence that scores so near the best, and leaves out no word of the question, goes before one that does."""


def fullest(found: Sequence[Hit]) -> Hit:
    """Of sentences that fit nearly as well the one with most words of the question as they are, the first of these."""
    near = [hit for hit in found[:6] if hit.score >= CLOSE * found[0].score]
    whole = [hit for hit in near if not hit.missing or hit.coverage >= WORD_FOR_WORD]
    if not whole or not (found[0].missing or found[0].coverage < WORD_FOR_WORD):
        return found[0]
    best = max(whole, key=lambda hit: len(hit.exact))
    return best if found[0].missing or best.coverage >= WORD_FOR_WORD else found[0]


WORD_FOR_WORD = 0.999
"""Coverage of a sentence that holds every word of the question as it is."""
