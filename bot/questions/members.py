"""Who belongs to an organization or treaty, as of when; only as letters attest it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, unanswered
from bot.citing import Library
from bot.context import Dates, Organizations, States
from bot.intents import question
from bot.questions.attested import Listing, around, cited, dated, distinct, listings, number_of_states, told
from bot.scope import Scope
from bot.utterance import Utterance
from bot.wording import Names, day, joined, with_article

_TREATY_WORDS = frozenset({"parti", "treati"})


def _parties(utterance: Utterance) -> bool | None:
    """True where parties to a treaty are asked for, False where members of an organization are, else None."""
    stems = {word.stem for word in utterance.words}
    if "parti" in stems:
        return True
    return False if "organ" in {s[:5] for s in stems} and "treati" not in stems else None


def _years(dates: Dates) -> list[int]:
    return sorted({int(slot.value[:4]) for slot in dates})


def _found(reader: Library, utterance: Utterance, scope: Scope, organizations: Organizations) -> list[Listing]:
    """Lists in the letters meant; where their parts hold none, in the whole letters, then anywhere."""
    parties = _parties(utterance)
    for within in (scope, scope._replace(parts=())):
        found = distinct(listings(reader, within, organizations, parties))
        if found:
            return found
    return distinct(listings(reader, scope._replace(parts=()), (), parties)) if organizations else []


@question(
    "members", "members of {organization}", "who are the members", "which states are members", "which countries belong",
    "member states", "who belongs", "list of members", "who was in {organization}", "who is in {organization}", "parties to treaty",
    "who were the parties", "which states are parties", "members in year", "member list", "composition of {organization}", "membership",
    "which states make up {organization}", "which countries form {organization}", "states parties", "who participates in {organization}",
    "{paragraph} which states", "which states in list", "which states are on list", "what countries are in {organization}", "who was a member",
    "is {state} a member", "was {state} a member", "is {state} on list", "is {state} among members", "does list include {state}", "is {state} party",
    "does {part} count {state} among states", "was {state} in {organization}", "did {state} belong to {organization}", "is {state} in {organization}",
    "does {state} appear in list of members", "is {state} named as member", "was {state} already a member", "does {state} belong",
    "how many members", "how many states are members", "number of member states", "how many countries belong", "how many parties", "how many states belong",
    "how many states compose {organization}", "how many states is {organization} composed of", "size of membership", "are {state} and {state} members",
    "members listed in {part}", "name member states", "countries listed as members", "which states does {organization} consist of",
    example="members in 2004", anchors="member belong",
)  # fmt: skip
def members(
    reader: Library, names: Names, utterance: Utterance, scope: Scope, organizations: Organizations, states: States, dates: Dates
) -> Answer | None:
    """Members of an organization or parties to a treaty as of a year, whether a State is one, and how many."""
    found = _found(reader, utterance, scope, organizations)
    years = _years(dates)
    absent = [year for year in years if not any(listing.year == year for listing in found)]
    if years and absent and not scope.explicit:
        return _bounded(reader, names, utterance, _found(reader, utterance, Scope(), organizations), absent[0], states)
    if not found:
        return None
    if states and utterance.asks in ("yes/no", "choice", ""):
        return _is_member(reader, names, utterance, found, states)
    if utterance.asks == "how many":
        return _how_many(reader, names, found if scope.explicit else found[-1:])
    shown = found if scope.explicit else found[-1:]
    text = "; ".join(told(listing, names) for listing in shown)
    if not scope.explicit and len(found) > 1:
        text += f". Earlier: {'; '.join(told(listing, names) for listing in found[:-1])}"
    items = tuple(dict.fromkeys(state for listing in shown for state in listing.states))
    return Answer("answered", _sentence(text), items=items, citations=cited(reader, shown if scope.explicit else found[::-1]))


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def _how_many(reader: Library, names: Names, found: Sequence[Listing]) -> Answer:
    text = "; ".join(f"{number_of_states(listing)}: {told(listing, names)}" for listing in found)
    items = tuple(str(len(listing.states)) for listing in found)
    return Answer("answered", _sentence(text), items=items, citations=cited(reader, found))


def _bounded(
    reader: Library, names: Names, utterance: Utterance, found: Sequence[Listing], year: int, states: States
) -> Answer:
    """A year without a list: what the lists before and behind it say, and that the year itself is not stated."""
    before, behind = around(found, year)
    sides = [listing for listing in (before, behind) if listing]
    text = f"No letter states the membership in {year}. " + " ".join(_sentence(told(listing, names)) for listing in sides)
    citations = cited(reader, sides)
    if not before or not behind:
        return unanswered("no-letter-of-that-year", text, citations=citations)
    both = [state for state in before.states if state in behind.states]
    if states and utterance.asks in ("yes/no", "choice"):
        return unanswered("no-letter-of-that-year", text, citations=citations)
    return Answer("answered", text, items=tuple(both), citations=citations, confidence=0.7)


def _is_member(reader: Library, names: Names, utterance: Utterance, found: Sequence[Listing], states: States) -> Answer:
    """Yes where a list names the States; no where none does; "ever" needs more than lists can say."""
    naming = [listing for listing in found if all(state in listing.states for state in states)]
    shown = joined(with_article(state) for state in states)
    if naming:
        text = "; ".join(told(listing, names) for listing in naming)
        return Answer("answered", f"Yes: {text}.", items=("Yes", *states), citations=cited(reader, naming))
    partly = [listing for listing in found if any(state in listing.states for state in states)]
    if partly or not any(word.text in ("ever", "never", "once") for word in utterance.words):
        text = "; ".join(f"{told(listing, names)}{'' if listing.closed else ' (the list says “include”)'}" for listing in partly or found)
        return Answer("answered", f"No: {text}; {shown} is not among them.", items=("No",), citations=cited(reader, partly or found))
    text = f"The letters do not say whether {shown} ever belonged; no list names {shown}: {'; '.join(told(x, names) for x in found)}."
    return unanswered("not-attested", text, citations=cited(reader, found))


@question(
    "since when is {state} a member", "when did {state} join", "when did {state} become a member", "since when attested",
    "when was {state} first listed", "first letter that names {state} as member", "in which letter is {state} first a member",
    "date of accession of {state}", "how long has {state} been a member", "which year did {state} join", "from when is {state} member",
    example="since when is Uzbekistan a member",
)  # fmt: skip
def member_since(reader: Library, names: Names, utterance: Utterance, organizations: Organizations, states: States) -> Answer | None:
    """Since when a State is attested as a member; the day of joining only if a letter prints it."""
    found = _found(reader, utterance, Scope(), organizations)
    naming = [listing for listing in found if all(state in listing.states for state in states)]
    if not naming or not states:
        return None
    before, shown = [x for x in found if x.year < naming[0].year], joined(with_article(s) for s in states)
    gap = f" The list of {dated(before[-1])} does not name {shown}; the day of joining is not stated." if before else " The day of joining is not stated."
    text = f"{shown} is first named as a member in {told_place(naming[0], names)}.{gap}"
    citations = cited(reader, [naming[0], *before[-1:]])
    return unanswered("not-stated", f"{text[:1].upper()}{text[1:]}", citations=citations)


def told_place(listing: Listing, names: Names) -> str:
    """The part that gives the list."""
    return names.part(str(listing.row["letter"]), str(listing.row["part"]))


@question(
    "what changed in membership between", "who joined between", "which state is new", "new members", "who joined", "which state was added",
    "difference between lists of members", "who left", "which country is new on list", "compare members", "which state is in one list and not in other",
    "are all states still on list", "are the same states members", "did anyone leave", "did membership change", "which member was added later",
    "has membership grown", "which state is missing from list", "did {organization} grow", "how many members more", "which state joined later",
    "are the members still same", "is any state missing later", "who is member in one but not other", "how did membership change",
    example="what changed in the membership between 2004 and 2009", anchors="join",
)  # fmt: skip
def membership_changes(
    reader: Library, names: Names, utterance: Utterance, scope: Scope, organizations: Organizations, dates: Dates
) -> Answer | None:
    """How two lists of members differ: who is new, who is gone, who is in both."""
    found = _found(reader, utterance, Scope(), organizations)
    years = _years(dates)
    chosen = [listing for listing in found if listing.year in years] or found
    if len(chosen) < 2:
        return members(reader, names, utterance, scope, organizations, (), dates)
    old, new = chosen[0] if len(years) > 1 else chosen[-2], chosen[-1]
    added = [state for state in new.states if state not in old.states]
    gone = [state for state in old.states if state not in new.states]
    kept = [state for state in old.states if state in new.states]
    said = [
        f"{joined(map(with_article, added))} is named in {dated(new)} and not in {dated(old)}" if added else "",
        f"{joined(map(with_article, gone))} is named in {dated(old)} and not in {dated(new)}" if gone else "",
        f"both lists name {joined(map(with_article, kept))}" if kept else "",
    ]
    text = _sentence("; ".join(piece for piece in said if piece))
    yes_no = _still(utterance, added, gone) if utterance.asks == "yes/no" else ""
    return Answer("answered", yes_no + text, items=tuple(added + gone), citations=cited(reader, [old, new]))


def _still(utterance: Utterance, added: Sequence[str], gone: Sequence[str]) -> str:
    """"Yes. " or "No. " for "are all still there", "did anyone leave", "did it change"."""
    stems = {word.stem for word in utterance.words}
    if stems & {"leav", "left", "miss", "drop", "gone"}:
        return "Yes. " if gone else "No. "
    if stems & {"chang", "join", "new", "grow", "grew", "grown", "add"}:
        return "Yes. " if added or gone else "No. "
    return "No. " if gone or ("same" in {w.text for w in utterance.words} and "six" not in stems and added) else "Yes. "


@question(
    "under which official names do {state} stand in list", "official name of {state}", "formal name of {state}", "how is {state} called",
    "what is {state} called", "name used for {state}", "how is name of {state} written", "full name of {state}", "which form of name is used for {state}",
    "is {state} called {state}", "how does letter name {state}", "does letter say {state} or {state}",
    example="what is Kyrgyzstan called in the 2004 letter",
)  # fmt: skip
def printed_names(reader: Library, names: Names, scope: Scope, states: States, utterance: Utterance) -> Answer | None:
    """How the letters print the name of a State."""
    if not states:
        return None
    where, params = scope.where("m")
    rows = [
        row
        for i, state in enumerate(states)
        for row in reader.rows(f"SELECT m.* FROM state_mentions m WHERE {where} AND m.state = :state ORDER BY m.letter, m.start", {**params, "state": state})
    ]
    forms: dict[tuple[str, str], object] = {}
    for row in rows:
        forms.setdefault((str(row["state"]), str(row["printed"])), row)
    if not forms:
        return None
    from bot.citing import cite_all

    told_forms = [f"“{printed}” in {names.part(str(row['letter']), str(row['part']))}" for (_, printed), row in forms.items()]  # type: ignore[index]
    return Answer("answered", f"{joined(told_forms)}.", items=tuple(p for _, p in forms), citations=cite_all(reader, list(forms.values())))  # type: ignore[arg-type]
