"""Somebody whom the question does not name: a holder of an office, the one to whom or from whom."""

from __future__ import annotations

import re
from itertools import pairwise

from bot.context import Context
from bot.demanded.asked import asked_noun, is_plural
from bot.demanded.told import MOST_LETTERS, Told, names_in_letters
from bot.lexicon import word_classes
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.speakers import holds_office
from bot.slots import Slot
from store.places import find_states
from store.words import fold, stems, words

_OF_SENDERS = frozenset("transmitter senders signers who_is signed_what".split())
_OF_ADDRESSEES = frozenset({"addressees"})


def names_other_holder(context: Context, told: Told) -> bool:
    """ "X signed; which OFFICE signed for it": somebody in that office other than X."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    people = utterance.values("person")
    offices = [s for s in utterance.of("office") if s.first and texts[s.first - 1] in ("which", "what")]
    if not people or not offices or utterance.asks in ("yes/no", "choice") or "or" in texts:
        return True
    if told.intent == "who_is" and not {"first", "given"}.isdisjoint(texts):
        return True  # "which OFFICE has the first name X": X is part of the name that is asked for
    rows = [
        row
        for letter in told.letters[:MOST_LETTERS]
        for sql in (
            "SELECT name, state, office, rank FROM signatures WHERE letter = :l",
            "SELECT name, state, office, '' AS rank FROM person_mentions WHERE letter = :l",
        )
        for row in context.reader.rows(sql, {"l": letter})
    ]
    named = [row for row in rows if str(row["name"]) in told.said]
    others = [row for row in named if not any(person in fold(str(row["name"])) for person in people)]
    return any(holds_office(row, slot.value) for row in others for slot in offices)


def in_that_direction(context: Context, told: Told) -> bool:
    """ "To whom was it sent" is told by no sender, "from whom" by no addressee."""
    texts = [word.text for word in context.utterance.words]
    pairs = list(pairwise(texts))
    if ("to", "whom") in pairs or ("to", "who") in pairs:
        return told.intent not in _OF_SENDERS
    if ("with", "whom") in pairs and told.intent in (None, "events_on", "event_date"):
        signed = any(word.stem in ("sign", "conclud") for word in context.utterance.words)
        return told.intent is None and (not signed or _signed_with_him(context.utterance, told.said))
    if ("from", "whom") in pairs or ("by", "whom") in pairs:
        return told.intent not in _OF_ADDRESSEES
    return True


def names_the_person(context: Context, told: Told) -> bool:
    """A person who wrote nothing that is quoted stands in the quote."""
    texts = {word.text for word in context.utterance.words}
    if told.intent is not None or texts & {"or", "and", "than", "vs"} or context.utterance.asks in ("yes/no", "choice"):
        return True
    for slot in context.utterance.of("person"):
        sql = "SELECT family_name AS name FROM signatures WHERE letter = :l"
        signed = [
            str(r["name"]) for letter in told.letters[:MOST_LETTERS] for r in context.reader.rows(sql, {"l": letter})
        ]
        wrote = any(fold(name) == slot.value for name in signed) and not _is_told_to_be(context.utterance, slot)
        if not wrote and slot.value not in fold(told.text):
            from bot.demanded.pronouns import stands_for  # here to keep start-up fast: few quotes begin so

            if not stands_for(context, told, slot):
                return False
    return True


def _is_told_to_be(utterance: Utterance, slot: Slot) -> bool:
    """ "What kind of OFFICE is X": X is what is asked about, also where he wrote what is quoted."""
    being = utterance.words[slot.first - 1].text in ("is", "was") if slot.first else False
    return being and any(office.last == slot.first - 1 for office in utterance.of("office"))


def _signed_with_him(utterance: Utterance, said: str) -> bool:
    """Whether a clause on who signed with whom names those of the question; of a day no partner is told."""
    found = _SIGNED_WITH.search(said)
    clause = said[found.start() : found.end() + _CLAUSE] if found else ""
    states = {place.state for place in find_states(clause)}
    return bool(clause) and all(
        slot.value in states or slot.value in fold(clause) for slot in utterance.of("state", "person")
    )


_CLAUSE = 120
_SIGNED_WITH = pattern(
    r"\b(?:sign|conclu)\w*\b[^.;]{0,80}\b(?:with|between) (?:the )?[A-Z]"
    r"|\b[A-Z]\w+ and (?:the )?[A-Z]\w+ (?:have |had )?(?:signed|concluded)\b"
)


def is_title_of_person(context: Context, told: Told) -> bool:
    """ "What is X's title": what a letter is titled is another thing."""
    texts = [word.text for word in context.utterance.words]
    if told.intent != "letter_title" or "title" not in texts:
        return True
    at = texts.index("title")
    people = context.utterance.of("person")
    return not any(slot.last == at or texts[at + 1 : slot.first] in (["of"], ["of", "mr"]) for slot in people)


def gives_name(context: Context, told: Told) -> bool:
    """ "What is the name of the OFFICE", "X's ombudsman, name?", "what is the mayor called": somebody by name."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    if not _asks_a_name(utterance, texts) or not utterance.in_english:
        return True
    named = [name for name in names_in_letters(told, context.reader) if name in told.text]
    called = _CALLED.match(" ".join(texts))
    return any(not called or _beside(_head(called[1]), name, told.text) for name in named)


