"""Whether a text or list prints a State under a given name, and under which it does: "is X called Y in the list?"."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.questions.claimed import lead
from bot.questions.letters_with import unread
from bot.questions.membership import lists_in
from bot.questions.printed_names import state_mentions
from bot.reading.utterance import Utterance
from bot.slots import Slot
from store.words import stem

_CALLING = frozenset(map(stem, "call calls called name named names style styled term termed title".split()))
_WRITING = frozenset(
    map(stem, "write written writes wrote spell spelled spelt print printed refer referred listed lists give".split())
)
_OWN = (
    _CALLING
    | _WRITING
    | frozenset(
        map(
            stem,
            """list lists as official officially formal formally short long full form version use used uses appear
            appears stand stands member members memorandum note statement annex there simply just plain plainly still
            under say says speak speaks enumeration roster""".split(),
        )
    )
)


def names_of_states(context: Context) -> Answer | None:
    """Yes or no to a name claimed for a State, or the names it has in the list meant; each with where it is printed."""
    utterance = context.utterance
    said = {word.stem for word in utterance.words}
    two_names = utterance.asks == "choice" and len(utterance.of("state")) == len(("one name", "another"))
    if not (two_names or said & (_CALLING | _WRITING)) or utterance.of("person", "office", "reference", "symbol"):
        return None
    claimed = _claimed(utterance) if utterance.asks == "yes/no" else None
    asked = (
        not claimed
        and utterance.asks in ("what", "which", "how", "choice")
        and len(set(utterance.values("state"))) == 1
    )
    if not (claimed or (asked and said & _LISTS)) or unread(context, _OWN):
        return None
    state = utterance.values("state")[0]
    forms = _of_list(context, state) if said & _LISTS else {}
    for row in () if forms else state_mentions(context.reader, context.scope, state):
        forms.setdefault(str(row["printed"]), row)
    return _told(context, forms, claimed) if forms else None


_LISTS = frozenset(map(stem, "list lists listed enumeration roster".split()))


def _claimed(utterance: Utterance) -> str:
    """The second name of a State that is named twice, as typed, or the one name behind "name", "call it"."""
    slots = utterance.of("state")
    if len(slots) != 2 or slots[0].value != slots[1].value:
        return ""
    return _typed(utterance, slots[1])


def _typed(utterance: Utterance, slot: Slot) -> str:
    words = [word.raw for word in utterance.words[slot.first : slot.last]]
    return " ".join(words[1:] if words[0].casefold() == "the" else words)


def _of_list(context: Context, state: str) -> dict[str, Row]:
    """The names under which the lists of members meant print the State."""
    scope = context.scope._replace(parts=()) if context.scope.explicit else context.scope
    return {
        printed: listing.row
        for listing in lists_in(context, scope, None)
        for one, printed in zip(listing.states, listing.printed, strict=True)
        if one == state
    }


def _told(context: Context, forms: dict[str, Row], claimed: str | None) -> Answer:
    names = context.local
    start = ""
    if claimed:
        known = {form.casefold().removeprefix("the ") for form in forms}
        start = lead(claimed.casefold() in known, context.utterance)
    told = [names.say("names.printed_in", name=form, place=names.part(*part_of(row))) for form, row in forms.items()]
    items = (*([start.rstrip(". ")] if start else []), *forms)
    citations = cite_all(context.reader, list(forms.values()))
    return Answer("answered", f"{start}{names.joined(told)}.", items=items, citations=citations)
