"""States that every letter names: "which country appears in all four letters?"."""

from __future__ import annotations

from bot.answers import Answer, unanswered
from bot.citing import cite_all
from bot.context import Context
from bot.questions.letters_with import unread
from bot.scoping.cards import letter_count
from bot.scoping.scope import LETTER_NOUNS
from bot.scoping.universal import OF_EACH
from store.words import stem

MOST_LETTERS = 100
"""Letters that are looked through."""
_NAMING = frozenset(map(stem, "appear appears occur mentioned mention named name figure come comes".split()))
_STATES = frozenset(map(stem, "state country nation government".split()))
_OWN_WORDS = _NAMING | _STATES | frozenset(map(stem, "all every each four three letters letter up crop found".split()))


def named_in_all(context: Context) -> Answer | None:
    """The States named in each of the letters; None where it is not of all of them."""
    utterance = context.utterance
    stems = {word.stem for word in utterance.words}
    every = any(
        word.text in OF_EACH and any(other.stem in LETTER_NOUNS for other in utterance.words[i + 1 : i + 5])
        for i, word in enumerate(utterance.words)
    )
    count = letter_count(context.reader)
    if not every or stems.isdisjoint(_NAMING) or stems.isdisjoint(_STATES) or utterance.slots or count > MOST_LETTERS:
        return None
    if unread(context, _OWN_WORDS):
        return None
    sql = "SELECT state FROM state_mentions GROUP BY state HAVING COUNT(DISTINCT letter) = :n ORDER BY MIN(start)"
    states = [str(row["state"]) for row in context.reader.rows(sql, {"n": count})]
    names = context.local
    if not states:
        return unanswered("not-stated", names.say("refused.nothing_answers"))
    sql = "SELECT * FROM state_mentions WHERE state = :s GROUP BY letter ORDER BY letter"
    rows = [row for state in states[:6] for row in context.reader.rows(sql, {"s": state})]
    return Answer(
        "answered", f"{names.states(states)}.", items=tuple(states), citations=cite_all(context.reader, rows[:24])
    )
