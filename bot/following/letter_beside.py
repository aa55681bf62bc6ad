"""The letter or part of its kind before or after the one spoken of: "and the later one?", "what about the next?"."""

from __future__ import annotations

from itertools import pairwise

from bot.conversation import Conversation
from bot.following.pointing import with_side
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.reading.gazetteer import Rows
from bot.reading.typed import as_typed
from bot.reading.utterance import Utterance
from bot.scoping.cards import MOST_CARDS, cards, letter_count
from bot.scoping.parts_meant import parts_called
from bot.scoping.scope import LETTER_NOUNS
from bot.wording import day

_AFTER = frozenset("later newer next subsequent following".split())
_BEFORE = frozenset("earlier older previous preceding".split())
_NEAREST = frozenset("next following previous preceding".split())


def letter_beside(utterance: Utterance, conversation: Conversation, reader: Rows) -> str | None:
    """The question with that one by its date; None where none is called so, or several may be meant."""
    before, found = conversation.utterance, _called(utterance)
    if before is None or found is None or conversation.missed or letter_count(reader) > MOST_CARDS:
        return None
    words, which = found
    here = {citation.letter for citation in conversation.citations}
    value = next((slot.value for slot in (*utterance.of("part"), *before.of("part"))), "cover")
    called = next((as_typed(one.words_of(s)) for one in (utterance, before) for s in one.of("part")), "letter")
    dated = {card.letter: str(card.dated) for card in cards(reader)}
    pool = {part.letter for part in parts_called(value, [part for card in cards(reader) for part in card.parts])}
    dates = _apart(which, {dated[letter] for letter in here}, {dated[letter] for letter in pool - here})
    if len(here) != 1 or len(dates) != 1:
        return None
    named = f"the {called} of {day(dates[0])}"
    rest = [word.text for i, word in enumerate(utterance.words) if i not in words]
    if all(text in STOPWORDS for text in rest) and QUESTION_WORDS.isdisjoint(rest):
        return with_side(before, named)
    told = [named if i == words.start else word.raw for i, word in enumerate(utterance.words)]
    opens = int(utterance.words[0].text in ("and", "but", "so"))
    return " ".join(word for i, word in enumerate(told) if i >= opens and (i == words.start or i not in words))


def _apart(which: str, here: set[str], others: set[str]) -> list[str]:
    """The dates on that side of the one spoken of; only the nearest where "next" is said."""
    one = min(here, default="")
    dates = sorted(date for date in others if (date > one) == (which in _AFTER))
    return dates if which not in _NEAREST else dates[:1] if which in _AFTER else dates[-1:]


def _called(utterance: Utterance) -> tuple[range, str] | None:
    """The words of "the later one", "the earlier draft", and how it is called; none where a date says more."""
    texts = [word.text for word in utterance.words]
    if utterance.of("date", "symbol", "state", "organization"):
        return None
    for at, (the, which) in enumerate(pairwise(texts)):
        if the == "the" and (place := _behind_it(utterance, at)):
            return place
        if the != "the" or which not in _AFTER | _BEFORE:
            continue
        part = next((slot.last for slot in utterance.of("part") if slot.first == at + 2), 0)
        noun = texts[at + 2 : at + 3] and (texts[at + 2] == "one" or utterance.words[at + 2].stem in LETTER_NOUNS)
        if part or noun or at + 2 == len(texts):
            return range(at, part or at + 2 + bool(noun)), which
    return None


def _behind_it(utterance: Utterance, at: int) -> tuple[range, str] | None:
    """ "THE ONE BEFORE", "when was THE LETTER AFTER THAT written": the words that call it so, and how."""
    texts = [word.text for word in utterance.words]
    side, rest = texts[at + 2 : at + 3], texts[at + 3 :]
    if side not in (["before"], ["after"]):
        return None
    noun = texts[at + 1] == "one" or utterance.words[at + 1].stem in LETTER_NOUNS
    pointing = next((words for words in _POINTING if rest[: len(words)] == words), [])
    if not noun or (rest[len(pointing) :] and rest[len(pointing) :] not in _ENDING):
        return None
    return range(at, at + 3 + len(pointing)), "next" if side == ["after"] else "previous"


_POINTING = (["that", "one"], ["this", "one"], ["it"], ["that"], ["this"])
_ENDING = [[word] for word in ("about", "written", "dated", "sent", "signed", "circulated", "say", "addressed")]
