"""When something happened, and what happened when: dated statements of the letters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from bot.answers import Answer, unanswered
from bot.citing import Row, cite_all
from bot.context import Context
from bot.intents import question
from bot.questions.passages import acceptable, place, search, wanted_terms, widened
from bot.retrieval import Hit
from bot.wording import counted, day, in_words, joined


def statements_in(context: Context, hits: Iterable[Hit]) -> list[Row]:
    """Dated statements that stand in the sentences found."""
    found: list[Row] = []
    for hit in hits:
        row = hit.row
        found += context.reader.rows(
            "SELECT * FROM dated_statements WHERE letter = :l AND part = :p AND paragraph = :g AND sentence = :s ORDER BY date_start",
            {"l": row["letter"], "p": row["part"], "g": row["paragraph"], "s": row["sentence"]},
        )
    return found


def _covering(context: Context) -> list[Hit]:
    """Sentences that cover the question, in all letters when those meant have none."""
    for here in (context, widened(context)):
        must, may = wanted_terms(here)
        found = [hit for hit in search(here, must, may) if acceptable(hit, must)]
        if found:
            return [hit for hit in found if hit.score >= 0.85 * found[0].score]
    return []


def _fitting(context: Context, statements: Sequence[Row], hits: Sequence[Hit]) -> list[Row]:
    """Of several dates in a sentence, those whose clause holds the words of the question."""
    from store.words import stems

    matched = {phrase for hit in hits for phrase in hit.matched}

    def fit(row: Row) -> int:
        clause = f" {' '.join(stems(str(row['clause'])))} "
        return sum(f" {' '.join(phrase)} " in clause for phrase in matched)

    best = max((fit(row) for row in statements), default=0)
    return [row for row in statements if fit(row) == best]


@question(
    "when did {organization} happen", "when was treaty signed", "when did charter enter into force", "when was {organization} registered", "when was agreement signed", "date of signing", "date of entry into force",
    "when was {organization} established", "when was observer status granted", "when did {organization} become observer", "when was resolution adopted", "when did meeting take place", "when was statement adopted",
    "what date was meeting held", "since when", "in which year was", "on what day", "when was set up", "what are the dates of declarations", "when was {reference} adopted", "what is the date of {reference}",
    "date of registration", "when was it created", "when did it enter into force", "which year did", "when was {organization} included", "when did treaty take effect", "when was treaty concluded",
    example="when did the charter enter into force", topic=True,
)  # fmt: skip
def event_date(context: Context) -> Answer | None:
    """When something happened, as the letters tell it."""
    if context.utterance.asks not in ("when", "how old", "") and "dat" not in {w.stem for w in context.utterance.words}:
        return None
    found = _covering(context)
    rows = _fitting(context, statements_in(context, found[:4]), found)
    if not rows:
        return None
    dates = list(dict.fromkeys(str(row["date"]) for row in rows))
    text = _clauses(context, rows)
    return Answer("answered", f"{joined(map(day, dates))}. {text}", items=tuple(map(day, dates)), citations=cite_all(context.reader, rows, "sentence_start", "sentence_end"))


def _clauses(context: Context, rows: Sequence[Row]) -> str:
    told: dict[tuple[object, object], str] = {}
    for row in rows:
        told.setdefault((row["letter"], row["clause"]), f"{place(context.names, {**row, 'number': _number(context, row)})}: “{row['clause']}”")
    return " ".join(told.values())


def _number(context: Context, row: Row) -> object:
    rows = context.reader.rows("SELECT number FROM paragraphs WHERE letter = :l AND part = :p AND paragraph = :g", {"l": row["letter"], "p": row["part"], "g": row["paragraph"]})
    return rows[0]["number"] if rows else None


@question(
    "what happened on {date}", "what happened in {date}", "what took place on {date}", "events of {date}", "events in {date}", "what was adopted on {date}", "what was signed on {date}", "what is said about {date}",
    "what was done on {date}", "which event is dated {date}", "what does {date} refer to", "why is {date} mentioned", "what about {date}", "significance of {date}", "what was set up in {date}", "{date} what happened",
    "what was established in {date}", "in {date} something was set up what", "what occurred on {date}", "what came into force on {date}", "what is dated {date}", "what entered into force in {date}", "which agreement was signed on {date}",
    example="what happened on 16 January 2009", topic=True,
)  # fmt: skip
def events_on(context: Context) -> Answer | None:
    """What the letters tell of a day, a month or a year."""
    dates = context.utterance.of("date")
    if not dates or context.utterance.asks in ("when", "who", "how many"):
        return None
    rows: list[Row] = []
    for slot in dates:
        rows += context.reader.rows("SELECT * FROM dated_statements WHERE date = :d OR date LIKE :d || '-%' ORDER BY date, letter, date_start LIMIT 40", {"d": slot.value})
    rows = _about_topic(context, rows)
    if not rows:
        return None
    told = [f"{day(str(row['date']))}: {place(context.names, {**row, 'number': _number(context, row)})}: “{row['text']}”" for row in _one_a_sentence(rows)[:5]]
    return Answer("answered", " ".join(told), items=tuple(dict.fromkeys(day(str(r["date"])) for r in rows)), citations=cite_all(context.reader, rows[:8], "sentence_start", "sentence_end"))


def _one_a_sentence(rows: Sequence[Row]) -> list[Row]:
    return list({(row["letter"], row["sentence_start"]): row for row in rows}.values())


def _about_topic(context: Context, rows: Sequence[Row]) -> list[Row]:
    """Statements that hold the most of the question's words; all where it asks for nothing in particular."""
    from store.words import stems

    must, _ = wanted_terms(context)
    must = [t for t in must if t.stem not in ("event", "happen", "date", "took", "place", "occur", "someth", "done", "signific")]
    if not must:
        return list(rows)

    def fit(row: Row) -> int:
        text = f" {' '.join(stems(str(row['text'])))} "
        return sum(any(f" {' '.join(p)} " in text for p in term.alternatives) for term in must)

    best = max((fit(row) for row in rows), default=0)
    if best < (len(must) + 1) // 2:
        return []
    return [row for row in rows if fit(row) == best]