def _beside(noun: str, name: str, text: str) -> bool:
    """Whether the name stands behind the noun or right before it: "the mayor, Ms. X", "X, the mayor"."""
    plain = " ".join(text.split())
    beside = rf"\b{re.escape(noun)}\b[^;]{{0,60}}{re.escape(name)}|{re.escape(name)},? (?:the )?{re.escape(noun)}\b"
    return re.search(beside, plain, re.IGNORECASE) is not None


def _head(called: str) -> str:
    """The noun of "mayor of X", "force commander"."""
    return called.split(" of ")[0].split()[-1]


def _asks_a_name(utterance: Utterance, texts: list[str]) -> bool:
    """Whether the name of somebody is asked for who is called by an office or by a noun for persons."""
    if utterance.asks in ("yes/no", "choice", "how many"):
        return False
    if "name" in texts[1:] and texts[texts.index("name", 1) - 1] in ("his", "her"):
        return True
    if utterance.of("part", "quoted"):
        return False
    if called := _CALLED.match(" ".join(texts)):
        return of_persons(_head(called[1]))
    if "name" not in texts:
        return False
    if _SPELLING.intersection(texts):
        return True
    at, asked = texts.index("name"), asked_noun(utterance)
    office = any(0 < slot.first - at < _NEAR or slot.last == at for slot in utterance.of("office"))
    behind = texts[at + 1 : at + 2] == ["of"] and of_persons(texts[-1])
    before = at == len(texts) - 1 and of_persons(texts[at - 1])
    of_office = asked.noun == "name" and asked.behind == "of" and office
    return of_office or ((behind or before or (at == len(texts) - 1 and bool(utterance.of("office")))) and at > 0)


_CALLED = pattern(r"^(?:what|how) (?:is|was) (?:the |its |their )?([^,;]{3,80}) called$")
_SPELLING = frozenset("spell spells spelled spelt spelling".split())


def of_persons(noun: str) -> bool:
    """Whether a noun names persons: by the list of nouns, else by its ending."""
    letters, kind = word_classes(noun)
    return kind == "person" if letters else noun.endswith(("man", "woman", "person", "eur", "or", "er"))


_NEAR = 6
_NAMED = pattern(
    r"(?<=[a-z,] )(?!January|February|March|April|May|June|July|August|September|October|November|December)"
    r"[A-Z][a-z]{2,}"
)


