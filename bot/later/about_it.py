""" "What exactly do they say about it?": of what the question before asked whether, or where, a letter speaks of it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.following.followup import content
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.reading.pronouns import AUXILIARY
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
_ACCOUNTS = frozenset(map(stem, "account version side story view take position reply answer response".split()))
_AUTHORS = ("state", "person")
_PLACES = ("date", "part", "symbol")
_MENTIONS = ("mentioning", "said_about")


def about_it(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The sentences that speak of it, in the parts just quoted; None where another thing is asked."""
    before = conversation.utterance
    if before is None or not _asks_for_its_words(asked, conversation):
        return None
    topic = spoken_of(before)
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


def spoken_of(before: Utterance) -> str:
    """What the question asks a letter to speak of: "Afghanistan" of "does the 2002 statement mention Afghanistan?"."""
    return " ".join(before.words[i].raw for i in words_spoken_of(before))


def words_spoken_of(before: Utterance) -> range:
    """The words that name it: behind the last verb of telling, else before that, without the letter."""
    sides = {i for slot in before.of(*_PLACES) for i in words_of_side(before, slot)}
    sides |= {i for i, word in enumerate(before.words) if word.stem in LETTER_NOUNS}
    telling = [i for i, word in enumerate(before.words) if word.stem in TELLING and i not in sides]
    if not telling:
        return range(0)
    return _kept(before, telling[-1] + 1, len(before.words), sides) or _kept(before, 0, telling[-1], sides)


def _kept(before: Utterance, first: int, last: int, sides: set[int]) -> range:
    """The longest run of words there outside the ``sides``, without small words at its ends."""
    small = STOPWORDS | QUESTION_WORDS | AUXILIARY
    best = range(0)
    start = first
    for i in range(first, last + 1):
        if i < last and i not in sides:
            continue
        run = range(start, i)
        while run and before.words[run.start].text in small:
            run = run[1:]
        while run and before.words[run.stop - 1].text in small:
            run = run[:-1]
        best = max(best, run, key=len)
        start = i + 1
    return best
