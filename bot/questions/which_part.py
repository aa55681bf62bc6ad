"""Which annex or addendum it is: "which annex holds the draft resolution", "in which annex is the table"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, unanswered
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.questions.strays import left_words
from bot.reading.gazetteer import placeholders
from bot.scoping.cards import cards, letter_count
from bot.scoping.parts_meant import parts_called
from bot.scoping.scope import LETTER_NOUNS, indices
from bot.wording import upper_first
from store.words import stem, stems

_FAMILIES = {"annex": "annex", "addendum": "addendum", "enclosure": "enclosure", "appendix": "appendix", "part": ""}
MOST_LETTERS, MOST_TOLD = 100, 6
_HOLDING = frozenset(
    map(
        stem,
        """hold holds held contain contains containing carry carries include includes give gives given provide provides
        provided set sets out comprise comprises consist consists present presents reproduce reproduces reproduced find
        found locate located place placed read print printed attach attached append appended
        put see kind text full""".split(),
    )
)  # fmt: skip


def which_part(context: Context) -> Answer | None:
    """The annexes or addenda whose kind or title is what the question says they hold; none where nothing is left of it.

    A title must have every word that is said of the part: what only stands in its text is a matter for sentences.
    """
    utterance = context.utterance
    at = next((i for i, word in enumerate(utterance.words) if word.text in ("which", "what")), None)
    noun = utterance.words[at + 1].text if at is not None and at + 1 < len(utterance.words) else ""
    if at is None or at > 1 or noun not in _FAMILIES or letter_count(context.reader) > MOST_LETTERS:
        return None
    if indices(utterance.of("date", "symbol", "state")) - context.scope.used:
        return None  # of a letter that is not loaded
    kinds = {value for value in utterance.values("part") if value not in _FAMILIES and value != "cover"}
    words = left_words(utterance, context.scope, utterance.of("part", "date", "symbol"))
    left = {word.stem for word in words} - _HOLDING - LETTER_NOUNS - {stem(noun)}
    every = _rows(context, _FAMILIES[noun]) if kinds or left else []
    rows = [row for row in every if left <= _told(row) and all(_is_called(context, row, kind) for kind in kinds)]
    if not rows and not left and 0 < len(every) <= MOST_TOLD:
        return _none(context, every)
    if not 0 < len(rows) <= MOST_TOLD:
        return None
    listed = context.local.joined(context.local.part(*part_of(row)) for row in rows)
    cited = cite_all(context.reader, rows)
    return Answer("answered", f"{upper_first(listed)}.", items=tuple(str(row["part"]) for row in rows), citations=cited)


def _told(row: Row) -> frozenset[str]:
    return frozenset(stems(f"{row['kind']} {row['title'] or ''}"))


def _is_called(context: Context, row: Row, kind: str) -> bool:
    """Whether people call the part so: by its kind, or by a noun of its title."""
    parts = cards(context.reader, (str(row["letter"]),))[0].parts
    return frozenset(stems(kind)) <= _told(row) or any(part.part == row["part"] for part in parts_called(kind, parts))


def _none(context: Context, rows: Sequence[Row]) -> Answer:
    """No such part, with those that there are."""
    listed = context.local.joined(context.local.part(*part_of(row)) for row in rows)
    return unanswered("false-premise", f"{upper_first(listed)}.", citations=cite_all(context.reader, rows))


def _rows(context: Context, family: str) -> list[Row]:
    """The parts of that family in the letters that are named, else in all."""
    named = context.scope.basis - {"part", "implied"}
    letters = context.scope.letters if named else tuple(card.letter for card in cards(context.reader))
    marks, params = placeholders(letters, "l")
    sql = (
        "SELECT letter, part, kind, title, label_start AS start, label_end AS end FROM parts "
        f"WHERE letter IN ({marks}) AND part <> 'letter' AND label_start IS NOT NULL ORDER BY letter, ordinal"
    )
    return [
        row for row in context.reader.rows(sql, params) if str(row["part"]).split(",")[-1].strip().startswith(family)
    ]
