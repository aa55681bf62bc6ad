"""One question answered, as the front-ends and the next question get it."""

from __future__ import annotations

from typing import NamedTuple

from bot.answers import Answer
from bot.conversation import Conversation
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.match import Scored
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope


class Turn(NamedTuple):
    """One message answered, with what the next one may refer to."""

    answer: Answer
    conversation: Conversation
    utterance: Utterance
    scope: Scope
    scored: tuple[Scored, ...]
    """Question types considered, best first."""
    each: tuple[Turn, ...] = ()
    """The turns of a message that held several questions; ``utterance``, ``scope`` and ``scored`` are the first's."""


def places_of(answer: Answer) -> frozenset[tuple[str, str]]:
    """The letters and parts that an answer quotes."""
    return frozenset((citation.letter, citation.part) for citation in answer.citations)


def quotes_its_part(turn: Turn) -> bool:
    """Whether the answer quotes one of the parts that its question names, where it names any."""
    return not turn.scope.parts or not places_of(turn.answer).isdisjoint(turn.scope.parts)


def remembered(turn: Turn, answer: Answer, before: Conversation) -> Conversation:
    """What the next turn may refer to; a question that was not answered leaves the subject as it was."""
    if answer.status == "clarify":
        return before._replace(turns=before.turns + 1, choices=answer.suggestions)
    if answer.status == "unanswered" and not answer.citations:
        scope = turn.scope if turn.scope.explicit and turn.scope.letters else before.scope
        asked = before.utterance if before.utterance and _says_nothing(turn.utterance) else turn.utterance
        return before._replace(
            turns=before.turns + 1, choices=answer.suggestions, utterance=asked, scope=scope, missed=True
        )
    if not answer.evidence:
        return before._replace(turns=before.turns + 1)
    missed = answer.status != "answered"
    scope = _subject(turn, answer)
    if (
        missed
        and not turn.scope.letters
        and before.scope
        and not {c.letter for c in answer.citations}.isdisjoint(before.scope.letters)
    ):
        scope = before.scope  # what was shown instead of an answer is of the letter that was spoken of
    earlier = before.earlier if before.missed else before.answer
    return Conversation(before.turns + 1, turn.utterance, answer.intent, scope, answer, (), missed, earlier)


def may_miss_the_scene(text: str, turn: Turn) -> bool:
    """Whether a sentence stands before the question, and what answers is a passage or a date the message gives."""
    before = text.rstrip(" ?")
    if "?" in before or not any(mark in before for mark in (". ", "; ", "! ")):
        return False
    answer = turn.answer
    told = answer.intent == "event_date" and bool(answer.items) and all(item in text for item in answer.items)
    return told or (answer.intent is None and bool(answer.citations))


def _says_nothing(utterance: Utterance) -> bool:
    """ "Since when?": the next question goes on with the one before it."""
    return not utterance.slots and all(w.text in STOPWORDS or w.text in QUESTION_WORDS for w in utterance.words)


def _subject(turn: Turn, answer: Answer) -> Scope:
    """The letters and parts that the next turn's "it" means: those named, else the one letter that was cited.

    An answer on signatures of one part was about that part, though the question may have named the letter only.
    """
    places = tuple(dict.fromkeys((c.letter, c.part) for c in answer.citations))
    letters = tuple(dict.fromkeys(letter for letter, _ in places))
    elsewhere = turn.scope.basis == frozenset({"implied"}) and not set(letters) & set(turn.scope.letters)
    own = Scope(letters if len(letters) == 1 else (), basis=frozenset({"focus"}))
    scope = turn.scope if turn.scope.letters and not (letters and elsewhere) else own
    if answer.intent in ("signers", "spoken_for") and len(places) == 1:
        return scope._replace(letters=letters, parts=places)
    return scope
