"""A later turn without what says only where to look, and with the topic for "it": as text, to be read again.

"What about the statement attached to it?", "who does the letter say is its chairman?", "who asked for it in the first
place?", "does the 2009 letter mention it too?".
"""

from __future__ import annotations

import re
from itertools import pairwise

from bot.conversation import Conversation
from bot.following.followup import is_elliptic
from bot.following.letter_of_theirs import letter_of_theirs
from bot.following.other_list import other_list
from bot.following.outcome_of_request import got_it
from bot.following.put_as_question import put_as_question
from bot.following.spoken_of import spoken_of
from bot.following.their_version import their_version
from bot.lexicon import STOPWORDS
from bot.questions.membership import GONE, NEW
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS
from bot.searching.content import TELLING

_SAID = pattern(
    r"^((?:and |so |but )?(?:who|what|where|when|which \w+)) (?:does|do|did) (?:(?:the|this|that) \w+|it|they|he|she)"
    r" (?:say|claim|state|report|write|mention) ((?:is|are|was|were) )",
    re.IGNORECASE,
)
_IDLE = pattern(
    r" (?:in the first place|to begin with|by the way|anyway|(?:that|which) (?:go|goes|come|comes|went|came)(?: along)?"
    r" with (?:it|them|that|this))(?=[?.! ]*$)",
    re.IGNORECASE,
)
_SAME = pattern(
    r"^(?:and |now |ok |please )*(?:the )?same(?: (?:thing|question|again|q))?,? (?:please )?(?:(?:but|only|except)"
    r"(?: now| this time)? (?:for |with )?|(?<=thing )(?=(?:for|with|about|in|of)\b)"
    r"|(?<=question )(?=(?:for|with|about|in|of)\b)|(?<=again )(?=(?:for|with|about|in|of)\b))",
    re.IGNORECASE,
)
""" "The same thing for X", "same but X" is "and for X"."""
_DITTO = pattern(r"^(?:and |now |ok )*(?:ditto|idem),? (?:(?:please )?(?:for|with|in) )?", re.IGNORECASE)
_AND_THE = pattern(
    r"^(?:and|so|ok(?:ay)?|now|then|but),? (?=the (?:date|day|place|title|addressee|sender|signer|signature"
    r"|session|language|item|items|reason|number|year|author|country|city|symbol)\W*$)",
    re.IGNORECASE,
)
_WITHIN = frozenset("attached annexed enclosed appended inside within".split())
_TO_IT = frozenset("to with in it that this them there thereto therein".split())
_IT = frozenset("it that this them those".split())
_LINKS = frozenset("about of".split())


def put_shortly(utterance: Utterance, conversation: Conversation) -> str | None:
    """The turn so; None where it says nothing of that kind."""
    if not utterance.in_english:
        return None
    if again := _which_for_another(utterance, conversation) or _which_of_the_two(utterance, conversation):
        return again
    said = _DITTO.sub("and ", _AND_THE.sub("", utterance.text))
    said = _IDLE.sub("", _SAID.sub(r"\1 \2", _SAME.sub("and ", said)))
    if said != utterance.text:
        return said
    for way in (
        put_as_question,
        got_it,
        other_list,
        _signed_for,
        _to_the_addressee,
        _that_letter,
        letter_of_theirs,
        their_version,
    ):
        if put := way(utterance, conversation):
            return put
    put = _attached(utterance) or _on_the_topic(utterance, conversation) or _of_the_members(utterance, conversation)
    return put or _for_whom(utterance, conversation)


_AND_WHICH = pattern(
    r"^(?:(?:and|so|but|then|ok|now),? ){0,2}(?P<link>for )?(?P<thing>(?:the|its|their|these|those) [^?,;:]{2,60}?)"
    r"(?:,| [-–—]|:) (?:for (?=wh))?(?:which|what)(?: (?P<noun>\w+))?[?.! ]*$",
    re.IGNORECASE,
)


def _which_for_another(utterance: Utterance, conversation: Conversation) -> str | None:
    """ "And for the annexes, which rule?" behind "which rule is cited for the item?": "and for the annexes"."""
    before, found = conversation.utterance, _AND_WHICH.match(utterance.text)
    asked = [word.text for word in before.words] if before else []
    if found is None or "for" not in asked or not {"which", "what"} & set(asked[:2]):
        return None
    noun = (found["noun"] or "one").casefold()
    return f"and for {found['thing']}?" if noun in ("one", "ones", *asked[1:4]) else None


_OF_THE_TWO = pattern(
    r"^(?:(?:and|so|but|then|ok|now),? ){0,2}(?:who|which(?: one| man| woman| person)?) (?:of|out of|among) (?:them|the"
    r" two|these two|those two|these|those|both)(?: of them)? (?P<deed>\S[^?]{3,80}?)[?.! ]*$",
    re.IGNORECASE,
)


