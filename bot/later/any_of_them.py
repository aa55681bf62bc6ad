"""Whether one of those just told is of a State or holds an office: "any of them from X?", "a minister among them?"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.reading.utterance import Utterance
from bot.scoping.scope import indices
from bot.turns import Turn, going_on

if TYPE_CHECKING:
    from bot.asking import Asking
    from bot.citing import Row

_PEOPLE = ("signers", "transmitter", "office_holders", "spoken_for", "printed")
_POINTED = frozenset("them those these".split())
_OF = frozenset("of among amongst".split())
_FRAME = _POINTED | _OF | frozenset(
    """is was are were there any anyone anybody one ones some someone somebody a an the from for representing who and or
    so but here signing signed also people persons""".split()
)  # fmt: skip
_ANY = frozenset("any anyone anybody one some someone somebody a an there".split())
MOST = 40
"""People that are looked at."""


def any_of_them(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """Yes with those of them who are, or no with all of them; None where something else is asked."""
    texts = [word.text for word in asked.words]
    pointed = any(one in _OF and other in _POINTED for one, other in pairwise(texts))
    told = conversation.intent in _PEOPLE and not conversation.missed and bool(conversation.citations)
    slots = asked.of("state", "office")
    rest = {text for i, text in enumerate(texts) if i not in indices(slots)}
    if not (told and pointed and _ANY & rest and rest <= _FRAME and len(slots) == 1 and len(asked.slots) == 1):
        return None
    if asked.asks not in ("yes/no", ""):
        return None
    from bot.questions.lastpeople import people_of_last  # here to keep start-up fast, as below
    from bot.questions.persons import answered, sentence_of

    context = bot.context(asked, conversation)
    rows = people_of_last(context)
    if not 0 < len(rows) <= MOST:
        return None
    fitting = [row for row in rows if _is_so(row, slots[0].kind, slots[0].value)]
    if not fitting and conversation.answer and len({row["name"] for row in rows}) < len(conversation.answer.items):
        return None  # of more people than are quoted, the others may be
    names = bot.names.speaking(asked.language)
    lead, shown = names.say("yes" if fitting else "no"), fitting or rows
    answer = answered(bot.reader, shown, f"{lead} {sentence_of(shown, names)}", [row["name"] for row in fitting])
    return going_on(answer._replace(intent="signers"), conversation.utterance or asked, conversation)


def _is_so(row: Row, kind: str, value: str) -> bool:
    from bot.scoping.speakers import holds_office  # here to keep start-up fast

    return row["state"] == value if kind == "state" else holds_office(row, value)
