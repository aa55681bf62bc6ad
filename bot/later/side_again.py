"""Turns behind two letters held side by side, or one of two, written out as text to be read again.

"By how much?" behind "is X older than Y?", "does that one list the same ones?", "what is new in the second?", "who
signed the other one for Z?".
"""

from __future__ import annotations

from itertools import pairwise

from bot.conversation import Conversation
from bot.following.antecedents import NAMING
from bot.following.spoken_of import words_spoken_of
from bot.lexicon import AUXILIARIES
from bot.reading.gazetteer import Rows
from bot.reading.typed import Word, as_typed
from bot.reading.utterance import Utterance
from bot.scoping.cards import MOST_CARDS, cards, letter_count
from bot.scoping.scope import LETTER_NOUNS
from bot.side_by_side import words_of_places
from bot.turns import places_of
from bot.wording import day

_AGES = frozenset("older newer earlier later younger".split())
_HOW_MUCH = frozenset("and by how much many years days months time is it that so then exactly".split()) | _AGES
_NEW = frozenset("new different changed added newly".split())
_LISTING = frozenset("does did do list lists name names have has mention mentions give gives the same ones one".split())
_ONES = frozenset("one part text".split())


def side_again(utterance: Utterance, conversation: Conversation, reader: Rows) -> str | None:
    """The turn with the sides that it leaves out; None where it leaves out none."""
    if not utterance.in_english or conversation.utterance is None:
        return None
    return (
        _by_how_much(utterance, conversation)
        or _the_same_ones(utterance, conversation, reader)
        or _what_is_new(utterance, conversation)
        or _other_of_two(utterance, conversation, reader)
        or _of_all(utterance, conversation)
        or _which_letters(utterance, conversation)
    )


def _by_how_much(utterance: Utterance, conversation: Conversation) -> str | None:
    texts = [word.text for word in utterance.words]
    before = conversation.utterance
    if before is None or utterance.slots or "how" not in texts or not set(texts) <= _HOW_MUCH:
        return None
    asked = [word.text for word in before.words]
    age = next((i for i, text in enumerate(asked) if text in _AGES), None)
    if age is None:
        return None
    sides = [side.text for side in conversation.pair.sides]
    if "than" in asked[age:] and asked[0] in AUXILIARIES:
        than = asked.index("than", age)
        sides = [_as_letter(before.words[1:age]), _as_letter(before.words[than + 1 :])]
    return f"how much time is between the {sides[0]} and the {sides[1]}" if len(sides) == _TWO else None


_TWO = 2


def _as_letter(words: tuple[Word, ...]) -> str:
    """ "2002 letter" of "the 2002 one"."""
    return " ".join("letter" if word.text == "one" else word.raw for word in words if word.text not in ("the", "then"))


def _the_same_ones(utterance: Utterance, conversation: Conversation, reader: Rows) -> str | None:
    """ "Does the 2009 letter list the same ones?" behind the members that another letter lists."""
    texts = [word.text for word in utterance.words]
    letters = {citation.letter for citation in conversation.citations}
    sides = words_of_places(utterance)
    own = {text for i, text in enumerate(texts) if i not in sides}
    if conversation.intent != "members" or conversation.missed or len(letters) != 1 or "same" not in texts:
        return None
    if utterance.asks != "yes/no" or not sides or own - _LISTING or not utterance.of("date", "symbol"):
        return None
    ((card),) = cards(reader, tuple(letters))
    place = as_typed([utterance.words[i] for i in sorted(sides)]).removeprefix("the ")
    return f"does the {place} list the same members as the letter of {day(str(card.dated))}" if card.dated else None


