"""What two lists of members have in common: "how many States figure in both lists?", "who was in throughout?"."""

from __future__ import annotations

from bot.answers import Answer
from bot.questions.attested import cited
from bot.questions.changes import two_lists_meant
from bot.questions.membership import GONE, NEW, Membership
from bot.wording import upper_first

_COMMON = frozenset("common throughout shared overlap".split())


def in_both_lists(asked: Membership) -> Answer | None:
    """The States that both lists name; None where something else is asked of them, or there is one list only."""
    both = "both" in asked.texts and not asked.texts.isdisjoint(("list", "lists", "times", "enumerations"))
    if not (both or asked.texts & _COMMON) or asked.states or asked.utterance.asks in ("yes/no", "when", "choice"):
        return None
    if asked.stems & (NEW | GONE) or "not" in asked.texts:
        return None
    pair = two_lists_meant(asked)
    if pair is None:
        return None
    old, new = pair
    kept = [state for state in old.states if state in new.states]
    names, how_many = asked.context.local, asked.utterance.asks == "how many"
    text = names.say("changes.both", states=names.states(kept) or names.say("members.none"))
    count = f"{names.opening(names.counted(len(kept), 'state'))}: " if how_many else ""
    items = (str(len(kept)), *kept) if how_many else tuple(kept)
    told = f"{count}{text}." if count else f"{upper_first(text)}."
    return Answer("answered", told, items=items, citations=cited(asked.context.reader, [old, new]))
