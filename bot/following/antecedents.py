"""What a pronoun refers to: the person or thing of the turn before, or nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.conversation import Conversation
from bot.lexicon import BEING
from bot.reading.instruments import TREATIES
from bot.reading.patterns import pattern
from bot.reading.pronouns import AUXILIARY, DETERMINERS, POINTING, is_noun_like, points_at, points_back
from bot.reading.typed import Word, as_typed
from bot.reading.utterance import Utterance, terms
from bot.scoping.scope import LETTER_NOUNS, indices
from bot.things import PLURAL, asks_which_noun, named_things, told_thing
from store.words import stem

NAMING = (
    "state", "person", "organization", "body", "date", "part", "office", "reference", "symbol", "paragraph", "section",
    "region", "place",
)  # fmt: skip
"""Kinds of slot that name something a follow-up may put in place of another."""
MOST_WORDS_OF_REFERENCE = 2
"""An utterance with more content words than this says itself what it is about."""
ABOUT_LETTERS = frozenset(
    """signers signed_what signed_more_than_once spoken_for letter_date document_date own_symbol letter_title
    addressees senders printed
    original_language session agenda_items footnotes transmitted transmitter circulation requested about parts letters
    superlative compared members membership_changes draft paragraph_count verbs persons_named""".split()
)
"""After these "it" is the letter that was spoken of; after the others, the thing."""


def resolved(utterance: Utterance, conversation: Conversation) -> str | None:
    """The utterance with "he" and "it" written out from the turn before; None where nothing is to be written out."""
    before = conversation.utterance
    if before is None:
        return None
    texts = [word.text for word in utterance.words]
    person = (person_before(conversation) or _office_before(before)) if not utterance.of("person") else None
    mentions = _mentions(utterance, conversation)
    of_letters = conversation.intent in ABOUT_LETTERS or mentions
    one, many = (
        _members_before(conversation) if of_letters else thing_before(conversation, word) for word in ("it", "they")
    )
    one = None if mentions else _doer_before(utterance, before) or one or _instrument_signed(utterance, conversation)
    thing = many if not PLURAL.isdisjoint(texts) else one
    people = "" if utterance.of("person") else _people_before(before)
    front = put_in_front(utterance)
    replaced = [
        people
        if people and text in ("they", "them")
        else _instead(text, utterance.words, i, person, None if i >= front else thing) or utterance.words[i].raw
        for i, text in enumerate(texts)
    ]
    full = " ".join(
        word for i, word in enumerate(replaced) if not _is_kind_of(texts, i) or replaced[i - 1] == texts[i - 1]
    )
    of_it = texts[-2:-1] in (["its"], ["their"])
    if thing and of_it and (" of " in thing or _is_what(utterance.words[:-2])):
        full = f"{full} of the {thing}"
    return full if replaced != [word.raw for word in utterance.words] else None


def _mentions(utterance: Utterance, conversation: Conversation) -> bool:
    """ "Does it mention X?": "it" is the letter that was looked through for something else."""
    texts = [word.text for word in utterance.words]
    spoken_of = conversation.scope is not None and bool(conversation.scope.letters)
    return spoken_of and any(one == "it" and other in ("mention", "mentions", "name") for one, other in pairwise(texts))


def _instrument_signed(utterance: Utterance, conversation: Conversation) -> str | None:
    """The treaty that is "it" in "did X sign it?", where the questions so far were about one."""
    thing, signed = conversation.subject, any(word.stem == "sign" for word in utterance.words)
    return thing.text if thing and signed and not TREATIES.isdisjoint(thing.text.casefold().split()) else None


_ACTING = frozenset("did does has had will would".split())


def _doer_before(utterance: Utterance, before: Utterance) -> str | None:
    """The State that is "it" in "has it ratified?" behind "did X sign Y?": who acts, not what with."""
    texts = [word.text for word in utterance.words]
    asking = 2 if [word.text for word in before.words[:2]] in (["since", "when"], ["until", "when"]) else 0
    first = [word.text for word in before.words[asking : asking + 2]]
    acts = any(one in _ACTING and other == "it" for one, other in pairwise(texts))
    doer = next((slot for slot in before.of("state") if slot.first == asking + 1 + (first[1:] == ["the"])), None)
    if not acts or doer is None or not first:
        return None
    deed = any(word.stem in _DEEDS_OF_STATES for word in utterance.words)
    if first[0] not in _ACTING and not (first[0] in BEING and deed):
        return None
    return as_typed(before.words_of(doer))


_DEEDS_OF_STATES = frozenset(
    map(stem, "sign join leave left ratify withdraw quit become belong send write sponsor attend vote accede".split())
)
"""What no letter does: behind "is X a member?", "did it sign in 2002?" asks whether X did."""


def _people_before(before: Utterance) -> str:
    """ "X and Y", where the question before named them by their names alone; empty for any other."""
    slots = before.of("person")
    if len({slot.value for slot in slots}) < 2 or before.of("state", "organization", "body"):
        return ""
    return " and ".join(as_typed(before.words_of(slot)).removesuffix("'s") for slot in slots)


def _is_kind_of(texts: Sequence[str], at: int) -> bool:
    """ "One" in "is that one of the Council?", which goes with the word that points."""
    return at > 0 and texts[at] == "one" and texts[at - 1] in ("that", "this")


_IN_FRONT = pattern(
    r"^(?:(?:and|or|but|so|now|then|ok|okay|what about|how about|as for) )*"
    r"(?!(?:in|on|by|of|from|under|according|after|before|with|and|or|but) )[^,:;?]{3,60}[,:;–—] ",
    re.IGNORECASE,
)


def put_in_front(utterance: Utterance) -> int:
    """Index from which "it" means the letter put in front: "and the 2003 letter, does it name X?"; past the last word
    where there is none."""
    found, count = _IN_FRONT.match(utterance.text), len(utterance.words)
    front = sum(word.end <= found.end() for word in utterance.words) if found else 0
    own = any(0 < slot.last <= front for slot in utterance.of("date", "part", "symbol"))
    return front if own else count


def _instead(text: str, words: Sequence[Word], at: int, person: str | None, thing: str | None) -> str | None:
    if person and text in ("he", "she", "him"):
        return person
    if person and text in ("his", "her", "hers"):
        return f"{person}'s"
    if thing and text in ("it", "they", "them"):
        return f"the {thing}"
    of_members = thing is not None and thing.startswith("members in ") and words[at - 1 : at]
    if of_members and text in ("these", "those") and words[at - 1].text == "of" and _ends_there(words, at):
        return f"the {thing}"  # "which of these was not there?"
    if thing and text in ("its", "their"):
        last = at == len(words) - 2 and (" of " in thing or _is_what(words[:at]))
        return "the" if last else f"the {thing}'s"
    return f"the {thing}" if thing and text in ("that", "this") and points_at(words, at) else None


def _is_what(words: Sequence[Word]) -> bool:
    """ "What are its objectives?": told by sentences of the objectives of the thing."""
    return [word.text for word in words if word.text != "and"] in (["what", "is"], ["what", "are"])


def _ends_there(words: Sequence[Word], at: int) -> bool:
    """Whether the word stands for a noun itself: nothing, or a verb, is behind it."""
    return at == len(words) - 1 or words[at + 1].text in AUXILIARY


def _members_before(conversation: Conversation) -> str | None:
    """ "which of them ...?" after a question on members as of a year."""
    years = conversation.utterance.values("date") if conversation.utterance else ()
    return f"members in {years[-1][:4]}" if years and conversation.intent == "members" else None


def person_before(conversation: Conversation) -> str | None:
    """The one person the turn before was about: in its question, else in its answer."""
    before = conversation.utterance
    slots = before.of("person") if before else ()
    if before and len({slot.value for slot in slots}) == 1 and not asks_for_another(before):
        return " ".join(word.raw.removesuffix("'s") for word in before.words_of(slots[0]))
    items = (
        conversation.answer.items
        if conversation.answer and conversation.intent in ("signers", "transmitter", "office_holders", "printed")
        else ()
    )
    if not items and conversation.answer and conversation.intent == "who_is" and not conversation.missed:
        items = conversation.answer.items[: len(conversation.answer.items) <= _FACTS_OF_ONE]  # the name stands first
    earlier = conversation.earlier
    if not items and earlier and conversation.intent in _OF_THE_PAPER and earlier.intent in _OF_ONE and before:
        return earlier.items[0] if len(earlier.items) == 1 and not before.of("person") else None
    return _name_told(items[0], conversation) if len(items) == 1 else None


def _name_told(item: str, conversation: Conversation) -> str:
    """The value itself; of an answer that gives the post of somebody, his name, which stands in front of it."""
    text = conversation.answer.answer if conversation.answer else ""
    name, _, rest = text.partition(", ")
    return name if conversation.intent == "printed" and rest.startswith(item) else item


_OF_THE_PAPER = ("letter_date", "document_date", "own_symbol", "session", "original_language", "addressees")
"""What is printed on a letter, by which nobody else is spoken of."""
_OF_ONE = ("signers", "transmitter", "office_holders")


_FACTS_OF_ONE = 4
"""Values of an answer on one person: name, rank, office, State."""


def asks_for_another(before: Utterance) -> bool:
    """ "Who succeeded X?": "he" is the one who was asked for, not the one who was named."""
    texts = [word.text for word in before.words]
    named = before.of("person")
    return bool(named) and texts[:1] == ["who"] and not {"is", "was", "are", "were"} & set(texts[:2])


def _office_before(before: Utterance) -> str | None:
    """The one office that the turn before spoke of by no name: "the minister", with its State where one is named."""
    offices, states = before.of("office"), before.of("state")
    if [word.text for word in before.words[:1]] == ["who"] and before.words[1:2] and before.words[1].text not in BEING:
        return None  # "who forwarded the letter of the minister": "she" is the one asked for
    if len(offices) != 1 or len(states) > 1:
        return None
    office = " ".join(word.raw.removesuffix("'s") for word in before.words_of(offices[0]))
    state = "".join(f" of {slot.value}" for slot in states)
    return f"the {office}{state}"


def thing_before(conversation: Conversation, pronoun: str = "it") -> str | None:
    """What the turn before was about: the provision its answer gave, else the last thing of that number it named."""
    before = conversation.utterance
    if before is None:
        return None
    if told := told_thing(conversation.answer, conversation.intent):
        return told.text
    named = named_things(before)
    subject = conversation.subject
    if subject and subject.is_meant(pronoun) and points_back(before) and not asks_which_noun(before):
        return subject.text
    meant = [thing for thing in named if thing.is_meant(pronoun)]
    if not meant and named and subject and subject.is_meant(pronoun):
        return subject.text
    if pronoun == "it":  # behind "which of the letters ...": the one that was told
        named = [thing for thing in named if stem(thing.text) not in LETTER_NOUNS]
    likely = meant if points_back(before) else meant or named
    if pronoun == "it" and likely and stem(likely[-1].text) in LETTER_NOUNS and _one_letter(conversation):
        return None  # the letter is kept with its date, which "the letter" has not
    return next((thing.text for thing in reversed(likely)), None)


def _one_letter(conversation: Conversation) -> bool:
    return conversation.scope is not None and len(conversation.scope.letters) == 1


def pronoun_without_antecedent(utterance: Utterance) -> str | None:
    """A pronoun that refers to nothing in its own utterance, as typed; None where there is none."""
    slots = indices(utterance.slots)
    if owner := _whose_country(utterance):
        return owner
    if len(terms(utterance.free())) > MOST_WORDS_OF_REFERENCE or utterance.of(
        *NAMING[:5], "quoted", "reference", "symbol"
    ):
        return None
    for i, word in enumerate(utterance.words):
        if not points_at(utterance.words, i) or _means_the_letters(utterance.words, i):
            continue
        words = utterance.words
        of_it = word.text in POINTING and i > 0 and words[i - 1].text in _OF
        end = i - 2 if of_it else i  # "the reasons for that"
        if not any(
            j in slots or (is_noun_like(words[j]) and j and (words[j].capital or words[j - 1].text in DETERMINERS))
            for j in range(end)
        ):
            return word.raw
    from bot.following.nothing_before import left_unnamed  # here to keep start-up fast: few words can be left

    return left_unnamed(utterance)


def _means_the_letters(words: Sequence[Word], at: int) -> bool:
    """ "What do they say about the size of a State": where a matter is named, they are whoever writes."""
    texts = [word.text for word in words[at - 1 : at + 3]] if at else []
    asked = texts[:2] == ["do", "they"] and texts[2:3] != [] and texts[2] in _WRITING
    return asked and texts[3:] == ["about"] and any(map(is_noun_like, words[at + 3 :]))


_WRITING = frozenset("say write tell report".split())
_OF = frozenset("for of about behind to".split())


_COUNTRY = frozenset("country state government nation homeland".split())
_OWNER = frozenset("her his their its".split())


def _whose_country(utterance: Utterance) -> str | None:
    """ "Her" in "is her country on the list?", where nobody stands before it; else None."""
    for i, (word, behind) in enumerate(pairwise(utterance.words)):
        if word.text in _OWNER and behind.text in _COUNTRY:
            named = any(slot.first < i for slot in utterance.slots) or any(map(is_noun_like, utterance.words[:i]))
            return None if named else word.raw
    return None
