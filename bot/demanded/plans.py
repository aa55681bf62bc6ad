"""What was done, where the question asks for that: a promise, a plan or a demand to do it tells no day on which it was.

"When did X ratify" is told by no "to ratify ... before the end of 2015"; "decided to set up" is how texts tell a deed's
day, though not what came of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from bot.context import Context
from bot.demanded.moments import asks_of_what_is_to_come
from bot.demanded.pieces import is_denied, is_only_wished, pieces
from bot.demanded.signs import PAST
from bot.demanded.told import Told
from bot.lexicon import BEING, word_classes
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance, terms
from bot.searching.deed_asked import deed_asked, place_of_deed
from bot.searching.held import padded, stands, ways
from store.words import fold, stem, tokens

_PASSIVE = frozenset("was were".split())
_MODAL = frozenset("will shall should would may might must".split())
_BETWEEN = frozenset("be have been not also".split())


def dates_the_deed(context: Context, told: Told) -> bool:
    """ "When did X ratify it": a verb of the question, where it stands in what is quoted, tells more than a plan."""
    utterance = context.utterance
    if utterance.asks != "when" or not utterance.in_english or asks_of_what_is_to_come(utterance):
        return True
    asked = _deeds([word.text for word in utterance.words])
    proposing = any(word.stem in _ASKED_FOR or word.stem == "suggest" for word in utterance.words)
    if not proposing and told.quotes and all(map(_IS_PROPOSED.search, told.quotes)):
        return False  # "suggests that it be held in April": nothing was held yet
    for quote in told.quotes:
        words = [token.text for token in tokens(quote)]
        there = [at for at, word in enumerate(words) if stem(word) in asked and "v" in word_classes(word)[0]]
        if not there or not all(_is_planned(words, at) for at in there):
            return True
    return not told.quotes


def dates_what_happened(context: Context, told: Told) -> bool:
    """ "When was the gate opened", "partly opened": no row of a day on which it was open, or was opened wholly."""
    words, at = context.utterance.words, place_of_deed(context.utterance)
    if context.utterance.asks != "when" or at is None or not told.quotes:
        return True
    there = {fold(token.text) for quote in told.quotes for token in tokens(quote)}
    if not {word.text for word in words[max(0, at - 1) : at + 2] if word.text in _SO_FAR} <= there:
        return False
    was_so = words[at].text.endswith("ed") and words[at].text.removesuffix("ed") in there
    return not was_so or words[at].text in there or told.quotes[0].rstrip().endswith(_ENDS)


_SO_FAR = frozenset("partly partially fully completely wholly temporarily".split())
_ENDS = (".", ";", ":", ",", "?", "!", '"', "”", ")")
"""How a sentence ends, and no row of a table."""


def counts_what_was_done(context: Context, told: Told) -> bool:
    """ "How many were destroyed": no number of those that were registered, or that were not destroyed."""
    texts = [word.text for word in context.utterance.words]
    at = place_of_deed(context.utterance)
    if at is None or not _SUBORDINATING.isdisjoint(texts[:at]) or any(map(_IS_ROW.match, told.quotes)):
        return True
    if not _done_by_them(context.utterance, at, told):
        return False
    ways_to_say = {phrase[0] for term in terms([context.utterance.words[at]]) for phrase in ways(term)}
    lines = [list(pieces(quote)) for quote in told.quotes]
    found = [is_denied(line, i) for line in lines for i, piece in enumerate(line) if piece.stem in ways_to_say]
    return tells_what_was_done(context, told) and not (found and all(found))


def _done_by_them(utterance: Utterance, at: int, told: Told) -> bool:
    """ "How many were carried off BY THE LORRY": a sentence that names it, where it is called by a plain noun."""
    by = next((i for i in range(at + 1, min(at + 3, len(utterance.words))) if utterance.words[i].text == "by"), None)
    named = {i for slot in utterance.slots for i in range(slot.first, slot.last)}
    if by is None or by + 2 >= len(utterance.words) or utterance.words[by + 1].text not in ("the", "a", "an", "their"):
        return True
    noun = utterance.words[by + 2]
    if by + 2 in named or noun.capital or word_classes(noun.text)[0] != "n":
        return True
    return any(stands(term, padded(" ".join(told.quotes))) for term in terms([noun]))


_SUBORDINATING = frozenset("when while since after before until that which who".split())
_IS_ROW = pattern(r"(?:[^\s|]*\s){0,3}[\d\s.,|–-]{8,}$")
"""A row of a table: what was done to those that are counted stands above it."""


def tells_what_was_done(context: Context, told: Told) -> bool:
    """ "When was X painted": no sentence by which something else was done to X."""
    utterance = context.utterance
    if not utterance.in_english or not _PASSIVE & {word.text for word in utterance.words}:
        return True
    at = place_of_deed(utterance)
    named = at is not None and any(slot.first <= at < slot.last for slot in utterance.slots)
    if at is None or named or at in context.scope.used:
        return True
    particle = at + 1 < len(utterance.words) and utterance.words[at + 1].text in _PARTICLES
    if utterance.words[at].text in _DONE_ANYHOW and not particle:
        return True
    found = [term for term in terms(utterance.words) if utterance.words[at].text in term.text.split()]
    quoted = " ".join(told.quotes)
    behind = utterance.words[at + 2 : at + 3]
    alone = particle and (not behind or behind[0].text in _BEHIND_A_PARTICLE)  # not "stopped off Orealla"
    if alone and not _stands_with(utterance.words[at].stem, utterance.words[at + 1].text, quoted):
        return False
    return not found or any(stands(term, padded(quoted)) for term in found)


def _stands_with(verb: str, particle: str, quoted: str) -> bool:
    """ "Carried OFF": nothing that was only carried; another verb may say the same without its particle."""
    words = [token.text for token in tokens(quoted)]
    places = [i for i, word in enumerate(words) if stem(word) == verb]
    return not places or any(particle in words[i + 1 : i + _FAR] for i in places)


_BEHIND_A_PARTICLE = frozenset("in at from by and on during to into with after before when".split())
_FAR = 6
"""Words in which the particle stands behind its verb: "drove the whole herd off"."""


_PARTICLES = frozenset("up down over out off away back".split())
_DONE_ANYHOW = frozenset("held made given taken brought sent called named done found fixed set put".split())
"""Participles that say little: "the vote was held", "the statement was made"."""
_IS_PROPOSED = pattern(r"\b(?:suggest|propos|recommend)\w*\s[^.;]{0,60}?\bthat\b[^.;]{0,80}?\bbe\s")


def _deeds(texts: Sequence[str]) -> set[str]:
    """Stems of the verbs behind "did" and of the participles behind "was"; none where no deed is asked for."""
    if "did" in texts:
        behind = texts[texts.index("did") + 1 :]
        return {stem(text) for text in behind if "v" in word_classes(text)[0] and text not in _BETWEEN}
    at = next((i for i, text in enumerate(texts) if text in _PASSIVE), None)
    behind = texts[at + 1 :] if at is not None else []
    return {stem(text) for text in behind if text.endswith(("ed", "en")) and "to" not in behind}


def _is_planned(words: Sequence[str], at: int) -> bool:
    """ "Will ratify", "is to be opened", "undertakes to ratify", and "to ratify" as the first words of a point."""
    before = at - 1
    while before >= 0 and (words[before] in _BETWEEN or words[before].endswith("ly")):
        before -= 1
    if before < 0:
        return False
    if words[before] in _MODAL:
        return True
    if words[before] != "to":
        return False
    lead = words[before - 1] if before else ""
    return not lead or lead in BEING or (lead.endswith("s") and "v" in word_classes(lead)[0])


_LATER = frozenset("should shall must will would due supposed scheduled planned".split())
_NOT = frozenset("not never".split())
"""What was not done may be told as what somebody "was not able to" do."""
_UNDONE = _MODAL | frozenset("to can could".split())


def was_done(context: Context, told: Told) -> bool:
    """ "Who ratified it": what somebody is only to do, or was asked to do, was not done."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    past = not PAST.isdisjoint(texts) or (texts[0] == "who" and texts[1:2] != [] and texts[1].endswith("ed"))
    if utterance.asks in ("yes/no", "choice") or not past or not (_LATER | _NOT).isdisjoint(texts):
        return True
    deed = deed_asked(utterance) if "to" not in texts[1:] else None
    if deed is None:
        return True
    forms = {phrase[0] for phrase in deed.alternatives if len(phrase) == 1}
    found = [_is_to_be(quote, at) for quote in told.quotes for at in _places(quote, forms)]
    return not found or not all(found)


