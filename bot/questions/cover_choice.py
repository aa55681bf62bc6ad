"""Which of two things stands in the heading of a letter: "from an embassy or from a Permanent Mission"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import cite_all
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions.letters_with import unread
from bot.questions.printed_values import facts
from bot.reading.typed import Word
from bot.scoping.scope import LETTER_NOUNS
from bot.searching.held import padded
from bot.wording import upper_first
from store.words import stem

_WORDS = LETTER_NOUNS | frozenset(
    stem(word)
    for word in """come comes came sent send from written write wrote addressed address go goes went issued author
    heading title cover directed official""".split()
)
_LONGEST = 3


def chosen_in_heading(context: Context) -> Answer | None:
    """The one of two things named with "or" that the heading of the letter prints."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    if texts.count("or") != 1 or not context.scope.letters or len(context.scope.letters) > 1:
        return None
    if any(part != "letter" for _, part in context.scope.parts):
        return None
    if not {word.stem for word in utterance.words} & _WORDS - LETTER_NOUNS or utterance.asks not in (
        "yes/no",
        "choice",
    ):
        return None
    at = texts.index("or")
    one, other = run_beside(utterance.words[:at][::-1])[::-1], run_beside(utterance.words[at + 1 :])
    own = frozenset(word.stem for word in (*one, *other))
    if not one or not other or unread(context, _WORDS | own):
        return None
    rows = facts(context.reader, context.scope.letters, "title")
    heading = padded(" ".join(str(row["value"]) for row in rows))
    held = [run for run in (one, other) if f" {' '.join(word.stem for word in run)} " in heading]
    if len(held) != 1:
        return None
    said = " ".join(word.raw for word in held[0])
    told = context.local.say("sent.title", title=str(rows[0]["value"]))
    text = f"{said[:1].upper()}{said[1:].rstrip('?.,')}. {upper_first(told)}."
    return Answer("answered", text, items=(said.rstrip("?.,"),), citations=cite_all(context.reader, rows[:2]))


def run_beside(words: Sequence[Word]) -> tuple[Word, ...]:
    """The content words that stand next to "or", small words before them left out."""
    found: list[Word] = []
    for word in words:
        small = word.text in STOPWORDS or word.text in QUESTION_WORDS
        if small and found:
            break
        if not small:
            found.append(word)
        if len(found) == _LONGEST:
            break
    return tuple(found)
