""" "Who signed the annex but not the letter?": the signers of the first text without those of the second."""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context
from bot.questions.signatures import MOST_SHOWN, signatures, signed_in_words, signers_named
from bot.questions.signing import VOCABULARY, identities, sign_stems
from bot.questions.strays import strays
from bot.reading.statements import DENYING
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope

_LINKING = frozenset("but and yet though without".split())


def signed_one_alone(context: Context) -> Answer | None:
    """Who signed the one of a letter and what is annexed to it, and not the other; None for any other question."""
    utterance, letters = context.utterance, context.scope.letters
    turn = _turn(utterance)
    if utterance.asks not in ("who", "which") or turn is None or len(letters) != 1:
        return None
    first, second = _of_annex(utterance, range(turn)), _of_annex(utterance, range(turn, len(utterance.words)))
    if first is None or second is None or first is second or utterance.of("person", "state", "office"):
        return None
    if strays(utterance, context.scope, VOCABULARY | sign_stems(), context.reader):
        return None
    rows = signatures(context.reader, Scope(letters))
    signed = list(zip(rows, identities(context, rows), strict=True))
    beside = {who for row, who in signed if (row["part"] != "letter") is second}
    alone = [row for row, who in signed if (row["part"] != "letter") is first and who not in beside]
    return signers_named(context, alone, signed_in_words(alone[:MOST_SHOWN], context.local)) if alone else None


def _turn(utterance: Utterance) -> int | None:
    """Index of "but" in "the annex but not the letter"; None where nothing is so denied of a second text."""
    texts = [word.text for word in utterance.words]
    for i, text in enumerate(texts):
        if text == "without" or (text in _LINKING and not DENYING.isdisjoint(texts[i + 1 : i + 4])):
            return i
    return None


def _of_annex(utterance: Utterance, clause: range) -> bool | None:
    """Whether the clause names what is annexed, or the letter itself (False); None where it names neither."""
    parts = [slot for slot in utterance.of("part") if slot.first in clause]
    if any(slot.value != "cover" for slot in parts):
        return True
    named = parts or any(utterance.words[i].stem in LETTER_NOUNS for i in clause)
    return False if named else None