def _places(quote: str, forms: Set[str]) -> Iterator[int]:
    return (token.start for token in tokens(quote) if stem(token.text) in forms)


def _is_to_be(quote: str, at: int) -> bool:
    """Whether the verb that begins at ``at`` stands in the infinitive or behind a modal verb."""
    before = [token.text for token in tokens(quote[:at])][-3:]
    if before[-2:] == ["had", "to"]:
        return False  # "each had to pay": it is told as what came about
    if before[-2:] in (["honour", "to"], ["honor", "to"]):
        return False  # "I have the honour to transmit": by saying so it is done
    run = before[::-1]
    held = next((i for i, text in enumerate(run) if text not in _UNDONE | {"not", "be", "also"}), len(run))
    return not _UNDONE.isdisjoint(run[:held])


def is_no_wish(context: Context, told: Told) -> bool:
    """ "Where was it built", "how much was paid": not told by who approved its building, or demands the payment."""
    utterance = context.utterance
    texts = {word.text for word in utterance.words}
    if utterance.asks in ("yes/no", "choice") or not utterance.in_english or not (_LATER | _NOT).isdisjoint(texts):
        return True
    deed = deed_asked(utterance)
    if deed is None or deed.stem in _ASKED_FOR:
        return True
    forms = {phrase[0] for phrase in ways(deed)}
    lines = [list(pieces(quote)) for quote in told.quotes]
    found = [is_only_wished(line, at) for line in lines for at, piece in enumerate(line) if piece.stem in forms]
    return not found or not all(found)


