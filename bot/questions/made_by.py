"""Who drafted or prepared a text that bears no signature, where a sentence says it: "it was drafted by X"."""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context
from bot.questions.passages import search, told
from bot.reading.patterns import pattern
from bot.scoping.scope import Scope
from bot.searching.content import wanted_terms
from bot.searching.implied import not_understood
from bot.searching.retrieval import Hit
from store.words import fold, stem

_MADE = pattern(r"\b(drafted|prepared|compiled|written|drawn up|produced|authored) (?:jointly )?by\b")
_MAKING = frozenset(map(stem, "drafted prepared compiled written wrote drew drawn produced authored".split()))
_MOST_LOOKED_AT = 5


def made_by(context: Context) -> Answer | None:
    """The sentence that says by whom the text was made."""
    said = {word.stem for word in context.utterance.words}
    if not said & _MAKING:
        return None
    here = context._replace(scope=Scope(context.scope.letters))
    must, may = wanted_terms(here)
    every = [*must, *(term for term in may if term not in must)]
    hits = search(here, every, [])[:_MOST_LOOKED_AT] if every else []
    hit = next((hit for hit in hits if _says_it(here, hit, said)), None)
    return told(here, [hit]) if hit else None


def _says_it(context: Context, hit: Hit, said: set[str]) -> bool:
    """Whether just that was made there, though what tells it apart may have been said before."""
    made = _MADE.search(fold(str(hit.row["text"])))
    if made is None or stem(made[1].split()[0]) not in said | {stem("written") if stem("wrote") in said else ""}:
        return False
    left = not_understood(context, hit, wanted_terms(context)[0])
    return all(term.stem in _MAKING for term in left)
