"""Two lines of a list of figures held against each other: "which losses were bigger, sheep or goats?".

A line is a label with nothing but its figure; lines that follow one another are of one list.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.questions.both_in_one import FEWER, MORE, value_of
from bot.questions.quoting import with_place
from bot.reading.patterns import pattern
from bot.searching.content import wanted_terms
from bot.searching.held import stands
from bot.searching.sentences import Sentences, all_sentences
from store.words import stems

_LINE = pattern(
    r"(?P<label>[^\W\d_][^\d;:]{1,60}?)[\s.]*\s(?P<figure>\d[\d,.]*(?:\s(?:million|billion|thousand))?)\b[^.;]{0,30}$"
)
_TWO = 2
_BEFORE = 3
"""Sentences before a list, one of which says what it lists."""


class _Line(NamedTuple):
    place: int
    label: tuple[str, ...]
    shown: str
    value: float
    row: Row


def rows_compared(context: Context) -> Answer | None:
    """The line with more, or with less, of the two that are named; a yes or a no to a claim of which it is."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    fewer = bool(FEWER & set(texts))
    index = all_sentences(context.reader)
    if fewer == bool(MORE & set(texts)) or index is None or not {"or", "and", "than", "versus"} & set(texts):
        return None
    pair = _named(context, index, [word.stem for word in utterance.words])
    if pair is None or pair[0].value == pair[1].value or not _listed(context, index, pair):
        return None
    first, second = pair
    chosen, other = (first, second) if (first.value < second.value) == fewer else (second, first)
    quoted = f"{with_place(context.local, chosen.row)} “{other.row['text']}”"
    if utterance.asks != "yes/no":
        start = chosen.shown
    elif "than" in texts:
        start = "Yes" if chosen is first else "No"
    else:
        return None
    proofs = cite_all(context.reader, [chosen.row, other.row])
    return Answer("answered", f"{start}. {quoted}", items=(start,), citations=proofs)


def _named(context: Context, index: Sentences, asked: Sequence[str]) -> tuple[_Line, _Line] | None:
    """The two lines of one list whose labels the question has, in its order; None where there are not just two."""
    letters = context.scope.letters
    lines = [line for at in _places(index, asked) if (line := _line(index, at))]
    lines = [line for line in lines if set(line.label) <= set(asked) and (not letters or line.row["letter"] in letters)]
    if len(lines) != _TWO or not _of_one_list(index, *lines):
        return None
    first, second = sorted(lines, key=lambda line: asked.index(line.label[0]))
    return first, second


def _places(index: Sentences, asked: Sequence[str]) -> list[int]:
    return sorted({at for stem in set(asked) for at in index.holders.get(stem, ())})


def _line(index: Sentences, at: int) -> _Line | None:
    found = _LINE.match(str(index.rows[at]["text"]))
    label = tuple(stems(found["label"])) if found else ()
    return _Line(at, label, found["label"], value_of(found["figure"]), index.rows[at]) if found and label else None


def _of_one_list(index: Sentences, one: _Line, other: _Line) -> bool:
    """Whether nothing but lines of figures stands between the two, in one part."""
    low, high = sorted((one.place, other.place))
    between = (_line(index, at) for at in range(low + 1, high))
    return index.blocks[low][:2] == index.blocks[high][:2] and all(between)


def _listed(context: Context, index: Sentences, pair: tuple[_Line, _Line]) -> bool:
    """Whether what stands above the list, or a heading, speaks of all else that is asked about."""
    must, _ = wanted_terms(context)
    own = {*pair[0].label, *pair[1].label}
    rest = [term for term in must if term.stem not in own and not {*term.text.casefold().split()} & (MORE | FEWER)]
    at = min(line.place for line in pair)
    while at and index.blocks[at - 1][:2] == index.blocks[at][:2] and _line(index, at - 1):
        at -= 1
    block = index.blocks[at]
    heads = [head for head, below in index.under.items() if head[:2] == block[:2] and block in below]
    above = [index.padded[i] for head in heads for i in index.together[head]]
    above += [index.padded[i] for i in range(max(0, at - _BEFORE), at) if index.blocks[i][:2] == block[:2]]
    return all(stands(term, "".join(above)) for term in rest)
