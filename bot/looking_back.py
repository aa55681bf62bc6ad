"""Questions on the answer just given, answered from it: "dates?", "how many are they?", "where does it say that?"."""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context
from bot.following import followup
from bot.following.asking_again import question_word_alone
from bot.questions.lastanswer import (
    asks_for_the_quote,
    count_of_last,
    dates_of_last,
    item_of_last,
    names_behind,
    sources,
)
from bot.questions.lastpeople import posts_of_last


def about_last(context: Context) -> Answer | None:
    """The answer from the quotes and values of the last one; None where something else is asked."""
    utterance, conversation = context.utterance, context.conversation
    if (followup.asks_where_it_is_said(utterance) or asks_for_the_quote(utterance)) and conversation.citations:
        return sources(context)
    if posts := posts_of_last(context):
        return posts
    if followup.asks_how_many_they_are(utterance) and (counted := count_of_last(context)):
        return counted
    if followup.asks_for_dates(utterance) and not conversation.missed and question_word_alone(utterance) is None:
        return dates_of_last(context)
    place = followup.chosen(utterance, conversation)
    if place is not None and not conversation.choices:
        return item_of_last(context, place)
    return names_behind(context) if followup.asks_for_the_list(utterance) else None
