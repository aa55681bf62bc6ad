"""Two that are told apart by what each of them does: "one calls it a memorandum, the other a note. Which is which?".

What each does is asked as "which letter calls it a memorandum?"; where each has an answer of its own, both are given.
"""

from __future__ import annotations

import re

from bot.conversation import Conversation
from bot.each_side import Ask
from bot.reading.patterns import pattern
from bot.several import together
from bot.turns import Turn

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


def questions_apart(text: str) -> tuple[str, str] | None:
    """The question for each of the two; None for any other text."""
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
    return f"which {noun} {_having(found['first'])}?", f"which {noun} {_having(second)}?"


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


def which_is_which(text: str, whole: Turn, conversation: Conversation, ask: Ask) -> Turn:
    """``whole``, or the answers for both, each with what tells it in front."""
    questions = questions_apart(text)
    if questions is None:
        return whole
    turns = [ask(question, conversation) for question in questions]
    if not all(turn.answer.status == "answered" and turn.answer.evidence for turn in turns):
        return whole
    letters = [frozenset(citation.letter for citation in turn.answer.citations) for turn in turns]
    parts = [frozenset((c.letter, c.part) for c in turn.answer.citations) for turn in turns]
    if not letters[0] or parts[0] & parts[1]:
        return whole
    turn = together(turns, conversation, len(turns))
    names = [question.removeprefix("which ").split(" ", 1)[1].rstrip("?") for question in questions]
    lines = [
        f"{name[:1].upper()}{name[1:]}: {line.split('. ', 1)[1]}"
        for name, line in zip(names, turn.answer.answer.split("\n"), strict=True)
    ]
    return turn._replace(answer=turn.answer._replace(answer="\n".join(lines)))
