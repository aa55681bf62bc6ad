"""Two days, names, several States, a rule, a sum of two: an answer that holds none such, or too few, tells nothing."""

from __future__ import annotations

from bot.context import Context
from bot.demanded.told import Told, names_in_letters
from bot.reading.patterns import pattern
from store.dates import find_dates
from store.places import find_states

_TWO_DAYS = pattern(r"\b(?:two|both|the two|each) (?:dates|days)\b")
_THE_DAY = pattern(r"(?:\bbut|:|,|^) (?:on )?the (?:exact )?(?:day|date) (?:of|when|on which|that|the|it)\b")
_NAMES = pattern(r"\b(?:their|whose) (?:full |exact |own |two |three )?names\W*$")
_SEVERAL = pattern(
    r"\b(?:colleagues|others|several|ambassadors|representatives)\b.*\b(?:which|what) (?:other )?"
    r"(?:countries|states|nations)\b"
)
_ADDED = pattern(r"\b(?:plus|add(?:ed|ing)? (?:up|together)|combined|summed up)\b")
_RULES = pattern(r"\brules?\b")


def tells_two_days(context: Context, told: Told) -> bool:
    """ "Two dates: when it was signed, when it began to apply": not one day alone."""
    if not _TWO_DAYS.search(context.utterance.text.casefold()):
        return True
    return len({date.iso for item in told.items or told.quotes for date in find_dates(item)}) >= len(("one", "other"))


def tells_that_day(context: Context, told: Told) -> bool:
    """ "The request: not its date but the day the UN gave it out": no title of an item, no list of letters."""
    return not _THE_DAY.search(context.utterance.text.casefold()) or bool(find_dates(" ".join(told.items)))


def tells_names(context: Context, told: Told) -> bool:
    """ "Three were only standing in. Their names?": no sentence without any."""
    if not _NAMES.search(context.utterance.text.casefold()):
        return True
    text = told.text.casefold()
    return any(name.split()[-1].casefold() in text for name in names_in_letters(told, context.reader) if name.split())


def tells_several_states(context: Context, told: Told) -> bool:
    """ "X spoke for colleagues. Of which countries?": not the one country that X is of."""
    if not _SEVERAL.search(context.utterance.text.casefold()):
        return True
    return len({found.state for found in find_states(" ".join((told.said, *told.items)))}) != 1


def tells_members(context: Context, told: Told) -> bool:
    """ "Who belonged to the Commonwealth": no sentence that only names it."""
    if not _WHO_BELONGS.search(context.utterance.text.casefold()):
        return True
    return len({found.state for found in find_states(told.proved)}) > 1


_WHO_BELONGS = pattern(
    r"^(?:and |so )?(?:who|which (?:countries|states|nations)) (?:belong(?:s|ed)? to|made up|makes? up|form(?:s|ed)?)\b"
)


def tells_who_signed_again(context: Context, told: Told) -> bool:
    """ "Did all who signed in 2004 sign in 2002 as well": that there were signers both times is no yes to it."""
    if not told.said.startswith("Yes") or context.utterance.of("person", "state", "office", "organization"):
        return True
    return not _SIGNING_AGAIN.search(context.utterance.text.casefold())


_SIGNING_AGAIN = pattern(r"\b(?:all|every(?:one|body)?|each|both)\b.*\b(?:sign\w*|signator\w+)\b.*\bsign")


def tells_the_sum(context: Context, told: Told) -> bool:
    """ "Add up the envoys plus the presidents": not those of one text."""
    return not _ADDED.search(context.utterance.text.casefold()) or " and " in told.said or " in all" in told.said


def names_a_rule(context: Context, told: Told) -> bool:
    """ "Which of them lean on the rules of procedure": nothing that is cited and is no rule."""
    asked = _RULES.search(context.utterance.text.casefold())
    return asked is None or bool(_RULES.search(told.text.casefold()))
