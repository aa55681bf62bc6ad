"""What the author of a letter asks of somebody: the sentences that demand it, with the points behind them."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.reading.patterns import pattern
from bot.reading.utterance import Term
from bot.scoping.scope import Scope
from bot.searching.content import name_term
from bot.wording import Names

_ASKING = pattern(
    r"\b(?:I|[Ww]e|they|and|to|also|therefore|accordingly|hereby|further|again) "
    r"(?:request|ask|call (?:up)?on|call for|urge|demand|appeal to|invite|propose)\b(?! of\b)"
    r"|(?<!the )(?<!these )(?<!those )(?<!its )(?<!our )(?<!their )(?<!of )(?<!by )"
    r"\b(?:requests|asks|calls (?:up)?on|calls for|urges|demands|appeals to|invites|proposes)\b(?! of\b)"
)
_DENIED = pattern(r"\b(?:not|nor|never)\b[^,;:]{0,60}$")
_OF_THE_DOCUMENT = pattern(r"\bcirculated\b|\binclusion\b")
MOST_SENTENCES, MOST_POINTS = 3, 12


def requests_made(context: Context) -> Answer | None:
    """ "What does X want Y to do": what the letters meant ask in so many words, of Y where one is named."""
    rows = _asking(context)
    asked = [row for row in rows if all(_held(term, row) for term in _addressed(context))]
    leading = [row for row in asked if str(row["text"]).rstrip().endswith(":")]
    told = (leading or asked)[:MOST_SENTENCES]
    if not told:
        return None
    shown = [(row, _points_behind(context, row)) for row in told]
    text = " ".join(_told(context.local, row, points) for row, points in shown)
    every = [one for row, points in shown for one in (row, *points)]
    return Answer("answered", text, citations=cite_all(context.reader, every))


def _asking(context: Context) -> list[Row]:
    """Sentences of the letters in which something is asked, other than that they be circulated or put on an agenda."""
    where, params = Scope(context.scope.letters, context.scope.parts).where()
    sql = f"SELECT * FROM sentences WHERE {where} AND role = 'text' ORDER BY sentence_id LIMIT 600"
    return [row for row in context.reader.rows(sql, params) if _asks(str(row["text"]))]


def _asks(text: str) -> bool:
    if _OF_THE_DOCUMENT.search(text):
        return False
    return any(not _DENIED.search(text[: found.start()]) for found in _ASKING.finditer(text))


def _addressed(context: Context) -> list[Term]:
    """Of whom it is asked: the State, body or organ named that did not tell which letter is meant."""
    utterance = context.utterance
    sent = {
        state
        for one in context.scope.letters
        for state in str(context.names.row(one)["sender_states"] or "").split("; ")
    }
    slots = [slot for slot in utterance.of("state", "body", "organ", "organization") if slot.value not in sent]
    return [name_term(context, slot) for slot in slots if slot.first not in context.scope.used]


def _held(term: Term, row: Row) -> bool:
    text = f" {row['stems']} "
    return any(f" {' '.join(phrase)} " in text for phrase in (*term.alternatives, *term.kin))


def _points_behind(context: Context, lead: Row) -> list[Row]:
    """The points "(a)" behind a sentence that leads to them with a colon."""
    if not str(lead["text"]).rstrip().endswith(":"):
        return []
    sql = (
        "SELECT * FROM sentences WHERE letter = :l AND part = :p AND paragraph > :n ORDER BY sentence_id "
        f"LIMIT {MOST_POINTS}"
    )
    found: Sequence[Row] = context.reader.rows(sql, {"l": lead["letter"], "p": lead["part"], "n": lead["paragraph"]})
    points = []
    for row in found:
        if not str(row["number"] or "").startswith("("):
            break
        points.append(row)
    return points


def _told(names: Names, row: Row, points: Sequence[Row]) -> str:
    where = names.part(str(row["letter"]), str(row["part"]))
    number = str(row["number"] or "")
    key = "says_in_paragraph" if number else "says"
    said = names.say(key, place=where, number=number) if number else names.say(key, place=where)
    listed = " ".join(f"{one['number']} “{one['text']}”" for one in points)
    return f"{said}: “{row['text']}” {listed}".rstrip()
