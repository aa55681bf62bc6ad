"""A person whom a quote calls "he" or "she": the one person whom the sentence before it names."""

from __future__ import annotations

from bot.context import Context
from bot.demanded.told import Told
from bot.lexicon import AUXILIARIES, BEING, DOING
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.searching.rows_inside import inside
from bot.slots import Slot
from store.words import fold

_PRONOUN = pattern(
    r"(?:(?:In|On|From|Since|After|Before|At|Until) [^,;]{1,40}, )?"
    r"(?P<one>He|She|he|she)\b(?: also)?(?P<undergone> (?:was|is|has been|had been|will be|shall be)\b)?"
)
_BEFORE_NAMES = frozenset("mr mrs ms miss dr sir general colonel senator minister ambassador judge captain".split())
_HEARS = {"he": ("Mrs.", "Ms.", "Miss"), "she": ("Mr.", "Sir")}
"""What stands before a name to which the pronoun does not go back."""


def stands_for(context: Context, told: Told, slot: Slot) -> bool:
    """Whether the quote speaks of the person of the question by a pronoun, in the part that the question gives them."""
    found = _PRONOUN.match(told.quotes[0]) if len(told.quotes) == 1 else None
    if found is None or not _acts_so(context.utterance, slot, bool(found["undergone"])):
        return False
    sql = (
        "SELECT b.letter, b.part, b.text, b.start, b.end FROM sentences s JOIN sentences b ON b.letter = s.letter "
        "AND b.part = s.part AND b.paragraph = s.paragraph AND b.sentence = s.sentence - 1 "
        "WHERE s.letter = :l AND s.text = :t LIMIT 2"
    )
    rows = context.reader.rows(sql, {"l": told.letters[0], "t": told.quotes[0]}) if told.letters else []
    rows = list(rows)
    if len(rows) != 1:
        return False
    named = {str(row["name"]) for row in inside(context.reader, "person_mentions", rows[0])}
    text = str(rows[0]["text"])
    return len(named) == 1 and all(slot.value in fold(name) and _fits(found["one"], name, text) for name in named)


def _acts_so(utterance: Utterance, slot: Slot, undergone: bool) -> bool:
    """Whether the person does what is asked, or undergoes it, as "he" does: "who succeeded X" asks for neither."""
    texts = [word.text for word in utterance.words[: slot.first]]
    while texts and texts[-1] in _BEFORE_NAMES:
        texts.pop()
    before = texts[-1] if texts else ""
    if before in DOING:
        return not undergone
    return before in AUXILIARIES and (before not in BEING or undergone)


def _fits(pronoun: str, name: str, text: str) -> bool:
    before = text.partition(name)[0].split()[-1:]
    return not any(title in (*before, *name.split()) for title in _HEARS[pronoun.casefold()])
