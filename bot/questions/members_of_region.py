"""Whether any member lies in a region: "any Central Asian members in 2004?"."""

from __future__ import annotations

from bot.answers import Answer
from bot.questions.attested import cited, dated
from bot.questions.claimed import lead
from bot.questions.membership import Membership
from bot.reading.utterance import Utterance
from bot.wording import upper_first

_ANY = frozenset("any anyone anybody some there one".split())
""" "Are there X States in it?"; "are the X States in it?" asks of all of them."""


_OUTSIDE = frozenset(
    "outside beyond apart aside besides bar excluding except not no non neither nor without minus leaving".split()
)


def lies_outside(utterance: Utterance) -> bool:
    """Whether what is asked for lies in none of the regions named: "outside X", "neither X nor Y", "isn't in X"."""
    regions = utterance.of("region")
    words = utterance.words[max(0, regions[0].first - 4) : regions[0].first] if regions else ()
    return any(word.text in _OUTSIDE or word.text.endswith(("n't", "n’t")) for word in words)


def any_of_region(asked: Membership) -> Answer | None:
    """Yes with those that the lists name; None where they name none of the region, or all of it is asked of."""
    if not asked.utterance.of("region") or asked.utterance.of("state") or _ANY.isdisjoint(asked.texts):
        return None
    outside = lies_outside(asked.utterance)
    shown = asked.found if asked.scope.explicit else asked.found[-1:]
    kept = [(one, [state for state in one.states if (state in asked.states) != outside]) for one in shown]
    if not all(states for _, states in kept):
        return None
    names, start = asked.context.local, lead(True, asked.utterance)
    told = names.joined(names.say("members.in_list", states=names.states(s), date=dated(one, names)) for one, s in kept)
    items = (start.rstrip(". "), *dict.fromkeys(state for _, states in kept for state in states))
    return Answer("answered", f"{start}{upper_first(told)}.", items=items, citations=cited(asked.context.reader, shown))
