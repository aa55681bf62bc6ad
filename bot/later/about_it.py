""" "What exactly do they say about it?": of what the question before asked whether, or where, a letter speaks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.following.antecedents import AUXILIARY
from bot.following.followup import content
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.searching.content import FRAME, TELLING
from bot.side_by_side import words_of_side
from bot.turns import Turn
from store.words import stem

if TYPE_CHECKING:
    from bot.asking import Asking

_IT = frozenset("it that this them those these him her".split())
_ABOUT = frozenset("about on of regarding concerning".split())
_ASKING_SO = frozenset("how what which".split())
_SIGHTS = frozenset(map(stem, "context connection words terms detail details connexion".split()))
_PLACES = ("date", "part", "symbol")
_MENTIONS = ("mentioning", "said_about")


def about_it(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The sentences that speak of it, in the parts just quoted; None where another thing is asked."""
    before = conversation.utterance
    if before is None or not _asks_for_its_words(asked, conversation):
        return None
    topic = spoken_of(before)
    places = tuple(dict.fromkeys((c.letter, c.part) for c in conversation.citations))
    if not topic or not places:
        return None
    scope = Scope(tuple(dict.fromkeys(letter for letter, _ in places)), places, frozenset({"focus"}))
    turn = bot.in_scope(bot.read(f"what does it say about {topic}", asked.language), conversation, scope)
    return turn if turn.answer.status == "answered" and turn.answer.intent in (None, *_MENTIONS) else None


def _asks_for_its_words(asked: Utterance, conversation: Conversation) -> bool:
    """Whether nothing is asked but what is said of something that the last question named."""
    own = {stem(text) for text in content(asked)}
    if asked.slots or asked.asks not in _ASKING_SO or not own <= TELLING | FRAME | _SIGHTS or conversation.missed:
        return False
    texts = [word.text for word in asked.words]
    pointed = any(one in _ABOUT and other in _IT for one, other in zip(texts, texts[1:], strict=False))
    telling = any(word.stem in TELLING for word in asked.words) or not own.isdisjoint(_SIGHTS)
    return telling and (pointed or conversation.intent == "mentioning") and conversation.intent in _MENTIONS


def spoken_of(before: Utterance) -> str:
    """What the question asks a letter to speak of: "Afghanistan" of "does the 2002 statement mention Afghanistan?"."""
    sides = {i for slot in before.of(*_PLACES) for i in words_of_side(before, slot)}
    telling = [i for i, word in enumerate(before.words) if word.stem in TELLING and i not in sides]
    behind = range(telling[-1] + 1, len(before.words)) if telling else range(0)
    thing = _kept(before, behind, sides)
    return thing or _kept(before, range(telling[-1] if telling else 0), sides)


def _kept(before: Utterance, places: range, sides: set[int]) -> str:
    """The words in these places without the letter, and without small words at the ends."""
    words = [before.words[i] for i in places if i not in sides and before.words[i].stem not in LETTER_NOUNS]
    small = STOPWORDS | QUESTION_WORDS | AUXILIARY
    while words and words[0].text in small:
        words.pop(0)
    while words and words[-1].text in small:
        words.pop()
    return " ".join(word.raw for word in words)
