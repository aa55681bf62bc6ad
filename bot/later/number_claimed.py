"""A number held against the one just told: "so seven?", "were there six of them?", "more than three then?"."""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.following.of_the_answer import number_told
from bot.reading.utterance import Utterance
from bot.slots import number_of
from bot.turns import Turn, going_on

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.answers import Answer
    from bot.asking import Asking

_SMALL = frozenset(
    """so and then but ok okay just only exactly really right is are was were it that this those these they there of
    them in all total altogether together a it's that's there's""".split()
)
_HELD: dict[tuple[str, ...], Callable[[int, int], bool]] = {
    ("more", "than"): operator.gt,
    ("over",): operator.gt,
    ("fewer", "than"): operator.lt,
    ("less", "than"): operator.lt,
    ("under",): operator.lt,
    ("at", "least"): operator.ge,
    ("at", "most"): operator.le,
}
_LISTS = ("parts", "signers", "letters", "persons_named", "office_holders", "cited")


def number_claimed(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """Yes or no with the last answer; None where anything else is asked, or no plain number was told."""
    before, last = conversation.utterance, conversation.answer
    if before is None or last is None or conversation.missed or before.asks != "how many":
        return None
    if asked.slots or asked.asks not in ("", "yes/no") or not asked.text.rstrip(" .!)").endswith("?"):
        return None
    texts = [word.text for word in asked.words]
    held = next((words for words in _HELD if set(words) <= set(texts)), ())
    left = [text for text in texts if text not in _SMALL and text not in held]
    claimed, told = number_of(left[0]) if len(left) == 1 else None, _number(last)
    if not claimed or told is None:
        return None
    so = _HELD[held](told, claimed) if held else told == claimed
    return going_on(_verdict(bot, last, so, asked.language), before, conversation)


def _number(last: Answer) -> int | None:
    """The number that the answer tells; none where it is only a bound, or an amount in words of the letter."""
    if last.answer.casefold().startswith(("at least", "over", "more than", "about", "some", "yes", "no")):
        return None
    if last.items and last.items[0].isdigit():
        return int(last.items[0])
    listed = len(last.items) if last.intent in _LISTS else 0
    return number_told(last) or listed or None


def _verdict(bot: Asking, last: Answer, so: bool, language: str) -> Answer:
    lead = bot.names.speaking(language).say("yes" if so else "no")
    return last._replace(answer=f"{lead} {last.answer}", items=("Yes" if so else "No", *last.items))
