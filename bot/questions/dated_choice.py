"""Which of several years something happened in: "created 2001, 2002 or 2003?", "was it signed in 2007 or 2008?"."""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context
from bot.questions.events import event_date
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope, indices

_JOINING = frozenset("or in since from on during year years the".split())
_BEING = frozenset("was were is did has had have been".split())


def dated_choice(context: Context) -> Answer | None:
    """When something happened, where the question offers years to choose from."""
    asked = _without_the_years(context.utterance)
    if asked is None:
        return None
    answer = event_date(context._replace(utterance=asked, scope=Scope()))
    if answer is None or answer.status != "answered":
        return None
    offered = {value[:4] for value in context.utterance.values("date")}
    found = {item.split()[-1] for item in answer.items}
    return answer if len(found) == 1 and (found & offered or len(offered) > 1) else None


def _without_the_years(utterance: Utterance) -> Utterance | None:
    """The question without the years at its end, asking when; None where they do not end it, or name letters."""
    dates = utterance.of("date")
    if len(dates) < 2 or any(slot.detail != "year" for slot in dates) or utterance.asks not in ("", "choice", "when"):
        return None
    texts = [word.text for word in utterance.words]
    first = dates[0].first
    while first and texts[first - 1] in _JOINING:
        first -= 1
    years = indices(dates)
    between = [text for i, text in enumerate(texts) if i >= first and i not in years]
    if "or" not in between or set(between) - _JOINING or any(w.stem in LETTER_NOUNS for w in utterance.words):
        return None
    start = 1 if texts[0] in _BEING else 0
    if utterance.of("part", "person") or start >= first:
        return None
    words = utterance.words[start:first]
    slots = tuple(
        slot._replace(first=slot.first - start, last=slot.last - start)
        for slot in utterance.slots
        if start <= slot.first and slot.last <= first
    )
    return Utterance(
        " ".join(word.raw for word in words), words, slots, "when", utterance.language, utterance.translated
    )
