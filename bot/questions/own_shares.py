"""What one State bears of an amount that several share: "met by X (half) and Y (a quarter)", "to which X shall give
one third"."""

from __future__ import annotations

from bot.citing import Row
from bot.context import Context
from bot.reading.patterns import pattern
from bot.searching.rows_inside import inside

_FRACTION = r"(?:half|(?:a|one|two|three|four) (?:half|third|quarter|fifth|sixth|tenth)s?)"
_IN_BRACKETS = pattern(rf" ?\(({_FRACTION}|\d[\d.,]*(?: [A-Za-z]+){{1,5}})\)")
_BEHIND = pattern(rf"(?: [a-z]+){{1,3}} ({_FRACTION})\b")
""" "X shall contribute one third": a few plain words, and no other name, between the State and its share."""


def own_share(context: Context, row: Row) -> str | None:
    """The share that the sentence gives beside the one State that the question names; None where it gives none."""
    named = set(context.utterance.values("state"))
    if len(named) != 1:
        return None
    text, start = str(row["text"]), int(str(row["start"]))
    for mention in inside(context.reader, "state_mentions", row):
        if mention["state"] in named:
            source = context.reader.text(str(row["letter"]), int(str(mention["end"])), start + len(text) + _SLACK)
            behind = " " + " ".join(source.split())
            if share := _IN_BRACKETS.match(behind) or _BEHIND.match(behind):
                return share[1]
    return None


_SLACK = 20
"""Characters of line breaks by which a sentence may be longer in its source."""
