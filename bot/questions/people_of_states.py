"""How many persons of a State the letters name: "how many people from X are mentioned by name", "how many Xs"."""

from __future__ import annotations

from bot.answers import Answer, unanswered
from bot.context import Context
from bot.questions.letters_with import unread
from bot.questions.persons import answered, everyone, sentence_of
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.wording import in_words
from store.words import stem

_PEOPLE = frozenset("people persons person individuals nationals citizens men officials".split())
_NAMED = frozenset("named mentioned called name names listed".split())
_WORDS = LETTER_NOUNS | frozenset(map(stem, _PEOPLE | _NAMED)) | frozenset(
    map(stem, "different distinct separate all every whole overall altogether together collection appear".split())
)  # fmt: skip
_MOST = 60
_SPOKEN_OF = "SELECT 1 FROM state_mentions WHERE state = :s LIMIT 1"


def people_of_state(context: Context) -> Answer | None:
    """The number of those persons, and who they are."""
    utterance = context.utterance
    states = utterance.values("state")
    if utterance.asks != "how many" or len(states) != 1 or not _asks_for_people(utterance) or unread(context, _WORDS):
        return None
    own = utterance.of("state")[0]
    meant = context.scope.explicit and "state" not in context.scope.basis and own.first not in context.scope.used
    rows = everyone(context.reader, context.scope if meant else Scope(), states, most=_MOST)
    if len(rows) == _MOST:
        return None
    if not rows and not context.reader.rows(_SPOKEN_OF, {"s": states[0]}):
        return None
    if not rows:
        return unanswered("not-stated", context.local.say("refused.nothing_answers"))
    first = list({row["person"]: row for row in reversed(rows)}.values())[::-1]
    lead = in_words(len(first)) if context.local.language == "en" else str(len(first))
    text = f"{lead.capitalize()}: {sentence_of(first, context.local)}"
    return answered(context.reader, first, text, [str(len(first)), *(row["full_name"] for row in first)])


def _asks_for_people(utterance: Utterance) -> bool:
    """ "How many people from X are named", "how many Xs are called by name"; not how many fled or live there."""
    texts = [word.text for word in utterance.words]
    slot = utterance.of("state")[0]
    by_name = texts[slot.last - 1].endswith("s") and slot.detail == "adjective"
    of_it = bool(slot.first) and texts[slot.first - 1] in ("from", "of")
    kind = (not _PEOPLE.isdisjoint(texts)) and (of_it or slot.detail == "adjective")
    return not _NAMED.isdisjoint(texts) and (by_name or kind) and not utterance.of("office", "person", "region")
