"""Footnotes and notes of reissue."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Row
from bot.context import Context
from bot.intents import question
from bot.questions.choosing import in_order
from bot.questions.letters_with import unread
from bot.questions.printed_values import every, facts, stated
from store.words import stem


@question(
    "{footnote}", "what does {footnote} say", "{footnote} text", "text of {footnote}",
    "what does {footnote} refer to", "what stands in {footnote}", "what is {footnote}", "{footnote} on {part}",
    "is there {footnote}", "which {footnote}", "where is {footnote}", "was letter reissued",
    "why was letter reissued", "reissued for technical reasons", "is it a reissue", "which letter was reissued",
    "what does asterisk mean",
    example="what does the footnote of the 1997 letter say", anchors="{footnote}", checks=True,
)  # fmt: skip
def footnotes(context: Context) -> Answer | None:
    """Footnotes and reissue notes of a letter; a symbol in a footnote is not the letter's own."""
    if "footnote" not in context.utterance.values("part") and not {w.stem for w in context.utterance.words} & {
        "reissu",
        "asterisk",
    }:
        return None
    reissued = "reissu" in {w.stem for w in context.utterance.words}
    if reissued and (context.utterance.asks in ("who", "how many", "where") or unread(context, _OF_REISSUE)):
        return None  # what was altered, and by whom, no note tells
    fields = ("reissue_note",) if reissued else ("footnote", "reissue_note")
    letters = context.scope.letters
    rows = facts(context.reader, letters, *fields) if letters else [r for f in fields for r in every(context, f)]
    rows = list(in_order(context.utterance, rows, context.scope.used))
    answer = stated(context, rows, lambda r: _told(context, r), "footnote")
    yes = "Yes. " if context.utterance.asks == "yes/no" and rows else ""
    return answer._replace(answer=yes + answer.answer)


_OF_REISSUE = frozenset(
    map(
        stem,
        """reissue reissued reissues again anew once more time technical reason reasons why cause ground letter document
        text paper note notes footnote mark say says said tell tells give gives given state states printed print issued
        issue any only other which version copy asterisk star first happen happened explain explanation""".split(),
    )
)
"""What a question on a note of reissue may hold besides the letter."""


def mark_explained(context: Context) -> Answer | None:
    """What an asterisk on a cover stands for: "why is there an asterisk behind the symbol?"."""
    marked = any(word.text in ("asterisk", "asterisks", "star") for word in context.utterance.words)
    if not marked or not context.scope.letters or unread(context, _OF_MARKS):
        return None
    letters = context.scope.letters
    found = facts(context.reader, letters, "reissue_note")
    said = {str(row["value"]) for row in found}
    feet = facts(context.reader, letters, "footnote")
    found = [*found, *(row for row in feet if not any(one in str(row["value"]) for one in said))]
    if not found:
        return None
    return stated(context, found, lambda r: _told(context, r), "footnote")


_OF_MARKS = frozenset(
    map(
        stem,
        """asterisk asterisks star symbol number title date agenda item stand stands standing mean means meaning
        refer refers behind after beside next under bottom foot cover first page reason purpose explain explained put
        little small tiny write written print printed say says page line give given""".split(),
    )
)


def _told(context: Context, row: Row) -> str:
    names = context.local
    return names.say("note.printed", letter=names.letter(str(row["letter"])), text=str(row["value"]))
