"""Facts that a question asks for in words of its own: who, which, how many, with what tells which of them.

The readers of :mod:`bot.readers` need no phrase of a question type. Each knows the words that may stand in its
question; where a word is left over, the question is not its own.
"""

from __future__ import annotations

import sys
from collections.abc import Set

from bot.answers import Answer
from bot.bounds import TooMuch
from bot.consistency import speaks_to
from bot.context import Context
from bot.questions import question_types
from bot.readers import FURTHER, PRECISE, Reader
from bot.reading.utterance import Utterance


def precise_fact(context: Context) -> Answer | None:
    """The answer of a reader that goes before every question type."""
    slots = context.utterance.slots
    if not slots or (len(slots) == 1 and slots[0].kind in ("part", "office")):  # what is called by a noun alone
        from bot.questions.ambiguous import several_meant  # here to keep start-up fast

        if back := several_meant(context):
            return back
    return _first(context, PRECISE)


def fact_in_own_words(context: Context, refusal: Answer | None) -> Answer | None:
    """The answer of a reader where no question type answers; ``refusal`` is what one said instead, or None."""
    if refusal is not None and refusal.status == "clarify" and refusal.reason == "ambiguous":
        return None
    if refusal is not None and (refusal.intent, refusal.reason) == ("addressees", "not-named"):
        return None  # the office is known: its holder is asked for
    if answer := _first(context, FURTHER):
        return answer
    if refusal is None:
        return _unphrased(context)
    if refusal.reason == "missing-slot":
        from bot.every_letter import for_every_letter  # here to keep start-up fast: most questions name their letter

        if answer := for_every_letter(context, refusal):
            return answer
    return None if _is_informed(refusal) else _unphrased(context)


def _first(context: Context, readers: tuple[Reader, ...]) -> Answer | None:
    utterance = context.utterance
    texts, stems = frozenset(w.text for w in utterance.words), frozenset(w.stem for w in utterance.words)
    for reader in readers:
        if not _may_answer(reader, utterance, texts, stems):
            continue
        __import__(f"bot.questions.{reader.module}")  # here to keep start-up fast
        try:
            answer: Answer | None = getattr(sys.modules[f"bot.questions.{reader.module}"], reader.function)(context)
        except TooMuch:
            continue
        answer = answer._replace(intent=reader.intent) if answer else None
        if answer is not None and answer.status != "answered" and reader.refuses:
            return answer
        if answer is not None and answer.status == "answered" and speaks_to(context, answer):
            return answer
    return None


def _is_informed(refusal: Answer) -> bool:
    """Whether a refusal comes from a question type that read every word of the question."""
    return any(one.name == refusal.intent and one.checks for one in question_types())


def _unphrased(context: Context) -> Answer | None:
    from bot.unphrased import without_phrase  # here to keep start-up fast

    return without_phrase(context)


def may_answer(reader: Reader, utterance: Utterance) -> bool:
    """Whether the question has what the reader needs."""
    texts, stems = frozenset(w.text for w in utterance.words), frozenset(w.stem for w in utterance.words)
    return _may_answer(reader, utterance, texts, stems)


def _may_answer(reader: Reader, utterance: Utterance, texts: Set[str], stems: Set[str]) -> bool:
    if reader.asks and (utterance.asks or "-") not in reader.asks.split("|"):
        return False
    if reader.words and texts.isdisjoint(reader.words.split()):
        return False
    if reader.stems and stems.isdisjoint(reader.stems.split()):
        return False
    if reader.slots and not utterance.of(*reader.slots.split()):
        return False
    return not (reader.without and utterance.of(*reader.without.split()))
