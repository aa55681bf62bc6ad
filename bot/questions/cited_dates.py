"""The dates with which resolutions, decisions and declarations are cited, where they are called by their kind."""

from __future__ import annotations

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import cite_all
from bot.context import Context
from bot.questions.cited_rows import cited_rows, described, sentences_of
from bot.questions.cites import AROUND, KIND_WORDS
from bot.questions.letters_with import unread
from bot.questions.reference_focus import KINDS
from bot.reading.patterns import pattern
from bot.reading.periods import decade
from bot.scoping.scope import Scope, indices
from bot.wording import Names
from store.words import stem


def dates_of_cited(context: Context) -> Answer | None:
    """The dates of resolutions or declarations called by their kind: "when were the declarations adopted"."""
    utterance = context.utterance
    texts = {word.text for word in utterance.words}
    if is_large(context.reader) or not (utterance.asks == "when" or texts & _DAYS):
        return None
    parts = indices(utterance.of("part"))  # the resolution in "the draft resolution" is not one that is cited
    kinds = tuple(
        dict.fromkeys(KINDS[w.stem] for i, w in enumerate(utterance.words) if w.stem in KINDS and i not in parts)
    )
    named = utterance.of("reference", "symbol", "date", "state", "person")
    if len(kinds) != 1 or kinds[0] not in _DATED or any(slot.first not in context.scope.used for slot in named):
        return None
    decades = {word.stem: tens for word in utterance.words if (tens := decade(word.text))}
    if unread(context, _ADOPTING | AROUND | KIND_WORDS | frozenset(decades)):
        return None
    rows = [row for row in cited_rows(context.reader, context.scope, kinds) if row["date"]]
    rows = [row for row in rows if not decades or str(row["date"])[:3] in decades.values()]
    different = {described(row, context.local): row for row in reversed(rows)}
    if not different or len({row["letter"] for row in rows}) > 1 or (texts & _SEVERAL and len(different) != 2):
        return None
    names = context.local
    letter = names.letter(str(rows[0]["letter"]))
    listed = names.joined(_with_date(names, told, str(row["date"])) for told, row in list(different.items())[::-1])
    proof = cite_all(context.reader, [*rows[:4], *sentences_of(context, rows[:2])])
    items = tuple(names.day(str(row["date"])) for row in list(different.values())[::-1])
    return Answer("answered", names.say("cited.by", letter=letter, references=listed), items=items, citations=proof)


def year_of_cited(context: Context) -> Answer | None:
    """The year behind the number of a resolution that is cited without its day: "resolution 186 (1964)"."""
    utterance = context.utterance
    slots = [slot for slot in utterance.of("reference") if slot.value.startswith("resolution ")]
    texts = {word.text for word in utterance.words}
    if is_large(context.reader) or len(slots) != 1 or not (utterance.asks == "when" or texts & (_DAYS | {"year"})):
        return None
    if unread(context, _ADOPTING | AROUND | KIND_WORDS | {stem("year")}):
        return None
    rows = [row for row in cited_rows(context.reader, Scope(), ("resolution",)) if not row["date"]]
    rows = [row for row in rows if str(row["name"]).startswith(f"{slots[0].value} (")]
    years = {found[1] for row in rows if (found := _YEAR.search(str(row["name"])))}
    if len(years) != 1:
        return None
    row, year = rows[0], years.pop()
    names = context.local
    told = names.say("cited.by", letter=names.letter(str(row["letter"])), references=described(row, names))
    proof = cite_all(context.reader, [row, *sentences_of(context, [row])])
    return Answer("answered", f"{year}. {told}", items=(year,), citations=proof)


_YEAR = pattern(r" \(((?:19|20)\d\d)\)$")


def _with_date(names: Names, told: str, date: str) -> str:
    """ "resolution 1631 (2005) of 17 October 2005", which is called without its day elsewhere."""
    return told if names.day(date) in told else f"{told}, {names.day(date)}"


_DATED = ("resolution", "decision", "declaration")
_SEVERAL = frozenset("two both".split())
_DAYS = frozenset("date dates day days dated".split())
_ADOPTING = frozenset(
    map(
        stem,
        """adopt adopted pass passed date dates dated day days issue issued when made cite cited cites mention mentioned
        mentions recall recalled recalls refer referred refers name named names quote quoted quotes invoke
        invoked""".split(),
    )
)
