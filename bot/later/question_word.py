"""A question word alone: "where?", "on what date?", asked of what was just told in the words of the question before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.following.asking_again import question_word_alone, with_question_word
from bot.following.staying import stays
from bot.later.refusing import refused_here
from bot.reading.pronouns import points_back
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from bot.turns import Turn, going_on

if TYPE_CHECKING:
    from bot.asking import Asking


def with_its_word(bot: Asking, utterance: Utterance, conversation: Conversation) -> Turn | None:
    """ "Where?", "on what date?": of what was just told, in the words of the question before."""
    asked, before = question_word_alone(utterance), conversation.utterance
    if asked is None or before is None:
        return None
    from bot.later.site_beside import leaves_the_site, site_beside  # here to keep start-up fast, as below
    from bot.questions.lastanswer import dates_of_last, sources
    from bot.questions.sentence_again import told_again
    from bot.searching.content import TELLING

    scope = conversation.scope or Scope()
    context = bot.context(utterance, conversation, scope)
    if asked == "where" and not conversation.missed and any(word.stem in TELLING for word in before.free()):
        answer = sources(context)
        return going_on(answer, utterance, conversation) if answer else None
    of_it = asked == "when" and points_back(before) and not before.slots  # "it" is what the quote tells of
    if of_it and not conversation.missed and (dates := dates_of_last(context)):
        return going_on(dates, utterance, conversation)
    if of_it and conversation.missed:
        return refused_here(bot, utterance, conversation)  # nobody told what "it" is
    if of_it and (dated := _dated_letter(bot, utterance, conversation)):
        return dated
    full = with_question_word(asked, before)
    turn = bot.answered(bot.read(full, utterance.language), conversation) if full else None
    given = turn is not None and turn.answer.status == "answered"
    told = turn and given and stays(turn, utterance, conversation) and not _is_last(turn, conversation)
    if turn and told and (asked != "where" or not leaves_the_site(turn.answer, conversation)):
        return turn
    dates = dates_of_last(context) if asked == "when" and not conversation.missed else None
    if asked == "when" and dates is None and (dated := _dated_letter(bot, utterance, conversation)):
        return dated
    if again := dates or (told_again(context) if asked != "why" else None):
        return going_on(again, utterance, conversation)
    if asked == "where" and (beside := site_beside(bot, utterance, conversation)):
        return beside
    return None if asked == "when" else refused_here(bot, utterance, conversation)


def _dated_letter(bot: Asking, utterance: Utterance, conversation: Conversation) -> Turn | None:
    """ "When?" behind who signed, wrote or was written to: the date of the one letter."""
    letters = {citation.letter for citation in conversation.citations}
    if conversation.missed or len(letters) != 1 or conversation.intent not in _OF_WRITING:
        return None
    turn = bot.in_scope(bot.read("what is the date of the letter", utterance.language), conversation,
                        Scope(tuple(letters), basis=frozenset({"date"})))  # fmt: skip
    return turn if turn.answer.status == "answered" else None


_OF_WRITING = ("signers", "signed_what", "spoken_for", "addressees", "senders", "transmitter")


def _is_last(turn: Turn, conversation: Conversation) -> bool:
    """Whether the last answer was given once more."""
    last = conversation.answer
    return last is not None and turn.answer.answer == last.answer and turn.answer.citations == last.citations
