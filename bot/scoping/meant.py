"""Which letters and which of their parts an utterance is about."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.citing import Library
from bot.reading.periods import period
from bot.reading.utterance import Utterance, terms
from bot.scoping.authors import by_office, by_person, by_state, implied
from bot.scoping.cards import MOST_CARDS, LetterCard, cards, letter_count
from bot.scoping.clauses import by_clause
from bot.scoping.letter_dates import says_letter_of
from bot.scoping.only_letter import only_letter
from bot.scoping.parts_meant import by_letter_description, by_part
from bot.scoping.scope import (
    LETTER_NOUNS,
    MORE_THAN_ONE,
    MOST_MEANT,
    Crowd,
    Problem,
    Scope,
    fulfilling,
    indices,
    narrowed,
    slugs,
)
from bot.scoping.titled_parts import by_title, without_describing
from bot.scoping.universal import asks_which_letters
from bot.slots import MONTHS, Slot


def find_scope(utterance: Utterance, reader: Library, focus: Scope | None = None) -> Scope:
    """The letters and parts that the utterance names; ``focus`` is what the conversation is about."""
    few = letter_count(reader) <= MOST_CARDS
    focus = focus or only_letter(utterance, reader)
    scope = Scope()
    for narrow in (_by_symbol, _by_date, by_person, by_state):
        scope = narrow(utterance, reader, scope)
        if scope.problem:
            return scope
    if not utterance.of("date") and not _MONTHS.isdisjoint(word.text for word in utterance.words):
        from bot.scoping.day_of_month import (  # here to keep start-up fast: few days are named without a year
            of_that_day,
            of_that_month,
        )

        scope = of_that_month(utterance, reader, of_that_day(utterance, reader, scope))
    if scope.basis == {"state"} and len(scope.letters) > 1:
        from bot.scoping.senders import in_their_order  # here to keep start-up fast: most name one letter

        scope = in_their_order(utterance, reader, scope)
    if scope.basis & {"state", "person"}:
        scope = _of_dates(utterance, reader, scope)
    if not scope.letters:
        from bot.scoping.by_order import by_order  # here to keep start-up fast: a letter is mostly named by its year

        scope = by_order(utterance, reader, scope)
        if not scope.letters and utterance.of("region"):
            from bot.scoping.by_region import by_region  # here to keep start-up fast: few questions name a region

            scope = by_region(utterance, reader, scope)
    scope = by_clause(utterance, reader, scope)
    pool = cards(reader, None if few else scope.letters) if utterance.of("part") or (few and not scope.letters) else ()
    named = by_part(utterance, pool, scope, focus)
    own = _part_of_signer(utterance, reader, scope, pool)
    scope = own or _signed_elsewhere(utterance, reader, named, pool) or named
    if not asks_which_letters(utterance):
        scope = by_title(utterance, reader, scope)
    if few and not scope.parts and any("/" in word.text for word in utterance.words):
        from bot.scoping.numbered_acts import by_number  # here to keep start-up fast: few questions hold a number

        scope = by_number(utterance, reader, scope) or scope
    if not scope.letters and any(word.text in ("both", "two") for word in utterance.words):
        from bot.scoping.of_a_kind import two_of_a_kind  # here to keep start-up fast: few questions count letters

        scope = two_of_a_kind(utterance, pool, scope)
    if not (focus and _points_at_letter(utterance)):
        scope = by_letter_description(utterance, pool, scope)
    if scope.letters and any(word.text == "session" for word in utterance.words):
        from bot.scoping.descriptions import of_its_session  # here to keep start-up fast: few questions name a session

        scope = of_its_session(utterance, scope, [card.session or 0 for card in cards(reader, scope.letters)])
    if not scope.letters and focus and _goes_on(utterance, reader, focus):
        return scope._replace(letters=focus.letters, parts=focus.parts, basis=scope.basis | {"focus"}, crowd=())
    return scope if scope.letters or scope.crowd else implied(utterance, reader, scope)


def _goes_on(utterance: Utterance, reader: Library, focus: Scope) -> bool:
    """Whether the question leans on what was spoken of, and neither counts all letters nor names who wrote another."""
    if not (refers_back(utterance) or leans_back(utterance)) or _counts_letters(utterance):
        return False
    spoken = by_office(utterance, reader) if utterance.of("office") else ()
    return len(spoken) != 1 or spoken[0] in focus.letters  # "what did the presidents want": in another letter


_MONTHS = frozenset(MONTHS)


def _counts_letters(utterance: Utterance) -> bool:
    """ "How many letters are there?": all of them, whichever was spoken of."""
    texts = [word.text for word in utterance.words]
    counted = any(
        texts[i : i + 2] == ["how", "many"]
        and texts[i + 2] in MORE_THAN_ONE
        and utterance.words[i + 2].stem in LETTER_NOUNS
        for i in range(len(texts) - 2)
    )
    return counted and not {"these", "those", "them", "it", "that", "this"} & set(texts)


def _points_at_letter(utterance: Utterance) -> bool:
    """ "To whom was that letter sent?": the one spoken of, whatever is said of it behind."""
    pairs = pairwise(utterance.words)
    return any(one.text in ("that", "this") and other.stem in LETTER_NOUNS for one, other in pairs)


def as_meant(utterance: Utterance, reader: Library, scope: Scope) -> tuple[Utterance, Scope]:
    """States by the names that the letters meant print, and a note verbale as the letter it is."""
    if utterance.of("state"):
        from bot.reading.renamed import as_printed_there  # here to keep start-up fast, as below

        utterance = as_printed_there(utterance, reader, scope.letters)
    if utterance.of("state") and scope.parts:
        utterance = without_describing(utterance, scope)
    if not utterance.of("part"):
        return utterance, scope
    if "cover" in utterance.values("part"):
        from bot.scoping.carried import without_carried

        utterance, scope = without_carried(utterance, reader, scope)
    from bot.scoping.notes_verbales import as_letter

    return as_letter(utterance, scope)


def _part_of_signer(utterance: Utterance, reader: Library, scope: Scope, pool: Sequence[LetterCard]) -> Scope | None:
    """ "How many annexes does X enclose": the parts of the only letter that X signed; what is claimed of X is not."""
    if scope.letters or not utterance.of("person") or utterance.asks in ("yes/no", "who", "choice") or not pool:
        return None
    own = implied(utterance, reader, scope)
    found = by_part(utterance, pool, own, None) if own.letters and utterance.of("part") else own
    return found if found.parts and not found.problem else None


def _signed_elsewhere(utterance: Utterance, reader: Library, named: Scope, pool: Sequence[LetterCard]) -> Scope | None:
    """ "The statement for X": the part of that kind that X signed, where no letter sent by X has such a part."""
    if named.problem is None or named.problem.reason != "no-such-part" or named.basis != {"state"}:
        return None
    if any(slot.detail == "capital" for slot in utterance.of("state")):
        from bot.scoping.made_there import made_there  # here to keep start-up fast: few parts are called so

        return made_there(utterance, reader, pool)
    from bot.scoping.speakers import author_states  # here to keep start-up fast

    found = by_part(utterance, pool, Scope(), None)
    states = set(utterance.values("state"))
    parts = tuple(part for part in found.parts if states <= author_states(reader, *part))
    letters = tuple(dict.fromkeys(letter for letter, _ in parts))
    return found._replace(letters=letters, parts=parts) if parts else None


def leans_back(utterance: Utterance) -> bool:
    """Whether a short question names nothing of its own ("symbol?", "which session?", "how many members?")."""
    named = utterance.of("state", "person", "organization", "body", "date", "symbol", "quoted", "region", "reference")
    plural = any(word.text in MORE_THAN_ONE for word in utterance.words)
    return not named and not plural and len(terms(utterance.free())) <= MOST_LEANING


MOST_LEANING = 3
"""Content words of a question that may still be about what was spoken of before."""


def refers_back(utterance: Utterance) -> bool:
    """Whether the utterance points at something said before ("it", "that letter", "the same one")."""
    return not _POINTING.isdisjoint(word.text for word in utterance.words)


_POINTING = frozenset("it its they them their that this these those same there he his she her him".split())


def _by_symbol(utterance: Utterance, reader: Library, scope: Scope) -> Scope:
    slots = utterance.of("symbol")
    found: list[str] = []
    for slot in slots:
        own = slugs(
            reader,
            "SELECT letter FROM letter_facts WHERE field IN ('symbol','other_symbol') AND value = :s "
            "UNION SELECT letter FROM letters WHERE symbol = :s",
            {"s": slot.value},
        )
        cited = own or slugs(
            reader,
            "SELECT letter FROM cited WHERE name >= :s AND name < :e LIMIT 1",
            {"s": slot.value, "e": f"{slot.value}~"},
        )
        if not cited:
            return Scope(used=indices(slots), problem=Problem("no-such-letter", slot.value))
        found += own
    return scope._replace(
        letters=tuple(dict.fromkeys(found)),
        basis=frozenset({"symbol"} if found else ()),
        used=indices(slots) if found else frozenset(),
    )


def _by_date(utterance: Utterance, reader: Library, scope: Scope) -> Scope:
    slots = () if of_a_period(utterance) else utterance.of("date")
    found: list[str] = []
    used: list[Slot] = []
    crowd: list[Crowd] = []
    for i, slot in enumerate(slots):
        here = _of_date(slot, i)
        if _of_many(reader, slot):
            finer = any(other.value.startswith(f"{slot.value}-") for other in slots)
            crowd += [here] if not finer and (scope.letters or says_letter_of(utterance, slot)) else []
            continue
        hits = fulfilling(reader, Scope(), here)
        if not hits and slot.detail != "year" and says_letter_of(utterance, slot):
            return scope._replace(problem=Problem("no-such-letter", slot.value), used=indices([slot]))
        found += hits
        used += [slot] if hits else []
    if crowd and not found:
        return _of_crowd(reader, scope, crowd, slots)
    if not found:
        years = [slot.value for slot in slots if slot.detail == "year"]
        return (
            scope._replace(problem=Problem("no-letter-of-that-year", years[0]))
            if years and says_letter_of(utterance, slots[0]) and not any(_of_many(reader, slot) for slot in slots)
            else scope
        )
    basis = "date" if any(slot.detail != "year" for slot in used) else "year"
    return _dated_part(utterance, reader, narrowed(scope, found, basis, indices(used)), used)


def _dated_part(utterance: Utterance, reader: Library, scope: Scope, used: Sequence[Slot]) -> Scope:
    """ "The letter of 29 February": the annexed letter of that day, where the covering letter bears another one."""
    if len(used) != 1 or len(used[0].value) < len("2000-02-29") or not says_letter_of(utterance, used[0]):
        return scope
    sql = (
        "SELECT p.letter, p.part FROM parts p JOIN letters l ON l.letter = p.letter WHERE p.dated = :d "
        "AND p.part <> 'letter' AND l.dated <> :d AND coalesce(l.document_date, '') <> :d ORDER BY p.letter LIMIT 9"
    )
    pairs = [(str(row["letter"]), str(row["part"])) for row in reader.rows(sql, {"d": used[0].value})]
    pairs = [pair for pair in pairs if pair[0] in scope.letters]
    if {letter for letter, _ in pairs} != set(scope.letters):
        return scope
    return scope._replace(parts=tuple(pairs), basis=scope.basis | {"part"})


def of_a_period(utterance: Utterance) -> bool:
    """Whether the dates are the ends of a time in which letters are looked for: "letters before 2003"."""
    named = period(utterance)
    if named is None:
        return False
    before = utterance.words[max(0, min(named.indices) - 4) : min(named.indices)]
    return any(word.stem in LETTER_NOUNS or word.text == "anything" for word in before)


def _of_dates(utterance: Utterance, reader: Library, scope: Scope) -> Scope:
    """Of the letters of a sender or signatory, those of a date of which there are many: "a letter from X, of 2004"."""
    slots = [s for s in utterance.of("date") if indices([s]).isdisjoint(scope.used) and _of_many(reader, s)]
    if not slots:
        return scope
    either = _either([_of_date(slot, i) for i, slot in enumerate(slots)])
    found = fulfilling(reader, scope, either)
    if len(found) > MOST_MEANT:
        return scope._replace(crowd=(*scope.crowd, either), used=scope.used | indices(slots))
    return narrowed(scope, found, "year", indices(slots))


def _either(crowd: Sequence[Crowd]) -> Crowd:
    """Letters that fulfil any of the conditions."""
    where = " OR ".join(one.where for one in crowd)
    return Crowd(f"({where})", tuple(pair for one in crowd for pair in one.params), "year")


def _of_many(reader: Library, slot: Slot) -> bool:
    """Whether more letters are of the date than can be meant one by one."""
    sql = f"SELECT 1 FROM letters WHERE dated >= :low AND dated < :high LIMIT {MOST_MEANT + 1}"
    return len(reader.rows(sql, {"low": slot.value, "high": f"{slot.value}~"})) > MOST_MEANT


def _of_crowd(reader: Library, scope: Scope, crowd: Sequence[Crowd], slots: Sequence[Slot]) -> Scope:
    """The letters of the scope that are of the dates; where it holds none, so many that they are a crowd."""
    either = _either(crowd)
    if scope.letters:
        return narrowed(scope, fulfilling(reader, scope, either), "year", indices(slots))
    return scope._replace(crowd=(either,), basis=scope.basis | {"year"}, used=scope.used | indices(slots))


def _of_date(slot: Slot, number: int) -> Crowd:
    """Letters that are, or hold a part that is, dated or distributed then."""
    low, high = f"low{number}", f"high{number}"
    between = f">= :{low} AND {{0}} < :{high}"
    where = (
        f"letter IN (SELECT letter FROM letters WHERE dated {between.format('dated')} "
        f"UNION SELECT letter FROM letter_facts WHERE field = 'document_date' AND value {between.format('value')} "
        f"UNION SELECT letter FROM parts WHERE dated {between.format('dated')})"
    )
    return Crowd(where, ((low, slot.value), (high, f"{slot.value}~")), "year" if slot.detail == "year" else "date")
