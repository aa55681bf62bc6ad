"""How a vote went: how many were for and against and how many abstained, and who, where the sentence names them."""

from __future__ import annotations

from typing import NamedTuple

from bot.answers import Answer
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.questions.quoting import with_place
from bot.questions.strays import left_words
from bot.reading.patterns import pattern
from bot.scoping.scope import LETTER_NOUNS
from bot.searching.content import name_term
from bot.searching.sentences import Sentences, all_sentences
from store.words import stem, stems

_NAMES = r"(?:\s*\((?P<names>[^()]{2,300})\)|:\s(?P<listed>[A-Z][^;.()]{2,300}))?"
_NUMBER = r"(?P<number>[\w-]+)"
_SIDES = {
    "for": pattern(rf"\b{_NUMBER} (?:votes?(?: in favour)?|in favour){_NAMES}"),
    "against": pattern(
        rf"(?:\bvotes?(?: in favour)?(?: \([^()]*\))? to |\b(?=[\w-]+ (?:votes? )?against)){_NUMBER}"
        rf"(?: (?:votes? )?against)?{_NAMES}"
    ),
    "abstaining": pattern(rf"\b{_NUMBER} (?:abstentions?|abstaining|abstained){_NAMES}"),
}
_ASKING = {
    "against": frozenset("against opposed oppose rejected".split()),
    "abstaining": frozenset("abstain abstained abstains abstaining abstention abstentions".split()),
    "for": frozenset("for favour favor favoured supported".split()),
}
_OWN = frozenset(
    map(stem, """vote voted votes voting ballot ballots cast abstain abstention abstentions against favour favor
        number country countries state states member members delegation delegations many adopted adopt result
        outcome""".split())
)  # fmt: skip
"""Words that ask for the vote itself."""


class Side(NamedTuple):
    """One side of a vote."""

    number: str
    names: str


def vote_told(context: Context) -> Answer | None:
    """ "Who voted against the report?", "how many abstained?", "what was the result of the vote?"."""
    texts = {word.text for word in context.utterance.words}
    index = all_sentences(context.reader)
    if index is None or context.utterance.asks in ("when", "where", "why", "choice"):
        return None
    side = next((name for name, words in _ASKING.items() if texts & words), "")
    found = [row for row in index.rows if _is_vote(str(row["text"])) and _is_meant(context, index, row)]
    if len(found) != 1:
        return None
    told = _side(str(found[0]["text"]), side) if side else Side("", "")
    state = next(iter(context.utterance.of("state")), None)
    if told is None or context.utterance.asks == "yes/no":
        return None
    if state is not None and not _names(context, found[0]):
        return None  # what one State did, a number tells not
    start = told.number if context.utterance.asks == "how many" else told.names or told.number
    text = with_place(context.local, found[0])
    items = (start,) if start else ()
    return Answer(
        "answered", f"{f'{start}. ' if start else ''}{text}", items=items, citations=cite_all(context.reader, found)
    )


def _is_vote(text: str) -> bool:
    if not any(word in text for word in _SAYING):
        return False  # looking for these takes far less than the patterns
    return sum(one.search(text) is not None for one in _SIDES.values()) > 1


_SAYING = ("vote", "favour", "against", "absten", "abstain")
"""Each pattern of a side has one of these."""


def _side(text: str, name: str) -> Side | None:
    found = _SIDES[name].search(text)
    if found is None:
        return None
    groups = found.groupdict()
    names = groups["names"] or groups["listed"] or ""
    return Side(groups["number"], " ".join(names.split()))


def _names(context: Context, row: Row) -> bool:
    """Whether the sentence names the State itself."""
    padded = f" {row['stems']} "
    return all(
        any(f" {' '.join(form)} " in padded for form in name_term(context, slot).alternatives)
        for slot in context.utterance.of("state")
    )


def _is_meant(context: Context, index: Sentences, row: Row) -> bool:
    """Whether the part holds what else the question says of what was voted on."""
    if context.scope.letters and row["letter"] not in context.scope.letters:
        return False
    left = left_words(context.utterance, context.scope, context.utterance.of("state"))
    wanted = {word.stem for word in left} - _OWN - LETTER_NOUNS
    part = part_of(row)
    held = {s for at in index.parts.get(part, ()) for s in index.padded[at].split()}
    return wanted <= held | set(stems(str(context.names.part_row(*part)["title"] or "")))
