"""The State and the post of the one person just told: "from the same country", "who had that job in 2002?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.following.left_out import named_in_text
from bot.reading.typed import as_typed
from bot.reading.utterance import Utterance
from bot.scoping.scope import indices
from bot.turns import Turn

if TYPE_CHECKING:
    from bot.asking import Asking

_COUNTRY = frozenset("country state nation republic government".split())
_POST = frozenset("job post position office role seat function capacity".split())
_POINTING = frozenset("that this his her their same".split())
_ANYWHERE = frozenset("any anything anywhere anybody anyone ever else other another".split())
_PEOPLE = ("signers", "transmitter", "office_holders", "who_is", "full_name", "persons_named")
_BESIDE_A_POST = frozenset(
    """who whom was is were had has held holds hold have did do in at occupied occupies filled fills got the and then
    before after him her it that this his same years year two three four five later earlier years' ago
    letter document paper text one by then of on""".split()
)


def of_the_one_told(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The question with the State or the post written out; None where it points at neither."""
    at = _pointed_at(asked)
    if at is None or not asked.asks or conversation.missed or asked.of("state", "person"):
        return None
    if conversation.intent not in _PEOPLE:
        return _of_the_state_quoted(bot, asked, conversation, at)
    from bot.questions.lastpeople import people_of_last  # here to keep start-up fast: few questions point so

    context = bot.context(asked, conversation)
    told = {(str(row["office"] or ""), str(row["state"] or "")) for row in people_of_last(context)}
    if len(told) != 1:
        return None
    ((office, state),) = told
    if not state:
        return None
    if asked.words[at.stop - 1].text in _COUNTRY:
        return _put_to(bot, asked, conversation, at, state)
    dates = asked.of("date")
    if not office or len(dates) != 1 or asked.asks != "who" or not _asks_for_the_post(asked):
        return None
    year = as_typed(asked.words_of(dates[0]))
    return bot.answered(bot.read(f"who was the {office} of {state} in {year}", asked.language), conversation)


def for_the_country(bot: Asking, asked: Utterance, conversation: Conversation) -> Utterance:
    """ "Then who did, for his country?": with the State of the one person whom the turn before is about."""
    at, before = _pointed_at(asked), conversation.utterance
    if at is None or before is None or asked.asks != "who" or asked.of("state", "person", "office"):
        return asked
    texts = [word.text for word in asked.words[: at.start]]
    if texts[-1:] != ["for"] and texts[-3:] != ["on", "behalf", "of"]:
        return asked
    at = range(len(texts) - (1 if texts[-1] == "for" else 3), at.stop)
    if asked.words[at.stop - 1].text not in _COUNTRY or len(before.values("person")) != 1:
        return asked
    from bot.questions.persons import mentions  # here to keep start-up fast, as below

    states = {str(row["state"]) for row in mentions(bot.reader, before.values("person")) if row["state"]}
    return bot.read(_with_state(asked, at, f"for {states.pop()}"), asked.language) if len(states) == 1 else asked


def _with_state(asked: Utterance, at: range, state: str) -> str:
    """The question with the name of the State in those places."""
    words = [word.raw for word in asked.words]
    words[at.start : at.stop] = [f"{state}'s" if asked.words[at.stop - 1].possessive else state]
    return " ".join(words)


def _put_to(bot: Asking, asked: Utterance, conversation: Conversation, at: range, state: str) -> Turn:
    """The answer to the question with the name of the State in those places."""
    wide = not _ANYWHERE.isdisjoint(word.text for word in asked.words)
    full = bot.read(_with_state(asked, at, state), asked.language)
    if whether := named_in_text(full):
        full = bot.read(whether, asked.language)
    return bot.answered(full, Conversation() if wide else conversation)


def _of_the_state_quoted(bot: Asking, asked: Utterance, conversation: Conversation, at: range) -> Turn | None:
    """ "That country" behind a sentence that names but one."""
    before = conversation.utterance
    named = asked.words[at.stop - 1].text in _COUNTRY and asked.words[at.start].text in ("that", "this", "the")
    if not named or len(conversation.citations) != 1 or before is None or before.of("state"):
        return None
    (cited,) = conversation.citations
    inside = {"l": cited.letter, "p": cited.part, "s": cited.start, "e": cited.end}
    sql = "SELECT DISTINCT state FROM state_mentions WHERE letter = :l AND part = :p AND start >= :s AND end <= :e"
    states = [str(row["state"]) for row in bot.reader.rows(sql, inside)]
    return _put_to(bot, asked, conversation, at, states[0]) if len(states) == 1 else None


def _pointed_at(asked: Utterance) -> range | None:
    """The words of "that country", "the same post", "his job"."""
    texts = [word.text for word in asked.words]
    for at, (text, before) in enumerate(zip(texts[1:], texts, strict=False), 1):
        if text in _COUNTRY | _POST and before in _POINTING:
            return range(at - 1 - (texts[at - 2 : at] == ["the", "same"] and at > 1), at + 1)
    return None


def _asks_for_the_post(asked: Utterance) -> bool:
    dated = indices(asked.of("date"))
    return {word.text for i, word in enumerate(asked.words) if i not in dated} <= _BESIDE_A_POST | _POST
