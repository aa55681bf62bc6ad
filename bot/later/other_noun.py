"""Another noun in the question before: "and surplus?" behind "what counts as ammunition?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.following.antecedents import NAMING
from bot.following.followup import content
from bot.following.letters_in_order import letter_in_order
from bot.following.staying import speaks_of_own, within_letters_about
from bot.lexicon import QUESTION_WORDS, STOPWORDS, word_classes
from bot.reading.utterance import Utterance
from bot.scoping.scope import indices
from bot.slots import ORDINALS
from bot.turns import Turn

if TYPE_CHECKING:
    from bot.asking import Asking

_OPENINGS = frozenset("and or also what about how then plus the a an for of by".split())
_PLACES = frozenset(("last", *ORDINALS))
"""Places in a row, which stand for each other and for no noun."""
MOST = 3
"""Words of a follow-up that only names another thing; nouns of the question before that it may stand for."""


def other_noun(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The question before with the noun in the place of one of its own, where that has the same kind of answer."""
    if letter_in_order(asked, conversation, bot.reader):
        return None  # "the last one?" of the letters listed
    before = conversation.utterance
    about = within_letters_about(conversation)
    own = [word for word in asked.words if word.text not in _OPENINGS]
    plain = (
        asked.asks == ""
        and not asked.of(*NAMING, "quoted")
        and 0 < len(own) <= MOST
        and len(content(asked)) == len(own)
    )
    if before is None or conversation.missed or not conversation.intent or not plain or about is None:
        return None
    if not all("n" in word_classes(word.text)[0] for word in own[-1:]):
        return None
    placed = own[-1].text in _PLACES  # the question is whole, with the letter or part that it names
    places = [(i, i + 1) for i, word in enumerate(before.words) if word.text in _PLACES]
    for start, end in places if placed else _nouns(before)[:MOST]:
        words = [word.raw for word in before.words]
        words[start:end] = [word.raw for word in own]
        utterance = bot.read(" ".join(words), asked.language)
        turn = bot.answered(utterance, conversation) if placed else bot.in_scope(utterance, conversation, about)
        same = turn.answer.status == "answered" and turn.answer.intent == conversation.intent
        last = conversation.answer
        again = last is not None and turn.answer.citations == last.citations
        if same and not again and speaks_of_own(turn.answer._replace(intent=None), asked):
            return turn
    return None


def _nouns(before: Utterance) -> list[tuple[int, int]]:
    """Where the nouns of the question stand, each with the plain words before it, the last one first."""
    kept = [slot for slot in before.slots if slot.kind not in ("organization", "body")]
    slotted = indices(kept)
    plain = [
        i not in slotted and word.text not in STOPWORDS and word.text not in QUESTION_WORDS
        for i, word in enumerate(before.words)
    ]
    runs: list[tuple[int, int]] = []
    for i, one in enumerate(plain):
        if one and "n" in word_classes(before.words[i].text)[0]:
            start = runs.pop()[0] if runs and runs[-1][1] == i else i
            runs.append((start, i + 1))
    return runs[::-1]
