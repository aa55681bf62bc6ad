"""A question asked once more in plain form."""

from __future__ import annotations

from bot.answers import Answer
from bot.asking import Asking
from bot.conversation import Conversation
from bot.plain.forms import plain_forms
from bot.questions.cited_papers import asks_of_cited_paper
from bot.scoping.meant import find_scope
from bot.turns import Turn


def put_plainly(bot: Asking, turn: Turn, conversation: Conversation) -> Turn:
    """The turn of the question put as plainly as can be, where that is answered from the fact tables; else ``turn``."""
    if turn.answer.intent == "cited" and asks_of_cited_paper(turn.utterance):
        return turn  # none of the letters' own facts tells of a paper that is only cited
    scope, given = turn.scope._replace(used=frozenset()), turn.answer
    kind = "value" if given.status == "clarify" else "cover" if given.intent else "any"
    for plain in plain_forms(turn.utterance, turn.scope, bot.reader, kind) if not scope.problem else ():
        asked = bot.read(plain.text)
        own = scope._replace(basis=frozenset({"description"})) if plain.of_letter and not scope.explicit else scope
        again = bot.in_scope(asked, conversation, own if own.explicit else find_scope(asked, bot.reader))
        told = again.answer
        if (
            told.status == "answered"
            and told.intent
            and not (turn.utterance.asks in ("when", "how long") and told.intent in _OF_PEOPLE)
            and not (told.intent == "who_is" and _lacks_country(bot, turn, told, conversation))
        ):
            return again
    if turn.answer.status == "unanswered" and turn.utterance.asks == "yes/no":
        from bot.plain.said_shortly import said_shortly  # here to keep start-up fast: only claims nothing bears out

        return said_shortly(bot, turn, conversation)
    return turn


def _lacks_country(bot: Asking, turn: Turn, told: Answer, conversation: Conversation) -> bool:
    """Whether the question asks from which country somebody is, and the answer tells who it is without one."""
    from bot.demanded.origins import tells_country_of  # here to keep start-up fast
    from bot.demanded.told import of_answer

    return not tells_country_of(bot.context(turn.utterance, conversation), of_answer(told, told.intent))


_OF_PEOPLE = frozenset("signers office_holders who_is".split())
"""Question types that tell who: no answer to "when"."""
