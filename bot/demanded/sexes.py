"""Whether somebody is a man or a woman: no name tells, and letters seldom say."""

from __future__ import annotations

from itertools import pairwise

from bot.reading.utterance import Utterance

_WOMEN = frozenset("woman women lady ladies female".split())
_MEN = frozenset("man men gentleman gentlemen male".split())


def asks_sex(utterance: Utterance) -> bool:
    """ "Did a woman sign?", "was the ambassador a man?"; "which man or woman signed" asks for a person."""
    texts = {word.text for word in utterance.words}
    if claims_sex(utterance):
        return True
    return bool(texts & _WOMEN) and (utterance.asks in ("yes/no", "how many") or not texts & _MEN)


def claims_sex(utterance: Utterance) -> bool:
    """ "Was the ambassador a woman?"; "did the man from X sign" only points."""
    texts = [word.text for word in utterance.words]
    claimed = any(one in ("a", "any") and other in _WOMEN | _MEN for one, other in pairwise(texts))
    return utterance.asks == "yes/no" and (claimed or texts[-1] in _WOMEN | _MEN)
