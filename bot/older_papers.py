"""Which of two letters is older, each told by what it is about: "which is the older request, X or Y?"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import cite_all
from bot.context import Context
from bot.each_side import Read
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions.mastheads import dated_in_words
from bot.questions.printed_values import facts
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance, terms
from bot.scoping.matter import letter_of_matter
from bot.scoping.scope import slugs
from bot.turns import Turn

_PAPER = r"(?:request|letter|draft|document|text|paper|application|memorandum|note|statement|complaint|proposal)"
_EARLY = frozenset("older oldest earlier earliest first".split())
_ORDER = (
    r"(?P<order>older|oldest|earlier|earliest|first|newer|newest|later|latest|younger|more recent|most recent|last)"
)
_ASKED = pattern(
    rf"^(?:which|what)(?: (?P<before>{_PAPER}))?(?: of (?:the|these) two)?(?: (?:is|was|came|comes|were))?(?: the)? "
    rf"{_ORDER}(?: (?:one|(?P<noun>{_PAPER}))s?)? ?[,:–-]+ ?(?P<one>[^?,]{{3,70}}?),? or (?P<other>[^?,]{{3,70}}?)\W*$",
    re.IGNORECASE,
)
_SMALL = frozenset("one that those about for on concerning regarding of the".split())


def older_paper(text: str, whole: Turn, context: Context, read: Read) -> Turn:
    """``whole``, or the one of two letters that came first or last, with the dates of both."""
    found = _ASKED.match(" ".join(text.split()))
    if found is None or not (found["noun"] or found["before"]):
        return whole
    sides = (found["one"].strip(), found["other"].strip())
    pool = _of_that_kind(context, (found["noun"] or found["before"]).casefold())
    letters = [_letter(context, read(side), pool) for side in sides]
    if not all(letters) or letters[0] == letters[1]:
        return whole
    days = [str(context.names.row(str(letter))["dated"] or "") for letter in letters]
    if not all(days) or days[0] == days[1]:
        return whole
    chosen = (min if found["order"].casefold() in _EARLY else max)((0, 1), key=days.__getitem__)
    name = _LEAD.sub("", sides[chosen])
    rows = facts(context.reader, (str(letters[chosen]), str(letters[1 - chosen])), "dated")
    rows = [row for row in rows if row["part"] == "letter"]
    if len(rows) != len(letters):
        return whole
    rows.sort(key=lambda row: row["letter"] != letters[chosen])
    dates = [f"{dated_in_words(context, row)}." for row in rows]
    dates = [f"{line[:1].upper()}{line[1:]}" for line in dates]
    answer = Answer(
        "answered", f"{name[:1].upper()}{name[1:]}. {' '.join(dates)}", items=(name,), intent="time_between",
        citations=cite_all(context.reader, rows), confidence=0.9, question=whole.answer.question,
    )  # fmt: skip
    return whole._replace(answer=answer)


_LEAD = pattern(r"^(?:the )?(?:one|that) (?:for|on|about|of|concerning|regarding) ", re.IGNORECASE)


def _of_that_kind(context: Context, noun: str) -> list[str]:
    """Letters with a draft, or that request an item, where they are called so; else all."""
    view = {"request": "item_requests", "application": "item_requests", "draft": "parts"}.get(noun)
    kind = "kind = 'draft resolution'" if view == "parts" else "title IS NOT NULL"
    return [] if view is None else list(slugs(context.reader, f"SELECT letter FROM {view} WHERE {kind} LIMIT 50", {}))


def _letter(context: Context, side: Utterance, pool: Sequence[str]) -> str | None:
    """The one letter (of ``pool``, if any is there) that a side tells by its matter."""
    words = [
        word for word in side.words
        if word.text not in STOPWORDS | QUESTION_WORDS | _SMALL and not re.fullmatch(f"{_PAPER}s?", word.text)
    ]  # fmt: skip
    wanted = terms(words)
    found = letter_of_matter(context.reader, wanted, pool) if words and pool else None
    return found or (letter_of_matter(context.reader, wanted) if words else None)
