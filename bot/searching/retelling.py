"""Whether a sentence answers a question that tells it in other words: only a verb or an adjective is not there.

"What has thrown the military balance off" is answered by a sentence on what has upset it. A noun that is not there
may be what is asked for ("the budget of the force"), and a verb for a formal act ("responded", "withdrew") tells of
something else that was done: these may never be missing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.lexicon import word_classes
from bot.reading.patterns import pattern
from bot.reading.utterance import Term, Utterance
from bot.searching.abstention import never_missing
from bot.searching.deed_asked import place_of_deed
from bot.searching.retrieval import Hit
from bot.slots import MONTHS
from store.words import stem

LEAST_WORDS = 4
"""Words that must be covered, the missing one among them."""
SOLID, EVIDENCE = 0.85, 1.1
"""Least share of the other words, and weight of them together, that the sentence holds itself."""
AHEAD, FAR_AHEAD = 0.7, 0.88
"""Most that another sentence may score beside it, where it lacks one word too and where it lacks more: where several
are near, nothing tells which one is meant."""
_ASKING = ("what", "which", "how", "")

FORMAL_ACTS = frozenset(
    stem(word)
    for word in """
    respond reply answer react vote adopt reject veto sponsor chair preside lead head command appoint elect dismiss
    replace succeed resign join accede leave quit withdraw refuse oppose object protest attend visit meet ratify
    sign pay fund finance buy purchase sell sentence kill die bear born marry invade attack bomb arrest expel punish
    apologize compensate translate publish abstain negotiate mediate end begin start cancel revoke suspend terminate
    amend repeal extend postpone delay host convene invite investigate condemn approve grant deny cost earn hire own
    achieve attain obtain gain live work study win lose fail break violate annex secede recognize deploy send sent
    ship supply train equip evacuate return repatriate
    """.split()
)
_DETERMINERS = frozenset(
    "the a an of in on at by for with from its his their both any no this these those other".split()
)
_BEHIND_VERB = frozenset("on with to into the a an by as for off up over upon out down its their".split())
_BEFORE_VERB = frozenset("to would will can could may might shall should does did do has have had already".split())
_ENDINGS = ("ed", "en", "wn", "ing")


def retold(utterance: Utterance, hits: Sequence[Hit], must: Sequence[Term]) -> bool:
    """Whether the best sentence stands alone and lacks only a word by which the question describes it."""
    best = hits[0]
    stems = {term.stem for term in must}
    lacking = [term for term in best.missing if term.stem in stems]
    if len(lacking) != 1 or len(must) < LEAST_WORDS or utterance.asks not in _ASKING:
        return False
    rivals = [hit for hit in hits[1:6] if hit.row["text"] != best.row["text"] and _rivals(hit, best, stems)]
    if _solid_otherwise(best) < SOLID or best.evidence < EVIDENCE or rivals:
        return False
    return not never_missing(lacking[0]) and _describes(utterance, lacking[0], stems - {lacking[0].stem})


def lacks_an_act(utterance: Utterance, hit: Hit, must: Sequence[Term]) -> bool:
    """Whether a formal act that is asked about ("what did X answer") is not in the sentence, nor by a true synonym."""
    if utterance.asks not in _ASKING:
        return False
    stems = ({term.stem for term in must} & FORMAL_ACTS) - _doers(utterance)
    if any(term.stem in stems for term in hit.missing):
        return True
    acts = [term for term in must if term.stem in stems]
    return any(_only_near(term, hit) for term in acts)


def _doers(utterance: Utterance) -> set[str]:
    """ "The SPONSORS", "HEAD of the agency": stems that stand for who does it, of which no act is asked."""
    words = utterance.words
    before = ("" if i == 0 else words[i - 1].text for i in range(len(words)))
    person = ((word, one) for word, one in zip(words, before, strict=True) if one in _DETERMINERS or not one)
    doers = {word.stem for word, _ in person if word.text in _HEADS or word_classes(word.text)[1] == "person"}
    return doers | ({"end", "start", "begin"} if _OF_A_TIME.search(" ".join(word.text for word in words)) else set())


_HEADS = frozenset("head heads chair chairs".split())
_OF_A_TIME = pattern(rf"\b(?:end|start|beginning) of (?:the (?:year|month|week|day)|\d{{4}}|{'|'.join(MONTHS)})\b")
""" "At the END of April" tells a time, no act."""


def lacks_what_is_asked_how(utterance: Utterance, hit: Hit) -> bool:
    """ "How was X to be DONE": a sentence without the deed tells no way in which it was done."""
    passive = utterance.asks == "how" and not _BEING.isdisjoint(word.text for word in utterance.words)
    at = place_of_deed(utterance) if passive else None
    return at is not None and any(utterance.words[at].text in term.text.split() for term in hit.missing)


_BEING = frozenset("is are was were be".split())


def _only_near(term: Term, hit: Hit) -> bool:
    """Whether the sentence holds a word near in meaning only: who "included" somebody need not have "joined"."""
    held = set(hit.matched)
    return not held & set(term.alternatives) and bool(held & set(term.kin))


def _rivals(other: Hit, best: Hit, stems: set[str]) -> bool:
    lacking = sum(term.stem in stems for term in other.missing)
    return other.score > (AHEAD if lacking < 2 else FAR_AHEAD) * best.score


def _solid_otherwise(hit: Hit) -> float:
    """Share of the words but the missing one, whose weight is 1, that the sentence holds by itself or a synonym."""
    total = hit.evidence / hit.solid if hit.solid else 0.0
    return hit.evidence / (total - 1.0) if total > 1.0 else 0.0


def _describes(utterance: Utterance, term: Term, held: set[str]) -> bool:
    """Whether the word stands as a verb, or as a participle before a noun that the sentence holds."""
    words = utterance.words
    at = next((i for i, word in enumerate(words) if word.text == term.text), None)
    if at is None or term.stem in FORMAL_ACTS or words[at].capital or not term.text.isalpha():
        return False
    before = words[at - 1].text if at else ""
    behind = words[at + 1] if at + 1 < len(words) else None
    participle = term.text.endswith(_ENDINGS)
    if before in _DETERMINERS or before in ("which", "what"):
        return participle and behind is not None and behind.stem in held
    if participle or before in _BEFORE_VERB:
        return behind is None or behind.text != "of"
    asked_with_do = any(word.text in _BEFORE_VERB for word in words[: max(0, at - 1)])
    ends = behind is None or behind.text in _BEHIND_VERB
    return ends and (asked_with_do or (term.text.endswith("s") and at > 0 and words[at - 1].stem in held))


def is_such_to(hit: Hit, must: Sequence[Term]) -> bool:
    """ "Why is X dangerous": a sentence by which it "constitutes a threat to" something tells why."""
    needed = {term.stem for term in must}
    if len(must) < 2 or any(term.stem in needed for term in hit.missing):
        return False
    held = {phrase[0] for phrase in hit.matched if len(phrase) == 1}
    return any(stem(noun) in held for noun in _CONSTITUTES.findall(str(hit.row["text"])))


_CONSTITUTES = pattern(
    r"\b(?:constitut|pos|represent|amount|present)\w*(?: to)? (?:an? )?(?:\w+ ){0,2}?(\w+) (?:to|for) ", re.IGNORECASE
)
"""What something is to somebody: "constitutes a direct threat to"."""
