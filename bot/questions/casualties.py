"""How many were killed, wounded, missing or captured, where a letter counts them as "9 dead, 55 wounded"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from bot.answers import Answer
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.lexicon import STOPWORDS, lexicon
from bot.questions.own_numbers import those_asked
from bot.questions.quoting import with_place
from bot.questions.strays import left_words
from bot.reading.gazetteer import placeholders
from bot.reading.losses import ANYBODY, LOSSES, PERSONS
from bot.scoping.speakers import author_states
from bot.searching.rows_inside import states_inside
from bot.wording import joined, upper_first
from store.words import stem, stems

_OURS = frozenset(("our", "we", "us", "ours"))
_MOST_ROWS = 40


def casualties(context: Context) -> Answer | None:
    """The number of the dead, wounded, missing or captured; None where another State's may be meant."""
    kinds = _kinds_asked(context)
    if not kinds or len(kinds) > _TOGETHER:
        return None
    counted = _counted(context, kinds[0]) if len(kinds) == 1 else None
    if counted:
        return counted
    from bot.questions.losses_told import losses_told  # here to keep start-up fast

    meant = frozenset(stem(word) for kind in kinds for word in kind)

    left = left_words(context.utterance, context.scope, ())
    if context.conversation.utterance and all(word.stem in meant | PERSONS for word in left):
        return None  # of whom, the question before tells

    def fits(row: Row) -> bool:
        placed = {**row, "sentence_start": row["start"], "sentence_end": row["end"]}
        return _of_that_side(context, placed) and not _left_over(context, placed, meant, _UP_TO_IT)

    nouns = _counted_nouns(context) - meant
    own = {phrase[0] for one in nouns - ANYBODY for phrase in ((one,), *lexicon().alternatives.get(one, ()))}

    def of_those(number: Row) -> bool:
        counted = set(stems(str(number["noun"])))
        return not own or not counted or not counted.isdisjoint(own | meant | ANYBODY)

    return losses_told(context, kinds, nouns - PERSONS, fits, of_those)


def losses_beside(context: Context, rows: Sequence[Row]) -> Answer | None:
    """The first of ``rows`` that counts the dead, or the wounded, for whom the question asks."""
    from bot.questions.losses_told import numbers_of_losses  # here to keep start-up fast

    kinds = _kinds_asked(context)
    for row in rows if len(kinds) == 1 else ():
        if numbers := numbers_of_losses(context, row, kinds):
            printed = tuple(dict.fromkeys(str(number["printed"]) for number in numbers))
            text = f"{upper_first(joined(printed))}. {with_place(context.local, row)}"
            return Answer("answered", text, items=printed, citations=cite_all(context.reader, [*numbers, row]))
    return None


def _kinds_asked(context: Context) -> list[list[str]]:
    """The words for each kind of loss that the question names."""
    asked = {word.text for word in context.utterance.words}
    return [words for words in (kind.split() for kind in LOSSES) if asked & set(words)]


def _counted_nouns(context: Context) -> frozenset[str]:
    """Stems between "how many" and what became of them: "how many of the MINERS died"."""
    words = context.utterance.words
    first = next((i for i, word in enumerate(words) if word.text == "many"), len(words))
    behind = takewhile(lambda word: word.text not in _VERBS, words[first + 1 :])
    return frozenset(word.stem for word in behind if word.text not in STOPWORDS)


_VERBS = frozenset(f"{' '.join(LOSSES)} were was are have had did in on at of during".split()) - {"of"}


_TOGETHER = 2
"""Kinds of losses that one question asks for ("dead and wounded")."""


def _counted(context: Context, kind: Sequence[str]) -> Answer | None:
    """Where the number stands with the noun: "9 dead"."""
    kinds = [kind]
    meant = frozenset(map(stem, kinds[0]))
    rows = [row for row in _rows(context, kinds[0]) if _of_that_side(context, row)]
    rows = [row for row in rows if not _left_over(context, row, meant) and those_asked(context, [row])]
    places = dict.fromkeys((row["letter"], row["part"], row["sentence_start"]) for row in rows)
    if not rows or len(places) != len(rows):
        return None  # two numbers in one sentence: of different groups
    sentences = _sentences(context, rows[:3])
    told = " ".join(with_place(context.local, row) for row in sentences)
    text = f"{joined(dict.fromkeys(str(row['printed']) for row in rows[:3]))}. {told}"
    citations = cite_all(context.reader, [*rows[:3], *sentences])
    return Answer("answered", text, items=tuple(str(row["printed"]) for row in rows[:3]), citations=citations)


def _rows(context: Context, nouns: Sequence[str]) -> list[Row]:
    marks, values = placeholders(nouns)
    sql = f"SELECT * FROM quantities WHERE noun IN ({marks}) LIMIT {_MOST_ROWS + 1}"
    found = list(context.reader.rows(sql, values))
    inside = [row for row in found if not context.scope.letters or row["letter"] in context.scope.letters]
    inside = [row for row in inside if f"{row['printed']} per " not in str(row["text"])]  # a rate counts nobody
    return inside if len(found) <= _MOST_ROWS else []


def _sentences(context: Context, rows: Sequence[Row]) -> list[Row]:
    sql = "SELECT * FROM sentences WHERE letter = :l AND part = :p AND paragraph = :g AND sentence = :s"
    keys = ({"l": row["letter"], "p": row["part"], "g": row["paragraph"], "s": row["sentence"]} for row in rows)
    return [found for key in keys for found in context.reader.rows(sql, key)]


def _of_that_side(context: Context, row: Row) -> bool:
    """ "Our losses" are those of the author; a sentence that names nobody tells of no State."""
    states = set(context.utterance.values("state"))
    if not states:
        return True
    ours = _OURS & set(str(row["text"]).casefold().split())
    named = states_inside(context.reader, {**row, "start": row["sentence_start"], "end": row["sentence_end"]})
    own = author_states(context.reader, *part_of(row)) if ours else frozenset[str]()
    return states <= named | own


_IN_THE_LETTER = "letter = :l AND part IN (:p, 'letter')"
_UP_TO_IT = "letter = :l AND part = :p AND (role IN ('title', 'heading') OR paragraph BETWEEN :g - 3 AND :g)"
"""The text in which a scene is set: titles, and what stands before the sentence."""


def _left_over(context: Context, row: Row, meant: frozenset[str], where: str = _IN_THE_LETTER) -> bool:
    """Whether the part says nothing of something that the question names: a place, a ship, another war."""
    left = left_words(context.utterance, context.scope, context.utterance.of("state"))
    wanted = {word.stem for word in left}
    keys = {"l": row["letter"], "p": row["part"], "g": row["paragraph"]}
    told = context.reader.rows(f"SELECT text FROM paragraphs WHERE {where}", keys)
    held = {s for paragraph in told for s in stems(str(paragraph["text"]))}
    return not wanted - meant - PERSONS <= held
