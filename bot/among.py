"""Whether something belongs to what the last answer told: "is X one of them?", "is X in the list of Y as well?"."""

from __future__ import annotations

from collections.abc import Sequence
from re import escape
from re import search as search_pattern
from typing import NamedTuple

from bot.answers import Answer
from bot.context import Context
from bot.lexicon import BEING, DOING, STOPWORDS
from bot.questions.passages import search
from bot.questions.sides import piece
from bot.reading.typed import as_typed
from bot.reading.utterance import Term, Utterance, terms
from bot.scoping.meant import find_scope
from bot.scoping.scope import Scope, indices
from bot.searching.content import name_term
from bot.side_by_side import PLACES
from store.words import stems

_APPEARING = frozenset("show appear figure feature occur turn stand".split())
_OPENINGS = frozenset("and so but or then also".split())
_BORDERS = frozenset(
    "one some part among in on listed named mentioned included there also too still amongst counted".split()
)
_POINTING = frozenset("them those these there it list lists enumeration".split())
_TAIL = _BORDERS | _POINTING | frozenset("of the that this as well a an and or it its from".split())


NEARLY = 0.5
"""A sentence of the part that holds so much of what is asked for may mean it: then there is no denying."""


class Claim(NamedTuple):
    """What is said to belong, and where, if elsewhere than in the last answer."""

    thing: Utterance
    place: Utterance | None


def claimed(utterance: Utterance) -> Claim | None:
    """ "Is X one of them", "was X among those", "is X in the list of 2004 too"; None for anything else."""
    texts = [word.text for word in utterance.words]
    at = next((i for i, text in enumerate(texts) if text not in _OPENINGS), 0)
    if texts[at : at + 1] == [] or texts[at] not in BEING | DOING or texts[at + 1 : at + 2] == ["there"]:
        return None
    first = at + 2
    if texts[at] in DOING:  # "does X show up there"
        seen = next((i for i in range(first, len(texts)) if texts[i] in _APPEARING), None)
        if seen is None:
            return None
        tail = piece(utterance, seen + 1, len(texts))
        free = [word.text for word in tail.words if word.text != "up"]
        placed = set(free) <= _TAIL and (set(free) & _POINTING or free in (["too"], ["also"]))
        return Claim(piece(utterance, at + 1, seen), None) if placed and not tail.slots else None
    for border in range(first, len(texts)):
        tail = piece(utterance, border, len(texts))
        slotted = indices(tail.of(*PLACES))
        free = [word.text for i, word in enumerate(tail.words) if i not in slotted]
        if texts[border] in _BORDERS and set(free) & _POINTING and set(free) <= _TAIL:
            return Claim(piece(utterance, at + 1, border), tail if slotted else None)
    return None


def told(context: Context, claim: Claim, last: Answer) -> Answer | None:
    """Yes, where the quotes of the answer hold it; no, where the parts that are quoted do not name it at all."""
    wanted = _terms(context._replace(utterance=claim.thing), claim.thing)
    if last.status != "answered" or not last.citations or not wanted:
        return None
    if _holds(last, wanted) or (claim.thing.of("state") and set(claim.thing.values("state")) <= set(last.items)):
        return last._replace(answer=f"Yes. {last.answer}", items=("Yes",), intent=None)
    if claim.thing.of("state") and _is_list_of_states(last):
        return last._replace(answer=f"No. {last.answer}", items=("No",), intent=None)
    return _denied(context, claim, last, wanted, tuple(dict.fromkeys((c.letter, c.part) for c in last.citations)))


def _is_list_of_states(answer: Answer) -> bool:
    from store.places import state_named  # here to keep start-up fast

    return len(answer.items) > 1 and all(state_named(item) == item for item in answer.items)


def not_there(context: Context, claim: Claim, last: Answer) -> Answer | None:
    """No, where what the last answer told of is not named at all in the part that the claim names."""
    wanted = _terms(context._replace(utterance=claim.thing), claim.thing)
    scope = find_scope(claim.place, context.reader) if claim.place else Scope()
    if not scope.parts or not wanted or last.status != "answered" or not _holds(last, wanted):
        return None
    return _denied(context, claim, last, wanted, scope.parts)


def _holds(answer: Answer, wanted: Sequence[Term]) -> bool:
    said = f" {' '.join(stems(' '.join(citation.quote for citation in answer.citations)))} "
    return all(any(_stands(phrase, said) for phrase in term.alternatives) for term in wanted)


def _stands(phrase: Sequence[str], said: str) -> bool:
    """Whether the words of the phrase stand in the padded stems, with no more than two others between two of them."""
    between = "(?:[^ ]+ ){0,2}"
    return bool(search_pattern(" " + between.join(f"{escape(word)} " for word in phrase), said))


def _denied(
    context: Context, claim: Claim, last: Answer, wanted: Sequence[Term], places: tuple[tuple[str, str], ...]
) -> Answer | None:
    there = context._replace(scope=Scope(tuple(dict.fromkeys(letter for letter, _ in places)), places))
    each = [Term(word, word, ((word,),)) for term in wanted for word in _words_of(term)]
    if any(hit.coverage >= NEARLY for terms_of in (wanted, each) for hit in search(there, terms_of, ())):
        return None
    names = context.local
    where = names.joined(names.part(*place) for place in places[:3])
    typed = names.say("quoted", text=as_typed(claim.thing.words).removeprefix("the "))
    silent = names.say("mentions.silent", n=len(places), letters=where, what=typed)
    return last._replace(answer=f"No. {silent} {last.answer}", items=("No",), intent=None)


def _words_of(term: Term) -> tuple[str, ...]:
    """The words of a phrase, one by one; none of a name, of which a single word says nothing."""
    return () if term.stem.startswith("=") or not term.alternatives else term.alternatives[0]


def _terms(context: Context, thing: Utterance) -> list[Term]:
    """Names in every form, and the words beside them."""
    named = [name_term(context, slot) for slot in thing.of("state", "person", "organization", "body")]
    free = [word for word in thing.free() if word.text != "the"]
    plain = [word for word in free if word.text not in STOPWORDS]
    if len(plain) > 1 and all(word.capital for word in plain):  # a name, of which a single word says nothing
        text = as_typed(free)
        return [*named, Term(text, f"={text}", (tuple(stems(text)),))]
    return [*named, *terms(free)]
