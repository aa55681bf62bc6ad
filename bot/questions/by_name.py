"""The person behind the office to which a letter is addressed: "who was the OFFICE to whom X wrote, by name?"."""

from __future__ import annotations

from itertools import pairwise

from bot.answers import Answer, unanswered
from bot.citing import Row
from bot.context import Context
from bot.questions.correspondents import addressees
from bot.reading.utterance import Utterance
from bot.slots import Slot

_WHICH = (["who", "was", "the"], ["who", "is", "the"], ["who", "was"], ["who", "is"], ["which"], ["what"])
_NAMING = frozenset("by his her their the full".split())
_WRITING = frozenset("whom address write writes wrote written sent send addressee".split())


def named(context: Context) -> Answer | None:
    """A refusal with the office, where no holder of it is named; None where no name is asked for, or one is known."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    office = next((slot for slot in utterance.of("office") if texts[: slot.first] in _WHICH), None)
    asked = any(other in ("name", "names") and one in _NAMING for one, other in pairwise(texts))
    if not (office or asked) or not _WRITING & {*texts, *(word.stem for word in utterance.words)}:
        return None
    if office is None and not _asks_to_whom(utterance, texts):
        return None
    answer = addressees(context)
    if answer is None or answer.status != "answered" or not _is_of(answer, office) or _holders(context, answer):
        return None
    told = f"{answer.answer} {context.local.say('holders.nobody', office=answer.items[0])}"
    return unanswered("not-named", told, citations=answer.citations)


def _asks_to_whom(utterance: Utterance, texts: list[str]) -> bool:
    """ "To whom", "who ... addressed to", "the addressee": of those who wrote the name may be asked as well."""
    whom = ("to", "whom") in pairwise(texts) or "addressee" in texts
    return whom or (utterance.asks == "who" and any(one == "to" for one in texts))


def _is_of(answer: Answer, office: Slot | None) -> bool:
    return office is None or set(answer.items) <= {office.value}


def _holders(context: Context, answer: Answer) -> list[Row]:
    """Persons whom the letters name in that office."""
    sql = "SELECT name FROM person_mentions WHERE office = :o LIMIT 1"
    return [row for office in answer.items for row in context.reader.rows(sql, {"o": office})]
