"""Where it happened, told by the quoted sentence or by one before it in its paragraph: "who was hurt?", "where?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answers import Answer, Citation
from bot.citing import Row
from bot.conversation import Conversation
from bot.following.astray import same_place
from bot.questions.quoting import LONGEST_QUOTE, told_alone
from bot.questions.sentence_again import holds_kind
from bot.reading.utterance import Utterance
from bot.turns import Turn, going_on

if TYPE_CHECKING:
    from bot.asking import Asking

_OF_SENTENCES = (None, "quantity", "said_about", "events_on", "event_date")
MOST = 3
"""Sentences before the quoted one that are looked at."""


def leaves_the_site(answer: Answer, conversation: Conversation) -> bool:
    """Whether the answer is of another paragraph than the one sentence that told of something done."""
    beside = any(same_place(c, d) for c in answer.citations for d in conversation.citations)
    return _quotes_a_deed(conversation) and not beside


def _quotes_a_deed(conversation: Conversation) -> bool:
    """Whether the last answer is one sentence that tells of something done, which happened somewhere."""
    return conversation.intent in _OF_SENTENCES and not conversation.missed and len(conversation.citations) == 1


def site_beside(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The nearest of these sentences that names a place; None where none does."""
    if not _quotes_a_deed(conversation):
        return None
    context = bot.context(asked, conversation)
    for row in _sentences(bot, conversation.citations[0]):
        text = str(row["text"]).strip()
        if len(text) <= LONGEST_QUOTE and holds_kind(context, row, text):
            return going_on(told_alone(context, row), asked, conversation)
    return None


def _sentences(bot: Asking, cited: Citation) -> list[Row]:
    """The quoted sentence, then those before it in its paragraph, the nearest first."""
    rows = bot.reader.rows(
        "SELECT * FROM sentences WHERE letter = :l AND part = :p AND start < :e AND start >= "
        "(SELECT max(start) FROM paragraphs WHERE letter = :l AND part = :p AND start <= :s) "
        "ORDER BY start DESC LIMIT 6",
        {"l": cited.letter, "p": cited.part, "s": cited.start, "e": cited.end},
    )
    return [row for row in rows if row["role"] not in ("title", "heading", "masthead", "signature")][: MOST + 1]
