"""What letters and their parts print of themselves, as rows and in words; shared by the question types on covers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.answers import Answer, unanswered
from bot.citing import Library, Row, cite_all
from bot.context import Context
from bot.reading.gazetteer import placeholders
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.slots import Slot
from bot.wording import day, upper_first

ISSUING = frozenset("circul distribut distr issu publish releas".split())
"""Stems of the verbs by which a document goes out."""


def facts(reader: Library, letters: Sequence[str], *fields: str) -> list[Row]:
    """Printed facts of the letters, by letter and place."""
    marks, params = placeholders(letters, "l")
    wanted, values = placeholders(fields, "f")
    # By letter: an index on the field would be asked for that fact of all letters.
    sql = f"SELECT * FROM letter_facts WHERE letter IN ({marks}) AND field || '' IN ({wanted}) ORDER BY letter, start"
    return list(reader.rows(sql, {**params, **values}))


def every(context: Context, field: str) -> list[Row]:
    """A printed fact in every letter, at most forty."""
    sql = "SELECT * FROM letter_facts WHERE field = :f ORDER BY letter, start LIMIT 40"
    return list(context.reader.rows(sql, {"f": field}))


def part_facts(reader: Library, scope: Scope, column: str) -> list[Row]:
    """Values that parts print of themselves (``dated``, ``original_language``, ``title``), with their spans."""
    where, params = scope.where()
    span = "language" if column == "original_language" else column
    sql = (
        f"SELECT letter, part, {column} AS value, {span}_start AS start, {span}_end AS end FROM parts "
        f"WHERE {where} AND {column} IS NOT NULL AND {span}_start IS NOT NULL ORDER BY letter, ordinal"
    )
    return list(reader.rows(sql, params))


def stated(context: Context, rows: Sequence[Row], said: Callable[[Row], str], what: str) -> Answer:
    """One sentence a fact; where a letter prints none, that it does not say so. ``what`` is a key below "what."."""
    letters, names = context.scope.letters, context.local
    if not rows:
        where = names.joined(names.letter(letter) for letter in letters[:4]) or names.say("the_letters")
        text = names.say("printed.none", n=len(letters) or 2, letters=where, what=names.say(f"what.{what}"))
        return unanswered("not-stated", text)
    lines = list(dict.fromkeys(said(row) for row in rows))
    silent = [letter for letter in letters if letter not in {row["letter"] for row in rows}]
    text = " ".join(f"{upper_first(line)}." for line in lines)
    if silent and len(letters) > 1:
        quiet = names.joined(names.letter(x) for x in silent)
        nothing = names.say("printed.none", n=len(silent), letters=quiet, what=names.say(f"what.{what}"))
        text = f"{text} {nothing}"
    items = tuple(dict.fromkeys(shown(row["value"]) for row in rows))
    answer = Answer("answered", text, items=items, citations=cite_all(context.reader, rows))
    same = _held_together(context, rows)
    return verdict(answer, same) if same is not None and not silent else answer


def _held_together(context: Context, rows: Sequence[Row]) -> bool | None:
    """Whether several letters print the same, where that is claimed, or something different, where that is."""
    texts = {word.text for word in context.utterance.words}
    values: dict[object, set[object]] = {}
    for row in rows:
        values.setdefault(row["letter"], set()).add(row["value"])
    put = context.utterance.asks or ("yes/no" if context.utterance.text.endswith("?") else "")  # "A, B: same session?"
    if put != "yes/no" or len(values) < 2 or not texts & (_ALIKE | _UNLIKE):
        return None
    same = all(own == next(iter(values.values())) for own in values.values())
    return same != bool(texts & _UNLIKE)


_ALIKE = frozenset("same identical alike agree coincide match share common".split())
_UNLIKE = frozenset("differ different differing unlike".split())


def shown(value: object) -> str:
    """A value for the list of items: dates in words."""
    text = str(value)
    return day(text) if text[:4].isdigit() and text[4:5] == "-" else text


def sender_told(context: Context, letter: str, states: Sequence[Row]) -> str:
    """From whom a letter comes: the office, the States (rows of ``sender_state``), the name where the title has it."""
    names = context.local
    role = str(names.row(letter)["sender_role"] or names.say("sent.representative"))
    listed = names.states(str(row["value"]) for row in states)
    named = [str(row["value"]) for row in facts(context.reader, (letter,), "sender_name")]
    states_and_name = f"{listed} ({named[0]})" if named else listed
    return names.say("sent", letter=names.letter(letter), role=role, states=states_and_name)


def verdict(answer: Answer, holds: bool) -> Answer:
    """The answer to a yes/no question: led by its yes or no, without items that could be read as another one."""
    word = "Yes" if holds else "No"
    told = answer.answer.removeprefix(f"{word}. ")  # whoever compares the values has said so already
    return answer._replace(answer=f"{word}. {told}", items=(word,))


def _calls_letter(utterance: Utterance, date: Slot) -> bool:
    """ "The 2004 letter", "the letter of 2004": the date says which letter it is, and claims nothing of it."""
    texts = [word.text for word in utterance.words]
    before = texts[max(0, date.first - 2) : date.first]
    behind = texts[date.last : date.last + 1]
    if before[-1:] == ["of"]:
        return before[0] in LETTER_NOUNS
    return behind != [] and behind[0] in LETTER_NOUNS


def verified_date(context: Context, answer: Answer, rows: Sequence[Row]) -> Answer:
    """Yes or no, where the question names a date and asks whether it is the one printed."""
    claimed = [slot.value for slot in context.utterance.of("date") if not _calls_letter(context.utterance, slot)]
    if context.utterance.asks != "yes/no" or not claimed or answer.items[:1] in ((), ("Yes",), ("No",)):
        return answer
    printed = [str(row["value"]) for row in rows]
    return verdict(answer, any(date.startswith(claimed[-1]) or claimed[-1].startswith(date) for date in printed))
