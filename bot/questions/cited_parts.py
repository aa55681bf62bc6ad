"""What is asked of something cited beside its name: the paragraph of it, and what it is ("whose judgment")."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.lexicon import lexicon, word_classes
from bot.questions.cited_rows import described, sentences_of
from bot.questions.quoting import with_place
from bot.questions.reference_focus import KINDS
from bot.reading.patterns import pattern
from bot.searching.held import any_stands, padded
from store.words import stem

_OF_A_PARAGRAPH = pattern(r"\b(?:sub)?paragraphs? [\d(][^,;.]{0,80}$")


def asks_paragraph(context: Context) -> bool:
    """ "Which paragraph of which resolution": the paragraph is asked for, not only what it is of."""
    texts = [word.text for word in context.utterance.words]
    return any(
        one in ("which", "what") and other in ("paragraph", "paragraphs") and "of" in texts[i + 2 : i + 3]
        for i, (one, other) in enumerate(pairwise(texts))
    )


def with_their_paragraph(context: Context, rows: Sequence[Row]) -> Answer | None:
    """The sentences that cite a paragraph of it by its number; None where none does."""
    told: dict[object, tuple[Row, Row]] = {}
    for row in rows:
        for sentence in sentences_of(context, [row]):
            text = str(sentence["text"])
            number = str(row["printed"] or row["name"]).split()[-1]
            if _OF_A_PARAGRAPH.search(text[: max(0, text.find(number))]):
                told.setdefault(sentence["sentence_id"], (row, sentence))
    if not told:
        return None
    found = list(told.values())[:4]
    text = " ".join(with_place(context.local, sentence) for _, sentence in found)
    items = tuple(dict.fromkeys(described(row) for row, _ in found))
    return Answer("answered", text, items=items, citations=cite_all(context.reader, [one for _, one in found]))


def is_of_such(context: Context, row: Row) -> bool:
    """ "Whose judgment is recalled": what is cited is one, where the noun is no name for whatever is cited."""
    texts = [word.text for word in context.utterance.words]
    at = next((i for i, text in enumerate(texts[:-1]) if text == "whose"), None)
    noun = texts[at + 1] if at is not None else ""
    if not noun or stem(noun) in KINDS or "n" not in word_classes(noun)[0]:
        return True
    ways = ((stem(noun),), *lexicon().alternatives.get(stem(noun), ()))
    return any_stands(ways, padded(str(row["printed"] or row["name"])))
