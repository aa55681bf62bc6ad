"""A claim that something was signed, adopted or the like on a day, held against what the letters tell of that day.

"Was the charter signed on X?", where all that the letters date so is that it entered into force: no, with that clause.
"""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.lexicon import lexicon
from bot.questions.dated_clauses import own_clause
from bot.reading.instruments import INSTRUMENTS
from bot.reading.utterance import Term, Utterance
from bot.scoping.scope import Scope
from bot.searching.content import wanted_terms
from bot.searching.held import padded, surely_stands
from bot.slots import Slot
from bot.wording import upper_first
from store.words import stems

_ACTS = frozenset("sign adopt ratify register enter_into_force".split())
"""Acts that are told apart by their names, and of which each has its own date."""
_BARRING = frozenset("not no never none without nobody before after since until only".split())
_MOST_ROWS = 8


def act_of_the_day(context: Context) -> Answer | None:
    """Yes with the clause that dates the act so, no with one that dates another act so; None where neither is told."""
    utterance = context.utterance
    days = [slot for slot in utterance.of("date") if slot.detail == "day"]
    if utterance.asks != "yes/no" or len(days) != 1 or len(utterance.of("date")) != 1 or utterance.of("person"):
        return None
    if _BARRING & {word.text for word in utterance.words} or _dates_a_thing(utterance, days[0]):
        return None
    free = context._replace(scope=Scope())
    terms = wanted_terms(free)[0]
    acts = [term for term in terms if _act_of(term) in _ACTS]
    things = [term for term in terms if term not in acts and not term.text.isdecimal()]
    if len(acts) != 1 or not things:
        return None
    rows = context.reader.rows(
        "SELECT * FROM dated_statements WHERE date = :d ORDER BY letter LIMIT :n", {"d": days[0].value, "n": _MOST_ROWS}
    )
    asked = str(_act_of(acts[0]))
    telling = [(row, told) for row in rows if _holds_all(row, things) and (told := _acts_of(row))]
    same = [row for row, told in telling if told == {asked}]
    if not telling or (not same and any(len(told) != 1 or asked in told for _, told in telling)):
        return None
    return _told(context, "Yes" if same else "No", same[0] if same else telling[0][0])


def _dates_a_thing(utterance: Utterance, day: Slot) -> bool:
    """ "Was the treaty of 29 August ratified": the day is that of the treaty and not of its ratification."""
    before = utterance.words[max(0, day.first - 1) : day.first]
    behind = utterance.words[day.last : day.last + 1]
    return bool(before and before[0].text in ("of", "dated")) or bool(behind and behind[0].text in INSTRUMENTS)


def _told(context: Context, word: str, row: Row) -> Answer:
    names = context.local
    place = names.part(*part_of(row))
    then = names.say("moment.on", date=names.day(str(row["date"])), place=place)
    citations = cite_all(context.reader, [row], "sentence_start", "sentence_end")
    text = f"{word}. {upper_first(then)}: “{row['clause']}”."
    return Answer("answered", text, items=(word,), citations=citations, confidence=0.8)


def _act_of(term: Term) -> str | None:
    lex = lexicon()
    for phrase in term.alternatives:
        if (name := lex.name_of.get(phrase[-1])) in _ACTS:
            return name
        if phrase[-1] == "forc":
            return "enter_into_force"
    return None


def _acts_of(row: Row) -> set[str]:
    """The acts that the clause of a date tells."""
    words = stems(own_clause(row))
    names = lexicon().name_of
    told = {names[word] for word in words if names.get(word) in _ACTS}
    return told | ({"enter_into_force"} if {"into", "forc"} <= set(words) else set())


def _holds_all(row: Row, things: list[Term]) -> bool:
    clause = padded(own_clause(row))
    return all(surely_stands(term, clause) for term in things)
