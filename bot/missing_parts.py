"""That a letter has no such annex or addendum: a refusal, or the answer where just that is asked."""

from __future__ import annotations

from bot.answers import Answer, unanswered
from bot.citing import Library, Row, cite_all
from bot.context import Context
from bot.questions.printed_values import facts
from bot.questions.strays import CARRYING, strays
from store.words import stem

MOST_NAMED = 8
"""Letters that are named as lacking it."""


def no_such_part(context: Context, part: str) -> Answer:
    """The part is not there; which parts are. Where just that is asked, it is the answer, and those there prove it."""
    names, letters = context.local, context.scope.letters
    where = names.joined(names.letter(letter) for letter in letters[:MOST_NAMED])
    rows = _labels(context.reader, letters[0]) if len(letters) == 1 else []
    there = [names.bare_label(str(row["part"])) for row in rows]
    told = names.say("refused.parts", n=len(there), parts=names.joined(there)) if there else ""
    missing = names.say("refused.no_part", part=names.bare_label(part), letters=where)
    if context.utterance.asks == "yes/no" and not _asks_more(context) and (there or _speaks_of_none(context, part)):
        citations = cite_all(context.reader, rows or facts(context.reader, letters, "title"))
        return Answer(
            "answered",
            " ".join(filter(None, ("No.", missing, told))),
            items=("No",),
            citations=citations,
            intent="parts",
        )
    return unanswered("no-such-letter", " ".join(filter(None, (missing, told))))


def _speaks_of_none(context: Context, part: str) -> bool:
    """Whether one letter alone is meant, and it does not even announce such a part ("see annex")."""
    if len(context.scope.letters) != 1:
        return False
    sql = "SELECT stems FROM sentences WHERE letter = :l"
    rows = context.reader.rows(sql, {"l": context.scope.letters[0]})
    return not any(stem(part.split()[0]) in str(row["stems"]).split() for row in rows)


def _labels(reader: Library, letter: str) -> list[Row]:
    """The parts of a letter below the cover, with the places of their labels."""
    sql = (
        "SELECT letter, part, label_start AS start, label_end AS end FROM parts "
        "WHERE letter = :l AND part <> 'letter' ORDER BY ordinal"
    )
    return reader.rows(sql, {"l": letter})


def _asks_more(context: Context) -> bool:
    """Whether anything but the presence of a part is asked for."""
    slots = [slot for slot in context.utterance.slots if slot.kind != "part" and slot.first not in context.scope.used]
    return bool(slots or strays(context.utterance, context.scope, CARRYING | _SPEAKING, context.reader))


_SPEAKING = frozenset(map(stem, "speak mention refer announce attached".split()))
