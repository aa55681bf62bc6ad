"""Who speaks in what was just quoted: "who says so?", "which State claims that?", "whose words are these?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.later.refusing import refused_here
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.reading.instruments import TREATIES
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.turns import Turn
from store.words import stem

if TYPE_CHECKING:
    from bot.asking import Asking

_ASKING = frozenset("who whose whom which what".split())
_POINTING = frozenset("it that this so these those there".split())
_STATES = frozenset(map(stem, "state country nation government side party".split()))
_SPEAKING = frozenset(
    map(stem, "say said saying state claim write wrote written allege assert maintain argue tell told affirm".split())
)
_SIDE = frozenset(map(stem, "though tho exactly actually really name word author speaker person behind accord".split()))
_BY_WORDS = frozenset("words author speaker".split())


def asks_who_speaks(utterance: Utterance) -> bool:
    """Whether nothing is asked but who says what was just quoted."""
    texts = [word.text for word in utterance.words]
    if utterance.slots or utterance.asks == "yes/no" or _ASKING.isdisjoint(texts):
        return False
    own = {word.stem for word in utterance.words if word.text not in STOPWORDS and word.text not in QUESTION_WORDS}
    asked_for = {i for i in range(1, len(texts)) if texts[i - 1] in ("which", "what")}  # "which states were those?"
    says = (
        not _SPEAKING.isdisjoint(word.stem for i, word in enumerate(utterance.words) if i not in asked_for)
        or not _BY_WORDS.isdisjoint(texts)
        or texts[-3:-1] == ["according", "to"]
    )
    asked = "what" not in texts or not own.isdisjoint(_STATES)
    pointed = not _POINTING.isdisjoint(texts) or texts[-1] in ("whom", "who")
    return says and asked and pointed and own <= _SPEAKING | _STATES | _SIDE


def speaker(bot: Asking, utterance: Utterance, conversation: Conversation) -> Turn | None:
    """Who says what was quoted, where nothing else is asked; "who wrote it?" behind a treaty asks of the treaty."""
    if not asks_who_speaks(utterance):
        return None
    if _asks_of_the_treaty(utterance, conversation):
        return refused_here(bot, utterance, conversation)
    return author(bot, utterance, conversation)


def _asks_of_the_treaty(utterance: Utterance, conversation: Conversation) -> bool:
    """ "Who wrote it?" behind a question on a treaty alone, of which it was not asked what somebody says of it."""
    texts = {word.text for word in utterance.words}
    before = conversation.utterance.words if conversation.utterance else ()
    if "it" not in texts or _WRITING.isdisjoint(texts) or conversation.intent == "said_about":
        return False
    treaty = not TREATIES.isdisjoint(word.text for word in before)
    return treaty and LETTER_NOUNS.isdisjoint(word.stem for word in before)


_WRITING = frozenset("write wrote written writes".split())


def author(bot: Asking, utterance: Utterance, conversation: Conversation) -> Turn | None:
    """Those who signed the part that was quoted, or the letter where nobody signed the part."""
    places = tuple(dict.fromkeys((c.letter, c.part) for c in conversation.citations))
    if conversation.missed or len(places) != 1:
        return None
    letters = (places[0][0],)
    asked = bot.read("who signed", utterance.language)
    for parts in (places, ((letters[0], "letter"),)):
        turn = bot.in_scope(asked, conversation, Scope(letters, parts, frozenset({"part"})))
        if turn.answer.status == "answered":
            return turn
    return None
