"""For which organs one letter is meant: "did it go to the Assembly only or to the Council as well"."""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context
from bot.questions.acts import circulation_asked, quoted
from bot.questions.letters_with import unread
from bot.questions.printed_values import facts
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS
from store.words import stem

_GOING = frozenset(
    map(
        stem,
        """go goes went gone circulation circulated circulate put submitted meant sent send sending
    spread reach receive received get""".split(),
    )
)
_WORDS = _GOING | LETTER_NOUNS | frozenset(
    map(
        stem,
        """organ organs body bodies just only also too well more other another else further besides both want wanted
        wish wished ask asked text official ambassadors missions representatives six general assembly security council
        before ask asking document papers stuff un united nations apart asides their they""".split(),
    )
)  # fmt: skip
_SHORT = {"assembly": "General Assembly", "council": "Security Council"}
_FURTHER = frozenset("more other another else further besides".split())


def organs_asked(context: Context) -> Answer | None:
    """The organs as whose document a letter is to be circulated, from the sentence that asks for it."""
    utterance = context.utterance
    if utterance.asks not in ("which", "what", "choice", "") or len(context.scope.letters) != 1:
        return None
    texts = {word.text for word in utterance.words}
    if utterance.asks == "choice" and texts & {"sent", "send", "reach", "receive", "received", "get"}:
        return None  # one organ or the other, which is told as a choice
    if not (_names_organ(utterance) and {word.stem for word in utterance.words} & _GOING) or unread(context, _WORDS):
        return None
    if utterance.of("office", "person", "reference", "date") and not _only_tell_which(context):
        return None
    answer = quoted(context, circulation_asked(context))
    if answer is None:
        return None
    organs = [str(row["value"]) for row in facts(context.reader, context.scope.letters, "organ")]
    named = {*utterance.values("organ", "body"), *(name for word, name in _SHORT.items() if word in texts)}
    named = named if texts & _FURTHER else set()
    left = tuple(organ for organ in dict.fromkeys(organs) if organ not in named)
    return answer._replace(items=left) if left else None


def _names_organ(utterance: Utterance) -> bool:
    return bool(utterance.of("organ", "body") or {word.stem for word in utterance.words} & {"organ", "bodi"})


def _only_tell_which(context: Context) -> bool:
    slots = context.utterance.of("office", "person", "reference", "date")
    return all(slot.first in context.scope.used for slot in slots)
