""" "Which letter does?", "who did?", "which States were?" behind a yes/no question: what it claims is asked for.

What the question said of one letter, State or person is put as a question for the letters, States or persons of which
it holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.lexicon import PRIMARY_AUXILIARIES
from bot.reading.typed import Word, as_typed
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS
from bot.side_by_side import PLACES, words_of_side
from bot.turns import Turn
from store.words import stem

if TYPE_CHECKING:
    from bot.asking import Asking

_OPENINGS = frozenset("and but so then ok well".split())
_CLOSINGS = frozenset("then instead so of them these those".split())
_STATES = frozenset(map(stem, "state states country countries nation nations member members party parties".split()))
_PERSONS = frozenset(map(stem, "person persons people man men woman women".split()))


def which_does(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """What the claim before holds of, where nothing but that is asked; None for any other question."""
    before = conversation.utterance
    kind = _asked_for(asked)
    if kind is None or before is None or not before.words or before.words[0].text not in PRIMARY_AUXILIARIES:
        return None
    subject = _subject(before)
    if subject is None or (kind not in ("", subject[0]) and (kind, subject[0]) != ("who", "State")):
        return None
    text = _question(subject[0], before, before.words[subject[1].stop :])
    turn = bot.answered(bot.read(text, asked.language), Conversation())
    return turn if turn.answer.status == "answered" else None


def _asked_for(asked: Utterance) -> str | None:
    """Letters, States or persons ("" where either may be meant) that the short question asks for; None for others."""
    words = [word for word in asked.words if word.text not in _OPENINGS | _CLOSINGS]
    texts = [word.text for word in words]
    if not 2 <= len(words) <= _MOST or texts[0] not in ("which", "who", "what") or texts[-1] not in PRIMARY_AUXILIARIES:
        return None
    if texts[0] == "who":
        return "who" if len(words) == 2 else None
    nouns = [word for word in words[1:-1] if word.text not in ("one", "ones")]
    if not nouns:
        return None if texts[0] == "what" else ""
    kinds = (("letter", LETTER_NOUNS), ("State", _STATES), ("who", _PERSONS))
    return next((kind for kind, stems in kinds if nouns[0].stem in stems), None)


_MOST = 4


def _subject(before: Utterance) -> tuple[str, range] | None:
    """What the claim is made of, right behind its verb: its kind, and its words."""
    doers = ("state", "person", "organ", "body", "organization", "office")
    start = 1 + (before.words[1:2] != () and before.words[1].text == "the")
    for slot in before.of(*PLACES, *doers):
        side = words_of_side(before, slot)
        if slot.kind in doers and slot.first == start:
            return "State" if slot.kind == "state" else "who", range(1, slot.last)
        if slot.kind in PLACES and side.start == 1:
            return "letter", range(1, side.stop)
    return None


def _question(kind: str, before: Utterance, rest: tuple[Word, ...]) -> str:
    verb = before.words[0].text
    asking = {"State": "which States", "who": "who"}.get(kind, "which letters")
    many = {"is": "are", "was": "were", "does": "do", "has": "have"}.get(verb, verb) if kind != "who" else verb
    said = as_typed(rest)
    if many == "do" or (many == "did" and kind == "letter"):
        return f"{asking} {said}"
    return f"{asking} {many} {said}"
