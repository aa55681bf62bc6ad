"""A region that a question names is not the part of it that a sentence names: "Asia" is more than Central Asia."""

from __future__ import annotations

from collections.abc import Sequence

from bot.context import Context
from bot.demanded.told import Told
from bot.questions.mention_rows import terms_of
from bot.questions.passages import search
from bot.reading.patterns import pattern

_NARROWED = pattern(
    r"\b(?:(?:(?:north|south)-?)?(?:east|west)(?:ern)?|(?:north|south)(?:ern)?|central|middle|inner|upper|lower|sub-saharan|latin)[\s-]+"
)
"""What before the name of a region leaves a part of it, in small letters."""


def is_that_region(context: Context, told: Told) -> bool:
    """Whether the region is told of as a whole, where a sentence of the letters meant tells so of it."""
    names = [slot.value.casefold() for slot in context.utterance.of("region") if " " not in slot.value]
    if not names or context.utterance.asks == "where" or _stand_alone(names, told.said):
        return True
    if not all(name in told.said.casefold() for name in names):
        return True  # by the States of the region
    return not any(_stand_alone(names, str(hit.row["text"])) for hit in search(context, terms_of(names), [])[:_MOST])


_MOST = 12


def _stand_alone(names: Sequence[str], text: str) -> bool:
    """Whether each of the names stands in the text with nothing before it that narrows it."""
    rest = _NARROWED.sub("~", text.casefold())
    return all(rest.replace(f"~{name}", "").count(name) for name in names)
