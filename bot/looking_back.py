"""Questions on the answer just given, answered from it: "dates?", "how many are they?", "where does it say that?"."""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context
from bot.following import followup
from bot.questions.lastanswer import count_of_last, dates_of_last, item_of_last, names_behind, sources


def about_last(context: Context) -> Answer | None:
    """The answer from the quotes and values of the last one; None where something else is asked."""
    utterance, conversation = context.utterance, context.conversation
    if followup.asks_where_it_is_said(utterance) and conversation.citations:
        return sources(context)
    if followup.asks_how_many_they_are(utterance) and (counted := count_of_last(context)):
        return counted
    if followup.asks_for_dates(utterance):
        return dates_of_last(context)
    place = followup.chosen(utterance, conversation)
    if place is not None and not conversation.choices:
        return item_of_last(context, place)
    return names_behind(context) if followup.asks_for_the_list(utterance) else None
