"""Which letters and which of their parts an utterance is about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from bot.cards import LetterCard, PartCard, by_description, cards, letter_count
from bot.gazetteer import Rows, placeholders
from bot.lexicon import STOPWORDS, lexicon
from bot.slots import ORDINALS, Slot, number_of
from bot.utterance import Utterance, terms

LETTER_NOUNS = frozenset("letter document paper text file communication dispatch missive request application".split())
"""Stems (or plain words) by which people call a letter."""
_FIRST = frozenset("first earliest oldest older earlier 1st".split())
_LAST = frozenset("last latest newest newer recent later final".split())
_MORE_THAN_ONE = frozenset("letters documents papers texts files communications all".split())


class Problem(NamedTuple):
    """Why a letter that was named cannot be meant."""

    reason: str
    """no-such-letter (a symbol or date), no-letter-of-that-year, no-such-part."""
    value: str


class Scope(NamedTuple):
    """The letters and parts meant. Empty ``letters`` means all of them, empty ``parts`` all parts."""

    letters: tuple[str, ...] = ()
    parts: tuple[tuple[str, str], ...] = ()
    """(letter, label) pairs."""
    basis: frozenset[str] = frozenset()
    """What named them: symbol, date, year, part, person, state, order, description; focus when the conversation did,
    implied when a person or State of the question is the author of one letter only."""
    used: frozenset[int] = frozenset()
    """Indices of the words that served to name them."""
    problem: Problem | None = None

    @property
    def explicit(self) -> bool:
        """Whether the utterance itself named letters or parts."""
        return bool(self.basis - {"focus", "implied"})

    def where(self, alias: str = "", parts: bool = True) -> tuple[str, dict[str, object]]:
        """An SQL condition with its named parameters, over columns ``letter`` and ``part``."""
        dot = f"{alias}." if alias else ""
        if parts and self.parts:
            pairs = {f"{name}{i}": value for i, pair in enumerate(self.parts) for name, value in zip("lp", pair, strict=True)}
            tests = " OR ".join(f"({dot}letter = :l{i} AND {dot}part = :p{i})" for i in range(len(self.parts)))
            return f"({tests})", pairs
        if self.letters:
            marks, params = placeholders(self.letters, "l")
            return f"{dot}letter IN ({marks})", params
        return "1 = 1", {}


def find_scope(utterance: Utterance, reader: Rows, focus: Scope | None = None) -> Scope:
    """The letters and parts that the utterance names; ``focus`` is what the conversation is about."""
    few = letter_count(reader) <= 300
    pool = cards(reader) if few else ()
    scope = _by_symbol(utterance, reader)
    if scope.problem:
        return scope
    for narrow in (_by_date, _by_person, _by_state):
        scope = narrow(utterance, reader, scope)
        if scope.problem:
            return scope
    if not scope.letters and few:
        scope = _by_order(utterance, pool, scope)
    if not few and scope.letters:
        pool = cards(reader, scope.letters)
    scope = _by_part(utterance, pool, scope, focus)
    scope = _by_letter_description(utterance, pool, scope)
    if not scope.letters and focus and (refers_back(utterance) or leans_back(utterance)):
        return scope._replace(letters=focus.letters, parts=focus.parts, basis=scope.basis | {"focus"})
    return scope if scope.letters else _implied(utterance, reader, scope)


def leans_back(utterance: Utterance) -> bool:
    """Whether a short question names nothing of its own ("symbol?", "which session?", "how many members?")."""
    named = utterance.of("state", "person", "organization", "body", "date", "symbol", "quoted", "region", "reference")
    plural = any(word.text in _MORE_THAN_ONE for word in utterance.words)
    return not named and not plural and len(terms(utterance.free())) <= MOST_LEANING


MOST_LEANING = 3
"""Content words of a question that may still be about what was spoken of before."""


def _implied(utterance: Utterance, reader: Rows, scope: Scope) -> Scope:
    """The one letter that a person or State of the question wrote, where nothing else tells which is meant."""
    people, states = utterance.values("person"), utterance.values("state")
    if len(people) == 1:
        sql = (
            "SELECT s.letter FROM signatures s JOIN persons p ON p.family_name = s.family_name "
            "WHERE p.folded = :name GROUP BY s.letter ORDER BY max(s.part = 'letter') DESC"
        )
        found = _letters(reader, sql, {"name": people[0]})
    elif len(states) == 1 and not people:
        found = _letters(reader, "SELECT letter FROM letter_facts WHERE field = 'sender_state' AND value = :s", {"s": states[0]})
    else:
        return scope
    return scope._replace(letters=found, basis=scope.basis | {"implied"}) if len(found) == 1 else scope


def refers_back(utterance: Utterance) -> bool:
    """Whether the utterance points at something said before ("it", "that letter", "the same one")."""
    texts = [word.text for word in utterance.words]
    return bool({"it", "its", "they", "them", "their", "that", "this", "these", "those", "same", "there", "he", "his", "she", "her", "him"} & set(texts))


def _indices(slots: Iterable[Slot]) -> frozenset[int]:
    return frozenset(i for slot in slots for i in range(slot.first, slot.last))


def _letters(reader: Rows, sql: str, params: Mapping[str, object]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(row["letter"]) for row in reader.rows(sql, params)))


def _by_symbol(utterance: Utterance, reader: Rows) -> Scope:
    slots = utterance.of("symbol")
    found: list[str] = []
    for slot in slots:
        own = _letters(
            reader,
            "SELECT letter FROM letter_facts WHERE field IN ('symbol','other_symbol') AND value = :s "
            "UNION SELECT letter FROM letters WHERE symbol = :s",
            {"s": slot.value},
        )
        cited = own or _letters(reader, "SELECT letter FROM cited WHERE name LIKE :s || '%'", {"s": slot.value})
        if not cited:
            return Scope(used=_indices(slots), problem=Problem("no-such-letter", slot.value))
        found += own
    return Scope(tuple(dict.fromkeys(found)), basis=frozenset({"symbol"} if found else ()), used=_indices(slots) if found else frozenset())


def _by_date(utterance: Utterance, reader: Rows, scope: Scope) -> Scope:
    slots = utterance.of("date")
    found: list[str] = []
    used: list[Slot] = []
    for slot in slots:
        hits = _letters(
            reader,
            "SELECT letter FROM letters WHERE dated LIKE :d || '%' OR document_date LIKE :d || '%' "
            "UNION SELECT letter FROM parts WHERE dated LIKE :d || '%'",
            {"d": slot.value},
        )
        if not hits and slot.detail != "year" and _says_letter_of(utterance, slot):
            return scope._replace(problem=Problem("no-such-letter", slot.value), used=_indices([slot]))
        found += hits
        used += [slot] if hits else []
    if not found:
        years = [slot.value for slot in slots if slot.detail == "year"]
        return scope._replace(problem=Problem("no-letter-of-that-year", years[0])) if years and _says_letter_of(utterance, slots[0]) else scope
    return _narrowed(scope, found, "date" if any(slot.detail != "year" for slot in used) else "year", _indices(used))


def _says_letter_of(utterance: Utterance, slot: Slot) -> bool:
    """Whether the date stands as the date of a letter: "letter of 3 May", "the 2003 letter"."""
    around = utterance.words[max(0, slot.first - 3) : slot.first] + utterance.words[slot.last : slot.last + 2]
    return any(word.stem in LETTER_NOUNS or word.text in ("annex", "note", "memorandum") for word in around)


def _narrowed(scope: Scope, letters: Sequence[str], basis: str, used: frozenset[int]) -> Scope:
    kept = [letter for letter in dict.fromkeys(letters) if not scope.letters or letter in scope.letters]
    if not kept:
        return scope
    return scope._replace(letters=tuple(kept), basis=scope.basis | {basis}, used=scope.used | used)


def _by_person(utterance: Utterance, reader: Rows, scope: Scope) -> Scope:
    """"Churkin's letter", "the letter that names Bordyuzha"; a person alone names no letter yet."""
    slots = [slot for slot in utterance.of("person") if not scope.letters and _near_letter_noun(utterance, slot)]
    if not slots:
        return scope
    marks, params = placeholders([slot.value for slot in slots])
    sql = (
        "SELECT DISTINCT m.letter, m.role FROM person_mentions m JOIN persons p ON p.person = m.person "
        f"WHERE p.folded IN ({marks}) ORDER BY m.letter"
    )
    rows = reader.rows(sql, params)
    acting = [str(row["letter"]) for row in rows if row["role"] != "named"]
    return _narrowed(scope, acting or [str(row["letter"]) for row in rows], "person", _indices(slots))


def _near_letter_noun(utterance: Utterance, slot: Slot) -> bool:
    """Possessive before the noun, or behind it with "of", "by", "from", "names"."""
    words = utterance.words
    behind = words[slot.last : slot.last + 3]
    if words[slot.last - 1].possessive and any(w.stem in LETTER_NOUNS or w.text in _PART_NOUNS for w in behind):
        return True
    if behind[:1] and (behind[0].stem in LETTER_NOUNS or behind[0].text in _PART_NOUNS):
        return True
    before = [w.text for w in words[max(0, slot.first - 4) : slot.first]]
    nouns = any(w.stem in LETTER_NOUNS or w.text in _PART_NOUNS for w in words[max(0, slot.first - 4) : slot.first])
    return nouns and bool(before) and before[-1] in _LINKS


_PART_NOUNS = frozenset("letter letters note memo memorandum statement annex draft cover mission request complaint text document paper".split())
_LINKS = frozenset("of by from names name naming mentions mentioning with the signed for to".split())


def _by_state(utterance: Utterance, reader: Rows, scope: Scope) -> Scope:
    """"letter from Azerbaijan", "Kazakhstan's letter", "what does Baku write"."""
    if scope.letters:
        return scope
    slots = [slot for slot in utterance.of("state") if _near_letter_noun(utterance, slot) or _speaks(utterance, slot)]
    slots = [slot for slot in slots if not _signed_for(utterance, slot)]
    if not slots:
        return scope
    marks, params = placeholders([slot.value for slot in slots])
    sql = f"SELECT letter FROM letter_facts WHERE field = 'sender_state' AND value IN ({marks}) ORDER BY letter"
    found = _letters(reader, sql, params)
    one = not any(word.text in _MORE_THAN_ONE for word in utterance.words)
    return _narrowed(scope, (_sent_alone(reader, found) if one else ()) or found, "state", _indices(slots))


def _signed_for(utterance: Utterance, slot: Slot) -> bool:
    """"who signed the statement for X": X is whom the signer stands for, not who sent the letter."""
    before = [word.text for word in utterance.words[max(0, slot.first - 3) : slot.first] if word.text != "the"]
    signing = any(word.stem.startswith("sign") for word in utterance.words)
    return signing and before[-1:] in (["for"], ["by"])


def _sent_alone(reader: Rows, letters: Sequence[str]) -> tuple[str, ...]:
    """Of the letters, those that one State alone sent: "Kazakhstan's letter" is not the one of six States."""
    marks, params = placeholders(letters)
    sql = (
        f"SELECT letter FROM letter_facts WHERE field = 'sender_state' AND letter IN ({marks}) "
        "GROUP BY letter HAVING count(DISTINCT value) = 1"
    )
    return _letters(reader, sql, params) if len(letters) > 1 else ()


_SPEAKING = frozenset("say said write wrote state complain accus argu claim request ask want describ call express view think warn sai write complaint fear worri consid regard accuse protest object".split())


def _speaks(utterance: Utterance, slot: Slot) -> bool:
    ahead = [word.stem for word in utterance.words[slot.last : slot.last + 2]]
    return any(stem in _SPEAKING for stem in ahead)


def _by_order(utterance: Utterance, pool: Sequence[LetterCard], scope: Scope) -> Scope:
    """"the first letter", "the latest document"."""
    dated = [card for card in pool if card.dated]
    for i, word in enumerate(utterance.words[:-1]):
        ahead = utterance.words[i + 1]
        if ahead.stem not in LETTER_NOUNS or ahead.text in _MORE_THAN_ONE or not dated:
            continue
        place = 0 if word.text in _FIRST else -1 if word.text in _LAST else ORDINALS.get(word.text, 0) - 1
        if (word.text in _FIRST or word.text in _LAST or word.text in ORDINALS) and place < len(dated):
            return _narrowed(scope, [dated[place].letter], "order", frozenset({i, i + 1}))
    return scope


def _by_part(utterance: Utterance, pool: Sequence[LetterCard], scope: Scope, focus: Scope | None) -> Scope:
    """Parts called by label or kind, in the letters named so far, or in those of the conversation."""
    slots = utterance.of("part")
    if not slots:
        return scope
    letters = scope.letters or (focus.letters if focus and focus.letters and len(focus.letters) == 1 else ())
    inside = [part for card in pool if not letters or card.letter in letters for part in card.parts]
    found: list[PartCard] = []
    for slot in slots:
        found += _described(utterance, slot, parts_called(slot.value, inside))
    if found and _letter_beside(utterance, slots):
        found += [part for part in inside if part.part == "letter" and part.letter in {f.letter for f in found}]
    if not found and not scope.letters and letters:
        inside = [part for card in pool for part in card.parts]
        found = [part for slot in slots for part in _described(utterance, slot, parts_called(slot.value, inside))]
    if not found:
        return scope._replace(problem=Problem("no-such-part", slots[0].value)) if scope.letters and slots[0].value != "footnote" else scope
    pairs = tuple(dict.fromkeys((part.letter, part.part) for part in found))
    holding = [letter for letter, _ in pairs]
    narrowed = scope.letters and all(slot.value == "cover" for slot in slots)
    return scope._replace(
        parts=pairs,
        letters=tuple(dict.fromkeys(holding)) if not narrowed else scope.letters,
        basis=scope.basis | {"part"},
        used=scope.used | _indices(slots),
    )


def _letter_beside(utterance: Utterance, slots: Sequence[Slot]) -> bool:
    """Whether the letter itself is named next to a part: "who under the letter, who under the statement"."""
    covered = _indices(slots)
    for i, word in enumerate(utterance.words):
        before = [w.text for w in utterance.words[max(0, i - 2) : i] if w.text != "the"]
        if word.text == "letter" and i not in covered and before[-1:] and before[-1] in _BESIDE:
            return True
    return False


_BESIDE = frozenset("under or and both versus between signed".split())


def parts_called(value: str, parts: Sequence[PartCard]) -> list[PartCard]:
    """Parts that go by a label ("annex I"), a family of labels ("annex") or a kind ("memorandum")."""
    if value == "cover":
        return [part for part in parts if part.part == "letter"]
    tests: tuple[Callable[[PartCard], bool], ...] = (
        lambda part: part.part == value,
        lambda part: part.part.startswith(value + " ") or part.part.endswith(", " + value),
        lambda part: part.kind == value,
        lambda part: value.split()[0] in part.kind.split() and part.part != "letter",
        lambda part: value == "annex I" and part.part == "annex",
        lambda part: value in ("explanatory note", "memorandum") and part.kind in ("explanatory note", "memorandum"),
    )
    for test in tests:
        found = [part for part in parts if test(part)]
        if found:
            return found
    return []


def _described(utterance: Utterance, slot: Slot, parts: list[PartCard]) -> list[PartCard]:
    """Of several parts of one name, those that the words around the name describe."""
    if len(parts) < 2:
        return parts
    words = [w for w in utterance.words[max(0, slot.first - 4) : slot.first] + utterance.words[slot.last : slot.last + 6]]
    described = frozenset(word.stem for word in words if word.text not in STOPWORDS) - _PLAIN
    return by_description(parts, described) or parts


_PLAIN = frozenset("letter annex draft resolut note statement memorandum text paragraph sign who what which".split())


def _by_letter_description(utterance: Utterance, pool: Sequence[LetterCard], scope: Scope) -> Scope:
    """"the six ambassadors' letter", "the letter on observer status": the one that the words around the noun fit."""
    if scope.letters:
        return scope
    for i, word in enumerate(utterance.words):
        if word.stem not in LETTER_NOUNS or word.text in _MORE_THAN_ONE:
            continue
        window = [j for j in (*range(max(0, i - 4), i), *range(i + 1, min(i + 7, len(utterance.words)))) if j != i]
        described = {utterance.words[j].stem: j for j in window if utterance.words[j].text not in STOPWORDS}
        scored = sorted(((_fit(card, described), card.letter) for card in pool), reverse=True)
        if scored and scored[0][0] and (len(scored) == 1 or scored[0][0] > scored[1][0]):
            return _narrowed(scope, [scored[0][1]], "description", frozenset({i}))
    return scope


def _fit(card: LetterCard, described: Mapping[str, int]) -> int:
    names = lexicon().name_of
    profile = {names.get(stem, stem) for stem in card.profile}
    fit = sum(1 for stem in described if names.get(stem, stem) in profile and stem not in _PLAIN)
    counts = {len(card.sender_states)}
    return fit + sum(1 for stem in described if number_of(stem) in counts and number_of(stem) != 1)
