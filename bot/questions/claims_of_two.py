"""Claims on two things at once, which no one sentence bears out by its words: two events, two figures, two texts."""

from __future__ import annotations

from bot.context import Context


def of_two_events(context: Context) -> bool:
    """ "X before Y", "A after B": two dates decide that, never one sentence that holds both."""
    texts = [word.text for word in context.utterance.words]
    dated = {slot.first for slot in context.utterance.of("date")}
    links = [i for i, text in enumerate(texts[:-1]) if text in ("before", "after") and i > 2]
    return any(not dated & {i + 1, i + 2} and texts[i + 1] not in ("all", "that", "this", "then") for i in links)


def of_two_figures(context: Context) -> bool:
    """ "More in 2005 than in 2004": the words of the claim stand in the sentence, whichever is more."""
    if "than" not in {word.text for word in context.utterance.words}:
        return False
    from bot.questions.more_or_less import compared  # here to keep start-up fast

    return compared(context) is not None


def of_two_texts(context: Context) -> bool:
    """Claims of two letters or parts at once: "both the 2004 and the 2009 letter", "as the memorandum does"."""
    texts = {word.text for word in context.utterance.words}
    several = len({value[:4] for value in context.utterance.values("date")}) > 1
    several = several or (len(context.scope.letters) > 1 and len(context.utterance.values("date", "part")) > 1)
    return (several and bool(texts & _TOGETHER)) or ("both" in texts and bool(texts & _SIDES))


_SIDES = frozenset("sides governments accounts versions".split())
_TOGETHER = frozenset("both too also as like either neither same identical alike different differ".split())
