"""Signatures of the letters as rows and in words; shared by the question types on signing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import Library, Row, by_part, cite_all, part_of
from bot.context import Context, Offices
from bot.reading.gazetteer import placeholders
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from bot.slots import Slot
from bot.wording import Names, in_words, joined
from store.words import fold

POSTS = frozenset("post office job position title capacity rank role function".split())
"""Nouns by which the office of somebody who signed is asked for."""
MOST_SHOWN = 24
"""Signatures that one answer lists; what is over is counted."""


def signatures(
    reader: Library, scope: Scope, people: Sequence[str] = (), states: Sequence[str] = (), years: Sequence[int] = ()
) -> list[Row]:
    """Signatures in the scope, by date of the letter, then in printed order.

    Where given, those of persons of the (folded) family names, those for the States, those of the years.
    """
    where, params = scope.where("s")
    spelled = _printed(reader, people) if people else ()
    if people and not spelled:
        return []
    named = _under_all_names(reader, states) if states else ()
    for column, values in (("family_name", spelled), ("state", named), ("year", years)):
        if values:
            marks, own = placeholders(values, f"{column}_")
            where, params = f"{where} AND s.{column} IN ({marks})", {**params, **own}
    sql = (
        f"SELECT s.* FROM signatures s JOIN parts p ON p.letter = s.letter AND p.part = s.part WHERE {where} "
        "ORDER BY s.year, s.letter, p.ordinal, s.ordinal"
    )
    return list(reader.rows(sql, params))


def parts_signed(reader: Library, people: Sequence[str], letters: Sequence[str] = ()) -> tuple[tuple[str, str], ...]:
    """(letter, part) pairs that persons of the (folded) family names signed, among ``letters`` where some are given."""
    rows = signatures(reader, Scope(tuple(letters)), people) if people else []
    return tuple(dict.fromkeys(part_of(row) for row in rows))


def _printed(reader: Library, families: Sequence[str]) -> tuple[str, ...]:
    """The folded family names as they are printed."""
    marks, params = placeholders(families)
    rows = reader.rows(f"SELECT name FROM names WHERE kind = 'family name' AND folded IN ({marks})", params)
    return tuple(str(row["name"]) for row in rows)


def signers_named(context: Context, rows: Sequence[Row], text: str) -> Answer:
    """``text`` with the names of the signers as items and their signatures as quotes."""
    items = tuple(dict.fromkeys(str(row["name"]) for row in rows))
    return Answer("answered", text, items=items, citations=cite_all(context.reader, rows[:MOST_SHOWN]))


def offices_in_words(number: int, offices: Sequence[str], names: Names) -> str:
    """ "six Permanent Representatives", "one Head of State", "no Ministers or Ambassadors"."""
    if names.language != "en":
        return f"{names.counted(number, 'signature')} ({names.joined(offices, 'or')})"
    word = "no" if number == 0 else in_words(number)
    return f"{word} {joined((office if number == 1 else _plural(office) for office in offices), 'or')}"


def _plural(office: str) -> str:
    if " of " in office or " for " in office:
        first, rest = office.split(" ", 1)
        return f"{first}s {rest}"
    return office.replace("Chargé ", "Chargés ") if office.startswith("Chargé") else f"{office}s"


_BUT = frozenset("no not without excluding except excepting never".split())


def offices_meant(utterance: Utterance) -> tuple[str, ...]:
    """Offices named, without those that are ruled out ("no chargés") and those only counted in ("presidents too")."""
    slots = [slot for slot in utterance.of("office") if not _counted_in(utterance, slot)]
    ruled_out = {
        slot.value for slot in slots if {w.text for w in utterance.words[max(0, slot.first - 2) : slot.first]} & _BUT
    }
    kept = tuple(dict.fromkeys(slot.value for slot in slots if slot.value not in ruled_out))
    return kept or tuple(dict.fromkeys(slot.value for slot in slots))


def _counted_in(utterance: Utterance, slot: Slot) -> bool:
    """ "Presidents included", "including the presidents", "the presidents too": all are meant, these as well."""
    before = [word.text for word in utterance.words[max(0, slot.first - 3) : slot.first] if word.text != "the"]
    behind = [word.text for word in utterance.words[slot.last : slot.last + 2]]
    plural = any(word.text.endswith("s") for word in utterance.words_of(slot))
    return before[-1:] in (["including"], ["plus"]) or (plural and behind[:1] == ["included"])


def _under_all_names(reader: Library, states: Sequence[str]) -> tuple[str, ...]:
    from bot.reading.renamed import under_all_names  # here to keep start-up fast

    return under_all_names(reader, states)


def in_office(rows: Sequence[Row], offices: Offices) -> list[Row]:
    """Rows whose person holds one of the offices."""
    if not offices:
        return []
    from bot.scoping.speakers import holds_office  # here to keep start-up fast

    return [row for row in rows if any(holds_office(row, office) for office in offices)]


def family(row: Row) -> str:
    """Folded family name."""
    return fold(str(row["family_name"]))


def person_in_words(row: Row, names: Names) -> str:
    """ "Murat Smagulov, Chargé d'affaires a.i. of Kazakhstan"; only what is printed."""
    office = str(row["office"] or row["rank"] or "")
    state = names.state(str(row["state"])) if row["state"] else ""
    described = office
    if state and office.endswith(" in charge"):
        described = f"{office} ({state})"  # "doctor in charge, Dr. X of Norway": in charge of no State
    elif state:
        described = (
            names.say("person.office_of", office=office, state=state)
            if office
            else names.say("person.for_state", state=state)
        )
    return f"{row['name']}, {described}" if described else str(row["name"])


def signed_in_words(rows: Sequence[Row], names: Names) -> str:
    """One sentence a part: "A, B and C signed the annex to the letter of ..."."""
    return " ".join(
        names.say("signed", people=_people(signed, names), place=names.part(*place), n=len(signed))
        for place, signed in by_part(rows).items()
    )


def people_in_words(rows: Sequence[Row], names: Names) -> str:
    """Persons in a list: "A, Minister of X, B and C"; apart by semicolons where it is no part of a sentence."""
    told = [person_in_words(row, names) for row in rows]
    return joined(told) if names.language == "en" else "; ".join(told)


def _people(signed: Sequence[Row], names: Names) -> str:
    """The same before a verb, with the comma that ends what is said of the last person."""
    told = people_in_words(signed, names)
    return f"{told}," if names.language == "en" and ", " in person_in_words(signed[-1], names) else told


def places_in_words(scope: Scope, names: Names) -> str:
    """The parts or letters of a scope as people call them."""
    if scope.parts:
        return names.joined(names.part(*part) for part in scope.parts[:4])
    return names.joined(names.letter(letter) for letter in scope.letters[:4]) or names.say("the_letters")


def typed_names(utterance: Utterance) -> str:
    """Persons as typed, for an answer that does not find them."""
    slots = utterance.of("person")
    typed = (" ".join(word.raw for word in utterance.words_of(slot)) for slot in slots)
    named = (name.removesuffix("'s").removesuffix("’s") for name in typed)
    return joined(named, language=utterance.language)


def tell_of_signing(reader: Library, mentions: Sequence[Row]) -> bool:
    """Whether a paragraph that names somebody speaks of a signature: what he signed, its sentences tell."""
    sql = "SELECT text FROM sentences WHERE letter = :l AND part = :p AND paragraph = :n LIMIT 40"
    for row in mentions[:_MOST_MENTIONS]:
        there = {"l": row["letter"], "p": row["part"], "n": row["paragraph"]}
        if any(_SIGNED.search(str(one["text"])) for one in reader.rows(sql, there)):
            return True
    return False


_MOST_MENTIONS = 8
_SIGNED = pattern(r"\b(?:sign(?:ed|s)?|signing|signature|signator\w+)\b", re.IGNORECASE)
