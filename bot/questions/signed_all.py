"""Whether somebody signed every letter, and who did: each of them needs a signature of the person or State."""

from __future__ import annotations

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import cite_all
from bot.context import Context
from bot.questions.letters_with import unread
from bot.questions.printed_values import facts
from bot.questions.signatures import signatures, signed_in_words, signers_named
from bot.questions.signing import VOCABULARY, identities, sign_stems
from bot.scoping.cards import cards
from bot.scoping.scope import LETTER_NOUNS, Scope
from store.words import stem

MOST = 40
_TIMES = frozenset("year years time times occasion occasions".split())
_EVERY = frozenset("all each every".split())
_WORDS = _EVERY | frozenset(map(stem, _TIMES))


def signed_all(context: Context) -> Answer | None:
    """ "Did X sign all the letters?": yes with each signature, or no with the letters that bear none."""
    utterance = context.utterance
    people, states = utterance.values("person"), utterance.values("state")
    if (
        utterance.asks != "yes/no"
        or not _asks_for_all(context)
        or len(people) + len(states) != 1
        or is_large(context.reader)
    ):
        return None
    if utterance.of("part", "office", "region", "quoted") or unread(context, VOCABULARY | sign_stems() | _WORDS):
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


def who_signed_all(context: Context) -> Answer | None:
    """ "Which State signed all letters?": whose signatures stand under each of them, or that nobody's do."""
    utterance = context.utterance
    texts = {word.text for word in utterance.words}
    if is_large(context.reader) or not _asks_for_all(context) or utterance.of("person", "state", "part", "office"):
        return None
    if "each" in texts or (utterance.asks == "who" and "every" not in texts):
        return None  # "who signed each letter", "who signed all the letters": the signers of them, letter by letter
    if utterance.of("region", "quoted") or unread(context, VOCABULARY | sign_stems() | _WORDS | _HOLDERS):
        return None
    pool = tuple(card.letter for card in cards(context.reader))
    rows = signatures(context.reader, Scope(pool))
    of_states = any(word.stem in _STATES for word in utterance.words)
    holders: list[object] = [row["state"] for row in rows] if of_states else identities(context, rows)
    signed: dict[object, set[object]] = {}
    for holder, row in zip(holders, rows, strict=True):
        if holder:
            signed.setdefault(holder, set()).add(row["letter"])
    if len(pool) < 2 or len(pool) > MOST or not signed:
        return None
    most = max(map(len, signed.values()))
    best = [row for holder, row in zip(holders, rows, strict=True) if len(signed.get(holder, ())) == most][:_SHOWN]
    names = context.local
    lead = "" if most == len(pool) else names.say("signers.none_in_all", letters=names.joined(map(names.letter, pool)))
    return signers_named(context, best, f"{lead} {signed_in_words(best, names)}".strip())


_SHOWN = 12
_STATES = frozenset(map(stem, "state states country countries nation nations government delegation mission".split()))
_HOLDERS = _STATES | frozenset(map(stem, "person people anybody anyone somebody diplomat ambassador official".split()))


def _asks_for_all(context: Context) -> bool:
    """ "... sign all the letters", "... sign each of them": every letter, not everything under one."""
    words = context.utterance.words
    if not any(word.stem in sign_stems() for word in words):
        return False
    for i, word in enumerate(words):
        behind = [other for other in words[i + 1 : i + 5] if other.text not in ("of", "the", "these", "those", "four")]
        if word.text in _EVERY and behind and (behind[0].stem in LETTER_NOUNS or behind[0].text in _TIMES):
            return True
    return False
