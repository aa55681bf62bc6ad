"""Whether what was just told is the same elsewhere; the question before, put to another State in the same part."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.answers import Answer
from bot.conversation import Conversation
from bot.following import followup
from bot.reading.utterance import Utterance
from bot.scoping.meant import find_scope
from bot.scoping.scope import LETTER_NOUNS
from bot.searching.content import TELLING
from bot.turns import Turn
from store.words import fold

if TYPE_CHECKING:
    from bot.asking import Asking


def same_there(bot: Asking, utterance: Utterance, conversation: Conversation) -> Turn | None:
    """ "Is it the same for the annex?": the question before, put to the other place, and the values compared."""
    before, last = conversation.utterance, conversation.answer
    texts = [word.text for word in utterance.words]
    called = {other for one, other in pairwise(texts) if one in _POINTING}  # "the same date"
    told = {word.text for word in utterance.words if word.stem in TELLING} if _asks_what_is_told(texts) else set()
    same = not _POINTING.isdisjoint(texts) if utterance.asks == "yes/no" else "same" in texts
    papers = {word.text for word in utterance.words if word.stem in LETTER_NOUNS}
    person = not called.isdisjoint(_PERSONS)
    same = same and set(followup.content(utterance)) <= called | told | papers
    if person and (conversation.intent != "signers" or before is None or before.of("state", "person")):
        return None  # who acted for a State is asked of that State
    if not same or before is None or last is None or conversation.missed or not last.items or before.asks == "yes/no":
        return None
    if not utterance.of("part", "date", "symbol") or utterance.asks not in ("", "yes/no"):
        return None
    turn = bot.answered(bot.read(followup.with_values(utterance, before), utterance.language), conversation)
    there = turn.answer
    if there.status != "answered" or not there.items or there.intent != conversation.intent:
        return None
    one, other = (_family_names(answer) if person else set(answer.items) for answer in (there, last))
    if person and one != other and one & other:
        return None
    key = "yes" if one == other else "no"
    text = f"{bot.names.speaking(utterance.language).say(key)} {there.answer}"
    return turn._replace(answer=there._replace(answer=text, items=(key.capitalize(), *there.items)))


def _family_names(answer: Answer) -> set[str]:
    """Names end with the one of the family, also where the rest is an initial."""
    return {fold(item.split()[-1]) for item in answer.items if item.split()}


_POINTING = frozenset("same this that".split())


def _asks_what_is_told(texts: Sequence[str]) -> bool:
    """ "Does the note mention this date too?": the verb of telling adds nothing."""
    return texts[:1] in (["does"], ["do"], ["did"]) or texts[1:2] in (["does"], ["do"], ["did"])


_PERSONS = frozenset("person people man woman guy signatory signer one ones two country state".split())

_NAMES = ("state", "region", "person", "organization", "office")


def in_the_same_part(bot: Asking, full: str, asked: Utterance, conversation: Conversation) -> Turn | None:
    """ "And for Y?" behind what one part told of X: that part alone is meant; None where it tells nothing of Y."""
    scope = conversation.scope
    named = asked.of(*_NAMES, "date", "part", "symbol", "reference")
    if scope is None or len(scope.parts) != 1 or conversation.missed or not named:
        return None
    if any(slot.kind not in _NAMES for slot in named):
        return None
    utterance = bot.read(full, asked.language)
    meant = find_scope(utterance, bot.reader)
    there = asked.words[-1].text == "there" and not meant.explicit
    if "person" in meant.basis or (meant.letters and scope.parts[0][0] not in meant.letters and not there):
        return None
    turn = bot.in_scope(
        utterance,
        conversation,
        meant._replace(letters=scope.letters, parts=scope.parts, basis=meant.basis - {"implied"} | {"part"}),
    )
    told = turn.answer.status == "answered" and turn.answer.citations
    return turn if told and {(c.letter, c.part) for c in turn.answer.citations} == set(scope.parts) else None
