"""Properties of letters by who wrote them: the person, and the office in which the sender is called in the title."""

from __future__ import annotations

from collections.abc import Sequence

from bot.citing import Row
from bot.context import Context
from bot.lexicon import STOPWORDS
from bot.questions.letter_properties import Property, stems_of
from bot.questions.printed_values import facts
from bot.questions.signing import sign_stems
from bot.reading.gazetteer import placeholders
from bot.reading.utterance import Utterance
from bot.scoping.cards import LetterCard
from bot.scoping.speakers import holds_office
from bot.slots import Slot
from store.words import fold, stems

_WRITING = stems_of(
    "write wrote written writing author authored send sent sends come comes came submit submitted hand address mission"
)
_SIGNING = sign_stems()


def written_by(context: Context) -> Property | None:
    """Letters of a person who signed them, or whom their title names: "how many letters did X write?"."""
    utterance = context.utterance
    slots = [slot for slot in utterance.of("person") if not _is_receiver(utterance, slot)]
    said = {word.stem for word in utterance.words}
    writes = bool(said & _WRITING) or any({"by", "from"} & set(_before(utterance, slot)[-1:]) for slot in slots)
    if not slots or len(slots) < len(utterance.of("person")) or said & _SIGNING or not writes:
        return None
    marks, params = placeholders([slot.value for slot in slots])
    sql = (
        "SELECT m.* FROM person_mentions m JOIN persons p ON p.person = m.person "
        f"WHERE p.folded IN ({marks}) AND m.letter = :l AND m.part = 'letter' AND m.role <> 'named' ORDER BY m.start"
    )

    def shown(card: LetterCard) -> Sequence[Row]:
        return list(context.reader.rows(sql, {**params, "l": card.letter}))[:1]

    return Property(_WRITING, shown, frozenset({"person"}))


def _is_receiver(utterance: Utterance, slot: Slot) -> bool:
    before = [word.text for word in utterance.words[max(0, slot.first - 2) : slot.first]]
    return before[-1:] == ["to"] or before == ["to", "mr"]


def sent_in_office(context: Context) -> Property | None:
    """Letters of a sender in an office: "which letters were sent by a chargé d'affaires?"."""
    utterance = context.utterance
    slots = utterance.of("office")
    sent = [slot for slot in slots if _direction(utterance, slot) in ("by", "from")]
    meant = [slot for slot in sent if "not" not in _before(utterance, slot)]
    if not meant or len(sent) < len(slots) or {word.stem for word in utterance.words} & _SIGNING:
        return None
    offices = [slot.value for slot in meant]

    def shown(card: LetterCard) -> Sequence[Row]:
        rows = facts(context.reader, (card.letter,), "sender_role")
        return [row for row in rows if any(_is_office(str(row["value"]), office) for office in offices)]

    return Property(_WRITING | stems_of("full not"), shown, frozenset({"office"}))


def _is_office(printed: str, office: str) -> bool:
    return fold(office) in fold(printed) or holds_office({"office": printed, "rank": None}, office)


def _direction(utterance: Utterance, slot: Slot) -> str:
    """The nearest of "by", "from" and "to" in front of the office: in "from X to the President" it receives."""
    return next((text for text in reversed(_before(utterance, slot)) if text in ("by", "from", "to")), "")


def _before(utterance: Utterance, slot: Slot) -> list[str]:
    return [word.text for word in utterance.words[max(0, slot.first - 4) : slot.first]]


def sent_by_chair(context: Context) -> Property | None:
    """Letters from the head of a body, as far as the question calls it: "from the head of the Committee on X"."""
    words = context.utterance.words
    at = next((i for i in reversed(range(len(words))) if words[i].text in ("from", "by")), len(words))
    behind = [word for word in words[at + 1 :] if word.text not in STOPWORDS]
    if not behind or behind[0].stem not in _HEADS | _ACTING or not _OF_BODIES & {word.stem for word in behind}:
        return None
    called = {word.stem for word in behind} - _HEADS - _ACTING

    def shown(card: LetterCard) -> Sequence[Row]:
        rows = facts(context.reader, (card.letter,), "sender_role")
        roles = [(row, set(stems(str(row["value"])))) for row in rows]
        return [row for row, role in roles if called <= role and role & _HEADS]

    return Property(_WRITING | {word.stem for word in behind}, shown, frozenset({"state", "body", "office"}))


_HEADS = stems_of("chairman chairwoman chairperson chair head president rapporteur")
_ACTING = stems_of("acting vice deputy")
_OF_BODIES = stems_of("committee commission board working group council conference bureau")
BY_SENDER = (written_by, sent_in_office, sent_by_chair)
