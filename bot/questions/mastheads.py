"""What stands on the cover of a letter: dates, symbol, title."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.answers import Answer, unanswered
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.intents import question
from bot.match import EXPLAINED, FLOOR, HELD
from bot.questions.claimed import claims_same
from bot.questions.persons import of_a_person
from bot.questions.printed_values import ISSUING, facts, part_facts, stated, verified_date
from bot.questions.strays import done_to_another, letter_profile, strays
from bot.questions.which import calls_a_name, meant, which_letter
from bot.scoping.meant import of_a_period
from bot.scoping.scope import Scope
from store.words import stems


def asks_computed(context: Context) -> bool:
    """Whether a weekday or an age is asked for: no letter prints either."""
    return bool({word.text for word in context.utterance.words} & _COMPUTED) or context.utterance.asks == "how old"


_COMPUTED = frozenset("weekday weekdays monday tuesday wednesday thursday friday saturday sunday age weekend".split())
_EVERY = frozenset("all every list mention mentions mentioned appear".split())
_ISSUED = ISSUING | {"masthead"}
_WRITTEN = frozenset("own date write written wrote sign signatur bear".split())


@question(
    "when was letter dated", "date of letter", "what is the date of letter", "when was letter written",
    "when was letter sent", "dated when", "what date does letter bear", "on which day was letter written",
    "when did {state} write", "when did {person} write", "letter date", "when is letter from",
    "when was {part} written", "date of {part}", "when was {part} dated", "what date has {part}",
    "which date is on {part}", "is letter dated", "was letter written in", "when did {state} send letter",
    "year of letter", "what year is letter from", "what year was letter", "how old is letter", "how old is {part}",
    "age of letter", "from which day is letter", "from what day is letter", "of which day is letter",
    "what weekday was letter dated", "did {state} write on {date}", "is {date} date of letter",
    "was letter written on {date}", "is letter dated {date}", "did {person} write on {date}",
    example="when was the letter of the Russian Federation written", anchors="date",
)  # fmt: skip
def letter_date(context: Context) -> Answer | None:
    """The date a letter or annex bears."""
    texts = {word.text for word in context.utterance.words}
    if "dates" in texts and texts & _EVERY and "letters" not in texts:
        return None  # "all the dates in the letter": those that its text tells
    if asks_computed(context):
        return _computed(context)
    if of_a_period(context.utterance) or (_asks_issue(context) and not _asks_both(context)):
        return None
    if context.utterance.asks in ("yes/no", "choice") and not _asks_writing(context):
        return None
    if context.match and context.match.explained < EXPLAINED and context.utterance.asks != "yes/no":
        return None
    context = meant(context)
    if asked := which_letter(context):
        return asked
    if context.utterance.asks == "yes/no" and claims_same(context.utterance) and _covers_of_all(context.scope):
        return None
    parts = tuple(p for p in context.scope.parts if p[1] != "letter")
    if not parts:
        fields = ("dated", "document_date") if _asks_both(context) else ("dated",)
        rows = facts(context.reader, context.scope.letters, *fields)
        return verified_date(context, stated(context, rows, lambda r: dated_in_words(context, r), "date"), rows)
    rows = part_facts(context.reader, Scope(context.scope.letters, parts), "dated")
    if not rows and _goes_on_to_the_letter(context):
        rows = facts(context.reader, context.scope.letters, "dated")
    rows = rows or told_of(context, parts)
    if not rows:
        where = context.local.joined(context.local.part(*part) for part in parts)
        return unanswered("not-stated", context.local.say("dates.none", place=where))
    return verified_date(context, stated(context, rows, lambda r: dated_in_words(context, r), "date"), rows)


def _covers_of_all(scope: Scope) -> bool:
    """ "The day of the cover", where nothing tells of which letter: the days of all covers do not bear on it."""
    return len(scope.letters) > 1 and bool(scope.parts) and scope.basis <= {"part", "implied"}


def _goes_on_to_the_letter(context: Context) -> bool:
    """ "And the date of the letter?" behind a question on what is annexed to it."""
    said = any(word.text == "letter" for word in context.utterance.words)
    return said and context.scope.basis == frozenset({"focus"}) and not context.utterance.of("part")


def _computed(context: Context) -> Answer | None:
    """An age or a weekday is not printed; the date is, and is named."""
    rows = facts(context.reader, meant(context).scope.letters, "dated")
    if not rows:
        return None
    text = context.local.say(
        "dates.no_weekday", list=context.local.joined(dated_in_words(context, row) for row in rows[:4])
    )
    return unanswered("not-stated", text, citations=cite_all(context.reader, rows[:4]))


def _asks_writing(context: Context) -> bool:
    return bool({word.stem for word in context.utterance.words} & (_WRITTEN | {"send", "sent", "put", "letter"}))


def _asks_issue(context: Context) -> bool:
    """Whether distribution is spoken of: "the date of distribution" is not the letter's own."""
    return bool({word.stem for word in context.utterance.words} & _ISSUED)


