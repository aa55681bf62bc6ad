"""Whether a State accepts or rejects something, by the verb with which its own letter speaks of it.

"Does X accept the claim?" is answered by "X rejects the claim": a verb of refusal says no to a question of assent, and
the other way round. Only sentences of that State's own letters tell it.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.questions.quoting import with_place
from bot.questions.strays import left_words
from bot.reading.patterns import pattern
from bot.reading.utterance import Term, Utterance, terms
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.scoping.speakers import author_states
from bot.searching.held import padded, stands
from bot.searching.retrieval import Hit, search_terms
from bot.wording import upper_first
from store.words import stem, stems

ASSENTING = frozenset(
    map(
        stem,
        """accept accepts accepted agree agrees agreed consent consents consented approve approves approved endorse
        endorses endorsed support supports supported admit admits admitted acknowledge acknowledges acknowledged concede
        concedes conceded welcome welcomes welcomed""".split(),
    )
)
REFUSING = frozenset(
    map(
        stem,
        """reject rejects rejected refuse refuses refused deny denies denied dispute disputes disputed contest contests
        contested oppose opposes opposed decline declines declined object objects objected dismiss dismisses
        dismissed""".split(),
    )
)
_WILLING = frozenset("will would willing ready prepared".split())
_NEGATED = pattern(r"\b(?:not|never|no longer|cannot)\b")
_LIGHT = frozenset(map(stem, "pay paid give make want wants claim demand request".split()))
"""Verbs beside the thing itself: who rejects a compensation will not pay it."""


def stance(context: Context) -> Answer | None:
    """Yes or no by the verb of the one sentence of the State's own that speaks of the thing; None where none does."""
    utterance = context.utterance
    states = utterance.values("state")
    if utterance.asks != "yes/no" or not states or is_large(context.reader):
        return None
    if utterance.of("person", "date", "symbol", "reference") or _asked(utterance) is None:
        return None
    own, before = _things(context, utterance), _before(context)
    for wanted in (own, before if all(term.stem in _LIGHT for term in own) else ()):
        things = [term for term in wanted if term.stem not in _LIGHT]
        found = _spoken(context, states[0], things)
        if len(found) == 1:
            return _told(context, found[0], things)
    return None


def who_stands_so(context: Context) -> Answer | None:
    """ "Who rejects the claim?": the author of the one sentence that says so of "it" or "we"."""
    utterance = context.utterance
    asked = _asked(utterance)
    if asked is None or utterance.asks != "who" or is_large(context.reader) or utterance.of("state", "person", "date"):
        return None
    wanted = [term for term in _things(context, utterance) if term.stem not in _LIGHT]
    hits = search_terms(context.reader, wanted, {}, (), (), ()) if wanted else []
    verbs = ASSENTING if asked else REFUSING
    found = [hit for hit in hits[:_MOST] if not hit.missing and _BY_AUTHOR.search(str(hit.row["text"]))]
    found = [hit for hit in found if set(str(hit.row["stems"]).split()) & verbs]
    states = author_states(context.reader, *part_of(found[0].row)) if len(found) == 1 else frozenset()
    if len(states) != 1 or _NEGATED.search(str(found[0].row["text"])):
        return None
    (state,) = states
    name = context.local.state(state)
    told = f"{upper_first(name)}. {with_place(context.local, found[0].row)}"
    author = _author(context, part_of(found[0].row))
    return Answer("answered", told, items=(name,), citations=cite_all(context.reader, [found[0].row, *author]))


def _author(context: Context, part: tuple[str, str]) -> list[Row]:
    """The title that tells whose letter the part is: its own, else that of the covering letter."""
    from bot.questions.printed_values import facts, part_facts  # here to keep start-up fast

    return part_facts(context.reader, Scope(part[:1], (part,)), "title") or facts(context.reader, part[:1], "title")


_BY_AUTHOR = pattern(r"^(?:It|We|I|My Government|My delegation) (?:\w+ ){0,2}?\w+")


def _asked(utterance: Utterance) -> bool | None:
    """True for a verb of assent, False for one of refusal, None where there is neither or are both."""
    found = {word.stem for word in utterance.words}
    assent = bool(found & ASSENTING) or utterance.words[0].text in _WILLING or "willing" in _texts(utterance)
    refusal = bool(found & REFUSING)
    return None if assent == refusal or _NEGATED.search(utterance.text.casefold()) else assent


def _texts(utterance: Utterance) -> set[str]:
    return {word.text for word in utterance.words}


def _things(context: Context, utterance: Utterance) -> list[Term]:
    free = [word for word in left_words(utterance, Scope(), utterance.of("state")) if word.text not in _WILLING]
    return [term for term in terms(free) if term.stem not in ASSENTING | REFUSING | LETTER_NOUNS]


def _before(context: Context) -> list[Term]:
    """What the question before was on, where this one leaves it out."""
    before = context.conversation.utterance
    return _things(context, before) if before is not None else []


def _spoken(context: Context, state: str, wanted: Sequence[Term]) -> list[Hit]:
    """Sentences of the State's own letters that hold everything and a verb of assent or refusal."""
    if not wanted:
        return []
    hits = search_terms(context.reader, wanted, {}, (), (), ())
    whole = [hit for hit in hits[:_MOST] if not hit.missing and len(hit.exact) == len(wanted)]
    own = [hit for hit in whole if set(author_states(context.reader, *part_of(hit.row))) == {state}]
    return [hit for hit in own if set(str(hit.row["stems"]).split()) & (ASSENTING | REFUSING)]


_MOST = 40


def _told(context: Context, hit: Hit, things: Sequence[Term]) -> Answer | None:
    text = _clause(str(hit.row["text"]).casefold(), things)
    held = set(stems(text))
    if bool(held & ASSENTING) is bool(held & REFUSING):
        return None
    says = bool(held & ASSENTING) is not (_NEGATED.search(text) is not None)
    word = "Yes" if says is _asked(context.utterance) else "No"
    told = f"{word}. {with_place(context.local, hit.row)}"
    return Answer("answered", told, items=(word,), citations=cite_all(context.reader, [hit.row]))


def _clause(text: str, things: Sequence[Term]) -> str:
    """Of "cannot accept X, but would agree to Y" the half that speaks of the things; all of it where none does."""
    halves = _TURNING.split(text)
    return next((half for half in halves if all(stands(term, padded(half)) for term in things)), text)


_TURNING = pattern(r"[,;] (?:but|yet|while|whereas|although)\b|;")
