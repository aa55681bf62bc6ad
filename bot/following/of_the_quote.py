""" "In which resolution?": of the provisions that an answer lists, those which the quoted sentence itself names."""

from __future__ import annotations

from bot.conversation import Conversation
from bot.following.staying import is_fragment
from bot.reading.utterance import Utterance
from bot.turns import Turn


def named_in_the_quote(turn: Turn, asked: Utterance, conversation: Conversation) -> Turn:
    """The turn with the provisions that stand in the last quotes alone, where it gave others beside them."""
    answer = turn.answer
    if answer.intent != "cited" or len(answer.items) < 2 or conversation.missed or not is_fragment(asked):
        return turn
    if asked.of("part"):
        return turn  # "which rule covers the memorandum then?": another one than the last
    inside = [item for item in answer.items if any(_last_words(item) in c.quote for c in conversation.citations)]
    citations = tuple(
        c
        for c in answer.citations
        if any(c.letter == d.letter and d.start <= c.start < d.end for d in conversation.citations)
    )
    if len(inside) != 1 or not citations:
        return turn
    told = " ".join(citations[-1].quote.split())
    return turn._replace(
        answer=answer._replace(answer=f"{inside[0]}: “{told}”", items=tuple(inside), citations=citations)
    )


def _last_words(item: str) -> str:
    """ "resolution 59/50" of "General Assembly resolution 59/50 of 2 December 2004": as a sentence prints it."""
    words = item.partition(" of ")[0].split()
    return " ".join(words[-2:])
