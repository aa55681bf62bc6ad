"""All that one person signed: "did X sign only in 2002", "just once", "both the letter and the annex"."""

from __future__ import annotations

from itertools import pairwise

from bot.citing import Row, part_of
from bot.questions.claimed import claims_both, claims_only
from bot.questions.signatures import family, signatures
from bot.questions.signing import Signing
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope
from store.words import stem

_ONLY = frozenset("only just merely solely exclusively".split())
_SIGNING = frozenset(map(stem, "sign signed put".split()))


def restricts_the_rest(utterance: Utterance) -> bool:
    """ "Did X sign ONLY in 2002": nothing is said of other persons."""
    texts = [word.text for word in utterance.words]
    signs = next((i for i, word in enumerate(utterance.words) if word.stem in _SIGNING), len(texts))
    return any(text in _ONLY for text in texts[signs + 1 :])


def signed_only(asked: Signing) -> tuple[bool, list[Row]] | None:
    """Whether all that one person signed is so, with these signatures; None where it is another thing that is left."""
    if len(asked.people) != 1 or asked.offices:
        return None
    own = [row for row in signatures(asked.context.reader, Scope(), asked.people) if family(row) in asked.people]
    if not own:
        return None
    if asked.states:
        return {str(row["state"]) for row in own} == set(asked.states), own
    if _once(asked.utterance):
        return len({part_of(row) for row in own}) == 1, own
    if _one_letter(asked.utterance):
        alone, several = len({part_of(row) for row in own}) == 1, len({row["letter"] for row in own}) > 1
        return (alone, own) if alone or several else None  # a letter and what it encloses: one, or two
    years = {slot.value for slot in asked.utterance.of("date") if slot.value.isdecimal()}
    if years and not asked.utterance.of("part") and not any(w.stem in LETTER_NOUNS for w in asked.utterance.words):
        return {str(row["year"]) for row in own} == years, own
    return None


def _once(utterance: Utterance) -> bool:
    return any(word.text == "once" for word in utterance.words)


def _one_letter(utterance: Utterance) -> bool:
    texts = [word.text for word in utterance.words]
    return any(one == "one" and other in ("letter", "document", "paper") for one, other in pairwise(texts))


def places_of_person(asked: Signing) -> tuple[bool, list[Row]] | None:
    """ "Did X sign only the cover?", "did X sign both the letter and the annex?" """
    if (
        len(asked.people) != 1
        or not asked.scope.explicit
        or not (claims_only(asked.utterance) or claims_both(asked.utterance))
    ):
        return None
    named = asked.utterance.of("part") or any(word.text == "letter" for word in asked.utterance.words)
    if not named or (restricts_the_rest(asked.utterance) and not asked.scope.parts):
        return None
    letters = Scope(asked.scope.letters)
    own = [row for row in signatures(asked.context.reader, letters) if family(row) in asked.people]
    signed = {part_of(row) for row in own}
    meant = set(asked.scope.parts) or signed
    if asked.scope.basis <= {"part", "implied"}:  # of whichever letter
        meant = {part for part in meant if part[0] in {letter for letter, _ in signed}}
    if not own:
        return None
    holds = signed == meant if claims_only(asked.utterance) else meant <= signed and len(meant) > 1
    return holds, own
