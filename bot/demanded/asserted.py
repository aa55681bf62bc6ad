"""Whether a sentence asserts what a claim says: that it was done, by whom and to whom, and which way it went.

A sentence that holds every word of a claim may only demand it ("the release of X"), call for it ("urges States to
exempt"), allege it or hang it on a condition; or another did it, or it was done to another. No grammar is read in full:
where one of the few builds that tell it plainly is not there, there is no yes.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, product

from bot.context import Context
from bot.demanded.claim_parts import (
    ARTICLES,
    FORMS_OF_BE,
    OPENING,
    OPPOSITE,
    PREPOSITIONS,
    Claim,
    claim_of,
    deed_of_somebody,
    directions_of,
    nouns_called,
    thing_had,
)  # fmt: skip
from bot.demanded.names_in_claims import ways_of
from bot.demanded.pieces import Piece, is_noun, is_passive, pieces, preposition
from bot.demanded.told import Told
from bot.lexicon import HAVING, MODALS, STOPWORDS, lexicon
from bot.reading.statements import without_month
from bot.reading.typed import Word
from bot.reading.utterance import Utterance
from bot.slots import CARDINALS
from store.words import stem

_PAST = frozenset("did was were has have had".split())


def asserts_claim(utterance: Utterance, quotes: Sequence[str]) -> bool:
    """Whether one of the quotes says so; one that opens in another way, or asks for words, passes."""
    said = utterance.words
    if not said or said[0].text not in OPENING or not utterance.in_english:
        return True
    claim, lines = claim_of(utterance), [list(pieces(quote)) for quote in quotes]
    if claim is not None and claim.deed.stem in _CHANGING:
        lines = [line for line in lines if any(piece.stem in _deeds(claim) for piece in line)]
        return not lines or any(_says(claim, line) for line in lines)  # two figures tell it without the word
    if claim is not None:
        return any(_says(claim, line) for line in lines)
    held = thing_had(utterance)
    if held is not None:
        return any(_is_had(held, line) for line in lines)
    called = nouns_called(utterance)
    if called is None:
        return not lines or any(not _is_only_promised(said, line) for line in lines)
    return any(_is_called(*called, line) for line in lines)


def is_done_to_that(context: Context, told: Told) -> bool:
    """ "Who fired on the guards": not told by what the guards fired on."""
    asked = deed_of_somebody(context.utterance) if context.utterance.in_english else None
    if asked is None:
        return True
    deed, tie, target = asked
    found = [
        (line, at)
        for line in (list(pieces(quote)) for quote in told.quotes)
        for at, piece in enumerate(line)
        if piece.stem == deed.stem and _places(target, line)
    ]
    return not found or any(
        max(_places(target, line)) > at or _is_undergone(target, line, at, tie) for line, at in found
    )


def _is_only_promised(said: Sequence[Word], line: Sequence[Piece]) -> bool:
    """ "Is the port open": not told by "the port will be opened if ..."."""
    texts = {piece.text for piece in line}
    conditional = not _IF.isdisjoint(texts) and _IF.isdisjoint(word.text for word in said)
    return conditional and said[0].text in ("is", "are") and not _WILL.isdisjoint(texts)


_CHANGING = frozenset(map(stem, "rise grow increase climb fall drop decline decrease shrink change".split()))


def _is_had(thing: Word, line: Sequence[Piece]) -> bool:
    """ "Has X claims": a form of "have" stands before the thing, and no "no"."""
    before = ([piece.text for piece in line[max(0, i - _NEAR) : i]] for i in _places(thing, line))
    return any(not _HAVING.isdisjoint(texts) and _DENYING.isdisjoint(texts) for texts in before)


_HAVING = HAVING | frozenset("having possess possesses possessed own owns owned with".split())
_DENYING = frozenset("no not never without".split())


def _is_called(one: Word, other: Word, line: Sequence[Piece]) -> bool:
    """Whether a sentence says that the one is the other: a form of "to be" or "as" stands between, or they adjoin."""
    ones, others = _places(one, line), _places(other, line)
    pairs = ((i, j) for i, j in product(ones, others) if line[i].clause == line[j].clause)
    return not ones or any(_are_one([piece.text for piece in line[min(i, j) + 1 : max(i, j)]]) for i, j in pairs)


def _are_one(between: Sequence[str]) -> bool:
    last = max((i for i, text in enumerate(between) if text in _LINKING), default=None)
    if last is None:
        return len(between) <= _IN_FRONT and _TYING.isdisjoint(between)
    return _TYING.isdisjoint(between[last:])


_TYING = frozenset("in at on by from to into with for against under between and not".split())
_LINKING = frozenset(
    """is are was were be been being as constitute constitutes constituted become becomes became remain remains remained
    represent represents form forms called considered regarded""".split()
)


def _says(claim: Claim, line: Sequence[Piece]) -> bool:
    ways = _deeds(claim)
    return _goes_so(claim.directions, line) and any(
        not _is_only_spoken_of(claim, line, at) and _in_one_clause(claim, line, at) and _roles_fit(claim, line, at)
        for at, piece in enumerate(line)
        if piece.stem in ways
    )


def _deeds(claim: Claim) -> set[str]:
    """Stems that say the same as its verb; of several words ("carry out", "enter into force") the first."""
    root, known = claim.deed.stem, lexicon()
    row = " ".join(word.stem for word in claim.words)
    names = [name for phrase, name in known.openings.get(root, ()) if f"{' '.join(phrase)} " in f"{row} "]
    return {root, *(phrase[0] for name in (root, *names) for phrase in known.alternatives.get(name, ()))}


def goes_that_way(utterance: Utterance, quotes: Sequence[str]) -> bool:
    """Whether one of the quotes has nothing from B to A that a claim has from A to B."""
    way = directions_of(utterance.words)
    return not way or any(_goes_so(way, list(pieces(quote))) for quote in quotes)


def _goes_so(directions: Sequence[tuple[str, str]], line: Sequence[Piece]) -> bool:
    for way, end in directions:
        before = [preposition(line, i) for i, piece in enumerate(line) if piece.stem == end]
        if any(before) and all(one in OPPOSITE[way] for one in before):
            return False
    return True


def _is_only_spoken_of(claim: Claim, line: Sequence[Piece], at: int) -> bool:
    """Whether the deed is demanded, called for, alleged, to come or a condition there, and not so in the claim."""
    before = without_month([piece.text for piece in line[max(0, at - _FAR) : at]])
    behind = [piece.text for piece in line[at + 1 : at + 1 + _FAR] if piece.clause == line[at].clause]
    if is_noun(line, at):
        behind = [piece.text for piece in line[at + 1 :] if piece.clause == line[at].clause]
        if before[-1:] == ["in"] or before[-2:] == ["at", "the"]:
            return False  # "acting in violation of", "at the request of"
        return _FACTIVE.isdisjoint(before[-_NEAR:]) and _OCCURRING.isdisjoint(behind)
    if claim.opening in MODALS - {"will", "would"}:
        return _MAY.isdisjoint(before[-_NEAR:])
    if before[-1:] == ["to"]:
        if claim.opening in _PAST:
            return _IMPLYING.isdisjoint(before[-_IN_FRONT:])
        return not _DIRECTING.isdisjoint(before)
    if claim.opening == "did" and not _TO_COME.isdisjoint(before[-_IN_FRONT:]):
        return True
    if not _ALLEGING.isdisjoint(before) and _ALLEGING.isdisjoint(claim.texts):
        return True
    to_come = claim.opening in ("is", "are") and not _WILL.isdisjoint(before[-_IN_FRONT:])
    conditional = not _IF.isdisjoint((*before, *behind)) and (to_come or claim.opening in _PAST | {"will"})
    return conditional and _IF.isdisjoint(claim.texts)


_FAR, _NEAR, _IN_FRONT = 14, 7, 4
"""Words before or behind a verb within which it is governed from afar, from near by, or by the word in front of it."""
_FACTIVE = frozenset(
    """condemned condemn condemns deplored deplore deplores welcomed welcome welcomes welcoming regretted regret regrets
    after following since during despite caused brought completed announced achieved about upon""".split()
)
"""Words that take the deed behind them as done."""
_OCCURRING = frozenset("took occurred began completed happened".split())
_IMPLYING = frozenset(
    "continue continued continues began begun started managed helped served forced compelled able proceeded".split()
)
"""Words with "to" of which it follows that it was done."""
_DIRECTING = frozenset(
    """urges urge urged encourages encourage encouraged calls call called requests request requested invites invite
    invited asks ask asked recommends recommend recommended appeals appeal appealed proposes propose proposed demands
    demanded""".split()
)
_TO_COME = frozenset("will would shall should may might could can must".split())
_WILL = frozenset("will would".split())
_MAY = frozenset("can could may might must should shall able capable".split())
_ALLEGING = frozenset("claim claims claimed allege alleges alleged allegedly purportedly supposedly".split())
_IF = frozenset("if unless provided".split())


def _in_one_clause(claim: Claim, line: Sequence[Piece], at: int) -> bool:
    """Whether each word of the claim stands in the clause of the deed, or before it where no preposition ties it."""
    tied = {other.text for one, other in pairwise(w for w in claim.words if w.text not in ARTICLES)
            if one.text in PREPOSITIONS}  # fmt: skip
    for word in claim.words:
        if word.text in STOPWORDS:
            continue
        places = [i for i, piece in enumerate(line) if piece.stem in ways_of(word.stem)]
        if not places or any(line[i].clause == line[at].clause for i in places):
            continue
        if word.text in tied or max(places) > at:
            return False
    return True


def _roles_fit(claim: Claim, line: Sequence[Piece], at: int) -> bool:
    if claim.passive:
        return _is_undergone(claim.subject, line, at) and _is_doer(claim.doer, line, at)
    bodies = _places(claim.doer, line)
    if bodies and not any(preposition(line, i) == "by" for i in bodies):
        return False  # "the contribution BY X"
    return _is_doer(claim.subject, line, at, alone=claim.target is None) and _is_undergone(claim.target, line, at)


def _is_doer(word: Word | None, line: Sequence[Piece], at: int, alone: bool = False) -> bool:
    """Whether that one does it in the sentence; ``alone`` where the claim has nothing that it is done to."""
    places = _places(word, line)
    if word is None or not places:
        return True
    if not is_passive(line, at) and not is_noun(line, at):
        return any(i < at and _opens_group(line, i) for i in places)
    if alone and any(i > at if is_noun(line, at) else i < at and _opens_group(line, i) for i in places):
        return True
    owned = any(i == at - 1 for i in places)
    return owned or any(_stands_behind_by(line, at, i) for i in places if i > at)


def _stands_behind_by(line: Sequence[Piece], at: int, place: int) -> bool:
    between = [piece.text for piece in line[at + 1 : place]]
    if "by" not in between:
        return False
    by = between.index("by")
    another = any(one == "and" and other.endswith("ed") for one, other in pairwise(between[:by]))
    further = any(one.endswith("ed") and other in PREPOSITIONS for one, other in pairwise(between[by:]))
    return not another and not further and _BREAKING.isdisjoint(between[by:]) and "by" not in between[by + 1 :]


_BREAKING = frozenset("who which that whose in under after with to from before".split())


def _opens_group(line: Sequence[Piece], at: int) -> bool:
    """Whether a noun hangs on no other: "Norway", "the Government of Norway", not "the port of Norway"."""
    tie = preposition(line, at)
    if tie in ("", "by"):
        return True
    back = at - 2 if line[at - 1].text == tie else at - 3
    return tie == "of" and back >= 0 and line[back].stem in _GOVERNING


_GOVERNING = frozenset(
    map(
        stem,
        """government authorities republic kingdom people delegation state member total number article provision text
        paragraph territory force army troop soldier police aircraft artillery navy gendarme unit""".split(),
    )
)


def _is_undergone(word: Word | None, line: Sequence[Piece], at: int, tie: str = "") -> bool:
    """Whether it is done to that in the sentence, behind the preposition that belongs to the verb."""
    places = _places(word, line)
    if not places:
        return True
    auxiliary = not FORMS_OF_BE.isdisjoint(piece.text for piece in line[max(0, at - 3) : at])
    if is_passive(line, at) and any(i < at and (not auxiliary or _opens_group(line, i)) for i in places):
        return True
    if any(i > at for i in places) and _has_object(line, at, tie):
        return True
    return any(at - _FAR < i < at for i in places) and not _has_object(line, at, tie)  # "the houses burnt there"


_SHOOTING = frozenset("on at upon".split())


def _has_object(line: Sequence[Piece], at: int, tie: str) -> bool:
    """Whether what it is done to stands behind the verb, or behind "of"; not in "seized 5 and burnt 7"."""
    behind = [piece.text for piece in line[at + 1 : at + 3]]
    own = _SHOOTING if tie in _SHOOTING else {tie}
    if not behind or behind[0] in PREPOSITIONS - {"of", *own}:
        return is_noun(line, at)
    counted = behind[0].isdecimal() or behind[0] in CARDINALS
    return not counted or (len(behind) > 1 and behind[1] not in STOPWORDS - _GOING_ON)


_GOING_ON = frozenset("of such other more".split())
""" "Cleared 13 of its 53 minefields": behind a number they go on to what it counts."""


def _places(word: Word | None, line: Sequence[Piece]) -> list[int]:
    ways = ways_of(word.stem) if word else set()
    return [i for i, piece in enumerate(line) if piece.stem in ways]