_ACTED = frozenset("did has".split())
_REQUESTS = (
    r"\b(?:requests?|requesting|invites?|inviting|urges?|urging|calls (?:up)?on|demands?|appeals to|recommends?"
    r"|encourages?|proposes?|asks)"
)
_PROPOSED = pattern(r"^\W*(?:\([a-z\d]\) ?)?that (?:each|every) \w+ ([a-z]+)", re.IGNORECASE)
_WISHED = pattern(r"\b(?:request|propose|ask|urge|demand|recommend|wish|hope)s? (?:\w+ ){0,3}?that\b")
"""A paragraph of a draft by which somebody is to act, and a point of a proposal: "that each State give up"."""


def is_no_request(context: Context, told: Told) -> bool:
    """ "What did X find": not told by what X was to do; what an author asks for, a request does tell."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    if told.intent is not None or utterance.asks in ("yes/no", "choice") or _ACTED.isdisjoint(texts):
        return True
    deed = _place_of_act(utterance, texts) if utterance.in_english else None
    if deed is None or not (_LATER | _NOT).isdisjoint(texts[:deed]) or texts[deed] == "to":
        return True
    first = max((i for i, text in enumerate(texts[:deed]) if text in _ACTED), default=deed) + 1
    actor = " ".join(text for text in texts[first:deed] if text != "the")
    if utterance.words[deed].stem in _ASKED_FOR or not actor:
        return True
    return not told.quotes or not all(_is_for(actor, quote) for quote in told.quotes)


def _place_of_act(utterance: Utterance, texts: Sequence[str]) -> int | None:
    """Index of the verb behind "did" and a name, whatever it is ("find", "do"); else of the verb of the question."""
    begun = [i + 1 for i, text in enumerate(texts) if text in _ACTED]
    named = (slot.last for slot in utterance.slots if slot.first in begun or slot.first - 1 in begun)
    return next((at for at in named if at < len(texts)), None) or place_of_deed(utterance)


def _is_for(actor: str, quote: str) -> bool:
    """Whether the quote asks the one that acts to do something, or opens with what somebody should do."""
    folded = fold(" ".join(quote.replace("*", "").split()))
    asked = re.search(rf"{_REQUESTS} (?:the |all )?{re.escape(actor)}\b", folded)
    if asked and actor not in folded[: asked.start()]:
        return True
    wished = _WISHED.search(folded)
    if wished and actor in folded and wished.start() < folded.index(actor):
        return True
    proposed = _PROPOSED.match(folded)
    return bool(proposed and "v" in word_classes(proposed[1])[0] and not proposed[1].endswith(("s", "ed")))


_ASKED_FOR = frozenset(map(stem, """ask request propose recommend urge demand want wish call decide resolve agree invite
    adopt""".split()))  # fmt: skip
