"""Which number of a sentence is the one asked for or claimed: by its noun, its year, its bearer and what befell it.

Nothing is guessed: a number is ruled out only where the sentence gives what the question names to another number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.lexicon import STOPWORDS, base_forms, kind_of_thing, word_classes
from bot.reading.typed import Word
from bot.reading.utterance import Term, Utterance, terms
from bot.scoping.scope import LETTER_NOUNS, indices
from bot.searching.among_those import is_of_other_sex, is_said_of
from bot.searching.counted import (
    WHOLE,
    YEAR,
    Counted,
    goes_on_with_verb,
    has_verb,
    is_participle,
    is_verb,
    numbers_there,
    words_of,
)
from bot.searching.deed_asked import BEFORE_BARE_VERBS, deed_asked
from bot.searching.held import padded, stands, surely_stands
from bot.slots import CARDINALS
from store.words import fold, stem, stems

_PEOPLE = frozenset(map(stem, "people persons individuals others souls".split()))
_THINGS = frozenset("artifact object location food substance plant animal".split())
_GROUPS = frozenset(map(stem, "states countries nations governments parties organizations companies".split()))
"""Those who are counted there are no persons."""
_REFERRING = frozenset("of dated".split())


class Asked(NamedTuple):
    """What the question says of the number that it asks for or claims."""

    noun: tuple[Term, ...]
    deed: Term | None
    years: frozenset[str]
    names: tuple[Term, ...]
    manner: tuple[str, ...]
    """Stems of its adverbs."""
    rest: tuple[Term, ...] = ()
    """What else is said of those that are counted: of "how many of the observers were WOMEN"."""


def asked_of(utterance: Utterance, noun: Sequence[str]) -> Asked:
    """What the question says of the number of things called by ``noun``, folded words."""
    deed = deed_asked(utterance)
    bare = utterance.words[0].text in BEFORE_BARE_VERBS if utterance.words else False
    ends = _DEAD | {deed.text if deed else ""} | CARDINALS.keys()
    end = next((i for i, one in enumerate(noun) if one in ends or is_participle(one) or _is_verb(one, i, bare)), None)
    called = [word for word in utterance.words if word.text in noun[:end]]
    held = tuple(term for word in called for term in terms([word]))
    texts = [word.text for word in utterance.words]
    if deed and any(deed.text in (one, other) and joint in _JOINTS for one, joint, other in triples(texts)):
        deed = None  # "dead and wounded" are of two deeds
    manner = tuple(word.stem for word in utterance.words if _is_adverb(word.text) and len(word.text) > len("early"))
    names = _names(utterance, called)
    sexes = (term for term in held[:-1] if term.text in _ONE_SEX | {"female", "male"})
    rest = (*sexes, *_rest(utterance, called, deed, names))  # "FEMALE observers", "observers were WOMEN"
    return Asked(held, deed, years_asked(utterance), names, manner, rest)


def _rest(utterance: Utterance, noun: Sequence[Word], deed: Term | None, names: Sequence[Term]) -> tuple[Term, ...]:
    """Nouns behind that of what is counted: no name, no number and not the verb."""
    last = max((i for i, word in enumerate(utterance.words) if word in noun), default=len(utterance.words))
    taken = {deed.text if deed else "", *(name.text for name in names)}
    behind = [word for word in utterance.words[last + 1 :] if word.text not in STOPWORDS | taken | CARDINALS.keys()]
    nouns = (word for word in behind if "n" in word_classes(word.text)[0] and not _is_no_noun(word.text))
    return tuple(term for word in nouns for term in terms([word]))


def _is_no_noun(word: str) -> bool:
    return word.isdigit() or is_participle(word)


_JOINTS = frozenset(("and", "or", "nor"))
_DEAD = frozenset("dead missing".split())


def triples(texts: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Every three words in a row."""
    return zip(texts, texts[1:], texts[2:], strict=False)


def _is_verb(word: str, at: int, bare: bool) -> bool:
    """ "Did two aircraft DROP": behind the noun a word that is nothing else, or its base form where "did" opens."""
    kinds = word_classes(word)[0]
    return at > 0 and (kinds == "v" or (bare and "v" in kinds and base_forms(word)[0] == word))


