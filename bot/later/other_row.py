"""Another row or column of the table whose row was just told: "and Mgarr?", "in 1981?", "who comes next?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.following.staying import within_letters_about
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.reading.utterance import Utterance
from bot.turns import Turn

if TYPE_CHECKING:
    from bot.asking import Asking

_OPENINGS = frozenset("and or also what about how then plus the in for of at with to from".split())
_NEXT = frozenset("next second then after follows followed behind".split())
_COMING = _NEXT | frozenset("come comes came is was has rank ranks place one".split())
MOST = 5
"""Words of a follow-up that only names another row."""


def other_row(bot: Asking, utterance: Utterance, conversation: Conversation) -> Turn | None:
    """The figure of the other row or column; None where the last answer told no row, or something else is asked."""
    last, scope = conversation.answer, within_letters_about(conversation)
    own = [word for word in utterance.words if word.text not in _OPENINGS]
    if last is None or scope is None or conversation.missed or not 0 < len(own) <= MOST or not last.items:
        return None
    figures = [citation for citation in last.citations if any(map(str.isdigit, citation.quote))]
    if not figures or len(figures[0].quote) > _LONGEST_ROW:
        return None
    content = [word for word in own if word.text not in QUESTION_WORDS and word.text not in STOPWORDS]
    following = bool(_NEXT & {word.text for word in own}) and all(word.text in _COMING for word in content)
    if not following and utterance.asks not in ("", "how many"):
        return None
    from bot.questions.grids.beside import beside_row  # here to keep start-up fast: few answers are of a table

    context = bot.context(utterance, conversation, scope)
    wanted = None if following else {word.stem for word in content}
    answer = beside_row(context, figures[0], last.items, wanted)
    if answer is None:
        return None
    answer = answer._replace(intent=conversation.intent)
    return Turn(answer, conversation, conversation.utterance or utterance, conversation.scope or scope, ())


_LONGEST_ROW = 160
