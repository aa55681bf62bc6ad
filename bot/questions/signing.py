"""A question on signing, read: which signatures it is about, and whether it is one at all."""

from collections.abc import Container
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import NamedTuple

from bot.bounds import is_large
from bot.citing import Row, by_part
from bot.context import Context, states_named
from bot.demanded.sexes import asks_sex
from bot.lexicon import lexicon
from bot.questions.choosing import beside
from bot.questions.signatures import family, in_office, signatures
from bot.questions.signing_scope import (
    WHOLE,
    asks_of_two_texts,
    itself_described,
    of_period,
    of_so_many,
    offices_asked,
    whole_letters,
)
from bot.questions.strays import asking_clause, strays, unknown_names
from bot.reading.breaks import breaks
from bot.reading.features import word_features
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope, indices
from bot.scoping.titled_parts import titled_part
from bot.slots import Slot
from store.words import stem

VOCABULARY = frozenset(
    stem(word)
    for word in """name names under underneath beneath below put puts pen paper row order list line bottom foot end top
    stand stands standing appear appears come comes figure bear bears carry carries author authors write
    wrote writes written draft drafted hand office rank post position capacity title role function hold
    held represent represented represents representing behalf joint jointly personally alone single sole
    excluding instead directly straight right immediately next above after before between among precede precedes
    preceding follow follows half final block ink lend leader leaders mission missions delegation permanent acting
    temporary full more fewer less twice once several multiple repeat number count going reading running scanning
    down along list word words caption heading sits sit lies surname surnames forename forenames family
    given full total sum tally put combined throughout across counted counting everybody reader taking
    take add up neither nor both same absent missing printed without lack lacks present found identical initial
    set affix affixed addressed dated send sent issued included including together overall altogether
    throughout attached annexed enclosed put down speak speaks spoke act acted member members signature
    signatures request statement close closes closing conclude concludes somewhere anywhere side front
    occasion occasions times pair official
    officials dignitary envoy himself herself themselves personally""".split()
)
"""Stems that belong to questions on signing."""
_INSTRUMENTS = frozenset({"treati", "agreement", "pact", "charter", "deal", "protocol", "convent", "accord", "truce"})
_DAYS = frozenset("day date dates when year month".split())
_NOT_ASKED = frozenset({"why", "how long", "how old"})


class Signing(NamedTuple):
    """What a question on signing is about."""

    context: Context
    scope: Scope
    everybody: list[Row]
    """Signatures in the letters and parts meant."""
    states: tuple[str, ...]
    offices: tuple[str, ...]
    people: tuple[str, ...]
    unknown: tuple[str, ...]
    """Names of persons, as typed, that no letter holds."""

    @property
    def utterance(self) -> Utterance:
        return self.context.utterance

    @property
    def matching(self) -> list[Row]:
        """Signatures of the States and in the offices named."""
        rows = [row for row in self.everybody if not self.states or row["state"] in self.states]
        return in_office(rows, self.offices) if self.offices else rows

    @property
    def places(self) -> dict[tuple[str, str], list[Row]]:
        """The matching signatures by letter and part."""
        return by_part(self.matching)


def read_signing(context: Context) -> Signing | None:
    """The question read as one on signing; None where it asks for something else."""
    utterance, scope = context.utterance, whole_letters(context.utterance, context.scope)
    if scope.basis <= {"implied"} and not utterance.values("person"):
        scope = Scope()
    in_time = of_period(context, scope)
    if in_time is None:
        return None
    scope = of_so_many(context, in_time)
    called = frozenset[int]()
    if not _DAYS & {word.text for word in utterance.words}:
        titled = titled_part(utterance, scope, context.reader)
        called = titled.used - scope.used if titled else frozenset()
        scope = itself_described(context, titled or scope)
    if not asks_of_signing(utterance, scope) or _only_tells_when(utterance) or _in_language(utterance):
        return None
    if "footnote" in utterance.values("part") or _counts_against(utterance):
        return None
    if (claims_day(utterance) and speaks_of_signing(utterance)) or _of_the_event(utterance):
        return None
    if utterance.asks in _NOT_ASKED or signs_an_instrument(utterance, scope) or asks_sex(utterance):
        return None
    if _other_day(utterance, scope) and (scope.letters or not _of_years(context)):
        return None
    unknown = unknown_names(utterance, context.reader)
    if set(strays(utterance, scope, VOCABULARY | sign_stems(), context.reader)) - {name.casefold() for name in unknown}:
        return None
    states = states_named(context)
    rows = under_the_letter(utterance, scope, _signatures_asked(context, scope, states))
    about = {slot.value for slot in utterance.of("state") if slot.first in called or _sends(utterance, slot, scope)}
    about = _sent_too(utterance, scope, about)
    about |= _only_spoken_of(utterance, scope, rows)
    return Signing(
        context, scope, rows, tuple(state for state in states if state not in about),
        offices_asked(context, scope), utterance.values("person"), unknown,
    )  # fmt: skip


