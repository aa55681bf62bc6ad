"""Who wrote under an agenda item: "who wrote under item 14?", "which States' letters stand under item 36?"."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import cite_all
from bot.context import Context
from bot.questions.letters_with import unread
from bot.questions.printed_values import facts, sender_told
from bot.wording import upper_first
from store.words import stem

MOST = 12
"""Letters whose senders are told."""
_WRITING = frozenset(map(stem, "wrote write written sent send letter letters".split()))
_OWN_WORDS = _WRITING | frozenset(
    map(stem, "under on for agenda item items state country government state's stand stands come comes from".split())
)


def writers_under_item(context: Context) -> Answer | None:
    """The senders of every letter that names the item; None where another thing is asked for."""
    utterance = context.utterance
    items = [value.removeprefix("item ") for value in utterance.values("reference") if value.startswith("item ")]
    if len(items) != 1 or len(utterance.of("reference", "date")) < len(utterance.slots):
        return None
    if _WRITING.isdisjoint(word.stem for word in utterance.words) or unread(context, _OWN_WORDS):
        return None
    where, params = context.scope.where("", parts=False)
    rows = context.reader.rows(
        f"SELECT * FROM agenda_items WHERE item = :i AND {where} ORDER BY letter, start", {**params, "i": items[0]}
    )
    by_letter = {str(row["letter"]): row for row in reversed(list(rows))}
    letters = sorted(by_letter)[:MOST]
    if not letters:
        return None
    sent = [row for row in facts(context.reader, letters, "sender_state") if row["part"] == "letter"]
    lines, names = [], context.local
    for letter in letters:
        own = [row for row in sent if row["letter"] == letter]
        roles = facts(context.reader, [letter], "sender_role")
        if own:
            lines.append(sender_told(context, letter, own))
        elif roles:
            lines.append(names.say("sent.by", letter=names.letter(letter), role=str(roles[0]["value"])))
    text = " ".join(f"{upper_first(line)}." for line in lines)
    items_told = tuple(dict.fromkeys(str(row["value"]) for row in sent))
    proofs = [*(by_letter[letter] for letter in letters), *facts(context.reader, letters, "title")]
    return Answer("answered", text, items=items_told, citations=cite_all(context.reader, proofs)) if lines else None
