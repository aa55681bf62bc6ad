"""A provision of an instrument that a letter cites: "article 6 of the memorandum" is of no memorandum annexed."""

from __future__ import annotations

from bot.reading.gazetteer import Rows, placeholders
from bot.reading.utterance import Utterance
from bot.slots import Slot

_BETWEEN = frozenset("of the that this its their our".split())
_FARTHEST = 6
"""Words between the provision and the noun of the instrument."""


def without_instrument(utterance: Utterance, reader: Rows) -> Utterance:
    """The utterance without the slot of a part by which an instrument is called, whose article no such part holds."""
    gone = [slot for slot in utterance.of("part") if _is_instrument(utterance, slot, reader)]
    slots = tuple(slot for slot in utterance.slots if slot not in gone)
    return utterance._replace(slots=slots) if gone else utterance


def _is_instrument(utterance: Utterance, slot: Slot, reader: Rows) -> bool:
    """ "Article N of the PART": the article is cited somewhere, in no part of that kind, nor is it printed there."""
    before = [one for one in utterance.of("reference") if one.value.startswith("article ") and one.last <= slot.first]
    if not before or slot.first - before[-1].last > _FARTHEST:
        return False
    gap = [word.text for word in utterance.words[before[-1].last : slot.first]]
    if gap[:1] != ["of"] or not (set(gap) - _BETWEEN <= {word.text for word in utterance.words if word.capital}):
        return False
    article = before[-1].value
    rows = reader.rows(
        "SELECT DISTINCT letter, part FROM cited "
        "WHERE kind = 'article' AND (name = :n OR name LIKE :n || ' %') LIMIT 50",
        {"n": article.capitalize()},
    )
    holding = {(str(row["letter"]), str(row["part"])) for row in rows}
    kinds = _kinds(reader, holding)
    printed = reader.rows(
        "SELECT 1 FROM paragraphs WHERE role = 'heading' AND text LIKE :h LIMIT 1", {"h": f"{article}%"}
    )
    return bool(holding) and not printed and not any(slot.value in kind for kind in kinds)


def _kinds(reader: Rows, places: set[tuple[str, str]]) -> list[str]:
    marks, params = placeholders(sorted({letter for letter, _ in places}))
    rows = reader.rows(f"SELECT letter, part, kind FROM parts WHERE letter IN ({marks})", params)
    return [f"{row['part']} {row['kind']}" for row in rows if (str(row["letter"]), str(row["part"])) in places]
