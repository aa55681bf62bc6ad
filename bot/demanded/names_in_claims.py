"""Whether each State, organization and body stands with the word that a claim has it with, and in the claim's order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, product

from bot.context import Context
from bot.demanded.told import Told
from bot.lexicon import STOPWORDS, lexicon, word_classes
from bot.reading.typed import Word
from bot.reading.utterance import Utterance
from bot.searching.content import TELLING, name_term
from bot.searching.deed_asked import place_of_deed
from bot.slots import Slot
from store.words import stem

_BEFORE, _NEAR, _PAIR = 4, 7, 9
"""Words before a verb among which its "we" stands; between a name and the word it goes with; between two States named
together."""


def ways_of(root: str) -> set[str]:
    """Stems that say the same as the stem."""
    return {root, *(phrase[-1] for phrase in lexicon().alternatives.get(root, ()))}


def first_of(found: Iterator[Word]) -> Word | None:
    """The first word that is no small one."""
    return next((word for word in found if word.text not in STOPWORDS), None)


def goes_with_names(context: Context, told: Told, quote: Sequence[str]) -> bool:
    """Whether each State, organization and body stands near the word that the claim has it with, and in that order."""
    utterance = context.utterance
    if ("one", "of") in pairwise(word.text for word in utterance.words):
        return True  # "is X one of the six": a list tells, which need not stand in one quote
    named = [slot for slot in utterance.of("state", "organization", "body") if not _tells(utterance, slot)]
    line = [stem(piece) for text in quote for piece in (text.split("-") if text not in _WHOLE else [text])]
    places = {slot: list(_places(context, slot, line)) for slot in named}
    if any(not places[slot] and not _is_own(context, told, slot, quote) for slot in named):
        return False
    states = [slot for slot in named if slot.kind == "state" and places[slot]]
    if any(_goes_the_other_way(utterance, slot, line, places[slot]) for slot in states):
        return False
    others = [slot for slot in named if places[slot] and not _is_subject(utterance, slot)]
    if not all(_is_near(utterance, slot, line, places[slot]) for slot in others):
        return False
    return all(_in_order(utterance, one, other, places) for one, other in pairwise(states))


_WHOLE = frozenset("co-chairman co-chair counter-terrorism anti-terrorist".split())
"""Words whose halves say something else."""


def _tells(utterance: Utterance, slot: Slot) -> bool:
    """ "Does X say", "according to X"."""
    said = utterance.words
    before = [word.text for word in said[max(0, slot.first - 3) : slot.first]]
    behind = said[slot.last : slot.last + 1]
    letter = said[slot.last - 1].possessive and behind and behind[0].stem in {"letter", "note", "memorandum"}
    return "according" in before or bool(letter) or any(word.stem in TELLING for word in behind)


def _is_subject(utterance: Utterance, slot: Slot) -> bool:
    """ "Was X registered", "is the X a member": what the verb is said of, wherever it stands in the sentence."""
    said = utterance.words
    opens = slot.first == 1 or (slot.first == len(("was", "the")) and said[1].text == "the")
    classes = word_classes(said[slot.last].text)[0] if slot.last < len(said) else ""
    describes = "n" in classes and "v" not in classes and said[slot.last].text not in STOPWORDS
    return opens and not describes and not said[slot.last - 1].possessive and slot.detail != "adjective"


def _is_own(context: Context, told: Told, slot: Slot, quote: Sequence[str]) -> bool:
    """Whether the author speaks of what is his: "our security"; or of what he does: "we request"."""
    own = any(slot.value in str(context.names.row(letter)["sender_states"] or "") for letter in told.letters)
    said = context.utterance.words
    if slot.kind != "state" or not own:
        return False
    if said[slot.last - 1].possessive or slot.detail == "adjective":
        return not {"our", "my"}.isdisjoint(quote)
    subject = slot.first == 1 or (slot.first == len(("does", "the")) and said[1].text == "the")
    at = place_of_deed(context.utterance)
    ways = ways_of(said[at].stem) if at is not None else set()
    places = (i for i, text in enumerate(quote) if stem(text) in ways)
    return subject and any(not {"we", "i"}.isdisjoint(quote[max(0, i - _BEFORE) : i]) for i in places)


def _places(context: Context, slot: Slot, line: Sequence[str]) -> Iterator[int]:
    term = name_term(context, slot)
    forms = term.alternatives if slot.kind == "state" else (*term.alternatives, *term.kin)
    for at, form in product(range(len(line)), forms):
        if tuple(line[at : at + len(form)]) == form:
            yield at


def _is_near(utterance: Utterance, slot: Slot, line: Sequence[str], places: Sequence[int]) -> bool:
    """Whether the name stands near the word before it in the claim, or behind it: of "X's word" near that one."""
    said = utterance.words
    taken = {i for one in utterance.slots for i in range(one.first, one.last)}
    owning = said[slot.last - 1].possessive or slot.detail == "adjective"
    behind = first_of(said[i] for i in range(slot.last, len(said)) if i not in taken)
    before = None if owning else first_of(said[i] for i in range(slot.first - 1, 0, -1) if i not in taken)
    ways = {way for word in (before, behind) if word for way in ways_of(word.stem)}
    held = [i for i, text in enumerate(line) if text in ways]
    if owning and any(line[i - 1] in ("it", "their", "its") for i in held if i):
        return True
    return not held or min(abs(i - place) for i, place in product(held, places)) <= _NEAR


def _goes_the_other_way(utterance: Utterance, slot: Slot, line: Sequence[str], places: Sequence[int]) -> bool:
    """ "Did it come from X": not where it went to X, and nothing from there."""
    said = [word.text for word in utterance.words[: slot.first] if word.text != "the"][-1:]
    if said not in (["from"], ["to"], ["into"]):
        return False
    ways = {"from": {"from", "by"}, "to": {"to", "into", "toward"}}
    asked, other = ("from", "to") if said == ["from"] else ("to", "from")
    before = [next((text for text in reversed(line[:at]) if text not in _IN_NAMES), "") for at in places]
    return any(text in ways[other] for text in before) and not any(text in ways[asked] for text in before)


_IN_NAMES = frozenset(stem(word) for word in "the republic of kingdom federal".split())


def _in_order(utterance: Utterance, one: Slot, other: Slot, places: dict[Slot, list[int]]) -> bool:
    """Whether two States stand in the order of the claim, or side by side where it names them together."""
    between = [word.text for word in utterance.words[one.last : other.first]]
    if set(between) <= {"and", "or", "the", ","}:
        return min(abs(a - b) for a, b in product(places[one], places[other])) <= _PAIR
    if "by" in between:
        return True
    return any(a < b for a, b in product(places[one], places[other]))
