"""The last answer once more in another language: "in French?", "en español, por favor"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.reading.utterance import Utterance
from bot.turns import Turn

if TYPE_CHECKING:
    from bot.asking import Asking

_NAMES = {
    "english": "en", "french": "fr", "spanish": "es", "russian": "ru", "arabic": "ar", "chinese": "zh", "german": "de",
    "anglais": "en", "francais": "fr", "espanol": "es", "deutsch": "de", "ingles": "en",
}  # fmt: skip
_BESIDE = frozenset(
    """in en auf into to please now and the same again say it that this answer can could you u repeat translate me tell
    give s'il vous plait por favor bitte ok but""".split()
)


def language_asked(utterance: Utterance) -> str | None:
    """The language in which the answer is wanted, where nothing else is said."""
    texts = [word.text for word in utterance.words]
    named = [_NAMES[text] for text in texts if text in _NAMES]
    rest = [text for text in texts if text not in _NAMES]
    return named[0] if len(named) == 1 and set(rest) <= _BESIDE and {"in", "en", "auf", "into"} & set(rest) else None


def in_other_language(bot: Asking, utterance: Utterance, conversation: Conversation) -> Turn | None:
    """The last question answered once more, in the words of that language around the quotes."""
    language, before = language_asked(utterance), conversation.utterance
    if language is None or before is None or conversation.missed:
        return None
    turn = bot.answered(before._replace(language=language), Conversation(scope=conversation.scope))
    return turn if turn.answer.status == "answered" else None
