"""A region that a question names is not the part of it that a sentence names: "Asia" is more than Central Asia."""

from __future__ import annotations

from collections.abc import Sequence

from bot.context import Context
from bot.demanded.told import Told
from bot.reading.patterns import pattern

_NARROWED = pattern(
    r"\b(?:(?:(?:north|south)-?)?(?:east|west)(?:ern)?|(?:north|south)(?:ern)?|central|middle|inner|upper|lower|sub-saharan|latin)[\s-]+"
)
"""What before the name of a region leaves a part of it, in small letters."""


def is_that_region(context: Context, told: Told) -> bool:
    """Whether the region is told of as a whole, where a sentence of the same letter tells so of it."""
    names = [slot.value.casefold() for slot in context.utterance.of("region") if " " not in slot.value]
    if not names or context.utterance.asks == "where" or _stand_alone(names, told.said):
        return True
    if not all(name in told.said.casefold() for name in names):
        return True  # by the States of the region
    rows = (row for letter in told.letters[:_MOST] for row in context.reader.rows(_NAMING, _asked(letter, names[0])))
    return not any(_stand_alone(names, str(row["text"])) for row in rows)


_NAMING = "SELECT text FROM sentences WHERE letter = :l AND instr(lower(text), :n) LIMIT 40"
_MOST = 4


def _asked(letter: str, name: str) -> dict[str, str]:
    return {"l": letter, "n": name}


def _stand_alone(names: Sequence[str], text: str) -> bool:
    """Whether each of the names stands in the text with nothing before it that narrows it."""
    rest = _NARROWED.sub("~", text.casefold())
    return all(rest.replace(f"~{name}", "").count(name) for name in names)
