"""A sentence that sets the scene and a question that points at it, put together: what "it", "which of them" means.

What may stand in the place of a pronoun is found by the build of the first sentence: its subject, what stands behind
its verb, the names in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.lexicon import DOING, HAVING, MODALS, QUESTION_WORDS, STOPWORDS, word_classes
from bot.reading.clauses import clause_of
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.slots import CARDINALS

_THEY = pattern(r"(?<!\bwhich )\b(?P<of>of )?(?P<word>them|they|these|those|it|this|that|he|she|him|her|one|the two"
                r"|the three)\b(?! (?:of|who|which)\b)", re.IGNORECASE)  # fmt: skip
_OWN = pattern(r"\b(?:its|their|his|her)\b(?= \w)", re.IGNORECASE)
_RELATIVE = pattern(r"(?:,| (?:that|which|who|whose|two|three|four|five|\d+) (?=years? |\w+ed )).*$")
_LONGEST_THING = 9


def things(sentence: str) -> list[str]:
    """What a pronoun behind the sentence may mean: its object first, then its subject; at most four, as typed."""
    plain = sentence.strip().rstrip(".!:;, ")
    clause = clause_of(plain)
    if clause is None:
        return [plain] if len(plain.split()) <= _LONGEST_THING else []
    subject, behind = clause.subject, clause.behind
    if clause.verb.casefold() in _HELPING:
        behind = behind.partition(" ")[2]
    having = [f"the {_bare(thing)} of {subject}" for thing in _phrases(behind)][:1] if clause.verb in HAVING else []
    intransitive = behind.split()[:1] and behind.split()[0].casefold() in _PARTICLES
    found = (
        [*_phrases(subject), *_phrases(behind)] if intransitive else [*having, *_phrases(behind), *_phrases(subject)]
    )
    return [thing for thing in dict.fromkeys(found) if thing][:_MOST_THINGS]


_MOST_THINGS = 4


_HELPING = DOING | MODALS
_PARTICLES = frozenset("up out off over back down away on in at to by with from for of about under".split())


def _bare(thing: str) -> str:
    """The phrase without its article."""
    return re.sub(r"^(?:the|an?|its|their|his|her) ", "", thing, flags=re.IGNORECASE)


def _phrases(text: str) -> Iterator[str]:
    """The phrase as a whole, then what stands before its first preposition."""
    words = _RELATIVE.sub("", text).split()
    while words and words[0].casefold() in _PARTICLES:
        words = words[1:]
    whole = " ".join(words)
    if all(word.casefold() in STOPWORDS for word in words) or len(words) > _LONGEST_THING or _ONE_OF.match(whole):
        return
    yield whole
    head = re.split(r" (?:in|on|under|at|by|from|to|with|for|about|between|that|which|who)\b", whole)[0]
    if head != whole and head.casefold() not in STOPWORDS:
        yield head


_ONE_OF = pattern(r"(?:one|some|any|each|several|two|three) of (?:the|these|those|our|your) \w+$", re.IGNORECASE)


def pointed(question: str, thing: str) -> str | None:
    """The question with its first pronoun written out as ``thing``; None where it has none."""
    own = _OWN.search(question)
    they = next((one for one in _THEY.finditer(question) if _stands_alone(question, one)), None)
    pronoun = min((one for one in (own, they) if one), key=lambda one: one.start(), default=None)
    if pronoun and pronoun[0].casefold() in _PERSONAL and not _is_person(thing):
        return None
    definite = _definite(thing)
    if they and (own is None or they.start() < own.start()):
        counted = re.sub(rf"^the (?:{'|'.join(CARDINALS)}|\d+|both) ", "the ", definite, flags=re.IGNORECASE)
        return (
            f"{question[: they.start()]}{they['of'] or ''}{counted if they['of'] else definite}{question[they.end() :]}"
        )
    if own:
        noun = re.match(r" (\w+)", question[own.end() :])
        behind = question[own.end() + (noun.end() if noun else 0) :]
        return f"{question[: own.start()]}the{noun[0] if noun else ''} of {definite}{behind}"
    return None


def of_person(question: str, name: str) -> str | None:
    """The question with "he", "his" and the like written out as the person's name; None where it has none."""
    named = _HE.sub(lambda found: f"{name}'s" if found["own"] else name, question)
    return named if named != question else None


_PERSONAL = frozenset("he she him her his".split())


def _is_person(thing: str) -> bool:
    """Whether the phrase is a noun for a person, or a name ("it" stands for trying whether a question points)."""
    head = re.split(r" (?:of|in|on|under|at|by|from|to|with|for|who|that)\b", thing)[0].split()
    return thing == "it" or (bool(head) and word_classes(head[-1].casefold())[1] in ("person", ""))


_HE = pattern(r"\b(?:(?P<own>his|her(?= \w))|he|she|him|her)\b", re.IGNORECASE)


def _stands_alone(question: str, found: re.Match[str]) -> bool:
    """ "that" and "one" only where no noun is behind them."""
    word, behind = found["word"].casefold(), question[found.end() :].strip(" ?.!")
    if word == "it" and _EXPLETIVE.match(question[found.end() :]):
        return False
    if word in ("this", "that", "these", "those", "one", "the two", "the three", "her"):
        return not behind or behind.split()[0].casefold() in _BEHIND
    return True


_EXPLETIVE = pattern(r" (?:true|right|correct|clear|possible|likely|the case|so|a fact|known)\b", re.IGNORECASE)
""" "Is it true that ...": points at nothing before."""
_BEHIND = frozenset(
    """what how why true right correct is are was were be been has have had do does did can may must will would signed
    in on of""".split()
)


def _definite(thing: str) -> str:
    """ "A letter" as "the letter", "six ambassadors" as "the six ambassadors"; a name stays as it is."""
    first, _, rest = thing.partition(" ")
    if first.casefold() in ("a", "an", "some", "one", "another", "no"):
        return f"the {rest}"
    if first.casefold() in CARDINALS:
        return f"the {first.casefold()} {rest}"
    return thing


def dated(question: Utterance, scene: Utterance) -> str | None:
    """A day and month without a year in the question, with the one year that the scene names."""
    years = {slot.value[:4] for slot in scene.of("date")}
    found = _DAY.search(question.text)
    if found is None or len(years) != 1 or question.of("date"):
        return None
    return f"{question.text[: found.end()]} {next(iter(years))}{question.text[found.end() :]}"


_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = pattern(
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?)\b(?! ?,? ?\d{{4}})",
    re.IGNORECASE,
)


def says_little(question: Utterance) -> bool:
    """Whether the question is nothing but small words and question words."""
    return all(word.text in STOPWORDS or word.text in QUESTION_WORDS for word in question.words)
