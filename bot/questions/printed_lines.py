"""Which letters carry or lack a line of the masthead: of distribution, of the original language, a note, a footnote."""

from __future__ import annotations

from itertools import pairwise

from bot.answers import Answer
from bot.citing import cite_all
from bot.context import Context
from bot.demanded.asked import asked_noun
from bot.questions.letter_properties import PRINTED_FIELDS, PRINTING
from bot.questions.letters_with import unread
from bot.questions.printed_values import facts
from bot.reading.utterance import Utterance
from bot.scoping.cards import cards, letter_count
from bot.scoping.scope import LETTER_NOUNS
from bot.slots import CARDINALS
from bot.wording import upper_first
from store.words import stem

MOST_LETTERS = 100
_ASKED = LETTER_NOUNS | {"item", "one", "note", "part"}
_LACKING = frozenset("no not without lack lacks lacking missing absent omit omits omitted never none".split())
_WORDS = (
    LETTER_NOUNS
    | PRINTING
    | frozenset(
        map(stem, "one items item collection any all those ones lack lacks lacking missing absent omit omits".split())
    )
)


def carrying_line(context: Context) -> Answer | None:
    """The letters that print the line asked for, or those that do not."""
    utterance = context.utterance
    stems = {word.stem for word in utterance.words}
    line = next(((field, words) for field, words in PRINTED_FIELDS if words <= stems), None)
    if len(context.scope.letters) == 1 and context.scope.explicit:
        return None  # the line of that letter is asked for
    if any(slot.value != "footnote" for slot in utterance.of("part")):
        return None
    if line is None or not _asks_for_letters(utterance) or letter_count(context.reader) > MOST_LETTERS:
        return None
    if utterance.of("date", "state", "person", "office", "reference", "symbol") or unread(context, _WORDS | line[1]):
        return None
    held = {card.letter: facts(context.reader, (card.letter,), line[0]) for card in cards(context.reader)}
    lacking = bool(_LACKING & {word.text for word in utterance.words})
    found = [letter for letter, rows in held.items() if bool(rows) is not lacking]
    if not found:
        return None
    names = context.local
    listed = names.joined(names.letter(letter) for letter in found[:12])
    rows = facts(context.reader, found[:12], "title") if lacking else [row for own in held.values() for row in own[:1]]
    items = tuple(context.names.letter(letter).removeprefix("the ") for letter in found[:12])
    text = f"{upper_first(listed)}."
    if utterance.asks == "how many":
        text, items = f"{names.opening(names.counted(len(found), 'letter'))}: {listed}.", (str(len(found)),)
    return Answer("answered", text, items=items, citations=cite_all(context.reader, rows[:24]))


def _counts_letters(utterance: Utterance) -> bool:
    """ "How many letters have", "how many of the four show": no lines are counted."""
    texts = [word.text for word in utterance.words]
    at = next((i + 2 for i, pair in enumerate(pairwise(texts)) if pair == ("how", "many")), len(texts))
    while at < len(texts) and (texts[at] in _OF_THEM or texts[at] in CARDINALS):
        at += 1
    return at < len(texts) and (texts[at - 1] in CARDINALS or stem(texts[at]) in LETTER_NOUNS | PRINTING)


_OF_THEM = frozenset("of the them these those your all loaded".split())


def _asks_for_letters(utterance: Utterance) -> bool:
    """ "Which letters", "which of them", "one of the four: which?", "items in the collection"."""
    texts = [word.text for word in utterance.words]
    if utterance.asks == "how many":
        return _counts_letters(utterance)
    if utterance.asks not in ("which", "what", "") or not {"which", "what", "list"} & set(texts):
        return False
    asked = asked_noun(utterance)
    behind = {stem(b) for a, b in pairwise(texts) if a in ("which", "what")}
    if asked.noun and not behind & _ASKED and stem(asked.noun) not in _ASKED:
        return False  # "what language was the letter in": the line itself is asked for
    nouns = any(word.stem in LETTER_NOUNS for word in utterance.words)
    counted = any(texts[i : i + 2] == ["of", "the"] and texts[i + 2 : i + 3] and texts[i + 2] in CARDINALS for i in
                  range(len(texts)))  # fmt: skip
    them = any(texts[i : i + 2] in (["of", "them"], ["of", "these"]) for i in range(len(texts)))
    kept = any(texts[i : i + 2] in (["which", "items"], ["what", "items"]) for i in range(len(texts)))
    return nouns or counted or them or kept
