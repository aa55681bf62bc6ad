"""A claim whose verb does not stand in the sentence, but its opposite: "does it strengthen X", where it weakens X."""

from __future__ import annotations

from collections.abc import Iterator

from bot.lexicon import STOPWORDS
from bot.questions.claim_reading import Claim, verb_term
from bot.questions.stems_said import Stems, stems_said
from bot.reading.utterance import terms
from bot.searching.retrieval import Hit

_NEAR = 4
"""Words behind a verb among which stands what it is done to."""


def undone(claim: Claim, said: Stems) -> list[int]:
    """Where the opposite of the verb stands, with what the verb is claimed to be done to behind it."""
    verb = verb_term(claim)
    if verb is None or claim.verb is None or not claim.active:
        return []
    from bot.searching.opposites import opposite_verbs  # here to keep start-up fast: few sentences lack the verb

    others = opposite_verbs(verb.stem)
    behind = [word for word in claim.words[claim.verb + 1 :] if word.text not in STOPWORDS][:1]
    objects = [place for term in terms(behind) for place in said.places(term)] if others else []
    return [i for i, one in enumerate(said.held) if one in others and any(0 < at - i <= _NEAR for at in objects)]


def done_otherwise(claim: Claim, hit: Hit) -> Iterator[bool | None]:
    """Otherwise, where the opposite is done to it and every other word of the claim stands there; else nothing."""
    verb, said = verb_term(claim), stems_said(str(hit.row["text"]))
    if verb is not None and not said.places(verb) and undone(claim, said):
        yield False if [term.stem for term in hit.missing] in ([], [verb.stem]) else None
