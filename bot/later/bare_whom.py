"""A preposition and a question word, no more: "and for whom?", "in which letter?", "who else?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.later.refusing import refused_here
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS
from bot.turns import Turn, going_on
from store.words import stem

if TYPE_CHECKING:
    from bot.asking import Asking

_OPENING = frozenset("and so but then or also ok okay exactly precisely".split())
_FOR_WHOM = (
    ["for", "whom"], ["for", "who"], ["on", "whose", "behalf"], ["in", "whose", "name"], ["on", "behalf", "of", "whom"],
    ["representing", "whom"], ["for", "which", "country"], ["for", "which", "state"], ["for", "what", "country"],
)  # fmt: skip
_OTHERS_TOLD = ("signers", "senders", "transmitter", "office_holders", "spoken_for", "printed", "addressees")
""" "Who else?" asks for more people of that kind."""
_OF_PEOPLE = (*_OTHERS_TOLD, "who_is", "signed_what", "persons_named")


_OTHERS = frozenset("the others rest what about how".split())


def bare_whom(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The answer to such a turn from the last answer; a refusal where nobody was told; None for any other turn."""
    texts = [word.text for word in asked.words if word.text not in _OPENING]
    if conversation.missed or conversation.answer is None or not conversation.citations or asked.slots:
        return None
    if _asks_where_from(texts):
        from bot.questions.lastanswer import sources  # here to keep start-up fast, as below

        answer = sources(bot.context(asked, conversation))
        return going_on(answer, asked, conversation) if answer else None
    others = set(texts) <= _OTHERS and not {"others", "rest"}.isdisjoint(texts)
    if others and conversation.intent in ("senders", "who_is", "members", "addressees", "letter_date"):
        return refused_here(bot, asked, conversation)
    if texts in (["who", "else"], ["whom", "else"]) and conversation.intent not in _OTHERS_TOLD:
        return refused_here(bot, asked, conversation)
    return _for_whom(bot, asked, conversation) if texts in _FOR_WHOM else None


def _asks_where_from(texts: list[str]) -> bool:
    """ "In which letter?", "from which document?"."""
    of_it = len(texts) == 3 and texts[0] in ("in", "from", "of") and texts[1] in ("which", "what")
    return of_it and (stem(texts[2]) in LETTER_NOUNS)


def _for_whom(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    from bot.questions.lastpeople import people_of_last

    if conversation.intent not in _OF_PEOPLE:
        return None
    families = dict.fromkeys(str(row["family"]) for row in people_of_last(bot.context(asked, conversation)))
    if len(families) != 1:
        return None
    full = bot.read(f"on whose behalf did {next(iter(families))} sign", asked.language)
    turn = bot.answered(full, conversation)
    return turn if turn.answer.status == "answered" and turn.answer.intent == "spoken_for" else None
