"""Whether the answer to a later turn leaves out what the turn asks by one word: who did it, with whom, what name.

A question that leans on the turn before has few words of its own, and each of them says what is wanted: "by whom?" is
not told by a sentence that names no doer, nor "with Y?" by one in which Y does not stand.
"""

from __future__ import annotations

from itertools import pairwise

from bot.conversation import Conversation
from bot.following.followup import content
from bot.lexicon import AUXILIARIES
from bot.reading.pronouns import points_back
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS
from bot.slots import CARDINALS, ORDINALS
from bot.turns import Turn
from store.words import fold, stem


def is_off_the_point(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """Whether the answer is to be kept back."""
    return (
        _is_signed_by_others(turn, asked, conversation)
        or _gives_an_addressee(turn, asked, conversation)
        or _gives_no_name(turn, asked)
        or _tells_no_doer(turn, asked)
        or _leaves_the_state_out(turn, asked)
        or _holds_nothing_together(turn, asked)
        or _says_what_is_there(turn, asked, conversation)
        or _names_everybody(turn, asked)
        or _is_a_heading(turn)
        or _picks_letters(turn, asked, conversation)
        or _is_a_place_of_nothing(turn, asked, conversation)
        or _dates_a_draft(turn, asked, conversation)
        or _counts_no_more(turn, asked, conversation)
        or _tells_the_same_of_another_year(turn, asked, conversation)
        or _counts_others(turn, asked, conversation)
        or _gives_no_state(turn, asked)
    )


def _counts_no_more(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "And Y?" behind how many X got, told by a sentence without a number."""
    whole = conversation.whole or conversation.utterance
    counting = whole is not None and whole.asks in _COUNTED
    if not counting or asked.asks or turn.answer.intent is not None or turn.answer.items or content(asked):
        return False
    words = fold(" ".join(citation.quote for citation in turn.answer.citations)).split()
    return not any(word[:1].isdecimal() or word in CARDINALS for word in words)


_COUNTED = ("how many", "how much")


def _tells_the_same_of_another_year(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "And in 2004?" told word for word as what was told of another year."""
    last = conversation.answer
    dated = asked.of("date") and not asked.asks and not content(asked)
    if not dated or last is None or conversation.missed or turn.answer.intent is None:
        return False
    return turn.answer.answer == last.answer and turn.answer.items == last.items


def _counts_others(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "How many are ministers?" behind who signed a letter: told with those who signed another."""
    people = turn.answer.intent in _OF_PEOPLE and conversation.intent in _OF_PEOPLE
    if not people or asked.asks != "how many" or conversation.missed or asked.of("date", "state", "part", "symbol"):
        return False
    spoken = {citation.letter for citation in conversation.citations}
    return not {citation.letter for citation in turn.answer.citations} <= spoken


_OF_PEOPLE = ("office_holders", "signers", "persons_named")


def _gives_no_state(turn: Turn, asked: Utterance) -> bool:
    """ "Which country do they come from?" told by a number of a table."""
    texts = [word.text for word in asked.words]
    which = any(one in ("which", "what") and other in _COUNTRY for one, other in pairwise(texts))
    items = turn.answer.items
    return which and turn.answer.intent == "quantity" and bool(items) and all(item[:1].isdigit() for item in items)


_COUNTRY = frozenset("country countries state states nation nations".split())


def _told(turn: Turn) -> str:
    answer = turn.answer
    return fold(" ".join((answer.answer, *answer.items, *(citation.quote for citation in answer.citations))))


def _is_signed_by_others(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "Did they sign the 2009 one too?" behind "what did X sign?": yes, by somebody who is not X."""
    texts = [word.text for word in asked.words]
    subject = any(one in _DID and other in ("he", "she", "they") for one, other in pairwise(texts))
    before = conversation.utterance
    if not subject or turn.answer.intent != "signers" or turn.answer.items[:1] != ("Yes",) or asked.of("person"):
        return False
    people = before.values("person") if before else ()
    return bool(people) and not any(fold(name).split()[-1] in _told(turn) for name in people)


_DID = frozenset("did has had have do does".split())


def _gives_an_addressee(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "Who gave it?", "who for?", told by the person whom the letter is addressed to."""
    if turn.answer.intent != "addressees" or conversation.intent == "addressees" or not asked.asks.startswith("who"):
        return False
    texts = {word.text for word in asked.words}
    meant = texts & {"to", "whom"} or (texts & {"for", "at"} and texts & AUXILIARIES)
    return not meant and not any(word.stem in _RECEIVING for word in asked.words)


_RECEIVING = frozenset("address addresse recipi receiv get got read".split())


def _gives_no_name(turn: Turn, asked: Utterance) -> bool:
    """ "What was the President's name?", told by a date or by his office alone."""
    called = any(word.text in ("name", "names") for word in asked.words) and asked.asks == "what"
    return called and turn.answer.intent in _NAMELESS


_NAMELESS = ("letter_date", "document_date", "event_date", "addressees", "session", "quantity")


def _tells_no_doer(turn: Turn, asked: Utterance) -> bool:
    """ "By whom?", told by a sentence that says what was done and not by whom."""
    texts = [word.text for word in asked.words if word.text not in ("and", "so", "then")]
    alone = texts in (["by", "whom"], ["by", "who"], ["by", "which", "states"], ["by", "which", "state"])
    return alone and turn.answer.intent is None and not turn.answer.items and " by " not in f" {_told(turn)} "


def _leaves_the_state_out(turn: Turn, asked: Utterance) -> bool:
    """ "With Y?", told by a treaty, a sentence or a cover on which Y does not stand."""
    texts = [word.text for word in asked.words if word.text not in ("and", "or", "also")]
    if not texts or texts[0] not in _BESIDE or asked.asks:
        return False
    told = _told(turn)
    roots = [fold(word)[:_ROOT] for value in asked.values("state", "region") for word in value.split()]
    return bool(roots) and not any(f" {root}" in f" {told}" for root in roots)


_BESIDE = frozenset("with between against into near over beside alongside".split())
_ROOT = 5
"""Letters in which the name of a State and what is called after it are the same: "Armenia", "Armenian"."""


def _holds_nothing_together(turn: Turn, asked: Utterance) -> bool:
    """ "What do they have in common?", told by one sentence, which compares nothing."""
    texts = [word.text for word in asked.words]
    common = any(pair == ("in", "common") for pair in pairwise(texts))
    return common and turn.answer.intent is None and points_back(asked)


def _says_what_is_there(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "Is the annex too?" behind what a letter is like, told by the annexes there are."""
    texts = [word.text for word in asked.words]
    also = texts[-1:] in (["too"], ["also"], ["likewise"]) or texts[-2:] == ["as", "well"]
    bare = asked.asks == "yes/no" and texts[0] in _BEING and also and not set(content(asked)) - {"well"}
    return bare and turn.answer.intent == "parts" and conversation.intent != "parts"


_BEING = frozenset("is are was were".split())


def _names_everybody(turn: Turn, asked: Utterance) -> bool:
    """ "Same person?", told by all who are named."""
    return turn.answer.intent == "persons_named" and any(word.text == "same" for word in asked.words)


def _is_a_heading(turn: Turn) -> bool:
    """ "What is in the second?", told by "Addendum 1"."""
    answer = turn.answer
    plain = answer.intent is None and not answer.items and bool(answer.citations)
    return plain and all(len(citation.quote.split()) <= _A_HEADING for citation in answer.citations)


_A_HEADING = 2


def _picks_letters(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "Which of them is of the Council?" behind bodies, told by the letters in which the words stand."""
    texts = [word.text for word in asked.words]
    picked = any(one == "of" and other in ("them", "these", "those") for one, other in pairwise(texts))
    items = conversation.answer.items if conversation.answer else ()
    listed = bool(items) and not any(stem(word) in LETTER_NOUNS for item in items for word in item.split())
    return picked and turn.answer.intent == "mentioning" and listed and conversation.intent == "mentioning"


def _is_a_place_of_nothing(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "And last?" behind a question without an answer, told by the last paragraph."""
    texts = {word.text for word in asked.words} - {"and", "the", "or"}
    return conversation.missed and bool(texts) and texts <= {"last", *ORDINALS} and turn.answer.intent is None


def _dates_a_draft(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "When?" behind what a draft asks, told by the day on which the letter was distributed."""
    when = [word.text for word in asked.words if word.text != "and"] == ["when"]
    return when and turn.answer.intent == "document_date" and conversation.intent == "draft"
