"""What a text tells that is on one person by its title ("Curriculum vitae of X"): its lines name the person no more."""

from __future__ import annotations

from collections.abc import Collection

from bot.answers import Answer
from bot.context import Context
from bot.questions.kind_of_fact import kind_of_fact
from bot.questions.likeliest import likeliest
from bot.questions.passages import passage
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope, indices
from bot.slots import Slot
from store.words import fold, words

_MOST_PARTS = 3


def own_life(context: Context) -> Answer | None:
    """The line of the one text that has the person in its title; None where no text has, or several have."""
    people = context.utterance.of("person")
    if len(people) != 1 or context.utterance.asks in ("yes/no", "choice"):
        return None
    part = _part_on(context, people[0])
    if part is None or (context.scope.letters and part[0] not in context.scope.letters):
        return None
    used = context.scope.used | indices(people) | _written_out(context.utterance, people[0])
    scope = Scope(part[:1], (part,), frozenset({"part"}), used)
    here = context._replace(scope=scope, utterance=_without(context.utterance, people[0]))
    ways = (passage, kind_of_fact, likeliest)
    answer = next((answer for way in ways if (answer := way(here)) and _from(answer, part)), None)
    if answer is None and context.utterance.asks == "where":
        answer = passage(here._replace(utterance=here.utterance._replace(asks="what")))
        asked = {word.text for word in context.utterance.words}
        return answer if answer and _from(answer, part) and _names_more(answer, asked) else None
    return answer


def _from(answer: Answer, part: tuple[str, str]) -> bool:
    return all((citation.letter, citation.part) == part for citation in answer.citations)


def _names_more(answer: Answer, asked: Collection[str]) -> bool:
    """Whether the line has a name that the question has not: a place needs no other sign in a line of a life."""
    return any(fold(name) not in asked for name in _CAPITALS.findall(answer.citations[0].quote))


_CAPITALS = pattern(r"(?<=[\s(])[A-Z][^\W\d_]{2,}(?! \d{4})")


def _part_on(context: Context, person: Slot) -> tuple[str, str] | None:
    sql = (
        "SELECT letter, part, title FROM parts WHERE part <> 'letter' AND title LIKE '%' || :n || '%' "
        f"LIMIT {_MOST_PARTS}"
    )
    rows = context.reader.rows(sql, {"n": person.value})
    named = [row for row in rows if fold(person.value) in words(fold(str(row["title"])))[-len(_NAME) :]]
    return (str(named[0]["letter"]), str(named[0]["part"])) if len(named) == 1 else None


_NAME = range(3)
"""Words at the end of a title of which one is the name of whom it is on."""


def _written_out(utterance: Utterance, person: Slot) -> frozenset[int]:
    """Given names and titles right before the family name."""
    first = person.first
    while first and utterance.words[first - 1].capital:
        first -= 1
    return frozenset(range(first, person.last))


def _without(utterance: Utterance, person: Slot) -> Utterance:
    return utterance._replace(slots=tuple(slot for slot in utterance.slots if slot is not person))