_WAS_OFFICE = pattern(r"^(?:and |so |but |then |tell me )*who (?:exactly )?(?:is|was|were|had been)$")
_THE_OFFICE = frozenset("the a its their".split())


def is_no_office_alone(context: Context, told: Told) -> bool:
    """ "Who was Secretary-General when X wrote to him": that the letter is addressed to that office names nobody."""
    return told.intent not in _OF_ADDRESSEES or not asks_who_held_office(context.utterance)


def asks_who_held_office(utterance: Utterance) -> bool:
    """ "Who was OFFICE", "who is the OFFICE that X wrote to"."""
    texts = [word.text for word in utterance.words]
    for slot in utterance.of("office"):
        before = texts[: slot.first]
        while before and before[-1] in _THE_OFFICE:
            before.pop()
        if _WAS_OFFICE.match(" ".join(before)):
            return True
    return False


def names_who_held_it(context: Context, told: Told) -> bool:
    """ "Who was OFFICE when the guest was received": a sentence that names somebody in that office."""
    utterance = context.utterance
    asked = [slot for slot in utterance.of("office")[:1] if asks_who_held_office(utterance)]
    rows = [
        row
        for letter in told.letters[:MOST_LETTERS]
        for row in context.reader.rows(
            "SELECT name, state, office, rank FROM person_mentions WHERE letter = :l", {"l": letter}
        )
        if str(row["name"]) in told.text
    ]
    return all(any(holds_office(row, slot.value) for row in rows) for slot in asked)


def does_the_deed(context: Context, told: Told) -> bool:
    """ "Who presided when X wrote": X, who only tells the time, is not the one who did it."""
    utterance = context.utterance
    if told.intent not in ("who_is", "signed_what"):
        return True
    texts = [word.text for word in utterance.words]
    when = next((i for i, text in enumerate(texts) if text in _TIMING), len(texts))
    people = utterance.of("person")
    return not people or any(slot.first < when for slot in people) or texts[1:2] == ["signed"] or when < _DEED


def names_who_signed(context: Context, told: Told) -> bool:
    """ "Which official signed the treaty": a sentence that tells somebody's name."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    noun = asked_noun(utterance).noun
    if texts[0] not in ("which", "what") or not noun or word_classes(noun)[1] != "person" or is_plural(noun):
        return True
    return _SIGNED.isdisjoint(texts) or any(name in told.text for name in names_in_letters(told, context.reader))


_SIGNED = frozenset({"signed", "sign"})


_TIMING = frozenset("when while".split())
_DEED = 2
"""Least place of a word of time that stands behind a verb."""


def names_those_who(context: Context, told: Told) -> bool:
    """ "Donors who pledged money": a sentence with somebody's name that the question does not hold."""
    texts = [word.text for word in context.utterance.words]
    if told.intent is not None or not _JOINING.intersection(texts[1:2]):
        return True
    if not is_plural(texts[0]) or word_classes(texts[0])[1] != "person":
        return True
    return any(fold(name) not in texts for name in _NAMED.findall(told.said))


_JOINING = frozenset("who that whose".split())


def speaks_of_women(context: Context, told: Told) -> bool:
    """ "Were there women": a sentence with one; "people" may be anybody."""
    texts = {word.text for word in context.utterance.words}
    return WOMEN.isdisjoint(texts) or not WOMEN.isdisjoint(words(told.text))


WOMEN = frozenset("woman women female females lady ladies girl girls".split())


def signed_as_that(context: Context, told: Told) -> bool:
    """ "Who signed as a witness": the quote speaks of witnesses."""
    words = context.utterance.words
    quoted = {root for quote in told.quotes for root in stems(quote)}
    for i, word in enumerate(words[:-1]):
        behind = next((one for one in words[i + 1 : i + 3] if one.text not in ("a", "an", "the")), None)
        if word.text == "as" and behind and behind.stem not in quoted and word_classes(behind.text)[0][:1] == "n":
            return False
    return True
