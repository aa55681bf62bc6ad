"""One of the letters that the last answer quoted, called by its place among them: "the later one", "the older letter".

The letters stand in the order of their dates; "the first one" and "the second one" stand in it too, as answers list
them so.
"""

from __future__ import annotations

import re
from itertools import pairwise

from bot.answers import Answer
from bot.conversation import Conversation
from bot.following.letter_beside import letter_beside
from bot.reading.gazetteer import Rows
from bot.reading.patterns import pattern
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
_LISTING = ("letters", "having", "letters_of_period")
MOST = 12
"""Letters among which one may be called by its place."""


def letter_in_order(utterance: Utterance, conversation: Conversation, reader: Rows) -> str | None:
    """The question with the letter that it means written out by its date; None where it calls none by its place."""
    for way in (_among_those_told, _asked_of_another, _end_of_them):
        if told := way(utterance, conversation, reader):
            return told
    return letter_beside(utterance, conversation, reader)


def _among_those_told(utterance: Utterance, conversation: Conversation, reader: Rows) -> str | None:
    found = _called(utterance, conversation.intent in _LISTING)
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


def _asked_of_another(utterance: Utterance, conversation: Conversation, reader: Rows) -> str | None:
    """ "And the second?" behind what was asked of the first of the letters listed: the same of that one."""
    found, before = _BARE.match(utterance.text), conversation.utterance
    answers = (conversation.listed, conversation.earlier)
    letters = next((own for answer in answers if len(own := _letters_of(answer)) > 1), ())
    told = _letters_of(conversation.answer)
    if not found or before is None or len(told) != 1 or told[0] not in letters or len(letters) > MOST:
        return None
    dates = sorted({str(card.dated) for card in cards(reader, letters)})
    place = -1 if found[1] in _LAST | {"other", "last"} else ORDINALS[found[1]] - 1
    called = _THE_LETTER.search(before.text)
    if called is None or len(dates) != len(letters) or place >= len(dates) or (found[1] == "other" and len(dates) > 2):
        return None
    return before.text.replace(called[0], f"the letter of {day(dates[place])}", 1)


def _end_of_them(utterance: Utterance, conversation: Conversation, reader: Rows) -> str | None:
    """ "Which is the oldest of them?": of the letters that the last answers told of."""
    found = _OF_THEM.search(utterance.text) or _bare_end(utterance, conversation)
    letters = dict.fromkeys((*_letters_of(conversation.earlier), *_letters_of(conversation.answer)))
    if not found or conversation.missed or not 1 < len(letters) <= MOST or utterance.of("date", "state", "person"):
        return None
    days = [f"the letter of {day(str(card.dated))}" for card in cards(reader, tuple(letters)) if card.dated]
    end = _CALLED.get(found[1].casefold(), found[1])
    return f"which is the {end} of {', '.join(days[:-1])} and {days[-1]}?" if len(days) > 1 else None


def _bare_end(utterance: Utterance, conversation: Conversation) -> re.Match[str] | None:
    """ "Which came first?", "who was first?" behind what was told of letters, each by itself or in a list."""
    if conversation.intent not in (*_LISTING, "about", "letter_date", "own_symbol", "mentioning", "senders"):
        return None
    return _END.match(utterance.text)


_CALLED = {"first": "oldest", "earlier": "oldest", "older": "oldest", "last": "latest", "later": "latest"}
_END = pattern(
    r"^(?:and |so )?(?:which|what|who)(?: one| letter)? (?:is|was|came|comes|wrote) (?:the )?"
    r"(first|last|oldest|earliest|latest|newest|earlier|older|later)(?: one)?\W*$",
    re.IGNORECASE,
)


_OF_THEM = pattern(
    r"^(?:and |so )?(?:which|what)(?: one| letter)? (?:is|was|came|comes) (?:the )?"
    r"(oldest|earliest|latest|newest|most recent|youngest)(?: one)? (?:of|among) (?:all )?(?:them|these|those)\W*$",
    re.IGNORECASE,
)
_BARE = pattern(
    r"^(?:and |what about |how about )*the (second|third|fourth|fifth|last|latter|other|later)(?: one| letter)?\W*$",
    re.IGNORECASE,
)
_THE_LETTER = pattern(r"the (?:letter|note verbale|cablegram) of \d{1,2} [A-Z][a-z]+ \d{4}", re.IGNORECASE)


def _letters_of(answer: Answer | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(citation.letter for citation in answer.citations)) if answer else ()


def _letters(conversation: Conversation) -> tuple[str, ...]:
    """The letters last told of; those listed before one of them was asked about, "the first one: who signed it?"."""
    for answer in (conversation.answer, conversation.listed, conversation.earlier):
        letters = dict.fromkeys(citation.letter for citation in answer.citations) if answer else {}
        if len(letters) > 1:
            return tuple(letters)
    return ()


def _called(utterance: Utterance, listed: bool) -> tuple[int, range] | None:
    """(place among the letters, the words that call it so); ``listed`` where letters were told one after another."""
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
        elif which in ORDINALS and end == len(texts) and (listed or (which == "first" and end <= _ALONE)):
            place = ORDINALS[which] - 1  # "and the first one?", where reading leaves out the "one"
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
