"""Others in the sentence that was quoted, or beside it: "of whom women?", "and Y?" behind what it counted."""

from __future__ import annotations

from itertools import dropwhile
from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.following.of_the_answer import KIND_NOUNS
from bot.later.other_author import OF_ACCOUNTS
from bot.reading.utterance import Utterance
from bot.turns import Turn, going_on
from store.words import stem

if TYPE_CHECKING:
    from bot.asking import Asking


def of_those_told(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """ "Of whom women?", "and Y?": what the sentence that counted something, or one beside it, says of others."""
    texts = [word.text for word in asked.words if word.text not in ("and", "so", "but")]
    if not conversation.citations or conversation.missed:
        return None
    if (parallel := _in_parallel(bot, asked, conversation)) is not None:
        return parallel
    if texts[:3] == ["how", "many", "of"]:
        texts = [*texts[2:4], *dropwhile(_BEING.__contains__, texts[4:])]
    shared = texts[:1] in (["of"], ["among"]) and texts[1:2] and texts[1] in _THOSE and len(texts) > _OF_WHOM
    if not shared or (texts[1] == "which" and stem(texts[2]) in KIND_NOUNS):
        return None  # "of which country?" counts none of those told
    from bot.questions.close_by import close_by

    rest = bot.read(f"how many {' '.join(texts[2:])}", asked.language)
    answer = close_by(bot.context(rest, conversation), "how many", near=True)
    return going_on(answer, rest, conversation) if answer else None


def _in_parallel(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    before = conversation.utterance
    if before is None or before.asks not in ("how many", "how much", "what", "which") or len(asked.words) > _FEW:
        return None
    if any(word.stem in OF_ACCOUNTS for word in asked.words):
        return None  # "according to Y": what another tells does not stand in this sentence
    from bot.questions.in_parallel import in_parallel

    answer = in_parallel(bot.context(asked, conversation))
    counting = asked._replace(asks=asked.asks or before.asks)  # "and Z?" goes on counting as well
    return going_on(answer, counting, conversation) if answer else None


_BEING = frozenset("are were is was be been have had has to must should will shall need ought supposed".split())
""" "How many of those have to be women", "of them were women"."""
_FEW = 6
_THOSE = frozenset("whom which them these those".split())
_OF_WHOM = 2
