"""Which letters States of a part of the world sent: "letters from Africa", "which Arab States wrote?"."""

from __future__ import annotations

from bot.answers import Answer, unanswered
from bot.citing import cite_all
from bot.context import Context
from bot.questions.letters_with import unread
from bot.questions.members_of_region import lies_outside
from bot.questions.printed_values import facts
from bot.scoping.cards import LetterCard, cards, letter_count
from bot.wording import shortened, upper_first
from store.words import stem

MOST_LETTERS = 300
"""Letters that are looked through."""
_SENDING = frozenset("letter letters wrote write written sent send sender senders authors".split())
_OWN_WORDS = frozenset(
    map(
        stem,
        """letter document wrote write written sent send sender author come came from by state country nation government
        mission un united nations different collection loaded all any ones here have has got there are is list number
        count region world part""".split(),
    )
)


def letters_of_region(context: Context) -> Answer | None:
    """The letters of which a sender lies in the region named; None where another thing of the region is asked for."""
    utterance = context.utterance
    regions = utterance.of("region")
    texts = {word.text for word in utterance.words}
    if not regions or len(regions) < len(utterance.slots) or lies_outside(utterance) or texts.isdisjoint(_SENDING):
        return None
    if letter_count(context.reader) > MOST_LETTERS or context.scope.letters or unread(context, _OWN_WORDS):
        return None
    states = {state for slot in regions for state in slot.detail.split("; ")}
    pool = [card for card in cards(context.reader) if states & set(card.sender_states)]
    names = context.local
    if not pool:
        called = names.joined(slot.value.title() for slot in regions)
        return unanswered("no-such-letter", names.say("letters.none_from", states=called))
    told = shortened([names.say("letters.from", **_called(context, card)) for card in pool], 12, names.language)
    yes = f"{names.say('yes').rstrip('.。')}. " if utterance.asks == "yes/no" else ""
    lead = f"{names.opening(names.counted(len(pool), 'letter'))}: "
    items = tuple(context.names.letter(card.letter).removeprefix("the ") for card in pool[:24])
    if utterance.asks in ("how many", "yes/no"):
        items = (str(len(pool)) if utterance.asks == "how many" else "Yes", *items)
    rows = facts(context.reader, [card.letter for card in pool[:12]], "title")
    return Answer(
        "answered", f"{yes}{upper_first(lead + told)}.", items=items, citations=cite_all(context.reader, rows)
    )


def _called(context: Context, card: LetterCard) -> dict[str, str]:
    return {"letter": context.local.letter(card.letter), "sender": context.local.sender(card.letter)}
