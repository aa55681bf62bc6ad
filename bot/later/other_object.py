""" "And for schools?" behind "how much for roads?": the question before, with another noun behind its preposition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.following.antecedents import NAMING
from bot.lexicon import AUXILIARIES, QUESTION_WORDS, STOPWORDS
from bot.reading.typed import as_typed
from bot.reading.utterance import Utterance
from bot.turns import Turn

if TYPE_CHECKING:
    from bot.asking import Asking

_OPENINGS = frozenset("and or but so what how about then".split())
_PREPOSITIONS = frozenset("for at in on to from with by of against into near".split())
LONGEST = 5
"""Words behind the preposition."""


def other_object(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The answer to the question put together so; None where it has none that speaks of what is named now."""
    before = conversation.utterance
    at = next((i for i, word in enumerate(asked.words) if word.text not in _OPENINGS), len(asked.words))
    behind = asked.words[at + 1 :]
    texts = {word.text for word in behind}
    if before is None or before.asks in ("", "yes/no") or asked.of(*NAMING) or not 0 < len(behind) <= LONGEST:
        return None
    link = asked.words[at].text
    if link not in _PREPOSITIONS or not texts.isdisjoint(AUXILIARIES | QUESTION_WORDS) or texts <= STOPWORDS:
        return None
    places = [i for i, word in enumerate(before.words) if word.text == link and i]
    if len(places) != 1 or any(word.text in _PREPOSITIONS | AUXILIARIES for word in before.words[places[0] + 1 :]):
        return None
    full = f"{as_typed(before.words[: places[0] + 1])} {as_typed(behind)}"
    turn = bot.answered(bot.read(full, asked.language), conversation)
    quoted = " ".join((turn.answer.answer, *(citation.quote for citation in turn.answer.citations))).casefold()
    told = any(word.text[:MOST_OF_A_WORD] in quoted for word in behind if word.text not in STOPWORDS)
    return turn if turn.answer.status == "answered" and turn.answer.citations and told else None


MOST_OF_A_WORD = 5
"""Letters of a word that its other forms share."""
