"""Words that stand for a State: "Kouliev's country", the State that he is named with; a spelling of former days."""

from __future__ import annotations

from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.reading.gazetteer import Rows
from bot.reading.utterance import Utterance
from bot.slots import Slot

_COUNTRY = frozenset("country state nation homeland government capital".split())
_ASKED_TOO = frozenset("rank office post position title name job function role state tell give say".split())
_OWN = frozenset("own home native".split())


def with_states(utterance: Utterance, reader: Rows) -> Utterance:
    """The utterance with the State for "X's country", where the letters name X with one State only."""
    slots = tuple(_state_of(utterance, slot, reader) or _as_now_called(slot, reader) for slot in utterance.slots)
    return utterance._replace(slots=slots) if slots != utterance.slots else utterance


def _as_now_called(slot: Slot, reader: Rows) -> Slot:
    """A State by the name it has now, where the one typed is an earlier spelling that no letter prints."""
    if slot.kind != "state" or slot.detail != "former":
        return slot
    if reader.rows("SELECT 1 FROM state_mentions WHERE state = :s LIMIT 1", {"s": slot.value}):
        return slot
    sql = (
        "SELECT DISTINCT b.state FROM state_names a JOIN state_names b ON b.alias = a.alias "
        "WHERE a.state = :s AND a.kind = 'short' AND b.kind = 'short' AND b.valid_to IS NULL AND b.state <> :s LIMIT 2"
    )
    now = [str(row["state"]) for row in reader.rows(sql, {"s": slot.value})]
    return slot._replace(value=now[0], detail="short") if len(now) == 1 else slot


def _state_of(utterance: Utterance, slot: Slot, reader: Rows) -> Slot | None:
    if slot.kind != "person" or not utterance.words[slot.last - 1].possessive:
        return None
    last = slot.last + (slot.last < len(utterance.words) and utterance.words[slot.last].text in _OWN)
    if last >= len(utterance.words) or utterance.words[last].text not in _COUNTRY:
        return None
    rest = {word.text for word in (*utterance.words[: slot.first], *utterance.words[last + 1 :])}
    if rest <= STOPWORDS | QUESTION_WORDS | _ASKED_TOO:
        return None  # "what is X's country?" and "X's country and rank" ask for it
    sql = (
        "SELECT DISTINCT m.state FROM person_mentions m JOIN persons p ON p.person = m.person "
        "WHERE p.folded = :n AND m.state IS NOT NULL LIMIT 2"
    )
    states = [str(row["state"]) for row in reader.rows(sql, {"n": slot.value})]
    return Slot("state", states[0], slot.first, last + 1, "short") if len(states) == 1 else None
