"""No letter of a State in the year named, with those that it did send: "any letter from X in 2005?"."""

from __future__ import annotations

from bot.answers import Answer, unanswered
from bot.citing import cite_all
from bot.context import Context
from bot.questions.letters_with import unread
from bot.questions.printed_values import facts
from bot.reading.periods import period
from bot.reading.utterance import Utterance
from bot.scoping.cards import cards, letter_count
from bot.scoping.scope import LETTER_NOUNS
from bot.wording import shortened, upper_first
from store.words import stem

MOST_LETTERS = 300
"""Letters that are looked through."""
_THINGS = frozenset("anything something".split())
_OWN_WORDS = frozenset(
    map(
        stem,
        """letter document anything something text note message paper write wrote written send sent come came from by of
        in have has got hold loaded collection year any some list show date dated there here exist say""".split(),
    )
)


def not_of_that_year(context: Context) -> Answer | None:
    """No, or none, where a State wrote, but not then; None where it did, or another thing is asked for."""
    utterance = context.utterance
    states, dates = set(utterance.values("state")), utterance.values("date")
    asked = any(word.stem in LETTER_NOUNS or word.text in _THINGS for word in utterance.words)
    if not states or not dates or not asked or period(utterance) or len(states) + len(dates) < len(utterance.slots):
        return None
    if _calls_a_letter(utterance) or not _COMPARING.isdisjoint(word.text for word in utterance.words):
        return None
    if letter_count(context.reader) > MOST_LETTERS or unread(context, _OWN_WORDS):
        return None
    own = [card for card in cards(context.reader) if states <= set(card.sender_states) and card.dated]
    if not own or any(str(card.dated).startswith(date) for card in own for date in dates):
        return None
    names = context.local
    listed = shortened([names.letter(card.letter) for card in own], 8, names.language)
    called = {"states": names.states(sorted(states)), "date": names.joined(names.day(date) for date in dates)}
    told = names.say("letters.none_then", list=listed, **called)
    number = {"yes/no": "No", "how many": "0"}.get(utterance.asks, "")
    lead = f"{names.say('no').rstrip('.。')}. " if utterance.asks == "yes/no" else ""
    citations = cite_all(context.reader, facts(context.reader, [card.letter for card in own[:8]], "title"))
    if not number:
        return unanswered("no-such-letter", upper_first(told), citations=citations)
    return Answer("answered", f"{lead}{upper_first(told)}", items=(number,), citations=citations)


_COMPARING = frozenset("than older newer earlier later before after since called named name names".split())


def _calls_a_letter(utterance: Utterance) -> bool:
    """ "The 2009 letter", "the letter of 2004": one that is there, of which another thing is asked."""
    words = utterance.words
    for slot in utterance.of("date"):
        behind = words[slot.last].stem if slot.last < len(words) else ""
        before = [
            word for word in words[max(0, slot.first - 3) : slot.first] if word.text not in ("of", "dated", "the")
        ]
        if behind in LETTER_NOUNS or (
            before and before[-1].stem in LETTER_NOUNS and words[slot.first - 1].text != "in"
        ):
            return True
    return False
