"""Whether a list of members is said to be complete: "composed of six States" closes it, "include" leaves it open."""

from __future__ import annotations

from bot.answers import Answer, unanswered
from bot.context import Context
from bot.questions.attested import cited, told_all, told_with_its_kind
from bot.questions.claimed import lead
from bot.questions.membership import WHOLE, Membership, read_membership
from bot.wording import upper_first


def complete_list(context: Context) -> Answer | None:
    """The answer, where no question type was found for the question."""
    asked = read_membership(context)
    return whole_list(asked) if asked else None


def whole_list(asked: Membership) -> Answer | None:
    """ "Is the list of 2009 complete?": yes where its text says of how many it is; else it is not told."""
    if asked.utterance.asks != "yes/no" or asked.states or not (asked.stems & WHOLE or _all_of_them(asked)):
        return None
    shown = asked.found if asked.scope.explicit or asked.years else asked.found[-1:]
    names = asked.context.local
    text = f"{upper_first(told_all(shown, names, lambda one: told_with_its_kind(one, names)))}."
    citations = cited(asked.context.reader, shown)
    if not all(one.closed for one in shown):
        return unanswered("not-stated", text, citations=citations)
    opening = lead(True, asked.utterance)
    return Answer("answered", opening + text, items=(opening.strip(". "),), citations=citations)


def _all_of_them(asked: Membership) -> bool:
    """ "That these are all members": of the list, not of several lists."""
    texts = " ".join(word.text for word in asked.utterance.words)
    return any(f"{those} are all " in f"{texts} " for those in ("these", "they", "those", "them"))
