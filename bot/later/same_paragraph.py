"""A sentence of the quoted paragraph in the place of one from elsewhere: "what happened to the master?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answers import Answer
from bot.conversation import Conversation
from bot.following.antecedents import NAMING
from bot.following.astray import ABOUT_A_PARAGRAPH
from bot.reading.pronouns import points_at
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS
from bot.turns import Turn

if TYPE_CHECKING:
    from bot.asking import Asking


def from_the_same_paragraph(bot: Asking, turn: Turn, asked: Utterance, conversation: Conversation) -> Turn:
    """The turn, or the sentence beside the last quotes that holds all that is asked for as well."""
    answer = turn.answer
    plain = answer.status == "answered" and answer.intent is None and answer.citations and not answer.items
    if not plain or conversation.missed or conversation.intent is not None or asked.asks in ("yes/no", "choice", ""):
        return turn
    named = asked.of(*NAMING, "quoted") or any(word.stem in LETTER_NOUNS for word in asked.words)
    near = any(
        c.letter == d.letter and abs(c.start - d.start) < ABOUT_A_PARAGRAPH
        for c in answer.citations
        for d in conversation.citations
    )
    if named or near or not conversation.citations:
        return turn
    from bot.questions.close_by import close_by  # here to keep start-up fast: few answers leave the paragraph

    context = bot.context(asked, conversation)
    beside = close_by(context, asked.asks, sure=True, near=True)
    return turn._replace(answer=beside) if beside else turn


def in_the_quote(bot: Asking, turn: Turn, asked: Utterance, conversation: Conversation) -> Turn:
    """ "Who is invited there?": of several quotes those alone that stand in what was quoted last, where any does."""
    there = any(word.text == "there" and points_at(asked.words, i) for i, word in enumerate(asked.words))
    cited = turn.answer.citations
    if not there or conversation.missed or turn.answer.intent != "draft" or len(cited) < _SEVERAL:
        return turn
    inside = tuple(c for c in cited if any(c.letter == d.letter and d.start <= c.start < d.end
                                           for d in conversation.citations))  # fmt: skip
    if not inside or len(inside) == len(cited):
        return turn
    names = bot.names.speaking(asked.language)
    where = names.part(inside[0].letter, inside[0].part)
    where = names.say("place.paragraph", place=where, number=inside[0].paragraph) if inside[0].paragraph else where
    told = " ".join(f"“{' '.join(c.quote.split())}”" for c in inside)
    answer = Answer("answered", f"{where[:1].upper()}{where[1:]}: {told}", citations=inside, intent=turn.answer.intent)
    return turn._replace(answer=answer)


_SEVERAL = 2
