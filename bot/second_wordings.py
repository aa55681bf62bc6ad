"""Other wordings of a question that had no answer as it stood: what it supposes, holds out or leaves out put plainly.

"Natural disasters: are they covered?" asks whether natural disasters are covered; "X in 2004 and 2009, same person?"
whether X is the same person in both. Each wording is asked in turn; the first that has an answer is taken.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from bot.lexicon import QUESTION_WORDS
from bot.objection_wordings import concerned
from bot.reaction_wordings import time_to_react
from bot.reading.patterns import pattern
from bot.reading.suppositions import as_supposed
from bot.view_wordings import told_of_it

_LONGEST = 400
_FRONTED = pattern(
    r"^(?:and |so |but |ok |well )*(?P<topic>[^?,:;–—]{3,90}?) ?(?:[,:–—]| -) ?"
    r"(?P<question>(?:(?:in|on|to|for|by|from|under|with|at|of) )?"
    r"(?:who|whom|whose|which|what|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would"
    r"|should)\b[^?,;:]{4,160}?)\W*$",
    re.IGNORECASE,
)
_PRONOUN = pattern(r"\b(?:they|them|it|he|she|him)\b(?! \w+(?:ed|es)? (?:that|who|which))", re.IGNORECASE)
_VERBS = frozenset("is are was were do does did has have had can could will would should says said".split())
_WHAT = r"(?!is |are |was |were |did |do |does )[^\s?,:;]+"
_ASKED_SAME = r" ?[,:–—-]+ ?(?:(?:is|was) it |(?:were|are) they )?(?:the |one and the |exactly the )*same"
_SAME = pattern(
    rf"^(?:is |was )?(?P<what>(?:{_WHAT} ){{1,6}}?)(?P<where>(?:in|under|of) [^?:;–—]{{3,60}}?)"
    rf"{_ASKED_SAME}(?: (?P<noun>\w+))?\W*$",
    re.IGNORECASE,
)
_SAME_BEHIND = pattern(
    rf"^(?P<what>(?:{_WHAT} ){{0,6}}?[^\s?,:;]+){_ASKED_SAME}(?: (?P<noun>(?!in\b|for\b|under\b)\w+))? "
    r"(?P<where>(?:in|for|under) [^?:;]{3,60}?)\W*$",
    re.IGNORECASE,
)
_NOUNS = frozenset("person man woman individual name signatory".split())


def second_wordings(text: str) -> Iterator[str]:
    """Every other wording of ``text`` that differs from it."""
    plain = " ".join(text.split())
    if len(plain) > _LONGEST or "\n" in text.strip():
        return
    for way in _WAYS:
        again = way(plain)
        if again and again != plain:
            yield again


def _topic_inside(text: str) -> str:
    """ "T: are they in X?" as "are T in X?"."""
    found = _FRONTED.match(text)
    if found is None or not _PRONOUN.search(found["question"]):
        return ""
    words = found["topic"].casefold().split()
    if (
        len(words) > _MOST_OF_A_TOPIC
        or words[0] in _PLACING
        or not QUESTION_WORDS.isdisjoint(words)
        or not _VERBS.isdisjoint(words)
    ):
        return ""
    topic = found["topic"].strip()
    return _PRONOUN.sub(lambda _: topic, found["question"], count=1) + "?"


_MOST_OF_A_TOPIC = 9
_PLACING = frozenset("for in on at by from under with to of as about regarding concerning according".split())
""" "For my paper on X: which of them ...": what is asked there is not of X itself."""


_COVERED = pattern(
    r"^(?P<be>is|are|was|were) (?P<what>[^?,;:]{3,120}?) (?:also |even |actually |already )?"
    r"(?:covered|included|comprised|contained|listed|dealt with|touched (?:up)?on|addressed|provided for|taken up"
    r"|spoken of|brought up|taken into account|foreseen) (?:by|in|under|within|among) (?P<where>[^?,;:]{3,80}?)\W*$",
    re.IGNORECASE,
)


def _covered(text: str) -> str:
    """ "Is X covered by paragraph 2?" as "is X mentioned in paragraph 2?"."""
    found = _COVERED.match(_topic_inside(text) or text)
    return f"{found['be']} {found['what']} mentioned in {found['where']}?" if found else ""


def same_in_front(text: str) -> str:
    """ "X in A and in B, same person?" as "is X the same person in A and in B?"."""
    found = _SAME.match(text) or _SAME_BEHIND.match(text)
    if found is None:
        return ""
    noun = (found["noun"] or "").casefold()
    called = f" {noun if noun in _NOUNS else 'person'}" if noun else ""
    return f"is {found['what'].strip()} the same{called} {found['where'].strip()}?"


_TOLD_BY_EACH = pattern(
    r"^how many (?P<noun>[^?,]{2,50}?) (?:does|did|do) (?P<one>[^?,]{2,50}?) (?:say|claim|count|give|report|name|put)s?"
    r"(?P<verb> [^?,]{3,60}?)?,? (?:and |while |but )?(?:how many|what|and) (?:does|did|do) (?P<other>[^?,]{2,50}?)"
    r"(?: (?:say|claim|count|give|report|name|put)s?)?\W*$",
    re.IGNORECASE,
)


def _told_by_each(text: str) -> str:
    """ "How many does X say, and how many does Y" as "how many, according to X and according to Y?"."""
    found = _TOLD_BY_EACH.match(text)
    if found is None:
        return ""
    return (
        f"how many {found['noun']}{found['verb'] or ''} according to {found['one']} and according to {found['other']}?"
    )


_DRIVEN = pattern(
    r"\b(?:driven|forced|chased|thrown|expelled|uprooted)(?: away| out)? (?:from|of|out of)"
    r" (?:(?:their|the) homes?|home)\b"
    r"|\b(?:made|left|rendered|become|became) homeless\b|\bforced to (?:flee|leave)(?: (?:from )?their homes?)?",
    re.IGNORECASE,
)


def _displaced(text: str) -> str:
    """ "Driven from their homes" as "displaced", the term of the United Nations for it."""
    return _DRIVEN.sub("displaced", text)


_REPRESENTING = pattern(
    r"^(?:(?:was|is|wasn['’]t|isn['’]t) (?P<asked>[^?,;:]{2,40}?)|(?P<said>[^?,;:]{2,40}?) (?:was|is)) (?:really )?the "
    r"(?:un |u\.n\. )?(?:representative|rep|envoy|delegate|man|diplomat) (?:of|for) (?P<state>[^?,;:]{3,50}?)"
    r"(?: (?:at|to) the (?:un|united nations))?(?P<when> in (?:19|20)\d\d)?"
    r"(?:,? (?:right|correct|true|yes|wasn['’]t (?:he|she)|isn['’]t (?:he|she)))?\W*$",
    re.IGNORECASE,
)


def _represented(text: str) -> str:
    """ "X was the representative of Y, right?" as "was X from Y?": no office is claimed by its title."""
    found = _REPRESENTING.match(text)
    if found is None or (found["said"] and not text.rstrip().endswith("?")):
        return ""
    return f"was {(found['asked'] or found['said']).strip()} from {found['state']}{found['when'] or ''}?"


_QUOTE_IT = pattern(
    r"(?<=[?.]) ?(?:(?:please )?quote(?: it)?,? ?(?:please)?|(?:please )?(?:give|show)(?: me)? the (?:exact )?"
    r"(?:line|quote|sentence|wording)|verbatim(?:,? (?:please|if possible))?|word for word(?:,? please)?"
    r"|(?:i['’]d like|give me|in) (?:his|her|its|their|the) (?:own|exact) (?:words|wording))[.! ]*$",
    re.IGNORECASE,
)


def _quoted_anyway(text: str) -> str:
    """ "...? Verbatim, please.": every answer quotes."""
    return _QUOTE_IT.sub("", text)


_WAYS: tuple[Callable[[str], str], ...] = (
    as_supposed,
    _topic_inside,
    _covered,
    same_in_front,
    _told_by_each,
    concerned,
    _displaced,
    _represented,
    time_to_react,
    told_of_it,
    _quoted_anyway,
)
