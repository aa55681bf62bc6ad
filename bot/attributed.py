"""A yes or no that rests on what one State says of another is told as its own: "Yes, according to X."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.by_its_words import may_ask_both
from bot.turns import Turn

if TYPE_CHECKING:
    from bot.asking import Asking


_DOING = frozenset("did does do has have had".split())
_SUBJECT = range(1, 3)
"""Places of the words behind the auxiliary, or behind it and an article: who is said to have done it."""


_TOLD = ["is", "it", "true", "that"]


def attributed(bot: Asking, turn: Turn, text: str) -> Turn:
    """The turn with the State that says so, where its words alone prove what the other one named in ``text`` did."""
    answer = turn.answer
    if answer.status == "answered" and may_ask_both(text):
        from bot.told_by_both import by_one_alone  # here to keep start-up fast, as below

        if refused := by_one_alone(turn, text, bot):
            return refused
    if answer.intent is not None or answer.items not in (("Yes",), ("No",)):
        return turn
    asked = bot.read(text)
    places = {(citation.letter, citation.part) for citation in answer.citations}
    if len({letter for letter, _ in places}) == 1 and may_ask_both(text):
        from bot.told_by_both import of_one_only

        return of_one_only(turn, text, asked.language)
    told = [word.text for word in asked.words[: len(_TOLD)]] == _TOLD
    subject = range(len(_TOLD), len(_TOLD) + 2) if told else _SUBJECT
    lead, states = f"{answer.items[0]}. ", {slot.value for slot in asked.of("state") if slot.first in subject}
    deed = told or asked.words[0].text in _DOING or any(word.text.endswith("ing") for word in asked.words[2:5])
    if not asked.in_english or not deed or len(places) != 1 or not states or not answer.answer.startswith(lead):
        return turn
    from bot.scoping.speakers import author_states  # here to keep start-up fast

    ((letter, part),) = places
    authors = author_states(bot.reader, letter, part)
    if len(authors) != 1 or authors & states:
        return turn
    text = f"{answer.items[0]}, according to {bot.names.state(*authors)}. {answer.answer.removeprefix(lead)}"
    return turn._replace(answer=answer._replace(answer=text))
