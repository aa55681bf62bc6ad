"""Whether somebody signed every letter: each of them needs a signature of the person or State."""

from __future__ import annotations

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import cite_all
from bot.context import Context
from bot.questions.letters_with import unread
from bot.questions.printed_values import facts
from bot.questions.signatures import signatures, signed_in_words
from bot.questions.signing import VOCABULARY, sign_stems
from bot.scoping.cards import cards
from bot.scoping.scope import LETTER_NOUNS, Scope

MOST = 40
_EVERY = frozenset("all each every".split())


def signed_all(context: Context) -> Answer | None:
    """ "Did X sign all the letters?": yes with each signature, or no with the letters that bear none."""
    utterance = context.utterance
    people, states = utterance.values("person"), utterance.values("state")
    if not _asks_for_all(context) or len(people) + len(states) != 1 or is_large(context.reader):
        return None
    if utterance.of("part", "office", "region", "quoted") or unread(context, VOCABULARY | sign_stems() | _EVERY):
        return None
    dated = context.scope.letters if context.scope.basis & {"year", "date"} else ()
    pool = dated or tuple(card.letter for card in cards(context.reader))
    rows = signatures(context.reader, Scope(pool), people, states)
    without = [letter for letter in pool if letter not in {row["letter"] for row in rows}]
    if not rows or len(pool) > MOST:
        return None
    names = context.local
    if not without:
        text = f"Yes. {signed_in_words(rows, names)}"
        return Answer("answered", text, items=("Yes",), citations=cite_all(context.reader, rows))
    who = names.states(states) or str(rows[0]["name"])
    told = names.say("signers.none", who=who, place=names.joined(map(names.letter, without)))
    shown = [*facts(context.reader, without, "title"), *rows[:6]]
    text = f"No. {told} {signed_in_words(rows, names)}"
    return Answer("answered", text, items=("No",), citations=cite_all(context.reader, shown))


def _asks_for_all(context: Context) -> bool:
    """ "... sign all the letters", "... sign each of them": every letter, not everything under one."""
    words = context.utterance.words
    if context.utterance.asks != "yes/no" or not any(word.stem in sign_stems() for word in words):
        return False
    for i, word in enumerate(words):
        behind = [other for other in words[i + 1 : i + 5] if other.text not in ("of", "the", "these", "those", "four")]
        if word.text in _EVERY and behind and behind[0].stem in LETTER_NOUNS:
            return True
    return False
