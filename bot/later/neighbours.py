""" "The paragraph before that one?", "what comes after that?": what stands beside the sentence that was quoted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answers import Answer
from bot.citing import Row, cite
from bot.conversation import Conversation
from bot.reading.utterance import Utterance
from bot.turns import Turn, going_on

if TYPE_CHECKING:
    from bot.asking import Asking

_STEPS = {
    "next": 1, "following": 1, "after": 1, "follows": 1, "before": -1, "previous": -1, "preceding": -1, "precedes": -1,
}  # fmt: skip
_PIECES = {"paragraph": "paragraphs", "para": "paragraphs", "sentence": "sentences", "line": "sentences"}
_SMALL = frozenset(
    """and the what is was does do comes come in it that this one about then please quote read me give show say says
    stands directly right just""".split()
)
_TEXT = ("text", "operative", "preambular")
LONGEST = 1400


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
    row = rows[at[0] + step]
    there = cite(bot.reader, row)
    names = bot.names.speaking(asked.language)
    where = names.part(there.letter, there.part)
    where = names.say("place.paragraph", place=where, number=there.paragraph) if there.paragraph else where
    text = f"{where[:1].upper()}{where[1:]}: “{' '.join(there.quote.split())}”"
    answer = Answer("answered", text[:LONGEST], citations=(there,))
    return going_on(answer, asked, conversation)


def _covers(row: Row, start: int) -> bool:
    return int(str(row["start"])) <= start < int(str(row["end"]))


def _called(asked: Utterance) -> tuple[int, str] | None:
    """(by how many, of which table): nothing else may be asked."""
    texts = [word.text for word in asked.words]
    steps = [_STEPS[text] for text in texts if text in _STEPS]
    pieces = [_PIECES[text] for text in texts if text in _PIECES]
    known = set(_STEPS) | set(_PIECES) | _SMALL
    if len(steps) != 1 or len(pieces) > 1 or asked.slots or not set(texts) <= known or asked.language != "en":
        return None
    if pieces:
        return steps[0], pieces[0]
    comes = not {"comes", "come", "follows", "stands"}.isdisjoint(texts)
    return (steps[0], "sentences") if comes and texts[:1] != ["when"] else None
