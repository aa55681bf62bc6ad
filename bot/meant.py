"""Which letters and which of their parts an utterance is about."""

from __future__ import annotations

from bot.authors import by_person, by_state, implied
from bot.cards import cards, letter_count
from bot.gazetteer import Rows
from bot.parts_meant import by_letter_description, by_order, by_part
from bot.periods import period
from bot.scope import LETTER_NOUNS, MORE_THAN_ONE, Problem, Scope, indices, narrowed, slugs
from bot.slots import Slot
from bot.utterance import Utterance, terms


def find_scope(utterance: Utterance, reader: Rows, focus: Scope | None = None) -> Scope:
    """The letters and parts that the utterance names; ``focus`` is what the conversation is about."""
    few = letter_count(reader) <= 300
    pool = cards(reader) if few else ()
    scope = _by_symbol(utterance, reader)
    if scope.problem:
        return scope
    for narrow in (_by_date, by_person, by_state):
        scope = narrow(utterance, reader, scope)
        if scope.problem:
            return scope
    if not scope.letters and few:
        scope = by_order(utterance, pool, scope)
    if not few and scope.letters:
        pool = cards(reader, scope.letters)
    scope = by_part(utterance, pool, scope, focus)
    scope = by_letter_description(utterance, pool, scope)
    if not scope.letters and focus and (refers_back(utterance) or leans_back(utterance)):
        return scope._replace(letters=focus.letters, parts=focus.parts, basis=scope.basis | {"focus"})
    return scope if scope.letters else implied(utterance, reader, scope)


def leans_back(utterance: Utterance) -> bool:
    """Whether a short question names nothing of its own ("symbol?", "which session?", "how many members?")."""
    named = utterance.of("state", "person", "organization", "body", "date", "symbol", "quoted", "region", "reference")
    plural = any(word.text in MORE_THAN_ONE for word in utterance.words)
    return not named and not plural and len(terms(utterance.free())) <= MOST_LEANING


MOST_LEANING = 3
"""Content words of a question that may still be about what was spoken of before."""


def refers_back(utterance: Utterance) -> bool:
    """Whether the utterance points at something said before ("it", "that letter", "the same one")."""
    texts = [word.text for word in utterance.words]
    return bool(
        {
            "it",
            "its",
            "they",
            "them",
            "their",
            "that",
            "this",
            "these",
            "those",
            "same",
            "there",
            "he",
            "his",
            "she",
            "her",
            "him",
        }
        & set(texts)
    )


def _by_symbol(utterance: Utterance, reader: Rows) -> Scope:
    slots = utterance.of("symbol")
    found: list[str] = []
    for slot in slots:
        own = slugs(
            reader,
            "SELECT letter FROM letter_facts WHERE field IN ('symbol','other_symbol') AND value = :s "
            "UNION SELECT letter FROM letters WHERE symbol = :s",
            {"s": slot.value},
        )
        cited = own or slugs(reader, "SELECT letter FROM cited WHERE name LIKE :s || '%'", {"s": slot.value})
        if not cited:
            return Scope(used=indices(slots), problem=Problem("no-such-letter", slot.value))
        found += own
    return Scope(
        tuple(dict.fromkeys(found)),
        basis=frozenset({"symbol"} if found else ()),
        used=indices(slots) if found else frozenset(),
    )


def _by_date(utterance: Utterance, reader: Rows, scope: Scope) -> Scope:
    slots = () if of_a_period(utterance) else utterance.of("date")
    found: list[str] = []
    used: list[Slot] = []
    for slot in slots:
        hits = slugs(
            reader,
            "SELECT letter FROM letters WHERE dated LIKE :d || '%' OR document_date LIKE :d || '%' "
            "UNION SELECT letter FROM parts WHERE dated LIKE :d || '%'",
            {"d": slot.value},
        )
        if not hits and slot.detail != "year" and _says_letter_of(utterance, slot):
            return scope._replace(problem=Problem("no-such-letter", slot.value), used=indices([slot]))
        found += hits
        used += [slot] if hits else []
    if not found:
        years = [slot.value for slot in slots if slot.detail == "year"]
        return (
            scope._replace(problem=Problem("no-letter-of-that-year", years[0]))
            if years and _says_letter_of(utterance, slots[0])
            else scope
        )
    return narrowed(scope, found, "date" if any(slot.detail != "year" for slot in used) else "year", indices(used))


def of_a_period(utterance: Utterance) -> bool:
    """Whether the dates are the ends of a time in which letters are looked for: "letters before 2003"."""
    named = period(utterance)
    if named is None:
        return False
    before = utterance.words[max(0, min(named.indices) - 4) : min(named.indices)]
    return any(word.stem in LETTER_NOUNS or word.text == "anything" for word in before)


def _says_letter_of(utterance: Utterance, slot: Slot) -> bool:
    """Whether the date stands as the date of a letter: "letter of 3 May", "the 2003 letter"."""
    around = utterance.words[max(0, slot.first - 3) : slot.first] + utterance.words[slot.last : slot.last + 2]
    return any(word.stem in LETTER_NOUNS or word.text in ("annex", "note", "memorandum") for word in around)


def asks_which_letters(utterance: Utterance) -> bool:
    """ "Which letters ...", "every letter that ...", "all documents with ...": a passage of one letter is no answer."""
    texts = [word.text for word in utterance.words]
    return any(
        (text in _SEVERAL and set(texts[max(0, i - 3) : i]) & _DETERMINING)
        or (text in ("letter", "document", "text") and set(texts[max(0, i - 1) : i]) & _EACH)
        for i, text in enumerate(texts)
    )


_DETERMINING = frozenset("which what all list every any some".split())
_EACH = frozenset("every each".split())
_SEVERAL = frozenset("letters documents texts papers files".split())
