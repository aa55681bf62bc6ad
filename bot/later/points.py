"""A point of the list just told, called by its place or its number: "the third one", "point 3", "the next one".

The list is what the last answer quoted point by point; else the row of points that the one quoted stands in; else,
for a number or a letter, the one point called so in the letter that was quoted.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from bot.answers import Answer, Citation
from bot.citing import Library, Row, cite
from bot.conversation import Conversation
from bot.following.followup import BEFORE, BEHIND
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.searching.content import TELLING
from bot.slots import CARDINALS, ORDINALS
from bot.turns import Turn, going_on
from store.words import stem

if TYPE_CHECKING:
    from bot.asking import Asking

_NOUNS = frozenset("point item clause subparagraph number no nr letter bullet".split())
_PARAGRAPHS = frozenset("paragraph para".split())
STEPS = dict.fromkeys(BEHIND, 1) | dict.fromkeys(BEFORE, -1)
"""Words that call a point by how many steps it stands from the one told."""
_SMALL = STOPWORDS | QUESTION_WORDS | frozenset("and what one ones about then please ok there".split())
_LABEL = pattern(r"\(([a-z]|[ivx]{1,4}|\d{1,2})\)|(?<![\w(])([a-h])\)")
_NUMBERED = pattern(r"^\(?([a-z]|[ivx]{1,4}|\d{1,2})[).]?$")
_PLACES = ("date", "part", "symbol", "state", "person", "organization", "reference", "body", "quoted")
MOST_POINTS = 40


class Which(NamedTuple):
    """Which point is called for: by its printed label, by its place (-1 the last), or by steps from the one told."""

    label: str = ""
    place: int = 0
    step: int = 0


def point_called(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The point as it is printed; None where none is called, or the list is not known."""
    which = called(asked, conversation)
    if which is None or not conversation.citations:
        return None
    row = _found(bot.reader, which, asked, conversation)
    if row is None:
        return None
    return as_printed(bot, row, asked, conversation)


def as_printed(bot: Asking, row: Row, asked: Utterance, conversation: Conversation) -> Turn:
    """A paragraph or a sentence of what was spoken of, told with its place."""
    cited = cite(bot.reader, row)
    names = bot.names.speaking(asked.language)
    where = names.part(cited.letter, cited.part)
    where = names.say("place.paragraph", place=where, number=cited.paragraph) if cited.paragraph else where
    text = f"{where[:1].upper()}{where[1:]}: “{' '.join(cited.quote.split())}”"
    return going_on(Answer("answered", text, citations=(cited,)), asked, conversation)


def called(asked: Utterance, conversation: Conversation) -> Which | None:
    """ "What's the third one?", "and (c)?", "what does point 2 say?", "the next one"; None where more is asked."""
    if asked.of(*_PLACES) or asked.asks not in ("what", "which", "how", "") or not asked.in_english:
        return None
    label = _LABEL.search(asked.text.casefold())
    texts = [word.text for word in asked.words]
    before = conversation.utterance
    known = {word.stem for word in before.words} if before else set()
    own = [text for text in texts if text not in _SMALL and stem(text) not in TELLING | known and text not in _NOUNS]
    places = [text for text in texts if text in ORDINALS or text in STEPS or text == "last"]
    if label:
        unknown = [text for text in own if text != label[1] and text != label[2]]
        return Which(label=label[1] or label[2]) if len(unknown) <= 1 else None
    if len(places) == 1 and len([text for text in own if text not in places]) <= (places[0] not in STEPS):
        return _by_place(places[0])
    numbers = [text for one, text in pairwise(texts) if one in _NOUNS | _PARAGRAPHS and _is_label(text)]
    rest = [text for text in own if text not in numbers and text not in _PARAGRAPHS]
    if len(numbers) == 1 and not rest:
        return Which(label=str(CARDINALS.get(numbers[0], numbers[0])))
    return None


def _by_place(text: str) -> Which:
    if text == "last":
        return Which(place=-1)
    return Which(step=STEPS[text]) if text in STEPS else Which(place=ORDINALS[text])


def _is_label(text: str) -> bool:
    return bool(_NUMBERED.search(text)) or text in CARDINALS


