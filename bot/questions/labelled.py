"""What stands behind a label or below a short heading: "Auditor: Court of Accounts", "D. Working languages"."""

from __future__ import annotations

import re

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row, cite_all
from bot.context import Context
from bot.questions.quoting import told_alone
from bot.questions.seats import named_there
from bot.questions.strays import left_words
from bot.reading.patterns import pattern
from store.words import stem, stems

_LABEL = pattern(r"^(?P<label>[A-Z][\w'’ -]{2,50}): (?P<value>\S.{1,120})$")
_HEADING = pattern(r"^(?:(?:[IVX]{1,5}|[A-Z]|\d{1,2})\. )(?P<label>[A-Z][\w'’ -]{2,50})$")
_OWN = frozenset(
    map(stem, "organization organisation body group please pls name list give there one ones present".split())
)
_SMALL = frozenset(map(stem, "of the and for in".split()))
_OTHER = ("person", "date", "reference", "quoted", "symbol", "part", "paragraph")
_OTHERWISE = frozenset("not never no than when why after before until till then since former previous".split())
"""Words by which less, or another time, is asked for."""
_LONGEST = 200
_MOST = 200


def labelled(context: Context) -> Answer | None:
    """The one line that gives what is asked for under just that label, in a text that names whose it is."""
    utterance = context.utterance
    texts = {word.text for word in utterance.words}
    if utterance.asks not in ("who", "what", "which", "") or utterance.of(*_OTHER) or is_large(context.reader):
        return None
    if texts & _OTHERWISE:
        return None
    left = " ".join(word.text for word in left_words(utterance, context.scope, ()))
    wanted = frozenset(stems(left.replace("-", " "))) - _OWN
    if not wanted:
        return None
    found = [(row, rest) for row, label in _lines(context) if (rest := _rest(wanted, label)) is not None]
    own = [(row, naming) for row, rest in found if (naming := named_there(context, row, rest)) is not None]
    if len(own) != 1 or (not own[0][1] and len(found) > 1):
        return None
    row, naming = own[0]
    if not naming and context.conversation.utterance and row["letter"] not in context.scope.letters:
        return None  # what was spoken of before is of another text
    told = told_alone(context, row)
    value = _LABEL.match(str(row["text"]).strip())
    items = (value["value"],) if value else ()
    lead = f"{naming[0]['name']}: " if naming else ""
    proof = cite_all(context.reader, naming)
    return told._replace(answer=f"{lead}{told.answer}", items=items, citations=(*told.citations, *proof))


def _rest(wanted: frozenset[str], label: str) -> frozenset[str] | None:
    """What of the question the label does not tell; None where the label tells something else too."""
    own = frozenset(stems(label.replace("-", " "))) - _SMALL
    return wanted - own if own and own <= wanted else None


def _lines(context: Context) -> list[tuple[Row, str]]:
    """Lines with a label of their own, and those right below a short heading, with what they are called."""
    sql = (
        f"SELECT * FROM sentences WHERE role = 'text' AND length(text) < {_LONGEST} AND text LIKE '%: %' LIMIT {_MOST}"
    )
    found = []
    for row in context.reader.rows(sql):
        if label := _LABEL.match(re.sub(r"\s+", " ", str(row["text"]).strip())):
            found.append((row, label["label"]))
    below = (
        "SELECT p.*, h.text AS heading FROM paragraphs h JOIN paragraphs p ON p.letter = h.letter AND p.part = h.part "
        "AND p.paragraph = h.paragraph + 1 WHERE h.role = 'heading' AND p.role = 'text' "
        f"AND length(p.text) < {_LONGEST} AND length(h.text) < 60 LIMIT {_MOST}"
    )
    for row in context.reader.rows(below):
        if (label := _HEADING.match(str(row["heading"]).strip())) and "|" not in str(row["text"]):
            found.append((row, label["label"]))
    return found
