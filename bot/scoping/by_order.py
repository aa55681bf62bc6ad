"""A letter meant by its place in time: "the first letter", "the latest document"."""

from __future__ import annotations

from bot.reading.gazetteer import Rows
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, MORE_THAN_ONE, Scope, crowd_where, narrowed, slugs
from bot.slots import ORDINALS
from store.words import stem

_FIRST = frozenset("first earliest oldest older earlier 1st".split())
_LAST = frozenset("last latest newest newer recent later final".split())


def by_order(utterance: Utterance, reader: Rows, scope: Scope) -> Scope:
    """ "the first letter", "the latest document"."""
    for i, word in enumerate(utterance.words[:-1]):
        ahead = utterance.words[i + 1]
        if ahead.stem not in LETTER_NOUNS or ahead.text in MORE_THAN_ONE or _is_recalled(utterance, i):
            continue
        if word.text in _FIRST or word.text in _LAST or word.text in ORDINALS:
            last = word.text in _LAST
            found = _in_place(reader, scope, 0 if last or word.text in _FIRST else ORDINALS[word.text] - 1, last)
            if found:
                return narrowed(scope, found, "order", frozenset({i, i + 1}))
    return scope


def _is_recalled(utterance: Utterance, at: int) -> bool:
    """ "Which earlier letter does X recall", "an earlier letter": earlier than another, not the earliest of all."""
    if utterance.words[at].text not in _COMPARING:
        return False
    before = utterance.words[at - 1].text if at else "the"
    return before not in ("the", "and", "or") or any(word.stem in _RECALLING for word in utterance.words)


_COMPARING = frozenset("earlier later older newer".split())
_RECALLING = frozenset(map(stem, "recall recalls refer refers cite cites mention mentions point points answer".split()))


def _in_place(reader: Rows, scope: Scope, place: int, last: bool) -> tuple[str, ...]:
    """The letter in the place from 0 by date, of those that are dated; counted from the last where ``last``."""
    where, params = crowd_where(scope.crowd)
    order = "dated DESC, letter DESC" if last else "dated, letter"
    sql = f"SELECT letter FROM letters WHERE dated > '' AND {where} ORDER BY {order} LIMIT 1 OFFSET {max(place, 0)}"
    return slugs(reader, sql, params)