def _what_is_new(utterance: Utterance, conversation: Conversation) -> str | None:
    """ "What is new in the second?": what it has that the other one of the two has not."""
    texts = {word.text for word in utterance.words}
    named = utterance.of(*NAMING)
    pair, dates = conversation.pair, utterance.values("date")
    if (
        utterance.asks != "what"
        or texts.isdisjoint(_NEW)
        or len(pair.sides) != _TWO
        or len(dates) != 1
        or len(named) > _TWO
    ):
        return None
    left = (
        texts - _NEW - {"what", "is", "was", "in", "the", "and", "has", "of", "letter", "letters", "one", dates[0][:4]}
    )
    others = [side for side in pair.sides if not side.date.startswith(dates[0]) and not dates[0].startswith(side.date)]
    if left or len(others) != 1 or "compared" in texts:
        return None
    return f"what is new in the letter of {dates[0][:4]} compared with the letter of {others[0].date[:4]}"


def _of_all(utterance: Utterance, conversation: Conversation) -> str | None:
    """ "Who signed the oldest one?", "which one is longest?" behind a question on which letter is so."""
    texts = [word.text for word in utterance.words]
    if conversation.intent not in _OF_LETTERS or utterance.of("date", "symbol", "part", "state"):
        return None
    words = [word.raw for word in utterance.words]
    if texts[:2] == ["which", "one"] and not _EXTREMES.isdisjoint(texts):
        return " ".join([words[0], "letter", *words[2:]])
    if len(texts) > _TWO and texts[-2] == "the" and texts[-1] in _EXTREMES:  # "one" behind it is lost in reading
        return " ".join([*words, "letter"])
    return None


def _which_letters(utterance: Utterance, conversation: Conversation) -> str | None:
    """ "Which letters then?", "in which not?" behind whether letters mention something: those that do, or do not."""
    texts = {word.text for word in utterance.words}
    before = conversation.utterance
    if before is None or conversation.intent != "mentioning" or utterance.slots or conversation.missed:
        return None
    lacking = not texts.isdisjoint({"not", "missing", "absent", "lacking", "lack", "lacks"})
    known = texts <= (_NOTHING_ELSE | _LACKING if lacking else _NOTHING_ELSE)
    if not known or texts.isdisjoint({"which", "where"} if lacking else {"letters", "letter"}):
        return None
    if not lacking and "which" not in texts:
        return None
    spoken = words_spoken_of(before)
    verb = "do not mention" if lacking else "mention"
    return f"which letters {verb} {as_typed(before.words[spoken.start : spoken.stop])}" if spoken else None


_LACKING = frozenset("not is it missing absent lacking lack lacks do does where one ones".split())
_NOTHING_ELSE = frozenset("which in what and so then exactly letter letters ones of them the please".split())
_OF_LETTERS = ("superlative", "letters")
_EXTREMES = frozenset("oldest newest latest earliest longest shortest".split())


def _other_of_two(utterance: Utterance, conversation: Conversation, reader: Rows) -> str | None:
    """ "The other one" of a letter and its only annex, one of which the last answer quoted."""
    words = utterance.words
    at = next((i for i, (one, two) in enumerate(pairwise(words)) if (one.text, two.text) == ("the", "other")), None)
    if at is None or conversation.missed or conversation.answer is None or utterance.of("date", "part", "symbol"):
        return None
    end = at + 3
    noun = words[end - 1] if end <= len(words) else None
    here = places_of(conversation.answer)
    if noun is None or not (noun.text in _ONES or noun.stem in LETTER_NOUNS) or len(here) != 1:
        return None
    ((letter, part),) = here
    if letter_count(reader) > MOST_CARDS:
        return None
    (card,) = cards(reader, (letter,))
    labels = {one.part for one in card.parts} | {"letter"}
    if len(labels) != _TWO or part not in labels or not card.dated:
        return None
    (other,) = labels - {part}
    dated = day(str(card.dated))
    called = f"covering letter of {dated}" if other == "letter" else f"{other} to the letter of {dated}"
    return " ".join([*(word.raw for word in words[: at + 1]), called, *(word.raw for word in words[end:])])
