"""What is left of those just told of: "and the others?", "the rest?" behind "14 of the 23 were released"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.later.refusing import refused_here
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.reading.utterance import Utterance
from bot.turns import Turn, going_on

if TYPE_CHECKING:
    from bot.asking import Asking

_OTHERS = frozenset("others other rest remaining remainder".split())
_OF_SENTENCES = (None, "quantity", "event_date", "event_place", "events_on", "said_about")


def the_others(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The sentence beside the quoted one that speaks of the others; a refusal where none does."""
    texts = [word.text for word in asked.words]
    own = {text for text in texts if text not in STOPWORDS | QUESTION_WORDS | _OTHERS}
    told = conversation.intent in _OF_SENTENCES and not conversation.missed and bool(conversation.citations)
    if not told or _OTHERS.isdisjoint(texts) or own - {"about", "ones", "what", "happened", "happen"} or asked.slots:
        return None
    from bot.questions.left_beside import left_beside  # here to keep start-up fast: few questions ask so

    context = bot.context(asked, conversation)
    answer = left_beside(context)
    return going_on(answer, asked, conversation) if answer else refused_here(bot, asked, conversation)
