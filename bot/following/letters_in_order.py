"""One of the letters that the last answer quoted, called by its place among them: "the later one", "the older letter".

The letters stand in the order of their dates; "the first one" and "the second one" stand in it too, as answers list
them so.
"""

from __future__ import annotations

from itertools import pairwise

from bot.conversation import Conversation
from bot.following.letter_beside import letter_beside
from bot.reading.gazetteer import Rows
from bot.reading.typed import as_typed
from bot.reading.utterance import Utterance
from bot.scoping.cards import cards
from bot.scoping.scope import LETTER_NOUNS
from bot.slots import ORDINALS
from bot.wording import day

_LAST = frozenset("later latest newer newest last latter younger youngest".split())
_FIRST = frozenset("earlier earliest older oldest former".split())
_ALONE = 3
_RECENT = ("more", "most")
_ONES = frozenset("one letter document text paper".split())
_PRONOUNS = frozenset("it them this that".split())
MOST = 12
"""Letters among which one may be called by its place."""


def letter_in_order(utterance: Utterance, conversation: Conversation, reader: Rows) -> str | None:
    """The question with the letter that it means written out by its date; None where it calls none by its place."""
    among = _among_those_told(utterance, conversation, reader)
    return among or letter_beside(utterance, conversation, reader)


def _among_those_told(utterance: Utterance, conversation: Conversation, reader: Rows) -> str | None:
    found = _called(utterance)
    letters = _letters(conversation)
    if found is None or conversation.missed or not 1 < len(letters) <= MOST or utterance.of("date", "symbol", "part"):
        return None
    place, words = found
    dates = sorted({str(card.dated) for card in cards(reader, letters)})
    if len(dates) != len(letters) or not -len(dates) <= place < len(dates):
        return None
    named = _named_before(conversation)
    put = dict.fromkeys(words, "") | {words.start: f"the letter of {day(dates[place])}"}
    pronouns = {
        i: named for i, word in enumerate(utterance.words) if named and word.text in _PRONOUNS and i not in words
    }
    told = [(put | pronouns).get(i, word.raw) for i, word in enumerate(utterance.words)]
    return " ".join(filter(None, told))


def _letters(conversation: Conversation) -> tuple[str, ...]:
    """The letters last told of; those listed before one of them was asked about, "the first one: who signed it?"."""
    for answer in (conversation.answer, conversation.listed, conversation.earlier):
        letters = dict.fromkeys(citation.letter for citation in answer.citations) if answer else {}
        if len(letters) > 1:
            return tuple(letters)
    return ()


def _called(utterance: Utterance) -> tuple[int, range] | None:
    """(place among the letters, the words that call it so)."""
    texts = [word.text for word in utterance.words]
    for at, (the, which) in enumerate(pairwise(texts)):
        if the != "the":
            continue
        end = at + 2
        if which in _RECENT and texts[end : end + 1] == ["recent"]:
            place, end = -1, end + 1
        elif which in _LAST or which in _FIRST:
            place = -1 if which in _LAST else 0
        elif which in ORDINALS and texts[end : end + 1] and texts[end] in _ONES:
            place = ORDINALS[which] - 1
        elif which == "first" and end == len(texts) <= _ALONE:
            place = 0  # "and the first one?", where reading leaves out the "one"
        else:
            continue
        noun = texts[end : end + 1] and (texts[end] in _ONES or utterance.words[end].stem in LETTER_NOUNS)
        if noun or end == len(texts):
            return place, range(at, end + bool(noun))
    return None


def _named_before(conversation: Conversation) -> str:
    """What the question before asked of the letters: "Afghanistan" of "which letters mention Afghanistan"."""
    before = conversation.utterance
    if before is None or conversation.intent not in ("mentioning", "letters", "having", None):
        return ""
    named = before.of("state", "person", "organization", "body", "reference", "region", "quoted")
    return as_typed(before.words_of(named[-1])) if named else ""
