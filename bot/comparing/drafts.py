"""Draft resolutions held against each other, paragraph by paragraph: what one has and the other has not."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.comparing.taken_apart import Comparison
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions.draft_rows import draft_paragraphs
from bot.scoping.scope import Scope
from bot.wording import in_words
from store.words import fold, stem, tokens

_WHOLE = frozenset(
    map(
        stem,
        """paragraph paragraphs clause clauses thing things point points element elements provision provisions request
        requests decision decisions content contents text wording something""".split(),
    )
)
"""Nouns that mean the paragraphs of a draft; a draft is asked about as a whole where no noun stands."""
ALIKE = 0.6
"""Share of the words of a paragraph that stand in one paragraph of the other draft, which then says the same."""
ROOM = 1350
LEAST_ROOM = 90


def drafts_compared(comparison: Comparison, context: Context) -> Answer | None:
    """The paragraphs that only the drafts have that are said to; None where a side is no draft."""
    noun = [word.stem for word in comparison.noun]
    if comparison.shared or (noun and noun[-1] not in _WHOLE) or not _all_drafts(comparison, context):
        return None
    having = [row for side in comparison.sides if not side.lacking for row in _paragraphs(context, side.scope)]
    lacking = [row for side in comparison.sides if side.lacking for row in _paragraphs(context, side.scope)]
    only = [row for row in having if not any(_says_the_same(row, other) for other in lacking)]
    roles = {"preamble": "preambular", "operative": "operative"}
    asked = [roles[one] for one in context.utterance.values("section") if one in roles]
    only = [row for row in only if not asked or row["role"] in asked]
    return paragraphs_told(context, only) if only and lacking else None


def drafts_side_by_side(context: Context) -> Answer | None:
    """ "Compare the two drafts", "how do the drafts differ": what each wants and recalls; None for other questions."""
    utterance, parts = context.utterance, context.scope.parts
    asking = {word.stem for word in utterance.words}
    if not asking & _COMPARING or utterance.asks not in ("", "what", "how", "which") or len(parts) != _TWO:
        return None
    kept = [word for word in utterance.free("section") if word.text not in STOPWORDS | QUESTION_WORDS]
    if any(word.stem not in _COMPARING | _WHOLE | _PUTTING for word in kept) or utterance.of("state", "person"):
        return None
    if not all(_is_draft(context, *part) for part in parts):
        return None
    rows = _paragraphs(context, context.scope)
    rows.sort(key=lambda row: parts.index((str(row["letter"]), str(row["part"]))))
    return paragraphs_told(context, rows) if rows else None


_TWO = 2
_COMPARING = frozenset("compar comparison differ contrast chang".split())
_PUTTING = frozenset(
    map(stem, "two both please between side give show explain summarize draft drafts resolution".split())
)


def _all_drafts(comparison: Comparison, context: Context) -> bool:
    parts = [side.scope.parts for side in comparison.sides]
    return all(own and all(_is_draft(context, *part) for part in own) for own in parts)


def _is_draft(context: Context, letter: str, part: str) -> bool:
    return bool(context.names.part_row(letter, part)["kind"] == "draft resolution")


def _paragraphs(context: Context, scope: Scope) -> list[Row]:
    """What the draft wants before what it recalls."""
    rows = draft_paragraphs(context._replace(scope=scope), "preambular", "operative")
    return sorted(rows, key=lambda row: row["role"] != "operative")


def _says_the_same(row: Row, other: Row) -> bool:
    own, theirs = _content(str(row["text"])), _content(str(other["text"]))
    return row["role"] == other["role"] and len(own & theirs) >= ALIKE * max(len(own), len(theirs))


def _content(text: str) -> frozenset[str]:
    return frozenset(stem(word) for token in tokens(text) if (word := fold(token.text)) not in STOPWORDS)


def paragraphs_told(context: Context, rows: Sequence[Row]) -> Answer:
    """How many paragraphs of which draft, and each of them, shortened where there are many."""
    told = []
    room = max(LEAST_ROOM, ROOM // len(rows) - 8)
    for place in dict.fromkeys((str(row["letter"]), str(row["part"])) for row in rows):
        own = [row for row in rows if (row["letter"], row["part"]) == place]
        counts = [
            f"{in_words(number)} {role} paragraph{'' if number == 1 else 's'}"
            for role in ("operative", "preambular")
            if (number := sum(row["role"] == role for row in own))
        ]
        where = context.local.part(*place)
        texts = " ".join(_shortened(row, room) for row in own)
        told.append(f"{where[:1].upper()}{where[1:]}, {context.local.joined(counts)}: {texts}")
    return Answer("answered", " ".join(told), citations=cite_all(context.reader, rows))


def _shortened(row: Row, room: int) -> str:
    text = str(row["text"])
    cut = text if len(text) <= room else f"{text[:room].rsplit(' ', 1)[0]} ..."
    return f"({row['number']}) “{cut}”" if row["number"] else f"“{cut}”"