def _asks_day_of_issue(context: Context) -> bool:
    """Whether the day of distribution is asked for, whatever else a question on dates holds."""
    asks, match = context.utterance.asks, context.match
    told = done_to_another(context.utterance, context.scope, _ISSUED, letter_profile(context.reader, context.scope))
    if asks in ("how many", "how long", "which") or told:
        return False
    texts = {word.text for word in context.utterance.words}
    if "letters" in texts and texts & {"date", "dates"} and not _asks_issue(context):
        return False  # the dates of letters are their own
    if match is None or (match.score >= FLOOR and match.explained >= EXPLAINED and match.held >= HELD):
        return True
    asked = asks == "when" or (asks in ("what", "") and bool(texts & {"date", "dates", "day", "days"}))
    own = _ISSUED | _WRITTEN | _OF_DAYS
    return asked and _asks_issue(context) and not strays(context.utterance, context.scope, own, context.reader)


_OF_DAYS = frozenset("day date anoth against other put".split())


def _asks_both(context: Context) -> bool:
    """Whether the day of writing is asked for together with that of distribution."""
    texts, found = {word.text for word in context.utterance.words}, {word.stem for word in context.utterance.words}
    return bool(found & _ISSUED) and bool(found & (_WRITTEN - {"date"}) or texts & {"both", "dates", "dated"})


def dated_in_words(context: Context, row: Row) -> str:
    """The date of a letter or part, without a full stop; ``row`` is one of ``letter_facts``."""
    names, letter = context.local, context.local.letter(str(row["letter"]))
    if "clause" in row:
        return names.say("dates.told", letter=letter, clause=str(row["clause"]))
    date = names.day(str(row["value"]))
    if "field" in row and row["field"] == "document_date":
        return names.say("distributed", letter=letter, date=date)
    return names.say("dated", place=names.part(*part_of(row)), date=date)


def told_of(context: Context, parts: Sequence[tuple[str, str]]) -> list[Row]:
    """What the covering letter tells of the day of a part that prints none: "the text of the statement adopted on"."""
    found: list[Row] = []
    for letter, part in parts:
        kind = stems(str(context.names.part_row(letter, part)["kind"]))
        sql = (
            "SELECT *, date AS value, clause_start AS start, clause_end AS end FROM dated_statements "
            "WHERE letter = :l AND part = 'letter' ORDER BY date_start"
        )
        rows = context.reader.rows(sql, {"l": letter})
        found += [row for row in rows if kind and kind[-1] in stems(str(row["text"])) and kind != ["letter"]]
    return found


@question(
    "when was letter circulated", "when was letter distributed", "when was letter issued", "document date",
    "date of distribution", "circulation date", "on which day was it issued by the un", "when was it published",
    "date of issue", "distribution date", "when did the un circulate letter", "what is the date under distr",
    "date on masthead", "what day was document released", "when was document circulated",
    "when was request distributed", "on what day was letter distributed",
    example="when was the 2004 letter circulated", anchors="circulate", checks=True,
)  # fmt: skip
def document_date(context: Context) -> Answer | None:
    """The day on which the document was distributed, printed in the masthead; not the letter's own date."""
    if asks_computed(context) or of_a_period(context.utterance) or not _asks_day_of_issue(context):
        return None
    if context.utterance.asks == "where" or {word.stem for word in context.utterance.words} & {"item", "agenda"}:
        return None  # no day tells a place, nor under what a document is circulated
    context = meant(context)
    if asked := which_letter(context):
        return asked
    fields = ("dated", "document_date") if _asks_both(context) else ("document_date",)
    rows = facts(context.reader, context.scope.letters, *fields)
    return verified_date(context, stated(context, rows, lambda r: dated_in_words(context, r), "distribution"), rows)


