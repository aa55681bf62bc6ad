"""A later turn on the place that was just told: "what else was signed in that city?", "and what was adopted there?"."""

from __future__ import annotations

from bot.asking import Asking
from bot.conversation import Conversation
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.turns import Turn

_THERE = pattern(
    r"\b(?:in|at) (?:that|this|the same) (?:very )?(?:city|town|place|capital|village)\b|(?<=[a-z]ed )there\b"
)
_ELSEWHERE = pattern(r",? (?:in|by) (?:an)?other (?:letter|document|text|paper)s?\b| else\b")
_TOLD_FIRST = pattern(
    r"^(?:and )?(?:something|another (?:\w+ )?(?:text|paper|document|thing|instrument|agreement|treaty|one)) "
    r"((?:was|were|got) \w+(?: \w+)*? in [^.,;:?]+)[.,;:?–— -]+(?:so )?"
    r"(?:what|which)(?: one| is it| was it| was that)?\W*$"
)
_FURTHER = frozenset("else other another".split())


def in_that_city(bot: Asking, utterance: Utterance, conversation: Conversation) -> Turn | None:
    """What happened in the place told, in other words than those that were quoted of it."""
    last = conversation.answer
    if conversation.intent != "event_place" or conversation.missed or last is None or len(last.items) != 1:
        return None
    text = utterance.text.casefold()
    there = _THERE.search(text)
    if there is None:
        return None
    text = _ELSEWHERE.sub("", f"{text[: there.start()]}in {last.items[0]}{text[there.end() :]}")
    told = _TOLD_FIRST.match(text)
    turn = bot.answered(bot.read(f"what {told[1]}?" if told else text, utterance.language), Conversation())
    if turn.answer.status != "answered" or _quotes_it_again(utterance, turn, conversation):
        return None
    return turn


def _quotes_it_again(utterance: Utterance, turn: Turn, conversation: Conversation) -> bool:
    """Whether what is asked for as something else stands in the place quoted before."""
    further = not _FURTHER.isdisjoint(word.text for word in utterance.words)
    before = {(citation.letter, citation.part) for citation in conversation.citations}
    return further and any((citation.letter, citation.part) in before for citation in turn.answer.citations)
