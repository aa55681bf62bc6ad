"""Why a day of the year was chosen, proposed or not taken: what happened on it, or falls on it."""

from __future__ import annotations

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row
from bot.context import Context
from bot.questions.quoting import told_alone
from bot.reading.patterns import pattern
from bot.searching.sentences import all_sentences
from bot.slots import MONTHS
from store.words import stem

_CHOOSING = frozenset(
    map(stem, "chosen choose chose picked pick selected select proposed propose fixed fix taken take rejected dropped "
    "set suggested suggest decided adopted proclaimed".split())
)  # fmt: skip
_REASON = pattern(
    r"\b(?:is (?:that|the (?:day|date|anniversary))|recalls?|marks?|marking|commemorat\w+|coincid\w+|anniversary"
    r"|because|since|so as to|in memory|in honour)\b"
)


def day_chosen(context: Context) -> Answer | None:
    """The one sentence that gives the day of the question with what it recalls, marks or coincides with."""
    words = context.utterance.words
    at = next((i for i, word in enumerate(words) if word.text in MONTHS), None)
    if at is None or is_large(context.reader) or not _CHOOSING & {word.stem for word in words}:
        return None
    beside = [word.text for word in (*words[at - 1 : at], *words[at + 1 : at + 2])]
    number = next((text.rstrip("stndrh") for text in beside if text.rstrip("stndrh").isdigit()), "")
    index = all_sentences(context.reader)
    if not number or index is None:
        return None
    day = f" {number} {words[at].text} "
    letters = context.scope.letters
    found: list[Row] = [
        row
        for row, plain in zip(index.rows, index.plain, strict=True)
        if day in plain and _REASON.search(str(row["text"])) and (not letters or row["letter"] in letters)
    ]
    return told_alone(context, found[0]) if len(found) == 1 else None
