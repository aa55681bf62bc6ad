"""What kind of communication a letter is: a letter, a note verbale, identical letters or a cablegram, by its title."""

from __future__ import annotations

from itertools import pairwise

from bot.answers import Answer
from bot.citing import cite_all
from bot.context import Context
from bot.questions.letters_with import unread
from bot.questions.printed_values import facts
from bot.scoping.cards import cards
from bot.wording import upper_first
from store.words import stem

_KIND = frozenset("kind sort type form".split())
_WORDS = frozenset(
    map(
        stem,
        """kind sort type form communication communications document letter message paper text note correspondence take
        takes took have has ordinary normal usual proper send sent write written in sender""".split(),
    )
)


def kind_of_letter(context: Context) -> Answer | None:
    """ "What kind of document is the message of January 1949?"; None where a part or another thing is asked for."""
    utterance, letters = context.utterance, context.scope.letters
    texts = [word.text for word in utterance.words]
    asked = any(one in ("what", "which") and other in _KIND for one, other in pairwise(texts))
    if not asked or len(letters) != 1 or any(part != "letter" for _, part in context.scope.parts):
        return None
    if utterance.of("part", "reference", "organ", "body", "organization", "quoted") or unread(context, _WORDS):
        return None
    (card,) = cards(context.reader, letters)
    titles = facts(context.reader, letters, "title")
    if not titles:
        return None
    title = context.local.say("sent.title", title=" ".join(str(titles[0]["value"]).split()))
    text = f"{upper_first(card.kind)}. {upper_first(title)}."
    return Answer("answered", text, items=(card.kind,), citations=cite_all(context.reader, titles[:1]))
