"""Which letter came just before or just after another one."""

from __future__ import annotations

from bot.answers import Answer, unanswered
from bot.citing import cite_all
from bot.context import Context
from bot.intents import question
from bot.questions.mastheads import facts
from bot.scope import LETTER_NOUNS, MORE_THAN_ONE

_AFTER = frozenset("after following follows followed follow next succeeds succeeded behind".split())
_BEFORE = frozenset("before precedes preceded preceding precede previous prior".split())


@question(
    "which letter came right after letter", "which letter was sent just before letter", "what is the next letter after",
    "which letter precedes letter", "which letter followed letter", "what is the letter after", "previous letter",
    "which letter comes before letter", "next letter",
    example="which letter came right after the one of 1997",
    anchors="follow precede next previous", checks=True,
)  # fmt: skip
def letter_beside(context: Context) -> Answer | None:
    """The letter dated next before or after another one."""
    texts = [word.text for word in context.utterance.words]
    later, earlier = bool(_AFTER & set(texts)), bool(_BEFORE & set(texts))
    if later == earlier or len(context.scope.letters) != 1 or not _asks_for_a_letter(context):
        return None
    here = context.scope.letters[0]
    sign, order = (">", "") if later else ("<", "DESC")
    sql = (
        f"SELECT letter FROM letters WHERE dated > '' AND (dated, letter) {sign} "
        f"(SELECT dated, letter FROM letters WHERE letter = :l) ORDER BY dated {order}, letter {order} LIMIT 1"
    )
    found = [str(row["letter"]) for row in context.reader.rows(sql, {"l": here})]
    names = context.local
    if not found:
        shown = cite_all(context.reader, facts(context.reader, [here], "dated"))
        oldest = names.say("letters.oldest", letter=names.letter(here))
        return None if later else unanswered("no-such-letter", oldest, citations=shown)
    rows = [row for letter in (found[0], here) for row in facts(context.reader, [letter], "dated")[:1]]
    sender = names.sender(found[0])
    text = f"{names.letter(found[0])}{f' ({sender})' if sender else ''}."
    items = (context.names.letter(found[0]).removeprefix("the "),)
    return Answer("answered", f"{text[:1].upper()}{text[1:]}", items=items, citations=cite_all(context.reader, rows))


def _asks_for_a_letter(context: Context) -> bool:
    """Whether one letter is asked for, by its noun, beside the one that is named."""
    words = context.utterance.words
    if context.utterance.asks not in ("which", "what", "") or any(word.text in MORE_THAN_ONE for word in words):
        return False
    return bool(words) and any(word.stem in LETTER_NOUNS for word in words[:5])
