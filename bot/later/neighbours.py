""" "The paragraph before that one?", "what comes after that?": what stands beside the sentence that was quoted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.citing import Row
from bot.conversation import Conversation
from bot.later.points import STEPS, as_printed
from bot.reading.utterance import Utterance
from bot.turns import Turn

if TYPE_CHECKING:
    from bot.asking import Asking

_STEPS = STEPS | {"follows": 1, "precedes": -1}
_PIECES = {"paragraph": "paragraphs", "para": "paragraphs", "sentence": "sentences", "line": "sentences"}
_SMALL = frozenset(
    """and the what is was does do comes come in it that this one about then please quote read me give show say says
    stands directly right just""".split()
)
_TEXT = ("text", "operative", "preambular")


def beside_the_quote(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The paragraph or sentence beside the one that was quoted; None where none is asked for, or none is there."""
    found = _called(asked)
    cited = conversation.citations[:1]
    if found is None or not cited or conversation.missed:
        return None
    step, table = found
    rows = bot.reader.rows(
        f"SELECT * FROM {table} WHERE letter = :l AND part = :p ORDER BY start LIMIT 2000",
        {"l": cited[0].letter, "p": cited[0].part},
    )
    rows = [row for row in rows if row["role"] in _TEXT]
    edge = cited[0].end - 1 if step > 0 else cited[0].start
    at = [i for i, row in enumerate(rows) if _covers(row, edge)]
    if len(at) != 1 or not 0 <= at[0] + step < len(rows):
        return None
    return as_printed(bot, rows[at[0] + step], asked, conversation)


def _covers(row: Row, start: int) -> bool:
    return int(str(row["start"])) <= start < int(str(row["end"]))


def _called(asked: Utterance) -> tuple[int, str] | None:
    """(by how many, of which table): nothing else may be asked."""
    texts = [word.text for word in asked.words]
    steps = [_STEPS[text] for text in texts if text in _STEPS]
    pieces = [_PIECES[text] for text in texts if text in _PIECES]
    known = set(_STEPS) | set(_PIECES) | _SMALL
    if len(steps) != 1 or len(pieces) > 1 or asked.slots or not set(texts) <= known or not asked.in_english:
        return None
    if pieces:
        return steps[0], pieces[0]
    comes = not {"comes", "come", "follows", "stands"}.isdisjoint(texts)
    return (steps[0], "sentences") if comes and texts[:1] != ["when"] else None
