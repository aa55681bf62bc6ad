"""Questions on the answer just given, answered from it: "dates?", "how many are they?", "where does it say that?"."""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context
from bot.following import followup, of_the_answer
from bot.following.asking_again import question_word_alone
from bot.questions.lastanswer import (
    asks_for_the_quote,
    dates_of_last,
    item_of_last,
    said_once_more,
    sources,
)
from bot.questions.lastlists import of_last_list
from bot.questions.lastpeople import posts_of_last
from bot.reading.utterance import Utterance


def about_last(context: Context) -> Answer | None:
    """The answer from the quotes and values of the last one; None where something else is asked."""
    utterance, conversation = context.utterance, context.conversation
    where = of_the_answer.asks_where_it_is_said(utterance) or of_the_answer.asks_for_which_part(utterance)
    if (where or asks_for_the_quote(utterance)) and conversation.citations:
        if conversation.missed and where:
            return None  # nothing was said
        return sources(context)
    if of_the_answer.doubts(utterance) and conversation.citations and not conversation.missed:
        return said_once_more(context)
    if conversation.intent == "footnotes" and not conversation.missed and _asks_what_it_says(utterance):
        return said_once_more(context)
    if posts := posts_of_last(context):
        return posts
    if listed := of_last_list(context):
        return listed
    dated = _asks_for_dates(utterance) and conversation.intent not in _OF_A_LETTER
    if dated and not conversation.missed and question_word_alone(utterance) is None:
        return dates_of_last(context)
    place = followup.chosen(utterance, conversation)
    return item_of_last(context, place) if place is not None and not conversation.choices else None


def _asks_for_dates(utterance: Utterance) -> bool:
    """ "dates?", "when?" and nothing else."""
    return utterance.asks == "when" and not utterance.slots and not set(followup.content(utterance)) - {"dates", "date"}


_OF_A_LETTER = ("about", "own_symbol", "letter_title")
"""Question types that tell what a letter is: "of what date?" behind them asks when it was written."""


def _asks_what_it_says(utterance: Utterance) -> bool:
    """ "And what does it say?": of a note, which was told whole."""
    texts = [word.text for word in utterance.words if word.text != "and"]
    return texts[:2] == ["what", "does"] and texts[2:] in (["it", "say"], ["that", "say"], ["the", "note", "say"])
