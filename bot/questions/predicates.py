"""What a thing is said to be, where its sentence has no "is": it "constitutes a threat", has "its defensive character".

The claim is read as a thing and what it is called. The thing opens the sentence, or stands right before "which".
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.context import Context
from bot.lexicon import STOPWORDS, word_classes
from bot.questions.claim_reading import BEING, Claim
from bot.reading.patterns import pattern
from bot.reading.typed import Word
from bot.reading.utterance import Term, terms
from bot.scoping.scope import indices
from bot.searching.retrieval import Hit
from store.words import stem, stems

_OPENING = 6
"""Words at the beginning of a sentence among which its subject is looked for."""
_CONSTITUTES = pattern(
    r"\b(?:constitutes?|poses?|represents?|amounts? to|presents?|forms?|remains?|is|are) an? (\w+(?: \w+){0,2})\b"
)
_ITS = pattern(r"\b(?:its|their) (?:\w+ly )?(\w+) \w+")
_WHICH = pattern(r"(\w+),? (?:which|that)\b")


def is_called_so(context: Context, hit: Hit) -> bool:
    """Whether the sentence calls the thing of an "is X (a) Y" question so, in another form than "is"."""
    claim = Claim(context)
    if claim.aux is None or claim.verb is not None or claim.words[claim.aux].text not in BEING:
        return False
    thing, called, noun = _read(claim)
    if not thing or called is None:
        return False
    text = str(hit.row["text"])
    found = (_CONSTITUTES if noun else _ITS).finditer(text)
    names = {phrase[0] for phrase in called.alternatives if len(phrase) == 1}
    return any(not names.isdisjoint(stems(one[1])) and _is_subject(thing, text[: one.start()], noun) for one in found)


def _read(claim: Claim) -> tuple[tuple[Term, ...], Term | None, bool]:
    """The words for the thing, what it is called, and whether that is a noun ("a threat") or an adjective."""
    slotted = indices(claim.context.utterance.slots) | claim.context.scope.used
    start = (claim.aux or 0) + 1
    article = next((i for i in range(start + 1, len(claim.words)) if claim.words[i].text in ("a", "an")), None)
    if article is None:
        last = claim.words[-1]
        thing = _content(claim.words[start:-1], start, slotted)
        return thing, next(iter(terms([last])), None) if "a" in word_classes(last.text)[0] else None, False
    run: list[Word] = []
    for word in claim.words[article + 1 :]:
        if word.text in STOPWORDS:
            break
        run.append(word)
    return _content(claim.words[start:article], start, slotted), next(iter(terms(run[-1:])), None), True


def _content(words: Sequence[Word], start: int, slotted: frozenset[int]) -> tuple[Term, ...]:
    return terms([word for i, word in enumerate(words, start) if i not in slotted])


def _is_subject(thing: Sequence[Term], before: str, noun: bool) -> bool:
    """Whether the thing opens the sentence; of a noun, also whether it is the one that "which" goes on about."""
    opening = list(stems(before))[:_OPENING]
    behind = {stem(found[1]) for found in _WHICH.finditer(before)} if noun else set()
    return all(
        any(phrase[0] in behind or phrase[0] in opening for phrase in term.alternatives if len(phrase) == 1)
        for term in thing
    )
