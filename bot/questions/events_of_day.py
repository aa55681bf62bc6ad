"""What happened on a day, in a month or in a year: the dated statements of the letters."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.demanded.asked import asked_noun
from bot.intents import question
from bot.questions.dated_clauses import place_of_statement
from bot.questions.moments import SOFT
from bot.questions.passages import search
from bot.questions.reference_focus import asks_for_cited
from bot.reading.periods import period
from bot.reading.utterance import Term, Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.searching.content import wanted_terms
from bot.slots import Slot
from bot.wording import day
from store.words import stem


@question(
    "what happened on {date}", "what happened in {date}", "what took place on {date}", "events of {date}",
    "events in {date}", "what was adopted on {date}", "what was signed on {date}", "what is said about {date}",
    "what was done on {date}", "which event is dated {date}", "what does {date} refer to", "why is {date} mentioned",
    "what about {date}", "significance of {date}", "what was set up in {date}", "{date} what happened",
    "what was established in {date}", "in {date} something was set up what", "what occurred on {date}",
    "what came into force on {date}", "what is dated {date}", "what entered into force in {date}",
    "which agreement was signed on {date}",
    example="what happened on 16 January 2009", topic=True,
)  # fmt: skip
def events_on(context: Context) -> Answer | None:
    """What the letters tell of a day, a month or a year."""
    dates = context.utterance.of("date")
    if asks_for_cited(context.utterance):
        return None
    words = [word.text for word in context.utterance.words]
    if any(words[slot.first - 1 : slot.first] in (["by"], ["until"]) for slot in dates if slot.first):
        return None  # a term, not a day on which something happened
    if any(words[slot.first - 2 : slot.first] == ["as", "of"] for slot in dates if slot.first > 1):
        return None  # how things stood then
    if all(_calls_a_letter(context.utterance, slot) for slot in dates):
        return None
    if not dates or context.utterance.asks in ("when", "who", "how many", "yes/no", "choice", "how long"):
        return None
    if stem(asked_noun(context.utterance).noun) in _ACTING:
        return None  # "which diplomat signed in May": what happened then is no answer
    rows = _about_topic(context, _dated(context))
    rows = [row for row in rows if (row["letter"], row["part"]) in context.scope.parts] or rows
    if not rows:
        return None
    told = [_day_told(context, row) for row in _one_a_sentence(rows)[:5]]
    items = tuple(dict.fromkeys(day(str(r["date"])) for r in rows))
    citations = cite_all(context.reader, rows[:8], "sentence_start", "sentence_end")
    answer = Answer("answered", " ".join(told), items=items, citations=citations)
    if len(citations) != 1 or not citations[0].quote.startswith("The instrument"):
        return answer
    from bot.questions.leaning import with_before  # here to keep start-up fast: few sentences lean on others

    return with_before(context, answer)


_ACTING = frozenset(
    map(stem, "diplomat ambassador envoy official representative minister president leader person signatory".split())
)


def _dated(context: Context) -> list[Row]:
    """What is told of the days named, or of the stretch of time between or beyond them."""
    ordered = "ORDER BY date, letter, date_start LIMIT 40"
    if stretch := period(context.utterance):
        sql = f"SELECT * FROM dated_statements WHERE date >= :low AND (:high = '' OR date <= :high || '~') {ordered}"
        rows = context.reader.rows(sql, {"low": stretch.low, "high": stretch.high})
        return [row for row in rows if stretch.holds(str(row["date"]))]
    sql = f"SELECT * FROM dated_statements WHERE date = :d OR date LIKE :d || '-%' {ordered}"
    return [row for slot in context.utterance.of("date") for row in context.reader.rows(sql, {"d": slot.value})]


def _calls_a_letter(utterance: Utterance, slot: Slot) -> bool:
    """ "2009" in "the 2009 letter", which is no day on which something happened."""
    return any(word.stem in LETTER_NOUNS for word in utterance.words[slot.last : slot.last + 1])


def _day_told(context: Context, row: Row) -> str:
    return f"{context.local.day(str(row['date']))}: {place_of_statement(context, row)}: “{row['text']}”"


def _one_a_sentence(rows: Sequence[Row]) -> list[Row]:
    return list({(row["letter"], row["sentence_start"]): row for row in rows}.values())


def _about_topic(context: Context, rows: Sequence[Row]) -> list[Row]:
    """Statements whose sentence, or its surroundings, holds every word of the question; all where none is left."""
    must, _ = wanted_terms(context)
    spoken = {word.stem for slot in context.utterance.of("date") for word in context.utterance.words_of(slot)}
    must = [t for t in must if t.stem not in SOFT | spoken | _EVENT_WORDS and not t.text.isdigit()]
    if not must:
        return list(rows)
    wide = context._replace(scope=Scope())
    whole = {
        _sentence_of(hit.row)
        for hit in search(wide, must, [])
        if not hit.missing and 2 * len(hit.matched) >= len(must) and hit.solid >= HELD
    }
    return [row for row in rows if _sentence_of(row) in whole or _passed(context, row, must)]


HELD = 0.4
"""Least weighted share of the words that stand in the dated sentence itself, not only around it."""


def _sentence_of(row: Row) -> tuple[object, ...]:
    return row["letter"], row["part"], row["paragraph"], row["sentence"]


def _passed(context: Context, row: Row, must: Sequence[Term]) -> bool:
    """ "What was adopted on": a resolution or declaration cited with that date was adopted then, a treaty signed."""
    if len(must) != 1 or must[0].stem not in ("adopt", "sign", "pass"):
        return False
    kinds = {"sign": ("treaty", "agreement")}.get(must[0].stem, ("resolution", "declaration", "decision"))
    sql = "SELECT kind FROM cited WHERE letter = :l AND part = :p AND date = :d"
    cited = context.reader.rows(sql, {"l": row["letter"], "p": row["part"], "d": row["date"]})
    return any(r["kind"] in kinds for r in cited)


_EVENT_WORDS = frozenset(
    """event happen date took place occur someth done signific thing decis go put assign ascrib attribut fix record
    import mark mean step milestone occas fact achiev tell decid""".split()
)
