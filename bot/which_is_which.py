"""Two that are told apart by what each of them does: "one calls it a memorandum, the other a note. Which is which?".

What each does is asked as "which letter calls it a memorandum?"; where each has an answer of its own, both are given.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from bot.answers import unanswered
from bot.conversation import Conversation
from bot.each_side import Ask
from bot.phrasebook import said
from bot.reading.patterns import pattern
from bot.several import together
from bot.turns import Turn, places_of

_PAPER = (
    r"(?:letters?|documents?|texts?|papers?|requests?|drafts?|annex(?:es)?|statements?|memorand(?:um|a)|notes?|parts?)"
)
_ASKED = pattern(
    rf"^(?:of (?:the )?(?:two )?(?P<those>{_PAPER}),? )?one (?:of (?:the|these|them|those)(?: two)? ?)?"
    rf"(?P<noun>{_PAPER} )?(?P<first>[^?.;]{{4,110}}?),? ?(?:and |while |but |whereas |; ?)?"
    rf"(?:the )?(?:other|second)(?: one|{_PAPER})? (?P<second>[^?.;]{{2,110}}?) ?[.;:,–—-]+ ?(?:so )?"
    r"(?:which|what)(?: (?P<what>\w+))? (?:is|was|does|did|came from|are) (?:which|what|whom|who)(?: one)?\W*$",
    re.IGNORECASE,
)
_VERB = pattern(
    r"^(?P<verb>(?:(?:is|was|has|had|were|are)(?: (?:been|printed|written|addressed|dated|signed|made|sent))?"
    r"(?: (?:in|to|by|for|from|on|at))?|[a-z]+(?:s|ed|t|ew|ok|ame)(?: (?:in|to|by|for|from|on|at))?)) (?P<rest>.+)$",
    re.IGNORECASE,
)


_TWO_NAMED = pattern(
    r"^(?P<who>[^?.;:,]{3,60}?) (?:names?|gives?|cites?|mentions?|contains?|holds?|has|have|uses?|prints?|speaks? of"
    r"|refers? to) two (?:different )?(?P<what>[a-z]{3,20})s ?[:;,–—-]+ ?one (?P<prep>for|of|on|to|under) "
    r"(?P<first>[^?.;:,]{3,70}?),? (?:and )?(?:one|the other|another) (?:(?:for|of|on|to|under) )?"
    r"(?P<second>[^?.;:]{3,70}?)"
    r" ?[.;:,–—-]+ ?(?:so )?(?:which|what) (?:is|are) (?:which|what|for which|for what)\W*$",
    re.IGNORECASE,
)
_POINTING_OUT = pattern(
    r" (?:itself|themselves|proper)$|\b(?<=the )(?:later|earlier|other|latter|former) ", re.IGNORECASE
)
ASKED_APART = pattern(r"\bwhich is which\W*$", re.IGNORECASE)


class Apart(NamedTuple):
    """The question for each of the two, and what tells each of them."""

    questions: tuple[str, str]
    names: tuple[str, str]
    of_things: bool = False
    """Whether things that one text names are told apart, which may stand in one sentence."""


def _things_apart(text: str) -> Apart | None:
    """ "X names two sessions: one for A, one for B. Which is which?" as "for which session is A in X?"."""
    found = _TWO_NAMED.match(text)
    if found is None:
        return None
    what = found["what"].casefold()
    asking = f"on which {what} was" if what in ("date", "day") else f"{found['prep'].casefold()} which {what} is"
    one, other = (_POINTING_OUT.sub("", found[side]) for side in ("first", "second"))
    return Apart((f"{asking} {one} in {found['who']}?", f"{asking} {other} in {found['who']}?"), (one, other), True)


def questions_apart(text: str) -> Apart | None:
    """The question for each of the two; None for any other text."""
    if things := _things_apart(" ".join(text.split())):
        return things
    found = _ASKED.match(" ".join(text.split()))
    verb = _VERB.match(found["first"]) if found else None
    if found is None or verb is None:
        return None
    noun = (found["noun"] or found["those"] or "letter").strip().casefold()
    noun = {"annexes": "annex", "memoranda": "memorandum"}.get(noun, noun.removesuffix("s"))
    noun = "letter" if noun in ("request", "document", "paper") else noun
    second = found["second"]
    if not (own := _VERB.match(second)) or own["verb"].casefold().split()[0][-1:] not in "sd":
        second = _completed(verb["verb"], verb["rest"], second)
    one, other = _having(found["first"]), _having(second)
    return Apart((f"which {noun} {one}?", f"which {noun} {other}?"), (one, other))


_CALLING = pattern(
    r"^(?:calls?|names?|terms?|labels?|called|named) (?:(?:its|the|their) )?(?P<what>.*?) ?"
    r"(?P<article>an? |the )(?P<name>[^,]+)$",
    re.IGNORECASE,
)


def _having(told: str) -> str:
    """ "Calls its explanatory text a note" as "has an explanatory note"."""
    called = _CALLING.match(told)
    if called is None:
        return told
    described = " ".join([*called["what"].split()[:-1], called["name"]])
    return f"has {'an' if described[0] in 'aeiou' else 'a'} {described}"


def _completed(verb: str, rest: str, second: str) -> str:
    """The second half with what it takes from the first: "calls its text a memorandum", "a note"."""
    opening = second.split()[0]
    if verb.split()[-1].casefold() == opening.casefold():
        return f"{verb.rsplit(' ', 1)[0]} {second}" if " " in verb else f"{verb} {second}"
    article = re.search(rf"\b{re.escape(opening)}\b", rest) if opening in _SMALL else None
    return f"{verb} {rest[: article.start()] if article else ''}{second}"


_SMALL = frozenset("a an the in to by for from on at as".split())


_TWO = 2


def which_is_which(text: str, whole: Turn, conversation: Conversation, ask: Ask) -> Turn:
    """``whole``, or the answers for both, each with what tells it in front; one of them alone tells nothing apart."""
    apart = questions_apart(text)
    one_only = len(set(whole.answer.citations)) == 1
    beside_it = apart is not None and apart.of_things and len(whole.answer.items) != _TWO
    whole = _silent(whole) if ASKED_APART.search(text) and (one_only or beside_it) else whole
    if apart is None:
        return whole
    turns = [ask(question, conversation) for question in apart.questions]
    if not all(turn.answer.status == "answered" and turn.answer.evidence for turn in turns):
        return whole
    if not _told_apart(turns, apart.of_things):
        return whole
    turn = together(turns, conversation, len(turns))
    lines = [
        f"{name[:1].upper()}{name[1:]}: {line.split('. ', 1)[1]}"
        for name, line in zip(apart.names, turn.answer.answer.split("\n"), strict=True)
    ]
    return turn._replace(answer=turn.answer._replace(answer="\n".join(lines)))


def _told_apart(turns: Sequence[Turn], of_things: bool) -> bool:
    """Whether the answers name other texts, or of the things in one text each another one."""
    one, other = (turn.answer for turn in turns)
    if of_things:
        return bool(one.items) and bool(other.items) and not set(one.items) & set(other.items)
    return bool(one.citations) and not places_of(one) & places_of(other)


def _silent(whole: Turn) -> Turn:
    refused = unanswered("not-stated", said("refused.nothing_answers", whole.utterance.language))
    return whole._replace(answer=refused._replace(question=whole.answer.question))
