"""Where a body sits, by the one sentence that tells it in a text that names the body: "the secretariat is at X"."""

from __future__ import annotations

import re

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row, cite_all
from bot.context import Context
from bot.questions.quoting import told_alone
from bot.questions.strays import COMMON, left_words
from bot.reading.patterns import pattern
from store.words import stem, stems

_SEATS = frozenset("seat headquarters headquartered secretariat hq sit sits".split())
_SITS = pattern(
    r"\b(?:secretariat|seat|headquarters|head office)\b(?:,? (?:is|are|was|remains|has been|lies|sits)(?: \w+){0,3})?,?"
    r" (?:at|in) [A-ZÀ-Þ]"
)
_IS_SEATED = pattern(
    r"\b(?:has|having|with|have|had) (?:its|their) (?:seat|headquarters|head office|secretariat) (?:at|in) [A-ZÀ-Þ]"
    r"|\b(?:seat|headquarters|secretariat) of (?:the )?[\w' -]{3,60}? (?:is|was|remains|will be) (?:at|in) [A-ZÀ-Þ]"
)
"""What tells of nothing else than the seat: "the secretariat at X" may be told it in passing."""
_OWN = frozenset(
    map(
        stem,
        "seat headquarters headquartered secretariat hq where town city place located based sits sit found is please "
        "pls country state does do organization organisation body group association union agency institution main "
        "office".split(),
    )
)
"""Words of the question that tell nothing of which body is meant."""
_MOST = 40


def seat_of(context: Context) -> Answer | None:
    """The sentence on the seat, where one text alone tells of one and names all that tells which body is meant."""
    utterance = context.utterance
    if utterance.asks not in ("where", "which", "what", "") or utterance.of("person", "date", "reference", "quoted"):
        return None
    if _SEATS.isdisjoint(word.text for word in utterance.words) or is_large(context.reader):
        return None
    wanted = frozenset(word.stem for word in left_words(utterance, context.scope, ())) - _OWN - COMMON
    if not wanted or not all(word.isalpha() for word in wanted):
        return None
    sql = (
        "SELECT * FROM sentences WHERE role = 'text' AND (text LIKE '%secretariat%' OR text LIKE '%seat%' "
        f"OR text LIKE '%headquarters%' OR text LIKE '%head office%') ORDER BY letter, start LIMIT {_MOST}"
    )
    rows = [(row, re.sub(r"\s+", " ", str(row["text"]))) for row in context.reader.rows(sql)]
    found = [row for row, text in rows if _IS_SEATED.search(text) or _SITS.search(text)]
    held = ((row, named_there(context, row, wanted)) for row in found)
    own = [(row, naming) for row, naming in held if naming is not None]
    if len(own) > 1:
        own = [(row, naming) for row, naming in own if _IS_SEATED.search(re.sub(r"\s+", " ", str(row["text"])))]
    if len(own) != 1:
        return None
    row, naming = own[0]
    told = told_alone(context, row)
    proof = cite_all(context.reader, naming)
    lead = f"{naming[0]['name']}: " if naming and naming[0]["name"] else ""
    return told._replace(answer=f"{lead}{told.answer}", citations=(*told.citations, *proof))


def named_there(context: Context, row: Row, wanted: frozenset[str]) -> list[Row] | None:
    """The title or the defined name by which the text of the sentence says whose seat it is; None where it has none."""
    if wanted <= frozenset(stems(str(row["text"]))):
        return []
    at = {"l": row["letter"], "p": row["part"]}
    sql = (
        "SELECT letter, part, title AS name, title_start AS start, title_end AS end FROM parts "
        "WHERE letter = :l AND part = :p AND title_start IS NOT NULL "
        "UNION SELECT letter, part, meaning, start, end FROM terms WHERE letter = :l AND part = :p"
    )
    rows = context.reader.rows(sql, at)
    titled = next(([one] for one in rows if wanted <= frozenset(stems(str(one["name"])))), None)
    return titled or _told_in_front(context, row, wanted)


def _told_in_front(context: Context, row: Row, wanted: frozenset[str]) -> list[Row] | None:
    """The sentence with which the text opens, where it names whom all of it is about; the seat is that of "the" one.

    "To establish a commission with its seat at X" tells it of another body.
    """
    said = f" {' '.join(stems(str(row['text'])))} "
    if not any(f" the {noun} " in said for noun in (*wanted, stem("secretariat"))):
        return None
    sql = (
        "SELECT *, '' AS name FROM sentences WHERE letter = :l AND part = :p AND role = 'text' AND start < :s "
        f"ORDER BY start LIMIT {_OPENING}"
    )
    rows = context.reader.rows(sql, {"l": row["letter"], "p": row["part"], "s": row["start"]})
    return next(([one] for one in rows if wanted <= frozenset(stems(str(one["text"])))), None)


_OPENING = 2
"""Sentences with which a text opens."""
