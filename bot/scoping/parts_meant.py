"""Parts meant by label or kind ("annex I", "the memorandum"); letters by description ("the ambassadors' letter")."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence, Set

from bot.lexicon import STOPWORDS, lexicon
from bot.reading.counterparties import of_pacts
from bot.reading.utterance import Utterance
from bot.scoping.cards import LetterCard, PartCard, by_description
from bot.scoping.scope import LETTER_NOUNS, MORE_THAN_ONE, Problem, Scope, indices, narrowed
from bot.scoping.universal import shares_out, takes_several
from bot.slots import ORDINALS, Slot, number_of
from store.words import stem as stem_of


def by_part(utterance: Utterance, pool: Sequence[LetterCard], scope: Scope, focus: Scope | None) -> Scope:
    """Parts called by label or kind, in the letters named so far, or in those of the conversation."""
    named = utterance.of("part")
    slots = tuple(slot for slot in named if not _denied(utterance, slot))
    if not slots:
        return scope
    letters = scope.letters or (focus.letters if focus and focus.letters and len(focus.letters) == 1 else ())
    inside = [part for card in pool if not letters or card.letter in letters for part in card.parts]
    found: list[PartCard] = []
    for slot in slots:
        found += _described(utterance, slot, _verbal(utterance, slot, inside) or parts_called(slot.value, inside))
    if len(slots) == 1 and len(letters) > 1 and _dated_behind(utterance, slots[0]):
        found = _in_each(found, inside, slots, letters)
    if found and _letter_beside(utterance, slots):
        found += [part for part in inside if part.part == "letter" and part.letter in {f.letter for f in found}]
    if not found and not scope.letters and letters:
        inside = [part for card in pool for part in card.parts]
        found = [part for slot in slots for part in _described(utterance, slot, parts_called(slot.value, inside))]
    if not found:
        return (
            scope._replace(problem=Problem("no-such-part", slots[0].value))
            if scope.letters and slots[0].value != "footnote"
            else scope
        )
    passing = frozenset[int]()
    if carried := next((slot for slot in slots if _passing_on(utterance, slot)), None):
        covers = {part.letter for part in _described(utterance, carried, parts_called(carried.value, inside))}
        found = [part for part in inside if part.part == "letter" and part.letter in covers]
        passing = _passing_on(utterance, carried)
    if all(_answered(utterance, slot) for slot in slots):
        own = {part.letter for part in found}
        found = [part for card in pool if card.letter in own for part in card.parts if part not in found] or found
    pairs = tuple(dict.fromkeys((part.letter, part.part) for part in found))
    holding = [letter for letter, _ in pairs]
    narrowed = scope.letters and all(slot.value == "cover" for slot in slots)
    return scope._replace(
        parts=pairs,
        letters=tuple(dict.fromkeys(holding)) if not narrowed else scope.letters,
        basis=scope.basis | {"part"},
        used=scope.used | indices(slots) | _describing(utterance, slots, found) | passing,
    )


def _passing_on(utterance: Utterance, slot: Slot) -> frozenset[int]:
    """The words by which a covering letter is meant: "the transmission of the annex", "the note transmitting it"."""
    words, first = utterance.words, max(0, slot.first - 6)
    for i in range(first, slot.first):
        if words[i].stem not in _PASSING_ON or any(word.stem in LETTER_NOUNS for word in words[i + 1 : slot.first]):
            continue
        act = words[i].text in _ACTS_OF_PASSING and words[i + 1].text == "of"
        nouns = [j for j in range(first, i) if words[j].stem in LETTER_NOUNS or words[j].text == "note"]
        if act or nouns:
            return frozenset({i, *nouns})
    return frozenset()


_PASSING_ON = frozenset(
    map(
        stem_of,
        """transmission transmittal transmit transmits transmitting forwarding forwards forwarded conveying conveys
        conveyed conveyance relaying enclosing""".split(),
    )
)
_ACTS_OF_PASSING = frozenset("transmission transmittal forwarding conveyance".split())


def _describing(utterance: Utterance, slots: Sequence[Slot], found: Sequence[PartCard]) -> frozenset[int]:
    """Words right before the name of a part that tell which one is meant: "observer" in "the observer draft"."""
    from bot.scoping.descriptions import addressed_behind, describing_behind  # here to keep start-up fast

    profile = frozenset[str]().union(*(part.profile for part in found)) - _PLAIN
    used: set[int] = set()
    for slot in slots:
        at = slot.first - 1
        while at >= 0 and utterance.words[at].text not in STOPWORDS and utterance.words[at].stem in profile:
            used.add(at)
            at -= 1
        used |= describing_behind(utterance, slot.last, profile)
        used |= addressed_behind(utterance, slot.last, found)
    return frozenset(used)


def _dated_behind(utterance: Utterance, slot: Slot) -> bool:
    """Whether several dates in a row follow the name of a part: "the note of 2004 and that of 2009"."""
    ends = [slot.last, *(date.last for date in utterance.of("date"))]
    dates = utterance.of("date")
    return len(dates) > 1 and all(0 <= date.first - end <= _ROW for date, end in zip(dates, ends, strict=False))


_ROW = 4
"""Words between the dates of a row ("2004 and that of 2009")."""


def _in_each(
    found: list[PartCard], inside: list[PartCard], slots: Sequence[Slot], letters: Sequence[str]
) -> list[PartCard]:
    """ "The explanatory text of 2004 and that of 2009": the part of that name in every letter named."""
    for letter in letters:
        if letter not in {part.letter for part in found}:
            own = [part for part in inside if part.letter == letter]
            found = found + [part for slot in slots for part in parts_called(slot.value, own)]
    return found


def _answered(utterance: Utterance, slot: Slot) -> bool:
    """ "What did they answer to the note": what is said in return does not stand in the text that is answered."""
    before = [word for word in utterance.words[max(0, slot.first - 4) : slot.first] if word.text != "the"]
    return len(before) > 1 and before[-1].text == "to" and before[-2].stem in ANSWERING


ANSWERING = frozenset(map(stem_of, "answer reply respond response reaction react object objection".split()))
"""Stems of what is said or done in return to a text."""


def _denied(utterance: Utterance, slot: Slot) -> bool:
    """ "and not the statement", "..., not under the annex": named to be ruled out, beside what is meant."""
    return rules_out(utterance, slot.first)


def rules_out(utterance: Utterance, at: int) -> bool:
    """Whether a part or the letter that is named at the index is ruled out: "the letter, not the statement".

    "Which did they not sign, the letter ..." denies the verb: directly before the noun, and behind something else
    named, "not" denies the noun.
    """
    before = [word.text for word in utterance.words[max(0, at - 5) : at]]
    kept = [text for text in before if text not in ("the", "in", "under", "to", "of", "its", "that", "from", "on")]
    if kept[-2:] in (["and", "not"], ["but", "not"]):
        return True
    if kept[-2:] == ["rather", "than"] or kept[-1:] == ["instead"]:
        return True
    if kept[-1:] in (["without"], ["excluding"]) and before[-1] in ("the", "its"):
        return True  # "without an annex" tells which letter is meant
    return kept[-1:] == ["not"] and len(kept) > 1 and kept[-2] not in _DENYING_VERBS


def rules_out_any(utterance: Utterance) -> bool:
    """Whether the "not" of the question only tells which part is not meant."""
    nouns = {i for i, word in enumerate(utterance.words) if word.stem in LETTER_NOUNS}
    return any(rules_out(utterance, at) for at in nouns | {slot.first for slot in utterance.of("part")})


_DENYING_VERBS = frozenset("is was are were did does do has have had could would should can there which that".split())


def _letter_beside(utterance: Utterance, slots: Sequence[Slot]) -> bool:
    """Whether the letter itself is named next to a part: "who under the letter, who under the statement"."""
    covered = indices(slots)
    for i, word in enumerate(utterance.words):
        before = [w.text for w in utterance.words[max(0, i - 2) : i] if w.text != "the"]
        beside = word.text == "letter" and i not in covered and before[-1:] and before[-1] in _BESIDE
        if beside and not rules_out(utterance, i):
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
        lambda part: value == "explanatory note" and part.kind == "note" and part.part != "letter",
        lambda part: value in ("explanatory note", "memorandum") and part.kind in ("explanatory note", "memorandum"),
        lambda part: value == "explanatory note" and part.kind == "note verbale",
    )
    for test in tests:
        found = [part for part in parts if test(part)]
        if found:
            return found
    return []


def _verbal(utterance: Utterance, slot: Slot, parts: Sequence[PartCard]) -> list[PartCard]:
    """ "The note verbale" is a covering letter by its kind, no note that explains."""
    verbal = any(word.text in ("verbale", "verbal") for word in utterance.words[slot.first : slot.last + 1])
    return [part for part in parts if part.kind == "note verbale"] if verbal else []


def _described(utterance: Utterance, slot: Slot, parts: list[PartCard]) -> list[PartCard]:
    """Of several parts of one name, those that the words around the name describe."""
    if len(parts) < 2 or takes_several(utterance, slot):
        return parts
    words = list(utterance.words[max(0, slot.first - 4) : slot.first] + utterance.words[slot.last : slot.last + 6])
    described = frozenset(word.stem for word in words if word.text not in STOPWORDS) - _PLAIN
    return by_description(parts, described) or parts


_PLAIN = frozenset(
    "letter annex draft resolut note statement memorandum text paragraph sign who what which transmit".split()
)
"""Of no use to tell letters apart: every one is sent, and says of what it encloses that it transmits it."""


def by_letter_description(utterance: Utterance, pool: Sequence[LetterCard], scope: Scope) -> Scope:
    """ "the six ambassadors' letter", "the letter on observer status": the one that the words around the noun fit."""
    if scope.letters or shares_out(utterance):
        return scope
    many = frozenset[int]()
    if utterance.of("office"):
        from bot.scoping.descriptions import many_of_an_addressee  # here to keep start-up fast, as below

        many = many_of_an_addressee(utterance, [addressee for card in pool for addressee in card.addressees])
    many |= of_pacts(utterance)  # the States on the cover of a letter sent it
    for i, word in enumerate(utterance.words):
        if word.stem not in LETTER_NOUNS or word.text in MORE_THAN_ONE or word.text in _DEMANDS:
            continue
        if i and utterance.words[i - 1].text in _ONE_BY_ONE:
            continue
        first = i if _told_behind(utterance, i) else max(0, i - 4)
        window = [j for j in (*range(first, i), *range(i + 1, min(i + 7, len(utterance.words)))) if j not in many]
        described = {
            stem: j
            for j in window
            for stem in (utterance.words[j].stem, *_halves(utterance.words[j].text))
            if utterance.words[j].text not in STOPWORDS
        }
        own = {word.stem} - _PLAIN - _GENERIC if _is_noun(utterance, i, described.values()) else set()
        scored = sorted(
            ((_fit(card, described, own), card.letter, card.cover) for card in pool), key=_rank, reverse=True
        )
        if scored and scored[0][0] and (len(scored) == 1 or scored[0][0] > scored[1][0]):
            from bot.scoping.descriptions import describing_before, describing_behind  # here to keep start-up fast

            counted = {j for j in described.values() if j + 1 in described.values() and _is_ordinal(utterance, j)}
            around = describing_behind(utterance, i + 1, scored[0][2]) | describing_before(utterance, i, scored[0][2])
            return narrowed(scope, [scored[0][1]], "description", frozenset({i}) | counted | around)
    return scope


def _is_noun(utterance: Utterance, at: int, describing: Collection[int]) -> bool:
    """ "The observer request" calls a letter; "what does it request" and "the Assembly requests" do not."""
    before = utterance.words[at - 1] if at else None
    singular = not utterance.words[at].text.endswith("s")
    named = at - 1 in indices(utterance.of("body", "organ", "office"))
    called = before is not None and (before.text in _POINTING or before.possessive or at - 1 in describing)
    return called and singular and not named


_ONE_BY_ONE = frozenset("each every".split())
""" "In each letter" means all of them."""
_DEMANDS = frozenset("requests applications".split())
"""What somebody asks for, or does: never one letter."""


def _told_behind(utterance: Utterance, at: int) -> bool:
    """ "The letter about X": what it is about tells which one, not who stands in front of "signed the letter"."""
    before, behind = utterance.words[max(0, at - 1) : at], utterance.words[at + 1 : at + 2]
    return any(word.text in _POINTING for word in before) and any(word.text in _ABOUT for word in behind)


_ABOUT = frozenset("about concerning regarding".split())
_POINTING = frozenset("the this that their his her its which what".split())


def _rank(scored: tuple[int, str, frozenset[str]]) -> tuple[int, str]:
    return scored[:2]


def _is_ordinal(utterance: Utterance, at: int) -> bool:
    """ "Tenth" in "the text on the tenth anniversary" counts no signatures."""
    return utterance.words[at].text in ORDINALS


def _halves(text: str) -> tuple[str, ...]:
    """Stems of the halves of "observer-status"; none for any other word."""
    return tuple(map(stem_of, text.split("-"))) if "-" in text else ()


_GENERIC = frozenset("document paper file communic dispatch missiv".split())


def _fit(card: LetterCard, described: Mapping[str, int], called: Set[str]) -> int:
    """How many of the describing words are the letter's; what it is called counts only beside one of them."""
    names = lexicon().name_of
    profile = {names.get(stem, stem) for stem in card.cover}
    fit = sum(1 for stem in described if names.get(stem, stem) in profile and not {stem, names.get(stem)} & _PLAIN)
    counts = {len(card.sender_states)}
    fit += len(called & (profile | card.called)) if fit else 0
    return fit + sum(1 for stem in described if number_of(stem) in counts and number_of(stem) != 1)
