"""Numbers of letters held against each other: "did X write more letters than Y?", "more than one from X?"; who wrote
first, last or second of those who wrote then or to somebody.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import cite_all
from bot.context import Context
from bot.questions.claimed import claimed_number, lead
from bot.questions.letters_with import unread
from bot.questions.printed_values import facts, sender_told
from bot.reading.patterns import pattern
from bot.scoping.cards import LetterCard, cards, letter_count
from bot.scoping.scope import LETTER_NOUNS
from bot.slots import ORDINALS
from bot.wording import shortened, upper_first
from store.words import stem

MOST_LETTERS = 300
"""Letters that are looked through."""
_OWN_WORDS = frozenset(
    map(
        stem,
        """letter document write wrote written send sent more fewer less than most least only just exactly there from by
        at un united nations one two three four five six seven any has have first last second third fourth latest
        earliest to who that or country state government person was is it in""".split(),
    )
)
_IN_ORDER = pattern(
    r"\b(?P<at>first|second|third|fourth|last|latest|earliest) (?:one |person |country |state |government )?"
    r"(?:to|who|that) (?:write|send|wrote|sent|address|addressed)\b|\b(?:wrote|write) (?P<behind>first|last)\b"
)
_TWO = 2


def letters_compared(context: Context) -> Answer | None:
    """Yes or no to a number of letters of a State, or to more or fewer than another State sent."""
    utterance = context.utterance
    texts = {word.text for word in utterance.words}
    states = list(dict.fromkeys(utterance.values("state")))
    if not states or len(utterance.of("state")) < len(utterance.slots) or letter_count(context.reader) > MOST_LETTERS:
        return None
    if not any(word.stem in LETTER_NOUNS for word in utterance.words) or unread(context, _OWN_WORDS):
        return None
    own = [_of(context, state) for state in states]
    number = claimed_number(utterance, LETTER_NOUNS)
    if len(states) == _TWO and "than" in texts and texts & {"more", "fewer", "less"}:
        one, other = map(len, own)
        holds = one > other if "more" in texts else one < other
    elif len(states) == 1 and number:
        holds = number.holds(len(own[0]))
    else:
        return None
    names = context.local
    lines = (
        f"{upper_first(names.states([state]))}: {names.counted(len(cs), 'letter')}"
        + (f" ({shortened([names.letter(card.letter) for card in cs], 6, names.language)})" if cs else "")
        for state, cs in zip(states, own, strict=True)
    )
    opening = lead(holds, utterance)
    shown = [card.letter for cs in own for card in cs][:12]
    citations = cite_all(context.reader, facts(context.reader, shown, "title"))
    items = (opening.strip(". "), *(str(len(cs)) for cs in own))
    return Answer("answered", f"{opening}{'; '.join(lines)}.", items=items, citations=citations) if shown else None


def _of(context: Context, state: str) -> list[LetterCard]:
    return [card for card in cards(context.reader) if state in card.sender_states]


def wrote_in_order(context: Context) -> Answer | None:
    """ "Who was the last to write to X?", "who wrote first in 1979, Y or Z?": the sender of that one letter."""
    utterance = context.utterance
    found = _IN_ORDER.search(" ".join(word.text for word in utterance.words))
    if found is None or letter_count(context.reader) > MOST_LETTERS or unread(context, _OWN_WORDS):
        return None
    if len(utterance.of("state", "date", "office")) < len(utterance.slots):
        return None
    pool = _meant(context, utterance.values("date"), utterance.values("office"), utterance.values("state"))
    at = found["at"] or found["behind"]
    place = -1 if at in ("last", "latest") else 0 if at == "earliest" else ORDINALS[at] - 1
    days = [str(card.dated) for card in pool]
    if len(pool) < _TWO or not -len(pool) <= place < len(pool) or days.count(days[place]) > 1:
        return None
    letter = pool[place].letter
    sent = [row for row in facts(context.reader, [letter], "sender_state") if row["part"] == "letter"]
    roles = facts(context.reader, [letter], "sender_role")
    if not sent and not roles:
        return None
    names = context.local
    told = (
        sender_told(context, letter, sent)
        if sent
        else names.say("sent.by", letter=names.letter(letter), role=str(roles[0]["value"]))
    )
    items = tuple(str(row["value"]) for row in sent or roles[:1])
    proofs = facts(context.reader, [letter], "title", "addressee")
    return Answer("answered", f"{upper_first(told)}.", items=items, citations=cite_all(context.reader, proofs))


def _meant(context: Context, dates: Sequence[str], offices: Sequence[str], states: Sequence[str]) -> list[LetterCard]:
    """The dated letters of that time, to these officers and from these States, in order of time."""
    found = [
        card
        for card in cards(context.reader)
        if card.dated
        and (not dates or any(card.dated.startswith(date) for date in dates))
        and (not offices or set(offices) & set(card.addressees))
        and (not states or set(states) & set(card.sender_states))
    ]
    return sorted(found, key=lambda card: str(card.dated))