def _found(reader: Library, which: Which, asked: Utterance, conversation: Conversation) -> Row | None:
    told = _points(reader, conversation.citations)
    before = conversation.utterance
    again = before is not None and (called(before, Conversation()) is not None or bool(before.of("paragraph")))
    if len(told) > 1:
        return _of(told, which, None)
    if asked.of("paragraph"):
        return None  # a paragraph of the whole part, told by the question type for these
    if len(told) == 1 and (which.label or again):
        row = _row_of(reader, told[0])
        return _of(row, which, told[0])
    return _labelled(reader, which.label, conversation.citations) if which.label else None


def _of(points: list[Row], which: Which, now: Row | None) -> Row | None:
    """The point among these; None where there is no such, or a step is counted from nothing."""
    if which.label:
        return next((row for row in points if _label(row) == which.label), None)
    if which.step:
        at = next((i for i, row in enumerate(points) if now and row["start"] == now["start"]), None)
        return points[at + which.step] if at is not None and 0 <= at + which.step < len(points) else None
    place = which.place - 1 if which.place > 0 else which.place
    return points[place] if -len(points) <= place < len(points) else None


def _label(row: Row) -> str:
    found = _NUMBERED.search(str(row["number"] or "").casefold())
    return found[1] if found else ""


def _kind(row: Row) -> str:
    """How the point is numbered: "1", "(1)", "(a)"."""
    number = str(row["number"])
    return ("(" if "(" in number else "") + ("1" if any(c.isdigit() for c in number) else "a")


def _points(reader: Library, citations: tuple[Citation, ...]) -> list[Row]:
    """The numbered paragraphs of one part that were quoted, each once: those numbered alike, of which are most."""
    found: dict[tuple[str, str, object], Row] = {}
    for cited in citations[:MOST_POINTS]:
        rows = reader.rows(
            "SELECT * FROM paragraphs WHERE letter = :l AND part = :p AND start <= :s AND end >= :e "
            "AND number IS NOT NULL",
            {"l": cited.letter, "p": cited.part, "s": cited.start, "e": cited.end},
        )
        for row in rows:
            if row["subparagraph"] == 1:  # what follows a point without a number of its own is not another one
                found.setdefault((cited.letter, cited.part, row["start"]), row)
    rows_of: dict[object, list[Row]] = {}
    for row in found.values():
        rows_of.setdefault((row["letter"], row["part"], _kind(row)), []).append(row)
    most = max(rows_of.values(), key=len, default=[])
    return most if len(most) > 1 or len(rows_of) == 1 else []


def _row_of(reader: Library, point: Row) -> list[Row]:
    """The points numbered alike that stand in one row with this one."""
    rows = reader.rows(
        "SELECT * FROM paragraphs WHERE letter = :l AND part = :p AND number IS NOT NULL AND subparagraph = 1 "
        "ORDER BY start LIMIT 400",
        {"l": point["letter"], "p": point["part"]},
    )
    alike = [row for row in rows if _kind(row) == _kind(point)]
    run: list[Row] = []
    for row in alike:
        if run and _label(row) in ("1", "a", "i") and _label(run[-1]) not in ("h",):
            if any(one["start"] == point["start"] for one in run):
                break
            run = []
        run.append(row)
    return run if any(one["start"] == point["start"] for one in run) else [point]


def _labelled(reader: Library, label: str, citations: tuple[Citation, ...]) -> Row | None:
    """The one point of that number in the parts that were quoted, else in their letters."""
    for key in ("part", "letter"):
        rows: dict[object, Row] = {}
        for cited in citations[:MOST_POINTS]:
            where = "AND part = :p " if key == "part" else ""
            for row in reader.rows(
                f"SELECT * FROM paragraphs WHERE letter = :l {where}AND number IN (:a, :b, :c) LIMIT 20",
                {"l": cited.letter, "p": cited.part, "a": label, "b": f"({label})", "c": f"{label}."}
                if where
                else {"l": cited.letter, "a": label, "b": f"({label})", "c": f"{label}."},
            ):
                rows.setdefault((row["letter"], row["part"], row["start"]), row)
        if rows:
            return next(iter(rows.values())) if len(rows) == 1 else None
    return None
