"""A letter with what the catalogue says of it: facts with the basis "catalogue", and a record of each change."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

from store.catalogue import Entry
from store.letters import Fact, Letter, Part, Span
from store.parsing.assembly import slug_of
from store.parsing.oracles import confidence

_MANY = {"other_symbol": "other_symbols", "organ": "organs", "sender_state": "sender_states", "addressee": "addressees"}
_OF_PART = ("title", "dated", "original_language")
"""Facts that the covering letter holds as a part, too."""
_ABSENT = {"title": "title-absent", "dated": "date-absent", "sender_state": "sender-absent",
           "sender_role": "sender-absent", "addressee": "addressee-absent"}  # fmt: skip
"""Field -> warning that no longer holds once the field is there."""


class Override(NamedTuple):
    """One change by a catalogue."""

    field: str
    before: str | None
    """What the text gave, several values between "; "."""
    after: str | None


def overridden(letter: Letter, entry: Entry, text: str) -> tuple[Letter, tuple[Override, ...]]:
    """``letter`` corrected by ``entry``; what says nothing new changes nothing.

    ``text`` is the decoded source. A fact of the catalogue has no passage of its own: its span is that of what it
    corrects, else of the title, else of the first line.
    """
    facts = list(letter.facts)
    made: list[Override] = []
    for field, values in entry.facts:
        old = [fact for fact in facts if fact.field == field and fact.part == "letter"]
        before = tuple(dict.fromkeys(fact.value for fact in old))
        if before == values:
            continue
        place = old[0].span if old else _head(letter, text)
        kept = [fact for fact in facts if fact not in old]
        known = {fact.value: fact for fact in old}
        facts = kept + [known.get(one) or Fact(field, one, place, "letter", "catalogue") for one in values]
        made.append(Override(field, "; ".join(before) or None, "; ".join(values) or None))
    if not made:
        return letter, ()
    return _rebuilt(letter, facts, {one.field for one in made}), tuple(made)


def _rebuilt(letter: Letter, facts: list[Fact], changed: set[str]) -> Letter:
    changes: dict[str, Any] = {}
    for field in changed:
        values = tuple(dict.fromkeys(fact.value for fact in facts if fact.field == field and fact.part == "letter"))
        one = values[0] if values else None
        changes[_MANY.get(field, field)] = values if field in _MANY else one
    if "session" in changes:
        changes["session"] = int(changes["session"]) if changes["session"] else None
    settled = {_ABSENT[field] for field in changed & _ABSENT.keys() if changes[_MANY.get(field, field)]}
    warnings = tuple(one for one in letter.warnings if one.rule not in settled)
    new = replace(
        letter, facts=tuple(facts), warnings=warnings, confidence=confidence(warnings),
        parts=(_cover(letter.parts[0], facts, changed), *letter.parts[1:]), **changes,
    )  # fmt: skip
    slug = slug_of(new.file, new.dated or new.document_date, new.sender_states, new.sender_role)
    return replace(new, slug=slug)


def _cover(part: Part, facts: list[Fact], changed: set[str]) -> Part:
    """The covering letter with its own title, date and language."""
    for field in changed.intersection(_OF_PART):
        fact = next((one for one in facts if one.field == field and one.part == "letter"), None)
        span = {"title": "title_span", "dated": "dated_span", "original_language": "language_span"}[field]
        values: dict[str, Any] = {field: fact.value if fact else None, span: fact.span if fact else None}
        part = replace(part, **values)
    return part


def _head(letter: Letter, text: str) -> Span:
    """Where a reader would look for what the letter does not print."""
    title = next((fact.span for fact in letter.facts if fact.field == "title"), letter.parts[0].title_span)
    if title:
        return title
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start)
    return Span(start, len(text) if end < 0 else end)
