"""Who or what is pointed at in the turn before: "this last one", "the latter", "that man", "the other draft"."""

from __future__ import annotations

from typing import NamedTuple

from bot.conversation import Conversation
from bot.following.antecedents import NAMING
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.reading.gazetteer import Rows
from bot.reading.pronouns import AUXILIARY
from bot.reading.typed import as_typed
from bot.reading.utterance import Utterance
from bot.scoping.cards import MOST_CARDS, cards, letter_count
from bot.scoping.parts_meant import parts_called
from bot.scoping.scope import LETTER_NOUNS
from bot.side_by_side import words_of_places
from bot.slots import ORDINALS
from bot.turns import places_of
from bot.wording import day

_PERSONS = frozenset(
    """man woman person signatory signer diplomat official gentleman lady envoy guy individual fellow dignitary
    politician""".split()
)
_LAST, _FIRST = frozenset("last latter".split()), frozenset("former first".split())
_ARTICLES = frozenset("a an the also too really".split())
_RELATIVE = frozenset("who that whose which of".split())
_OF_PEOPLE = ("signers", "transmitter", "office_holders", "who_is", "full_name")
"""Question types whose items are people."""


class Pointed(NamedTuple):
    """Words that point at a person."""

    words: range
    place: int | None
    """Index among the people of the answer before; None where just one can be meant."""


def pointed_person(utterance: Utterance) -> Pointed | None:
    """ "This last one", "that man", "the latter": the words and which one of several they mean; None for others."""
    texts = [word.text for word in utterance.words]
    for at, text in enumerate(texts[:-1]):
        if text not in ("this", "that", "the"):
            continue
        which = texts[at + 1] if texts[at + 1] in _LAST | _FIRST else ""
        noun = at + 2 if which and texts[at + 2 : at + 3] and texts[at + 2] in _PERSONS | {"one"} else at + 1
        end = noun + 1
        named = texts[noun] in _PERSONS or (texts[noun] == "one" and (which or text != "the"))
        bare = which == "last" and texts[at + 2 : at + 3] and texts[at + 2] in _ARTICLES  # "one" is lost in reading
        alone = bool(which in ("latter", "former") or bare) and noun == at + 1
        if not (named or alone) or (texts[end : end + 1] and texts[end] in _RELATIVE):
            continue
        if utterance.of("person") or any(s.first <= at < s.last or s.first <= noun < s.last for s in utterance.slots):
            return None
        return Pointed(range(at, end), -1 if which in _LAST else 0 if which else None)
    return None


def person_meant(pointed: Pointed, conversation: Conversation) -> str | None:
    """The person of the answer before that is pointed at; None where several could be."""
    answer = conversation.answer
    people = answer.items if answer and conversation.intent in _OF_PEOPLE else ()
    people = tuple(item for item in people if item not in ("Yes", "No"))
    before = conversation.utterance
    if len(people) > 1 and before and len(before.of("state", "person")) > 1:
        return None  # they may stand in another order there
    if pointed.place == -1 and people:
        return people[-1]
    if pointed.place == 0:
        return people[0] if len(people) == 2 else None
    return people[0] if len(people) == 1 else None


def spelled_out(utterance: Utterance, conversation: Conversation) -> str | None:
    """The utterance with the name of the person that it points at; "the second" of letters that were listed."""
    if conversation.intent == "letters" and not conversation.missed and _is_of_the_list(utterance):
        return f"{' '.join(word.raw for word in utterance.words)} letter"
    pointed = pointed_person(utterance)
    name = person_meant(pointed, conversation) if pointed else None
    if pointed is None or name is None:
        return None
    words = [word.raw for word in utterance.words]
    words[pointed.words.start : pointed.words.stop] = [part for part in name.split() if not part.endswith(".")]
    return " ".join(words)


def _is_of_the_list(utterance: Utterance) -> bool:
    """ "Tell me about the second", "what about the last": one of those listed, called by its place alone."""
    texts = [word.text for word in utterance.words]
    return texts[-2:-1] == ["the"] and texts[-1] in _PLACES


_PLACES = ORDINALS.keys() | frozenset("last latest oldest earliest newest".split())


def unclear(utterance: Utterance, conversation: Conversation) -> str | None:
    """What points at one of several people, letters or parts without saying which, as typed; None for all else."""
    if (words := points_at_another(utterance)) is not None and conversation.answer:
        return " ".join(utterance.words[i].raw for i in (words.start - 1, *words))
    pointed = pointed_person(utterance)
    if pointed is None or conversation.intent not in _OF_PEOPLE or person_meant(pointed, conversation):
        return None
    return " ".join(utterance.words[i].raw for i in pointed.words)


def points_at_another(utterance: Utterance) -> range | None:
    """The words behind "other" in "and the other draft?", where nothing else is said; None for anything else."""
    at = next((i for i, word in enumerate(utterance.words) if word.text == "other"), None)
    if at is None or len(utterance.slots) > 1 or utterance.of(*(kind for kind in NAMING if kind != "part")):
        return None
    rest = {word.text for i, word in enumerate(utterance.words) if i <= at}
    behind = list(utterance.words[at + 1 :])
    while behind and behind[-1].text in AUXILIARY:
        behind.pop()
    parts = utterance.of("part")
    noun = len(behind) == 1 and (behind[0].stem in LETTER_NOUNS or behind[0].text == "one")
    called = bool(parts) and (parts[0].first, parts[0].last) == (at + 1, at + 1 + len(behind))
    small = rest <= STOPWORDS | QUESTION_WORDS | {"other"}
    return range(at + 1, at + 1 + len(behind)) if small and (noun or called or not behind) else None


def other_part(utterance: Utterance, conversation: Conversation, reader: Rows) -> str | None:
    """The question before, put to "the other draft": to the one part of that name beside the part it was about."""
    before, answer, words = conversation.utterance, conversation.answer, points_at_another(utterance)
    if not words or before is None or answer is None or letter_count(reader) > MOST_CARDS:
        return None
    here = places_of(answer)
    value = next((slot.value for slot in (*utterance.of("part"), *before.of("part"))), "cover")
    pool = parts_called(value, [part for card in cards(reader) for part in card.parts])
    others = [part for part in pool if (part.letter, part.part) not in here]
    if len(here) != 1 or len(others) != 1 or len(pool) != 2:
        return None
    dated = next(str(card.dated) for card in cards(reader, [others[0].letter]))
    noun = next((as_typed(one.words_of(s)) for one in (utterance, before) for s in one.of("part")), "letter")
    return with_side(before, f"the {noun} of {day(dated)}")


def with_side(before: Utterance, named: str) -> str:
    """The question with another letter or part in the place of those that it names."""
    covered = words_of_places(before)
    words = [word.raw for word in before.words]
    if not covered:
        return f"{' '.join(words)} in {named}"
    first = min(covered)
    kept = [named if i == first else word for i, word in enumerate(words) if i == first or i not in covered]
    return " ".join(kept)