def _which_of_the_two(utterance: Utterance, conversation: Conversation) -> str | None:
    """ "Which of them was minister?" behind who X and who Y is: "who was minister, X or Y?"."""
    found = _OF_THE_TWO.match(utterance.text)
    last = (conversation.earlier, conversation.answer)
    people = [answer.items[0] for answer in last if answer and answer.intent == "who_is" and answer.items]
    told = found is not None and not conversation.missed and not utterance.of("person")
    if found is None or not told or len(people) != len(last) or people[0] == people[1]:
        return None
    return f"who {found['deed']}, {people[0]} or {people[1]}?"


def _that_letter(utterance: Utterance, conversation: Conversation) -> str | None:
    """ "Does that one have an annex?" with "it", where one letter was spoken of and nobody told."""
    scope, people = conversation.scope, conversation.intent in _OF_PEOPLE
    if people or scope is None or len(scope.letters) != 1 or " than " in utterance.text:
        return None
    said = _THAT_ONE.sub("it", utterance.text)
    return said if said != utterance.text else None


def _signed_for(utterance: Utterance, conversation: Conversation) -> str | None:
    """ "And on behalf of Y, that same year?" behind who signed for X: for Y."""
    before = conversation.utterance
    if before is None or conversation.intent != "signers" or not before.of("state") or len(utterance.of("state")) != 1:
        return None
    said = _ON_BEHALF.sub(r"\1for \2", utterance.text)
    if before.of("date") and not utterance.of("date"):
        said = _THAT_YEAR.sub("", said)
    return said if said != utterance.text else None


_ON_BEHALF = pattern(r"^((?:(?:and|but|so|ok|who),? ){0,2})(?:signed )?on behalf of (.{2,60})", re.IGNORECASE)
_THAT_YEAR = pattern(r",? (?:in |of )?(?:that|the)(?: very)?(?: same)? year(?=[?.! ]*$)", re.IGNORECASE)


def _to_the_addressee(utterance: Utterance, conversation: Conversation) -> str | None:
    """ "Is the 2009 letter addressed to him as well?" behind the one whom a letter is addressed to."""
    items = conversation.answer.items if conversation.answer and not conversation.missed else ()
    if conversation.intent != "addressees" or len(items) != 1:
        return None
    said = _TO_HIM.sub(rf"\1 to the {items[0]}", utterance.text)
    return said if said != utterance.text else None


_TO_HIM = pattern(
    r"\b(address(?:ed)?|sent|written|wrote|write|directed|go|goes|went)(?: also| too)? to"
    r" (?:him|her|them|(?:the |that )(?:same )?(?:person|man|woman|one|addressee|recipient|official|office))\b",
    re.IGNORECASE,
)
_OF_PEOPLE = (
    "signers",
    "transmitter",
    "office_holders",
    "who_is",
    "full_name",
    "persons_named",
    "spoken_for",
    "members",
)
_THAT_ONE = pattern(r"\b(?:that|this) one\b(?! (?:of|from|by|who|which|that|thing)\b)", re.IGNORECASE)


def _of_the_members(utterance: Utterance, conversation: Conversation) -> str | None:
    """ "So which one is the new one?" behind a list of members: which State is."""
    listed = conversation.intent in ("members", "membership_changes") and not conversation.missed
    words = utterance.words
    if not listed or utterance.slots or utterance.asks not in ("which", "what", "who") or len(words) > _FEW:
        return None
    if not any(word.stem in NEW | GONE for word in words):
        return None
    at = next((i for i in range(1, len(words)) if words[i].text in _ONES and words[i - 1].text in ("which", "what")), 0)
    rest = " ".join(word.raw for word in words[at + 1 :])
    return f"which {_ONES[words[at].text]} {rest}" if at else None


_FEW = 9
_ONES = {"one": "State", "ones": "States"}


def _for_whom(utterance: Utterance, conversation: Conversation) -> str | None:
    return (
        _how_many_parts(utterance, conversation)
        or _of_the_letter(utterance, conversation)
        or _of_that_year(utterance, conversation)
        or _of_another_state(utterance, conversation)
        or _on_behalf(utterance, conversation)
    )


def _of_the_letter(utterance: Utterance, conversation: Conversation) -> str | None:
    """ "Who sent it?" behind what a letter is about: the letter itself, not what its sentences tell of others."""
    texts = [word.text for word in utterance.words if word.text not in ("and", "so")]
    if conversation.intent != "about" or conversation.missed or texts[:1] != ["who"] or texts[2:] != ["it"]:
        return None
    return f"who {texts[1]} the letter" if texts[1] in _SENDING else None


_SENDING = frozenset("sent wrote submitted forwarded transmitted addressed".split())