def years_asked(utterance: Utterance) -> frozenset[str]:
    """Years of which something is asked, not those by which a letter or a resolution is called."""
    words = utterance.words
    found = set()
    for i, word in enumerate(words):
        if not YEAR.fullmatch(word.text):
            continue
        before, behind = words[max(0, i - _LONGEST_DAY) : i], words[i + 1 : i + 2]
        called = any(one.stem in LETTER_NOUNS and words[j].text in _REFERRING for j, one in _followed(before, i))
        if not called and not (behind and behind[0].stem in LETTER_NOUNS):
            found.add(word.text)
    return frozenset(found)


_LONGEST_DAY = 5


def _followed(before: Sequence[Word], end: int) -> list[tuple[int, Word]]:
    """Each word with the place of the one behind it."""
    first = end - len(before)
    return [(first + i + 1, one) for i, one in enumerate(before)]


def _names(utterance: Utterance, noun: Sequence[Word]) -> tuple[Term, ...]:
    """Names in the question other than of what is counted, each as it is looked for."""
    named = indices(utterance.of("state", "place", "person", "organization", "body"))
    own = [word for i, word in enumerate(utterance.words) if i and (i in named or word.capital)]
    own = [word for word in own if word.text not in STOPWORDS and not word.text.isdigit() and word not in noun]
    return tuple(term for word in own for term in terms([word]))


def fits(asked: Asked, one: Counted, every: Sequence[Counted]) -> bool:
    """Whether nothing in the sentence gives what is asked to another number than this ``one``."""
    return (
        _of_that_year(asked, one, every)
        and of_that_noun(asked, one, every)
        and _of_that_deed(asked, one, every)
        and _of_that_name(asked, one, every)
        and _in_that_manner(asked, one, every)
        and _of_those_meant(asked, one, every)
    )


def _of_that_year(asked: Asked, one: Counted, every: Sequence[Counted]) -> bool:
    return not asked.years or not one.years or not asked.years.isdisjoint(one.years)


def of_that_noun(asked: Asked, one: Counted, every: Sequence[Counted]) -> bool:
    """ "Mines" are not the 214 pieces beside them, pupils not the 203 of whom it is said that they are citizens."""
    if asked.noun and any(is_of_other_sex(asked.noun, other) for other in every):
        return False
    if not asked.noun or not one.noun or _counts(asked, one) or is_said_of(asked.noun, asked.rest, one):
        return True
    if any(is_said_of(asked.noun, asked.rest, other) for other in every):
        return False
    head = asked.noun[-1]
    if head.stem in _PEOPLE:
        return _may_be_persons(one.noun)
    if one.borrowed or any(_counts(asked, other) for other in every if other is not one):
        return False
    kinds = {kind for kind in map(kind_of_thing, one.noun) if kind}
    own = kind_of_thing(head.text)
    if not kinds or own in kinds or (own in _THINGS and not _THINGS.isdisjoint(kinds)):
        return True
    return own not in _THINGS and not (_is_person([head.text]) and kinds <= _NO_PERSONS)


def _counts(asked: Asked, one: Counted) -> bool:
    row = padded(" ".join(one.noun))
    return any(stands(term, row) for term in asked.noun)


def _is_person(noun: Sequence[str]) -> bool:
    roots = set(map(stem, noun))
    return _GROUPS.isdisjoint(roots) and (
        not _PEOPLE.isdisjoint(roots) or "person" in map(kind_of_thing, noun) or not _ONE_SEX.isdisjoint(noun)
    )


_NO_PERSONS = _THINGS | {"quantity", "time"}


def _may_be_persons(noun: Sequence[str]) -> bool:
    others = _NO_PERSONS | {"event", "act"}
    return _is_person(noun) or (_GROUPS.isdisjoint(map(stem, noun)) and others.isdisjoint(map(kind_of_thing, noun)))


_ONE_SEX = frozenset("men women boys girls".split())


