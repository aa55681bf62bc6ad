"""What a follow-up inherits: a frozen value in, a frozen value out."""

from __future__ import annotations

from typing import NamedTuple

from bot.answers import Answer, Citation
from bot.pairs import Pair
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from bot.things import Thing


class Conversation(NamedTuple):
    """What was said so far, as far as a later turn may refer to it."""

    turns: int = 0
    utterance: Utterance | None = None
    """The last question that was understood, with what it inherited filled in."""
    intent: str | None = None
    scope: Scope | None = None
    answer: Answer | None = None
    choices: tuple[str, ...] = ()
    """Questions offered by a clarifying question, in order."""
    missed: bool = False
    """Whether the last question had no answer: ``answer`` only shows what is near, or is that of an earlier one."""

    earlier: Answer | None = None
    """The answer before :attr:`answer`: "the rest" is what the last one left out of it."""

    listed: Answer | None = None
    """The list that the last question asked something to be of; None where it asked for something else."""

    subject: Thing | None = None
    """What the questions so far went on being about; the last one may only have called it "it"."""

    pair: Pair = Pair()
    """Two letters or parts that were held side by side."""

    told: Conversation | None = None
    """What was said up to the last answer, where the questions after it had none; None where the last one had."""

    whole: Utterance | None = None
    """The last question that says something by itself, behind which :attr:`utterance` may only be "by when?"."""

    asked_back: Utterance | None = None
    """The last question, where it was asked what it means."""

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Quotes of the last answer."""
        return self.answer.citations if self.answer else ()
