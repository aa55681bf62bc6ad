"""How many members lists have: "headcount in 2004 and 2009", "six or seven members"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.context import Context
from bot.questions.members import NUMBER, how_many_members
from bot.questions.membership import GONE, NEW, absent_years, read_membership
from bot.slots import CARDINALS


def headcount(context: Context) -> Answer | None:
    """How many members lists have: "headcount in 2004 and 2009", "the number of member States as of 2009"."""
    texts = {word.text for word in context.utterance.words}
    either = _either_number([word.text for word in context.utterance.words])
    if context.utterance.asks not in ("how many", "what", "which", "") and not either:
        return None
    if not context.utterance.of("date"):
        return None
    if not (context.utterance.asks == "how many" or either or texts & NUMBER) or context.utterance.of(
        "state", "region"
    ):
        return None
    asked = read_membership(context)
    if asked is None or not asked.found or asked.stems & (NEW | GONE | _COMPARING) or absent_years(asked):
        return None
    return how_many_members(asked, asked.found)


def _either_number(texts: Sequence[str]) -> bool:
    """ "Six or seven members?" """
    return any(
        a in CARDINALS and b == "or" and c in CARDINALS for a, b, c in zip(texts, texts[1:], texts[2:], strict=False)
    )


_COMPARING = frozenset("more fewer less most grow differ ratifi sign signatur vote than paragraph letter".split())
