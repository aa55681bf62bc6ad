"""Whether States wrote in the years named: "did X write both in 1979 and in 2003?", "... X in 1958 and Y in 1979?"."""

from __future__ import annotations

from bot.answers import Answer, unanswered
from bot.citing import cite_all
from bot.context import Context
from bot.questions.claimed import lead
from bot.questions.letters_with import unread
from bot.questions.printed_values import facts
from bot.reading.periods import period
from bot.reading.utterance import Utterance
from bot.scoping.cards import LetterCard, cards, letter_count
from bot.wording import shortened, upper_first
from store.words import stem

MOST_LETTERS = 300
"""Letters that are looked through."""
_WRITING = frozenset(map(stem, "write wrote written send sent".split()))
_OWN_WORDS = _WRITING | frozenset(map(stem, "letter document message both each as well also un united nations".split()))
_SEVERAL = 2


def wrote_then(context: Context) -> Answer | None:
    """Yes where each State sent a letter in each of its years; None for one State and one year, or another thing."""
    utterance = context.utterance
    asked = _pairs(utterance)
    if len(asked) < _SEVERAL or len(utterance.of("state", "date")) < len(utterance.slots) or period(utterance):
        return None
    if _WRITING.isdisjoint(word.stem for word in utterance.words) or letter_count(context.reader) > MOST_LETTERS:
        return None
    if unread(context, _OWN_WORDS):
        return None
    sent = [card for card in cards(context.reader) if card.dated]
    found = [[card for card in sent if _is_of(card, state, year)] for state, year in asked]
    names, shown = context.local, [card for own in found for card in own]
    missing = [pair for pair, own in zip(asked, found, strict=True) if not own]
    if missing:
        lines = [_none_then(context, state, year, [c for c in sent if state in c.sender_states])
                 for state, year in missing]  # fmt: skip
        shown += [card for card in sent if any(state in card.sender_states for state, _ in missing)]
    else:
        told = [names.say("letters.from", letter=names.letter(c.letter), sender=names.sender(c.letter)) for c in shown]
        lines = [f"{shortened(list(dict.fromkeys(told)), 8, names.language)}."]
    if not shown:
        return None
    opening = lead(not missing, utterance)
    rows = facts(context.reader, [card.letter for card in shown[:8]], "title")
    text = opening + " ".join(map(upper_first, lines))
    return Answer("answered", text, items=(opening.strip(". "),), citations=cite_all(context.reader, rows))


def _none_then(context: Context, state: str, year: str, own: list[LetterCard]) -> str:
    names = context.local
    if not own:
        return names.say("letters.none_from", states=names.states([state]))
    listed = shortened([names.letter(card.letter) for card in own], 8, names.language)
    return names.say("letters.none_then", states=names.states([state]), date=names.day(year), list=listed)


def who_wrote_in_each(context: Context) -> Answer | None:
    """ "Who sent letters in both 1979 and 2003?": the States that did in each of the years, not in one of them."""
    utterance = context.utterance
    dates = list(dict.fromkeys(utterance.values("date")))
    texts = {word.text for word in utterance.words}
    if len(dates) < _SEVERAL or texts.isdisjoint(_EACH) or len(utterance.of("date")) < len(utterance.slots):
        return None
    if _WRITING.isdisjoint(word.stem for word in utterance.words) or letter_count(context.reader) > MOST_LETTERS:
        return None
    if period(utterance) or unread(context, _OWN_WORDS | _OF_STATES):
        return None
    sent = [card for card in cards(context.reader) if card.dated]
    own = [[card for card in sent if str(card.dated).startswith(date)] for date in dates]
    if not all(own):
        return None
    each = [{state for card in those for state in card.sender_states} for those in own]
    states = [
        state for state in dict.fromkeys(s for c in own[0] for s in c.sender_states) if all(state in x for x in each)
    ]
    names = context.local
    if not states:
        return unanswered("not-stated", names.say("refused.nothing_answers"))
    shown = [card for those in own for card in those if set(states) & set(card.sender_states)]
    told = shortened([names.letter(card.letter) for card in shown], 12, names.language)
    text = f"{names.states(states)}: {told}."
    rows = facts(context.reader, [card.letter for card in shown[:12]], "title")
    return Answer("answered", upper_first(text), items=tuple(states), citations=cite_all(context.reader, rows))


_EACH = frozenset("both again each".split())
_OF_STATES = frozenset(map(stem, "country state government nation again".split()))


def _is_of(card: LetterCard, state: str, date: str) -> bool:
    return state in card.sender_states and str(card.dated).startswith(date)


def _pairs(utterance: Utterance) -> list[tuple[str, str]]:
    """Each State with the years that stand behind it, or with all where they stand behind the last State alone."""
    named: list[tuple[list[str], list[str]]] = []
    for slot in utterance.of("state", "date"):
        if slot.kind == "date" and named:
            named[-1][1].append(slot.value)
        elif slot.kind == "state" and named and not named[-1][1]:
            named[-1][0].append(slot.value)
        elif slot.kind == "state":
            named.append(([slot.value], []))
    return [(state, year) for states, years in named for state in states for year in years]
