"""To which committee an item is to go, by the letter that asks for it; and when a document was issued once more."""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context
from bot.questions.acts import quoted, sentences
from bot.questions.notes import footnotes
from bot.questions.strays import COMMON, left_words, letter_profile
from bot.scoping.scope import Scope, indices
from store.words import stem

_ALLOCATING = frozenset(
    map(stem, "allocate allocated allocation assign assigned refer referred take taken go goes deal consider handle "
              "discuss send sent examine hear give given gave hand handed pass passed entrust entrusted place placed "
              "put propose proposed want wanted".split())
)  # fmt: skip
_ITEMS = frozenset(map(stem, "item request proposal question subject topic matter".split()))


def committee_asked(context: Context) -> Answer | None:
    """The committee to which a letter asks that its item be allocated."""
    utterance = context.utterance
    stems = {word.stem for word in utterance.words}
    if not (stems & _ALLOCATING and stems & _ITEMS) or utterance.of("person", "reference", "office"):
        return None
    if not any(word.text in ("which", "what") for word in utterance.words):
        return None
    rows = sentences(context, Scope(context.scope.letters), "allocated committee", "allocation committee")
    rows = [row for row in rows if row["part"] == "letter" and _is_of_that(context, str(row["letter"]))]
    return quoted(context, rows) if len({row["letter"] for row in rows}) == 1 else None


def _is_of_that(context: Context, letter: str) -> bool:
    """ "The X item": what the question calls it by stands in the heading of the letter."""
    named = indices(context.utterance.of("state", "body", "organization", "place")) - context.scope.used
    free = left_words(context.utterance, context.scope, context.utterance.slots)
    called = {word.stem for word in free} | {context.utterance.words[i].stem for i in named}
    own = _ALLOCATING | _ITEMS | COMMON | _COMMITTEE
    return called - own <= letter_profile(context.reader, Scope((letter,)))


_COMMITTEE = frozenset(
    map(stem, "committee main wish wished ask asked new supplementary additional agenda the of".split())
)


_REISSUED = frozenset({"reissue", "reissued"})


def day_of_reissue(context: Context) -> Answer | None:
    """The day that a note of reissue prints."""
    utterance = context.utterance
    if utterance.asks != "when" or not _REISSUED & {word.text for word in utterance.words}:
        return None
    if not context.scope.letters or utterance.of("person", "office", "reference"):
        return None
    answer = footnotes(context)
    dated = answer is not None and answer.status == "answered" and any(char.isdigit() for char in answer.items[0])
    return answer if dated else None
