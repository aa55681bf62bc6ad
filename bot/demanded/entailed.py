"""What a yes must bear out beside the words: who, whose and from whom, whether it came about, and that it is all of it.

A sentence that holds every word of a claim may say something else: the deliveries went the other way, the peace is only
hoped for, three more are named beside the "only" one. Where it cannot be told, there is no yes.
"""

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
from store.words import stem, words

_RESTRICTING = tuple(
    (frozenset(asked.split()), frozenset(proof.split()))
    for asked, proof in (
        ("only solely exclusively alone sole", "only solely exclusively alone purely merely sole"),
        ("whole entire entirely wholly completely completed", "whole entire all wholly completely completed full"),
        ("most majority mostly", "most majority mostly"),
        ("last", "last"),
    )
)
"""Words that take something for all, the only one or the last, with those by which a quote says so."""
_SHARES = frozenset("most majority mostly".split())
_HANDLED = ("addressees", "requested", "original_language", "own_symbol", "agenda_items", "cited")
"""Question types that look at these words themselves."""
_POSSIBLE = frozenset("may might could".split())
_TO_COME = frozenset("will would shall should".split())
_HOPED = frozenset(
    """hope hopes hoped aspiration attempts attempt designed intend intends future being prospect demand demands
    demanded proposes proposed proposal urges urged encourages undertakes undertook""".split()
)
_DONE = frozenset("has have had did was were been already".split())
_BEFORE, _HOPED_BEFORE, _NEAR, _PAIR = 4, 20, 7, 9
"""Words before a verb among which one stands that makes it possible only, or hoped for; between a name and the word it
goes with; between two States that are named together."""


def bears_out_claim(context: Context, told: Told) -> bool:
    """Whether a yes may stand."""
    utterance = context.utterance
    if utterance.asks != "yes/no" or not told.said.startswith("Yes") or not utterance.in_english:
        return True
    if not _is_all_of_it(utterance, told) or not _of_that_session(utterance, told) or not _quoted(utterance, told):
        return False
    if told.intent == "mentioning":
        several = "” and “" in told.said
        named = not several or not _MENTIONING.isdisjoint(word.stem for word in utterance.words)
        return named and "no" not in _texts(utterance)
    if told.intent in _NOT_FOR and not _texts(utterance).isdisjoint(_NOT_FOR[told.intent]):
        return False
    if told.intent not in (None, "quantity", "draft"):
        return True
    quotes = [words(quote) for quote in told.quotes]
    return any(_came_about(utterance, quote) and _goes_with_names(context, told, quote) for quote in quotes)


_MENTIONING = frozenset(
    map(stem, """mention refer word name appear occur contain discuss cover talk speak about cite come say include deal
        touch bring use letter""".split())
)  # fmt: skip


_NOT_FOR = {"parts": ("same", "identical"), "who_is": ("both",)}
"""Question types that tell what is so of each, and not whether two are the same or both so."""


def _texts(utterance: Utterance) -> set[str]:
    return {word.text for word in utterance.words}


def _quoted(utterance: Utterance, told: Told) -> bool:
    """What somebody is asked to have written word for word must be quoted."""
    proved = " ".join(text for quote in told.quotes for text in words(quote))
    return all(" ".join(words(one)) in proved for one in utterance.values("quoted") if len(words(one)) > _FEW)


_FEW = 3


def _is_all_of_it(utterance: Utterance, told: Told) -> bool:
    """ "The ONLY threat", "the WHOLE territory", "MOST of them": the quote says so too."""
    pairs = pairwise(word.text for word in utterance.words)
    texts = {one for one, other in pairs if other not in ("a", "an")}  # "only a consul": no more than that
    if told.intent in _HANDLED:
        return True
    if told.intent in ("signers", "signed_more_than_once") and texts.isdisjoint(("once", "for", "most")):
        return True
    if told.intent == "quantity":
        texts -= _SHARES  # a number and the list of all tell it
    proved = {text for quote in told.quotes for text in words(quote)}
    return all(texts.isdisjoint(asked) or not proved.isdisjoint(proof) for asked, proof in _RESTRICTING)


