"""One of the two letters or parts held side by side: "which is older?", "what does the second one ask for?"."""

from __future__ import annotations

from bot.conversation import Conversation
from bot.following.antecedents import NAMING
from bot.pairs import Side
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS
from bot.slots import ORDINALS

_EARLIER = frozenset("older earlier oldest earliest".split())
_LATER = frozenset("newer later newest latest younger".split())
_HELD = _EARLIER | _LATER | frozenset("longer shorter first".split())
_LAST = frozenset("latter last".split())
_WHICH = frozenset("and so which one letter text draft of the two them is was are were came".split())
_AUXILIARIES = frozenset("is was are were does do did has had have".split())
_LINKS = frozenset("and for by in from to about on say says ask asks".split())


def of_the_pair(utterance: Utterance, conversation: Conversation) -> str | None:
    """The question with the two, or the one it means, written out; None where it means neither."""
    sides = conversation.pair.sides
    if len(sides) != _TWO or utterance.of(*(kind for kind in NAMING if kind not in ("part", "state", "organization"))):
        return None
    return _held_together(utterance, sides) or _called(utterance, conversation)


_TWO = 2


def _held_together(utterance: Utterance, sides: tuple[Side, ...]) -> str | None:
    """ "Which one is longer?", "which came first?"."""
    texts = [word.text for word in utterance.words]
    held = [text for text in texts if text in _HELD]
    if len(held) != 1 or "which" not in texts or not set(texts) <= _WHICH | _HELD:
        return None
    quality = "older" if held[0] == "first" else held[0]
    return f"which is {quality}, the {sides[0].text} or the {sides[1].text}"


def _called(utterance: Utterance, conversation: Conversation) -> str | None:
    texts = [word.text for word in utterance.words]
    for at in range(len(texts) - 1):
        if texts[at] != "the":
            continue
        end = at + 2
        side = _side(texts[at + 1], conversation)
        noun = texts[end : end + 1] and (texts[end] == "one" or utterance.words[end].stem in LETTER_NOUNS)
        end += bool(noun)
        bare = not noun and texts[end : end + 1] and texts[end] not in _AUXILIARIES | _LINKS
        if side is None or bare:
            continue
        words = [word.raw for word in utterance.words]
        words[at:end] = [f"the {side.text}"]
        return " ".join(words)
    return None


def _side(called: str, conversation: Conversation) -> Side | None:
    """The side that "older", "second" or "latter" means; places only where the pair was just spoken of."""
    sides, spoken_of, last = conversation.pair
    if called == "other":
        return sides[1 - last] if last is not None else None
    if called in _EARLIER | _LATER:
        by_date = sorted(sides, key=lambda side: side.date)
        apart = not by_date[1].date.startswith(by_date[0].date)
        return by_date[0 if called in _EARLIER else 1] if apart else None
    if not spoken_of:
        return None
    if called in _LAST:
        return sides[-1]
    place = 0 if called == "former" else ORDINALS.get(called, 0) - 1
    return sides[place] if 0 <= place < _TWO else None
