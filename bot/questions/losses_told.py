"""How many were killed or wounded, where a sentence tells it with a verb: "Nine miners were killed, two were hurt"."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence, Set

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row, cite_all
from bot.context import Context
from bot.questions.own_numbers import those_asked
from bot.questions.quoting import with_place
from bot.searching.rows_inside import numbers_inside
from bot.wording import joined, upper_first
from store.words import stem

_MOST_SENTENCES = 60
_BETWEEN = r"(?:[,\s]+[^\W\d_][\w'’.-]*){0,9}?[,\s]+"
"""Words between a number and what became of those counted."""
_CAPTIVE = "taken (?:prisoners?|captive|hostage)"
_OF_LIFE = {word: rf"{word} (?:his|her|its|their) li(?:fe|ves)" for word in ("lost", "lose")}
_OF_LIFE |= dict.fromkeys(("taken", "took", "take"), _CAPTIVE)
"""What is lost or taken besides is no loss of persons."""
_POINTING = frozenset("them these those they it".split())
"""Who was meant before is not looked for here."""
_ALL_TOLD = 2
"""Sentences of which each tells a part of the losses."""


def losses_told(
    context: Context,
    kinds: Sequence[Collection[str]],
    counted: Set[str],
    fits: Callable[[Row], bool],
    of_those: Callable[[Row], bool],
) -> Answer | None:
    """The numbers of those of whom a sentence says that they were killed, wounded or taken, for each of the kinds.

    ``kinds``: for each the words that mean it; ``counted``: stems of the noun asked for; ``fits``: whether the part
    speaks of all else that is asked about; ``of_those``: whether a number counts such persons. None where more than
    one place tells such a thing.
    """
    if is_large(context.reader) or _POINTING & {word.text for word in context.utterance.words}:
        return None
    told = [(row, numbers) for row in _sentences(context, kinds) if (numbers := numbers_of_losses(context, row, kinds))]
    told = [(row, numbers) for row, numbers in told if fits(row) and counted <= {*str(row["stems"]).split()}]
    told = [(row, numbers) for row, numbers in told if all(map(of_those, numbers))]
    if not told or len({(row["letter"], row["part"]) for row, _ in told}) != 1 or len(told) > _ALL_TOLD:
        return None
    every = [number for _, numbers in told for number in numbers]
    printed = list(dict.fromkeys(str(number["printed"]) for number in every))
    text = f"{upper_first(joined(printed))}. {' '.join(with_place(context.local, row) for row, _ in told)}"
    citations = cite_all(context.reader, [*every, *(row for row, _ in told)])
    return Answer("answered", text, items=tuple(printed), citations=citations)


def _sentences(context: Context, kinds: Sequence[Collection[str]]) -> list[Row]:
    """Sentences in the scope that hold a word of each kind."""
    stems = {stem(word): None for word in kinds[0]}
    where = " OR ".join(f"' ' || stems || ' ' LIKE '% ' || :s{i} || ' %'" for i in range(len(stems)))
    sql = f"SELECT * FROM sentences WHERE role IN ('text', 'operative') AND ({where}) LIMIT {_MOST_SENTENCES}"
    rows = context.reader.rows(sql, {f"s{i}": one for i, one in enumerate(stems)})
    scope = context.scope
    inside = [row for row in rows if not scope.letters or row["letter"] in scope.letters]
    return [row for row in inside if all({stem(w) for w in kind} & {*str(row["stems"]).split()} for kind in kinds)]


def numbers_of_losses(context: Context, row: Row, kinds: Sequence[Collection[str]]) -> list[Row]:
    """For each kind the number of those of whom it is said; none where one of the kinds has no number."""
    text, numbers = str(row["text"]), numbers_inside(context.reader, row)
    numbers = those_asked(context, numbers, of_one_deed=len(kinds) == 1)
    found: list[Row] = []
    for kind in kinds:
        said = "|".join(_OF_LIFE.get(word, re.escape(word)) for word in kind)
        behind = re.compile(rf"{_BETWEEN}(?:{said})\b")
        own = [number for number in numbers if _is_said(text, str(number["printed"]), behind)]
        if not own:
            return []
        found.append(own[-1])
    return found


def _is_said(text: str, printed: str, behind: re.Pattern[str]) -> bool:
    at = text.find(printed)
    return at >= 0 and behind.match(text, at + len(printed)) is not None
