"""What an organ decides, condemns or asks for in an act of its own that a letter passes on.

Such an act opens with the organ alone ("The Council,"); each of its paragraphs begins with what the organ does.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row, cite_all
from bot.context import Context
from bot.lexicon import STOPWORDS
from bot.questions.quoting import place
from bot.questions.strays import left_words
from bot.reading.typed import Word
from bot.reading.utterance import terms
from store.words import stem, stems

_DOING = frozenset("did do does has have had is was".split())
_WHATEVER = frozenset(map(stem, "say says decide resolve adopt do tell".split()))
MOST_PARTS = 40
MOST, LONGEST = 8, 1300
"""Paragraphs that are given, and their characters."""
_OPENING_WORDS = 4
"""Words of a paragraph among which its verb stands: "Strongly condemns", "Also calls upon"."""


def act_of_body(context: Context) -> Answer | None:
    """The paragraphs of the organ's act that begin with the verb of the question, about all else that it names."""
    utterance = context.utterance
    slots = utterance.of("body", "organ", "organization")
    if not slots or utterance.asks not in ("what", "whom", "who", "") or is_large(context.reader):
        return None
    if utterance.of("person", "part", "reference", "symbol", "paragraph"):
        return None
    body = max(slots, key=lambda slot: slot.first)
    verb = _verb(utterance.words, body.last)
    rows = _act(context, body.value) if verb else []
    if not rows or verb is None:
        return None
    told = [row for row in rows if _begins_with(row, verb)]
    if not told and verb.stem in _WHATEVER:
        told = rows
    rest = left_words(utterance, context.scope, slots)
    wanted = terms([word for word in rest if word is not verb and word.text not in _DOING])
    told = [
        row for row in told if all(set(_stems(term.alternatives)) & set(stems(str(row["text"]))) for term in wanted)
    ]
    return _answer(context, told) if told else None


def _stems(phrases: Sequence[tuple[str, ...]]) -> list[str]:
    return [one for phrase in phrases for one in phrase]


def _verb(words: Sequence[Word], behind: int) -> Word | None:
    """ "Does X VERB", "is X VERBing": the first word behind the organ that is no auxiliary."""
    if not any(word.text in _DOING for word in words[:behind]):
        return None
    return next((word for word in words[behind : behind + 2] if word.text not in STOPWORDS), None)


def _act(context: Context, body: str) -> list[Row]:
    """Paragraphs of the one act that opens with the organ."""
    sql = "SELECT letter, part, paragraph, text FROM paragraphs WHERE text LIKE :b AND length(text) < 200 LIMIT :n"
    opened = context.reader.rows(sql, {"b": f"The {body}%,", "n": MOST_PARTS})
    opened = [row for row in opened if not context.scope.letters or row["letter"] in context.scope.letters]
    if len({(row["letter"], row["part"]) for row in opened}) != 1:
        return []
    one = opened[0]
    sql = (
        "SELECT * FROM paragraphs WHERE letter = :l AND part = :p AND paragraph > :n "
        "AND role IN ('text', 'operative', 'preambular') ORDER BY paragraph LIMIT 60"
    )
    rows = context.reader.rows(sql, {"l": one["letter"], "p": one["part"], "n": one["paragraph"]})
    return [row for row in rows if row["number"]] or list(rows)


def _begins_with(row: Row, verb: Word) -> bool:
    first = stems(" ".join(str(row["text"]).split()[:_OPENING_WORDS]))
    asked = next(iter(terms([verb])), None)
    same = {phrase[0] for phrase in asked.alternatives if len(phrase) == 1} if asked else {verb.stem}
    return bool(same & set(first[:2]) or verb.stem in first)


def _answer(context: Context, rows: Sequence[Row]) -> Answer:
    said: list[str] = []
    kept: list[Row] = []
    for row in rows[:MOST]:
        words = f"({row['number']}) “{row['text']}”" if row["number"] and len(rows) > 1 else f"“{row['text']}”"
        if kept and sum(map(len, said)) + len(words) > LONGEST:
            break
        said.append(words)
        kept.append(row)
    where = place(context.local, kept[0] if len(rows) == 1 else {**kept[0], "number": None})
    return Answer("answered", f"{where}: {' '.join(said)}", citations=cite_all(context.reader, kept))
