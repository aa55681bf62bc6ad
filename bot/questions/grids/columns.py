"""Which column of a table a question asks for."""

from __future__ import annotations

from bot.context import Context
from bot.lexicon import STOPWORDS
from bot.questions.grids.layout import Grid
from bot.questions.grids.roles import Roles, has_head, label
from bot.questions.grids.words import Unit
from store.words import stem, stems

_TOTAL = frozenset(map(stem, "total sum overall".split()))
_PERSONS = frozenset(map(stem, "name candidate person member expert officer author responsible whom by".split()))
_PLACES = frozenset(map(stem, "place location site port town city village destination origin".split()))
_DAYS = frozenset(map(stem, "date day when".split()))
_NEAR = 4


def figures_asked(grid: Grid, own: Roles) -> list[int]:
    """The columns of figures of which most words are said; that of the total, or the only one, where none is."""
    places = [at for at, kind in enumerate(grid.kinds) if kind == "number" and not has_head(grid, at, _SERIAL)]
    whole = [at for at in places if len(own.heads.get(at, ())) == len(set(stems(grid.heads[at])) - _SMALL)]
    if len(whole) > 1:
        return whole
    most = max((len(own.heads.get(at, ())) for at in places), default=0)
    if most:
        return [at for at in places if len(own.heads.get(at, ())) == most]
    totals = [at for at in places if has_head(grid, at, _TOTAL)]
    return totals or (places if len(places) == 1 else [])


_SMALL = frozenset(stems(" ".join(STOPWORDS)))
_SERIAL = frozenset(map(stem, "no number".split()))


def asked_column(context: Context, grid: Grid, own: Roles, but: frozenset[int]) -> int | None:
    """The column that is asked for: by the noun behind "which", by who, when or where; else that of the names."""
    headed = _headed(context, own)
    headed = [at for at in headed if at not in but] if headed else headed
    if len(headed) == 1:
        return headed[0]
    if len(headed) > 1:
        return None
    asks = context.utterance.asks
    kinds = {"who": _PERSONS, "where": _PLACES}.get(asks) if asks in _texts(context) or asks == "where" else None
    if kinds:
        found = [at for at, kind in enumerate(grid.kinds) if kind == "text" and has_head(grid, at, kinds)]
        if asks == "who" and _undergone(context):
            found = [at for at in found if not grid.heads[at].casefold().endswith(" by")]
        own_headed = [at for at in found if at in own.heads]
        found = own_headed or found
        if not found and not any(grid.heads[1:]):
            return label(grid)
        return found[0] if len(found) == 1 or (found and label(grid) == found[0]) else None
    if asks == "when":
        found = [at for at, kind in enumerate(grid.kinds) if kind in ("date", "year")]
        said = [at for at in found if at in own.heads]
        return (said or found)[0] if len(said) == 1 or len(found) == 1 else None
    if asks in ("what", "which", "-", "") and own.heads and label(grid) in own.chosen:
        said = [at for at in own.heads if at != label(grid)]
        return said[0] if len(said) == 1 else None
    return label(grid)


def _undergone(context: Context) -> bool:
    """ "Who was arrested" is not told by the column "Seized by", which names those who did it."""
    texts = [word.text for word in context.utterance.words]
    return texts[1:2] in (["was"], ["were"]) and texts[-1] != "by"


def names_rows(context: Context, own: Roles, title: frozenset[str]) -> bool:
    """Whether the noun that is asked for heads a column, is what cells or the title call rows: "which tankers"."""
    unit = _first_noun(context, own)
    if unit is None or own.units[unit].kind or own.units[unit].is_deed:
        return False
    held = any(unit in one for one in (*own.heads.values(), *own.chosen.values()))
    return held or (own.units[unit] in own.free and own.units[unit].term.text.removesuffix("s") in title)


def _headed(context: Context, own: Roles) -> list[int]:
    """Columns that the first word behind "which", "what", "list" or "names of" heads."""
    unit = _first_noun(context, own)
    return [column for column, held in own.heads.items() if unit in held]


def _first_noun(context: Context, own: Roles) -> int | None:
    texts = [word.text for word in context.utterance.words]
    at = next((i for i, text in enumerate(texts) if text in _OPENING), None)
    if at is None:
        return None
    near = (i for i, one in enumerate(own.units) if at < one.first <= at + _NEAR and not one.kind)
    found = next(near, None)
    if found is None:
        return next((i for i, one in enumerate(own.units) if at < one.first <= at + _NEAR), None)
    while found + 1 < len(own.units) and _together(own.units[found], own.units[found + 1]):
        found += 1  # "flag tankers"
    return found


def _together(one: Unit, other: Unit) -> bool:
    return other.first == one.last and not (other.kind or other.is_deed or other.only_heads)


def _texts(context: Context) -> frozenset[str]:
    return frozenset(word.text for word in context.utterance.words)


_OPENING = frozenset("which what whose name names list many".split())