def _of_that_session(utterance: Utterance, told: Told) -> bool:
    """ "At the sixty-sixth session", "exactly a million": no quote on the sixty-fifth, or on over a million."""
    texts = [word.text for word in utterance.words]
    proved = [text for quote in told.quotes for text in words(quote)]
    asked = {one for one, other in pairwise(texts) if other == "session"}
    held = {one for one, other in pairwise(proved) if other == "session"}
    if {one for one in asked if one.endswith(_ORDINAL)} - held and any(one.endswith(_ORDINAL) for one in held):
        return False
    bounded = "exactly" in texts or ("up", "to") in pairwise(texts)
    return not bounded or _ABOVE.isdisjoint(proved)


_ORDINAL = ("st", "nd", "rd", "th")
_ABOVE = frozenset("over more least exceeding above".split())


def _came_about(utterance: Utterance, quote: Sequence[str]) -> bool:
    """ "Has it been normalized": not where that is hoped for; "will it", not where it "may"."""
    texts = _texts(utterance)
    if ("future" in quote and "already" in texts) or ("continuing" in quote and utterance.words[-1].text in _ENDED):
        return False
    taken = {i for slot in utterance.slots for i in range(slot.first, slot.last)}
    own = [word for i, word in enumerate(utterance.words) if i not in taken and word.text not in STOPWORDS]
    at = place_of_deed(utterance)
    deeds = [utterance.words[at]] if at is not None else [word for word in own if "v" in word_classes(word.text)[0]]
    deeds = deeds or [word for word in own[-1:] if word.text.endswith(_VERBAL)]  # a word that no list knows
    held = {word.stem: [i for i, text in enumerate(quote) if stem(text) in _ways(word.stem)] for word in own}
    for deed in deeds:
        places = [i for i, text in enumerate(quote) if stem(text) in _ways(deed.stem)]
        around = {i: sum(any(abs(i - k) <= _AROUND for k in found) for found in held.values()) for i in places}
        best = [i for i in places if around[i] == max(around.values())]
        if best and all(_is_open(texts, quote, i) or _done_by_another(utterance, at, quote, i) for i in best):
            return False
    return True


_VERBAL = ("ed", "ize", "ise", "ify")
_ENDED = frozenset("over ended finished resolved settled".split())
_AROUND = 8
"""Words around a verb within which stands what it is said of."""


def _ways(root: str) -> set[str]:
    return {root, *(phrase[-1] for phrase in lexicon().alternatives.get(root, ()))}


def _done_by_another(utterance: Utterance, at: int | None, quote: Sequence[str], place: int) -> bool:
    """ "Does X weaken it": not "X regards it as a factor WHICH weakens"."""
    said = utterance.words
    if at is None or said[0].text not in _DOING:
        return False
    subject = [word.stem for word in said[1:at] if word.text not in STOPWORDS][-1:]
    ways = _ways(subject[0]) if subject else set()
    before = [i for i, text in enumerate(quote[:place]) if stem(text) in ways]
    return bool(before) and not _RELATIVE.isdisjoint(quote[before[-1] + 2 : place])


_DOING = frozenset("does did do will".split())
_RELATIVE = frozenset("which who".split())


def _is_open(texts: set[str], quote: Sequence[str], place: int) -> bool:
    before, far = quote[max(0, place - _BEFORE) : place], quote[max(0, place - _HOPED_BEFORE) : place]
    if not _POSSIBLE.isdisjoint(before) and texts.isdisjoint(_POSSIBLE | {"can"}):
        return True
    if texts.isdisjoint(_DONE):
        return False
    return (not _TO_COME.isdisjoint(before) or not _HOPED.isdisjoint(far)) and texts.isdisjoint(_TO_COME | _HOPED)


def _goes_with_names(context: Context, told: Told, quote: Sequence[str]) -> bool:
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
    ways = _ways(said[at].stem) if at is not None else set()
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
    behind = _first_of(said[i] for i in range(slot.last, len(said)) if i not in taken)
    before = None if owning else _first_of(said[i] for i in range(slot.first - 1, 0, -1) if i not in taken)
    ways = {way for word in (before, behind) if word for way in _ways(word.stem)}
    held = [i for i, text in enumerate(line) if text in ways]
    if owning and any(line[i - 1] in ("it", "their", "its") for i in held if i):
        return True
    return not held or min(abs(i - place) for i, place in product(held, places)) <= _NEAR


def _first_of(found: Iterator[Word]) -> Word | None:
    return next((word for word in found if word.text not in STOPWORDS), None)


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
