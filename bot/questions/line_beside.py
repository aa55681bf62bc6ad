"""Which line of the head of a document stands above or below another: "what stands directly above 'Original: X'?"."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS
from bot.wording import upper_first
from store.dates import find_dates
from store.words import fold, stems

_STEPS = {
    "above": -1, "over": -1, "before": -1, "precedes": -1,
    "below": 1, "under": 1, "beneath": 1, "underneath": 1, "after": 1, "follows": 1,
}  # fmt: skip
_BETWEEN = frozenset(
    """word words line lines text thing entry piece information stands stand standing comes come printed is are was
    found appears written given placed directly right just immediately straight the one that""".split()
)
"""Words from "what" to "above"."""
_ROLES = ("masthead", "heading", "title")
_PLAIN = pattern(r"[^\w/]+")


def line_beside(context: Context) -> Answer | None:
    """The line right above or below the one that the question quotes or calls by what it gives."""
    utterance = context.utterance
    step = _step(utterance)
    if not step or utterance.asks not in ("what", "which", "") or utterance.of("person", "office"):
        return None
    if not _asks_for_a_line([word.text for word in utterance.words], step):
        return None
    behind = _plain(utterance.text).partition(f" {step} ")[2]
    if utterance.of("date") and LETTER_NOUNS & set(stems(behind)[:_AT_ONCE]):
        return None  # "what comes after the letter of 28 March": another letter
    found = [
        (row, rows[i + _STEPS[step]])
        for rows in _heads(context)
        if (row := _called(rows, behind)) and 0 <= (i := rows.index(row)) + _STEPS[step] < len(rows)
    ]
    return _told(context, found, above=_STEPS[step] < 0) if found and _alike(found) else None


_AT_ONCE = 2
"""Words right behind "after" among which "the letter" stands."""


def _step(utterance: Utterance) -> str:
    """The word for the direction, where there is just one."""
    steps = [word.text for word in utterance.words if word.text in _STEPS]
    return steps[0] if len(steps) == 1 else ""


def _asks_for_a_line(texts: list[str], step: str) -> bool:
    at = next((i for i, text in enumerate(texts) if text in ("what", "which")), len(texts))
    return step in texts[at:] and _BETWEEN.issuperset(texts[at + 1 : texts.index(step, at)])


def _heads(context: Context) -> list[list[Row]]:
    """The lines before the text of each letter meant, in order."""
    where, params = context.scope.where(parts=False)
    marks = "', '".join(_ROLES)
    sql = (
        f"SELECT * FROM paragraphs g WHERE {where} AND part = 'letter' AND role IN ('{marks}') AND start < ("
        "SELECT min(t.start) FROM paragraphs t WHERE t.letter = g.letter AND t.part = 'letter' AND t.role = 'text') "
        "ORDER BY letter, start LIMIT 400"
    )
    rows = context.reader.rows(sql, params)
    letters = dict.fromkeys(str(row["letter"]) for row in rows)
    return [[row for row in rows if row["letter"] == letter] for letter in letters]


def _called(rows: list[Row], behind: str) -> Row | None:
    """The longest line that stands word for word in the question; else the one that gives what it calls."""
    same = [row for row in rows if f" {_plain(str(row['text'])).strip()} " in f" {behind} "]
    if same:
        return max(same, key=lambda row: len(str(row["text"])))
    first = behind.split()[:4]
    if "date" in first:
        return next((row for row in rows if _is_date(str(row["text"]))), None)
    if "symbol" in first:
        return next((row for row in rows if _SYMBOL.fullmatch(str(row["text"]).strip())), None)
    return next((row for row in rows if _OF_SESSION.search(str(row["text"])) and "session" in first), None)


_SYMBOL = pattern(r"[A-Z]+(?:/[\w.]+)+")
_OF_SESSION = pattern(r"^\S+(?: \S+)? session$")


def _is_date(text: str) -> bool:
    return any(len(date.iso) == len("2000-01-01") for date in find_dates(text)) and len(text.split()) <= len("dmy")


def _plain(text: str) -> str:
    return f" {' '.join(_PLAIN.sub(' ', fold(text)).split())} "


def _alike(found: list[tuple[Row, Row]]) -> bool:
    """Whether only one letter is meant, or the line is the same in all."""
    return len({_plain(str(other["text"])) for _, other in found}) == 1


def _told(context: Context, found: list[tuple[Row, Row]], above: bool) -> Answer:
    names, key = context.local, "line.above" if above else "line.below"
    said = [
        names.say(key, text=str(other["text"]), line=str(row["text"]), letter=names.letter(str(row["letter"])))
        for row, other in found
    ]
    items = tuple(dict.fromkeys(str(other["text"]) for _, other in found))
    cited = cite_all(context.reader, [row for pair in found for row in sorted(pair, key=_start)])
    return Answer("answered", " ".join(map(upper_first, said)), items=items, citations=cited)


def _start(row: Row) -> int:
    return int(str(row["start"]))
