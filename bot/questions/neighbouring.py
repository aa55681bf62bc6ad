"""Which letter came just before or just after another one."""

from __future__ import annotations

from bot.answers import Answer, unanswered
from bot.citing import cite_all
from bot.context import Context
from bot.intents import question
from bot.questions.printed_values import facts
from bot.scoping.scope import LETTER_NOUNS, MORE_THAN_ONE, indices
from bot.wording import upper_first

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
    return Answer("answered", upper_first(text), items=items, citations=cite_all(context.reader, rows))


def _asks_for_a_letter(context: Context) -> bool:
    """Whether one letter is asked for, by its noun, beside the one that is named."""
    words = context.utterance.words
    if context.utterance.asks not in ("which", "what", "") or any(word.text in MORE_THAN_ONE for word in words):
        return False
    if any(word.stem in _CITING for word in words):
        return False  # "which prior document does it refer to" asks for what it cites
    return bool(words) and any(word.stem in LETTER_NOUNS for word in words[:5])


_CITING = frozenset("refer cite mention recal quot invok reli".split())
_DATED = frozenset("is was are were dated date written bears carries has of on from in the that which what it".split())


def letter_of_date(context: Context) -> Answer | None:
    """Which letter bears a date: "which letter is dated 3 May 2001"."""
    texts = [word.text for word in context.utterance.words]
    slotted = indices(context.utterance.of("date"))
    free = [word for i, word in enumerate(context.utterance.words) if i not in slotted]
    asked = texts[:1] in (["which"], ["what"]) and any(word.stem in LETTER_NOUNS for word in free[1:2])
    if not asked or not slotted or {"dated", "date", "written"}.isdisjoint(texts):
        return None
    if any(word.text not in _DATED and word.stem not in LETTER_NOUNS for word in free):
        return None
    dates = context.utterance.values("date")
    rows = facts(context.reader, context.scope.letters[:MOST_NAMED], "dated")
    rows = [row for row in rows if any(str(row["value"]).startswith(date) for date in dates)]
    if not rows or len(rows) != len(context.scope.letters):
        return None
    names = context.local
    listed = names.joined(names.letter(str(row["letter"])) for row in rows)
    items = tuple(context.names.letter(str(row["letter"])).removeprefix("the ") for row in rows)
    sender = names.sender(str(rows[0]["letter"])) if len(rows) == 1 else ""
    told = f"{upper_first(listed)}{f' ({sender})' if sender else ''}."
    shown = [row for letter in context.scope.letters for row in facts(context.reader, [letter], "dated", "title")]
    return Answer("answered", told, items=items, citations=cite_all(context.reader, shown))


MOST_NAMED = 12
"""Letters of one date that are named."""
