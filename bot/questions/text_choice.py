"""Which of two words the text of a letter has: "a regular or a special session"; for which organs it is a document."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.questions.cover_choice import run_beside
from bot.questions.letters_with import unread
from bot.questions.quoting import place, with_place
from bot.questions.strays import left_words
from bot.scoping.scope import LETTER_NOUNS
from bot.wording import upper_first
from store.words import stem

_AROUND = LETTER_NOUNS | frozenset(
    stem(w) for w in "speak speaks mention mentions mentioned name names named number concern concerns assembly".split()
)


_ORDERING = frozenset(
    "more less earlier later older newer latest newest oldest earliest recent sooner first last bigger larger".split()
)
"""Where two are held against each other, the noun behind the second is not that of both."""


def chosen_in_text(context: Context) -> Answer | None:
    """Of two adjectives joined by "or", the one that stands before the noun of the question in the letter meant."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    if texts.count("or") != 1 or len(context.scope.letters) != 1 or not _ORDERING.isdisjoint(texts):
        return None
    at = texts.index("or")
    one, other = run_beside(utterance.words[:at][::-1])[:1], run_beside(utterance.words[at + 1 :])[:1]
    if not one or not other:
        return None
    free = left_words(utterance, context.scope, utterance.slots)
    nouns = [w.stem for w in free if w.stem not in _AROUND and w not in (*one, *other)]
    if len(set(nouns)) != 1 or unread(context, _AROUND | {*nouns, one[0].stem, other[0].stem}):
        return None
    found = {word.raw: _sentences(context, f" {word.stem} {nouns[0]} ") for word in (one[0], other[0])}
    held = [raw for raw, rows in found.items() if rows]
    if len(held) != 1:
        return None
    rows = found[held[0]][:2]
    told = " ".join(with_place(context.local, row) for row in rows)
    text = f"{upper_first(held[0])}. {told}"
    return Answer("answered", text[:1400], items=(held[0],), citations=cite_all(context.reader, rows))


def _sentences(context: Context, stems: str) -> list[Row]:
    """Sentences of the scope that hold the stems side by side."""
    where, params = context.scope.where()
    rows = context.reader.rows(f"SELECT * FROM sentences WHERE {where} ORDER BY sentence_id", params)
    return [row for row in rows if stems in f" {row['stems']} "]


_CIRCULATING = _AROUND | frozenset(
    stem(word)
    for word in """meant mean intended document documents circulate circulated circulation issue issued official publish
    published wanted asked go goes went gone sent send become addressed well too also only both""".split()
)


def document_of_organs(context: Context) -> Answer | None:
    """Whether a letter is to be circulated as a document of an organ."""
    utterance, organs = context.utterance, context.utterance.values("organ", "body")
    if utterance.asks not in ("yes/no", "choice") or not organs or len(context.scope.letters) != 1:
        return None
    if not {word.stem for word in utterance.words} & (_CIRCULATING - _AROUND) or unread(context, _CIRCULATING):
        return None
    rows = [row for row in _sentences(context, " circul ") if row["part"] == "letter"]
    if not rows:
        return None
    text = " ".join(str(rows[0]["text"]).split())
    held = tuple(organ for organ in organs if organ.casefold() in text.casefold())
    lead = "Yes" if len(held) == len(organs) else "No"
    items = held if utterance.asks == "choice" and held else (lead,)
    told = f"{context.local.joined(items)}. {place(context.local, rows[0])}: “{text}”"
    return Answer("answered", told, items=items, citations=cite_all(context.reader, rows[:1]))
