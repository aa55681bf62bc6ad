"""When a resolution or declaration was adopted that is described by what it does: its date is that of its adoption."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.lexicon import lexicon
from bot.questions.moments import SOFT
from bot.questions.passages import search
from bot.questions.quoting import with_place
from bot.scoping.scope import Scope
from bot.searching.abstention import covers
from bot.searching.content import wanted_terms
from bot.searching.retrieval import Hit
from bot.searching.rows_inside import inside
from bot.wording import day
from store.words import stem, stems

_KINDS = {stem(kind): kind for kind in ("resolution", "decision", "declaration")}
LEAST_WORDS = 2
"""Words that must say which one is meant, its kind among them."""
NEXT_BEST = 0.9
"""Another sentence with such a text that scores this near makes it unclear which is meant."""


def day_of_adoption(context: Context) -> Answer | None:
    """The printed date of the one resolution, decision or declaration that the words describe."""
    must, may = wanted_terms(context)
    names = lexicon().name_of
    organs = {word.text for slot in context.utterance.of("organ", "body") for word in context.utterance.words_of(slot)}
    terms = [term for term in must if names.get(term.stem) != "adopt" and term.stem not in SOFT]
    terms = [term for term in terms if term.text.casefold() not in organs]  # "its resolution" names none
    kinds = {_KINDS[term.stem] for term in terms if term.stem in _KINDS}
    if len(kinds) != 1 or len(terms) < LEAST_WORDS:
        return None
    for here in (context, context._replace(scope=Scope())):
        hits = search(here, terms, may)
        cited = [(hit, rows) for hit in hits[:6] if (rows := _dated(here, hit, kinds))]
        if cited and covers(cited[0][0], terms) and not _rivals(cited):
            return _told(here, *cited[0])
        if context.scope.explicit:
            return None
    return None


def _dated(context: Context, hit: Hit, kinds: set[str]) -> list[Row]:
    """References of the kind with a date that the sentence holds."""
    return [row for row in inside(context.reader, "cited", hit.row) if row["date"] and row["kind"] in kinds]


def _rivals(cited: Sequence[tuple[Hit, list[Row]]]) -> bool:
    """Whether it is unclear which text is meant: two in one sentence, or another sentence as near."""
    days = {row["date"] for hit, rows in cited if hit.score >= NEXT_BEST * cited[0][0].score for row in rows}
    return len(days) > 1


def _told(context: Context, hit: Hit, rows: Sequence[Row]) -> Answer:
    dates = list(dict.fromkeys(str(row["date"]) for row in rows))
    told = context.local.joined(map(context.local.day, dates))
    text = f"{told}. {with_place(context.local, hit.row)}"
    return Answer("answered", text, items=tuple(map(day, dates)), citations=cite_all(context.reader, [*rows, hit.row]))


def adopted_or_none(context: Context, answer: Answer) -> Answer | None:
    """The answer, unless a resolution is asked about and it tells the day of a statement."""
    asked = {word.stem for word in context.utterance.words}
    told = {stem for citation in answer.citations for stem in stems(citation.quote)}
    return None if "resolut" in asked and "resolut" not in told else answer
