"""What an initial stands for where State or year tell the person: "the N of the Ghanaian who signed in 2001"."""

from __future__ import annotations

from bot.answers import Answer, unanswered
from bot.citing import Row, cite_all
from bot.context import Context, states_named
from bot.questions.fullnames import as_printed
from bot.questions.persons import mentions
from bot.reading.utterance import Utterance


def initial_meant(context: Context) -> Answer | None:
    """The name printed in full elsewhere of the one signer with that initial whom State and year tell."""
    utterance = context.utterance
    initial = _initial(utterance)
    if initial is None or utterance.of("person"):
        return None
    sql = (
        "SELECT * FROM person_mentions WHERE role = 'signed' AND name LIKE :i || '. %' COLLATE NOCASE "
        "ORDER BY as_of, start LIMIT 60"
    )
    states, years = states_named(context), {slot.value[:4] for slot in utterance.of("date")}
    rows = [row for row in context.reader.rows(sql, {"i": initial}) if _is_of(row, states, years)]
    people = {str(row["person"]) for row in rows}
    if len(people) > 1 or not (states or years):
        return None
    if not people:
        return unanswered("not-stated", context.local.say("refused.nothing_answers"))
    names = context.reader.rows("SELECT folded FROM persons WHERE person = :p", {"p": rows[0]["person"]})
    found = mentions(context.reader, [str(row["folded"]) for row in names])
    found = [row for row in found if str(row["person"]) in people] or rows
    if any(_written_out(str(row["name"]), initial) for row in found):
        return as_printed(context, found)
    printed = context.local.say("names.print", name=str(rows[0]["name"]))
    text = f"{printed} {context.local.say('names.initial_only')}"
    return unanswered("not-stated", text, citations=cite_all(context.reader, rows[:1]))


def _written_out(name: str, initial: str) -> bool:
    return any(piece.casefold().startswith(initial) and len(piece.strip(".")) > 1 for piece in name.split()[:1])


def _initial(utterance: Utterance) -> str | None:
    """The letter of which it is asked what it stands for, or is short for."""
    texts = [word.text for word in utterance.words]
    if texts[-1:] != ["for"] or {"stand", "stands", "short"}.isdisjoint(texts[-2:]):
        return None
    lone = {text.strip(".") for text in texts} - _WORDS
    initials = [text for text in lone if len(text) == 1 and text.isalpha()]
    return initials[0] if len(initials) == 1 else None


_WORDS = frozenset("a i s d t".split())
"""Of one letter, and what stands behind an apostrophe."""


def _is_of(row: Row, states: tuple[str, ...], years: set[str]) -> bool:
    return (not states or row["state"] in states) and (not years or str(row["year"]) in years)
