""" "How many died?" behind an event: the number that the quoted sentence gives, or one after it in its paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from bot.citing import Row
from bot.conversation import Conversation
from bot.following.other_event import names_another
from bot.reading.losses import is_of_whom_was_told
from bot.reading.utterance import Utterance
from bot.turns import Turn, going_on

if TYPE_CHECKING:
    from bot.asking import Asking


def losses_there(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The number of the dead or wounded of the event that was just told; None where it is told there by no number."""
    before = conversation.utterance
    if asked.asks != "how many" or conversation.missed or not conversation.citations or before is None:
        return None
    from bot.questions.casualties import losses_beside  # here to keep start-up fast

    if not is_of_whom_was_told(asked):
        return None
    told = " ".join((before.text, *(citation.quote for citation in conversation.citations)))
    answer = losses_beside(bot.context(asked, conversation), list(_beside(bot, conversation, told)))
    return going_on(answer, asked, conversation) if answer else None


def _beside(bot: Asking, conversation: Conversation, told: str) -> Iterator[Row]:
    """The quoted sentences, then those behind them, up to one that tells of another day or State."""
    last = conversation.citations[-1]
    here = "letter = :l AND part = :p AND paragraph = :g AND end > :s"
    sql = f"SELECT * FROM sentences WHERE {here} ORDER BY start LIMIT :most"
    first = min(c.start for c in conversation.citations if (c.letter, c.part) == (last.letter, last.part))
    own = "SELECT paragraph FROM sentences WHERE letter = :l AND part = :p AND start <= :s AND end > :s LIMIT 1"
    at = {"l": last.letter, "p": last.part, "s": first}
    for place in bot.reader.rows(own, at):
        for row in bot.reader.rows(sql, {**at, "g": place["paragraph"], "most": _MOST}):
            if names_another(str(row["text"]), told):
                return
            yield row


_MOST = 6
"""Sentences that may still tell of the same event."""
