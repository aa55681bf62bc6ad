"""Whether a State, a person or an office forwarded what a covering letter transmits, and which State did.

Who passes a text on is who signed the covering letter, not those who signed the text or for whom it speaks.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, unanswered
from bot.citing import Row, cite_all
from bot.context import Context
from bot.demanded.acting import PASSING_ON, forwarding
from bot.demanded.asked import asked_noun
from bot.questions.acts import on_covers, sentences
from bot.questions.claimed import claims_only, lead
from bot.questions.correspondents import is_directed_to
from bot.questions.printed_values import facts
from bot.questions.signatures import in_office, person_in_words, signatures
from bot.questions.spoken import spoken_rows
from bot.questions.strays import left_words
from bot.questions.which import meant
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.slots import Slot
from bot.wording import upper_first
from store.words import stem, stems

_WRITINGS = frozenset(
    map(stem, "statement declaration request proposal appeal message memorandum protest note".split())
)
_SENDERS = frozenset("state states country countries nation government mission delegation".split())
_DOERS = ("state", "person", "office")


def forwarded_by(context: Context) -> Answer | None:
    """Whether who is named forwarded it, or which State did; None where what is forwarded is not plain."""
    at, utterance = forwarding(context.utterance), context.utterance
    if at is None:
        return None
    claimed = utterance.asks == "yes/no"
    doers = _doers(utterance, at) if claimed else _office_asked(utterance)
    if not doers and (claimed or asked_noun(utterance).noun not in _SENDERS):
        return None
    # Who forwarded it does not tell which letter is meant: another one may have.
    letters = meant(context).scope.letters
    if len(letters) != 1 or not _is_understood(context, letters, doers):
        return None
    signed = signatures(context.reader, on_covers(Scope(letters)))
    acts = _acts(context, letters)
    if not signed or not acts or (doers and _speaks_for(context, letters, doers)):
        return None
    return _told(context, doers, signed, acts)


def _doers(utterance: Utterance, at: int) -> list[Slot]:
    """Who is said to do it: before the verb "did X forward", "was it X that forwarded", else behind "by"."""
    words, slots = utterance.words, utterance.of(*_DOERS)
    front = [slot for slot in slots if slot.last <= at and not _owns(utterance, slot)]
    texts = [word.text for word in words]
    if "by" in texts[at:]:
        by = at + texts[at:].index("by")
        return [slot for slot in slots if by < slot.first <= by + 2 or _goes_on(slots, slot, by)]
    return front if "it" in texts[:3] or _is_active(texts, at) else []


def _office_asked(utterance: Utterance) -> list[Slot]:
    """ "Which minister forwarded it": the office of whoever did it."""
    texts = [word.text for word in utterance.words]
    return [slot for slot in utterance.of("office") if texts[: slot.first] in (["which"], ["what"])]


def _goes_on(slots: Sequence[Slot], slot: Slot, by: int) -> bool:
    """ "By the ambassador of X", "by X and Y": named with the one behind "by"."""
    return any(by < one.first <= by + 2 and 0 < slot.first - one.last <= 2 for one in slots)


def _owns(utterance: Utterance, slot: Slot) -> bool:
    """ "The letter of X": whose text it is, not who passes it on."""
    before = [word for word in utterance.words[max(0, slot.first - 3) : slot.first] if word.text != "the"]
    return len(before) > 1 and before[-1].text in ("of", "from", "by") and before[-2].stem in LETTER_NOUNS | _WRITINGS


def _is_active(texts: Sequence[str], at: int) -> bool:
    return texts[0] in ("did", "does", "do", "has", "have", "is") and texts[at - 1] not in ("been", "being", "was")


def _is_understood(context: Context, letters: tuple[str, ...], doers: Sequence[Slot]) -> bool:
    """Whether each word left over calls a text that the letter does forward, and nothing else is named."""
    utterance = context.utterance
    known = [*doers, *utterance.of("date", "part"), *_owners(context, letters), *_receivers(context, letters)]
    others = [slot for slot in utterance.slots if slot not in known and slot.first not in context.scope.used]
    held = {word for row in _acts(context, letters) for word in str(row["stems"]).split()}
    left = [word.stem for word in left_words(utterance, context.scope, known)]
    inner = [part for letter, part in context.scope.parts if part != "letter"]
    enclosed = all(set(stems(part)) <= held for part in inner)
    return enclosed and not others and set(left) <= LETTER_NOUNS | PASSING_ON | _HELPING | (_WRITINGS & held)


def _owners(context: Context, letters: tuple[str, ...]) -> list[Slot]:
    """ "The letter of X", where X signed what is enclosed."""
    signed = [row for row in signatures(context.reader, Scope(letters)) if row["part"] != "letter"]
    found = context.utterance.of(*_DOERS)
    return [slot for slot in found if _owns(context.utterance, slot) and _is_among(slot, signed)]


def _receivers(context: Context, letters: tuple[str, ...]) -> list[Slot]:
    """ "To the Secretary-General", where the covering letter is addressed to that office."""
    rows = facts(context.reader, letters, "addressee")
    held = " ".join(str(row["value"]) for row in rows if row["part"] == "letter")
    slots = context.utterance.of("office", "organ", "body")
    return [slot for slot in slots if slot.value in held and is_directed_to(context, slot)]


_HELPING = frozenset(map(stem, ("only", "alone", "pass", "hand", "send", "sent", *_SENDERS)))


def _acts(context: Context, letters: tuple[str, ...]) -> list[Row]:
    return sentences(context, on_covers(Scope(letters)), "transmit", "forward", "convey")


def _speaks_for(context: Context, letters: tuple[str, ...], doers: Sequence[Slot]) -> bool:
    """Whether the covering letter is written on behalf of one of these: it may have forwarded it so."""
    rows = spoken_rows(context.reader, Scope(letters), tuple(slot.value for slot in doers if slot.kind == "state"))
    return any(row["part"] == "letter" for row in rows)


def _told(context: Context, doers: Sequence[Slot], signed: Sequence[Row], acts: Sequence[Row]) -> Answer | None:
    names = context.local
    letters = names.joined(dict.fromkeys(names.letter(str(row["letter"])) for row in signed))
    people = names.joined(person_in_words(row, names) for row in signed)
    told = names.say("transmitted", n=len(signed), people=people, letters=letters)
    cited = cite_all(context.reader, [*signed, *acts[:1]])
    states = tuple(dict.fromkeys(str(row["state"]) for row in signed if row["state"]))
    if not doers:
        return Answer("answered", told, items=states, citations=cited)
    others = [slot for slot in doers if not _is_among(slot, signed)]
    if any(slot.kind == "office" and (slot.value == "Ambassador" or len(doers) > 1) for slot in others):
        return None  # a chargé d'affaires is called ambassador too
    claimed = context.utterance.asks == "yes/no"
    if others and (not claimed or all(slot.kind != "office" for slot in others)):
        who = names.joined(_typed(context, slot) for slot in others)
        told = f"{upper_first(names.say('transmitted.by_another', who=who))} {told}"
    if not claimed:
        found = tuple(str(row["name"]) for row in signed)
        return unanswered("not-stated", told) if others else Answer("answered", told, items=found, citations=cited)
    holds = not others
    if holds and claims_only(context.utterance):
        holds = all(any(_is_among(slot, [row]) for slot in doers) for row in signed)
    start = lead(holds, context.utterance)
    return Answer("answered", start + told, items=(start.strip(". "),), citations=cited)


def _typed(context: Context, slot: Slot) -> str:
    return " ".join(word.raw for word in context.utterance.words_of(slot)).strip("?., ")


def _is_among(slot: Slot, signed: Sequence[Row]) -> bool:
    if slot.kind == "state":
        return any(row["state"] == slot.value for row in signed)
    if slot.kind == "office":
        return bool(in_office(signed, (slot.value,)))
    return any(slot.value == str(row["family_name"]).casefold() for row in signed)
