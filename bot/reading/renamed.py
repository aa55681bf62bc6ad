"""States that letters print under more than one name, since each letter calls a State as it was called then."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.reading.gazetteer import Rows, placeholders
from bot.reading.utterance import Utterance
from bot.slots import Slot

MOST_NAMES = 6
_OTHER_NAMES = (
    "SELECT other.state FROM state_names own JOIN state_names other ON other.alias = own.alias "
    "WHERE own.state = :s AND own.kind = 'code' AND other.kind = 'code'"
)
"""Names that share a code of countries are names of one State."""


def names_printed(reader: Rows, state: str) -> tuple[str, ...]:
    """The names under which the letters print the State; none where no letter names it."""
    sql = (
        "SELECT n.name AS state FROM names n WHERE n.kind = 'state' AND n.letters > 0 "
        f"AND (n.name = :s OR n.name IN ({_OTHER_NAMES})) LIMIT {MOST_NAMES}"
    )
    return tuple(str(row["state"]) for row in reader.rows(sql, {"s": state}))


def under_all_names(reader: Rows, states: Sequence[str]) -> tuple[str, ...]:
    """The States with every name that the letters print for them; a State that is not printed by the name given."""
    return tuple(dict.fromkeys(name for state in states for name in (state, *names_printed(reader, state))))


def as_printed(utterance: Utterance, reader: Rows) -> Utterance:
    """The utterance with each State under the name that the letters print, where they print it under one name."""
    return _renamed(utterance, lambda slot: names_printed(reader, slot.value))


def as_printed_there(utterance: Utterance, reader: Rows, letters: Sequence[str]) -> Utterance:
    """The same for ``letters``, those meant, where others call the State otherwise."""
    if not letters or not utterance.of("state"):
        return utterance
    marks, params = placeholders(letters, "l")

    def there(slot: Slot) -> tuple[str, ...]:
        printed = names_printed(reader, slot.value)
        if len(printed) < 2:
            return ()
        own, values = placeholders(printed, "s")
        sql = (
            f"SELECT DISTINCT state FROM state_mentions WHERE letter IN ({marks}) AND state IN ({own}) "
            f"UNION SELECT DISTINCT state FROM signatures WHERE letter IN ({marks}) AND state IN ({own})"
        )
        return tuple(str(row["state"]) for row in reader.rows(sql, {**params, **values}))

    return _renamed(utterance, there)


def _renamed(utterance: Utterance, names: Callable[[Slot], tuple[str, ...]]) -> Utterance:
    slots = []
    for slot in utterance.slots:
        found = names(slot) if slot.kind == "state" else ()
        slots.append(slot._replace(value=found[0]) if len(found) == 1 and found[0] != slot.value else slot)
    return utterance._replace(slots=tuple(slots)) if tuple(slots) != utterance.slots else utterance
