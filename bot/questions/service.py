"""Whether and when a State sat on an organ: "was a member of the Council in 1983 and 1984", "has not served on it"."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.answers import Answer
from bot.citing import Row
from bot.context import Context
from bot.questions.claimed import lead
from bot.questions.quoting import told_alone
from bot.reading.patterns import pattern
from bot.searching.sentences import Sentences, all_sentences
from bot.slots import Slot
from store.words import fold, stem

_SERVING = frozenset(map(stem, "sit sat serve served serving seat been member elected term stint".split()))
_SERVED = pattern(
    r"\b(?:served|sat|serves|sits|(?:a |an? elected |a non-permanent )?member|"
    r"elected)\s(?:on|to|of)\s",
    re.IGNORECASE,
)
_DENIED = pattern(r"\b(?:not|never)\b")
_ORGAN = pattern(r"(?:the\s)?(?P<organ>(?:[A-ZÀ-Þ][\w'’-]*)(?:\s(?:(?:of|on|and|for|the)\s)*[A-ZÀ-Þ][\w'’-]*)*)")
_SPAN = pattern(r"\b(\d{4})\s?(?:to|and|until|through|-|–)\s?(\d{4})\b|\b(\d{4})\b")
_RANGE = re.compile(r"to|until|through|-|–")


class Service(NamedTuple):
    """What a sentence says of one organ."""

    row: Row
    organ: str
    years: tuple[int, ...]
    denied: bool


def service(context: Context) -> Answer | None:
    """Yes or no, or the years, with the sentence; None where no sentence tells the State's service on the organ."""
    utterance = context.utterance
    organs = utterance.of("body", "organization", "organ")
    if not organs or len(utterance.values("state")) != 1 or utterance.of("person", "office", "reference"):
        return None
    before = [word.text for word in utterance.words[max(0, organs[-1].first - 2) : organs[-1].first]]
    if _SERVING.isdisjoint(word.stem for word in utterance.words) and "on" not in before:
        return None
    found = _found(context, utterance.of("state")[0], organs[-1])
    if not found:
        return None
    asked = [int(value[:4]) for value in utterance.values("date")]
    one = found[0]
    if utterance.asks == "yes/no":
        holds = not one.denied and all(any(year in other.years for other in found) for year in asked)
        return told_alone(context, one.row, lead(holds, utterance)) if not asked or one.years else None
    if utterance.asks in ("when", "which", "what", "how long") and one.years and not asked:
        years = context.local.joined(map(str, one.years))
        return told_alone(context, one.row, f"{years}. ", tuple(map(str, one.years)))
    return None


def _found(context: Context, state: Slot, organ: Slot) -> list[Service]:
    index = all_sentences(context.reader)
    if index is None:
        return []
    forms = {fold(form) for form in _names_of(context, state)}
    wanted, found = fold(organ.value), []
    for at in sorted({at for noun in ("member", "serv", "sat", "elect") for at in index.holders.get(noun, ())}):
        row = index.rows[at]
        if context.scope.letters and row["letter"] not in context.scope.letters:
            continue
        if _speaks_of(index, at, forms):
            found += [one for one in _services(index, at) if fold(one.organ) == wanted]
    return found


def _names_of(context: Context, state: Slot) -> set[str]:
    sql = "SELECT DISTINCT printed FROM state_mentions WHERE state = :s LIMIT 20"
    return {state.value, *(str(row["printed"]) for row in context.reader.rows(sql, {"s": state.value}))}


def _speaks_of(index: Sentences, at: int, forms: set[str]) -> bool:
    """Whether the sentence, or the one before where it begins with "It", has the State for its subject."""
    text = fold(str(index.rows[at]["text"]))
    if text.startswith(("it ", "we ", "my country ")) and at and index.blocks[at - 1] == index.blocks[at]:
        return _speaks_of(index, at - 1, forms)
    return any(re.match(rf"(?:\W*\w+\W+){{0,4}}{re.escape(form)}\b", text) for form in forms)


def _services(index: Sentences, at: int) -> list[Service]:
    """One for each organ that the sentence names: "of A in 1983 and 1984 and of B from 1979 to 1981"."""
    text = str(index.rows[at]["text"])
    found = _SERVED.search(text)
    if not found:
        return []
    services = []
    for piece in re.split(r"\sand\s(?:of|on|to)\s", text[found.end() :])[:MOST_ORGANS]:
        organ = _ORGAN.match(piece)
        if organ:
            name = _whole_name(index, at, organ["organ"])
            services.append(Service(index.rows[at], name, _years(piece), bool(_DENIED.search(text[: found.start()]))))
    return services


MOST_ORGANS = 8


def _whole_name(index: Sentences, at: int, name: str) -> str:
    """ "the Council", by the organ last named with that head in the part up to it."""
    if " " in name:
        return name
    parts = index.parts[index.blocks[at][:2]]
    texts = [str(index.rows[place]["text"]) for place in reversed(parts) if place <= at]
    for text in texts[:MOST_LOOKED_BACK]:
        longer = [one["organ"] for one in _ORGAN.finditer(text) if one["organ"].endswith(f" {name}")]
        if longer:
            return str(longer[-1])
    return name


MOST_LOOKED_BACK = 12
"""Sentences before in which the whole name of "the Council" is looked for."""


def _years(piece: str) -> tuple[int, ...]:
    years: list[int] = []
    for found in _SPAN.finditer(piece):
        if found[3]:
            years.append(int(found[3]))
        elif _RANGE.search(found[0]):
            years += range(int(found[1]), min(int(found[2]), int(found[1]) + MOST_YEARS) + 1)
        else:
            years += [int(found[1]), int(found[2])]
    return tuple(dict.fromkeys(years))


MOST_YEARS = 60
