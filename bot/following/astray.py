"""Whether the answer to a later turn tells of something else than what was spoken of.

A yes or no on "that" is proved by a sentence which speaks of what "that" is; who was there is not who sent the letter;
one of a list is not told where no list was.
"""

from __future__ import annotations

import re
from itertools import pairwise

from bot.answers import Citation
from bot.conversation import Conversation
from bot.following.antecedents import ABOUT_LETTERS, NAMING, person_before
from bot.following.followup import content
from bot.following.of_the_answer import KIND_NOUNS
from bot.following.off_the_point import is_off_the_point
from bot.following.other_event import tells_another_event
from bot.following.other_kinds import is_of_another_kind
from bot.following.staying import is_fragment, leans, letters_about
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.reading.patterns import pattern
from bot.reading.pronouns import points_back
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, indices
from bot.searching.content import FRAME, TELLING
from bot.slots import ORDINALS
from bot.turns import Turn
from store.words import fold, stem, stems

_THINGS = frozenset("it that this them those these others other".split())
_VERDICTS = (("Yes",), ("No",))
_SENDING = frozenset(
    map(stem, "from send sent sender write wrote written come comes came author country state".split())
)
_ONES = frozenset("one ones".split())


def goes_astray(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """Whether the answer is to be kept back."""
    answer = turn.answer
    if answer.status != "answered" or not answer.citations or conversation.utterance is None:
        return False
    return (
        _says_yes_of_another_thing(turn, asked, conversation)
        or _tells_the_senders(turn, asked, conversation)
        or _picks_from_no_list(turn, asked, conversation)
        or _is_one_of_nothing(turn, asked, conversation)
        or _tells_of_others(turn, asked, conversation)
        or _is_from_nowhere(turn, asked, conversation)
        or _shares_nothing(turn, asked, conversation)
        or _denies_nothing(turn, asked)
        or _tells_of_lists(turn, asked, conversation)
        or _leaves_the_deed(turn, asked, conversation)
        or is_of_another_kind(turn, asked, conversation)
        or is_off_the_point(turn, asked, conversation)
        or tells_another_event(turn, asked, conversation)
    )


def _says_yes_of_another_thing(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "Does Y accept that?": yes, by a sentence elsewhere that shares nothing with what was told or asked."""
    answer, before = turn.answer, conversation.utterance
    texts = [word.text for word in asked.words]
    if answer.intent is not None or answer.items not in _VERDICTS or before is None or _THINGS.isdisjoint(texts[1:]):
        return False
    if any(c.letter == d.letter and c.part == d.part for c in answer.citations for d in conversation.citations):
        return _THINGS & set(texts[1:]) == {"others"}
    own = {word.stem for word in asked.words}
    spoken = {word.stem for word in before.free() if _means_something(word.text, word.stem)}
    quoted = set(stems(" ".join(citation.quote for citation in answer.citations)))
    return not (spoken - own) & quoted


def _means_something(text: str, its_stem: str) -> bool:
    return text not in STOPWORDS and text not in QUESTION_WORDS and its_stem not in FRAME | TELLING


def _tells_the_senders(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "Who was there?" behind an event, told by who wrote the letter."""
    if turn.answer.intent != "senders" or conversation.intent in ABOUT_LETTERS - {"printed"}:
        return False
    if conversation.missed and not {"he", "she"}.isdisjoint(word.text for word in asked.words):
        return True  # "from which country is she?", where nobody was told
    return _SENDING.isdisjoint(word.stem for word in asked.words)


def _is_one_of_nothing(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "Where will the next one be?" behind a refusal: nothing tells one of what."""
    ones = not asked.slots and not _ONES.isdisjoint(word.text for word in asked.words)
    return conversation.missed and ones and not turn.utterance.slots  # "the second one" may be a letter written out


def _picks_from_no_list(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "The third one?" where nothing was listed, told by a sentence that says nothing of a third."""
    texts = [word.text for word in asked.words]
    place = next((text for text in texts if text in ORDINALS), None)
    if (
        place is None
        or turn.answer.intent not in (None, "superlative")
        or _ONES.isdisjoint(asked.text.casefold().split())
    ):
        return False
    left = [text for text in content(asked) if stem(text) not in TELLING]
    if left or asked.slots or turn.answer.items:
        return turn.answer.intent == "superlative" and not left
    return place not in " ".join(c.quote for c in turn.answer.citations).casefold()


def _is_from_nowhere(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "Where will the next one be?" behind a miss: told by a sentence that speaks of nothing that was asked after."""
    answer, before = turn.answer, conversation.utterance
    if answer.intent not in (None, "quantity") or before is None or asked.of(*NAMING, "quoted"):
        return False
    own = [text for text in content(asked) if stem(text) not in KIND_NOUNS | FRAME | TELLING and text not in _PLACING]
    letters = {citation.letter for citation in conversation.citations}
    apart = letters.isdisjoint(citation.letter for citation in answer.citations)
    leaning = points_back(asked) or "that one" in asked.text.casefold() or _counts_of_nothing(asked)
    if not ((apart and not own) or (conversation.missed and leaning)):
        return False
    told = not (conversation.missed and _counts_of_nothing(asked))  # else the quotes only show what is near
    if told and any(same_place(c, d) for c in answer.citations for d in conversation.citations):
        return False
    spoken = {word.stem for word in before.words if _means_something(word.text, word.stem)} - KIND_NOUNS
    return spoken.isdisjoint(stems(" ".join(citation.quote for citation in answer.citations)))


def _shares_nothing(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "X's share of these?" behind a miss: told by a sentence that holds nothing of what was asked there."""
    answer, before = turn.answer, conversation.utterance
    if not conversation.missed or before is None or answer.intent not in (None, "quantity", "members"):
        return False
    texts = [word.text for word in asked.words]
    somebody, quoted = not _SOMEBODY.isdisjoint(texts), {citation.letter for citation in answer.citations}
    of_them = texts[-2:-1] in (["of"], ["among"]) and texts[-1] in _THINGS
    if asked.of("part", "symbol", "quoted") or not (somebody or of_them or leans(asked)):
        return False
    if somebody and len(content(asked)) > 1:
        return False  # it says enough itself
    if not somebody and not letters_about(conversation).isdisjoint(quoted):
        return False
    told = conversation.told.citations if conversation.told else ()
    if any(same_place(c, d) for c in answer.citations for d in told):
        return False
    if answer.intent == "members":
        near = {citation.letter for citation in conversation.citations}
        return bool(near) and near.isdisjoint(quoted)
    dated = indices(before.of("date"))
    spoken = {w.stem for i, w in enumerate(before.words) if i not in dated and _means_something(w.text, w.stem)}
    return spoken.isdisjoint(stems(" ".join(citation.quote for citation in answer.citations)))


_SOMEBODY = frozenset("he she his her him".split())


def _counts_of_nothing(asked: Utterance) -> bool:
    """ "With how many votes?": of what, only the question before said."""
    linked = asked.words[0].text in _LINKS or (asked.words[0].text == "and" and asked.words[1:2] != ())
    return asked.asks in ("how many", "how much") and linked and is_fragment(asked)


def _denies_nothing(turn: Turn, asked: Utterance) -> bool:
    """ "Who did not agree?" told by a sentence in which everybody agrees."""
    if turn.answer.intent is not None or asked.asks not in ("who", "which") or turn.answer.items:
        return False
    denied = "not" in [word.text for word in asked.words]
    return denied and not any(_AGAINST.search(citation.quote) for citation in turn.answer.citations)


_AGAINST = pattern(
    r"\b(?:not|nor?|never|none|nobody|without|except|but|refus\w+|reject\w*|oppos\w+|object\w+|reserv\w+|disagree\w*"
    r"|against|contrary|instead|rather|prefer\w*|only|however|absent|missing|lack\w*|fail\w*)\b",
    re.IGNORECASE,
)


def _tells_of_lists(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "Who was first?" told by which letter is the oldest; "does the note add any?" by who joined an organization."""
    stems_of = {word.stem for word in asked.words}
    if turn.answer.intent == "superlative":
        return conversation.intent in (*_OF_NAMES, *_OF_PIECES) and stems_of.isdisjoint(LETTER_NOUNS)
    if turn.answer.intent not in ("membership_changes", "members"):
        return False
    named = asked.of("state", "organization", "region")
    if conversation.intent in _OF_MEMBERS or named:
        return False
    spoken = {citation.letter for citation in conversation.citations}
    apart = bool(spoken) and spoken.isdisjoint(citation.letter for citation in turn.answer.citations)
    return apart or stems_of.isdisjoint(_BELONGING)


def _leaves_the_deed(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "From which ship?" behind what was taken from one, told of another ship elsewhere."""
    texts = [word.text for word in asked.words if word.text != "and"]
    short = texts[:1] and texts[0] in _LINKS and texts[1:2] and texts[1] in QUESTION_WORDS and is_fragment(asked)
    told = conversation.told if conversation.missed else conversation
    if not short or turn.answer.intent is not None or told is None or asked.of(*NAMING):
        return False
    return not any(same_place(c, d) for c in turn.answer.citations for d in told.citations)


_LINKS = frozenset("from to by with for at in on under of against into near".split())
_OF_NAMES = ("signers", "office_holders", "who_is", "persons_named", "members")
_OF_PIECES = ("paragraph_count", "parts", "draft", "requested", "said_about", "quantity")
_OF_MEMBERS = ("membership_changes", "members", "spoken_for", "headcount")
_BELONGING = frozenset(map(stem, "member membership join joined belong state country party nation newcomer".split()))

_PLACING = frozenset("next previous last following other one ones".split()) | frozenset(ORDINALS)


def same_place(one: Citation, other: Citation) -> bool:
    """Whether both are of one paragraph; of paragraphs without a number, whether they are close to each other."""
    if (one.letter, one.part, one.paragraph) != (other.letter, other.part, other.paragraph):
        return False
    return one.paragraph is not None or abs(one.start - other.start) < ABOUT_A_PARAGRAPH


ABOUT_A_PARAGRAPH = 800
"""Characters."""


def _tells_of_others(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "For whom does she work?" told by people of whom she is none."""
    texts = [word.text for word in asked.words]
    subject = any(one in _DOING and other in ("he", "she") for one, other in pairwise(texts))
    name = person_before(conversation) if subject and turn.answer.intent in _OF_PEOPLE else None
    if name is None or asked.of("person"):
        return False
    family = fold(name.split()[-1])
    told = fold(" ".join((turn.answer.answer, *(c.quote for c in turn.answer.citations))))
    return family not in told


_DOING = frozenset("does did do is was has had".split())
_OF_PEOPLE = ("office_holders", "who_is", "printed", "senders")
