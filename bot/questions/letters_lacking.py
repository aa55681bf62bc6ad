"""Letters without a line that others have: "which letters have no agenda item", "how many have no symbol"."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import cite_all
from bot.context import Context
from bot.questions.letters_with import unread
from bot.questions.printed_values import facts
from bot.scoping.cards import cards, letter_count
from bot.wording import shortened, upper_first
from store.words import stem

MOST_LETTERS = 300
"""Letters that are looked through."""
_LINES = {
    "item": "SELECT DISTINCT letter FROM agenda_items",
    "symbol": "SELECT DISTINCT letter FROM letter_facts WHERE field = 'symbol'",
    "session": "SELECT DISTINCT letter FROM letter_facts WHERE field = 'session'",
}
"""Stems of the nouns, with where the letters that have one are found."""
_OWN_WORDS = frozenset(
    map(
        stem,
        """letter document have has had bear bears carry carries print prints no not any never without lack lacks an a
        its own agenda item items symbol session number name names mention mentions belong under stand all
        un""".split(),
    )
)


def letters_lacking(context: Context) -> Answer | None:
    """The letters that have none, or how many; None where another thing is denied of letters."""
    utterance = context.utterance
    nouns = [word.stem for word in utterance.words if word.stem in _LINES]
    if len(nouns) != 1 or utterance.slots or letter_count(context.reader) > MOST_LETTERS:
        return None
    if unread(context, _OWN_WORDS):
        return None
    having = {str(row["letter"]) for row in context.reader.rows(_LINES[nouns[0]], {})}
    left = [card.letter for card in cards(context.reader) if card.letter not in having]
    names = context.local
    count = f"{names.opening(names.counted(len(left), 'letter'))}"
    told = (
        f"{count}: {shortened([names.letter(letter) for letter in left], 24, names.language)}." if left else f"{count}."
    )
    items = tuple(context.names.letter(letter).removeprefix("the ") for letter in left[:24])
    if utterance.asks == "how many":
        items = (str(len(left)), *items)
    elif utterance.asks == "yes/no":
        opening = names.say("yes" if left else "no").rstrip(".。")
        told, items = f"{opening}. {told}", ("Yes" if left else "No", *items)
    shown = left[:12] or [card.letter for card in cards(context.reader)][:12]
    citations = cite_all(context.reader, facts(context.reader, shown, "title"))
    return Answer("answered", upper_first(told), items=items, citations=citations, intent="having")