def _how_many_parts(utterance: Utterance, conversation: Conversation) -> str | None:
    """ "How many?" behind "are there any annexes?"."""
    before, texts = conversation.utterance, [word.text for word in utterance.words if word.text not in _FILLING]
    parts = before.of("part") if before and conversation.intent == "parts" and not conversation.missed else ()
    if not parts or texts != ["how", "many"]:
        return None
    return f"how many {before.words[parts[0].first].raw} does the letter have" if before else None


_FILLING = frozenset("and so exactly are there of them in total".split())


def _of_that_year(utterance: Utterance, conversation: Conversation) -> str | None:
    """ "And the 2002 one?" behind "what is it about?"."""
    before, dates = conversation.utterance, utterance.of("date")
    it = before is not None and not {"it", "they"}.isdisjoint(word.text for word in before.words)
    if not it or conversation.intent != "about" or len(dates) != 1 or not is_elliptic(utterance):
        return None
    return f"summarize the letter of {' '.join(word.raw for word in utterance.words_of(dates[0]))}"


def _of_another_state(utterance: Utterance, conversation: Conversation) -> str | None:
    """ "And for Y?" behind the post of him who signed for X."""
    before, states = conversation.utterance, utterance.of("state")
    his = before is not None and not {"his", "her", "he", "she"}.isdisjoint(word.text for word in before.words)
    texts = [word.text for word in utterance.words if word.text not in ("and", "the", "of")]
    alone = len(states) == 1 and texts[:1] == ["for"] and len(texts) == 1 + states[0].last - states[0].first
    if not (his and alone and conversation.intent in ("who_is", "printed", "office_holders")):
        return None
    return f"who signed for {' '.join(word.raw for word in utterance.words_of(states[0]))}"


def _on_behalf(utterance: Utterance, conversation: Conversation) -> str | None:
    """ "For which countries?" behind who sent or signed a letter."""
    texts = [word.text for word in utterance.words if word.text not in ("and", "so", "but", "exactly")]
    if texts in (["in", "whose", "name"], ["in", "what", "name"], ["in", "whose", "names"]):
        return "on whose behalf"
    asked = texts[:1] == ["for"] and texts[1:2] in (["which"], ["what"]) and texts[2:] in (["countries"], ["states"])
    sent = conversation.intent in ("senders", "signers", "transmitter") and not conversation.missed
    return "on whose behalf" if asked and sent else None


def _attached(utterance: Utterance) -> str | None:
    """ "The statement attached to it" is the statement; "the letter inside it" is the annexed letter."""
    texts = [word.text for word in utterance.words]
    if (one := _ATTACHED_ONE.search(utterance.text)) and not utterance.of("part"):
        return f"{utterance.text[: one.start()]}the annex{utterance.text[one.end() :]}"
    at = next((i for i in range(1, len(texts) - 1) if texts[i] in _WITHIN), None)
    if at is None or not set(texts[at + 1 :]) <= _TO_IT:
        return None
    words = [word.raw for word in utterance.words[:at]]
    if any(slot.last == at for slot in utterance.of("part")):
        return " ".join(words)
    if utterance.words[at - 1].stem in LETTER_NOUNS and not utterance.of("part"):
        return " ".join([*words[:-1], "annexed", words[-1]])
    return None


_ATTACHED_ONE = pattern(
    r"\bthe (?:(?:other|actual|real|inner|long|longer|second|very) )?(?:one (?:attached|annexed|enclosed|appended)(?:"
    r" to (?:it|that|this))?|(?:attached|annexed|enclosed|appended) (?:one|letter))\b(?! (?:to|with|in|by)\b)",
    re.IGNORECASE,
)


def _on_the_topic(utterance: Utterance, conversation: Conversation) -> str | None:
    """ "Does the 2009 letter mention it too?": what the question before asked a letter to speak of."""
    before = conversation.utterance
    placed = utterance.of("date", "part", "symbol")
    if before is None or utterance.asks != "yes/no" or not placed or utterance.of("state", "person", "organization"):
        return None
    topic = spoken_of(before)
    at = _told_of(utterance)
    if not topic or at is None:
        return None
    words = [word.raw for word in utterance.words]
    words[at] = topic
    return " ".join(words)


def _told_of(utterance: Utterance) -> int | None:
    """Index of the pronoun behind a verb of telling; "that country" is none."""
    words = utterance.words
    for i, (one, other) in enumerate(pairwise(words)):
        alone = i + 2 == len(words) or words[i + 2].text in STOPWORDS | _ALSO
        telling = one.stem in TELLING or (one.text in _LINKS and i and words[i - 1].stem in TELLING)
        if other.text in _IT and alone and telling:
            return i + 1
    return None


_ALSO = frozenset("too also either".split())
