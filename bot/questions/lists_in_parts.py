"""Lists of members held against each other within one letter, and the States that every list names, or one alone."""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context
from bot.questions.attested import cited, dated, listings, told
from bot.questions.claimed import lead
from bot.questions.membership import Membership, read_membership
from bot.wording import upper_first

_SAME = frozenset("same identical equal".split())
_EVERY = frozenset("all every each".split())
_ONE, _ONLY = frozenset({"one", "single"}), frozenset("only just alone single".split())
_TWO = 2


def same_in_parts(context: Context) -> Answer | None:
    """ "Is the list in the annex the same as in addendum 1?", of parts of one letter; None where it is of others."""
    texts = {word.text for word in context.utterance.words}
    letters = {letter for letter, _ in context.scope.parts}
    if context.utterance.asks != "yes/no" or _SAME.isdisjoint(texts) or len(letters) != 1:
        return None
    by_part = {(one.row["letter"], one.row["part"]): one for one in listings(context.reader, context.scope)}
    found = list(by_part.values())
    if len(found) < _TWO or len(context.scope.parts) < _TWO:
        return None
    opening = lead(len({frozenset(one.states) for one in found}) == 1, context.utterance)
    text = opening + upper_first("; ".join(told(one, context.local) for one in found)) + "."
    return Answer("answered", text, items=(opening.strip(". "),), citations=cited(context.reader, found))


def in_every_list(asked: Membership) -> Answer | None:
    """ "Which members are in all the lists?": those of each; None where it is not of every list."""
    words = [word.text for word in asked.utterance.words]
    every = any(text in _EVERY and {"list", "lists"} & set(words[i + 1 : i + 4]) for i, text in enumerate(words))
    if not every or asked.utterance.asks not in ("which", "who", "what") or len(asked.every) < _TWO or asked.states:
        return None
    states = [state for state in asked.every[0].states if all(state in one.states for one in asked.every)]
    if not states:
        return None
    names = asked.context.local
    return Answer(
        "answered", f"{names.states(states)}.", items=tuple(states), citations=cited(asked.context.reader, asked.every)
    )


def in_one_list_only(context: Context) -> Answer | None:
    """ "Which country is in one list only?": the States that one list names, with which it is."""
    asked = read_membership(context)
    if asked is None:
        return None
    words = [word.text for word in asked.utterance.words]
    alone = any(
        set(words[max(0, i - 4) : i]) & _ONE and _ONLY & set(words)
        for i, text in enumerate(words)
        if text in ("list", "lists")
    )
    if not alone or asked.utterance.asks not in ("which", "who", "what") or len(asked.every) < _TWO or asked.states:
        return None
    named = {state: [one for one in asked.every if state in one.states] for one in asked.every for state in one.states}
    single = {state: lists[0] for state, lists in named.items() if len(lists) == 1}
    if not single:
        return None
    names = asked.context.local
    text = "; ".join(
        names.say("members.in_list", states=names.states([state]), date=dated(one, names))
        for state, one in single.items()
    )
    citations = cited(asked.context.reader, asked.every)
    return Answer("answered", f"{upper_first(text)}.", items=tuple(single), citations=citations)
