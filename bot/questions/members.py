"""Who belongs to an organization or treaty, as of when; only as letters attest it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, unanswered
from bot.context import Context
from bot.intents import question
from bot.questions.attested import (
    Listing,
    around,
    cited,
    dated,
    distinct,
    listings,
    number_of_states,
    told,
    told_all,
    told_with_its_kind,
)
from bot.questions.both_lists import in_both_lists
from bot.questions.changes import compared_lists, denied, others_changed
from bot.questions.choosing import in_order
from bot.questions.claimed import claimed_number, claims_all, definite_number, lead
from bot.questions.first_named import asks_before_year, first_named, member_before, year_before_joining
from bot.questions.lists_held_apart import in_one_alone
from bot.questions.lists_in_parts import in_every_list
from bot.questions.members_of_region import any_of_region
from bot.questions.membership import (
    GONE,
    MEMBER_NOUNS,
    NEW,
    Membership,
    absent_years,
    of_treaty,
    parties,
    read_membership,
)
from bot.questions.other_standing import with_standing
from bot.questions.others import of_the_rest, without_states
from bot.questions.whole_lists import whole_list
from bot.reading.excepting import excepted
from bot.scoping.scope import Scope
from bot.wording import upper_first

_EACH = frozenset("each every both lists letters times per".split())
""" "How many members in each list?" asks of all lists, not of the latest."""
NUMBER = frozenset("figure number headcount count size total strength".split())


@question(
    "members", "members of {organization}", "who are the members", "which states are members", "which countries belong",
    "member states", "who belongs", "list of members", "who was in {organization}", "who is in {organization}",
    "parties to treaty", "who were the parties", "which states are parties", "members in year", "member list",
    "composition of {organization}", "membership", "which states make up {organization}",
    "which countries form {organization}", "states parties", "who participates in {organization}",
    "{paragraph} which states", "which states in list", "which states are on list",
    "what countries are in {organization}", "who was a member", "was {state} part of {organization}",
    "{organization} list", "is {state} a member", "was {state} a member", "is {state} on list",
    "is {state} among members", "does list include {state}", "is {state} party",
    "does {part} count {state} among states", "was {state} in {organization}", "was {state} in the organization",
    "is {state} inside group", "is {state} on board", "is {state} in the alliance",
    "did {state} belong to {organization}", "is {state} in {organization}", "does {state} appear in list of members",
    "is {state} named as member", "was {state} already a member", "does {state} belong", "how many members",
    "how many states are members", "number of member states", "how many countries belong", "how many parties",
    "how many states belong", "how many states compose {organization}", "how many states is {organization} composed of",
    "size of membership", "are {state} and {state} members", "members listed in {part}", "name member states",
    "countries listed as members", "which states does {organization} consist of",
    "who was in treaty or organization in {date}", "does {part} list seven member states",
    "last country in list of {paragraph}", "which country heads list", "is {state} on the list",
    "who was in {organization} besides {state}", "first state in list", "how many countries are on the list",
    example="members in 2004", anchors="member belong party listed", checks=True, crowds=True,
)  # fmt: skip
def members(context: Context) -> Answer | None:
    """Members of an organization or parties to a treaty as of a year, whether a State is one, and how many."""
    answer = _members(context)
    if answer and any(word.text == "paragraph" for word in context.utterance.words):
        from bot.questions import paragraphs  # here to keep start-up fast: few questions ask for one

        answer = paragraphs.with_paragraph(context, answer)
    return answer


def _members(context: Context) -> Answer | None:
    rest = excepted(context.utterance)
    if rest and rest.states and rest.utterance.asks in ("which", "who", "what", ""):
        every = _members(of_the_rest(context, rest))
        return without_states(context, every, rest) if every else None
    if rest and rest.states and rest.utterance.asks == "yes/no":
        return others_changed(read_membership(of_the_rest(context, rest)), rest.states)
    if context.utterance.of("body") and not context.utterance.of("organization", "state"):
        return None  # to whom a body belongs
    asked = read_membership(context)
    if asked is None or not asked.found or asked.utterance.asks == "when":
        return None
    if denied(asked) and asked.utterance.of("person"):
        return None  # "which member does X not speak for" is asked of his letter
    if absent := absent_years(asked):
        return _bounded(asked, absent[0])
    if held := in_both_lists(asked) or in_one_alone(asked) or in_every_list(asked) or whole_list(asked):
        return held
    if asked.utterance.asks == "" and asked.utterance.of("region") and asked.texts & _OF_A_LIST:
        return _inside(asked, asked.found if asked.scope.explicit else asked.found[-1:])
    if asked.utterance.asks in ("yes/no", "choice") or (asked.states and asked.utterance.asks == ""):
        return _claimed(asked)
    if asked.utterance.of("state"):
        return None
    if asked.utterance.asks in ("which", "who", "what") and (asked.stems & (NEW | GONE) or denied(asked)):
        if asked.states and _of_region(asked):
            return _missing(asked)
        return _inside(asked, asked.found, outside=True) if asked.states else compared_lists(asked)
    shown = asked.found if asked.scope.explicit or asked.years or asked.texts & _EACH else asked.found[-1:]
    if asked.states:
        return _inside(asked, shown)
    if asked.utterance.asks == "how many" and asked.stems & (NEW | GONE) - {"later"}:
        return compared_lists(asked)
    if asked.utterance.asks == "how" and asked.texts & NUMBER and asked.stems & {"chang", "grow", "grew", "develop"}:
        return compared_lists(asked)
    if asked.utterance.asks == "how many" or (asked.texts & NUMBER and asked.utterance.asks in ("what", "which", "")):
        return how_many_members(asked, shown)
    return _ordered(asked, shown) or _in_full(asked, shown) or _listed(asked, shown)


_OF_A_LIST = frozenset("name list members states countries nations republics parties".split())


def _in_full(asked: Membership, shown: Sequence[Listing]) -> Answer | None:
    """ "Full official names of the members": the names as the list prints them."""
    if not (asked.stems & {"name", "titl", "form"} and asked.texts & _FULL):
        return None
    names = asked.context.local
    text = told_all(shown, names, lambda listing: told(listing, names, listing.printed))
    items = tuple(dict.fromkeys(printed for listing in shown for printed in listing.printed))
    return Answer("answered", sentence(text), items=items, citations=cited(asked.context.reader, shown))


_FULL = frozenset("full official formal exact complete long".split())


def _listed(asked: Membership, shown: Sequence[Listing]) -> Answer:
    names = asked.context.local
    text = told_all(shown, names)
    if not asked.scope.explicit and len(asked.found) > 1:
        text = names.say("members.earlier", list=text, lists=told_all(asked.found[:-1], names))
    items = tuple(dict.fromkeys(state for listing in shown for state in listing.states))
    citations = cited(asked.context.reader, shown if asked.scope.explicit else asked.found[::-1])
    return Answer("answered", sentence(text), items=items, citations=citations)


def _ordered(asked: Membership, shown: Sequence[Listing]) -> Answer | None:
    """ "the last country in the list", "which State heads both lists"."""
    chosen = [in_order(asked.utterance, one.states, asked.scope.used) for one in shown]
    if asked.stems & {"head", "top"} and asked.utterance.asks in ("which", "who", "what"):
        chosen = [one.states[:1] for one in shown]
    if all(len(states) == len(one.states) for states, one in zip(chosen, shown, strict=True)):
        return None
    names = asked.context.local
    pieces = [
        names.say("members.in_list", states=names.states(states), date=dated(one, names))
        for states, one in zip(chosen, shown, strict=True)
    ]
    items = tuple(dict.fromkeys(state for states in chosen for state in states))
    return Answer("answered", sentence(names.joined(pieces)), items=items, citations=cited(asked.context.reader, shown))


def sentence(text: str) -> str:
    """``text`` with a capital letter and a full stop."""
    return f"{upper_first(text)}."


def _inside(asked: Membership, shown: Sequence[Listing], outside: bool = False) -> Answer:
    """Members that lie in the region named, or outside it."""
    kept = [state for state in shown[-1].states if (state in asked.states) != outside]
    names = asked.context.local
    count = f"{names.opening(names.counted(len(kept), 'state'))}: " if asked.utterance.asks == "how many" else ""
    listed = names.states(kept) or names.say("members.none")
    text = f"{count}{names.say('members.in_list', states=listed, date=dated(shown[-1], names))}."
    citations = cited(asked.context.reader, shown[-1:])
    return Answer("answered", upper_first(text), items=tuple(kept), citations=citations)


def _of_region(asked: Membership) -> bool:
    """ "Of the X countries, which are not in it?" asks for States of the region; "which are not of X" for others."""
    words = [word.text for word in asked.utterance.words]
    regions = asked.utterance.of("region")
    return bool(regions) and "not" in words and regions[0].first < words.index("not")


def _missing(asked: Membership) -> Answer:
    """States of the region named that the list does not name."""
    names, last = asked.context.local, asked.found[-1]
    absent = [state for state in asked.states if state not in last.states]
    listed = names.states(absent) or names.say("members.none")
    text = sentence(names.say("members.not_in_list", states=listed, date=dated(last, names)))
    return Answer("answered", text, items=tuple(absent), citations=cited(asked.context.reader, [last]))


def how_many_members(asked: Membership, found: Sequence[Listing]) -> Answer:
    """How many States each list names."""
    names = asked.context.local
    text = told_all(found, names, lambda listing: f"{number_of_states(listing, names)}: {told(listing, names)}")
    items = tuple(str(len(listing.states)) for listing in found)
    return Answer("answered", sentence(text), items=items, citations=cited(asked.context.reader, found))


def _bounded(asked: Membership, year: int) -> Answer:
    """A year without a list: what the lists before and behind it say, and that the year itself is not stated."""
    before, behind = around(asked.every, year)
    sides = [listing for listing in (before, behind) if listing]
    names = asked.context.local
    count = asked.utterance.asks == "how many"
    key = "members.year_unstated"
    if parties(asked.utterance) and of_treaty(asked.utterance):
        key = "members.parties_unstated"
        shown = [one for one in distinct(listings(asked.context.reader, Scope())) if one.year == year] + sides
    else:
        shown = sides
    lists = (f"{number_of_states(x, names)}: {told(x, names)}" if count else told(x, names) for x in shown)
    text = " ".join([names.say(key, year=year), *map(sentence, lists)])
    citations = cited(asked.context.reader, shown)
    whether = asked.utterance.asks == "yes/no" and bool(asked.states) and not asked.stems & (NEW | GONE)
    whether = whether and any(state in side.states for side in sides for state in asked.states)
    if not before or not behind or asked.utterance.asks == "choice" or (asked.states and not whether):
        return unanswered("no-letter-of-that-year", text, citations=citations)
    both = [] if whether else [state for state in before.states if state in behind.states]
    return Answer("answered", text, items=() if count else tuple(both), citations=citations, confidence=0.7)


def _claimed(asked: Membership) -> Answer | None:
    """Yes or no: States, a number, the same States as before."""
    if asked.utterance.asks == "choice" and (not asked.states or _two_names_of_one(asked)):
        return None
    if asked.states:
        if asked.stems & {"join", "enter", "acced", "admit"} and (year := year_before_joining(asked)):
            return _joined_after(asked, year)
        if asks_before_year(asked):
            return member_before(asked, asked.years[0])
        if asked.stems & GONE:
            return _left(asked)
        return any_of_region(asked) or with_standing(asked, _is_member(asked))
    claim = claimed_number(asked.utterance, MEMBER_NOUNS)
    known = claim is None or definite_number(asked.utterance)
    if claims_all(asked.utterance) or (known and "still" in asked.texts):
        return compared_lists(asked)
    if claim is None:
        return None
    shown = asked.found if asked.scope.explicit else asked.found[-1:]
    holds = all(claim.holds(len(listing.states)) for listing in shown)
    names = asked.context.local
    text = "; ".join(f"{names.counted(len(one.states), 'state')}: {told(one, names)}" for one in shown)
    start = lead(holds, asked.utterance)
    items = (start.rstrip(". "), *(str(len(one.states)) for one in shown))
    return Answer("answered", start + sentence(text), items=items, citations=cited(asked.context.reader, shown))


def _two_names_of_one(asked: Membership) -> bool:
    """ "Is it X or the Republic of X?" asks under which name it stands."""
    states = asked.utterance.of("state")
    return len(states) > 1 and len({slot.value for slot in states}) == 1


def _left(asked: Membership) -> Answer | None:
    """ "Had X left by 2009?": named in an earlier list and not in the later one."""
    later = asked.found[-1]
    earlier = [one for one in asked.every if one.year < later.year and all(s in one.states for s in asked.states)]
    here = all(state in later.states for state in asked.states)
    if not here and not earlier:
        names = asked.context.local
        text = names.say("members.no_list", states=names.states(asked.states), list=sentence(told(later, names)))
        return unanswered("false-premise", text, citations=cited(asked.context.reader, [later]))
    start = lead(not here, asked.utterance)
    lists = [*earlier[-1:], later]
    text = "; ".join(told(one, asked.context.local) for one in lists)
    return Answer(
        "answered", start + sentence(text), items=(start.rstrip(". "),), citations=cited(asked.context.reader, lists)
    )


def _joined_after(asked: Membership, year: int) -> Answer | None:
    """ "Did X join after 2004?": no where a list up to then names it; yes where one does not and a later one does."""
    before = [one for one in asked.every if one.year <= year]
    named = [one for one in before if all(state in one.states for state in asked.states)]
    later = [one for one in asked.every if one.year > year and all(state in one.states for state in asked.states)]
    if not named and (not before or not later):
        return None
    shown = named[-1:] or [before[-1], later[0]]
    start = lead(not named, asked.utterance)
    text = start + sentence("; ".join(told(one, asked.context.local) for one in shown))
    return Answer("answered", text, items=(start.rstrip(". "),), citations=cited(asked.context.reader, shown))


def _is_member(asked: Membership) -> Answer | None:
    """Yes where a list names the States; no where none does; "ever" needs more than lists can say."""
    found, states, names, reader = asked.found, asked.states, asked.context.local, asked.context.reader
    naming = [one for one in found if all(state in one.states for state in states)]
    shown = names.states(states)
    every = "both" in asked.texts or ("all" in asked.texts and len(asked.years) > 1)
    if naming and (not every or len(naming) == len(found)):
        text = told_all(naming, names)
        start = lead(True, asked.utterance)
        return Answer(
            "answered", start + sentence(text), items=(start.rstrip(". "), *states), citations=cited(reader, naming)
        )
    partly = [one for one in found if any(state in one.states for state in states)]
    if not asked.texts & {"ever", "never", "once"} or partly or asked.stems & _LISTING:
        told_lists = found if every else partly or found
        text = told_all(told_lists, names, lambda x: told_with_its_kind(x, names))
        start = lead(False, asked.utterance)
        lacking = [state for state in states if any(state not in listing.states for listing in told_lists)]
        text = names.say("members.not_among", list=text, states=names.states(lacking)) if lacking else text
        return Answer(
            "answered",
            f"{start}{sentence(text)}",
            items=(start.rstrip(". "),),
            citations=cited(reader, told_lists),
        )
    lists = told_all(found, names)
    text = names.say("members.unknown", states=shown, list=lists)
    return unanswered("not-attested", text, citations=cited(reader, found))


_LISTING = frozenset("list name mention count includ show enumer".split())
"""What letters do, as against what is so: "was it ever listed" is answered by the lists, "did it ever belong" not."""


_SINCE = frozenset("since first date year when day from".split())


@question(
    "since when is {state} a member", "when did {state} join", "when did {state} become a member",
    "since when attested", "when was {state} first listed", "first letter that names {state} as member",
    "in which letter is {state} first a member", "date of accession of {state}", "how long has {state} been a member",
    "which year did {state} join", "from when is {state} member", "when did {state} leave",
    "when did {state} withdraw", "on what date did {state} accede",
    example="since when is Uzbekistan a member", checks=True, crowds=True,
)  # fmt: skip
def member_since(context: Context) -> Answer | None:
    """Since when a State is attested as a member; the day of joining or leaving only if a letter prints it."""
    asked = read_membership(context)
    if asked is None or not asked.states or not (asked.utterance.asks == "when" or asked.texts & _SINCE):
        return None
    naming = [one for one in asked.every if all(state in one.states for state in asked.states)]
    names = context.local
    shown = names.states(asked.states)
    if not naming:
        lists = sentence(told_all(asked.every, names))
        text = names.say("members.no_list_as_member", states=shown, list=lists)
        return unanswered("false-premise", text, citations=cited(context.reader, asked.every)) if asked.every else None
    return first_named(asked, naming)
