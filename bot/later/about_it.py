""" "What exactly do they say about it?": of what the question before asked whether, or where, a letter speaks of it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.following.followup import content
from bot.following.spoken_of import spoken_of
from bot.later.other_author import ACCOUNTS
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.searching.content import FRAME, TELLING
from bot.turns import Turn
from store.words import stem

if TYPE_CHECKING:
    from bot.asking import Asking

_IT = frozenset("it that this them those these him her".split())
_ABOUT = frozenset("about on of regarding concerning".split())
_ASKING_SO = frozenset("how what which".split())
_SIGHTS = frozenset(map(stem, "context connection words terms detail details connexion".split()))
_ACCOUNTS = ACCOUNTS | frozenset(map(stem, "position reply answer response".split()))
_AUTHORS = ("state", "person")
_MENTIONS = ("mentioning", "said_about")


def about_it(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The sentences that speak of it, in the parts just quoted; None where another thing is asked."""
    before = conversation.utterance
    if before is None or not _asks_for_its_words(asked, conversation):
        return None
    topic = spoken_of(before)
    if any(word.stem in LETTER_NOUNS for word in asked.words) and asked.asks == "which":
        return None  # "which letters mention X?" asks for letters
    if topic and asked.of(*_AUTHORS):
        return _of_another(bot, asked, conversation, topic)
    places = tuple(dict.fromkeys((c.letter, c.part) for c in conversation.citations))
    if not topic or not places:
        return None
    scope = Scope(tuple(dict.fromkeys(letter for letter, _ in places)), places, frozenset({"focus"}))
    turn = bot.in_scope(bot.read(f"what does it say about {topic}", asked.language), conversation, scope)
    return turn if turn.answer.status == "answered" and turn.answer.intent in (None, *_MENTIONS) else None


def _of_another(bot: Asking, asked: Utterance, conversation: Conversation, topic: str) -> Turn | None:
    """ "And what does Y say about it?", "what's Y's version?": of the same thing, by whom the question names."""
    named = asked.of(*_AUTHORS)
    typed = " ".join(word.raw for slot in named for i, word in enumerate(asked.words_of(slot)))
    author = typed.removesuffix("'s").removesuffix("’s")
    turn = bot.answered(bot.read(f"what does {author} say about {topic}", asked.language), conversation)
    last = conversation.answer
    again = last is not None and turn.answer.citations == last.citations
    told = turn.answer.status == "answered" and turn.answer.intent in (None, *_MENTIONS) and not again
    return turn if told else None


def _asks_for_its_words(asked: Utterance, conversation: Conversation) -> bool:
    """Whether nothing is asked but what is said of something that the last question named."""
    own = {stem(text) for text in content(asked)} - _ACCOUNTS
    others = [slot for slot in asked.slots if slot.kind not in _AUTHORS]
    if (
        others
        or len(asked.of(*_AUTHORS)) > 1
        or asked.asks not in _ASKING_SO
        or not own <= TELLING | FRAME | _SIGHTS
        or conversation.missed
    ):
        return False
    texts = [word.text for word in asked.words]
    pointed = any(one in _ABOUT and other in _IT for one, other in pairwise(texts))
    pointed = pointed or bool(asked.of(*_AUTHORS) and any(word.stem in _ACCOUNTS for word in asked.words))
    telling = any(word.stem in TELLING | _ACCOUNTS for word in asked.words) or not own.isdisjoint(_SIGHTS)
    return telling and (pointed or conversation.intent == "mentioning") and conversation.intent in _MENTIONS