@question(
    "title of letter", "what is the title", "how is letter titled", "heading of letter", "title of {part}",
    "what is {part} called", "name of {part}", "heading of {part}", "what title does {part} bear", "full title",
    "what is letter entitled", "headline of letter", "what is written above {part}", "headings above letter",
    "what stands above letter", "heading of document", "under which headings is letter", "headings on agenda",
    example="what is the title of annex II",
)  # fmt: skip
def letter_title(context: Context) -> Answer | None:
    """The title of a letter or part; asked for its headings, with the titles of the items above it."""
    utterance = context.utterance
    if utterance.asks == "who" or _of_instrument(context) or of_a_person(utterance) or calls_a_name(utterance):
        return None
    if _TITLES.isdisjoint(word.stem for word in context.utterance.words if word.text not in _HEADS):
        return None
    pairs = set(pairwise(word.text for word in context.utterance.words))
    if ("entitled", "to") in pairs:
        return None  # to what somebody has a right
    if ("agenda", "items") in pairs and pairs & _IN_HEADING:
        return None  # the heading only says where the items stand
    context = meant(context)
    if asked := which_letter(context):
        return asked
    parts = tuple(p for p in context.scope.parts if p[1] != "letter")
    scope = Scope(context.scope.letters, parts)
    rows = (
        part_facts(context.reader, scope, "title") if parts else facts(context.reader, context.scope.letters, "title")
    )
    answer = stated(context, rows, lambda r: _titled(context, r), "title")
    return _with_headings(context, answer) if not parts and _asks_headings(context) else answer


_IN_HEADING = frozenset({("the", "heading"), ("its", "heading"), ("the", "title"), ("the", "masthead")})


def _of_instrument(context: Context) -> bool:
    """Whether the title of a treaty told of in the letter is asked for: "title of the treaty", "the treaty's title"."""
    words = context.utterance.words
    at = next((i for i, word in enumerate(words) if word.stem in ("titl", "name", "entitl")), -1)
    behind = [word.stem for word in words[at + 1 : at + 5] if word.text not in ("of", "the", "that", "this")]
    near = {word.stem for word in words[max(0, at - 1) : at]} | set(behind[:1])
    return at >= 0 and bool({"treati", "agreement", "pact", "protocol", "convent", "accord", "charter"} & near)


def _titled(context: Context, row: Row) -> str:
    names = context.local
    return names.say("titled", place=names.part(*part_of(row)), title=str(row["value"]))


def _asks_headings(context: Context) -> bool:
    return bool({word.stem for word in context.utterance.words} & {"head", "headlin", "abov", "capit", "subject"})


def _with_headings(context: Context, answer: Answer) -> Answer:
    """The titles of agenda items that stand above the letter, before its own title."""
    where, params = Scope(context.scope.letters).where()
    sql = f"SELECT * FROM agenda_items WHERE {where} AND title_start IS NOT NULL ORDER BY letter, title_start"
    rows = list({(r["letter"], r["title"]): r for r in context.reader.rows(sql, params)}.values())
    if not rows:
        return answer
    items = tuple(str(row["title"]) for row in rows)
    names = context.local
    text = names.say("headings", titles=names.joined(names.say("quoted", text=title) for title in items))
    cited = cite_all(context.reader, rows, "title_start", "title_end") + answer.citations
    return Answer("answered", f"{text} {answer.answer}", items=items, citations=cited)


_HEADS = frozenset(("head", "heads"))
""" "Head of the office": a person, no heading."""
_TITLES = frozenset("titl entitl head headlin call name caption".split())
"""Stems that ask for a title."""
