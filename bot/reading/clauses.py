"""A statement taken apart: what stands before its subject, the subject, the verb, the rest; and put as a question."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.lexicon import base_forms, is_english, word_classes
from bot.reading.patterns import pattern

_IRREGULAR = dict(
    pair.split(":")
    for pair in """came:come went:go fell:fall ran:run met:meet left:leave kept:keep began:begin became:become got:get
    led:lead lost:lose paid:pay sent:send brought:bring built:build bought:buy sold:sell told:tell thought:think
    found:find grew:grow knew:know drew:draw rose:rise won:win fought:fight broke:break chose:choose felt:feel gave:give
    laid:lay meant:mean saw:see sat:sit struck:strike taught:teach understood:understand withdrew:withdraw wrote:write
    took:take made:make said:say spoke:speak held:hold stood:stand put:put set:set bore:bear did:do""".split()
)
"""Past forms that no ending tells, with their base forms."""
_PRESENT = (
    "stand|put|set|write|take|make|give|come|go|want|say|speak|hold|bear|carry|ask|call|name|list|cite|mention|sign"
    "|speak|need|seek|hope|fear"
)
_ADVERB = r"(?:also|only|never|still|each|both|all|clearly|now|once|already|just|even|apparently|\w+ly)"
_HELPING = "is|are|was|were|has|have|had|did|does|do|can|could|may|might|must|will|would|shall|should"
_VERB = pattern(
    rf" (?:{_ADVERB} )?(?P<verb>(?:{_HELPING}|{'|'.join(_IRREGULAR)}|{_PRESENT})(?= |$)"
    r"|\w{2,}(?:ed|es|[^su\W]s)(?= |$))",
    re.IGNORECASE,
)
_PLURAL = pattern(
    r"(?<=\w[^\Ws]s) (?P<verb>[a-z]{3,})(?= (?:the|an?|its|their|this|that|in|on|to|for|about|with|from|[A-Z]))"
)
""" "Two papers concern the ...": a verb of a plural."""
_LEAD = pattern(
    r"^(?i:in|on|at|since|by|under|during|for|with|from) "
    r"(?:[^,]{2,60},|(?:early |late )?(?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4},?) ",
)
_PLACED = frozenset("stand stands stood is are was were lie lies lay appear appears appeared come comes hang".split())
_PREPOSITIONS = frozenset("in on under at of by from to with for about into below above beneath behind beside".split())
_DETERMINER = pattern(r"^(?:The|A|An|Its|Their|His|Her|This|That|These|Those|All|Two|Three|Four|Five|Six|Seven)\b")


class Clause(NamedTuple):
    """A statement."""

    lead: str
    """An adjunct in front of the subject: "in 2006"."""
    subject: str
    verb: str
    behind: str


def clause_of(sentence: str) -> Clause | None:
    """The parts of a statement; None where no verb is found behind a subject."""
    plain = sentence.strip().rstrip(".!:;, ")
    lead = _LEAD.match(plain)
    rest = plain[lead.end() :] if lead else plain
    verb = next((one for one in _VERB.finditer(f" {rest}") if one.start() and not _is_noun(one, f" {rest}")), None)
    verb = verb or next((one for one in _PLURAL.finditer(f" {rest}") if "v" in word_classes(one["verb"])[0]), None)
    if verb is None:
        return None
    subject = rest[: verb.start()].strip()
    return Clause(
        _small(lead[0].strip(" ,")) if lead else "", _small(subject), verb["verb"], rest[verb.end() - 1 :].strip()
    )


def _is_noun(found: re.Match[str], text: str) -> bool:
    """ "Both sides would ...": a plural behind its determiner, or with a verb behind it."""
    word = found["verb"].casefold()
    if not word.endswith("s") or re.fullmatch(_HELPING, word):
        return False
    before = text[: found.start()].split()[-1:]
    behind = _VERB.match(text[found.end() :] + " ")
    return (
        bool(before and before[0].casefold() in _OPENING)
        or behind is not None
        or not any("v" in word_classes(form)[0] for form in base_forms(word))
    )


_OPENING = frozenset("the a an both all some many few these those its their his her our my two three four five".split())


def _small(text: str) -> str:
    """A first word that is no name in small letters."""
    first = text.split(" ", 1)[0]
    small = _DETERMINER.match(text) or first.casefold() in _PREPOSITIONS
    return f"{text[0].lower()}{text[1:]}" if small else text


def is_placed(clause: Clause) -> bool:
    """ "Under X stand two names": the place is in front, the subject behind the verb."""
    return clause.subject.split()[0].casefold() in _PREPOSITIONS and clause.verb.casefold() in _PLACED


def asked(front: str, clause: Clause, behind: str) -> str:
    """The statement as a question that ``front`` opens, with ``behind`` for what stands behind its verb."""
    verb = clause.verb.casefold()
    rest = " ".join(filter(None, (behind, clause.lead)))
    if re.fullmatch(_HELPING, verb) and (
        verb not in ("has", "have", "had", "did", "do", "does") or _participle(behind)
    ):
        return " ".join(f"{front} {verb} {clause.subject} {rest}".split()) + "?"
    past = verb in _IRREGULAR or verb.endswith("ed") or verb == "had"
    helping = "did" if past else "does" if verb.endswith("s") else "do"
    return " ".join(f"{front} {helping} {clause.subject} {_base(verb)} {rest}".split()) + "?"


def _participle(behind: str) -> bool:
    return bool(re.match(r"(?:not |been |\w+(?:ed|en|wn)\b)", behind))


def _base(verb: str) -> str:
    if verb in ("has", "had", "have"):
        return "have"
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    return next((form for form in base_forms(verb)[1:] if is_english(form)), verb)


_WH = r"(?:(?:in|on|under|to|for|by|from|with|at|of) )?(?:who|whom|whose|what|when|where|why|how|which)"
_HOLDING = pattern(
    r"^(?:so |and |but )?(?:does|do|did) (?P<who>(?:[^\s,.;:?]+ ){1,7}?)(?P<verb>think|believe|feel|hold|say|claim"
    r"|maintain|assume|suppose|consider|argue|assert|suggest|state|expect|find|reckon|imply),? (?P<link>that )?"
    rf"(?!{_WH}\b)(?P<claim>[^?]{{8,300}})$",
    re.IGNORECASE,
)


def held_by(sentence: str) -> tuple[str, str] | None:
    """ "Does X think that Chad wants peace?": who holds it, and the statement that is held."""
    found = _HOLDING.match(sentence.strip().rstrip("?.! "))
    return (found["who"].strip(), found["claim"].strip()) if found else None