def _of_that_deed(asked: Asked, one: Counted, every: Sequence[Counted]) -> bool:
    """ "Two were killed and seven wounded": the two are of another deed than to be wounded."""
    deed = asked.deed
    if deed is None or _does(deed, one.clause) or not has_verb(one.clause) or is_said_of(asked.noun, asked.rest, one):
        return True
    at = next(i for i, other in enumerate(every) if other is one)
    for i, other in enumerate(every):
        if other.clause == one.clause or not _does(deed, other.clause):
            continue
        shared = i > at and goes_on_with_verb(other.clause) and not has_verb(one.before)
        if not shared:
            return False
    return True


def _does(deed: Term, clause: str) -> bool:
    if not surely_stands(deed, padded(clause)):
        return False
    words = words_of(clause)
    ways = {phrase[0] for phrase in deed.alternatives}
    return any(stem(word) in ways and is_verb(words, i) for i, word in enumerate(words)) or deed.stem in stems(clause)


def _of_that_name(asked: Asked, one: Counted, every: Sequence[Counted]) -> bool:
    """ "Ghana will bear 35 per cent, Togo 15": what stands beside another number, where this one has its own name."""
    if any(stands(name, padded(one.clause)) for name in asked.names):
        return True
    if goes_on_with_verb(one.clause):
        return True  # what stands before its verb holds for it too
    others = [other for other in every if other is not one]
    return not any(
        stands(name, padded(other.clause)) and _alike(name, one, other) for name in asked.names for other in others
    )


def _alike(name: Term, one: Counted, other: Counted) -> bool:
    """Whether both have a name of their own at the same side of the number."""
    before = stands(name, padded(other.before))
    return _beside(one, before) and _beside(other, before)


def _beside(one: Counted, before: bool) -> bool:
    text = one.before if before else one.clause[len(one.before) :]
    words = text.split()
    words = words[1:] if before and words[:1] and words[0] in _OPENING else words
    return any(word[:1].isupper() and fold(word).strip(".,;:") not in one.noun for word in words)


_OPENING = frozenset("In On At During Since After Before The A An Of Some It They He She".split())


def _of_those_meant(asked: Asked, one: Counted, every: Sequence[Counted]) -> bool:
    """ "84 observers, of whom 31 were women": how many were women is not told by the 84."""
    for term in asked.rest:
        if stands(term, padded(one.clause)) or stands(term, padded(" ".join(one.noun))):
            continue
        if any(other.borrowed and other is not one and stands(term, padded(other.clause)) for other in every):
            return False
    return True


def _in_that_manner(asked: Asked, one: Counted, every: Sequence[Counted]) -> bool:
    """ "Eleven were injured, five of them seriously": the adverb is that of the five."""
    own = stems(one.clause)
    behind = one.clause[len(one.before) :].split(", ")[0]  # "five were injured, one of them seriously"
    apart = {stem(word) for word in words_of(behind) if _is_adverb(word)} if one.borrowed else set()
    if not apart <= {*asked.manner, "on", "onli"}:
        return False
    return all(root in own or all(root not in stems(other.clause) for other in every) for root in asked.manner)


def _is_adverb(word: str) -> bool:
    """ "Seriously", neither "assembly" nor "family"."""
    return word.endswith("ly") and "n" not in word_classes(word)[0]


def ruled_out(asked: Asked, text: str, printed: str, start: int = 0) -> bool:
    """Whether the number printed so in a sentence, from ``start`` on, is not the one asked for."""
    every = numbers_there(text)
    at = text.find(printed, start)
    one = next((one for one in every if at <= one.start < at + len(printed)), None) if at >= 0 else None
    return one is not None and not (fits(asked, one, every) and _of_that_clause(asked, one, text))


def _of_that_clause(asked: Asked, one: Counted, text: str) -> bool:
    """ "X would send 150; Y offered a hospital": what Y does stands in a clause of its own."""
    if not asked.names or any(stands(name, padded(one.clause)) for name in asked.names):
        return True
    others = [clause for clause in WHOLE.split(text) if one.clause.strip() not in clause]
    named = any(stands(name, padded(clause)) for name in asked.names for clause in others)
    return not (named and _beside(one, before=True))
