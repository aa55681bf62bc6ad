"""How two lists of members differ: who is new, who is gone, who stayed, by how many it grew."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.answers import Answer, unanswered
from bot.context import Context
from bot.intents import question
from bot.questions.attested import Listing, cited, dated
from bot.questions.claimed import lead
from bot.questions.lists_in_parts import same_in_parts
from bot.questions.membership import GONE, NEW, Membership, absent_years, read_membership
from bot.reading.excepting import excepted
from bot.scoping.scope import indices
from bot.wording import Names, upper_first


@question(
    "what changed in membership between", "who joined between", "which state is new", "new members", "who joined",
    "which state was added", "difference between lists of members", "who left", "which country is new on list",
    "compare members", "which state is in one list and not in other", "are all states still on list",
    "are the same states members", "is it same set of states in {part} and in {part}", "is it the same countries",
    "are same states in {part} and {part}", "do {part} and {part} name same states",
    "did anyone leave", "did membership change", "which member was added later",
    "has membership grown", "which state is missing from list", "did {organization} grow", "how many members more",
    "which state joined later", "are the members still same", "is any state missing later",
    "who is member in one but not other", "how did membership change", "by how many did membership grow",
    "did every party still figure as member", "are all states of {date} still on the list",
    "had {state} dropped out by {date}", "did {state} leave {organization}", "did {state} join {organization}",
    "which of them was not member in {date}", "which members of {date} were not there in {date}",
    "who is newcomer", "which state is the newcomer", "who is the newest member",
    "which state is in {organization} in {date} but not in {date}",
    "which state is in organization in {date} but not in {date}",
    "is number of members same in {part} and {part}", "did organization gain or lose members between",
    "did membership grow or shrink between", "did number of members go up or down from",
    "did organization get bigger or smaller", "did {organization} gain or lose members",
    example="what changed in the membership between 2004 and 2009", anchors="join compare", checks=True, crowds=True,
)  # fmt: skip
def membership_changes(context: Context) -> Answer | None:
    """How two lists of members differ: who is new, who is gone, who is in both."""
    if within := same_in_parts(context):
        return within
    asked = read_membership(context)
    if asked is None or absent_years(asked) or asked.utterance.asks == "when" or _asks_who_may(asked):
        return None
    if "had" in asked.texts and len(asked.scope.letters) == 1:
        return None  # "had X joined when the request was made": how things stood then
    if denied(asked) and asked.utterance.of("person"):
        return None  # "which member does X not speak for" is asked of his letter
    if asked.texts & {"want", "wants", "wanted", "wish", "plan", "intend", "threaten"}:
        return None  # what somebody means to do, no list tells
    if not asked.stems & (NEW | GONE | _OTHER | _UP | _DOWN) and not asked.texts & {
        "not",
        "all",
        "every",
        "still",
        "same",
        "more",
    }:
        return None
    if (rest := excepted(context.utterance)) and rest.states and asked.utterance.asks == "yes/no":
        from bot.questions.others import of_the_rest  # here to keep start-up fast: few questions rule out a State

        return others_changed(read_membership(of_the_rest(context, rest)), rest.states)
    return _of_state(asked) if asked.states else compared_lists(asked)


def _asks_who_may(asked: Membership) -> bool:
    """Who may become a member is no change of members; "may" is a month as well."""
    dated = indices(asked.utterance.of("date"))
    return any(word.text in _MAY for i, word in enumerate(asked.utterance.words) if i not in dated)


_MAY = frozenset("may can could might allowed eligible entitled".split())
_OTHER = frozenset("chang differ differ compar grow grew grown expand increas shrink fewer remain".split())


def two_lists_meant(asked: Membership) -> tuple[Listing, Listing] | None:
    """The two lists that are compared: of the years named, else the last two of the same kind."""
    every = asked.every
    if len(asked.years) > 1:
        chosen = [next((one for one in every if one.year == year), None) for year in asked.years]
        held = [one for one in chosen if one]
        return (held[0], held[-1]) if len(held) > 1 else None
    kinds = {one.row["organization"] for one in every}
    same = (
        [one for one in every if one.row["organization"] == every[-1].row["organization"]] if len(kinds) > 1 else every
    )
    years = list({one.year: one for one in same}.values())
    if len(years) < 2:
        return None
    at = next((i for i, one in enumerate(years) if asked.years and one.year == asked.years[0]), len(years) - 1)
    if ((asked.stems & {"miss", "absent"} or denied(asked)) and at + 1 < len(years)) or at == 0:
        return years[at], years[at + 1]
    return years[at - 1], years[at]


def compared_lists(asked: Membership) -> Answer | None:
    """The two lists side by side; yes or no first where that is asked."""
    pair = two_lists_meant(asked)
    if pair is None:
        return None
    old, new = pair
    added = [state for state in new.states if state not in old.states]
    gone = [state for state in old.states if state not in new.states]
    kept = [state for state in old.states if state in new.states]
    names = asked.context.local
    pieces = [
        _only_in(added, new, old, names),
        _only_in(gone, old, new, names),
        names.say("changes.both", states=names.states(kept)) if kept and _asks_for_both(asked, added + gone) else "",
    ]
    text = "; ".join(piece for piece in pieces if piece)
    text = f"{upper_first(text)}."
    if not gone and _says_gone(asked, old) and asked.utterance.asks not in ("yes/no", "how many"):
        told = f"{names.say('changes.none_gone')} {text}"
        return unanswered("false-premise", told, citations=cited(asked.context.reader, [old, new]))
    items = tuple(added + gone)
    if asked.utterance.asks == "how many":
        number = len(gone) if asked.stems & GONE else len(added) if asked.stems & NEW else abs(_growth(old, new))
        sizes = {"old": names.number(len(old.states)), "new": names.number(len(new.states))}
        text = f"{names.say('changes.grown', count=names.counted(number, 'state'), **sizes)} {text}"
        items = (str(number), *items)
    if asked.utterance.asks in ("yes/no", "how", "choice") and asked.stems & {
        "number",
        "count",
        "size",
        "mani",
        "total",
    }:
        sizes = {"old": names.number(len(old.states)), "new": names.number(len(new.states))}
        days = {"old_date": dated(old, names), "new_date": dated(new, names)}
        text = f"{names.say('changes.sizes', **sizes, **days)} {text}"
    if asked.utterance.asks == "choice":
        text = f"{_way_chosen(asked, len(new.states) - len(old.states))}{text}"
    if asked.utterance.asks == "yes/no":
        start = lead(_holds(asked, added, gone), asked.utterance)
        text, items = start + text, (start.rstrip(". "), *items)
    return Answer("answered", text, items=items, citations=cited(asked.context.reader, [old, new]))


def _growth(old: Listing, new: Listing) -> int:
    return len(new.states) - len(old.states)


def _way_chosen(asked: Membership, difference: int) -> str:
    """ "Gain. " of "did it gain or lose members": the word offered that fits the numbers; empty where none does."""
    offered = [word for word in asked.utterance.words if word.stem in _UP | _DOWN]
    if difference == 0 and len(offered) > 1:
        return f"Neither {offered[0].raw} nor {offered[1].raw}. "
    word = next((word.raw for word in offered if word.stem in (_UP if difference > 0 else _DOWN)), "")
    return f"{word[:1].upper()}{word[1:]}. " if word else ""


_UP = NEW | frozenset("up increas bigger larger more expand rise rose higher".split())
_DOWN = GONE | frozenset("down decreas smaller fewer fell fall lower".split())


def _only_in(states: list[str], one: Listing, other: Listing, names: Names) -> str:
    """States of one list that the other does not name; nothing where there are none."""
    if not states:
        return ""
    dates = {"date": dated(one, names), "other": dated(other, names)}
    return names.say("changes.only_in", states=names.states(states), **dates)


def _asks_for_both(asked: Membership, differing: Sequence[str]) -> bool:
    """Whether what did not change is asked for too: not by "which country is new in the list of 2009"."""
    wide = bool(asked.stems & {"chang", "differ", "compar", "remain", "stay"} or asked.texts & {"both", "still"})
    return wide or not differing or asked.utterance.asks not in ("which", "who")


def _says_gone(asked: Membership, old: Listing) -> bool:
    """Whether a State is said to have left; "missing" from the earlier list, or of two lists, may be one that came."""
    both = len(asked.years) > 1 or len(asked.utterance.of("part")) > 1 or asked.years == [old.year]
    return bool(asked.stems & (GONE - {"miss", "absent"} if both else GONE)) and not asked.stems & NEW


def _holds(asked: Membership, added: list[str], gone: list[str]) -> bool:
    """Whether "are all still there", "did anyone leave", "did it change", "are they the same" is true."""
    if "than" in asked.texts and asked.texts & {"more", "fewer", "less"}:
        return _is_more(asked, len(added) - len(gone))
    if asked.stems & GONE:
        return bool(gone)
    if "same" in asked.texts and not asked.texts & {"still", "all"}:
        return not added and not gone
    if asked.stems & (NEW | {"chang"}) or "more" in asked.texts:
        return bool(added) or ("chang" in asked.stems and bool(gone))
    years = [slot.value[:4] for slot in asked.utterance.of("date")]
    if asked.texts & {"all", "every", "each"} and len(years) > 1 and years[0] > years[-1]:
        return not added  # "were all members of 2009 in the list of 2004"
    return not gone


def _is_more(asked: Membership, risen: int) -> bool:
    """ "More in 2004 than in 2009": whether the year named first has more, or fewer, than the other one."""
    years = [slot.value[:4] for slot in asked.utterance.of("date")]
    gain = risen if years == sorted(years, reverse=True) else -risen
    return gain > 0 if "more" in asked.texts else gain < 0


def _of_state(asked: Membership) -> Answer | None:
    """ "Did X leave between the lists?", "did X join after the first?" """
    pair = two_lists_meant(asked)
    if pair is None or asked.utterance.asks != "yes/no":
        return None
    old, new = pair
    before = all(state in old.states for state in asked.states)
    after = all(state in new.states for state in asked.states)
    if (not before and not after) or (len(asked.years) == 1 and asked.years[0] not in (old.year, new.year)):
        return None
    holds = before and not after if asked.stems & GONE else after and not before
    names = asked.context.local
    shown = names.states(asked.states)
    pieces = [
        names.say("changes.named" if held else "changes.not_named", date=dated(one, names), states=shown)
        for one, held in ((old, before), (new, after))
    ]
    start = lead(holds, asked.utterance)
    text = f"{start}{upper_first('; '.join(pieces))}."
    return Answer("answered", text, items=(start.rstrip(". "),), citations=cited(asked.context.reader, [old, new]))


def denied(asked: Membership) -> bool:
    """ "Was not a member", "was no member"."""
    words = [word.text for word in asked.utterance.words]
    return "not" in words or any(one == "no" and other in ("member", "party") for one, other in pairwise(words))


def others_changed(asked: Membership | None, states: Sequence[str]) -> Answer | None:
    """ "Did anybody besides X join?": whether the lists differ in any other State."""
    if asked is None or not asked.stems & (NEW | GONE) or asked.texts.isdisjoint(_ANYBODY) or asked.states:
        return None
    compared = compared_lists(asked)
    if compared is None or compared.status != "answered" or compared.items[:1] not in (("Yes",), ("No",)):
        return None
    others = [state for state in compared.items[1:] if state not in states]
    start = lead(bool(others), asked.utterance)
    text = compared.answer.removeprefix(f"{compared.items[0]}. ")
    return compared._replace(answer=f"{start}{text}", items=(start.rstrip(". "), *others))


_ANYBODY = frozenset("anybody anyone any somebody someone other others state country".split())
