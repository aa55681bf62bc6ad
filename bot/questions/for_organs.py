"""Which letters are for which organs, one alone or several together; and how many symbols they bear."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from bot.citing import Row
from bot.context import Context
from bot.questions.claimed import Number, claimed_number
from bot.questions.printed_values import facts
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.cards import LetterCard
from bot.scoping.scope import LETTER_NOUNS
from bot.slots import Slot
from store.words import stem

PRINCIPAL = ("General Assembly", "Security Council", "Economic and Social Council")
DENIED = frozenset("not never rather instead except without".split())
_RESTRICTING = frozenset("only alone solely exclusively purely just".split())
_EITHER = pattern(r"\b(?:alone|only|solely|jointly|together) or\b|\bor (?:alone|only)\b|\bwith or without\b")
"""Whether another organ gets it too is left open: "alone or together with", "with or without"."""
_NOT_ONLY = pattern(r"\bnot (?:only|just|merely|solely)\b")
_NEAR = 4
"""Words before a name among which a "not" denies it."""


class Organs(NamedTuple):
    """For which organs letters are asked for."""

    meant: tuple[str, ...]
    barred: tuple[str, ...]
    any_of: bool
    """Whether one of several is enough."""
    exact: bool
    """Whether no further organ may get it."""

    def hold(self, organs: set[str]) -> bool:
        """Whether a letter for these organs is asked for."""
        if organs & set(self.barred) or (self.exact and organs - set(self.meant)):
            return False
        return bool(organs & set(self.meant)) if self.any_of else set(self.meant) <= organs


def denied(utterance: Utterance, slot: Slot) -> bool:
    """ "And not to the X", "rather than the X"."""
    before = [word.text for word in utterance.words[max(0, slot.first - _NEAR) : slot.first]]
    return bool(DENIED & set(_NOT_ONLY.sub(" ", " ".join(before)).split()))


def organs_named(utterance: Utterance) -> Organs | None:
    """The principal organs that a question names, with how it joins them."""
    named = [(slot.value, denied(utterance, slot)) for slot in utterance.of("organ", "body") if slot.value in PRINCIPAL]
    texts = [word.text for word in utterance.words]
    if named and "council" in _unnamed(utterance) and "Security Council" not in dict(named):
        named.append(("Security Council", bool({"not", "without"} & set(texts[: texts.index("council")]))))
    meant = tuple(dict.fromkeys(value for value, barred in named if not barred))
    if not meant:
        return None
    said = " ".join(texts)
    if _EITHER.search(said):
        return Organs(meant[:1], (), any_of=False, exact=False)
    barred = tuple(value for value, no in named if no and value not in meant)
    return Organs(meant, barred, any_of="or" in texts, exact=_restricts(texts) and not _NOT_ONLY.search(said))


def _unnamed(utterance: Utterance) -> set[str]:
    """Words in no slot: "the Council" beside "the Assembly" is the other organ."""
    taken = {i for slot in utterance.slots for i in range(slot.first, slot.last)}
    return {word.text for i, word in enumerate(utterance.words) if i not in taken}


def _restricts(texts: Sequence[str]) -> bool:
    """ "Only to the Council", "for the Council alone"; "the only letter that" restricts no organ."""
    return any(
        text in _RESTRICTING
        and texts[i - 1 : i] != ["the"]
        and not (texts[i + 1 : i + 2] and (texts[i + 1] == "one" or stem(texts[i + 1]) in LETTER_NOUNS))
        for i, text in enumerate(texts)
    )


def rows_of_organs(context: Context, organs: Organs) -> Callable[[LetterCard], Sequence[Row]]:
    """What shows that a letter is for these organs; nothing where it is not."""

    def shown(card: LetterCard) -> Sequence[Row]:
        rows = facts(context.reader, (card.letter,), "organ")
        if not rows or not organs.hold({str(row["value"]) for row in rows}):
            return []
        own = [row for row in rows if row["value"] in organs.meant]
        return [*own, *facts(context.reader, (card.letter,), "title")]

    return shown


def symbols_asked(utterance: Utterance) -> Number | None:
    """How many symbols letters are asked for by: "two symbols", "a double symbol", "more than one symbol"."""
    texts = {word.text for word in utterance.words}
    if texts & {"double", "twofold", "dual"}:
        return Number(2, "=")
    if texts & {"single", "only"}:
        return Number(1, "=")
    return Number(2, "=") if "both" in texts else claimed_number(utterance, _SYMBOLS)


_SYMBOLS = frozenset(("symbol",))


def rows_of_symbols(context: Context) -> Callable[[LetterCard], Sequence[Row]]:
    """The symbols of a letter, where it has as many as are asked for."""
    number = symbols_asked(context.utterance)

    def shown(card: LetterCard) -> Sequence[Row]:
        rows = facts(context.reader, (card.letter,), "symbol", "other_symbol")
        if number is None:
            return [row for row in rows if row["field"] == "symbol"]
        return rows if number.holds(len({row["value"] for row in rows})) else []

    return shown
