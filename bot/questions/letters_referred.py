"""Which earlier letters and notes a letter itself refers to, as it calls them."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.lexicon import DOING
from bot.questions.cited_papers import of_author
from bot.questions.which import meant
from bot.scoping.scope import LETTER_NOUNS
from store.words import stem

_REFERS = frozenset(
    map(stem, "refer refers referred mention mentions cite cites recall recalls follow follows".split())
)
_EARLIER = frozenset("earlier previous prior former other preceding".split())
_OF_HIS = frozenset("of his her hers its their theirs own".split())
MOST = 6


def letters_referred(context: Context) -> Answer | None:
    """ "Which earlier letters does X refer to": the letters and notes that the letter of X cites."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    noun = next((i for i, word in enumerate(utterance.words) if word.stem in LETTER_NOUNS or word.stem == "note"), None)
    if noun is None or noun > _NEAR or not _REFERS & {word.stem for word in utterance.words}:
        return None
    behind = noun + 1
    while behind < len(texts) and texts[behind] in _OF_HIS:
        behind += 1
    asked = behind < len(texts) and texts[behind] in DOING
    if not asked or not (behind > noun + 1 or _EARLIER & set(texts[:noun]) or texts[-1] == "to"):
        return None
    here = context._replace(scope=of_author(context)) if utterance.of("state") else meant(context)
    if len(here.scope.letters) != 1:
        return None
    sql = (
        "SELECT * FROM cited WHERE letter = :l AND (kind = 'letter' OR (kind = 'document' AND name NOT LIKE '%/50%')) "
        "ORDER BY start"
    )
    rows = [row for row in context.reader.rows(sql, {"l": here.scope.letters[0]}) if _is_earlier(context, row)][:MOST]
    if not rows:
        return None
    names = context.local
    listed = names.joined(list(dict.fromkeys(str(row["printed"]) for row in rows)))
    text = names.say("cited.by", letter=names.letter(here.scope.letters[0]), references=listed)
    return Answer("answered", text, citations=cite_all(context.reader, rows))


_NEAR = 4
"""Words in front of the noun that is asked for: "which of the earlier letters"."""


def _is_earlier(context: Context, row: Row) -> bool:
    """Whether it is no text that the letter itself carries: what is attached bears a part of its own."""
    sql = "SELECT 1 FROM parts WHERE letter = :l AND part <> 'letter' AND dated = :d LIMIT 1"
    return row["kind"] != "letter" or not (
        row["date"] and context.reader.rows(sql, {"l": row["letter"], "d": row["date"]})
    )