def _of_the_event(utterance: Utterance) -> bool:
    """ "Who is concerned about the signing in X": the signing is what somebody did something else about."""
    texts = [word.text for word in utterance.words]
    at = texts.index("signing") if texts.count("signing") == 1 else 0
    signs = "sign" in word_features(texts[:at] + texts[at + 1 :])
    if at < 2 or signs or texts[at - 1] not in _THE or texts[:1] != ["who"]:
        return False
    return bool(set(texts[1 : at - 1]) - _DID)


_THE = frozenset("the its their this that".split())
_DID = frozenset("did does do done carried out performed took part in is are was were all".split())


def claims_day(utterance: Utterance) -> bool:
    """ "Was the letter signed by X written in May 2001": the signer tells which letter, its day is what is claimed."""
    words = utterance.words
    days = [slot.first for slot in utterance.of("date") if slot.first > 2 and slot.last == len(words)]
    verbs = {word.text for first in days for word in words[max(0, first - 3) : first]}
    of_a_letter = any(word.stem in LETTER_NOUNS for word in words[1:4]) and words[0].text in ("was", "is", "were")
    return utterance.asks == "yes/no" and of_a_letter and bool(verbs & _BEARING_DAYS)


_BEARING_DAYS = frozenset("written dated sent drafted issued".split())


def _counts_against(utterance: Utterance) -> bool:
    """ "Which bears more signatures, X or Y?": letters are asked for, by how many signed them."""
    texts = [word.text for word in utterance.words]
    more = any(a in _DEGREES and b in ("signatures", "signatories", "signers") for a, b in pairwise(texts))
    return more and "which" in texts and "than" not in texts and not utterance.of("state", "person", "office")


_DEGREES = frozenset("more most fewer fewest less least".split())


def _of_years(context: Context) -> bool:
    """Whether the dates are years of more letters than can be looked at: signatures are then looked up by year."""
    return is_large(context.reader) and all(slot.detail == "year" for slot in context.utterance.of("date"))


def _signatures_asked(context: Context, scope: Scope, states: tuple[str, ...]) -> list[Row]:
    """Signatures in the scope; where that is too many letters to look at, only those that the question names."""
    if scope.letters or not is_large(context.reader):
        return signatures(context.reader, scope)
    years = sorted({int(slot.value[:4]) for slot in context.utterance.of("date")})
    return signatures(context.reader, scope, context.utterance.values("person"), states, years)


def _only_tells_when(utterance: Utterance) -> bool:
    """ "Who were the members when X signed?": signing dates what is asked for."""
    at = next((i for i, word in enumerate(utterance.words) if word.text == "when" and i), None)
    if at is None or utterance.asks == "when":
        return False
    before = [word.text for word in utterance.words[:at]]
    return "sign" not in word_features(before) and not {word.stem for word in utterance.words[:at]} & _WRITTEN


def _in_language(utterance: Utterance) -> bool:
    """ "Written in French": an adjective of a State that names a language."""
    adjectives = [slot.first for slot in utterance.of("state") if slot.detail == "adjective"]
    return any(i and utterance.words[i - 1].text == "in" and i + 1 == len(utterance.words) for i in adjectives)


def _sent_too(utterance: Utterance, scope: Scope, senders: set[str]) -> set[str]:
    """ "The letter of X and Y": Y sent it with X, where the letter meant is one that both sent."""
    together = set(senders)
    for one, other in pairwise(sorted(utterance.of("state"), key=lambda slot: slot.first)):
        if one.value in together and other.first - one.last < _NEXT and other.first in scope.used:
            together.add(other.value)
    return together


_NEXT = 3
"""Words from one State to the other in "X and the Y"."""


def _sends(utterance: Utterance, slot: Slot, scope: Scope) -> bool:
    """Whether a State only names the letter ("the letter from X", "X's note"), so that it narrows no signatures."""
    from bot.scoping.descriptions import tells_addressee  # here to keep start-up fast: few questions name a State

    if tells_addressee(utterance, slot, scope):
        return True
    if "state" not in scope.basis or not set(range(slot.first, slot.last)) <= scope.used:
        return False
    before = [word.text for word in utterance.words[max(0, slot.first - 2) : slot.first] if word.text != "the"]
    behind = utterance.words[slot.last : slot.last + 3]
    return (
        before[-1:] in (["from"], ["of"])
        or any(word.stem in LETTER_NOUNS for word in behind)
        or bool(utterance.of("part"))
    )


def _only_spoken_of(utterance: Utterance, scope: Scope, rows: list[Row]) -> set[str]:
    """States in front of the clause that asks, for which nobody signed: "the charges against X: who signed them"."""
    asking = asking_clause(utterance)
    slots = utterance.of("state")
    apart = [slot for slot in slots if slot.first not in asking]
    signed = {row["state"] for row in rows}
    if utterance.asks == "yes/no" or not scope.explicit or len(apart) < len(slots):
        return set()
    return {slot.value for slot in apart if slot.value not in signed}


