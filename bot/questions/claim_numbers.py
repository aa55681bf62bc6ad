"""Numbers that a claim names, held against those of a sentence: in digits or words, with what is counted.

Of several numbers in a sentence those beside its verb count: "of the 71 received, it accepted 56" accepts 56. What is
said of all of them is not borne out by a sentence that counts some.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import takewhile
from typing import NamedTuple

from bot.amounts import Claim as Amount
from bot.amounts import amounts_in
from bot.context import Context
from bot.demanded.signs import SHARES
from bot.lexicon import STOPWORDS, base_forms, kin, lexicon, word_classes
from bot.questions.claim_reading import Claim, verb_term
from bot.questions.negation import reached
from bot.reading.currencies import NAMES
from bot.reading.patterns import pattern
from bot.reading.utterance import terms
from bot.scoping.scope import indices
from bot.searching.retrieval import Hit
from store.words import fold, stem, stems

_PIECES = pattern(r",(?=\s)|[;:()]")
_EVERY = frozenset("all every each entire whole".split())
_SOME_OF = pattern(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|several|most|many|few|half) of (?:the|its|their)\b"
    r"|\b(?:[Oo]nly|[Oo]ut|[Oo]f) (?:\d+ )?of (?:the|its|their) \d|^Of (?:the|its|their) \d+"
)


class _Counted(NamedTuple):
    amount: Amount
    unit: str
    """Stem of the word behind it; empty where it stands alone."""
    noun: tuple[str, ...] = ()
    """The words for what it counts."""


def claimed_stems(context: Context) -> set[str]:
    """Stems of the words of the claim that are numbers or pieces of one."""
    words = _plain_words(context)
    return {stem(words[i]) for _, at, length in amounts_in(words) for i in range(at, at + length)}


def number_verdicts(context: Context, hit: Hit) -> Iterator[bool | None]:
    """For each number of the claim: there, another one there, or none to hold it against."""
    claimed = list(_counted(_plain_words(context)))
    if not claimed:
        return
    if not _is_that_share(context, hit):
        yield None
        return
    text = str(hit.row["text"])
    denied = set(reached(text)[:1])
    known = _known_counts(_plain_words(context))
    for one in claimed:
        there = _of_the_claim(context, text, one, several=len(claimed) > 1)
        verdict = _verdict(one, _beside_verb(context, text) if there is None else there, denied)
        yield verdict or (None if one.amount.value in known else verdict)


def _known_counts(words: Sequence[str]) -> set[float]:
    """ "Are THE TWO States allies": how many there are is taken as known, and another number denies nothing."""
    found = amounts_in(words)
    return {amount.value for amount, at, _ in found if at and words[at - 1] in ("the", "these", "those", "their")}


def _is_that_share(context: Context, hit: Hit) -> bool:
    """ "20 per cent of the population": neither borne out nor denied by as much of the territory."""
    if SHARES.isdisjoint(word.text for word in context.utterance.words):
        return True
    from bot.demanded.told import of_sentence
    from bot.demanded.wholes import is_share_of_that  # here to keep start-up fast: few claims name a share

    return is_share_of_that(context, of_sentence(str(hit.row["text"]), str(hit.row["letter"])))


def _of_the_claim(context: Context, text: str, one: _Counted, *, several: bool) -> list[_Counted] | None:
    """Of several numbers of a sentence those that are not of another noun, year, bearer or deed than the claimed one.

    None where it has no other than one that may be it; empty where all are of something else, which says nothing of it.
    """
    from bot.searching.count_asked import asked_of, fits  # here to keep start-up fast: few sentences have two numbers
    from bot.searching.counted import is_participle, numbers_there

    every = numbers_there(text)
    asked = asked_of(context.utterance, one.noun)
    if several:  # "were two killed and five hurt": each has a deed of its own
        alone = one.noun if len(one.noun) == 1 and base_forms(one.noun[0])[0] == one.noun[0] else ()
        done = next((w for w in one.noun if is_participle(w) or (w in alone and "v" in word_classes(w)[0])), "")
        own = terms([word for word in context.utterance.words if word.text == done][:1])
        asked = asked._replace(deed=own[0] if own else None, rest=(), noun=() if done in alone else asked.noun)
    fitting = [other for other in every if fits(asked, other, every)]
    if len(every) < 2 and fitting:
        return None
    return [_Counted(other.amount, one.unit, one.noun) for other in fitting]


def _verdict(one: _Counted, there: Sequence[_Counted], denied: Iterable[str]) -> bool | None:
    there = [other for other in there if not _counts_others(one, other)]
    alike = [other for other in there if one.unit and other.unit == one.unit] or [
        other for other in there if not one.unit or not other.unit or other.amount.value == one.amount.value
    ]
    others = alike or (there if one.unit in _money() else [])
    if not others:
        return None
    numbers = [Amount(float(word), "=") for word in denied if word.isdecimal()]
    denied_values = {amount.value for amount in numbers} | {amount.value for amount, _, _ in amounts_in(list(denied))}
    verdicts = [_holds(one.amount, other.amount) for other in others if other.amount.value not in denied_values]
    if True in verdicts:
        return True
    return None if None in verdicts or (not verdicts and not denied_values) else False


@cache
def _money() -> frozenset[str]:
    """Stems of the names of money; "one billion United States dollars" has more words before it."""
    return frozenset(map(stem, NAMES))


def _counts_others(one: _Counted, other: _Counted) -> bool:
    """ "Nine robbers", where nine drivers are counted: other people, whom no list of words calls so."""
    if one.unit == other.unit or not all(word_classes(unit)[1] == "person" for unit in (one.unit, other.unit)):
        return False
    ways = lexicon().alternatives.get(one.unit, ())
    return all(phrase[-1] != other.unit for phrase in (*ways, *kin(one.unit)))


_FAR = 5
""" "Over one million" leaves open whether it is over two, and says that it is not over ten."""


def _holds(claim: Amount, told: Amount) -> bool | None:
    open_above = told.compared in (">", ">=")
    if claim.compared in (">", ">="):
        return told.value >= claim.value or (None if open_above and claim.value < _FAR * told.value else False)
    if claim.compared == "<":
        return None if open_above and told.value < claim.value else told.value < claim.value
    if claim.compared == "<=":
        return told.value <= claim.value if not open_above else False if told.value >= claim.value else None
    return told.value == claim.value


def _beside_verb(context: Context, text: str) -> list[_Counted]:
    """The numbers of the piece of the sentence that holds the verb; of all of it where that piece has none."""
    verb = verb_term(Claim(context))
    pieces = _PIECES.split(text)
    if verb is not None:
        for piece in pieces:
            found = list(_counted(_words(piece))) if verb.stem in stems(piece) else []
            if found:
                return found
    return list(_counted(_words(text)))


def _counted(words: Sequence[str]) -> Iterator[_Counted]:
    for amount, at, length in amounts_in(words):
        if at and stem(words[at - 1]) in _CALLED_BY_NUMBER:
            continue  # "under rule 39" counts nothing
        ahead = list(words[at + length : at + length + 2])
        if length > 1 or words[at] not in STOPWORDS:
            ahead = ["percent"] if ahead in (["per", "cent"], ["percent"]) else ahead
            noun = next((word for word in ahead if word not in STOPWORDS), "")
            run = [*takewhile(lambda word: word not in STOPWORDS, words[at + length : at + length + 4])]
            yield _Counted(amount, stem(noun) if noun and noun == ahead[0] else "", tuple(run))


_CALLED_BY_NUMBER = frozenset(
    map(stem, "rule article resolution decision paragraph item items chapter section annex page no number".split())
)


def _words(text: str) -> list[str]:
    return [word.strip("?!.;:()\"'“”").removesuffix(",") for word in fold(text).split()]


def _plain_words(context: Context) -> list[str]:
    """The words of the claim outside of dates, references and other slots."""
    utterance = context.utterance
    if any(fold(utterance.text[word.start : word.end]) != word.text for word in utterance.words[:3]):
        named = indices(slot for slot in utterance.slots if slot.kind != "quoted")  # recast: its text is another one
        return [word.text for i, word in enumerate(utterance.words) if i not in named]
    spans = [
        (utterance.words[slot.first].start, utterance.words[slot.last - 1].end)
        for slot in utterance.slots
        if slot.last > slot.first and slot.kind != "quoted"
    ]
    kept, at = [], 0
    for first, last in sorted(spans):
        kept.append(utterance.text[at:first])
        at = max(at, last)
    return _words(" ".join((*kept, utterance.text[at:])))


def counts_some(context: Context, hit: Hit) -> bool:
    """ "All the members had ...", where the sentence counts some of them: "by four of the members"."""
    every = bool(_EVERY & {word.text for word in context.utterance.words})
    return every and _SOME_OF.search(str(hit.row["text"])) is not None
