"""A claim in a clause of somebody's, with or without the question whether it is so: as the plain question of a yes."""

from __future__ import annotations

import re

from bot.lexicon import QUESTION_WORDS, STOPWORDS, kin, word_classes
from bot.reading.patterns import pattern
from bot.reading.told_claims import of_own_country
from bot.searching.content import TELLING
from store.words import fold, stem

_THAT = pattern(
    r"^(?P<who>(?:[^\s,.;:?]+ ){1,7}?)(?P<verb>[^\s,.;:?]+)(?: (?:about|of|over|on|for|to|it|sure|certain|me|us|him|her"
    r"|them|myself|ourselves))*,? (?P<link>that|whether|if) (?P<claim>.{8,400})$",
    re.IGNORECASE,
)
_BARE = pattern(
    r"^(?P<who>(?:i|we|someone|somebody|people|they|everyone|everybody)(?:'ve| have|'d| had| was| were| am| got)?)"
    r" (?:just |once |always |also )?(?P<verb>[^\s,.;:?]+)(?: somewhere)? (?P<claim>.{8,400})$",
    re.IGNORECASE,
)
_PERSONS = frozenset("i we you anyone anybody someone somebody everyone everybody people they one another".split())
_OWN = frozenset("a an my our one some two three several many another his her".split())


def claim_of(sentence: str) -> str | None:
    """What somebody who is not named says, hears, doubts in the sentence, without him; None where there is no such."""
    plain = sentence.strip().rstrip("?.! ")
    found = _THAT.match(plain)
    if found and _is_somebody(found["who"].split()) and (found["link"] == "that" or _wonders(found)):
        return of_own_country(found["claim"].strip(), found["who"])
    found = next((one for one in (_BARE.match(plain), _of_a_person(plain)) if one), None)
    if found and _tells(found["verb"]) and not _opens_a_phrase(found["claim"]):
        return of_own_country(found["claim"].strip(), found["who"])
    return None


def _of_a_person(plain: str) -> re.Match[str] | None:
    found = _PERSON_SAYS.match(plain)
    return found if found and _is_somebody(found["who"].split()) else None


_PERSON_SAYS = pattern(
    r"^(?P<who>(?:[^\s,.;:?]+ ){1,4}?)(?P<verb>(?-i:(?![A-Z]))(?:[^\s,.;:?]+s|\w+ed|told (?:us|me|our class)"
    r"|thought|said))(?: (?:us|me))?"
    r" (?P<claim>.{8,400})$",
    re.IGNORECASE,
)


def _wonders(found: re.Match[str]) -> bool:
    return stem(fold(found["verb"])) not in _ASKED_IF


_ASKED_IF = frozenset(map(stem, "depends matters".split()))


def _is_somebody(words: list[str]) -> bool:
    """Whether the subject is the asker, nobody in particular, or a person of the asker's."""
    folded = [fold(word) for word in words]
    if not _PERSONS.isdisjoint(folded[:3]):
        return not any(word in QUESTION_WORDS for word in folded)
    kinds = {word_classes(word)[1] for word in folded}
    return folded[0] in _OWN and bool(kinds & {"person", "group"})


def _tells(verb: str) -> bool:
    own = stem(fold(verb))
    return (
        own in TELLING
        or verb.casefold().startswith("told")
        or own in _HEARING
        or any(set(phrase) & _HEARING for phrase in kin(fold(verb)))
    )


_HEARING = frozenset(map(stem, "hear heard read believe think say told know suppose assume understand".split()))


def _opens_a_phrase(claim: str) -> bool:
    """ "I read the letter", "I heard about X": what is read or heard is a thing, not a claim."""
    first = fold(claim.split()[0])
    has_verb = re.search(rf" (?:{_VERB})\b| \w+(?:ed|s) ", claim)
    return first in ("about", "of", "from", "what", "who", "how", "to") or not has_verb


_VERB = (
    r"is|was|are|were|has|have|had|did|does|will|would|can|could|signed|wrote|sent|got|became|fell|took|made|put|gave"
)
_AUXILIARY = frozenset(
    """is was are were does do did has have had can could may might would will should am right true correct accurate
    really so isn't wasn't didn't doesn't""".split()
)
_TRUTH = frozenset(map(stem, "true right correct accurate confirm verify hold stand so case say show tell support "
                             "bear agree prove state back know think fact mistaken wrong".split()))  # fmt: skip


def is_verdict(sentence: str, content: frozenset[str]) -> bool:
    """Whether a sentence asks no more than whether something said before is so; ``content`` are its stems that no
    name of a letter or part explains."""
    words = [fold(word.replace("'", "")) for word in re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", sentence)]
    if not words or words[0] not in _AUXILIARY:
        return False
    pointing = words[-1] in _POINTING and bool(content & TELLING) and content <= TELLING | _TRUTH
    return pointing or all(own in _TRUTH or _is_near(own) for own in content)


_POINTING = frozenset("that so this it such".split())
""" "Does any letter call it that?"."""


def _is_near(word: str) -> bool:
    return any(set(phrase) & _TRUTH for phrase in kin(word))


def content_stems(words: list[str]) -> frozenset[str]:
    """Stems of words that carry a meaning of their own."""
    return frozenset(stem(word) for word in words if word not in STOPWORDS and word not in QUESTION_WORDS)
