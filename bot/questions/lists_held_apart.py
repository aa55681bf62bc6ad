"""Who stands in the list of one year and not in that of another: "which members of 2004 are not in the 2009 list?"."""

from __future__ import annotations

from bot.answers import Answer
from bot.questions.attested import cited, dated
from bot.questions.changes import two_lists_meant
from bot.questions.membership import Membership
from bot.wording import upper_first

_DENYING = frozenset("not never nor without absent missing".split())


def in_one_alone(asked: Membership) -> Answer | None:
    """The States of the list named before the denial that the one named behind it lacks; None for other questions."""
    dates = asked.utterance.of("date")
    texts = [word.text for word in asked.utterance.words]
    at = next((i for i, text in enumerate(texts) if text in _DENYING or text.endswith(("n't", "n’t"))), None)
    if at is None or len(dates) != 2 or asked.states or asked.utterance.asks not in ("which", "who", "what"):
        return None
    pair = two_lists_meant(asked) if dates[0].first < at < dates[1].first else None
    years = [int(date.value[:4]) for date in dates]
    if pair is None or set(years) != {pair[0].year, pair[1].year}:
        return None
    own, other = pair if years[0] == pair[0].year else pair[::-1]
    kept = [state for state in own.states if state not in other.states]
    names = asked.context.local
    told = {"date": dated(own, names), "other": dated(other, names)}
    none = f"{names.say('members.none')}; {names.say('changes.both', states=names.states(own.states))}"
    text = names.say("changes.only_in", states=names.states(kept), **told) if kept else none
    items = tuple(kept) or (names.say("members.none"),)
    return Answer("answered", f"{upper_first(text)}.", items=items, citations=cited(asked.context.reader, list(pair)))