@question(
    "timeline", "chronology", "all dates", "list of events", "history of {organization}", "sequence of events", "what dates are mentioned", "which dates appear", "dates mentioned in letter", "dates in {part}",
    "events in order", "what happened when", "key dates", "important dates", "which dates does letter mention", "how many dates", "earliest date mentioned", "latest date mentioned", "which event is earliest", "oldest date mentioned",
    example="give me a timeline",
)  # fmt: skip
def timeline(context: Context) -> Answer | None:
    """Everything dated that the letters tell, in order."""
    where, params = context.scope.where()
    rows = list(context.reader.rows(f"SELECT * FROM dated_statements WHERE {where} ORDER BY date, letter LIMIT 60", params))
    if not rows:
        return None
    texts = {word.text for word in context.utterance.words}
    if texts & {"earliest", "oldest", "first"}:
        rows = rows[:1]
    elif texts & {"latest", "newest", "last"}:
        rows = rows[-1:]
    rows = _one_a_date(rows)[:14]
    told = [f"{day(str(row['date']))}: “{_short(str(row['clause']))}” ({context.names.letter(str(row['letter']))})" for row in rows]
    return Answer("answered", "; ".join(told) + ".", items=tuple(dict.fromkeys(day(str(r["date"])) for r in rows)), citations=cite_all(context.reader, rows, "clause_start", "clause_end"))


def _one_a_date(rows: Sequence[Row]) -> list[Row]:
    return list({str(row["date"]): row for row in reversed(rows)}.values())[::-1]


def _short(text: str, most: int = 90) -> str:
    return text if len(text) <= most else text[: text.rfind(" ", 0, most)] + " ..."


@question(
    "how long between and", "how many months between", "how many days between", "how many years between", "how long after", "how much time passed between", "how many days after", "time between signing and entry into force",
    "how long did it take from to", "how many months lay between", "how many years after", "how long before", "was it before or after", "which came first", "did it happen before or after", "before or after", "what came first",
    "was older than", "is older than", "how many weeks between", "how many days passed", "was earlier than", "was it a week older", "same day", "on the same date",
    example="how long between the charter's entry into force and the registration", topic=True,
)  # fmt: skip
def time_between(context: Context) -> Answer | None:
    """Two dates that the letters give, and the time between them; the sum is the bot's, the dates are the letters'."""
    found = _two_dates(context)
    if len(found) < 2:
        return None
    first, second = found[0], found[1]
    days = abs((_as_date(str(second["date"])) - _as_date(str(first["date"]))).days)
    text = f"{day(str(first['date']))} and {day(str(second['date']))}: {_span_in_words(days)} apart. {_clauses(context, [first, second])}"
    return Answer("answered", text, items=(day(str(first["date"])), day(str(second["date"]))), citations=cite_all(context.reader, [first, second], "clause_start", "clause_end"))


def _two_dates(context: Context) -> list[Row]:
    """Day-precise statements that hold most of the question's words, at most one a date."""
    must, may = wanted_terms(context)
    must = [t for t in must if t.stem not in ("month", "day", "year", "week", "long", "time", "pass", "lay", "older", "earlier", "came", "take", "took")]
    found = search(context, must, may)
    rows = [row for row in statements_in(context, found[:6]) if len(str(row["date"])) == 10]
    from store.words import stems

    def fit(row: Row) -> int:
        clause = f" {' '.join(stems(str(row['clause'])))} "
        return sum(any(f" {' '.join(p)} " in clause for p in term.alternatives) for term in must)

    best = sorted((row for row in rows if fit(row)), key=lambda r: -fit(r))
    one_each = list({str(row["date"]): row for row in reversed(best)}.values())[::-1]
    return one_each[:2]


def _as_date(iso: str) -> date:
    return date.fromisoformat(iso)


def _span_in_words(days: int) -> str:
    if days == 0:
        return "no days"
    months = round(days / 30.44)
    about = f", about {counted(months, 'month')}" if months >= 2 else ""
    years = days / 365.25
    return f"{days} day{'s' if days != 1 else ''}{about if years < 2 else f', about {in_words(round(years))} years'}"