@lru_cache(maxsize=1)
def sign_stems() -> frozenset[str]:
    """Stems that mean signing."""
    return frozenset(key for key, name in lexicon().name_of.items() if name == "sign")


def speaks_of_signing(utterance: Utterance, telling_which: Container[int] = ()) -> bool:
    """Whether the utterance holds a word for signing, besides those that only tell which letter is meant."""
    return "sign" in word_features([word.text for i, word in enumerate(utterance.words) if i not in telling_which])


_WRITTEN = frozenset({"author", "wrote", "write", "written", "draft"})
_UNDER = frozenset("under underneath beneath below bottom foot row".split())
_CLOSING = frozenset("close closes closed closing end ends conclude concludes stands stand appears".split())


def asks_of_signing(utterance: Utterance, scope: Scope) -> bool:
    """Whether the question is on signing at all: a word for it, names under a letter, or who wrote a letter."""
    texts = {word.text for word in utterance.words}
    letter = bool(utterance.of("part")) or scope.explicit or any(word.stem in LETTER_NOUNS for word in utterance.words)
    letter = letter or ("focus" in scope.basis and "it" in texts)
    if speaks_of_signing(utterance, scope.used) or (
        texts & _UNDER and (letter or utterance.of("office", "state", "person", "region"))
    ):
        return True
    if letter and texts & _CLOSING and texts & {"name", "names"} and utterance.asks in ("who", "how many", "which"):
        return True
    if {word.stem for i, word in enumerate(utterance.words) if i not in scope.used} & _WRITTEN:
        return letter and utterance.asks in ("who", "yes/no", "which", "choice", "")
    return letter and bool("names" in texts or (beside(utterance) and utterance.of("person")))


def _other_day(utterance: Utterance, scope: Scope) -> bool:
    """Whether a date is named that is no letter's and not of the year of one that is meant."""
    years = {letter[:4] for letter in scope.letters}
    loose = [slot for slot in utterance.of("date") if not set(range(slot.first, slot.last)) & scope.used]
    return any(not (slot.value[:4] in years and (scope.parts or slot.detail == "year")) for slot in loose)


_FOUNDING = frozenset("original founding".split())


def signs_an_instrument(utterance: Utterance, scope: Scope) -> bool:
    """Whether what was signed is a treaty or agreement told of in a letter, not a letter."""
    words, signing = utterance.words, sign_stems() | {"pen"}
    if any(one.text in _FOUNDING and other.stem in signing for one, other in pairwise(words)):
        return True  # an original signatory is one of a treaty
    parts = indices(utterance.of("part", "person"))
    nouns = {i for i, w in enumerate(words) if w.stem in LETTER_NOUNS and words[i - 1].text != "to"}  # "pen to paper"
    stop = parts | nouns | breaks(utterance)
    for i, word in enumerate(words):
        if word.stem not in _INSTRUMENTS or i in scope.used or i in parts:
            continue
        before = takewhile(lambda j: j not in stop, range(i - 1, max(-1, i - 7), -1))
        behind = takewhile(lambda j: j not in stop, range(i + 1, min(len(words), i + 5)))
        if any(words[j].stem in signing for j in (*before, *behind)):
            return True
    return False


def under_the_letter(utterance: Utterance, scope: Scope, rows: list[Row]) -> list[Row]:
    """ "The letter", in the singular and with no part named, is the covering letter where that is signed."""
    texts = [word.text for word in utterance.words]
    any_letter = any(text in ("which", "what", "any", "one") for text, noun in pairwise(texts) if noun == "letter")
    if scope.parts or not scope.letters or "letter" not in texts or any_letter or set(texts) & WHOLE:
        return rows
    if asks_of_two_texts(utterance):
        return rows
    cover = [row for row in rows if row["part"] == "letter"]
    several = not _SIGNERS.isdisjoint(texts) or (utterance.asks in ("how many", "which") and utterance.of("office"))
    return rows if several and len(cover) == 1 else cover or rows


_SIGNERS = frozenset("signatories signers".split())
""" "Which of the signatories": more than the one who signed the covering letter."""


def identities(context: Context, rows: list[Row]) -> list[object]:
    """For each signature, who it is: the same value for the same person in any letter and spelling."""
    found = context.reader.rows(
        "SELECT m.letter, m.part, p.folded, m.person FROM person_mentions m JOIN persons p ON p.person = m.person "
        "WHERE m.role = 'signed'"
    )
    known = {(row["letter"], row["part"], str(row["folded"])): row["person"] for row in found}
    return [known.get((row["letter"], row["part"], family(row)), (family(row), row["state"])) for row in rows]
